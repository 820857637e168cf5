"""SHOP_ACT_LICENSE: a shop's or establishment's registration by the Act of its state (DOCTYPES.md, SHOP_ACT_LICENSE).

Maharashtra's receipt in Form G (fewer than ten workers), its certificate in Form B and the forms C and D of the Act of
1948; the certificates of other states. A municipality's licence to trade is another paper.
"""

from __future__ import annotations

from sheaf.doctypes.shop_act_license.notions import NOTIONS
from sheaf.doctypes.shop_act_license.sentences import (
    ADDRESS_ENDS,
    BUSINESS_ENDS,
    CARRYING_ON,
    EMPLOYED,
    EMPLOYEES,
    KEEPER,
    KEEPS_IT,
    KNOWN_AS,
    NAME_ENDS,
    REGISTERED_ON,
)
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    DocType,
    Field,
    InSentence,
    Labelled,
    about,
    worded,
    wordings,
)
from sheaf.doctypes.values import (
    ADDRESS_IN_PARTS,
    BUSINESS_KIND,
    DATE,
    EMPLOYER,
    GST_ADDRESS,
    ORGANISATION,
    ORGANISATION_IN_SENTENCE,
    PEOPLE,
    PINCODE,
    SHOP_NUMBER,
)
from sheaf.formats.states import states

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_ACTS = wordings(
    """Shops and Establishments Act | Shops & Establishments Act | Shops and Commercial Establishments Act
    | Shops and Establishments (Regulation of Employment and Conditions of Service) Act
    | Shops & Commercial Establishments Act | Shop and Establishment Act | Shops and Establishment Act
    | Shops and Establishments (Regulation | दुकाने व आस्थापना | Bombay Shops and Establishments Act
    | दुकान और वाणिज्य अधिष्ठान अधिनियम | दुकान एवं वाणिज्य अधिष्ठान अधिनियम | दुकान एवं स्थापना अधिनियम
    | दुकान और स्थापना अधिनियम | दुकान एवं वाणिज्यिक संस्थान अधिनियम | दुकान एवं प्रतिष्ठान अधिनियम
    | दुकान और वाणिज्यिक प्रतिष्ठान अधिनियम | दुकाने आणि आस्थापना"""
)

