"""Accounts, and the key that keeps passwords out of the database."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest

from sheaf.model.account import AccountTerms, Credentials
from sheaf.model.redaction import AadhaarMode
from sheaf.store.accounts import AccountStore, UnknownAccountError
from sheaf.store.database import Database
from sheaf.store.root_keys import KeyFile


async def test_an_account_is_listed_without_its_secret(database: Database) -> None:
    accounts = AccountStore(database)
    credentials = await accounts.create("Test Lender", AccountTerms(product_types=("PFL_CDL",)))
    (account,) = await accounts.list()
    assert (account.client_id, account.name, account.allowed.product_types) == (
        credentials.client_id,
        "Test Lender",
        ("PFL_CDL",),
    )
    assert len(account.number) == 5
    assert not account.disabled
    async with database.connection() as connection:
        row = await connection.fetchval("SELECT accounts::text FROM accounts")
    assert credentials.client_secret not in row
    assert credentials.client_secret not in repr(account)


async def test_only_the_right_secret_signs_in(database: Database) -> None:
    accounts = AccountStore(database)
    credentials = await accounts.create("Lender")
    assert await accounts.sign_in(credentials) is not None
    assert await accounts.sign_in(Credentials(credentials.client_id, "")) is None
    assert await accounts.sign_in(Credentials("", credentials.client_secret)) is None


async def test_unknown_accounts_are_told_to_the_operator(database: Database) -> None:
    accounts = AccountStore(database)
    with pytest.raises(UnknownAccountError):
        await accounts.disable("nobody")
    with pytest.raises(UnknownAccountError):
        await accounts.rotate("nobody")


async def test_processes_that_start_at_once_agree_on_one_signing_key(database: Database) -> None:
    keys = await asyncio.gather(*(AccountStore(database).signing_keys() for _ in range(8)))
    assert all(one == keys[0] for one in keys)
    assert len(keys[0]) == 1


def test_the_key_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    (key,) = KeyFile(tmp_path / "home")()
    assert KeyFile(tmp_path / "home")() == (key,)
    (path,) = (tmp_path / "home").iterdir()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_an_account_gets_full_aadhaar_numbers_unless_it_is_told_otherwise(database: Database) -> None:
    accounts = AccountStore(database)
    guided = await accounts.create("Lender")
    careful = await accounts.create("Careful Lender", AccountTerms(aadhaar_mode=AadhaarMode.MASKED))
    assert [account.aadhaar_mode for account in await accounts.list()] == [AadhaarMode.FULL, AadhaarMode.MASKED]
    await accounts.change_aadhaar_mode(guided.client_id, AadhaarMode.NONE)
    await accounts.change_aadhaar_mode(careful.client_id, AadhaarMode.FULL)
    assert [account.aadhaar_mode for account in await accounts.list()] == [AadhaarMode.NONE, AadhaarMode.FULL]
