from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sheaf.store.database import Database
from tests.postgres import database, database_url, server_url
from tests.served import Served, serve

__all__ = ["database", "database_url", "server_url"]


@pytest.fixture
async def served(database: Database) -> AsyncIterator[Served]:
    async with serve(database) as served:
        yield served
