"""GST_CERT: the GST registration certificate, Form GST REG-06, both numberings (DOCTYPES.md, GST_CERT)."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Cue,
    CuePlace,
    DocType,
    Field,
    Grid,
    IdentifierCue,
    Labelled,
    Part,
    Rule,
    Unannounced,
    about,
    notion,
    worded,
    wordings,
)
from sheaf.doctypes.values import (
    ADDRESS_IN_PARTS,
    CONSTITUTION,
    DATE,
    GST_ADDRESS,
    GSTIN,
    ORGANISATION,
    PERIOD_END,
    PERIOD_START,
    REGISTRATION_TYPE,
    parted_address,
)
from sheaf.formats import gstin
from sheaf.model.field import Value

_GRID = (At.SAME_LINE, At.RIGHT, At.BELOW)
_PERIOD = wordings("Period of Validity | Validity Period | Validity")
_PARTS = Grid(
    captions=wordings(
        """Floor No. | Building No./Flat No. | Building No. | Flat No. | Name Of Premises/Building | Premises
        | Building Name | Door No. | Road/Street
        | Nearby Landmark | Landmark | Locality/Sub Locality | Locality | City/Town/Village | City/Town | City
        | District | State | PIN Code | Pincode | PIN"""
    ),
    take_apart=parted_address,
    announced=("Address of Principal Place of Business", "Principal Place of Business"),
)
_NOTIONS = (
    notion(
        "Legal Name",
        "legal/registered/taxpayer/dealer/assessee name/title",
        "as per in pan business person entity firm company applicant proprietor full",
    ),
    notion("Trade Name", "trade/brand/trading name/style", "if any business firm registered person"),
    notion("Trade Name", "business/firm/shop/establishment name/style", "if any trade"),
    notion("Trade Name", "trading/known/carrying as", "business on under name style"),
    notion("Constitution of Business", "constitution", "business entity firm nature type taxpayer legal"),
    notion(
        "Constitution of Business", "type/kind/form business/entity/firm/organisation/organization/concern", "legal"
    ),
    notion("Address of Principal Place of Business", "principal place", "address business with pincode full location"),
    notion(
        "Address of Principal Place of Business",
        "address/place business/premises/firm/taxpayer/registered/office",
        "person main head where is carried on full principal",
    ),
    notion(
        "Type of Registration",
        "type/kind/category/nature/class/scheme registration/taxpayer/dealer",
        "gst under person registered",
    ),
    notion("Type of Registration", "registered/registration as/under"),
    notion("Valid From", "valid/validity/effective/effect/commencement from/date/start/registration/begins", "with on"),
    notion(
        "Valid To", "valid/validity/expiry/expires to/upto/till/until/end/ends/expiry/expires", "up date on certificate"
    ),
    notion(
        "Date of Issue",
        "issue/issued/issuance/grant/granted date/on",
        "certificate registration this rc gst is was first originally",
    ),
    notion("Date of Issue", "certificate date/dated"),
    notion(
        "Particulars of Approving Authority",
        "approving/approved/approval/granting/proper/issuing/issued/sanctioning authority/by/officer",
        "particulars details signature name designation and tax",
    ),
)
"""Captions of certificates that portals and tax offices print by other forms than REG-06 is."""


def _state_fits(values: Mapping[str, Value]) -> bool | None:
    """The first two digits of a GSTIN are the code of the state in which the place of business lies."""
    number, address = values.get("gst_number"), values.get("formatted_address")
    if not isinstance(number, str) or not isinstance(address, Mapping) or not isinstance(address.get("state"), str):
        return None
    return gstin.state(number) == address["state"]


DOCTYPE = DocType(
    name="GST_CERT",
    cues=(
        Cue("form", 4.0, ("FORM GST REG-06",)),
        Cue("rule", 1.6, ("[See Rule 10(1)]",)),
        Cue(
            "title",
            2.4,
            ("Registration Certificate",),
            CuePlace.TITLE,
            notions=worded(
                "registration certificate | gst registration",
                "of gst goods and services tax the for under government india form reg",
            ),
        ),
        Cue(
            "number",
            1.6,
            ("Registration Number",),
            notions=worded("registration/regn no/number/gstin", "certificate in of uin the gst"),
        ),
        IdentifierCue("gstin", 1.4, gstin.find),
        Cue("legal_name", 1.2, ("Legal Name",), notions=about(_NOTIONS, "Legal Name")),
        Cue("trade_name", 1.0, ("Trade Name, if any",), notions=about(_NOTIONS, "Trade Name")),
        Cue("constitution", 1.4, ("Constitution of Business",), notions=about(_NOTIONS, "Constitution of Business")),
        Cue(
            "place",
            1.2,
            ("Address of Principal Place of Business",),
            notions=about(_NOTIONS, "Address of Principal Place of Business"),
        ),
        Cue("liability", 0.8, ("Date of Liability",)),
        Cue(
            "validity",
            1.0,
            ("Period of Validity", "Date of Validity"),
            notions=about(_NOTIONS, "Valid From", "Valid To"),
        ),
        Cue("type", 0.8, ("Type of Registration",), notions=about(_NOTIONS, "Type of Registration")),
        Cue(
            "authority",
            1.0,
            ("Particulars of Approving Authority",),
            notions=about(_NOTIONS, "Particulars of Approving Authority"),
        ),
        Cue("annexure", 1.0, ("Details of Additional Place of Business", "Details of Proprietor")),
        Cue(
            "other_forms",
            -6.0,
            (
                "FORM GST REG-25",
                "FORM GST REG-01",
                "FORM GST REG-03",
                "Form GSTR-3B",
                "Form GSTR-1",
                "Provisional Registration",
                "Certificate of Provisional Registration",
                "Application Reference Number",
                "Application for",
            ),
            # The forms are one figure apart, and a figure may be misread.
            not_in=("REG-06",),
        ),
        Cue(
            "taxpayer_search",
            -5.0,
            (
                "Taxpayer Details",
                "Search Taxpayer",
                "GSTIN/UIN Status",
                "Core Business Activity",
                "Effective Date of Registration",
            ),
        ),
        Cue(
            "other_papers",
            -4.0,
            (
                "Tax Invoice",
                "HSN/SAC",
                "Invoice No",
                "Udyam Registration Certificate",
                "Food Safety and Standards",
                "Shops and Establishments",
                "Dear Sir",
                "Yours faithfully",
            ),
        ),
    ),
    fields=(
        Field(
            "gst_number",
            GSTIN,
            (Labelled(("Registration Number", "GSTIN", "GSTIN/UIN"), _GRID), Anywhere(0.8)),
            is_reported_unread=True,
        ),
        Field(
            "legal_name",
            ORGANISATION,
            (Block(("Legal Name", "Legal Name of Business"), _GRID, max_lines=3),),
            is_reported_unread=True,
        ),
        Field("trade_name", ORGANISATION, (Block(("Trade Name, if any", "Trade Name"), _GRID, max_lines=3),)),
        Field(
            "constitution_of_business",
            CONSTITUTION,
            (Block(("Constitution of Business",), _GRID, max_lines=3), Unannounced(0.5)),
        ),
        Field(
            "address",
            GST_ADDRESS,
            (
                Block(("Address of Principal Place of Business", "Principal Place of Business"), _GRID, max_lines=14),
                Part(_PARTS, "whole"),
            ),
        ),
        Field("formatted_address", None, (Part(_PARTS, "parts"),), derived=ADDRESS_IN_PARTS),
        Field(
            "registration_type",
            REGISTRATION_TYPE,
            (Block(("Type of Registration", "Taxpayer Type"), _GRID, max_lines=2), Unannounced(0.4)),
        ),
        Field(
            "valid_from",
            DATE,
            (Labelled(("From", "Valid From"), _GRID), Labelled(_PERIOD, _GRID, 0.9, written=PERIOD_START)),
        ),
        Field(
            "valid_to",
            DATE,
            (Labelled(("To", "Valid To", "Valid Upto"), _GRID), Labelled(_PERIOD, _GRID, 0.9, written=PERIOD_END)),
        ),
        Field("date_of_issue", DATE, (Labelled(("Date of issue of Certificate", "Date of Issue"), _GRID),)),
    ),
    rules=(Rule("gstin_fits_state", ("gst_number", "formatted_address"), _state_fits),),
    other_labels=(
        "Additional trade names, if any",
        "Date of Liability",
        "Date of Validity",
        "Particulars of Approving Authority",
        "Particulars of Approving",
        "Signature",
        "Name",
        "Designation",
        "Jurisdictional Office",
        "Note",
        "SPECIMEN",
        "Government of India",
        "Registration Certificate",
        "Annexure",
    ),
    notions=_NOTIONS,
    page_limit=3,
    white_paper=True,
)
