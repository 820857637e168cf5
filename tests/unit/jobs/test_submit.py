from __future__ import annotations

import re
from datetime import UTC, datetime

from sheaf.jobs.submit import draw_batch_id
from sheaf.jobs.work import FetchRetries


def test_a_batch_id_names_account_letters_and_time() -> None:
    now = datetime(2025, 11, 21, 11, 32, 28, tzinfo=UTC)
    drawn = {draw_batch_id("30732", now) for _ in range(200)}
    assert all(re.fullmatch(r"BATCH-30732-[A-Z]{5}-20251121113228", batch_id) for batch_id in drawn)
    assert len(drawn) > 190


def test_the_wait_before_a_download_is_tried_again_doubles() -> None:
    retries = FetchRetries(attempts=4, first_seconds=2.0)
    assert [retries.delay(tries).total_seconds() for tries in (1, 2, 3)] == [2.0, 4.0, 8.0]
