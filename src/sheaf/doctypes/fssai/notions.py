"""The words of which licences and registrations make their captions, in English and Hindi."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_OPERATORS = "licensee/licencee/fbo/operator/holder/manufacturer/registrant/company/firm/shop/business/trader/owner"
_OF_FOOD = "food business petty and or registered registration licence license"
_PAPER_IN_HINDI = "पंजीकरण/पंजीयन/अनुज्ञप्ति/लाइसेंस/लाइसेन्स/अनुज्ञा/प्रमाणपत्र"
_OPERATOR_IN_HINDI = "कारोबारकर्ता/कारोबारी/कारबारकर्ता/कारबारी/संचालक/अनुज्ञप्तिधारी/लाइसेंसधारी/व्यवसायी/विक्रेता"
_OF_FOOD_IN_HINDI = (
    "खाद्य का की के जहाँ जहां पर स्थल व एवं और पूरा पूर्ण कारोबार कारबार व्यवसाय किया जाता है जाना संचालित प्राधिकृत अधिकृत"
    f" प्रमाण पत्र {_PAPER_IN_HINDI.replace('/', ' ')}"
)
NOTIONS = (
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
