"""What print and a code say of the same paper is compared field by field."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.doctypes.aadhaar import DOCTYPE
from sheaf.doctypes.catalog import load_catalog
from sheaf.formats.trust import TRUST_NOBODY, TrustStore, trusted_key
from sheaf.model.field import Choice
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Code, Source, Symbology, Word
from sheaf.stages.classify import classify
from sheaf.stages.extract import extract
from sheaf.stages.score import SIGNS, Calibration, Surroundings, score
from sheaf.stages.validate import validate
from specimens.secure_qr import CodeTexts, payload, trusted_pem
from tests.unit.stages.typed_paper import paper

HOLDER = CodeTexts(
    last_four="7058", name="Anjali Kulkarni", born="22-11-1990", gender="F", care_of="D/O: Mohan Lal",
    house="Flat No 12", street="Tilak Road", location="Kothrud", village="Pune", district="Pune",
    state="Maharashtra", pincode="411038",
)  # fmt: skip
OTHER = replace(HOLDER, last_four="1234", name="Baldev Singh Gill", born="03-02-1971", gender="M", house="H No 7")
FRONT = """
        Government of India

        Anjali Kulkarni
        DOB: 22/11/1990
        FEMALE

        9999 4105 7058
"""
ADDRESS = "D/O: Mohan Lal, Flat No 12, Tilak Road, Kothrud, Pune, Maharashtra - 411038"
TRUST = TrustStore((trusted_key("specimen.pem", trusted_pem()),))
MATCHES, DIFFERS, SIGNED = ("qr_matches_print", True), ("qr_matches_print", False), ("qr_signature", True)
AROUND = Surroundings("AADHAAR", 0.99, {1: 0.95}, 0.0)
GENTLE = Calibration(tuple(0.1 * sign for sign in SIGNS), {}, {})
"""Every feature counts on its own side, none so much that a confidence comes near its upper end."""


def with_code(layout: DocumentLayout, *texts: CodeTexts) -> DocumentLayout:
    codes = tuple(
        Code(
            payload(each, Random(2)).encode(),
            BoundingBox(0.7, 0.1 + 0.3 * number, 0.95, 0.3 + 0.3 * number),
            Symbology.QR,
        )
        for number, each in enumerate(texts)
    )
    return replace(layout, pages=(replace(layout.pages[0], codes=codes), *layout.pages[1:]))


def misread(layout: DocumentLayout, text: str, reading: str, confidence: float) -> DocumentLayout:
    """Replace a word of the paper by what was made of it."""

    def word(one: Word) -> Word:
        return replace(one, text=reading, confidence=confidence) if one.text == text else one

    page = layout.pages[0]
    cells = []
    for cell in page.cells:
        line = replace(cell.line, words=tuple(word(each) for each in cell.line.words))
        cells.append(replace(cell, line=line, text=line.text))
    return replace(layout, pages=(replace(page, cells=tuple(cells)),))


def choices(layout: DocumentLayout, trust: TrustStore = TRUST_NOBODY) -> dict[str, Choice]:
    return {choice.name: choice for choice in validate(extract(layout, DOCTYPE, trust), DOCTYPE)}


def checks(choice: Choice) -> set[tuple[str, bool]]:
    return {(check.name, check.passed) for check in choice.checks if check.name.startswith("qr_")}


def test_print_and_a_signed_code_that_agree_prove_each_other() -> None:
    alone, both = choices(paper(FRONT)), choices(with_code(paper(FRONT), HOLDER), TRUST)
    for name in ("name", "date_of_birth", "gender", "aadhaar_number"):
        assert both[name].candidate.value == alone[name].candidate.value
        assert both[name].candidate.provenance == alone[name].candidate.provenance
        assert checks(both[name]) == {MATCHES, SIGNED}
        assert both[name].agreement > alone[name].agreement
        before, after = (score([some[name]], AROUND, GENTLE)[0].confidence for some in (alone, both))
        assert after > before


def test_what_is_not_printed_is_taken_from_the_code() -> None:
    both = choices(with_code(paper(FRONT), HOLDER), TRUST)
    assert both["address"].candidate.value == ADDRESS
    assert both["address"].candidate.provenance.source is Source.QR
    assert both["formatted_address"].candidate.value is not None
    assert checks(both["address"]) == {SIGNED}
    assert "year_of_birth" not in both


def test_a_code_by_an_unknown_key_has_no_check_of_its_signature() -> None:
    assert checks(choices(with_code(paper(FRONT), HOLDER))["address"]) == set()


def test_another_persons_code_is_told_and_changes_no_printed_value() -> None:
    alone, both = choices(paper(FRONT)), choices(with_code(paper(FRONT), OTHER), TRUST)
    for name in ("name", "date_of_birth", "gender", "aadhaar_number"):
        assert both[name].candidate.value == alone[name].candidate.value
        assert checks(both[name]) == {DIFFERS}
        before, after = (score([some[name]], AROUND, GENTLE)[0].confidence for some in (alone, both))
        assert after < before


def test_of_two_peoples_codes_the_print_is_compared_with_its_own() -> None:
    both = choices(with_code(paper(FRONT), OTHER, HOLDER))
    for name in ("name", "date_of_birth", "gender", "aadhaar_number"):
        assert checks(both[name]) == {MATCHES}


@pytest.mark.parametrize(
    ("reading", "confidence", "value", "check"),
    [
        ("Kulkarn", 0.6, "Anjali Kulkarni", MATCHES),
        ("Kulkarn", 0.99, "Anjali Kulkarn", DIFFERS),
        ("kulkarni", 0.99, "Anjali Kulkarni", MATCHES),
    ],
    ids=["a doubtful word", "a word read well", "a small letter"],
)
def test_the_code_mends_what_was_read_with_doubt(
    reading: str, confidence: float, value: str, check: tuple[str, bool]
) -> None:
    name = choices(misread(with_code(paper(FRONT), HOLDER), "Kulkarni", reading, confidence))["name"]
    assert (name.candidate.value, checks(name)) == (value, {check})


def test_a_printed_year_stays_a_year() -> None:
    front = FRONT.replace("DOB: 22/11/1990", "Year of Birth : 1990")
    both = choices(with_code(paper(front), HOLDER))
    assert both["year_of_birth"].candidate.value == "1990"
    assert checks(both["year_of_birth"]) == {MATCHES}
    assert "date_of_birth" not in both


def test_an_address_in_other_words_is_the_same_and_served_as_printed() -> None:
    printed = "D/O Mohan Lal, Flat No 12, Tilak Road, Kothrud, VTC: Pune, District: Pune, State: Maharashtra, 411038"
    back = f"""
        Unique Identification Authority of India

        Address:
        {printed.partition(" VTC")[0]}
        VTC{printed.partition(" VTC")[2]}

        9999 4105 7058
"""
    address = choices(with_code(paper(back), HOLDER))["address"]
    assert (address.candidate.value, checks(address)) == (printed, {MATCHES})


def test_a_card_that_shows_a_code_alone_is_recognised_by_it() -> None:
    card = paper("        SPECIMEN")
    assert classify(card, load_catalog()).doctype is None
    coded = with_code(card, HOLDER)
    assert classify(coded, load_catalog()).doctype == "AADHAAR"
    found = choices(coded)
    assert found["aadhaar_number"].candidate.value == "XXXX XXXX 7058"
    assert found["name"].candidate.value == "Anjali Kulkarni"


def test_a_code_of_another_kind_says_nothing() -> None:
    layout = paper("        SPECIMEN")
    code = Code(b"upi://pay?pa=specimen@bank", BoundingBox(0.1, 0.1, 0.2, 0.2), Symbology.QR)
    coded = replace(layout, pages=(replace(layout.pages[0], codes=(code,)),))
    assert classify(coded, load_catalog()).doctype is None
    assert choices(coded) == choices(layout)
