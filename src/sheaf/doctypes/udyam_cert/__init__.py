"""UDYAM_CERT: the registration certificate of a micro, small or medium enterprise (DOCTYPES.md, UDYAM_CERT).

Older certificates print the type of enterprise as a word, newer ones as a table of which the newest row counts. The
owner is named on the longer print only.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    CodeCue,
    Cue,
    CuePlace,
    DocType,
    Encoded,
    Field,
    IdentifierCue,
    InSentence,
    Labelled,
    Narrative,
    Part,
    Rule,
    about,
    notion,
    worded,
    wordings,
)
from sheaf.doctypes.udyam_cert.sentences import CERTIFIED, CLASSED_AS, CLASSED_ENDS, NAME_ENDS
from sheaf.doctypes.udyam_cert.tables import ADDRESS, CLASSIFICATIONS, INDUSTRIES, NEWEST
from sheaf.doctypes.values import (
    ADDRESS_IN_PARTS,
    DATE,
    ENTERPRISE_SIZE,
    GST_ADDRESS,
    MAJOR_ACTIVITY,
    ORGANISATION,
    ORGANISATION_IN_SENTENCE,
    ORGANISATION_TYPE,
    PERSON,
    UDYAM_NUMBER,
    day_of,
)
from sheaf.formats import enterprise, udyam
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_IN_ROW = (At.SAME_LINE, At.RIGHT)
_OPENED = date(2020, 7, 1)
_LINK = Encoded(udyam.read_code, is_looked_for=False)
_LIST = Narrative(enterprise.listed)
_UNITS = "enterprise/unit/business/firm/msme/establishment"
_NOTIONS = (
    notion("Udyam Registration Number", "udyam/urc/urn/msme/registration/assist no/number", "regn reg certificate"),
    notion("Name of Enterprise", f"name {_UNITS}", "m registered trade style and"),
    notion(
        "Name of Entrepreneur",
        "name entrepreneur/owner/proprietor/promoter/applicant/partner/karta/director",
        "enterprise managing authorised signatory or full",
    ),
    notion("Name of Entrepreneur", "entrepreneur/owner/proprietor/promoter", "name"),
    notion(
        "Type of Enterprise",
        "type/size/category/classification/class enterprise/msme/unit",
        "under as present current s",
    ),
    notion("Type of Enterprise", "classified as", "enterprise"),
    notion(
        "Organisation Type", "type/kind/nature/form organisation/organization/constitution/entity", "business legal"
    ),
    notion("Organisation Type", "constitution/organisation/organization", "business enterprise"),
    notion("Major Activity", "main/major/principal/chief/nature activity/business", "enterprise unit type"),
    notion(
        "Address of Enterprise",
        "address",
        "offical official office registered full communication postal enterprise unit business and",
    ),
    notion("Plant/Unit Location", "address/location plant/factory/branch/bank", "enterprise"),
    notion(
        "Date of Incorporation",
        "incorporation/incorporated/establishment/established/formation date/on/dt/since",
        "registration registered enterprise unit or and commencement",
    ),
    notion(
        "Date of Udyam Registration",
        "registration/registered/regn/udyam/urc/certificate/issue/issued date/on/dt/dated",
        "msme reg enterprise under this udyam",
    ),
    notion("Date of Commencement", "commencement/commenced/production date/on/dt", "business enterprise or"),
    notion("Name of Unit(s)", "name plant/branch/bank", "unit s"),
)
"""What prints of the register, and papers made from it, call things."""


def _state_fits(values: Mapping[str, Value]) -> bool | None:
    """The letters in a Udyam number are those of the state in which the enterprise is."""
    number, address = values.get("registration_number"), values.get("formatted_address")
    if not isinstance(number, str) or not isinstance(address, Mapping) or not isinstance(address.get("state"), str):
        return None
    return udyam.state(number) == address["state"]


def _days_fit(values: Mapping[str, Value]) -> bool | None:
    """The register was opened on 01/07/2020, and an enterprise is registered when there is one."""
    begun, registered = day_of(values.get("date_of_incorporation")), day_of(values.get("date_of_registration"))
    if registered is None:
        return None
    return registered >= max(begun or _OPENED, _OPENED)


DOCTYPE = DocType(
    name="UDYAM_CERT",
    cues=(
        Cue(
            "title",
            3.6,
            ("Udyam Registration Certificate", "Udyam Assist Registration Certificate"),
            CuePlace.TITLE,
            notions=worded("udyam/msme certificate", "of assist enterprise the for registration print annexure उद्यम")
            + worded("उद्यम पंजीकरण/पंजीयन/नोंदणी", "प्रमाण पत्र प्रमाणपत्र"),
        ),
        IdentifierCue("number", 2.0, udyam.find, is_own=True, is_loose=True),
        CodeCue("link", 2.5, _LINK),
        Cue(
            "number_caption", 1.4, ("Udyam Registration Number",), notions=about(_NOTIONS, "Udyam Registration Number")
        ),
        Cue("name", 1.2, ("Name of Enterprise",), notions=about(_NOTIONS, "Name of Enterprise")),
        Cue("size", 1.0, ("Type of Enterprise", "Classification Year"), notions=about(_NOTIONS, "Type of Enterprise")),
        Cue("activity", 0.8, ("Major Activity",), notions=about(_NOTIONS, "Major Activity")),
        Cue("kind", 0.6, notions=about(_NOTIONS, "Organisation Type")),
        Cue(
            "category",
            0.8,
            ("Social Category of Entrepreneur",),
            notions=worded("social category", "of entrepreneur the owner"),
        ),
        Cue("address", 1.0, ("Offical Address of Enterprise", "Official Address of Enterprise")),
        Cue("nic", 1.0, ("National Industry Classification Code(S)", "NIC 5 Digit")),
        Cue("day", 1.2, ("Date of Udyam Registration",), notions=about(_NOTIONS, "Date of Udyam Registration")),
        Cue(
            "ministry",
            0.8,
            ("Ministry of Micro, Small and Medium Enterprises",),
            notions=worded("micro small medium", "ministry of and enterprise government india department"),
        ),
        Cue(
            "other_papers_of_the_register",
            -9.0,
            wordings(
                """Udyog Aadhaar Memorandum | Udyog Aadhaar Number | Acknowledgement | Entrepreneurs Memorandum
                | Application for Udyam Registration | Update/Cancel Udyam Registration"""
            ),
            not_in=wordings("Migrated from | Previous | Earlier | Old | Former | Existing | Converted from"),
        ),
        Cue(
            "other_papers",
            -6.0,
            wordings(
                """Tax Invoice | Invoice No | FORM GST REG-06 | Sanction Letter | Quotation | Purchase Order
                | Statement of Account | Form GSTR-3B | Loan Application Form | Self Declaration | Affidavit
                | Food Safety and Standards Authority of India | Certificate of Incorporation
                | Vendor Registration Form"""
            ),
        ),
        Cue("letter", -4.0, ("Dear Sir", "Yours faithfully", "Subject:"), CuePlace.ANYWHERE, ("subject to",)),
    ),
    fields=(
        Field(
            "registration_number",
            UDYAM_NUMBER,
            (
                Labelled(wordings("Udyam Registration Number | Udyam Registration No | Registration Number"), _BESIDE),
                Anywhere(0.85),
            ),
            is_reported_unread=True,
        ),
        Field(
            "enterprise_name",
            ORGANISATION,
            (
                Block(wordings("Name of Enterprise | Enterprise Name | Name of the Enterprise"), _BESIDE, max_lines=3),
                Labelled(wordings("Enterprise | Name of Company | Trade Name"), _IN_ROW, 0.7, whole=True),
                Labelled(("Enterprise",), (At.BELOW,), 0.7, whole=True),
                InSentence(CERTIFIED, NAME_ENDS, max_lines=3, evidence=0.85, written=ORGANISATION_IN_SENTENCE),
            ),
            is_reported_unread=True,
        ),
        Field(
            "owner_name",
            PERSON,
            (
                Labelled(
                    wordings(
                        """Name of Entrepreneur | Name of the Entrepreneur | Name of Owner | Issued to |
                        Issued to (Owner) | Entrepreneur Name | Owner Name | Name of Proprietor"""
                    ),
                    _BESIDE,
                    wraps=True,
                ),
                Labelled(wordings("Prop | Proprietor | Owner | Entrepreneur"), _IN_ROW, 0.85),
            ),
        ),
        Field(
            "type_of_enterprise",
            ENTERPRISE_SIZE,
            (
                Part(CLASSIFICATIONS, NEWEST),
                Labelled(wordings("Type of Enterprise | Enterprise Type"), _BESIDE, 0.9),
                Labelled(
                    wordings("Category | Classification | Present Classification | MSME Status | Type"),
                    _IN_ROW,
                    0.75,
                    whole=True,
                ),
                InSentence(CLASSED_AS, CLASSED_ENDS, max_lines=2, evidence=0.85),
            ),
        ),
        Field(
            "organisation_type",
            ORGANISATION_TYPE,
            (
                Block(
                    wordings(
                        """Organisation Type | Organization Type | Type of Organisation | Type of Organization |
                        Legal Status | Type of Firm | Ownership Type"""
                    ),
                    _BESIDE,
                    max_lines=2,
                ),
            ),
        ),
        Field(
            "major_activity",
            MAJOR_ACTIVITY,
            (
                Labelled(("Major Activity",), _BESIDE),
                Labelled(("Activity", "Business Activity", "Sector"), _BESIDE, 0.6, whole=True),
            ),
        ),
        Field(
            "address",
            GST_ADDRESS,
            (
                Part(ADDRESS, "whole"),
                Block(
                    wordings(
                        """Offical Address of Enterprise | Official Address of Enterprise | Official Address
                        | Offical Address | Address of Enterprise"""
                    ),
                    _BESIDE,
                    max_lines=6,
                    evidence=0.88,
                ),
                Block(("Address",), _BESIDE, max_lines=6, evidence=0.7),
            ),
        ),
        Field("formatted_address", None, (Part(ADDRESS, "parts"),), derived=ADDRESS_IN_PARTS),
        Field(
            "date_of_incorporation",
            DATE,
            (
                Labelled(
                    wordings(
                        """Date of Incorporation / Registration of Enterprise | Date of Incorporation
                        | Date of Incorporation/Registration | Date of Incorporation or Registration | Date of Setup
                        | Incorporation / Regn. of Enterprise | Incorporation / Registration of Enterprise
                        | Date of Incorporation / Regn. of Enterprise
                        | Date of Registration of Enterprise"""
                    ),
                    _BESIDE,
                ),
            ),
        ),
        Field(
            "date_of_registration",
            DATE,
            (
                Labelled(
                    wordings("Date of Udyam Registration | Udyam Registration Date | Date of Registration | Reg. Date"),
                    _BESIDE,
                ),
            ),
        ),
        Field("nic_codes", None, (Part(INDUSTRIES, "rows"), Part(_LIST, "industries"))),
    ),
    rules=(
        Rule("udyam_fits_state", ("registration_number", "formatted_address"), _state_fits),
        Rule("dates_in_order", ("date_of_incorporation", "date_of_registration"), _days_fit),
    ),
    other_labels=wordings(
        """Social Category of Entrepreneur | Social Category | Name of Unit(s) | Unit Name | Mobile | Email | Gender
        | Date of Commencement of Production/Business | Date of Commencement | Unit(s) Details | Plant/Unit Location
        | National Industry Classification Code(s) | National Industry Classification | Date of Printing
        | Disclaimer | SPECIMEN | Government of India | Udyam Registration Certificate | Classification Year
        | Classification Date | District Industries Centre | MSME-DFO | Number of Employees | Bank Details
        | Investment in Plant & Machinery | Turnover | Do you have GSTIN | PAN | Specially Abled(DIVYANG) | NIC Codes
        | NIC Code | NIC Code(s) | Industry Classification | Industrial Classification
        | National Industrial Classification | Key Dates | Enterprise Details"""
    ),
    notions=_NOTIONS,
    page_limit=3,
    white_paper=True,
)
