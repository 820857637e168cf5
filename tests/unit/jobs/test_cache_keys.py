"""By what the content cache knows a file again: the bytes, and all that a result depends on besides."""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from uuid import uuid4

import pytest

from sheaf.jobs.cache import CacheKeys
from sheaf.jobs.ports import ProcessTask
from sheaf.model.redaction import AadhaarMode

KEYS = CacheKeys(b"secret", b"reader")
CONTENT = hashlib.sha256(b"SPECIMEN").digest()
TASK = ProcessTask(file_uuid=uuid4(), data=b"", password=None, document_type=None)
OTHERS = {
    "password": replace(TASK, password="SPECIMEN"),
    "document_type": replace(TASK, document_type="PAN"),
    "aadhaar_mode": replace(TASK, aadhaar_mode=AadhaarMode.MASKED),
    "redacts": replace(TASK, redacts=False),
}
"""A task with another value for each thing that its result may depend on."""


def test_the_same_file_asked_for_alike_has_the_same_key_whichever_document_it_is() -> None:
    again = replace(TASK, file_uuid=uuid4(), batch_id="BATCH-1", data=b"not looked at")
    assert KEYS.of(1, CONTENT, again) == KEYS.of(1, CONTENT, TASK)


@pytest.mark.parametrize(
    "name", sorted({each.name for each in fields(ProcessTask)} - {"file_uuid", "batch_id", "data"})
)
def test_whatever_else_is_asked_is_part_of_the_key(name: str) -> None:
    assert KEYS.of(1, CONTENT, OTHERS[name]) != KEYS.of(1, CONTENT, TASK)


def test_an_empty_password_is_another_than_none() -> None:
    assert KEYS.of(1, CONTENT, replace(TASK, password="")) != KEYS.of(1, CONTENT, TASK)


def test_other_bytes_accounts_readers_and_secrets_have_other_keys() -> None:
    keys = {
        KEYS.of(1, CONTENT, TASK),
        KEYS.of(1, hashlib.sha256(b"another").digest(), TASK),
        KEYS.of(2, CONTENT, TASK),
        CacheKeys(b"secret", b"another").of(1, CONTENT, TASK),
        CacheKeys(b"another", b"reader").of(1, CONTENT, TASK),
    }
    assert len(keys) == 5


def test_a_key_tells_nothing_of_the_bytes_and_its_maker_does_not_print_its_secret() -> None:
    assert CONTENT not in KEYS.of(1, CONTENT, TASK)
    assert "secret" not in repr(KEYS).replace("CacheKeys", "")
