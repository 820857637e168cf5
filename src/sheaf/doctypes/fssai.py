"""FSSAI: a food business's licence (Form C) or registration certificate (Form A) (DOCTYPES.md, FSSAI).

The address is that of the premises where the food business is conducted; the registered office's only where no other is
printed. Newer prints give the day up to which the fee is paid instead of an end of validity.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    DocType,
    Field,
    Format,
    IdentifierCue,
    InSentence,
    Labelled,
    Rule,
    about,
    notion,
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
    PINCODE,
    VALID_TILL,
    are_in_order,
    day_of,
)
from sheaf.formats import addresses, fssai, honorifics, organisations, pincode
from sheaf.formats.error import FormatError
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
    | Address where food business is carried on | Place where food business is carried on
    | Location of food business | Address of Premises | Address of the Premises | Address of Unit"""
)
_OPERATORS = "licensee/licencee/fbo/operator/holder/manufacturer/registrant/company/firm/shop/business/trader/owner"
_OF_FOOD = "food business petty and or registered registration licence license"
_PAPER_IN_HINDI = "पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस/लाइसेन्स/अनुज्ञा/प्रमाणपत्र"
_OPERATOR_IN_HINDI = "कारोबारकर्ता/कारोबारी/कारबारकर्ता/कारबारी/संचालक/अनुज्ञप्तिधारी/लाइसेंसधारी/व्यवसायी/विक्रेता"
_OF_FOOD_IN_HINDI = (
    "खाद्य का की के जहाँ जहां पर स्थल व एवं और पूरा पूर्ण कारोबार कारबार व्यवसाय किया जाता है जाना संचालित प्राधिकृत अधिकृत"
    f" प्रमाण पत्र {_PAPER_IN_HINDI.replace('/', ' ')}"
)
_NOTIONS = (
    notion("License Number", "no/number/num/id licence/license/lic/registration/reg/regn/certificate/fssai", "and"),
    notion("Name of FBO", f"name {_OPERATORS}/establishment", f"{_OF_FOOD} full m establishment"),
    notion("Name of FBO", "business/petty operator/licensee", "food registered"),
    notion(
        "Name & Address of Licensee",
        f"name address/office {_OPERATORS}",
        f"{_OF_FOOD} address office permanent head residential postal full complete with",
    ),
    notion(
        "Address of Premises",
        "address/location/place/site/situated premises/premise/establishment/unit/factory/outlet/godown/kitchen",
        f"{_OF_FOOD} full postal complete authorised authorized where at which is to be being conducted carried on run"
        " manufacturing production and business operation fbo",
    ),
    notion(
        "Address of Premises",
        "address/location/place/site business",
        f"{_OF_FOOD} full postal complete where at which is to be being conducted carried on run and place",
    ),
    notion(
        "Registered Office Address",
        "address/office residential/registered/head/office/permanent/correspondence/corporate/postal",
        f"and or {_OF_FOOD} {_OPERATORS.replace('/', ' ')}",
    ),
    notion("Registered Office Address", "address holder/applicant/owner/proprietor/operator/licensee/fbo", _OF_FOOD),
    notion(
        "Kind of Business",
        "kind/nature/type/category/description business",
        "food kob permitted activity and carried on conducted",
    ),
    notion("Category of License", "category/type/kind licence/license/registration"),
    notion(
        "Issued On",
        "issue/issued/issuance/grant/granted/given/commencement/registered date/dt/on/dated",
        "registration licence license certificate this first",
    ),
    notion("Issued On", "date/dt/dated registration/registered/licence/license/certificate"),
    notion(
        "Valid Upto",
        "valid/validity/expiry/expires/expire upto/till/until/to/date/on/expiry",
        "up registration licence license certificate is and dt which this subject payment fee",
    ),
    notion("Fee Paid Upto", "fee paid/payment upto/till/to", "up"),
    notion("Renewal Date", "modified/printed/renewal/application/payment/paid date/on/dated", "last fee print"),
    notion("Amount", "fee paid/amount", "rs in"),
    notion("License Number", f"{_PAPER_IN_HINDI} संख्या/सं/सं०/क्रमांक/नम्बर/नंबर/नं", _OF_FOOD_IN_HINDI),
    notion("Name of FBO", f"{_OPERATOR_IN_HINDI} नाम", _OF_FOOD_IN_HINDI),
    notion("Name of FBO", "प्रतिष्ठान/फर्म/दुकान/इकाई नाम", _OF_FOOD_IN_HINDI),
    notion("Address of Premises", "परिसर/प्रतिष्ठान/इकाई/दुकान/कारोबार/कारोबारस्थल पता/स्थान", _OF_FOOD_IN_HINDI),
    notion("Registered Office Address", f"{_OPERATOR_IN_HINDI}/स्वामी/आवेदक/कार्यालय/स्थायी पता", _OF_FOOD_IN_HINDI),
    notion("Kind of Business", "कारोबार/व्यवसाय/व्यापार प्रकार/प्रकृति/किस्म", _OF_FOOD_IN_HINDI),
    notion("Contact No", "मोबाइल/दूरभाष/फोन/सम्पर्क/संपर्क नम्बर/नंबर/संख्या/सं/सं०/नं", "का"),
    notion("Place", "स्थान"),
    notion("Owner", "स्वामी/मालिक/प्रोपराइटर/पिता/पति नाम", "का के"),
    notion("Category of License", f"{_PAPER_IN_HINDI} श्रेणी/प्रकार"),
    notion("Issued On", "जारी/निर्गत/निर्गमन/स्वीकृति तिथि/दिनांक/तारीख", f"करने होने किया गया की का {_OF_FOOD_IN_HINDI}"),
    notion("Valid Upto", "वैध/वैधता/मान्य/मान्यता तक/तिथि/दिनांक/समाप्ति", f"की अवधि {_OF_FOOD_IN_HINDI}"),
)
"""A stranger's forms call the same things by the same words in another order; of two that fit, the one with more needs
is meant."""
_SORT = re.compile(
    r"[\s,]*\([^()]*\b(?:firm|concern|company|proprietorship|partnership|proprietor|HUF|LLP)\)[\s,]*$", re.I
)
"""What follows the name of a business in a sentence: "(Partnership firm)"."""
_OFFICE = wordings(
    "Registered Office Address | Registered Office | Permanent Address | Correspondence Address | Address"
)


