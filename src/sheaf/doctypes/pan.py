"""PAN: the Permanent Account Number card of the Income Tax Department, all printed forms (DOCTYPES.md, PAN)."""

from __future__ import annotations

from collections.abc import Mapping

from sheaf.doctypes.quoting import QUOTING_CUES
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Cue,
    CuePlace,
    DocType,
    Encoded,
    Field,
    IdentifierCue,
    Labelled,
    Near,
    Part,
    Rule,
    Shape,
    ShapeCue,
    Sides,
    When,
    wordings,
)
from sheaf.doctypes.values import DATE, PAN, PERSON, PERSON_OR_ORGANISATION, earliest_day
from sheaf.formats import names, organisations, pan, pan_qr
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.BELOW, At.RIGHT)
_OF_ANOTHER_DAY = ("Date of Issue", "Verified On")
_OF_A_MOTHER = ("Mother's Name", "Mother Name", "Name of Mother")
"""A single mother's child may have her name on the card instead of a father's, for which there is no field."""

CODE = Encoded(pan_qr.decode, is_looked_for=False)


def _surname_fits(values: Mapping[str, Value]) -> bool | None:
    """The fifth character is the first letter of the surname, which may be printed first or last."""
    number, name = values.get("pan_number"), values.get("name_as_per_pan")
    if not isinstance(number, str) or not isinstance(name, str):
        return None
    return number[4] in {word[0] for word in name.upper().split()}


def _holder_fits(values: Mapping[str, Value]) -> bool | None:
    """The fourth character tells people (P) from companies, firms, trusts and the like."""
    number = values.get("pan_number")
    if not isinstance(number, str):
        return None
    if values.get("father_name"):
        return number[3] == "P"
    return number[3] != "P" if values.get("date_of_incorporation") else None


def _father_is_whole(values: Mapping[str, Value]) -> bool | None:
    """Of a child with a surname a father's single name is likelier the half that glare or a tear has left.

    Whole names prove nothing, and with initials a father's single name is the custom.
    """
    name, father = values.get("name_as_per_pan"), values.get("father_name")
    if not isinstance(name, str) or not isinstance(father, str):
        return None
    words = name.replace(".", " ").split()
    is_custom = len(words) == 1 or any(len(word) == 1 for word in words)
    return None if is_custom or len(father.split()) > 1 else False


def _surnames_agree(values: Mapping[str, Value]) -> bool | None:
    """Surnames that are the same but for a letter or an end were misread; same and other ones prove nothing."""
    name, father = values.get("name_as_per_pan"), values.get("father_name")
    if not isinstance(name, str) or not isinstance(father, str):
        return None
    return False if names.are_surnames_at_odds(name, father) else None


def _company_is_named(values: Mapping[str, Value]) -> bool | None:
    """A company's name ends in Limited (Companies Act 2013, section 4), and a trust's says by custom what it is."""
    number, name = values.get("pan_number"), values.get("name_as_per_pan")
    if not isinstance(number, str) or not isinstance(name, str):
        return None
    must_say = pan.holder_type(number) in {"company", "trust"}
    return False if must_say and not organisations.is_organisation(name) else None


def _is_person(number: Value) -> bool:
    return isinstance(number, str) and pan.holder_type(number) == "person"


_OF_A_PERSON = When("pan_number", _is_person)
_OF_AN_ENTITY = When("pan_number", lambda number: not _is_person(number))

_QUOTED = wordings("as issued by | issued by the | allotted by")
_SOMEBODYS = wordings(
    "of the LLP | of the company | of the employee | of the employer | of the deductor | of the firm | of the applicant"
)
"""Captions of papers that quote a number; the card says of nobody that it is his."""
_OF_LETTERS_WITH_CARDS = (
    *(
        f"{head}: {what}"
        for head in ("Sub", "Subject")
        for what in wordings(
            "Allotment of Permanent Account Number (PAN) | Allotment of PAN | Reprint of PAN Card "
            "| Reprint of Permanent Account Number Card | Issue of PAN Card | Issue of New PAN Card "
            "| Issue of Duplicate PAN Card | Reissue of PAN Card | Changes or Correction in PAN Data "
            "| Dispatch of PAN Card"
        )
    ),
    *wordings(
        "please detach the card carefully | your PAN card is affixed below | your PAN card has been affixed "
        "| PAN card is affixed | PAN card is pasted below | PAN card is attached below"
    ),
)
_OF_E_PANS = wordings(
    "Electronically issued and Digitally signed ePAN | This e-PAN is issued on the basis of the Aadhaar "
    "| This is a digitally signed e-PAN"
)

