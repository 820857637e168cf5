"""ELECTRICITY_BILL: a distribution company's bill to a consumer (DOCTYPES.md, ELECTRICITY_BILL)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sheaf.doctypes.spec import (
    Addressee,
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    Derived,
    DocType,
    Field,
    Format,
    IdentifierCue,
    Labelled,
    Near,
    Part,
    Rule,
    as_read,
    notion,
    wordings,
)
from sheaf.doctypes.values import (
    DATE,
    MONEY,
    PERSON_OR_ORGANISATION,
    PINCODE,
    WHOLE_ADDRESS,
    are_in_order,
    formatted_address,
)
from sheaf.formats import electricity
from sheaf.formats.error import FormatError
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_SUPPLIER = Format("electricity supplier", electricity.supplier, as_read(electricity.find_supplier))
_NUMBER = Format("consumer's number", electricity.consumer_number, as_read(electricity.find_consumer_number))

_NUMBER_LABELS = wordings(
    """Consumer No | Consumer Number | Consumer # | Consumer ID | Cons No | Cons. Number | CA No | CA Number |
    C.A. No | Contract Account No | Contract Account Number | Contract A/c No | Account ID | Account Number |
    Account No | A/c No | A/C Number | A/c ID | Customer ID | Customer No | Customer Number | K No | K Number |
    USC No | USC Number | USCNO | Unique Service No | Unique Service Number | Consumer A/c No |
    ग्राहक क्रमांक | ग्राहक क्र | उपभोक्ता संख्या | उपभोक्ता क्रमांक | खाता संख्या | Consumer Account No |
    Service Connection No | Service Connection Number | Consumer Id No | Installation Number | Installation No |
    IVRS No | IVRS Number | IVRS | IVRS ID | आईवीआरएस क्रमांक | आईवीआरएस नंबर | BP No | BP Number |
    Business Partner No"""
)
_OTHER_NUMBER_LABELS = wordings(
    "RR No | RR Number | Service No | Service Number | SC No | S.C. No | Book No/SC No | Connection ID | Connection No"
)
_NAME_LABELS = wordings(
    """Name | Consumer Name | Name of Consumer | Consumer's Name | Name of the Consumer | Customer Name |
    Name of Customer | नाम | नाव | ग्राहकाचे नाव | उपभोक्ता का नाम | Account Name | Billing Name"""
)
_BLOCK_LABELS = wordings(
    """Name & Address | Name and Address | Consumer Name & Address | Name & Address of Consumer |
    Consumer Details | Customer Details | Name / Address | Name & Billing Address | Consumer Name and Address |
    Name and Address of Consumer | नाव व पत्ता | नाम एवं पता | Customer Name & Address | Bill To | Billed To"""
)
_ADDRESS_LABELS = wordings(
    """Address | Addr | Billing Address | Consumer Address | Supply Address | Address of Supply | Premises Address |
    Service Address | Mailing Address | Address of Consumer | Installation Address | Customer Address | पता | पत्ता |
    Supply Address / Billing Address | Correspondence Address | Address of Premises | Premise Address"""
)
_BY_THE_DAY = wordings(
    """Amount Payable by | Payable on or before | If paid by | Amount Payable on or before | Pay on or before |
    Amount due by | Payable upto | Amount Payable upto | Amount Payable till | If paid on or before"""
)
"""Captions in which the due date stands before the amount: "Amount payable by 12/02/2024: 1,240.00"."""

_RUPEES = "in rs inr rupees amount amt"
_ON_TIME = "to be your this due date on before or by upto till up to within the paid if cash online"
_NOTIONS = (
    notion(
        "Consumer No",
        "consumer/customer/cons/account/acct/ca/contract/bp/partner no/number/id/code",
        "business consumer unique a c your electricity ivrs k cons service",
    ),
    notion("Consumer No", "contract account", "your"),
    notion("RR No", "service/connection/sc/rr no/number/id", "consumer your"),
    notion("Consumer Name", "name consumer/customer/account/subscriber/user/holder", "full and registered"),
    notion("Consumer Name", "account holder"),
    notion("Name & Address", "consumer/customer", "detail"),
    notion("Name & Address", "name address", "consumer customer and billing supply account holder"),
    notion(
        "Consumer Address",
        "address/premises/premise consumer/customer/supply/service/billing/installation/premises/mailing/connection",
        "at full postal communication",
    ),
    notion("Father's Name", "father/husband/guardian name"),
    notion(
        "Bill Date",
        "bill/billing/invoice/issue/issued/assessed/assessment/generation/generated/prepared date/dt/on/dated",
        "this",
    ),
    notion(
        "Due Date",
        "due/last date/dt/on/by",
        "this payment pay bill for of cash online without surcharge lpsc rebate payable internet mode",
    ),
    notion("Due Date", "pay/payment/payable by/due/before", "please on date or latest bill"),
    notion("Cheque Due Date", "due/last date/dt cheque/dd/rebate/discount", "for by payment"),
    notion("Disconnection Date", "disconnection date/dt/on/after", "due"),
    notion(
        "Amount Payable",
        "amount/amt/bill/sum payable/due/paid/pay",
        f"net total bill current {_RUPEES} to be for payment your this now round off of",
    ),
    notion("Amount Payable", "payable", _RUPEES),
    notion("Amount Payable", "total/net/your bill/amount/payable", f"your {_RUPEES} of this"),
    notion(
        "Amount Payable by Due Date",
        "amount/amt/payable/bill/pay/paid by/upto/till/within/before/to due/date",
        f"net total current bill {_RUPEES} {_ON_TIME}",
    ),
    notion(
        "Amount after Due Date",
        "amount/amt/payable/bill/pay/paid/due/gross after/beyond due/date",
        f"net total current bill {_RUPEES} {_ON_TIME}",
    ),
    notion("Late Payment Amount", "late/delayed/surcharge/lpsc amount/payment/fee/charge/surcharge", "due delay"),
    notion(
        "Arrears",
        "arrear/previous/last/past/outstanding/old amount/bill/balance/due/payment/paid/arrear",
        f"net total {_RUPEES} date on current",
    ),
)
"""Every supplier words its bill in its own way; of two notions that fit, the one with more needs is meant."""

_OFFICES = frozenset(
    wordings(
        """office | offices | building | bhawan | bhavan | bhavana | house | tower | towers | sadan | soudha | complex |
        centre | center | counter | division | subdivision | circle | department | copy | care | helpline | payment"""
    )
)
_FEWEST_WORDS = 2


def _consumer(text: str) -> str:
    """Return a consumer's name of two words at least; the supplier, its houses and offices have addresses too."""
    words = re.findall(r"\w+", text.lower())
    if electricity.find_supplier(text) or len(words) < _FEWEST_WORDS or not _OFFICES.isdisjoint(words):
        raise FormatError("no consumer's name")
    return str(PERSON_OR_ORGANISATION.parse(text))