DOCTYPE = DocType(
    name="SHOP_ACT_LICENSE",
    cues=(
        Cue(
            "act",
            3.2,
            _ACTS,
            CuePlace.ANYWHERE,
            notions=worded(
                """shop establishment act/licence/license/registration/rule/certificate/intimation
                | दुकान/दुकाने स्थापना/संस्थान/प्रतिष्ठान/अधिष्ठान/आस्थापना अधिनियम/अधिनियमा/नियम
                | gumasta/gumastha licence/license/registration/certificate
                | shop registration/licence/license/certificate""",
                f"""and the commercial of under form see rule certificate registration act licence license regulation
                employment condition service department labour bombay एवं व और आणि वाणिज्यिक वाणिज्य
                {" ".join(state.name for state in states())}""",
            ),
        ),
        Cue(
            "title",
            2.2,
            wordings(
                """Registration Certificate of Establishment | Certificate of Registration of Establishment
                | Registration Certificate of Shop | Receipt of Intimation | Intimation Receipt
                | Certificate of Registration | Registration Certificate | Shop Act License
                | पंजीयन प्रमाण पत्र | पंजीकरण प्रमाण पत्र | नोंदणी प्रमाणपत्र | नोंदणी दाखला"""
            ),
            CuePlace.TITLE,
            notions=worded(
                "certificate/receipt/licence/license registration/intimation/shop/establishment",
                "of the shop establishment and commercial under act for registration renewal",
            ),
        ),
        Cue(
            "labour",
            1.2,
            wordings(
                """Labour Department | Department of Labour | Commissioner of Labour | कामगार आयुक्त | कामगार विभाग
                | श्रम विभाग | श्रम आयुक्त | श्रमायुक्त"""
            ),
        ),
        Cue("inspector", 0.8, wordings("Facilitator | Inspector under the | Chief Facilitator"), CuePlace.ANYWHERE),
        Cue(
            "establishment",
            1.4,
            wordings(
                """Name of the Establishment | Name of Establishment | Name of the Shop | अधिष्ठान का नाम
                | प्रतिष्ठान का नाम | संस्थान का नाम | आस्थापनेचे नाव | दुकान का नाम"""
            ),
            notions=about(NOTIONS, "Name of the Establishment", "स्थापना का नाम"),
        ),
        Cue(
            "employer",
            1.4,
            wordings(
                """Name of the Employer | Name of Employer | Name of the Employer/Owner | नियोजक का नाम
                | नियोजक (स्वामी) का नाम | मालकाचे नाव"""
            ),
            notions=about(NOTIONS, "Name of the Employer", "नियोजक का नाम"),
        ),
        Cue("nature", 0.8, notions=about(NOTIONS, "Nature of Business", "व्यवसाय की प्रकृति")),
        Cue("category", 0.8, wordings("Category of Establishment | Category of Establishment Type")),
        Cue(
            "people",
            0.8,
            wordings(
                """Total Workers | Number of Employees | Total Number of Employees | No. of Employees
                | कर्मचारियों की संख्या | कर्मचारियों की कुल संख्या | कामगारांची संख्या"""
            ),
            notions=about(NOTIONS, "Number of Employees", "कर्मचारियों की संख्या"),
        ),
        Cue(
            "form",
            0.8,
            wordings("Form - 'G' | Form 'G' | Form B | Form C | Form 'C' | Form - 'B' | Form D"),
            CuePlace.TITLE,
        ),
        Cue(
            "other_licences",
            -8.0,
            wordings(
                """Trade License | Trade Licence | Health Trade Licence | Licence to Trade | Profession Tax
                | Professional Tax | Certificate of Enrolment | Factory Licence | Application Form | Form F
                | Form - 'F' | Form A | Application for Registration | Acknowledgement | Application Receipt
                | Labour Licence | Notice of Closure | Inspection Report | Contract Labour"""
            ),
            CuePlace.TITLE,
        ),
        Cue(
            "other_papers",
            -5.0,
            wordings(
                """Tax Invoice | FORM GST REG-06 | Udyam Registration Certificate | FSS Act, 2006 | Salary Slip
                | Certificate of Incorporation | Municipal Corporation Act, 1888 | Startup India
                | Leave and License Agreement | Food Safety and Standards Authority of India"""
            ),
            CuePlace.ANYWHERE,
        ),
        Cue("letter", -3.0, ("Dear Sir", "Yours faithfully", "Subject:"), CuePlace.ANYWHERE, ("subject to",)),
    ),
    fields=(
        Field(
            "registration_number",
            SHOP_NUMBER,
            (
                Labelled(
                    wordings(
                        """Registration Certificate Number | Registration Certificate No | Registration Number
                        | Registration No | Regn. No | Certificate No | Registration Certificate / Intimation no
                        | Intimation No | Intimation Number | Intimation Receipt No
                        | Certificate of Registration No | Registration Mark and No | LIN | Establishment No
                        | Labour Identification Number | R.C. No | RC No | Unique No | RC Number
                        | Labour Identification No | Shop Act Licence No | Shop Act License No | New Registration No
                        | Serial No. of Registration | Register No | Trade Licence No | Trade License No
                        | Certificate of Enlistment No | Enlistment No | पंजीयन संख्या
                        | पंजीकरण संख्या | पंजीयन क्रमांक | पंजीकरण क्रमांक | प्रमाण पत्र संख्या | नोंदणी क्रमांक
                        | नोंदणी प्रमाणपत्र क्रमांक"""
                    ),
                    _BESIDE,
                ),
                Labelled(
                    wordings("Receipt No | Receipt Number | No of Certificate | Acknowledgement No | Reference No"),
                    _BESIDE,
                    0.7,
                ),
            ),
            is_reported_unread=True,
        ),
        Field(
            "establishment_name",
            ORGANISATION,
            (
                Block(
                    wordings(
                        """Name of the Establishment | Name of Establishment | Name of the Shop/Establishment |
                        Name of the Shop / Commercial Establishment | Name of the Shop or Establishment |
                        Name of Shop/Establishment | Establishment Name | Name of the Shop | Trade Name |
                        Name of Business | Name of the Business | Business Name | Name of the Concern |
                        Name of Concern | Name and Style | Name & Style | Name of Company | Name of the Company |
                        Name of Undertaking | Name of the Undertaking | Name of Unit | Name of the Unit |
                        Name of Trade | Name of Organization | Name of Organisation | Name of Enterprise |
                        Name of the Enterprise | Title of Establishment | दुकान / वाणिज्य अधिष्ठान का नाम |
                        वाणिज्य अधिष्ठान का नाम | अधिष्ठान का नाम | प्रतिष्ठान का नाम | दुकान / प्रतिष्ठान का नाम |
                        दुकान/संस्थान का नाम | संस्थान का नाम | दुकान का नाम | स्थापना का नाम | आस्थापनेचे नाव |
                        दुकानाचे नाव"""
                    ),
                    _BESIDE,
                    max_lines=3,
                ),
                InSentence(KNOWN_AS, NAME_ENDS, evidence=0.85, written=ORGANISATION_IN_SENTENCE),
            ),
            is_reported_unread=True,
        ),
        Field(
            "employer_name",
            EMPLOYER,
            (
                Labelled(
                    wordings(
                        """Name of the Employer | Name of Employer | Name of the Occupier / Employer |
                        Name of the Employer/Owner | Name of the Occupier | Employer Name | Employer's Name |
                        Name of the Employer / Proprietor | Name of the Employer & Father's Name |
                        Name of the Proprietor | Name of Owner | Full Name of the Employer | Full Name of Employer |
                        Employer's Full Name | Name of the Employer in full | Name of Proprietor | Proprietor's Name |
                        नियोजक (स्वामी) का नाम | नियोजक का नाम | नियोजक / स्वामी का नाम | स्वामी का नाम |
                        नियोक्ता का नाम | मालिक का नाम | मालकाचे नाव | मालकाचे पूर्ण नाव"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
                Labelled(
                    wordings(
                        """Proprietor | Name of Partner | Name of Managing Partner | Name of Director |
                        Name of the Licensee | Name of Licencee | Name of the Occupant |
                        Name of the Manager/Employer | Name of person responsible | Applicant Name |
                        Name of Applicant | Name of the Applicant"""
                    ),
                    _BESIDE,
                    0.75,
                    wraps=True,
                ),
                InSentence(wordings("of which | whereof"), KEEPS_IT, evidence=0.85, written=KEEPER),
            ),
        ),
        Field(
            "address",
            GST_ADDRESS,
            (
                Block(
                    wordings(
                        """Address of the Establishment | Address of Establishment | Establishment Address |
                        Postal Address of the Establishment | Full Address of the Establishment |
                        Postal Address and exact location of the Establishment | Address of the Shop |
                        Full Address with Door No | Postal Address with Door No |
                        Address and location of the Establishment | Address of Shop/Establishment |
                        Postal Address of the Shop/Establishment | Location of the Establishment | अधिष्ठान का पता |
                        वाणिज्य अधिष्ठान का पता | दुकान / वाणिज्य अधिष्ठान का पता | प्रतिष्ठान का पता |
                        दुकान / प्रतिष्ठान का पता | संस्थान का पता | दुकान का पता | स्थापना का पता |
                        आस्थापनेचा पत्ता | आस्थापनेचा पूर्ण पत्ता"""
                    ),
                    _BESIDE,
                    until=PINCODE,
                ),
                Block(
                    ("Situated at", "Situate at", "Located at"), (At.SAME_LINE, At.RIGHT), until=PINCODE, evidence=0.9
                ),
                Block(
                    wordings(
                        """Address | Postal Address | Full Address | Complete Address | Office Address |
                        Place of Business | Situation of Establishment | Situation of the Establishment |
                        Premises Address | Registered Address"""
                    ),
                    _BESIDE,
                    until=PINCODE,
                    evidence=0.7,
                ),
                Block(("Location",), _BESIDE, until=PINCODE, evidence=0.6),
                InSentence(wordings("situated at | located at | situate at"), ADDRESS_ENDS, max_lines=4, evidence=0.85),
            ),
        ),
        Field("formatted_address", derived=ADDRESS_IN_PARTS),
        Field(
            "nature_of_business",
            BUSINESS_KIND,
            (
                Labelled(
                    wordings(
                        """Nature of Business | Nature of the Business | Type of Business | Nature of Trade/Business |
                        Business carried on | Kind of Business | Nature of Business carried on | Trade or Business |
                        Business or Trade | Business conducted | Nature of Trade | Nature of Activity |
                        Description of Business | Trade | Nature of Industry | Nature of the Establishment |
                        Nature of Establishment | Nature of Occupation | Description of Trade | Line of Business |
                        Line of Trade | व्यवसाय की प्रकृति | व्यवसाय का स्वरूप | व्यापार की प्रकृति |
                        व्यवसाय का प्रकार | व्यवसायाचे स्वरूप"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
                Labelled(("Business", "Activity"), _BESIDE, 0.6, whole=True),
                InSentence(CARRYING_ON, BUSINESS_ENDS, evidence=0.85),
            ),
        ),
        Field(
            "total_employees",
            PEOPLE,
            (
                Labelled(
                    wordings(
                        """Total Number of Employees | Total No. of Employees | Total Employees | Total Workers |
                        Total Number of Workers | Total No. of Workers | Number of Employees | No. of Employees |
                        No. of Workers | Number of Workers | Total number of persons employed | Manpower |
                        Total Staff | Staff Strength | Strength | Number of Staff | No of Staff |
                        Number of Employees at present | कर्मचारियों की कुल संख्या | कर्मचारियों की संख्या |
                        कुल कर्मचारी | नियोजित व्यक्तियों की संख्या | कामगारांची एकूण संख्या | एकूण कामगार"""
                    ),
                    _BESIDE,
                    adds_up=True,
                ),
                InSentence(EMPLOYED, max_lines=2, evidence=0.85, written=EMPLOYEES),
                # Men, women and all of them, in one cell.
                Anywhere(0.9),
                Labelled(("Total", "Employees", "Workers"), _BESIDE, 0.7, whole=True, adds_up=True),
            ),
        ),
        Field(
            "date_of_issue",
            DATE,
            (
                Labelled(
                    wordings(
                        """Date of Issue | Issue Date | Issued On | Date of Registration | Registration Date |
                        Date of Receipt | Date of Issue of Certificate | Date of issue of the Certificate |
                        Date of issue of Receipt | Date of Grant | Granted on | Date of Granting | Date of Licence |
                        Licence Date | License Issue Date | Date of Approval | Approval Date | जारी करने की तिथि |
                        जारी करने की तारीख | जारी करने का दिनांक | जारी दिनांक | निर्गमन तिथि | पंजीयन की तिथि |
                        पंजीयन तिथि | पंजीयन दिनांक | पंजीकरण तिथि | नोंदणी दिनांक | दिल्याचा दिनांक"""
                    ),
                    _BESIDE,
                ),
                InSentence(REGISTERED_ON, max_lines=1, evidence=0.85),
                # What is certified "on this day" is certified on the day of issue.
                InSentence(wordings("under the said Act on this day | under the Act on this day"), max_lines=2),
                InSentence(
                    wordings(
                        """Issued under the seal | Given under the seal | Given under my hand | Issued under my hand
                        | Dated this | Issued on this | Given this | Issued this"""
                    ),
                    max_lines=2,
                    evidence=0.8,
                ),
                Labelled(("Date", "Dated"), _BESIDE, 0.65, whole=True),
            ),
        ),
    ),
    other_labels=wordings(
        """Father's Name | S/o, W/o, D/o | S/o, D/o, W/o | Previous Registration No | Previous Registration Number
        | Old Registration No | Receipt Date | Valid Till
        | Residential Address of the Employer | Residential Address | Employer's Address
        | Address of the Employer | Category of Establishment | Category of Establishment Type | Category
        | Date of Commencement | Date of Commencement of Business | Men | Women | Others | Male | Female
        | Application No | Application Date | Valid Upto | Valid Up to | Valid From | Validity
        | Period of Validity | Renewed for the year | Ward | Circle | Fee Paid | Mobile No | Email
        | Name of the Manager | Weekly Holiday | Place | Signature | SPECIMEN | Designation | Seal | Facilitator
        | Inspector | Name of the Partners | Family Members | Status of Establishment | पिता / पति का नाम
        | पिता का नाम | पति का नाम | नियोजक का पता | नियोजक का निवास | मालकाचा पत्ता | श्रेणी | वैधता | वैधता तिथि
        | आवेदन संख्या | आवेदन तिथि | पुरुष | महिला | प्रारम्भ की तिथि | प्रबंधक का नाम | मोबाइल नंबर | अर्ज क्रमांक"""
    ),
    notions=NOTIONS,
    reads_devanagari=True,
    page_limit=2,
)
