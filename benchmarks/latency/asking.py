"""The requests that are timed, as a client makes them over one connection."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

import httpx

from benchmarks.latency.rows import BATCH_ID

PAGE_DOCUMENTS = 50
PAUSE_SECONDS = 0.01

Ask = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of one kind of request, those of cores that API and database spent on each, and what was promised.

    `wanted` are the milliseconds that 99 of 100 are to take; None: nothing was promised.
    """

    name: str
    seconds: list[float]
    core_seconds: float
    wanted: float | None = None

    def milliseconds(self, part: float) -> float:
        ordered = sorted(self.seconds)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))] * 1000


@asynccontextmanager
async def signed_in(url: str, client_id: str, client_secret: str) -> AsyncIterator[httpx.AsyncClient]:
    """Wait until the API is ready, and give a client with a token."""
    async with httpx.AsyncClient(base_url=url, timeout=60) as http:
        await _until_ready(http)
        headers = {"Client-Id": client_id, "Client-Secret": client_secret}
        answer = await http.post("/v1/bulk/authtoken", headers=headers)
        http.headers["Token"] = answer.json()["access_token"]
        yield http


async def _until_ready(http: httpx.AsyncClient) -> None:
    async with asyncio.timeout(120):
        while True:
            try:
                if (await http.get("/readyz")).status_code == 200:
                    return
            except httpx.TransportError:
                await asyncio.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks over `http` for some seconds a kind of request; `spent` tells the core-seconds of API and database."""

    http: httpx.AsyncClient
    spent: Callable[[], float]
    seconds: float

    async def submits(self, files: int, times: int) -> tuple[Timing, str]:
        """Time requests with so many files each, and return the batch_id of the last."""
        entries = [
            {"file_url": f"https://bucket.test/{number}.jpg?X-Amz-Signature={'0' * 64}", "document_id": str(number)}
            for number in range(files)
        ]
        body = json.dumps({"product_type": "PFL_CDL", "file_urls": entries})
        headers = {"Content-Type": "application/json"}
        batch_id = ""

        async def submit() -> None:
            nonlocal batch_id
            answer = await self.http.post("/v1/bulk/multiupload", content=body, headers=headers)
            assert answer.status_code == 201, answer.text
            batch_id = answer.json()[0]["batch_id"]

        before = self.spent()
        took = [await _took(submit) for _ in range(times)]
        return Timing(f"submit of {files:,} files", took, (self.spent() - before) / times, 500.0), batch_id

    async def reads(self, documents: int, running: str) -> list[Timing]:
        """Time what is asked of the large batch, of the list, and of the batch `running`."""
        last = documents // PAGE_DOCUMENTS
        return [
            await self._repeated("extracts, first page", self._page(lambda: 1), 10.0),
            await self._repeated("extracts, middle page", self._page(lambda: last // 2), 10.0),
            await self._repeated("extracts, last page", self._page(lambda: last), 10.0),
            await self.any_page(documents, "extracts, any page"),
            await self._repeated("progress of the large batch", self._get(f"/v1/bulk/batches/{BATCH_ID}")),
            await self._repeated("progress of a batch that waits", self._get(f"/v1/bulk/batches/{running}")),
            await self._repeated("list of batches", self._get("/v1/bulk/batches")),
            await self._repeated("events, until the first", self._first_event(running)),
            await self._repeated("metrics", self._get("/metrics")),
        ]

    async def any_page(self, documents: int, name: str) -> Timing:
        """Time pages all over the large batch."""
        rng = Random(documents)
        return await self._repeated(name, self._page(lambda: rng.randint(1, documents // PAGE_DOCUMENTS)), 10.0)

    async def _repeated(self, name: str, ask: Ask, wanted: float | None = None) -> Timing:
        """Ask with short pauses, as a client that polls."""
        await ask()
        took: list[float] = []
        before, end = self.spent(), time.perf_counter() + self.seconds
        while time.perf_counter() < end:
            took.append(await _took(ask))
            await asyncio.sleep(PAUSE_SECONDS)
        return Timing(name, took, (self.spent() - before) / len(took), wanted)

    def _page(self, number: Callable[[], int]) -> Ask:
        async def ask() -> None:
            answer = await self.http.get("/v1/bulk/extracts", params={"batch_id": BATCH_ID, "page": number()})
            assert answer.status_code == 200
            assert len(answer.content) > PAGE_DOCUMENTS

        return ask

    def _get(self, path: str) -> Ask:
        async def ask() -> None:
            assert (await self.http.get(path)).status_code == 200

        return ask

    def _first_event(self, batch_id: str) -> Ask:
        async def ask() -> None:
            async with self.http.stream("GET", f"/v1/bulk/batches/{batch_id}/events") as answer:
                async for line in answer.aiter_lines():
                    if line.startswith("data:"):
                        return

        return ask


async def _took(ask: Ask) -> float:
    started = time.perf_counter()
    await ask()
    return time.perf_counter() - started
