"""POST /v1/bulk/authtoken, and who asks in every other call."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.requests import Request

from sheaf.jobs.rates import a_minute
from sheaf.model.account import Account, Credentials
from sheaf.serve.attempts import Attempts
from sheaf.serve.ports import Accounts
from sheaf.serve.problem import RequestError, bad_request
from sheaf.serve.rates import note
from sheaf.serve.tokens import TokenOwner, Tokens
from sheaf.serve.wire import AccessToken, errors


class Auth:
    """Signs clients in and knows them by their token. An account may make `requests_per_minute`."""

    def __init__(self, accounts: Accounts, tokens: Tokens, attempts: Attempts, requests_per_minute: int) -> None:
        self._accounts = accounts
        self._tokens = tokens
        self._attempts = attempts
        self._requests_per_minute = requests_per_minute

    def router(self) -> APIRouter:
        router = APIRouter()
        headers = [
            {"name": name, "in": "header", "required": True, "schema": {"type": "string"}}
            for name in ("Client-Id", "Client-Secret")
        ]
        router.add_api_route(
            "/v1/bulk/authtoken",
            self.authtoken,
            methods=["POST"],
            status_code=201,
            response_model=AccessToken,
            responses=errors(400, 401, 429, 503),
            openapi_extra={"parameters": headers},
            summary="Get an access token",
        )
        return router

    async def authtoken(self, request: Request) -> AccessToken:
        """Exchange the client's id and secret, in the headers, for a token that goes into the header `Token`."""
        client_id = request.headers.get("client-id")
        client_secret = request.headers.get("client-secret")
        if not client_id or not client_secret:
            raise bad_request("Missing Client-Id or Client-Secret")
        account = await self._attempts.sign_in(request, Credentials(client_id, client_secret))
        if account is None:
            raise RequestError(401, "Invalid client_id or client_secret")
        return AccessToken(access_token=await self._tokens.issue(account), expires_in=self._tokens.lifetime_seconds)

    async def account(self, request: Request) -> Account:
        """Return who asks, and count the request.

        Raises:
            RequestError: 401, there is no token or it is not good (any more); 429, the account asks too often.
        """
        owner = await self._owner(request)
        admitted = await self._accounts.admit(owner.client_id, owner.generation)
        if admitted is None:
            raise _invalid_token()
        account, spent = admitted
        allowance = a_minute("requests", self._requests_per_minute, spent)
        note(request, allowance)
        if allowance.is_exceeded:
            reason = f"more than {allowance.quota} requests a minute"
            raise RequestError(429, reason, {"Retry-After": str(allowance.seconds_left)})
        return account

    async def still(self, request: Request) -> Account:
        """Return who asked, of a request that was counted when it began and may have outlived its token.

        Raises:
            RequestError: 401, as of `account`.
        """
        owner = await self._owner(request)
        account = await self._accounts.find(owner.client_id, owner.generation)
        if account is None:
            raise _invalid_token()
        return account

    async def _owner(self, request: Request) -> TokenOwner:
        token = request.headers.get("token") or _bearer(request.headers.get("authorization", ""))
        if not token:
            raise RequestError(401, "Missing token")
        owner = await self._tokens.check(token)
        if owner is None:
            raise _invalid_token()
        return owner

    async def is_nobody_else(self, request: Request, account: Account) -> bool:
        """Say whether a call that needs no token was made without one, or with one of `account`."""
        if not request.headers.get("token") and not request.headers.get("authorization"):
            return True
        return (await self.account(request)).key == account.key


def _invalid_token() -> RequestError:
    return RequestError(401, "Invalid or expired token")


def _bearer(header: str) -> str:
    scheme, _, token = header.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
