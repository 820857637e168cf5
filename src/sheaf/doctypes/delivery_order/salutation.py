"""A dealer named with the address in a mail's salutation: "Dear Partner (Sai Mobiles, 4 MG Road, Warangal 506002)"."""

from __future__ import annotations

import re
from functools import partial

from sheaf.doctypes.spec import Format, as_read, wordings
from sheaf.formats import addresses, organisations
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found

SALUTATION = wordings("Dear Partner | Dear Dealer | Dear Merchant | Dear Retailer | Dear Seller | Dear Channel Partner")
_NAMED = re.compile(r"\s*\((?P<name>[^,()]{3,60}),\s*(?P<address>[^()]*\b\d{3}\s?\d{3})\)")


def _find(part: str, text: str) -> tuple[Found, ...]:
    named = _NAMED.match(text)
    if named is None:
        return ()
    parse = organisations.parse_in_sentence if part == "name" else addresses.clean
    return (Found(parse(named[part]), named.start(part), named.end(part)),)


def _parse(text: str) -> str:
    """Raise FormatError: the name is never all that stands there."""
    raise FormatError(f"{len(text)} characters that are no salutation with a name")


SALUTED_NAME = Format("dealer's name in a salutation", _parse, as_read(partial(_find, "name")))
SALUTED_ADDRESS = Format("dealer's address in a salutation", _parse, as_read(partial(_find, "address")))
