"""`sheaf client`: the accounts that may use the API."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Annotated, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from sheaf.cli.client_prefixes import prefixes
from sheaf.cli.operator import operator
from sheaf.cli.with_state import with_state
from sheaf.model.account import Account, AccountTerms, CacheCount, Credentials
from sheaf.model.redaction import AadhaarMode
from sheaf.store.accounts import AccountStore

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
ClientId = Annotated[str, typer.Argument(metavar="CLIENT_ID")]
AADHAAR = typer.Option(
    "--aadhaar",
    help="How it is given Aadhaar numbers: full, for a duty that asks for it; masked, XXXX XXXX 9012, where "
    "the paper only proves identity and address; none, where the number may not be collected. With masked or none "
    "the number and the original file are kept nowhere.",
)
CACHE_HOURS = typer.Option(
    "--cache-hours",
    min=0,
    max=8760,
    help="How many hours long the same file is given the result that it had, without being read again. "
    "0: every file is read.",
)
PRODUCT_TYPE = typer.Option(
    "--product-type", help="A product_type that it may send; repeat for more. Its people may choose among them."
)
RETENTION = typer.Option(
    "--retention-days",
    min=0,
    max=3650,
    help="After how many days batches that have ended are erased, with their results and files. 0: they stay until "
    "the client deletes them. Its people may choose fewer days.",
)
ORIGINALS = typer.Option(
    "--originals/--no-originals",
    help="Keep the files of documents that have ended, for retries and the dashboard, or erase each at once.",
)
NEVER = CacheCount(hits=0, misses=0)
AnswerT = TypeVar("AnswerT")


def add_to(app: typer.Typer) -> None:
    clients = typer.Typer(no_args_is_help=True, help="Create and look after the accounts that may use the API.")
    clients.command("create")(create)
    clients.command("list")(list_clients)
    clients.command("change")(change)
    clients.command("rotate")(rotate)
    clients.command("disable")(disable)
    clients.command("prefixes")(prefixes)
    app.add_typer(clients, name="client")


def create(  # noqa: PLR0913 - the options of a command are the parameters of its function
    name: Annotated[str, typer.Option(help="Whose account it is, for people.")],
    product_type: Annotated[list[str] | None, PRODUCT_TYPE] = None,
    aadhaar: Annotated[AadhaarMode, AADHAAR] = AadhaarMode.FULL,
    cache_hours: Annotated[int, CACHE_HOURS] = 0,
    retention_days: Annotated[int, RETENTION] = 0,
    originals: Annotated[bool, ORIGINALS] = True,
    as_json: AsJson = False,
) -> None:
    """Make an account and print its Client-Id and Client-Secret, this once: only a hash of the secret is kept."""
    terms = AccountTerms(
        product_types=product_type,
        aadhaar_mode=aadhaar,
        cache_hours=cache_hours or None,
        retention_days=retention_days or None,
        keeps_originals=originals,
    )
    created = _with_accounts(lambda accounts: accounts.create(name, terms, operator()))
    _print_credentials(created, as_json)


def list_clients(as_json: AsJson = False) -> None:
    """List the accounts. Beside a cache stands how many documents it answered, and of how many."""
    accounts, counts = _with_accounts(_listed)
    if as_json:
        typer.echo(json.dumps([_described(account, counts.get(account.key, NEVER)) for account in accounts]))
        return
    table = Table("client_id", "name", "number", "product types", "aadhaar", "cache", "kept", "state")
    for account in accounts:
        types = account.bounds.product_types
        product_types = ", ".join(types) if types is not None else "any"
        state = "disabled" if account.disabled else "active"
        cache = _cache(account, counts.get(account.key, NEVER))
        mode = account.aadhaar_mode.value
        table.add_row(
            account.client_id, account.name, account.number, product_types, mode, cache, _kept(account), state
        )
    Console().print(table)


def change(  # noqa: PLR0913 - the options of a command are the parameters of its function
    client_id: ClientId,
    product_type: Annotated[list[str] | None, PRODUCT_TYPE] = None,
    any_product_type: Annotated[
        bool, typer.Option("--any-product-type", help="Let it send any product_type again.")
    ] = False,
    aadhaar: Annotated[AadhaarMode | None, AADHAAR] = None,
    cache_hours: Annotated[int | None, CACHE_HOURS] = None,
    retention_days: Annotated[int | None, RETENTION] = None,
    originals: Annotated[bool | None, ORIGINALS] = None,
) -> None:
    """Change an account, for documents that end from now on; what was read before stays.

    --retention-days counts for the batches that there are, too.
    """
    if product_type and any_product_type:
        raise typer.BadParameter("--product-type and --any-product-type exclude each other")
    if not (product_type or any_product_type) and (aadhaar, cache_hours, retention_days, originals) == (None,) * 4:
        raise typer.BadParameter(
            "say what to change: --product-type, --aadhaar, --cache-hours, --retention-days or --originals"
        )

    async def changed(accounts: AccountStore) -> None:
        if product_type or any_product_type:
            await accounts.change_product_types(client_id, product_type or None, operator())
        if aadhaar is not None:
            await accounts.change_aadhaar_mode(client_id, aadhaar, operator())
        if cache_hours is not None:
            await accounts.change_cache(client_id, cache_hours or None, operator())
        if retention_days is not None:
            await accounts.change_retention(client_id, retention_days or None, operator())
        if originals is not None:
            await accounts.change_originals(client_id, originals, operator())

    _with_accounts(changed)


def rotate(client_id: ClientId, as_json: AsJson = False) -> None:
    """Give an account a new secret; the old one and its tokens are void at once."""
    _print_credentials(_with_accounts(lambda accounts: accounts.rotate(client_id, operator())), as_json)


def disable(client_id: ClientId) -> None:
    """Refuse an account from now on; its batches stay."""
    _with_accounts(lambda accounts: accounts.disable(client_id, operator()))


async def _listed(accounts: AccountStore) -> tuple[Sequence[Account], Mapping[int, CacheCount]]:
    return await accounts.list(), await accounts.cache_counts()


def _cache(account: Account, count: CacheCount) -> str:
    window = f"{account.cache_hours} h" if account.cache_hours is not None else "off"
    return f"{window}, {count.hits} of {count.hits + count.misses}" if count != NEVER else window


def _kept(account: Account) -> str:
    days = account.bounds.retention_days
    how_long = f"{days} d" if days is not None else "till deleted"
    return how_long if account.keeps_originals else f"{how_long}, no originals"


def _with_accounts(ask: Callable[[AccountStore], Awaitable[AnswerT]]) -> AnswerT:
    return with_state(lambda state: ask(state.accounts))


def _print_credentials(credentials: Credentials, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps({"client_id": credentials.client_id, "client_secret": credentials.client_secret}))
        return
    typer.echo(f"Client-Id:     {credentials.client_id}\nClient-Secret: {credentials.client_secret}")
    typer.echo("The secret is shown this once.", err=True)


def _described(account: Account, count: CacheCount) -> dict[str, object]:
    return {
        "client_id": account.client_id,
        "name": account.name,
        "number": account.number,
        "product_types": account.bounds.product_types,
        "aadhaar_number": account.aadhaar_mode.value,
        "cache_hours": account.cache_hours,
        "cache_hits": count.hits,
        "cache_misses": count.misses,
        "retention_days": account.bounds.retention_days,
        "keeps_originals": account.keeps_originals,
        "disabled": account.disabled,
    }
