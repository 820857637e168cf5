"""The client: keeps batches running, repeats what was not answered, and notes every answer that it should not get."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from itertools import cycle, islice
from types import TracebackType
from typing import Any, Self

import httpx

from demo.files import Answer, FileHost
from demo.server import Client
from specimens import Grade, make

LOOKS = (
    ("GST_CERT", "new"),
    ("INVOICE", "parcel"),
    ("GST_CERT", "old"),
    ("INVOICE", "airy"),
    ("PAN", "labelled"),
)
"""Papers that are quick to read."""
REDACTED = ("AADHAAR", "front")
"""One of these is among the papers: a file without its number is made and kept."""
PAPERS = 16
BATCH = 15
RUNNING = 30
"""As many documents are kept unfinished while faults happen."""
STUCK_SECONDS = 120.0
"""When no document has ended for this long, none will."""
ANSWER_SECONDS = 45.0
"""An answer that takes longer counts as none. It is longer than all that the API may wait for a database together."""


def answers() -> dict[str, Answer]:
    """Return the files, by path."""
    looks = (REDACTED, *islice(cycle(LOOKS), PAPERS - 1))
    made = [make(doctype, layout, Grade.TEXT_LAYER, number) for number, (doctype, layout) in enumerate(looks)]
    return {f"/{number}": Answer(each.data) for number, each in enumerate(made)}


@dataclass(slots=True)
class Sent:
    """A batch: what was sent, and how many of its documents have ended as far as is known."""

    batch_id: str
    file_uuids: dict[str, str]
    """By document_id."""
    ended: int = 0

    @property
    def is_complete(self) -> bool:
        return self.ended == len(self.file_uuids)


@dataclass(slots=True)
class Answers:
    """What the API answered. `slowest` is in seconds; `wrong` counts what it must never do."""

    seen: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    slowest: float = 0.0


class Traffic:
    """Sends at least `documents`, and goes on as long as it is not told that the faults are over."""

    def __init__(
        self, client: Client, host: FileHost, documents: int, transport: httpx.BaseTransport | None = None
    ) -> None:
        """Send over `transport`, if one is given."""
        self.sent: list[Sent] = []
        self.answers = Answers()
        self.faults_are_over = threading.Event()
        self._client = client
        self._http = httpx.Client(base_url=client.url, timeout=ANSWER_SECONDS, transport=transport)
        self._token = client.token()
        self._host = host
        self._documents = documents
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._given_up = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._given_up.set()
        self._thread.join()
        self._http.close()

    @property
    def accepted(self) -> int:
        return sum(len(batch.file_uuids) for batch in self.sent)

    @property
    def ended(self) -> int:
        return sum(batch.ended for batch in self.sent)

    @property
    def is_running(self) -> bool:
        return self._thread.is_alive()

    def records(self, batch: Sent) -> list[dict[str, Any]]:
        """Return all records of a batch."""
        return self._client.records(self._token, batch.batch_id)

    def seconds_to_the_next_end(self) -> float:
        """Return how long it is until the client sees another document ended; infinite when it never does."""
        started, before = time.monotonic(), self.ended
        while self.ended <= before:
            if time.monotonic() - started > STUCK_SECONDS:
                return float("inf")
            time.sleep(0.02)
        return time.monotonic() - started

    def wait_for_the_end(self) -> None:
        """Wait until all has ended, or nothing ends any more."""
        ended, deadline = self.ended, time.monotonic() + STUCK_SECONDS
        while self.is_running and time.monotonic() < deadline:
            time.sleep(0.1)
            if self.ended > ended:
                ended, deadline = self.ended, time.monotonic() + STUCK_SECONDS

    def _run(self) -> None:
        while not self._given_up.is_set():
            is_over = self.faults_are_over.is_set() and self.accepted >= self._documents
            if not is_over and self.accepted - self.ended < RUNNING:
                self._submit()
            for batch in self.sent:
                if not batch.is_complete:
                    self._look_at(batch)
            if is_over and self.ended == self.accepted:
                return
            time.sleep(0.1)

    def _submit(self) -> None:
        """Send a batch until it is answered; its key keeps it from being taken twice."""
        number = len(self.sent)
        names = [f"{number}-{position}" for position in range(BATCH)]
        files = [
            {"document_id": name, "file_url": self._host.url(f"/{position % PAPERS}")}
            for position, name in enumerate(names)
        ]
        while not self._given_up.is_set():
            answer = self._ask(
                "POST",
                "/v1/bulk/multiupload",
                json={"product_type": "CHAOS", "file_urls": files},
                headers={"Token": self._token, "Idempotency-Key": f"chaos-{number}"},
            )
            if answer is not None:
                accepted = answer.json()
                uuids = {each["document_id"]: each["file_uuid"] for each in accepted}
                self.sent.append(Sent(accepted[0]["batch_id"], uuids))
                return
            time.sleep(0.1)

    def _look_at(self, batch: Sent) -> None:
        query = {"batch_id": batch.batch_id, "per_page": "1"}
        answer = self._ask("GET", "/v1/bulk/extracts", params=query, headers={"Token": self._token})
        if answer is not None:
            ended = answer.json()["total_items"]
            if ended < batch.ended:
                self.answers.wrong["documents that had ended are gone"] += 1
            batch.ended = ended

    def _ask(self, method: str, path: str, **request: Any) -> httpx.Response | None:
        """Return a good answer; None: there was none, or one that says to come back."""
        started = time.monotonic()
        try:
            answer = self._http.request(method, path, **request)
        except httpx.ReadTimeout:
            self.answers.wrong["no answer"] += 1
            return None
        except httpx.TransportError:
            # The API is being started again.
            self.answers.seen["no connection"] += 1
            return None
        self.answers.slowest = max(self.answers.slowest, time.monotonic() - started)
        self.answers.seen[str(answer.status_code)] += 1
        if answer.is_success:
            return answer
        if answer.status_code != 503 or "Retry-After" not in answer.headers:
            self.answers.wrong[f"answer {answer.status_code}"] += 1
        return None
