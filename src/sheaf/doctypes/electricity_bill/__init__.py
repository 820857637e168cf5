"""ELECTRICITY_BILL: a distribution company's bill to a consumer (DOCTYPES.md, ELECTRICITY_BILL)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sheaf.doctypes.electricity_bill.captions import (
    ADDRESS_LABELS,
    BILLED_LABELS,
    BLOCK_LABELS,
    BY_THE_DAY,
    CUSTOMER_LABELS,
    NAME_LABELS,
    NUMBER_LABELS,
    ON_TIME_LABELS,
    OTHER_LABELS,
    OTHER_NUMBER_LABELS,
    PAYABLE_LABELS,
)
from sheaf.doctypes.electricity_bill.notions import NOTIONS
from sheaf.doctypes.spec import (
    Addressee,
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    Labelled,
    Near,
    Part,
    Rule,
    TitleCue,
    about,
    as_read,
    worded,
    wordings,
)
from sheaf.doctypes.values import (
    ADDRESS_IN_PARTS,
    DATE,
    MONEY,
    PERSON_OR_ORGANISATION,
    PINCODE,
    WHOLE_ADDRESS,
    are_in_order,
)
from sheaf.formats import electricity
from sheaf.formats.error import FormatError
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_SUPPLIER = Format("electricity supplier", electricity.supplier, as_read(electricity.find_supplier))
_NUMBER = Format("consumer's number", electricity.consumer_number, as_read(electricity.find_consumer_number))

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
                Energy Bill cum Notice | वीज पुरवठा देयक | विद्युत बिल | वीज देयक | बिजली बिल |
                Monthly Electricity Bill"""
            ),
            CuePlace.TITLE,
            notions=worded(
                """electricity/electric/energy/power/vidyut/bijli bill/invoice/charge/demand
                | electricity/energy/current consumption bill/charge | विद्युत/बिजली/वीज/ऊर्जा बिल/देयक/बीजक/विपत्र""",
                """of supply for consumption charge monthly cum lt ht domestic tax provisional the notice demand note
                and duplicate original spot consumer s your payment retail e my disconnection statement month bill
                current non commercial के का की पुरवठा उपभोग मासिक""",
            ),
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
        Cue(
            "consumer",
            1.4,
            (*NUMBER_LABELS[:6], "CA No", "RR No", "K No", "ग्राहक क्रमांक"),
            notions=worded(
                """consumer/cons/connection/installation no/number/id/code/account/acct
                | ivrs/usc/usn/ca/bp/rr no/number/id
                | उपभोक्ता/ग्राहक/खाता क्रमांक/संख्या/क्र/सं""",
                "service unique a c your electricity the of",
            ),
        ),
        Cue(
            "meter",
            1.2,
            wordings("मीटर संख्या | मीटर क्रमांक"),
            notions=worded("meter/mtr no/number/sl/serial/id/make/constant/status/type", "the of electricity"),
        ),
        Cue(
            "load",
            1.6,
            wordings(
                """Sanctioned Load | Sanct. Load | Sanct Load | Connected Load | Contract Load | Contract Demand |
                Contracted Load | स्वीकृत भार | मंजूर भार | Sanctioned Demand | Load (KW)"""
            ),
            notions=worded(
                "load/demand sanctioned/sanction/sanct/connected/contract/contracted/cont/conn/billed/billing/maximum",
                "kw kva hp bhp in recorded unit",
            ),
        ),
        Cue(
            "units",
            1.2,
            wordings(
                """Units Consumed | Consumed Units | Units | Consumption (kWh) | kWh | Total Units | Billed Units |
                Consumption"""
            ),
            notions=worded(
                "unit/kwh/kvah consumed/consumption/billed/used/total/net/import/billing | consumption energy/unit",
                "of the in total current month energy electricity unit",
            ),
        ),
        Cue(
            "readings",
            1.0,
            wordings(
                """Previous Reading | Present Reading | Current Reading | Past Reading | Pres Rdg | Prev Rdg |
                Meter Reading"""
            ),
            notions=worded(
                "reading/rdg/readg/रीडिंग previous/present/current/past/last/initial/final/opening/closing/meter "
                "| reading/rdg/readg/रीडिंग prev/pres/curr/old/new/मागील/चालू/पिछली/वर्तमान",
                "meter date kwh",
            ),
        ),
        Cue(
            "charges",
            1.6,
            wordings(
                """Energy Charges | Electricity Duty | Fuel Adjustment Charges | Wheeling Charge | FPPPA | FAC |
                Electricity Tax | Energy Charge | Fuel Surcharge | PPAC"""
            ),
            notions=worded(
                "energy/electricity/elec/wheeling/demand/fppa/fca/ppac/fuel charge/duty/tax/adjustment/cess/surcharge",
                "and cost power purchase adj on rs fixed current",
            ),
        ),
        Cue(
            "tariff",
            0.8,
            wordings("Tariff | Tariff Category | Tariff/Category | Supply Type"),
            notions=worded("tariff/trf category/code/type/class/rate/applicable/plan", "of supply and"),
        ),
        Cue(
            "due",
            0.6,
            wordings("Due Date | Last Date of Payment | देय दिनांक | देय तिथि | Pay On or Before"),
            notions=about(NOTIONS, "Due Date"),
        ),
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
        TitleCue(
            "other_title",
            -4.0,
            wordings("Certificate | Report | Letter | Application | Form | Ledger | Agreement | Quotation | Estimate"),
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
            (
                Labelled(NUMBER_LABELS, _BESIDE),
                Labelled(CUSTOMER_LABELS, _BESIDE, 0.9),
                Labelled(OTHER_NUMBER_LABELS, _BESIDE, 0.7),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            PERSON_OR_ORGANISATION,
            (
                Labelled(NAME_LABELS, _BESIDE),
                Labelled(("Consumer", "Customer"), (At.SAME_LINE, At.RIGHT), 0.75, whole=True),
                Labelled(BLOCK_LABELS, _BESIDE, 0.92),
                Block(BLOCK_LABELS, _BESIDE, max_lines=1, evidence=0.9),
                Near("consumer_number", At.BELOW, evidence=0.6, captioned=(*NUMBER_LABELS, *CUSTOMER_LABELS)),
                Part(_SENT_TO, "name"),
            ),
        ),
        Field(
            "address",
            WHOLE_ADDRESS,
            (
                Block(ADDRESS_LABELS, _BESIDE, max_lines=6, until=PINCODE),
                Block(BLOCK_LABELS, _BESIDE, max_lines=8, until=PINCODE, after=PERSON_OR_ORGANISATION, is_whole=True),
                Block(
                    (*NUMBER_LABELS, *CUSTOMER_LABELS),
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
        Field("formatted_address", derived=ADDRESS_IN_PARTS),
        Field(
            "bill_date",
            DATE,
            (
                Labelled(
                    wordings(
                        """Bill Date | Date of Bill | Billing Date | Bill Dt | Invoice Date | Bill Issue Date |
                        Issue Date | Date of Issue | Bill Generation Date | Bill dated | Billed on | देयक दिनांक |
                        बिल दिनांक | बिल तिथि | Bill Issued on | Billing Dt | Billed Date |
                        Bill Print Date | Statement Date | Bill Prepared on"""
                    ),
                    _BESIDE,
                ),
                Labelled(("Date", "Dated", "Dt"), (At.SAME_LINE, At.RIGHT), 0.6, whole=True),
            ),
        ),
        Field(
            "due_date",
            DATE,
            (
                Labelled(
                    wordings(
                        """Due Date | Last Date of Payment | Payment Due Date | Due On |
                        Last Date for Payment | Last Date | Due Dt | देय दिनांक |
                        देय तिथि | अंतिम तारीख | अंतिम तिथि | भुगतान की अंतिम तिथि | Payment Due By | Bill Due Date |
                        Due Date of Payment | Due Date for Payment | Due Date (Cash/Online) | Pay by Due Date |
                        Pay by Date"""
                    ),
                    _BESIDE,
                ),
                # Slips for parts of a bill say so of each part's day.
                Labelled(wordings("Pay By | Pay Before | Pay On or Before | Payable By | Due By"), _BESIDE, 0.85),
                Labelled(BY_THE_DAY, (At.SAME_LINE,), 0.85),
            ),
        ),
        Field(
            "amount",
            MONEY,
            (
                Labelled(ON_TIME_LABELS, _BESIDE, 0.97),
                Labelled(PAYABLE_LABELS, _BESIDE),
                Labelled(BILLED_LABELS, _BESIDE, 0.85),
                Labelled(BY_THE_DAY, _BESIDE, 0.9, past=DATE),
                Labelled(("Total Bill", "Bill Total", "Total", "Grand Total", "Gross"), _BESIDE, 0.5),
            ),
            is_reported_unread=True,
        ),
    ),
    rules=(
        Rule("number_fits_supplier", ("provider", "consumer_number"), _number_fits_supplier),
        Rule("due_after_bill", ("bill_date", "due_date"), are_in_order("bill_date", "due_date")),
    ),
    other_labels=OTHER_LABELS,
    notions=NOTIONS,
    page_limit=3,
    reads_devanagari=True,
    white_paper=True,
)
