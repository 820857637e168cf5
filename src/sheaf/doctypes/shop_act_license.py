"""SHOP_ACT_LICENSE: a shop's or establishment's registration by the Act of its state (DOCTYPES.md, SHOP_ACT_LICENSE).

Maharashtra's receipt in Form G (fewer than ten workers), its certificate in Form B and the forms C and D of the Act of
1948; the certificates of other states. A municipality's licence to trade is another paper.
"""

from __future__ import annotations

from sheaf.doctypes.spec import (
    At,
    Block,
    Cue,
    CuePlace,
    Derived,
    DocType,
    Field,
    Labelled,
    wordings,
)
from sheaf.doctypes.values import (
    BUSINESS_KIND,
    DATE,
    GST_ADDRESS,
    ORGANISATION,
    PEOPLE,
    PERSON_OR_ORGANISATION,
    PINCODE,
    SHOP_NUMBER,
    formatted_address,
)

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_ACTS = wordings(
    """Shops and Establishments Act | Shops & Establishments Act | Shops and Commercial Establishments Act
    | Shops and Establishments (Regulation of Employment and Conditions of Service) Act
    | Shops & Commercial Establishments Act | Shop and Establishment Act | Shops and Establishment Act
    | Shops and Establishments (Regulation | दुकाने व आस्थापना | Bombay Shops and Establishments Act"""
)

DOCTYPE = DocType(
    name="SHOP_ACT_LICENSE",
    cues=(
        Cue("act", 3.2, _ACTS, CuePlace.ANYWHERE),
        Cue(
            "title",
            2.2,
            wordings(
                """Registration Certificate of Establishment | Certificate of Registration of Establishment
                | Registration Certificate of Shop | Receipt of Intimation | Intimation Receipt
                | Certificate of Registration | Registration Certificate | Shop Act License"""
            ),
            CuePlace.TITLE,
        ),
        Cue("labour", 1.2, wordings("Labour Department | Department of Labour | Commissioner of Labour | कामगार आयुक्त")),
        Cue("inspector", 0.8, wordings("Facilitator | Inspector under the | Chief Facilitator"), CuePlace.ANYWHERE),
        Cue("establishment", 1.4, wordings("Name of the Establishment | Name of Establishment | Name of the Shop")),
        Cue("employer", 1.4, wordings("Name of the Employer | Name of Employer | Name of the Employer/Owner")),
        Cue("nature", 0.8, wordings("Nature of Business | Nature of the Business")),
        Cue("category", 0.8, wordings("Category of Establishment | Category of Establishment Type")),
        Cue(
            "people",
            0.8,
            wordings("Total Workers | Number of Employees | Total Number of Employees | No. of Employees"),
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
        Cue("letter", -3.0, ("Dear Sir", "Yours faithfully", "Subject:"), CuePlace.ANYWHERE),
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
                        | Certificate of Registration No | Registration Mark and No | LIN"""
                    ),
                    _BESIDE,
                ),
                Labelled(wordings("Receipt No | Receipt Number | No of Certificate"), _BESIDE, 0.7),
            ),
            is_reported_unread=True,
        ),
        Field(
            "establishment_name",
            ORGANISATION,
            (
                Block(
                    wordings(
                        """Name of the Establishment | Name of Establishment | Name of the Shop/Establishment
                        | Name of the Shop / Commercial Establishment | Name of the Shop or Establishment
                        | Name of Shop/Establishment | Establishment Name | Name of the Shop"""
                    ),
                    _BESIDE,
                    max_lines=3,
                ),
            ),
            is_reported_unread=True,
        ),
        Field(
            "employer_name",
            PERSON_OR_ORGANISATION,
            (
                Labelled(
                    wordings(
                        """Name of the Employer | Name of Employer | Name of the Occupier / Employer
                        | Name of the Employer/Owner | Name of the Occupier | Employer Name | Employer's Name
                        | Name of the Employer / Proprietor | Name of the Proprietor | Name of Owner"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
            ),
        ),
        Field(
            "address",
            GST_ADDRESS,
            (
                Block(
                    wordings(
                        """Address of the Establishment | Address of Establishment | Establishment Address
                        | Postal Address of the Establishment | Full Address of the Establishment
                        | Postal Address and exact location of the Establishment | Address of the Shop
                        | Address and location of the Establishment | Address of Shop/Establishment
                        | Postal Address of the Shop/Establishment | Location of the Establishment"""
                    ),
                    _BESIDE,
                    until=PINCODE,
                ),
                Block(("Address", "Postal Address"), _BESIDE, until=PINCODE, evidence=0.7),
            ),
        ),
        Field("formatted_address", derived=Derived("address", formatted_address)),
        Field(
            "nature_of_business",
            BUSINESS_KIND,
            (
                Labelled(
                    wordings(
                        """Nature of Business | Nature of the Business | Type of Business | Nature of Trade/Business"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
            ),
        ),
        Field(
            "total_employees",
            PEOPLE,
            (
                Labelled(
                    wordings(
                        """Total Number of Employees | Total No. of Employees | Total Employees | Total Workers
                        | Total Number of Workers | Total No. of Workers | Number of Employees | No. of Employees
                        | No. of Workers | Number of Workers | Total number of persons employed | Manpower"""
                    ),
                    _BESIDE,
                ),
                Labelled(("Total",), _BESIDE, 0.7, whole=True),
            ),
        ),
        Field(
            "date_of_issue",
            DATE,
            (
                Labelled(
                    wordings(
                        """Date of Issue | Issue Date | Issued On | Date of Registration | Registration Date
                        | Date of Receipt | Date of Issue of Certificate | Date of issue of the Certificate
                        | Date of issue of Receipt"""
                    ),
                    _BESIDE,
                ),
                Labelled(("Date", "Dated"), _BESIDE, 0.65, whole=True),
            ),
        ),
    ),
    other_labels=wordings(
        """Previous Registration No | Previous Registration Number | Old Registration No | Receipt Date | Valid Till
        | Residential Address of the Employer | Residential Address | Employer's Address
        | Address of the Employer | Category of Establishment | Category of Establishment Type | Category
        | Date of Commencement | Date of Commencement of Business | Men | Women | Others | Male | Female
        | Application No | Application Date | Valid Upto | Valid Up to | Valid From | Validity
        | Period of Validity | Renewed for the year | Ward | Circle | Fee Paid | Mobile No | Email
        | Name of the Manager | Weekly Holiday | Place | Signature | SPECIMEN | Designation | Seal | Facilitator
        | Inspector | Name of the Partners | Family Members | Status of Establishment"""
    ),
    page_limit=2,
)
