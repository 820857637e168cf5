"""CERTIFICATE_OF_INCORPORATION: of a company, by either Companies Act, or of an LLP (DOCTYPES.md).

What it certifies stands in sentences. An LLP has an LLPIN where a company has a CIN: both are served as `cin`.
That a firm or a company goes on as an LLP is certified once: no other paper says on which day the LLP came to be.
The fresh certificate that the Act of 1956 gave a company with a new name is one too, for it certifies the day of
incorporation again; what the Act of 2013 gives tells of the change alone, and is another paper.
"""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.spec import (
    Anywhere,
    At,
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
from sheaf.doctypes.values import COMPANY_NUMBER, DATE_IN_WORDS, LLP_NUMBER, ORGANISATION, SAID_DATE, TAN, day_of
from sheaf.formats import cin, pan, tan
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value
from sheaf.model.page import Doubts

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_CERTIFIES = wordings(
    "certify that | certified that | I hereby certify that | This is to certify that | certifies that"
)
_CERTIFIED = (*_CERTIFIES, "It is hereby certified that")
_INCORPORATED = wordings(
    """is incorporated | is this day incorporated | was incorporated | has been incorporated | is duly incorporated
    | is hereby incorporated | has this day been incorporated | was this day incorporated | stands incorporated
    | has been this day incorporated | has been duly incorporated | have been incorporated | was duly incorporated
    | is registered under | has been registered | is this day registered | was registered | is hereby registered"""
)
_GOES_ON = wordings(
    """is registered | is duly registered | stands registered | has this day been registered
    | stands duly registered | is today registered | is today incorporated | is being incorporated
    | is now incorporated | stands duly incorporated"""
)
"""With these the sentence goes on behind the name; other papers say them of anything, so they speak for no type."""
_CONVERTED = wordings(
    """has this day been converted to | has this day been converted into | is this day converted into
    | is this day converted to | converted and registered with effect from this day as | has been converted into
    | has been converted to"""
)
"""What the name of an LLP stands behind that was a firm or a company before."""
_SAID_OF_IT = wordings("a company limited by | being a company limited")
_ORIGINALLY = ("which was originally incorporated on",)
_RENAMED = ("is this day changed to",)
_ON_DAY = wordings(
    """incorporated on this | incorporated on | incorporated with effect from | registered on this | registered on
    | incorporated under the Companies Act, 2013 on | incorporated as on"""
)
_NOTIONS = (
    notion("CIN", "corporate/cin identity/identification/cin", "number no company code unique"),
    notion("CIN", "company number/no", "registration registered"),
    notion("LLPIN", "llp/llpin identification/llpin", "number no limited liability partnership"),
    notion(
        "Name of the Company",
        "name company/llp/body/entity/firm",
        "limited liability partnership corporate full in english incorporated",
    ),
    notion(
        "Date of Incorporation",
        "date/on/day incorporation/incorporated/registration/registered",
        "company llp with effect from",
    ),
    notion("PAN", "pan/permanent pan/account", "number no company llp allotted it income tax"),
    notion(
        "TAN",
        "tan/tax tan/account deduction/tan",
        "number no company llp allotted collection tax account and deduction",
    ),
)
_UNDER_THE_ACT = wordings("under the Companies Act | under the Indian Companies Act | pursuant to section")
_THIS_DAY = (
    *wordings(
        """is this day incorporated | was this day incorporated | has this day been incorporated
        | is this day registered | is incorporated pursuant to section"""
    ),
    *_CONVERTED,
)
_PRIVATE = ("PRIVATE", "PVT")
_ARTICLES = ("M/S ", "M/S. ", "THE ")


def _initial(name: Value) -> str | None:
    """Return the letter that a company's name begins with, as the tax office takes it."""
    if not isinstance(name, str):
        return None
    bare = name.upper()
    for article in _ARTICLES:
        bare = bare.removeprefix(article)
    return next((character for character in bare if character.isalnum()), None)


def _year_fits(values: Mapping[str, Value]) -> bool | None:
    """A CIN holds the year of incorporation."""
    number, day = values.get("cin"), day_of(values.get("date_of_incorporation"))
    if not isinstance(number, str) or not _is_cin(number) or day is None:
        return None
    return cin.year(number) == f"{day.year}"


def _class_fits(values: Mapping[str, Value]) -> bool | None:
    """A CIN tells whether the company is private, and then its name says so."""
    number, name = values.get("cin"), values.get("company_name")
    if not isinstance(number, str) or not isinstance(name, str) or not _is_cin(number):
        return None
    is_called_private = any(word.strip(".,()") in _PRIVATE for word in name.upper().split())
    match cin.company_class(number):
        case "PTC" | "OPC" | "FTC":
            return is_called_private
        case "PLC" | "FLC":
            return not is_called_private
        case _:
            return None


def _pan_fits(values: Mapping[str, Value]) -> bool | None:
    """The fourth character of a PAN is C for a company, F or E for an LLP; the fifth is the name's first letter."""
    number, initial = values.get("pan_number"), _initial(values.get("company_name"))
    if not isinstance(number, str) or initial is None:
        return None
    return pan.holder_type(number) in _HOLDERS and number[4] == initial


def _tan_fits(values: Mapping[str, Value]) -> bool | None:
    """The fourth letter of a TAN is the name's first letter."""
    number, initial = values.get("tan"), _initial(values.get("company_name"))
    return None if not isinstance(number, str) or initial is None else tan.initial(number) == initial


def _pans_but_tans(text: str, doubts: Doubts = ()) -> tuple[Found, ...]:
    """Return the PANs in `text`; a TAN, which is printed in the next line, is not bent into one."""
    return tuple(
        found for found in pan.find(text, doubts) if not found.repairs or not tan.find(text[found.start : found.end])
    )


_PAN = Format("PAN", pan.parse, _pans_but_tans)
_HOLDERS = ("company", "firm", "limited liability partnership")


def _is_cin(number: str) -> bool:
    try:
        cin.parse(number)
    except FormatError:
        return False
    return True


DOCTYPE = DocType(
    name="CERTIFICATE_OF_INCORPORATION",
    cues=(
        Cue(
            "title",
            3.4,
            ("Certificate of Incorporation",),
            CuePlace.TITLE,
            notions=worded("certificate incorporation", "of the company for llp private limited form in digital"),
        ),
        Cue("title_of_conversion", 3.4, ("Certificate of Registration on Conversion",), CuePlace.TITLE),
        Cue("incorporated", 2.4, (*_INCORPORATED[:9], *_ORIGINALLY), CuePlace.ANYWHERE),
        Cue("llp", 2.4, ("is incorporated pursuant to section 12",), CuePlace.ANYWHERE),
        Cue("certifies", 1.2, _CERTIFIED, CuePlace.ANYWHERE),
        Cue("act", 1.2, ("under the Companies Act", "Limited Liability Partnership Act, 2008"), CuePlace.ANYWHERE),
        Cue("limited_by", 1.0, ("company is limited by", "is a company limited by"), CuePlace.ANYWHERE),
        Cue("centre", 1.0, ("Central Registration Centre",)),
        Cue("ministry", 0.6, ("Ministry of Corporate Affairs",)),
        Cue("registrar", 0.8, ("Registrar of Companies",), CuePlace.ANYWHERE),
        Cue(
            "number",
            0.8,
            ("Corporate Identity Number", "LLP Identification Number", "LLPIN"),
            CuePlace.ANYWHERE,
            notions=about(_NOTIONS, "CIN", "LLPIN"),
        ),
        Cue("captions", 0.6, notions=about(_NOTIONS, "Name of the Company", "Date of Incorporation")),
        Cue("given", 0.6, ("Given under my hand",), CuePlace.ANYWHERE),
        IdentifierCue("cin", 0.8, cin.find),
        # Many papers speak of a fresh certificate; only that itself says what is done "this day".
        Cue(
            "fresh",
            -8.0,
            ("Consequent upon Change of Name", "Fresh Certificate of Incorporation"),
            CuePlace.ANYWHERE,
        ),
        Cue("renamed", 8.0, _RENAMED, CuePlace.ANYWHERE),
        Cue(
            "other_certificates",
            -8.0,
            wordings(
                """Pursuant to Change of Name | Certificate of Commencement of Business
                | Certificate for Commencement of Business
                | Memorandum of Association | Articles of Association | Certificate of Registration of Charge
                | Certificate of Recognition | Certificate of Importer-Exporter Code | Master Data
                | Certificate of Registration of the Order | Conversion of Public Company
                | Certificate of Incorporation on Conversion | Certificate of Name Availability
                | has been changed from | Certificate of Registration of Firm | Register of Firms"""
            ),
            CuePlace.ANYWHERE,
        ),
        Cue(
            "other_papers",
            -5.0,
            wordings(
                """Tax Invoice | FORM GST REG-06 | Udyam Registration Certificate | Board Resolution
                | Certified True Copy of the Resolution | Startup India | Directorate General of Foreign Trade
                | Statement of Account | Balance Sheet | Share Certificate | Annual Return
                | Subscriber Sheet | Income-tax Act, 1961 | Certificate under section 203"""
            ),
        ),
        Cue("letter", -3.0, ("Dear Sir", "Yours faithfully", "Subject:"), CuePlace.ANYWHERE, ("subject to",)),
    ),
    fields=(
        Field(
            "cin",
            COMPANY_NUMBER,
            (
                InSentence(
                    wordings(
                        """The Corporate Identity Number of the company is | Corporate Identity Number of the Company
                        | CIN of the company is"""
                    ),
                    max_lines=2,
                ),
                InSentence(("The LLP Identification Number of the LLP is",), max_lines=2, written=LLP_NUMBER),
                Labelled(("Corporate Identity Number", "CIN"), _BESIDE),
                Labelled(
                    wordings("LLP Identification Number | LLPIN | Limited Liability Partnership Identification Number"),
                    _BESIDE,
                    written=LLP_NUMBER,
                ),
                Anywhere(0.85),
            ),
            is_reported_unread=True,
        ),
        Field(
            "company_name",
            ORGANISATION,
            (
                InSentence(_RENAMED, ("and this Certificate is issued",), max_lines=3, evidence=0.97),
                InSentence(_CONVERTED, _UNDER_THE_ACT, max_lines=3, evidence=0.95, to_stop=True),
                InSentence(_CERTIFIED, (*_INCORPORATED, *_GOES_ON, *_SAID_OF_IT), max_lines=4),
                Labelled(
                    wordings("Name of the Company | Name of the LLP | Company Name | Name of LLP"),
                    _BESIDE,
                    0.9,
                    wraps=True,
                ),
            ),
            is_reported_unread=True,
        ),
        Field(
            "date_of_incorporation",
            DATE_IN_WORDS,
            (
                InSentence(_ORIGINALLY, _UNDER_THE_ACT, evidence=0.97),
                InSentence(_ON_DAY, _UNDER_THE_ACT),
                InSentence(_ON_DAY, max_lines=2, evidence=0.88),
                Labelled(wordings("Date of Incorporation | Incorporated on"), _BESIDE, 0.9),
                # What is certified to happen "this day" is dated at the end; elsewhere that is the day of signing.
                InSentence(_THIS_DAY, max_lines=14, evidence=0.88, written=SAID_DATE),
            ),
        ),
        Field(
            "pan_number",
            _PAN,
            (
                InSentence(
                    wordings(
                        """Permanent Account Number (PAN) of the company is
                        | Permanent Account Number (PAN) of the LLP is
                        | Permanent Account Number of the company is | PAN of the company is"""
                    ),
                    max_lines=2,
                ),
                Labelled(("Permanent Account Number (PAN)", "Permanent Account Number", "PAN"), _BESIDE, 0.9),
                # Nobody else's number stands on such a certificate.
                Anywhere(0.7),
            ),
        ),
        Field(
            "tan",
            TAN,
            (
                InSentence(
                    wordings(
                        """Tax Deduction and Collection Account Number (TAN) of the company is
                        | Tax Deduction and Collection Account Number (TAN) of the LLP is
                        | Tax Deduction and Collection Account Number of the company is | TAN of the company is"""
                    ),
                    max_lines=2,
                ),
                Labelled(
                    wordings(
                        """Tax Deduction and Collection Account Number (TAN)
                        | Tax Deduction and Collection Account Number | TAN"""
                    ),
                    _BESIDE,
                    0.9,
                ),
                Anywhere(0.7),
            ),
        ),
    ),
    rules=(
        Rule("cin_fits_year", ("cin", "date_of_incorporation"), _year_fits),
        Rule("cin_fits_name", ("cin", "company_name"), _class_fits),
        Rule("pan_fits_name", ("pan_number", "company_name"), _pan_fits),
        Rule("tan_fits_name", ("tan", "company_name"), _tan_fits),
    ),
    other_labels=wordings(
        """Mailing Address as per record available in Registrar of Companies office | Mailing Address | Disclaimer
        | Registrar of Companies | Central Registration Centre | SPECIMEN | Certificate of Incorporation"""
    ),
    notions=_NOTIONS,
    page_limit=2,
    white_paper=True,
)
