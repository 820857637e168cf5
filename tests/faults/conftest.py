from tests.integration.conftest import served
from tests.postgres import database, database_url, server_url

__all__ = ["database", "database_url", "served", "server_url"]
