"""The words of which lenders make their captions of delivery orders: every one has forms of its own."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_DEALERS = "dealer/retailer/merchant/store/showroom/outlet/seller/supplier/vendor/dealership/shop/partner/counter"
_TRADE = "of/the/and/firm/channel/retail/selling/authorised/authorized/sale/full/business/trade/m/ms"
_CUSTOMERS = "customer/consumer/borrower/applicant/hirer/loanee/purchaser/buyer/client"
_GOODS = (
    "product/asset/article/good/item/equipment/vehicle/tractor/machine/machinery/car/bike/scooter/wheeler/motorcycle/"
    "handset/appliance/implement/commodity/furniture/device/smartphone/gadget"
)
_PAYERS = f"{_CUSTOMERS}/member/beneficiary/farmer/entrepreneur/promoter"
"""Who pays a share of the price; as a name alone "Beneficiary" is a bank's word, and "Member" a signature's."""
_EMI = "emi/instalment/installment"
_IN_RUPEES = "in/rs/inr/rupee"
_ORDERS = "do/di/da/dda/ddo/ldo/edo/pdo/mdo/cdo/tdo/vdo/rdo/sdo"
"""An order, or what a lender calls it by its initials: "Dealer Delivery Authorisation (DDA)"."""
DEALER_NOTIONS = (
    notion("Dealer Name", f"{_DEALERS} name", _TRADE),
    notion(
        "Dealer Name",
        "dealer/retailer/merchant/store/seller/supplier/partner/vendor/outlet",
        "retail selling channel supplying delivering billing invoicing nominated empanelled tied up",
    ),
    notion("Dealer Address", f"{_DEALERS} address/addr/addres", f"{_TRADE} location complete postal"),
)
CUSTOMER_NOTION = notion(
    "Customer Name", _CUSTOMERS, "name of the full loan primary main first financed principal and s our"
)
NOTIONS = (
    notion(
        "DO No",
        f"{_ORDERS}/delivery/release/authorisation/authorization/advice/order no/number/id/ref/reference",
        "instruction intimation memo letter sr serial sl the of our dealer and sanction loan",
    ),
    notion(
        "DO Date",
        f"{_ORDERS}/order/advice/authorisation/authorization/memo/intimation/instruction date/dt/dated/on",
        "delivery issue issued release released generated generation creation created approval approved raised of",
    ),
    notion("Date", "issued/generated/raised/printed/print/generation/created on/date/dt", "and time"),
    *DEALER_NOTIONS,
    notion(
        "Dealer Code",
        f"{_DEALERS} code/id/gstin/gst/pan/mobile/phone/contact/email/mail/ifsc/account",
        f"{_TRADE} no number unique our crm sap lms system reference ref bank",
    ),
    CUSTOMER_NOTION,
    notion("Customer Name", "member/farmer/entrepreneur/allottee name", "full loan of the"),
    notion("Customer Address", f"{_CUSTOMERS} address/addr/residence/residential", "of the full present permanent"),
    notion("Customer Details", f"{_CUSTOMERS} detail/information/particular", "of the and loan"),
    notion(
        "Product",
        _GOODS,
        "description name of the detail particular financed ordered delivered to be make brand variant and model with "
        "two type",
    ),
    notion(
        "Product",
        "unit/article/item/asset name/supplied/supply/ordered/financed/sanctioned/purchased",
        "of the to be by article item good description particular machinery equipment",
    ),
    notion("Make & Model", "make/brand/manufacturer model/variant", "and name no number of the product vehicle asset"),
    notion(
        "On Road Price",
        "road price/cost/value/amount",
        f"on total net vehicle the of as per your proforma {_IN_RUPEES}",
    ),
    notion("Model & Variant", "model variant/version/trim", "and name no number of the product vehicle asset"),
    notion(
        "Product Price",
        "price/cost/mrp",
        f"""{_GOODS} unit of the total net gross final selling sale purchase offer deal invoice incl including
        gst tax with inclusive ex showroom amount value as per quotation proforma {_IN_RUPEES}""",
    ),
    notion(
        "Invoice Value",
        "invoice/bill/quotation/proforma value/amount/amt/total/cost",
        f"total net gross incl including with inclusive gst tax of as per {_GOODS} {_IN_RUPEES}",
    ),
    notion("Product Value", f"{_GOODS} value/amount/amt", f"of the total net gross {_IN_RUPEES}"),
    notion(
        "Loan Amount",
        "loan/finance/financed/funding/funded/principal",
        f"""amount amt value principal of the by us our net total gross approved sanctioned granted sanction
        disbursed facility eligible credit bank component {_IN_RUPEES}""",
    ),
    notion(
        "Loan Amount",
        "loan corporation/institution/bank/company/nbfc",
        f"term the of by from our amount share component sanctioned {_IN_RUPEES}",
    ),
    notion("Loan Amount", "term loan amount/sanctioned/component/portion", f"the of {_IN_RUPEES}"),
    notion(
        "Down Payment",
        "down/dn/initial/upfront/margin/own/contribution/downpayment/self",
        f"""payment pymt money amount amt {_PAYERS} of the by fund contribution share to be collected from
        cash net total paid received made deposited already directly you your us our less at dealer counter
        {_IN_RUPEES}""",
    ),
    notion(
        "Down Payment",
        f"{_PAYERS} collected/payable/paid/share",
        f"amount amt to be by from of the at you your directly already dealer {_IN_RUPEES}",
    ),
    notion("EMI Amount", _EMI, f"amount amt per month monthly pm p m each of payable equated value the {_IN_RUPEES}"),
    notion("EMI Amount", "monthly payment/repayment", f"amount amt loan of {_IN_RUPEES}"),
    notion("Tenure", f"{_EMI}/payment/repayment no/number/total/count", "of monthly equated the"),
    notion(
        "Tenure",
        "tenure/tenor/duration/term/period",
        "loan of the in no number total repayment gross month finance emi mth",
    ),
    notion("Tenure", "month no/number", "of total"),
    notion("Registration No", "registration/regn/regd/reg no/number/mark", "vehicle of and"),
    notion("Year of Manufacture", "year/month manufacture/manufacturing/mfg/mfd/mfr/make", "of and model"),
    notion("EMI x Tenure", f"{_EMI} tenure/tenor/month/term/duration x/into/and", "monthly amount amt no of loan"),
    notion("Repayment", "repayment/repayable/repaid", "term schedule plan detail of loan in"),
)
"""A word too many makes another thing of a caption: "Processing Fee", "Net Disbursement" and "First EMI Date"."""