DOCTYPE = DocType(
    name="PAN",
    cues=(
        Cue("department", 1.8, ("INCOME TAX DEPARTMENT",), not_in=_QUOTED),
        # Once more, because a bent card's line breaks into two, and the word before it is lost first.
        Cue("end_of_department", 1.2, ("TAX DEPARTMENT",), not_in=_QUOTED),
        Cue("title", 1.9, ("Permanent Account Number Card", "e-Permanent Account Number Card"), CuePlace.TITLE),
        Cue("caption", 2.2, ("Permanent Account Number",), CuePlace.TITLE, not_in=_SOMEBODYS),
        Cue("government", 0.9, ("GOVT. OF INDIA", "GOVERNMENT OF INDIA")),
        IdentifierCue("pan_number", 1.0, pan.find, is_own=True),
        IdentifierCue("number_alone", 1.6, pan.find, CuePlace.TITLE),
        Cue("father", 0.7, ("Father's Name",)),
        Cue("signature", 0.3, ("Signature",)),
        Cue("birth", 0.4, ("Date of Birth", "Date of Incorporation/Formation")),
        Cue("e_pan", 2.0, ("e-Permanent Account Number (e-PAN) Card", "e-PAN"), CuePlace.TITLE),
        Cue("return_address", 5.0, ("Income Tax PAN Services Unit",), CuePlace.ANYWHERE),
        Cue(
            "lost_card",
            2.0,
            (
                "If this card is lost / someone's lost card is found",
                "In case this card is lost / found",
                "please inform / return to",
                "kindly inform / return to",
            ),
            CuePlace.ANYWHERE,
        ),
        Cue(
            "application",
            -4.0,
            ("Application for Allotment of Permanent Account Number", "Form No. 49A", "Acknowledgement Number"),
        ),
        Cue(
            "other_papers",
            -4.0,
            (
                "Tax Invoice",
                "Assessment Year",
                "Statement of Account",
                "Registration Certificate",
                "Salary",
                "Pay Slip",
                "GSTIN",
                "Form No. 16",
                "IFSC",
                "Legal Name",
                "Certificate of",
                "Certificate No",
            ),
        ),
        Cue(
            "notice",
            -4.0,
            (
                "Intimation",
                "Notice of Demand",
                "Notice Under Section",
                "Document Identification No",
                "Demand Identification No",
            ),
        ),
        Cue(
            "form",
            -4.0,
            (
                "Account Opening Form",
                "Application Form",
                "Customer Name",
                "Aadhaar Number",
                "Aadhaar No",
                "Occupation",
                "Nominee",
                "Savings Account",
                "Loan Amount",
            ),
        ),
        Cue(
            "letter",
            -3.0,
            (
                "Dear Sir",
                "Dear Customer",
                "Dear Madam",
                "Subject:",
                "Yours faithfully",
                "Yours sincerely",
                "To whomsoever it may concern",
            ),
            CuePlace.ANYWHERE,
        ),
        *QUOTING_CUES,
        # The card comes on a letter of the department, which is a letter, and of prose, for all that. A letter about a
        # card that is not on it lacks the card's own lines, which are worth more.
        Cue("allotment", 6.0, _OF_LETTERS_WITH_CARDS, CuePlace.ANYWHERE),
        # An e-PAN tells at length what it is, how it was applied for and what a PAN is good for.
        Cue("electronic", 4.0, _OF_E_PANS, CuePlace.ANYWHERE),
        # A digital locker issues the PAN under this title, which otherwise tells a portal's answer about one.
        Cue("locker_record", 7.0, ("PAN Verification Record",), CuePlace.TITLE),
        ShapeCue("prose", -5.0, Shape.PROSE),
    ),
    fields=(
        Field(
            "name_as_per_pan",
            PERSON_OR_ORGANISATION,
            (
                Labelled(("Name", "Full Name", "Name of the Card Holder"), _BESIDE, wraps=True),
                Near("dob", At.ABOVE, 2, evidence=0.75, of=2),
                Near("date_of_incorporation", At.ABOVE, 1, evidence=0.75),
            ),
        ),
        Field(
            "father_name",
            PERSON,
            (
                Labelled(("Father's Name", "Father Name", "Name of Father"), _BESIDE, wraps=True),
                Near("dob", At.ABOVE, 1, evidence=0.75, of=2, not_after=_OF_A_MOTHER),
            ),
            when=_OF_A_PERSON,
        ),
        Field(
            "dob",
            DATE,
            (Labelled(("Date of Birth", "DOB"), _BESIDE), Anywhere(0.6, _OF_ANOTHER_DAY, earliest_day)),
            when=_OF_A_PERSON,
        ),
        Field(
            "date_of_incorporation",
            DATE,
            (
                Labelled(("Date of Incorporation/Formation", "Date of Incorporation", "Date of Formation"), _BESIDE),
                Anywhere(0.4),
            ),
            when=_OF_AN_ENTITY,
        ),
        Field(
            "pan_number",
            PAN,
            (Labelled(("Permanent Account Number Card", "Permanent Account Number", "PAN"), _BESIDE), Anywhere(0.9)),
            is_reported_unread=True,
        ),
        Field("qr_present", finders=(Part(CODE, "present"),)),
    ),
    rules=(
        Rule("pan_fits_name", ("pan_number", "name_as_per_pan"), _surname_fits),
        Rule("pan_fits_holder", ("pan_number",), _holder_fits),
        Rule("surnames_agree", ("name_as_per_pan", "father_name"), _surnames_agree),
        Rule("company_is_named", ("name_as_per_pan",), _company_is_named),
        Rule("father_is_whole", ("father_name",), _father_is_whole),
    ),
    other_labels=(
        "INCOME TAX DEPARTMENT",
        "GOVT. OF INDIA",
        "GOVERNMENT OF INDIA",
        "Signature",
        "Gender",
        "SPECIMEN",
        "e-Permanent Account Number Card",
        *_OF_ANOTHER_DAY,
        *_OF_A_MOTHER,
        "PAN Status",
    ),
    page_limit=2,
    sides=Sides(("name_as_per_pan", "dob", "date_of_incorporation"), ("return_address", "lost_card")),
)
