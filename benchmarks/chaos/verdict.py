"""What became of all that was accepted: as clients see it, in the tables, and in the store of files."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.chaos.traffic import Sent

STRAY_SECONDS = 60.0
"""How long strays may stay once all has ended: some rounds of the workers."""

UNFINISHED = "SELECT count(*) FROM documents WHERE state NOT IN ('succeeded', 'failed')"
JOBS_LEFT = "SELECT count(*) FROM pgqueuer WHERE status IN ('queued', 'picked')"
ILLEGAL = """
SELECT
    (SELECT count(*) FROM documents LEFT JOIN extracts USING (file_uuid)
     WHERE (state IN ('succeeded', 'failed')) <> (extracts.file_uuid IS NOT NULL)
        OR state = 'succeeded' AND error_code IS NOT NULL OR state = 'failed' AND error_code IS NULL)
  + (SELECT count(*) FROM batches WHERE succeeded + failed <> (
        SELECT count(*) FROM extracts WHERE extracts.batch_key = batches.batch_key))
  + (SELECT count(*) FROM batches WHERE (finished_at IS NOT NULL) <> (succeeded + failed = total))
  + (SELECT count(*) FROM (
        SELECT FROM extracts GROUP BY batch_key HAVING min(finish_number) <> 1 OR max(finish_number) <> count(*)
    ) AS gaps)
"""
ENDS = "SELECT coalesce(error_detail, error_code, 'read'), count(*) FROM extracts GROUP BY 1"
NAMED = """
SELECT blob_key FROM documents WHERE blob_key IS NOT NULL UNION ALL
SELECT redacted_key FROM extracts WHERE redacted_key IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Numbers of documents; `illegal` of rows that contradict each other, `strays` and `missing` of files."""

    accepted: int
    lost: int
    duplicated: int
    illegal: int
    stuck: int
    strays: int
    missing: int
    ends: dict[str, int] = field(default_factory=dict)

    @property
    def is_clean(self) -> bool:
        wrong = (self.lost, self.duplicated, self.illegal, self.stuck, self.strays, self.missing)
        # A document that was read by three processes that were killed is poisoned, and rightly so.
        return not any(wrong) and set(self.ends) <= {"read", "POISONED"}


def judge(url: str, keys: Callable[[], set[str]], served: Sequence[tuple[Sent, list[dict[str, Any]]]]) -> Verdict:
    """Count everything; `keys` are of all files, `served` has the records of each batch as the API gives them."""
    lost = duplicated = 0
    for batch, records in served:
        seen = Counter((record["document_id"], record["file_uuid"]) for record in records)
        sent = set(batch.file_uuids.items())
        lost += len(sent - set(seen))
        duplicated += sum(seen.values()) - len(sent & set(seen))
    with psycopg.connect(url, autocommit=True) as connection:
        strays, missing = _files(connection, keys)
        ends = {str(name): int(count) for name, count in connection.execute(ENDS).fetchall()}
        return Verdict(
            accepted=sum(len(batch.file_uuids) for batch, _ in served),
            lost=lost,
            duplicated=duplicated,
            illegal=_count(connection, ILLEGAL),
            stuck=_count(connection, UNFINISHED) + _count(connection, JOBS_LEFT),
            strays=strays,
            missing=missing,
            ends=ends,
        )


def _count(connection: psycopg.Connection[tuple[Any, ...]], query: str) -> int:
    row = connection.execute(query.encode()).fetchone()
    assert row is not None
    return int(row[0])


def _files(connection: psycopg.Connection[tuple[Any, ...]], keys: Callable[[], set[str]]) -> tuple[int, int]:
    """Return the numbers of files that nothing names, as soon as there are none, and of names without a file."""
    deadline = time.monotonic() + STRAY_SECONDS
    while True:
        named = {str(key) for (key,) in connection.execute(NAMED).fetchall()}
        there = keys()
        if there <= named or time.monotonic() > deadline:
            return len(there - named), len(named - there)
        time.sleep(0.5)


def keys_in(folder: Path) -> set[str]:
    """Return the keys of all files that a store in `folder` has."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
