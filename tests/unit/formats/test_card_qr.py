"""Codes on driving licences and voters' cards: what plain ones tell, and that hostile ones tell nothing."""

from __future__ import annotations

import time

import pytest

from sheaf.formats.card_qr import decode_licence, decode_voters_card
from sheaf.formats.trust import TRUST_NOBODY

ONLY_PRESENT = {"present": "true"}


@pytest.mark.parametrize(
    "payload",
    [
        "DL No: MH12 20110012345\nName: ASHA RANI\nDOB: 15-08-1990\nDOI: 12-03-2011\nValid Till: 11-03-2031",
        '{"DLNo":"MH1220110012345","DOB":"15/08/1990","Issue Date":"12/03/2011","Valid Upto":"11/03/2031"}',
        "MH-1220110012345|DOB=15.08.1990|DOI=12.03.2011|Validity(NT)=11.03.2031",
    ],
)
def test_a_plain_code_tells_the_number_and_the_dates(payload: str) -> None:
    assert decode_licence(payload.encode(), TRUST_NOBODY).values == ONLY_PRESENT | {
        "dl_number": "MH1220110012345",
        "date_of_birth": "15/08/1990",
        "issue_date": "12/03/2011",
        "valid_till": "11/03/2031",
    }


def test_a_voters_code_tells_the_number() -> None:
    decoded = decode_voters_card(b"EPIC:ZZX1186253,Part:12", TRUST_NOBODY)
    assert decoded.values == ONLY_PRESENT | {"voter_id": "ZZX1186253"}


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"https://example.invalid/verify?dl=MH1220110012345",
        b"www.example.invalid/MH12 20110012345",
        bytes(range(256)) * 4,
        b"\xff\xfe\x00MH1220110012345",
        b"MH12 20110012345\x00\x07",
        b"9" * 1_000_000,
        b"MH12 20110012345 " * 100_000,
        b"DL No MH12 20110012345 or KA01 20120054321",
        b"<!DOCTYPE a [<!ENTITY b '&b;&b;'>]><a>&b;</a>",
    ],
    ids=["empty", "address", "www", "binary", "no text", "control", "digits", "long", "two numbers", "entities"],
)
def test_a_code_that_is_encrypted_an_address_or_hostile_tells_only_that_it_is_there(payload: bytes) -> None:
    started = time.perf_counter()
    assert decode_licence(payload, TRUST_NOBODY).values == ONLY_PRESENT
    assert "voter_id" not in decode_voters_card(payload, TRUST_NOBODY).values
    assert time.perf_counter() - started < 1


def test_dates_without_a_number_are_not_believed() -> None:
    assert decode_licence(b"DOB: 15-08-1990", TRUST_NOBODY).values == ONLY_PRESENT
