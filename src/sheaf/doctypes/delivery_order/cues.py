"""What speaks for a delivery order, and what for the papers that look like one."""

from __future__ import annotations

from sheaf.doctypes.delivery_order.captions import LOAN, NUMBER
from sheaf.doctypes.delivery_order.notions import DEALER_NOTIONS, NOTIONS
from sheaf.doctypes.spec import AnyCue, Cue, CuePlace, TitleCue, about, worded, wordings

DELIVERY_VOUCHERS = wordings("Delivery Voucher | Delivery e-Voucher")
"""Counters are shown an order on a screen under this name: other vouchers are papers of accounts."""

CUES: tuple[AnyCue, ...] = (
    Cue(
        "title",
        4.0,
        wordings(
            """Delivery Order | Loan Delivery Order | Delivery Advice | Disbursement cum Delivery Advice | Sanction
            Letter cum Charge Slip | Delivery Order cum Disbursement Advice | Delivery Instruction | Delivery Order
            - Two Wheeler Loan | Purchase cum Delivery Order | Delivery Order (Original) | Subject: Delivery Order
            | Sub: Delivery Order | Delivery Order to Dealer | Disbursement Advice | Authority to Deliver |
            Delivery Authorisation | Delivery Order (DO) | Delivery Order cum Payment Advice | Delivery Order and
            Payment Advice | Disbursement cum Delivery Letter | Delivery cum Disbursement Letter | Release Letter to
            Dealer | Delivery Letter to Dealer"""
        ),
        CuePlace.TITLE,
        notions=worded(
            "delivery order/advice/instruction/authorisation/authorization/authority/intimation "
            "| disbursement/disbursal/release advice/order/intimation/instruction/memo "
            "| deliver authority/authorisation/authorization/order",
            """loan cum and of for to the dealer merchant retailer store showroom two wheeler vehicle car tractor auto
            consumer durable finance product purchase original copy duplicate letter subject sub electronic digital e
            delivery disbursement disbursal release""",
        ),
    ),
    Cue("mentioned", 1.0, ("Delivery Order", "Delivery Advice", *DELIVERY_VOUCHERS), CuePlace.ANYWHERE),
    Cue("number", 2.0, NUMBER, notions=about(NOTIONS, "DO No", "DO Date")),
    Cue(
        "dealer",
        1.6,
        wordings(
            """Dealer Name | Dealer Address | Dealer Code | Merchant Name | Dealer/Merchant Name | Dealer Details |
            Dealer | Name of Dealer | Store Name | Dealership Name"""
        ),
        notions=DEALER_NOTIONS,
    ),
    Cue(
        "deliver",
        2.4,
        wordings(
            """kindly deliver | please deliver | deliver the goods | deliver the vehicle | deliver the product |
            deliver the above | hand over the article | deliver the asset | release the product | release the
            vehicle | release the goods | release the article | effect delivery | delivery to the customer |
            deliver to our customer | handover the product | handover the goods | hand over the goods |
            hand over the product | hand over the vehicle | deliver the article | deliver the equipment |
            deliver the tractor | deliver the machine | deliver the said | requested to deliver |
            request you to deliver | requested to hand over | request you to hand over | requested to release |
            request you to release | advised to deliver | authorised to deliver | authorized to deliver |
            delivery to our borrower | delivery to our customer"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "release",
        1.4,
        wordings(
            """payment will be released | on receipt of the invoice | disbursement shall be made | delivery proof |
            proof of delivery | hypothecation in our favour | with hypothecation | raise the invoice | receipt of
            your invoice | endorsing hypothecation | delivery report | lien"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue("loan", 1.2, LOAN, notions=about(NOTIONS, "Loan Amount")),
    Cue(
        "down_payment",
        1.4,
        wordings("Down Payment | Margin Money | Customer Contribution | Downpayment | Margin Amount"),
        notions=about(NOTIONS, "Down Payment"),
    ),
    Cue(
        "instalments",
        0.8,
        wordings("EMI | EMI Amount | Tenure | Monthly EMI | Instalment Amount | No of EMIs | Loan Tenure"),
        notions=about(NOTIONS, "EMI Amount", "Tenure"),
    ),
    Cue(
        "said_sums",
        1.0,
        wordings(
            """on-road price of | on road price of | margin money of | equated monthly instalments of |
            invoice value of | equated monthly installments of | monthly instalments of | down payment of"""
        ),
        CuePlace.ANYWHERE,
    ),
    Cue(
        "goods",
        0.8,
        wordings("Product | Asset Cost | Product Price | Invoice Value | Make & Model | Asset | Ex-Showroom Price"),
        notions=about(NOTIONS, "Product", "Make & Model", "Product Price", "Invoice Value", "Product Value"),
    ),
    Cue(
        "papers_of_trade",
        -8.0,
        wordings(
            """Delivery Challan | Challan | Tax Invoice | Proforma Invoice | Purchase Order | Quotation | Estimate |
            Delivery Note | Goods Receipt Note | Sales Order | Retail Invoice | Cash Memo | Work Order | Gate Pass
            | Container No | Bill of Lading | Shipping Line"""
        ),
        CuePlace.HEADING,
        # Prices are quoted from the dealer's paper: "Price Break-up (as per Proforma Invoice PI/118)".
        wordings(
            """as per proforma | as per tax invoice | as per the proforma | as per quotation | as per the quotation |
            as per dealer | as per invoice | as per the invoice | as per your | as per estimate"""
        ),
    ),
    TitleCue(
        "other_title",
        -4.0,
        wordings(
            "Invoice | Quotation | Quote | Challan | Receipt | Schedule | Agreement | Report | Voucher | Certificate"
        ),
        not_in=DELIVERY_VOUCHERS,
    ),
    Cue(
        "papers_for_the_customer",
        -6.0,
        wordings(
            """Loan Application Form | Application Form | Key Fact Statement | Loan Agreement |
            Sanction Letter | Welcome Letter | Loan Sanction Letter | No Objection Certificate | Foreclosure Letter
            | Statement of Account | Loan Account Statement | No Dues Certificate | Sanction of your loan |
            Interest Certificate"""
        ),
        CuePlace.TITLE,
    ),
    # An order may list the instalments at its end; a paper that opens so is the customer's.
    TitleCue("schedule", -6.0, ("Repayment Schedule", "Amortisation Schedule", "Amortization Schedule")),
    Cue(
        "to_the_customer",
        -5.0,
        wordings(
            """sanctioned to you | your loan application | pleased to inform you that your | Dear Customer | your
            acceptance | thank you for choosing us | your application dated | reference to your application |
            refer to your application | your application for | your request for a loan | your request for loan |
            your loan request | sanctioned in your favour | sanctioned the following credit | sanctioned you |
            the following credit facilities | the following credit limits | Sanction of Term Loan |
            Sanction of Credit Facilities | Sanction of Credit Limits | Sanction of Cash Credit"""
        ),
        CuePlace.ANYWHERE,
    ),
    # A dealer is paid for goods: limits for running a business are sanctioned to a customer.
    Cue(
        "limits",
        -3.0,
        wordings("Nature of Facility | Type of Facility | Cash Credit | Working Capital | Collateral Security"),
    ),
    Cue(
        "other_papers",
        -5.0,
        wordings(
            """HSN/SAC | CGST | SGST | IGST | Taxable Value | Account Statement | Salary Slip | Form GST REG-06 |
            Income Tax Department | Policy No | Sum Insured | Certificate of Insurance"""
        ),
    ),
)
