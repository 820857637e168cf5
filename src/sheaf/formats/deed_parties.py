"""The parties of a deed: names in sentences, in the cells of an Index-II, beside the captions of a stamp.

>>> listed("1): Name:-RAVI KUMAR Age:-45; Address:-Building Name: Om PIN Code:-411038 2): Name:-ASHA DEVI Age:-40")
('RAVI KUMAR', 'ASHA DEVI')
>>> listed("१): नाव:-रमेश कुलकर्णी वय:-४५; पत्ता:-इमारतीचे नाव: ओम पिन कोड:-४११०३८")
('रमेश कुलकर्णी',)
>>> listed("(1) रमेश विनायक कुलकर्णी - -; घर/फ्लॅट नं: 12; शहर/गाव: पुणे. (2) आशा कुलकर्णी - -; घर/फ्लॅट नं: 7")
('रमेश विनायक कुलकर्णी', 'आशा कुलकर्णी')
>>> named("RAVI KUMAR AND OTHERS")
('RAVI KUMAR',)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sheaf.formats.digits import ascii_digits
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told
from sheaf.formats.honorifics import without_honorific

_SELLERS = r"VENDORS?|SELLERS?|TRANSFERORS?|EXECUTANTS?"
_BUYERS = r"PURCHASERS?|BUYERS?|VENDEES?|TRANSFEREES?|CLAIMANTS?"
_ALSO_SELLERS = r"(?:LAND[\s-]*)?OWNERS?|DEVELOPERS?|PROMOTERS?|FIRST\s+PART(?:Y|IES)"
_ALSO_BUYERS = r"ALLOTTEES?|SECOND\s+PART(?:Y|IES)"
"""Words that name a side of a deed only where it tells its parties: later they are owners and parties of anything."""
_MARK = re.compile(
    r"(?:\b(?:here\s*(?:in)?\s*(?:after|under)|in\s+(?:this\s+(?:deed|indenture)|these\s+presents))\W+(?:(?:jointly|collectively|together|individually|severally|and|for\s+brevity(?:'s\s+sake)?|"
    r"for\s+the\s+sake\s+of\s+brevity)[\s,]+)*(?:referred\s+to|called|described|known|termed|mentioned)(?:\s+(?:to|as|the|as\s+the))*|"
    r"\((?=[^()\n]{0,30}\)))"
    rf"\W{{0,4}}(?:the\s+)?\W{{0,3}}(?:(?P<sellers>{_SELLERS})|(?P<buyers>{_BUYERS})|"
    rf"(?P<also_sellers>{_ALSO_SELLERS})|(?P<also_buyers>{_ALSO_BUYERS}))\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\bbetween\b\s*:?|\bby\s+and\s+between\b\s*:?|\bby\s+(?=(?:Shri|Sri|Sh|Km|Kumari|Smt|Mr|Mrs|Ms|Thiru|Tmt|M/s)\b)|\bby\s*:?\s*\n|"
    r"\b(?:made|executed|entered)\b(?:[^.;]|\.(?=\d)){0,90}?\bby\s+(?!(?:and|the|between)\b)(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_PARTING = re.compile(
    r"(?:\b(?i:part|assigns?)\b|\))[^\n]{0,30}?[\s;:,.]*\b(?:AND\s+IN\s+FAVOU?R\s+OF|AND|IN\s+FAVOU?R\s+OF|TO\s+AND\s+IN\s+FAVOU?R\s+OF)\b\s*:?|\n\s*AND\s*\n|"
    r"\)\s*,?\s*and\b(?!\s*\(?[2-9][.)])|\b(?i:part\W+and|(?:to\s+and\s+)?in\s+favou?r\s+of)\b\s*:?"
)
_HEADLINE = re.compile(
    rf"^\W*(?:the\s+)?(?:{_SELLERS}|{_BUYERS}|{_ALSO_SELLERS}|{_ALSO_BUYERS})\b[^\n:.;]{{0,40}}:\W*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line of its own above a side's parties: "PURCHASER - PARTY OF THE FIRST PART :"."""