_SENT_TO = Addressee(PINCODE, named=Format("consumer's name", _consumer))


def _full_name(values: Sequence[Value]) -> Value:
    """Return the supplier's full name where its initials are printed too; of several the first."""
    return next((value for value in values if isinstance(value, str) and electricity.is_full_name(value)), values[0])


def _number_fits_supplier(values: Mapping[str, Value]) -> bool | None:
    """Each supplier's numbers have a length of their own."""
    provider, number = values.get("provider"), values.get("consumer_number")
    if not isinstance(provider, str) or not isinstance(number, str):
        return None
    return electricity.has_length_of(provider, number)


DOCTYPE = DocType(
    name="ELECTRICITY_BILL",
    cues=(
        Cue(
            "title",
            3.4,
            wordings(
                """Electricity Bill | Energy Bill | Bill of Supply for Electricity | Electricity Bill Cum Notice |
                Bill for Electricity | Current Consumption Bill | LT Current Consumption Bill | Electric Bill |
                Electricity Supply Bill | Demand cum Disconnection Notice | Power Bill | Electricity Charges Bill |
                Energy Bill cum Notice | वीज पुरवठा देयक | विद्युत बिल | वीज देयक | बिजली बिल | Monthly Electricity Bill"""
            ),
            CuePlace.TITLE,
        ),
        IdentifierCue("supplier", 1.8, electricity.find_supplier, CuePlace.CAPTION),
        Cue(
            "supplier_words",
            1.6,
            wordings(
                """Electricity Distribution | Electricity Supply | Vidyut Vitran | Vidyut Vitaran | Vij Company |
                Electricity Board | Power Distribution | Bijli Vitran | MAHAVITARAN | BESCOM | TANGEDCO |
                BSES Rajdhani | BSES Yamuna | Tata Power | Adani Electricity | Torrent Power | CESC Limited |
                State Power Corporation | Electric Supply"""
            ),
        ),
        Cue("consumer", 1.4, (*_NUMBER_LABELS[:6], "CA No", "RR No", "K No", "Service Connection No", "ग्राहक क्रमांक")),
        Cue("meter", 1.2, wordings("Meter No | Meter Number | Mtr No | मीटर संख्या | मीटर क्रमांक | Meter Sl No")),
        Cue(
            "load",
            1.6,
            wordings(
                """Sanctioned Load | Sanct. Load | Sanct Load | Connected Load | Contract Load | Contract Demand |
                Contracted Load | स्वीकृत भार | मंजूर भार | Sanctioned Demand | Load (KW)"""
            ),
        ),
        Cue(
            "units",
            1.2,
            wordings(
                """Units Consumed | Consumed Units | Units | Consumption (kWh) | kWh | Total Units | Billed Units |
                Consumption"""
            ),
        ),
        Cue(
            "readings",
            1.0,
            wordings(
                """Previous Reading | Present Reading | Current Reading | Past Reading | Pres Rdg | Prev Rdg |
                Meter Reading"""
            ),
        ),
        Cue(
            "charges",
            1.6,
            wordings(
                """Energy Charges | Electricity Duty | Fuel Adjustment Charges | Wheeling Charge | FPPPA | FAC |
                Electricity Tax | Energy Charge | Fuel Surcharge | PPAC"""
            ),
        ),
        Cue("tariff", 0.8, wordings("Tariff | Tariff Category | Tariff/Category | Supply Type")),
        Cue("due", 0.6, wordings("Due Date | Last Date of Payment | देय दिनांक | देय तिथि | Pay On or Before")),
        Cue(
            "other_utilities",
            -9.0,
            wordings(
                """Water Charges | Sewerage Charges | Sewerage | Jal Board | Kilo Litre | Natural Gas |
                PNG Consumption | Piped Natural Gas | Property Tax | Broadband | Postpaid | Landline | Data Usage |
                Talk Time | Set Top Box | Sinking Fund"""
            ),
        ),
        Cue(
            "titles_of_other_utilities",
            -9.0,
            wordings(
                """Water Bill | Gas Bill | Mobile Bill | Telephone Bill | Property Tax Bill | Maintenance Bill |
                Property Tax Receipt | House Tax Bill | Water Supply Bill"""
            ),
            CuePlace.TITLE,
        ),
        Cue(
            "other_papers_of_suppliers",
            -8.0,
            wordings(
                """Payment Receipt | Money Receipt | Application for New Connection | New Connection |
                Application No | Transaction ID | Payment Successful | No Dues Certificate | Consumer Ledger |
                Load Extension | Test Report | Security Deposit Receipt | Payment History"""
            ),
            CuePlace.TITLE,
        ),
        # A bill lists what was paid before, with the receipts of it.
        Cue("receipt", -3.0, wordings("Receipt No | Receipt Number"), CuePlace.TITLE),
        Cue(
            "other_papers",
            -5.0,
            wordings(
                """IMEI | Chassis No | Account Statement | Statement of Account | Closing Balance | Salary Slip |
                Policy No | Purchase Order | Quotation | Proforma Invoice | Delivery Challan | Sale Deed"""
            ),
        ),
        Cue(
            "letter",
            -3.0,
            wordings("Dear Sir | Subject: | Yours faithfully | Yours sincerely"),
            CuePlace.ANYWHERE,
        ),
    ),
    fields=(
        Field("provider", _SUPPLIER, (Anywhere(0.9, prefers=_full_name, wraps=True),)),
        Field(
            "consumer_number",
            _NUMBER,
            (Labelled(_NUMBER_LABELS, _BESIDE), Labelled(_OTHER_NUMBER_LABELS, _BESIDE, 0.7)),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON_OR_ORGANISATION,
            (
                Labelled(_NAME_LABELS, _BESIDE),
                Labelled(_BLOCK_LABELS, _BESIDE, 0.92),
                Near("consumer_number", At.BELOW, evidence=0.6, captioned=_NUMBER_LABELS),
                Part(_SENT_TO, "name"),
            ),
        ),
        Field(
            "address",
            WHOLE_ADDRESS,
            (
                Block(_ADDRESS_LABELS, _BESIDE, max_lines=6, until=PINCODE),
                Block(_BLOCK_LABELS, _BESIDE, max_lines=8, until=PINCODE, after=PERSON_OR_ORGANISATION, is_whole=True),
                Block(
                    _NUMBER_LABELS,
                    (At.BELOW,),
                    max_lines=7,
                    until=PINCODE,
                    after=PERSON_OR_ORGANISATION,
                    evidence=0.7,
                    is_whole=True,
                ),
                Part(_SENT_TO, "address"),
            ),
        ),
        Field("formatted_address", derived=Derived("address", formatted_address)),
        Field(
            "bill_date",
            DATE,
            (
                Labelled(
                    wordings(
                        """Bill Date | Date of Bill | Billing Date | Bill Dt | Invoice Date | Bill Issue Date |
                        Issue Date | Date of Issue | Bill Generation Date | Bill dated | Billed on | देयक दिनांक |
                        बिल दिनांक | बिल तिथि | Bill Issued on | Billing Dt"""
                    ),
                    _BESIDE,
                ),
                Labelled(("Date", "Dated"), (At.SAME_LINE, At.RIGHT), 0.6, whole=True),
            ),
        ),
        Field(
            "due_date",
            DATE,
            (
                Labelled(
                    wordings(
                        """Due Date | Last Date of Payment | Pay On or Before | Pay By | Payment Due Date | Due On |
                        Due By | Payable By | Last Date for Payment | Last Date | Pay Before | Due Dt | देय दिनांक |
                        देय तिथि | अंतिम तारीख | Payment Due By | Bill Due Date | Due Date of Payment |
                        Due Date for Payment | Due Date (Cash/Online)"""
                    ),
                    _BESIDE,
                ),
                Labelled(_BY_THE_DAY, (At.SAME_LINE,), 0.85),
            ),
        ),
        Field(
            "amount",
            MONEY,
            (
                Labelled(
                    wordings(
                        """Amount Payable | Net Amount Payable | Total Amount Payable | Bill Amount | Bill Amount Rs |
                        Net Amt Due | Net Amount Due | Amount Due | Total Amount Due | Net Payable | Total Payable |
                        Payable Amount | Net Bill Amount | Total Bill Amount | Net Amount | Total Due | Net Amt |
                        Amount Payable by Due Date | Amount Payable on or before Due Date | Bill Amount Payable |
                        Amount Payable Before Due Date | Amount upto Due Date | Payable by Due Date |
                        Payable on or before Due Date | Amount to be Paid | Total Amount to be Paid |
                        Current Amount Payable | Amount Payable (Rs) | Net Amount Payable (Rs) | Amount Due (Rs) |
                        Payable within Due Date | Amount within Due Date | Payable Amount by Due Date |
                        Amount Payable till Due Date | Amt Payable | Total Amt Payable | Net Bill | Gross Total |
                        देयक रक्कम | कुल देय राशि | देय राशि | Net Payable Amount | Round Off Amount Payable"""
                    ),
                    _BESIDE,
                ),
                Labelled(_BY_THE_DAY, _BESIDE, 0.9, past=DATE),
                Labelled(("Total Bill", "Bill Total", "Total", "Grand Total", "Gross"), _BESIDE, 0.5),
            ),
            is_reported_unread=True,
        ),
    ),
    rules=(
        Rule("number_fits_supplier", ("provider", "consumer_number"), _number_fits_supplier),
        Rule("due_after_bill", ("bill_date", "due_date"), are_in_order("bill_date", "due_date")),
    ),
    other_labels=wordings(
        """Father's Name | Cheque Due Date | Amount after Due Date | If Paid After |
        If Paid After Due Date | Payable After Due Date |
        Amount Payable after Due Date | If paid after | Payable after |
        Net Amount Payable after Due Date | Payment after Due Date |
        Total Amount Payable after Due Date | Bill Amount after Due Date | Amount Payable after |
        Total Payable after Due Date | Net Payable after Due Date | Amount Due after Due Date | Late Payment Amount |
        Previous Outstanding | Previous Balance | Previous Arrears | Arrears | Arrear | Previous Dues |
        Last Bill Amount | Last Payment | Last Paid Amount | Last Payment Date | Last Receipt |
        Current Bill Amount | Current Bill |
        Previous Bill Amount | Subsidy | Rebate | Security Deposit | Bill No | Bill Number | Bill Month |
        Billing Period | Bill Period | Meter No | Meter Number | Tariff | Tariff Category | Tariff/Category |
        Sanctioned Load | Sanct. Load | Contract Load | Connected Load | Load | Mobile | Mobile No | Email | Phone |
        Billing Unit | Region | Circle | Division | Sub Division | Subdivision | Region / Circle | Section | Pole No |
        Feeder | DTC | PC | Route | Cycle | Units | Units Consumed | Consumed Units | Total Units | Consumption |
        Present Reading | Previous Reading | Past Reading | Current Reading | Pres Rdg | Prev Rdg | Reading Date |
        Present Reading Date | Previous Reading Date | Date of Connection | Connection Date | Supply Date | Category |
        Supply Type | Bill Type | GSTIN | HSN Code | Mtr.Rdr.Code | Disconnection Date | Next Reading Date | Status |
        Surcharge | Fixed Charges | Energy Charges | Electricity Duty | Bill of Supply For | Receipt No | Website |
        Helpline | Customer Care | Toll Free | Meter Status | Power Factor | MF | Purpose | Phase"""
    ),
    notions=_NOTIONS,
    page_limit=3,
    reads_devanagari=True,
    white_paper=True,
)
