"""FSSAI: a food business's licence (Form C) or registration certificate (Form A) (DOCTYPES.md, FSSAI).

The address is that of the premises where the food business is conducted; the registered office's only where no other is
printed. Newer prints give the day up to which the fee is paid instead of an end of validity.
"""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.fssai.notions import NOTIONS
from sheaf.doctypes.fssai.written import GRANTEE, OPERATOR, PREMISES_SAID
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    DocType,
    Field,
    IdentifierCue,
    InSentence,
    Labelled,
    Rule,
    about,
    worded,
    wordings,
)
from sheaf.doctypes.values import (
    ADDRESS_IN_PARTS,
    BUSINESS_KIND,
    DATE,
    FSSAI_NUMBER,
    GST_ADDRESS,
    ORGANISATION,
    PERIOD_END,
    PINCODE,
    VALID_TILL,
    are_in_order,
    day_of,
)
from sheaf.formats import fssai
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_NAME_AND_OFFICE = wordings(
    """Name & Registered Office address of licensee | Name and Registered Office address of licensee
    | Name and address of the licensee | Name & Permanent Address of Food Business Operator
    | Name & Address of Licensee"""
)
_PREMISES = wordings(
    """Address of authorized premises | Address of authorised premises | Authorized Premises | Premises Address
    | Address of location where food business is to be conducted/premises
    | Address of location where food business is to be conducted / authorized premises
    | Address of location where food business is to be conducted | Address where food business is to be conducted
    | Address of Premises where food business is carried on | Address of the premises where food business is carried on
    | Address of Premises where food business is to be conducted | Address of premises where food business is conducted
    | Place of Vending | Place of Business | Vending Place | Vending Location | Location of Vending
    | Address where food business is carried on | Place where food business is carried on
    | Location of food business | Address of Premises | Address of the Premises | Address of Unit"""
)
_OFFICE = wordings(
    """Registered Office Address | Registered Office | Permanent Address | Correspondence Address | Address |
    Complete Address | Full Address | Shop Address"""
)


def _year_fits(values: Mapping[str, Value]) -> bool | None:
    """A number holds the year in which it was first given; what is issued later was renewed."""
    number, day = values.get("registration_number"), day_of(values.get("date_of_issue"))
    return None if not isinstance(number, str) or day is None else int(fssai.year(number)) <= day.year