_RECITALS = re.compile(r"\bWHEREAS\b|\bWITNESSETH\b", re.IGNORECASE)
_ITEM = re.compile(
    r"(?<![\w/.-])(?:\(?(?P<rank>\d{1,2}|[Il|](?=[.)]\s+(?i:Mr|Mrs|Ms|Miss|Shri|Sri|Smt|Kum|M/s)\b))\s*[.)]\)?|\(?(?P<letter>[a-h])\))\s+(?=(?:M/s|[A-Z]))"
)
"""A one before a form of address is often read as a letter; no initial stands there."""
_AND_NEXT = re.compile(r"\s+(?:and|&)\s+(?=(?:Shri|Sri|Smt|Mr|Mrs|Ms|Miss|Kum|Thiru|Tmt|Dr|M/s)\b)", re.IGNORECASE)
_AND_PARTNER = re.compile(
    r",\s+and\s+(?:(?:his|her)\s+(?:wife|husband|son|daughter|mother|father|brother|sister)\W+)?"
    r"(?=(?:Shri|Sri|Smt|Mr|Mrs|Ms|Miss|Kum|Thiru|Tmt|Dr)\b\.?\s+[A-Z])",
    re.IGNORECASE,
)
"""Behind all that is said of one buyer the next may stand in the same sentence, where the deed speaks of several."""
_AND_RELATED = re.compile(
    r"(?:\d|,)\s+and\s+(?=[A-Z][\w.]*(?:\s+[A-Z][\w.]*){0,5},?\s+(?:[SDW]\s*/\s*[oO]|(?:son|daughter|wife|widow)\s+of)\b)"
)
"""The next may also stand there without a form of address: whose child or spouse a person is says that it is one."""
_NAME_ENDS = re.compile(
    r"[,;(\n]\s*(?=$|[^A-Z])|[,;(]|\s+(?:[SDWC]\s*/\s*[oO0]|son|daughter|wife|widow|aged|age|residing|resident|having|"
    r"a\s+company|a\s+partnership|holding|PAN|Aadhaar|R/o|hereinafter|represented|and\s+others?|"
    r"by\s+(?:faith|caste|religion|occupation|nationality)|occupation|an?\s+(?:Indian|adult)|both\s+residing)\b|"
    r"\.\s+(?=(?:He|She|They|His|Her|Their)\b)",
    re.IGNORECASE,
)
_RELATED = re.compile(r"\b(?:[SDWC]\s*/\s*[oO0]|(?:son|daughter|wife|widow)\s+of|aged|R/o)\b", re.IGNORECASE)
_LISTED = re.compile(
    r"(?:(?:^|[):]\s*|\d\s*[.)]\s*)(?:नाव|Name)\s*[:.-]+|\d\s*\)\s*:\s*\S{1,4}\s*:-)\s*(?P<name>.+?)\s*(?=[;,]|\s(?:वय|Age|पत्ता|Address|PAN|पॅन)\b|वय\s*:|पत्ता\s*:|$)",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?<![^\s.])\(?\d{1,2}\)\s*(?P<name>[^;:()\d]{3,80}?)[\s-]*;\s*(?=[^;:]{2,24}:)")
