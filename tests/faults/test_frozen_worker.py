"""A worker frozen past its lease and then woken, and one whose clock is wrong: neither doubles or undoes anything."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from sheaf.store.blobs import local_blobs
from tests.faults.other_worker import Slow, other_worker
from tests.integration.test_store_documents import submitted
from tests.integration.test_store_worker import until, work_until_done
from tests.served import NAMES, Downloads, Served

DAY_SECONDS = 86_400
WRONG_CLOCK = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <time.h>
int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int answer = real(clock, now);
    if (clock == CLOCK_REALTIME) now->tv_sec += SHIFT;
    return answer;
}
"""


def said(folder: Path, event: str) -> int:
    log = folder / "log"
    return log.read_text().count(f'"event": "{event}"') if log.exists() else 0


async def test_the_late_result_of_a_woken_worker_neither_doubles_nor_undoes_the_others(
    served: Served, database_url: str, tmp_path: Path
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path / "blobs", NAMES))
    await submitted(served, 3)
    with other_worker((database_url, tmp_path, 2.0, 1.0)) as frozen:

        async def all_being_read() -> bool:
            return [row["state"] for row in await served.rows("SELECT state FROM documents")] == ["processing"] * 3

        await until(all_being_read)
        os.kill(frozen.pid, signal.SIGSTOP)
        await work_until_done(served, served.worker(Downloads(), Slow(0), lease_seconds=1.0))
        ends = "SELECT * FROM extracts ORDER BY finish_number"
        before, batches = await served.rows(ends), await served.rows("SELECT * FROM batches")
        assert len(before) == 3  # ours, for the other one is stopped; sealed, so that they cannot be looked at here
        assert said(tmp_path, "lease_lost") == 0
        os.kill(frozen.pid, signal.SIGCONT)

        async def all_given_up() -> bool:
            return said(tmp_path, "lease_lost") == 3

        await until(all_given_up)
    assert await served.rows(ends) == before
    assert await served.rows("SELECT * FROM batches") == batches
    assert [row["state"] for row in await served.rows("SELECT state FROM documents")] == ["succeeded"] * 3
    assert said(tmp_path, "document_ended") == 0


@pytest.mark.skipif(shutil.which("cc") is None, reason="a wrong clock is compiled")
@pytest.mark.parametrize("shift", [DAY_SECONDS, -DAY_SECONDS])
async def test_a_worker_whose_clock_is_a_day_off_takes_nothing_over_and_loses_nothing(
    served: Served, database_url: str, tmp_path: Path, shift: int
) -> None:
    served = replace(served, blobs=local_blobs(tmp_path / "blobs", NAMES))
    (tmp_path / "clock.c").write_text(WRONG_CLOCK)
    library = tmp_path / "clock.so"
    command = ["cc", "-shared", "-fPIC", f"-DSHIFT=({shift})", "-o", str(library), str(tmp_path / "clock.c"), "-ldl"]
    subprocess.run(command, check=True)
    with other_worker((database_url, tmp_path, 0.2, 10.0), {"LD_PRELOAD": str(library)}):

        async def started() -> bool:
            return said(tmp_path, "started") == 1

        await until(started)
        told = float((tmp_path / "log").read_text().partition('"timestamp": ')[2].partition("}")[0])
        assert abs(told - time.time() - shift) < DAY_SECONDS / 24
        await submitted(served, 60)
        await work_until_done(served, served.worker(Downloads(), Slow(0.2), lease_seconds=10.0))
    assert said(tmp_path, "document_ended") > 0
    assert said(tmp_path, "lease_lost") == 0
    # One lease for the download and one for the reading, of every document.
    assert await served.rows("SELECT DISTINCT state, attempt FROM documents") == [{"state": "succeeded", "attempt": 2}]
    assert await served.count("extracts") == 60
