"""Both clients behind one face, so that a test of an operation is one for each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from operator import attrgetter
from typing import Any

import pytest

from sheaf.client import Access, AsyncSheaf, ClientOptions, Retries, Sheaf

QUICK = ClientOptions(retries=Retries(first_seconds=0.01))

both = pytest.mark.parametrize("kind", [Sheaf, AsyncSheaf], ids=["blocking", "async"])


class Asked:
    """Calls a client's methods by name, such as `webhooks.create`: the blocking one's in a thread."""

    def __init__(self, client: Sheaf | AsyncSheaf) -> None:
        self.client = client

    async def call(self, name: str, *args: Any, **kwargs: Any) -> Any:
        method = attrgetter(name)(self.client)
        if isinstance(self.client, AsyncSheaf):
            return await method(*args, **kwargs)
        return await asyncio.to_thread(method, *args, **kwargs)

    async def items(self, name: str, *args: Any, **kwargs: Any) -> list[Any]:
        method = attrgetter(name)(self.client)
        if isinstance(self.client, AsyncSheaf):
            return [item async for item in method(*args, **kwargs)]
        return await asyncio.to_thread(lambda: list(method(*args, **kwargs)))


@asynccontextmanager
async def asked(
    kind: type[Sheaf] | type[AsyncSheaf], access: Access, options: ClientOptions = QUICK
) -> AsyncIterator[Asked]:
    client = kind(access.url, access.client_id, access.client_secret, options=options)
    try:
        yield Asked(client)
    finally:
        if isinstance(client, AsyncSheaf):
            await client.aclose()
        else:
            client.close()