def _grantee(text: str) -> str:
    """Return the name of a licensee in a sentence, without what sort of business it is. Raises FormatError."""
    return organisations.parse_name(honorifics.without_honorific(_SORT.sub("", text)))


def _premises_said(text: str) -> str:
    """Return the address that a sentence tells; raises FormatError where it does not come to its pincode."""
    if not pincode.find(text):
        raise FormatError("no address with its pincode")
    return addresses.clean_form(text.strip(" ,"))


_GRANTEE = Format("licensee in a sentence", _grantee)
_PREMISES_SAID = Format("address in a sentence", _premises_said)


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
                """Food Safety and Standards Authority of India | Food Safety & Standards Authority of India
                | भारतीय खाद्य सुरक्षा और मानक प्राधिकरण | भारतीय खाद्य सुरक्षा एवं मानक प्राधिकरण | खाद्य सुरक्षा एवं औषधि प्रशासन"""
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
                """पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस/लाइसेन्स प्रमाण/प्रमाणपत्र | खाद्य पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस""",
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
            notions=about(_NOTIONS, "License Number"),
        ),
        Cue(
            "operator",
            1.2,
            wordings("Food Business Operator | Name of FBO | Licensee | खाद्य कारोबारकर्ता | खाद्य कारोबारी"),
            CuePlace.ANYWHERE,
        ),
        Cue("kind", 1.2, ("Kind of Business",), notions=about(_NOTIONS, "Kind of Business")),
        Cue("premises", 1.2, _PREMISES[:-1], notions=about(_NOTIONS, "Address of Premises")),
        Cue("category", 0.8, ("Category of License",), notions=about(_NOTIONS, "Category of License")),
        Cue("validity", 0.8, notions=about(_NOTIONS, "Valid Upto")),
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
            ORGANISATION,
            (
                Block(
                    wordings(
                        """Name of Food Business Operator (FBO) | Name of Food Business Operator | Name of FBO
                        | Name of the Food Business Operator | Name of Company | Name of the Licensee
                        | Name of Licensee | Name of the Food Business | Name of Petty FBO
                        | Name of the Registered Food Business Operator"""
                    ),
                    _BESIDE,
                    max_lines=3,
                ),
                Block(_NAME_AND_OFFICE, _BESIDE, max_lines=1, evidence=0.88),
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
                    written=_GRANTEE,
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
                    written=_PREMISES_SAID,
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
                    wordings("Kind of Business | Kind(s) of Business | Kind of Business (KoB) | Nature of Business"),
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
                Labelled(wordings("Fee Paid Upto | Fee Paid Up to | Fees paid upto"), _BESIDE, 0.9),
                InSentence(
                    wordings("प्रमाण-पत्र दिनांक | प्रमाणपत्र दिनांक | अनुज्ञप्ति दिनांक | पंजीकरण दिनांक | लाइसेंस दिनांक"),
                    ends=wordings("तक वैध | तक मान्य"),
                    max_lines=2,
                    evidence=0.85,
                ),
                InSentence(
                    wordings(
                        """is valid upto | is valid up to | is valid till | is valid until | and valid upto | valid upto
                        | shall be valid upto | shall remain valid upto | shall be valid till | remains valid till
                        | in force upto | in force up to | in force till | in force until | remain valid until"""
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
        | Renewal Date | Period of Validity | Amount | Date of Payment | Contact No | Owner"""
    ),
    notions=_NOTIONS,
    page_limit=2,
    white_paper=True,
)
