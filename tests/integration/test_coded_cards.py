"""Drawn cards with signed codes through the whole pipeline: fields that only the code has; another person's code."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest

from sheaf.doctypes.spec import Measured
from sheaf.formats.trust import TRUST_NOBODY, TrustStore, trusted_key
from sheaf.model.error import ErrorDetail, Problem
from sheaf.model.field import FieldValue, Value
from sheaf.model.page import Source
from sheaf.model.recording import dump_recording, load_recording
from sheaf.pipeline import Examined, Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens import Grade, Specimen, make
from specimens.aadhaar_coded import coded_back
from specimens.aadhaar_parts import invent_holder, invent_look
from specimens.degrade import degrade
from specimens.secure_qr import trusted_pem
from specimens.specimen import Form


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    trust = TrustStore((trusted_key("specimen.pem", trusted_pem()),))
    return build_pipeline(tmp_path_factory.mktemp("models"), trust=trust)


def fields(pipeline: Pipeline, data: bytes) -> dict[str, FieldValue]:
    outcome = pipeline.run(data)
    assert not isinstance(outcome, Problem)
    assert outcome.extraction.classification.doctype == "AADHAAR"
    return {field.name: field for field in outcome.extraction.fields if field.name not in set(Measured)}


def read_in(specimen: Specimen) -> dict[str, Value]:
    """The truth of what is read; what is measured on the picture is no matter of codes."""
    return {name: value for name, value in specimen.truth.items() if name not in set(Measured)}


def checks(field: FieldValue) -> set[tuple[str, bool]]:
    return {(check.name, check.passed) for check in field.checks if check.name.startswith("qr_")}


@pytest.mark.parametrize("grade", [Grade.CLEAN, Grade.SCAN, Grade.TEXT_LAYER])
def test_a_card_without_a_number_is_read_from_its_code(pipeline: Pipeline, grade: Grade) -> None:
    specimen = make("AADHAAR", "code_only", grade, 4)
    got = fields(pipeline, specimen.data)
    assert {name: field.value for name, field in got.items()} == {**read_in(specimen), "qr_status": "valid"}
    for field in got.values():
        assert field.confidence > 0.95
        assert checks(field) == {("qr_signature", True)}
        assert field.provenance is not None
        assert field.provenance.source is Source.QR


@pytest.mark.parametrize("grade", [Grade.CLEAN, Grade.TEXT_LAYER])
def test_a_back_gets_from_its_code_what_is_printed_on_the_front(pipeline: Pipeline, grade: Grade) -> None:
    specimen = make("AADHAAR", "coded_back", grade, 4)
    got = fields(pipeline, specimen.data)
    assert {name: field.value for name, field in got.items()} == {**read_in(specimen), "qr_status": "valid"}
    for name in ("address", "aadhaar_number"):
        assert checks(got[name]) == {("qr_signature", True), ("qr_matches_print", True)}


def test_another_persons_code_on_a_card_is_told_and_the_print_served(pipeline: Pipeline) -> None:
    rng = Random(8)
    holder, other = invent_holder(rng), invent_holder(rng)
    card = coded_back(rng, holder, invent_look(rng), other)
    got = fields(pipeline, degrade(card, Form.CARD, Grade.CLEAN, False, rng).data)
    assert (got["address"].value, got["aadhaar_number"].value) == (holder.address, holder.number)
    for name in ("address", "aadhaar_number"):
        assert checks(got[name]) == {("qr_matches_print", False)}
    assert got["qr_status"].value == "mismatch_with_print"


def test_a_code_signed_by_a_stranger_or_not_at_all_is_told_without_a_judgement(pipeline: Pipeline) -> None:
    trusting_nobody = replace(pipeline, trust=TRUST_NOBODY)
    for layout, status in (("coded_back", "unknown_key"), ("old_code", "unsigned")):
        got = fields(trusting_nobody, make("AADHAAR", layout, Grade.CLEAN, 4).data)
        assert got["qr_status"].value == status
        assert all(check.passed for field in got.values() for check in field.checks)


def test_a_pan_cards_code_is_told_to_be_there_and_no_more(pipeline: Pipeline) -> None:
    outcome = pipeline.run(make("PAN", "labelled", Grade.CLEAN, 4).data)
    assert not isinstance(outcome, Problem)
    values = {field.name: field.value for field in outcome.extraction.fields}
    assert values["qr_present"] == "true"


def test_a_recording_keeps_the_codes(pipeline: Pipeline) -> None:
    examined = pipeline.examine(make("AADHAAR", "old_code", Grade.CLEAN, 4).data)
    assert isinstance(examined, Examined)
    codes = [code for page in examined.text.pages for code in page.codes]
    again = load_recording(dump_recording(examined.text))
    assert [code.payload for page in again.pages for code in page.codes] == [code.payload for code in codes]
    assert codes[0].payload.startswith(b"<?xml")


def test_a_blank_page_has_neither_text_nor_code(pipeline: Pipeline) -> None:
    outcome = pipeline.run(_blank())
    assert isinstance(outcome, Problem)
    assert outcome.detail is ErrorDetail.ILLEGIBLE


def _blank() -> bytes:
    card = coded_back(Random(1), invent_holder(Random(1)), invent_look(Random(1)), invent_holder(Random(2)))
    card.rectangle(0, 0, card.width, card.height, fill="#ffffff")
    return degrade(card, Form.CARD, Grade.CLEAN, False, Random(1)).data
