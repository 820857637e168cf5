"""The words of which the states' forms make their captions, in English, Hindi and Marathi."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_SHOPS = "shop/establishment/firm"
_EMPLOYERS = "employer/occupier/proprietor/owner/keeper/shopkeeper"
_TRADING = "commercial or and if any"
_SHOPS_IN_HINDI = (
    "दुकान/स्थापना/संस्थान/प्रतिष्ठान/अधिष्ठान/संस्था/फर्म/आस्थापनेचे/आस्थापनेचा/आस्थापना/दुकानाचे/दुकानाचा/दूकान/संस्थानों/वाणिज्यिक/वाणिज्य"
)
_EMPLOYERS_IN_HINDI = "नियोजक/नियोक्ता/स्वामी/मालिक/मालकाचे/मालकाचा/अधिभोगी/दुकानदार/प्रोपराइटर/संचालक/नियोक्त्याचे/मालक"
_OF_IN_HINDI = "का की के व एवं एवम् और तथा या अथवा वाणिज्यिक वाणिज्य पूरा पूर्ण संपूर्ण सम्पूर्ण आणि किंवा चे ची चा का"
NOTIONS = (
    notion(
        "Registration Number",
        "registration/regn/reg/regd/intimation/certificate/licence/license/lin no/number/id",
        f"{_TRADING} shop establishment receipt mark assigned",
    ),
    notion("Application No", "application/acknowledgement/challan/receipt/previous/old no/number/id", "registration"),
    notion("Name of the Establishment", f"name {_SHOPS}", f"{_TRADING} and style trade trading title"),
    notion("Name of the Employer", f"name {_EMPLOYERS}", "shop establishment full or and designation managing partner"),
    notion("Name of the Employer", "employer/occupier", "or and proprietor owner"),
    notion("Name of the Manager", "name manager/agent/person", "if any other in charge control of"),
    notion("Father's Name", "name father/husband", "employer owner"),
    notion(
        "Address of the Establishment",
        f"address/location {_SHOPS}",
        f"{_TRADING} full postal complete exact location address of with and pin code pincode situated at",
    ),
    notion(
        "Address of the Employer",
        f"address/residence {_EMPLOYERS}/residential/permanent/manager",
        "full postal complete residential permanent establishment and of home",
    ),
    notion(
        "Nature of Business",
        "nature/type/kind/class/classification business/trade/work",
        f"{_TRADING} carried on conducted shop establishment activity in profession occupation",
    ),
    notion("Nature of Business", "business engaged", "in which"),
    notion("Nature of Business", "business/trade carried/conducted", "on in or and"),
    notion(
        "Number of Employees",
        "employee/worker/workmen/person/manpower no/number/total/count/strength/employed/working/engaged",
        "employed in establishment shop male female and men women others including as on date count strength maximum",
    ),
    notion("Women", "women/men/male/female/adult/young no/number/total/worker/employee/person", "employed"),
    notion(
        "Date of Issue",
        "issue/issued/issuing/registration/registered/intimation/certificate/regn/receipt date/dt/on/dated",
        "this first",
    ),
    notion("Date of Commencement", "commencement/commenced/opening date/on", "business establishment"),
    notion(
        "स्थापना का नाम",
        f"नाम/नांव/नाव {_SHOPS_IN_HINDI}",
        f"{_OF_IN_HINDI}",
    ),
    notion(
        "स्थापना का पता",
        f"पता/पत्ता/स्थान/स्थिति {_SHOPS_IN_HINDI}",
        f"{_OF_IN_HINDI} डाक",
    ),
    notion("नियोजक का नाम", f"नाम/नाव {_EMPLOYERS_IN_HINDI}", f"{_OF_IN_HINDI} {_SHOPS_IN_HINDI.replace('/', ' ')}"),
    notion("नियोजक का पता", f"पता/पत्ता/निवास {_EMPLOYERS_IN_HINDI}/निवास/निवासी/घर", f"{_OF_IN_HINDI} निवास"),
    notion(
        "पिता / पति का नाम", "नाम/नाव पिता/पति/वडिलांचे/पतीचे", f"{_OF_IN_HINDI} {_EMPLOYERS_IN_HINDI.replace('/', ' ')}"
    ),
    notion("प्रबंधक का नाम", "नाम/नाव प्रबंधक/प्रबन्धक/व्यवस्थापक/व्यवस्थापकाचे", f"{_OF_IN_HINDI} यदि कोई हो"),
    notion(
        "व्यवसाय की प्रकृति",
        "प्रकृति/स्वरूप/प्रकार/स्वरुप व्यवसाय/व्यापार/कारोबार/धंधे/व्यवसायाचे/व्यवसायाचा/व्यापाराचे/धंद्याचे/कार्य/काम",
        f"{_OF_IN_HINDI} {_SHOPS_IN_HINDI.replace('/', ' ')}",
    ),
    notion(
        "कर्मचारियों की संख्या",
        "संख्या/कुल/एकूण/सङ्ख्या कर्मचारियों/कर्मचारी/श्रमिकों/कामगारों/कामगारांची/कामगार/श्रमिक/व्यक्तियों/कर्मचाऱ्यांची/कर्मकारों",
        f"{_OF_IN_HINDI} नियोजित कार्यरत कुल एकूण में",
    ),
    notion(
        "पंजीयन क्रमांक",
        "क्रमांक/संख्या/नंबर/नम्बर/सं/क्र पंजीयन/पंजीकरण/पंजीयन/नोंदणी/प्रमाणपत्र/प्रमाण/रजिस्ट्रीकरण/रजिस्ट्रेशन",
        f"{_OF_IN_HINDI} पत्र प्रमाण प्रमाणपत्र",
    ),
    notion(
        "पंजीयन दिनांक",
        "दिनांक/तिथि/तारीख/दि पंजीयन/पंजीकरण/नोंदणी/जारी/निर्गमन/निर्गम/प्रदान/दिल्याचा/रजिस्ट्रीकरण/जारीकरण",
        f"{_OF_IN_HINDI} करने होने किये किए जाने प्रमाण पत्र प्रमाणपत्र",
    ),
    notion("Valid Upto", "valid/validity/expiry/renewal upto/till/to/date/on/from", "up registration certificate next"),
)
"""Every state has forms of its own, which call the same by the same words in another order."""