DOCTYPE = DocType(
    name="FSSAI",
    cues=(
        Cue(
            "authority",
            2.0,
            wordings(
                """Food Safety and Standards Authority of India | Food Safety & Standards Authority of India |
                भारतीय खाद्य सुरक्षा और मानक प्राधिकरण | भारतीय खाद्य सुरक्षा एवं मानक प्राधिकरण |
                खाद्य सुरक्षा एवं औषधि प्रशासन"""
            ),
        ),
        Cue(
            "title",
            2.4,
            wordings(
                """License under FSS Act, 2006 | Licence under FSS Act, 2006
                | Registration Certificate under FSS Act, 2006
                | License under Food Safety and Standards Act, 2006 | Registration Certificate | FSSAI License
                | Licence under Food Safety and Standards Act, 2006 | FSSAI Licence | Certificate of Registration
                | FSSAI Registration Certificate"""
            ),
            CuePlace.TITLE,
            notions=worded(
                """पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस/लाइसेन्स प्रमाण/प्रमाणपत्र |
                खाद्य पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस""",
                "पत्र खाद्य सुरक्षा कारोबार कारोबारकर्ता का के लिए",
            )
            + worded(
                "food/fssai/fss licence/license/registration/certificate",
                """business operator certificate of safety and standard act central state basic registration under the
                to licence license petty authority india for carry carrying on a run running""",
            ),
        ),
        Cue("letters", 1.0, ("FSSAI",), CuePlace.HEADING),
        Cue("grade", 1.0, place=CuePlace.HEADING, notions=worded("central/state/basic licence/license/registration")),
        Cue(
            "act",
            1.4,
            wordings("""FSS Act, 2006 | Food Safety and Standards Act, 2006
                | खाद्य सुरक्षा और मानक अधिनियम, 2006 | खाद्य सुरक्षा एवं मानक अधिनियम, 2006"""),
            CuePlace.ANYWHERE,
        ),
        Cue("form", 1.0, ("FORM C", "Form 'C'", "Form 'A'", "FORM A"), CuePlace.TITLE),
        IdentifierCue("number", 1.6, fssai.find, is_own=True, is_loose=True),
        Cue(
            "number_caption",
            0.8,
            wordings("License Number | Licence Number | License No | Registration Number"),
            notions=about(NOTIONS, "License Number"),
        ),
        Cue(
            "operator",
            1.2,
            wordings("Food Business Operator | Name of FBO | Licensee | खाद्य कारोबारकर्ता | खाद्य कारोबारी"),
            CuePlace.ANYWHERE,
        ),
        Cue("kind", 1.2, ("Kind of Business",), notions=about(NOTIONS, "Kind of Business")),
        Cue("premises", 1.2, _PREMISES[:-1], notions=about(NOTIONS, "Address of Premises")),
        Cue("category", 0.8, ("Category of License",), notions=about(NOTIONS, "Category of License")),
        Cue("validity", 0.8, notions=about(NOTIONS, "Valid Upto")),
        Cue(
            "officer",
            0.8,
            ("Designated Officer", "Registering Authority"),
            notions=(
                *worded("designated/registering/licensing/food officer/authority", "safety"),
                *worded("पंजीकरण/पंजीयन/अनुज्ञापन/अभिहित प्राधिकारी/अधिकारी"),
            ),
        ),
        Cue(
            "not_yet",
            -9.0,
            wordings(
                """Application Receipt | Application Reference Number | Application Ref. No. | Acknowledgement
                | Acknowledgement Slip | Application for License | Application for Registration | Form B
                | Inspection Report | Improvement Notice | Annual Return | Fee Receipt | Application Status
                | Form D-1 | Food Analyst Report | Test Report | Hygiene Rating"""
            ),
            CuePlace.TITLE,
        ),
        Cue(
            "other_papers",
            -5.0,
            wordings(
                """Tax Invoice | Invoice No | Cash Memo | FORM GST REG-06 | Udyam Registration Certificate
                | Trade License | Trade Licence | Nutritional Information | Ingredients | MRP | Menu
                | Shops and Establishments | Statement of Account | Best Before"""
            ),
        ),
        Cue("letter", -3.0, ("Dear Sir", "Yours faithfully", "Subject:"), CuePlace.ANYWHERE, ("subject to",)),
    ),
    fields=(
        Field(
            "registration_number",
            FSSAI_NUMBER,
            (
                Labelled(
                    wordings(
                        """License Number | Licence Number | License No | Licence No | Registration Number
                        | Registration No | FSSAI License No | License / Registration Number
                        | FSSAI Registration No | Lic. No"""
                    ),
                    _BESIDE,
                ),
                Anywhere(0.85),
            ),
            is_reported_unread=True,
        ),
        Field(
            "name",
            OPERATOR,
            (
                Block(
                    wordings(
                        """Name of Food Business Operator (FBO) | Name of Food Business Operator | Name of FBO |
                        Name of the Food Business Operator | Name of Company | Name of the Licensee |
                        Name of Licensee | Name of the Food Business | Name of Petty FBO |
                        Name of the Registered Food Business Operator | Vendor's Name | Vendor Name | Name of Vendor |
                        Name of the Vendor | Name of Hawker | FBO Name | Operator's Name | Name of the Applicant |
                        Name of Applicant | Name of the Applicant / Company | Name of the Applicant / FBO |
                        Name of Applicant / Company"""
                    ),
                    _BESIDE,
                    max_lines=3,
                ),
                Block(_NAME_AND_OFFICE, _BESIDE, max_lines=1, evidence=0.88),
                Labelled(
                    wordings("Name | Name of Proprietor | Licensee | Issued to | Granted to | Name of the Unit"),
                    (At.SAME_LINE, At.RIGHT),
                    0.75,
                    whole=True,
                ),
                InSentence(
                    wordings(
                        """is hereby granted to | is granted to | hereby granted to | is hereby issued to
                        | is hereby registered in favour of"""
                    ),
                    wordings(
                        """to carry on | to run | to manufacture | to conduct | for carrying on | for the premises
                        | for the food business | for food business | at the premises | situated at | located at"""
                    ),
                    evidence=0.85,
                    written=GRANTEE,
                ),
            ),
            is_reported_unread=True,
        ),
        Field(
            "address",
            GST_ADDRESS,
            (
                Block(_PREMISES, _BESIDE, until=PINCODE),
                Block(_NAME_AND_OFFICE, _BESIDE, until=PINCODE, after=ORGANISATION, evidence=0.6, is_whole=True),
                InSentence(
                    wordings(
                        """premises situated at | premises located at | premises at | business situated at
                        | establishment situated at | unit situated at"""
                    ),
                    wordings(
                        """the food business | the following food business | the business | subject to
                        | for the following | for the purpose | for carrying on | under the Food Safety
                        | under the FSS Act"""
                    ),
                    max_lines=4,
                    evidence=0.85,
                    written=PREMISES_SAID,
                ),
                Block(_OFFICE, _BESIDE, until=PINCODE, evidence=0.6, is_whole=True),
            ),
        ),
        Field("formatted_address", derived=ADDRESS_IN_PARTS),
        Field(
            "kind_of_business",
            BUSINESS_KIND,
            (
                Labelled(
                    wordings(
                        """Kind of Business | Kind(s) of Business | Kind of Business (KoB) | Nature of Business | KoB"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
            ),
        ),
        Field(
            "date_of_issue",
            DATE,
            (
                Labelled(wordings("Issued On | Date of Issue | Issue Date | Date of issuance | Issued Date"), _BESIDE),
                Labelled(wordings("Valid From | Start Date"), _BESIDE, 0.75),
                Labelled(("Date", "Dated"), _BESIDE, 0.65, whole=True),
                InSentence(
                    wordings("license issued on | licence issued on | certificate issued on | registration issued on"),
                    max_lines=2,
                    evidence=0.85,
                ),
                InSentence(
                    wordings("is granted on | was granted on | is issued on | granted with effect from | granted on"),
                    max_lines=2,
                    evidence=0.85,
                ),
            ),
        ),
        Field(
            "valid_till",
            VALID_TILL,
            (
                Labelled(
                    wordings(
                        """Valid Upto | Valid Up to | Valid Till | Validity Upto | Date of Expiry | Expiry Date
                        | Valid Until | License valid upto"""
                    ),
                    _BESIDE,
                ),
                Labelled(
                    wordings("Validity | Validity of License | Valid through | End Date | Renewal Due Date"),
                    _BESIDE,
                    0.8,
                    whole=True,
                ),
                Labelled(wordings("Fee Paid Upto | Fee Paid Up to | Fees paid upto"), _BESIDE, 0.9),
                # The table of renewals tells of each how long it is valid.
                Labelled(("Period of Validity",), _BESIDE, 0.85, written=PERIOD_END),
                Labelled(
                    wordings(
                        """Validity Period | License valid from | Licence valid from | Valid from | Validity from |
                        Validity | Valid for the period | Valid for the period from | License Period |
                        Licence is valid from"""
                    ),
                    _BESIDE,
                    0.9,
                    whole=True,
                    written=PERIOD_END,
                ),
                InSentence(
                    wordings("प्रमाण-पत्र दिनांक | प्रमाणपत्र दिनांक | अनुज्ञप्ति दिनांक | पंजीकरण दिनांक | लाइसेंस दिनांक"),
                    ends=wordings("तक वैध | तक मान्य"),
                    max_lines=2,
                    evidence=0.85,
                ),
                InSentence(
                    wordings(
                        """is valid upto | is valid up to | is valid till | is valid until | and valid upto |
                        valid upto | shall be valid upto | shall remain valid upto | shall be valid till |
                        remains valid till | in force upto | in force up to | in force till | in force until |
                        remain valid until"""
                    ),
                    max_lines=2,
                    evidence=0.85,
                ),
            ),
        ),
    ),
    rules=(
        Rule("number_fits_year", ("registration_number", "date_of_issue"), _year_fits),
        Rule("dates_in_order", ("date_of_issue", "valid_till"), are_in_order("date_of_issue", "valid_till")),
    ),
    other_labels=wordings(
        """Category of License | License Category | Type of License | Dairy Business Details | Place | SPECIMEN
        | Photo | Designated Officer | Registering Authority | Annexure | Premises ID | Product Category
        | Food Category | Transaction ID | Government of India | Water Testing Report | Validation and Renewal
        | Renewal Date | Amount | Date of Payment | Contact No | Owner"""
    ),
    notions=NOTIONS,
    page_limit=2,
    white_paper=True,
)