"""The extract's older form: "(1) Ravi Kumar - -; House No: 12; Street: ..."."""
_FIRST = re.compile(r"(?<!\d)1\s*\)\s*:")
_AROUND = re.compile(r"^AND\s+(?=\S)|^(?:Full\s+)?Name\s*[:.-]+\s*|\s+(?:and|&)$", re.IGNORECASE)
_AND_OTHERS = re.compile(r"\s+(?:and|&)\s+(?:others?|anr|ors)\b.*$", re.IGNORECASE)
_NO_NAME = re.compile(
    rf"/|^[^(]*\)|\b(?:details?|particulars|party|type|relation(?:ship)?|status|serial|name|age|photo(?:graph)?|signature|address|father|husband|identified|presented|witness(?:es)?|"
    r"for|shall|with|that|from|which|his|her|their|this|said|has|have|was|were|be|not)\b|"
    rf"\b(?:in\s+favou?r\s+of|hereinafter|part|deeds?|date\s+of|{_SELLERS}|{_BUYERS})\b",
    re.IGNORECASE,
)
"""What stands around the names of a deed and in none of them."""
_ROW = re.compile(
    r"^\W*(?P<rank>\d{1,2})\W*(?:\n|[ \t])(?P<name>[^\n\d]{3,60})\n"
    rf"\W*(?:(?P<sellers>{_SELLERS}|EXECUTING\s+PARTY)|(?P<buyers>{_BUYERS}|CLAIMING\s+PARTY))"
    rf"(?:\W+(?:{_SELLERS}|{_BUYERS}|{_ALSO_SELLERS}|{_ALSO_BUYERS}))?\W*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A row of a registrar's list of who was there: a number, a name, and in a cell of its own what the person is."""
_LAST_INITIAL = re.compile(r"[a-z]{3,}\s+(?:[A-Z]\.\s?)*[A-Z]\.$", re.IGNORECASE)
_FEWEST_LETTERS, _MOST_WORDS = 3, 9
_LOOSE = frozenset({"also_sellers", "also_buyers"})


@dataclass(frozen=True, slots=True)
class Parties:
    """Both sides' names, as tuples of values that are tuples; empty where a side was not told."""

    sellers: tuple[Told, ...]
    buyers: tuple[Told, ...]


def find(text: str, start: int) -> Parties:
    """Return the parties of the deed that begins at `start`: what stands before the words that say who is who."""
    begin, first = _BETWEEN.search(text, start), _MARK.search(text, start)
    # Behind the first side's own words "between" is no longer how the deed begins: "between the hours of 15 to 16".
    is_late = begin is not None and first is not None and first.start() < begin.start() and first[0][0] != "("
    position = begin.end() if begin and not is_late else start
    recitals = _RECITALS.search(text, position)
    found: dict[str, tuple[Told, ...]] = {}
    for match in _MARK.finditer(text, position):
        side = match.lastgroup or ""
        is_late = side in _LOOSE and recitals is not None and match.start() > recitals.start()
        if side in found or is_late:
            continue
        is_plural = match[0].upper().endswith(("S", "PARTIES"))
        told = _told(text, (_start_of(text, position, match.start()), match.start()), is_plural)
        if told is not None:
            found[side] = (told,)
        position = match.end()
    in_rows = _in_rows(text)
    sides = ("sellers", "buyers")
    return Parties(*(in_rows.get(side) or found.get(side) or found.get(f"also_{side}") or () for side in sides))


def _in_rows(text: str) -> dict[str, tuple[Told, ...]]:
    """Return the parties as a registrar lists them, where every side has its rows."""
    rows: dict[str, list[re.Match[str]]] = {}
    for match in _ROW.finditer(text):
        rows.setdefault("sellers" if match["sellers"] else "buyers", []).append(match)
    try:
        return {
            side: (Told(tuple(_name(row["name"]) for row in some), some[0].start("name"), some[-1].end("name"), 0.88),)
            for side, some in rows.items()
            if len(rows) > 1
        }
    except FormatError:
        return {}


def listed(text: str) -> tuple[str, ...]:
    """Return the names in a cell of an Index-II, in which each party has captions; raises FormatError.

    Where they are counted from 1 twice, the first belong to the cell above.
    """
    folded = ascii_digits(" ".join(text.split()))
    first = [match.start() for match in _FIRST.finditer(folded)]
    found = list(_LISTED.finditer(folded, first[-1] if first else 0)) or list(_COUNTED.finditer(folded))
    names = tuple(_name(match["name"]) for match in found)
    if not names:
        raise FormatError("no party is named")
    return names


def named(text: str) -> tuple[str, ...]:
    """Return the one name, or those set apart by commas, that `text` consists of; raises FormatError."""
    return tuple(_name(part) for part in re.split(r"\s*[,;]\s*|\s+(?:and|AND|&)\s+", _AND_OTHERS.sub("", text)) if part)


def first_named(text: str) -> str:
    """Return the name that `text` begins with, without what is said of the person behind it; raises FormatError.

    >>> first_named("1. Mr. RAVI KUMAR S/o Mohan Kumar, Flat No 4"), first_named("ASHA DEVI (Aged 40)")
    ('RAVI KUMAR', 'ASHA DEVI')
    """
    begin = _ITEM.match(text)
    start = begin.end() if begin else 0
    stop = _NAME_ENDS.search(text, start)
    return _name(text[start : stop.start() if stop else len(text)])


def described(text: str) -> str:
    """Return the same where a form of address stands before it or its relation behind it; raises FormatError else.

    >>> described("Sri Bijay Mohapatra, aged 55 years"), described("RAVI KUMAR S/o Mohan")
    ('Bijay Mohapatra', 'RAVI KUMAR')
    """
    name = first_named(text)
    if _RELATED.search(text) is None and without_honorific(text) == text.strip():
        raise FormatError("nothing is said of it")
    return name


def only_described(text: str) -> tuple[str, ...]:
    """Return the same as the one name of a side; raises FormatError."""
    return (described(text),)


def _start_of(text: str, start: int, end: int) -> int:
    """Return where the party that is told up to `end` begins: after the words that part it from the one before."""
    partings = list(_PARTING.finditer(text, start, end))
    start = partings[0].end() if partings else start
    return max((match.end() for match in _HEADLINE.finditer(text, start, end)), default=start)


def _told(text: str, place: tuple[int, int], is_plural: bool) -> Told | None:
    names: list[str] = []
    places: list[int] = []
    for first, last in _items(text, *place, is_plural):
        stop = _NAME_ENDS.search(text, first, last)
        until = stop.start() if stop else last
        try:
            names += [_with_stop(part) for part in _AND_NEXT.split(text[first:until])]
        except FormatError:
            continue
        places += [first, until]
    return Told(tuple(names), places[0], places[1], 0.88) if names else None


def _with_stop(part: str) -> str:
    """Return a name with the full stop of the initial that it ends in: the sentence goes on behind it.

    >>> _with_stop("Smt. Kamalamma S."), _with_stop("Smt. Kamala Devi.")
    ('Kamalamma S.', 'Kamala Devi')
    """
    name = _name(part)
    return f"{name}." if _LAST_INITIAL.search(part.rstrip()) else name


def _items(text: str, start: int, end: int, is_plural: bool) -> Iterator[tuple[int, int]]:
    """Yield where each party's own words begin and end: after its number, if they are counted 1, 2, 3."""
    begins: list[int] = []
    ends: list[int] = []
    for match in _ITEM.finditer(text, start, end):
        rank = _rank(match["rank"]) if match["rank"] else ord(match["letter"]) - ord("a") + 1
        if rank == len(begins) + 1:
            begins.append(match.end())
            ends.append(match.start())
    if not begins:
        begins = [start + len(text[start:end]) - len(text[start:end].lstrip(" \n:;,.-–"))]
        ends = begins[:1]
        others = list((_AND_PARTNER if is_plural else _AND_RELATED).finditer(text, begins[0], end))
        begins += [match.end() for match in others]
        ends += [match.start() for match in others]
    yield from zip(begins, (*ends[1:], end), strict=True)


def _rank(text: str) -> int:
    return int(text) if text.isdigit() else 1


def _name(text: str) -> str:
    words = _AROUND.sub("", " ".join(text.split()).strip(" .,;:-–'\"“”"))
    name = without_honorific(words).strip(" .,;:-–")
    letters = sum(character.isalpha() for character in name)
    has_digit = any(character.isdigit() for character in name)
    if (
        name[:1].islower()
        or letters < _FEWEST_LETTERS
        or len(name.split()) > _MOST_WORDS
        or has_digit
        or _NO_NAME.search(name)
    ):
        raise FormatError("no name")
    return name
