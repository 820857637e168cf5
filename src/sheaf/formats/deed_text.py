"""What a sale deed says in sentences: who sells to whom, what, for how much, when, and where it was registered.

The parties are what stands before "hereinafter called the VENDOR" and "… the PURCHASER"; the property is what its
schedule describes; the registrar's words stand at the end (DOCTYPES.md, SALE_DEED).

>>> told = read("THIS SALE DEED is made at Pune on this 12th day of March, 2024 BETWEEN Mr. RAVI KUMAR, S/o. Mohan "
...     "Kumar, residing at Pune, hereinafter called the VENDOR of the ONE PART; AND 1. Mrs. ASHA DEVI, aged 40 years; "
...     "2. Mr. ANIL JOSHI, aged 41 years, hereinafter called the PURCHASERS of the OTHER PART")
>>> told["sellers"][0].value, told["buyers"][0].value, told["execution"][0].value
(('RAVI KUMAR',), ('ASHA DEVI', 'ANIL JOSHI'), '12/03/2024')
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sheaf.formats import date_words, dates, deed_hindi, deed_parties, money
from sheaf.formats.amount_words import parse as parse_words
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told
from sheaf.model.field import Check

IN_WORDS = "amount_in_words"
_OPENING = 900
"""A deed says within so many characters of its title when it was made, and who the parties are."""
_DEED = re.compile(
    r"\b(?:sale\s+deed|deed\s+of\s+(?:absolute\s+)?(?:sale|conveyance)|conveyance\s+deed|indenture)\b", re.IGNORECASE
)
_FORMER = re.compile(
    r"\b(?:vide|under|by|acquired|purchased|virtue|dated|certain|earlier|said)\b[^.;]{0,60}$", re.IGNORECASE
)
_OF_FORMER = re.compile(
    r"\b(?:having|whereas|vide|earlier|acquired|purchased)\b(?:[^.;]|\.(?!\s+[A-Z])|(?<=\bNo)\.|(?<=\bNos)\.|(?<=\bRs)\.|(?<=\bAddl)\.|(?<=\bVol)\.|(?<=\b[A-Z])\.|"
    r"(?<=\bSh)\.|(?<=\bSri)\.|(?<=\bShri)\.|(?<=\bSmt)\.|(?<=\bMr)\.|(?<=\bMrs)\.|(?<=\bMs)\.|(?<=\bDr)\.)*$",
    re.IGNORECASE,
)
"""A full stop of an abbreviation ends no sentence: "registered as Document No. 1204/2003 in the office of"."""
_MADE = re.compile(r"\b(?:made|executed|entered)\b", re.IGNORECASE)
_MADE_REACH = 120
_THIS_DEED = re.compile(r"\bthis\s+(?:sale\s+)?deed\b[^.;:]{0,80}?\b(?:made|executed|entered)\b", re.IGNORECASE)
"""How the deed begins behind pages of particulars, which have days of their own."""
_EXECUTED_ON = re.compile(r"\bDate\s+of\s+Execution\s*[:–-]+\s*(?P<day>\d[^\n,;]{7,12})", re.IGNORECASE)
_SUM = (
    r"(?:Rs\b[\s.:]*|INR\s*|₹\s*|Rupees\s+)(?P<sum>\d(?:[\d,.]|\s(?=\d))*\d)(?:\s*/-?)?"
    r"(?:\s*\(\s*(?P<words>(?:Rupees|Rs\.?)?[A-Za-z\s-]{6,140}?)\s*\))?"
)
_PRICE = re.compile(r"\b(?:consideration|price|sum|sale\s+consideration)\b[^.;]{0,120}?\s" + _SUM, re.IGNORECASE)
_PRICE_OF_TITLE = re.compile(r"^\W*(?:sale\s+deed\s+)?for\s+" + _SUM + r"\W*$", re.IGNORECASE | re.MULTILINE)
"""Deeds of the north say right under their title for how much they are."""
_MARKET = re.compile(
    r"\b(?:(?:market|guideline|guidance|government|govt\.?|circle|minimum)\s+value|circle\s+rates?\s+value)\b"
    r"(?:(?!\b(?:consideration|price|stamp|sold)\b)[^.;]){0,160}?\s?" + _SUM,
    re.IGNORECASE,
)
_VALUED = re.compile(
    r"\bvalued?\b[^.;]{0,80}?\b(?:as\s+per|according\s+to|under|by)\s+(?:the\s+)?(?:\w+\s+)?(?:circle|guideline|guidance|"
    r"collector(?:'?s)?|government|govt\.?|ready\s+reckoner)\s+(?:rates?|register|valuation)\b[^.;]{0,120}?\s?" + _SUM,
    re.IGNORECASE,
)
"""What the property is worth by the office's rates: "the value as per the circle rates ... comes to"."""
_SOLD_BEFORE = re.compile(
    r"\b(?:purchased|acquired|bought|sold\s+an|registered\s+(?:as|at|sale|deed)|deed\s+dated)\b"
    r"(?:(?!\b(?:now|hereby|witnesseth|agreed)\b)[^;])*$",
    re.IGNORECASE,
)
"""What a sentence says of the deed by which the property came to the seller, and for how much it did."""
_FORMER_PRICE = 0.5
_NOT_PAID = re.compile(r"\b(?:payable|required|by\s+stamp)\b", re.IGNORECASE)
_OWED = 0.6
"""The duty that is owed, or a part of what was paid, stands beside the duty that was paid."""
_DUTY = re.compile(r"\bstamp\s+duty\b[^.;]{0,60}?\s" + _SUM, re.IGNORECASE)
_DUTY_BEHIND = re.compile(
    r"\bpaid\s+(?:a\s+sum\s+of\s+|an\s+amount\s+of\s+)?"
    + _SUM
    + r"(?:\s*\([^()]{0,120}\))?\s+(?:towards|as|for)\s+(?:the\s+)?(?:total\s+|requisite\s+|proper\s+)?stamp\s+duty\b",
    re.IGNORECASE,
)
"""The sum stands before what it was paid for, with its parts in brackets behind it perhaps."""
_DUTY_ROW = re.compile(
    r"^\W*stamp\s+duty\W*\n?(?P<figures>(?:[ \t\n]*\d[\d,]*(?:\.\d\d)?(?=\s)){3,7})", re.IGNORECASE | re.MULTILINE
)
"""A row of a registrar's table of what was collected how: stamp papers, challan, cash, and the total of them."""
_NUMBER = (
    r"(?P<number>(?:\d{1,3}(?:,\d{2,3})+(?!\d))|(?:19|20)\d\d(?:/[A-Z]{1,4}\d{0,2}/\d{1,6}){1,3}|"
    r"[A-Z]{0,5}[-/]?\d{1,6}(?:\s*[/-]\s*(?:\d{1,6}|I[IV]*(?=\s*/\s*(?:19|20)\d\d))){0,4})"
    r"(?:\s+of\s+(?:the\s+)?(?:year\s+)?(?P<year>(?:19|20)\d\d))?"
)
_REGISTERED = re.compile(
    r"\b(?:registration\s+(?=no\W[\s\d,]+\sin\s+(?:additional\s+)?book\b)|registered\s+(?:as|at|with|vide|under)\s+)(?:the\s+)?(?:doc(?:ument)?|deed|regn?|registration|serial|sl)?\.?\s*"
    r"(?:no|number)?[\s.:]*" + _NUMBER,
    re.IGNORECASE,
)
_REGISTERED_IN_BOOK = re.compile(
    r"\bregistered\s+in\s+(?:bahi|book)\s+no\b[^;:]{0,90}?\bat\s+(?:serial|sl|document)\.?\s*no[\s.:]*" + _NUMBER,
    re.IGNORECASE,
)
"""The book comes first on deeds of the north: "Registered in Bahi No. 1, on pages 2 to 9, at Serial No. 93"."""
_CHECK_SLIP = re.compile(
    r"\bC\.?S\.?\s*No\.?\s*[\d/]+\s*&\s*Doct?\.?\s*No\.?[\s:]*(?P<number>\d{1,6}/(?:19|20)\d\d)", re.IGNORECASE
)
"""How registrars of Telangana and Andhra Pradesh number the sheets: by the check slip and the document."""
_NUMBER_AND_DAY = re.compile(
    r"\b(?:registration|regn)\.?\s+(?:number|no)\b[\s.:–-]*\S*\d\s*[\n,;]?\s*(?:date|dated)\s*[.:–-]+\s*(?P<day>\d[^\n]{5,14})",
    re.IGNORECASE,
)
"""A certificate gives the day right behind the number, under a caption that says no more than "Date"."""
_CERTIFIED_DAY = re.compile(
    r"\bcertificate\s+of\s+registration\b(?:(?!\bendorsement\b).){0,320}?\bdate\s*[.:–-]+\s*(?P<day>\d[^\n]{5,14})",
    re.IGNORECASE | re.DOTALL,
)
"""The registrar's last endorsement, by section 60 of the Act, is dated under his seal."""
_ON_DAY = re.compile(
    r"[^;]{0,120}?\b(?:(?:on|dated|this)\s+|date\s*[:–-]+\s*)(?:the\s+|this\s+)*(?P<day>.{6,40})",
    re.IGNORECASE | re.DOTALL,
)
_OFFICE = re.compile(
    r"\b(?i:(?:office\s+of\s+(?:the\s+)?|before\s+(?:the\s+|me,?\s+)?)(?:(?:joint|additional|addl\.?|district|assistant)\s+(?:[IVX]{1,4}\s+|\d\s+)?|"
    r"(?:civil|district)\s+registrar[\s-]*cum[\s-]*)*sub[\s-]*registrar(?:'s)?(?:\s+office)?(?:\s+of\s+assurances)?|(?:joint\s+|additional\s+|district\s+)*"
    r"sub[\s-]*registrar(?:'s)?(?:\s+office|\s+of\s+assurances)(?=\s*,?\s*(?:of|at)\b)|(?:S\.R\.O\.?|SRO)(?=[\s,:–-]))"
    r"\s*(?:,|of\b|(?i:at)\b|-|–|:)?\s*(?P<office>"
    r"(?!(?:No|Assurances|Book|Document|Presented|Registered|Date|Serial|Witness(?:es)?|Signature)\b)"
    r"[A-Z][\w.]*(?:[ \t]+(?:[A-Z][\w.]*|No\.?|\d{1,2}\b))*(?:[ \t]*[-–][ \t]*(?:[IVX]{1,4}|\d{1,2})\b)?"
    r"(?:\s?\([A-Z](?:\.?\s?[A-Z])*\.?\)|[ \t]\([A-Z][a-z]+\))?)"
)
_OFFICE_OF_RANK = re.compile(
    r"\bSub[\s-]*Registrar\W*\n\s*(?P<office>SR[ \t-]+[IVX]{1,5}(?:[ \t-]?[A-Z]\b)?(?:[ \t]+[A-Z]\w+){1,4})", re.ASCII
)
"""Under the registrar's signature stands which of the city's offices it is: "SR V Hauz Khas"."""
_PRESENTED = re.compile(r"\b(?:presented|endorsement)\b[^.;]*$", re.IGNORECASE)
_PROPERTY = re.compile(
    r"\b(?:schedule|details|description)\b[^\n]{0,50}\n(?:(?!\bschedule\b).){0,160}?"
    r"\b(?:all\s+that|situated|bearing|property)\b",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"\b(?:parcel\s+of\s+(?:(?:residential|commercial|freehold|leasehold)\s+)?(?=[^,\n]{0,30}\d)(?!(?:the|an?|land|that|immovable|vacant)\b|[^,\d]{0,24}\bland\b|[^,]{0,60}\b(?:bearing|situated?)\b)|"
    r"all\s+that\s+(?:the\s+|said\s+)*(?=(?:flat|apartment|unit|house|plot|shop|site|villa|office)\s+(?:no|number)\b)|"
    r"(?:(?:flat|apartment|unit|house|plot|shop|site|villa|office)\s+(?:premises\s+)?being(?=\s+[A-Z\d])|"
    r"situated?\s+(?:and\s+lying\s+)?(?:at|in)|property\s+being|land\s+being|located\s+at|lying\s+at|known\s+as|bearing)\s+)"
    r"(?P<address>.{12,260}?)(?=,?\s+(?:and\s+)?(?:ad)?measuring\b|,?\s+(?:and\s+)?bounded\b|,?\s+having\b|,?\s+(?:total\s+)?extent\b|"
    r",?\s+(?:(?:duly\s+|and\s+)?recorded|standing|entered)\s+(?:under|in|vide|as)\b|,?\s+corresponding\s+to\b|"
    r",?\s+(?:out\s+of|forming\s+(?:a\s+)?part|being\s+(?:a\s+)?(?:part|portion))\b|,?\s+(?:more\s+)?(?:fully|particularly)\s+described\b|"
    r",?\s+\(?herein\s?after\b|,?\s+consisting\b|,?\s+compris(?:ing|ed\s+of)\b|,?\s+area\s+(?:ad)?measuring\b|,?\s+together\b|,?\s+with\s+(?:a|an|all|the)\b|(?<!\bNo)(?<!\bNos)(?<!\.[A-Z])\.\s|;)",
    re.IGNORECASE | re.DOTALL,
)
_SITUATED = re.compile(
    r",\s+(?:and\s+)?(?:situated?|located|lying)\s+at\s+(?P<address>[^,]+(?:,[^,]+){2,})$", re.IGNORECASE
)
_EXTENT = (
    r"(?:A(?:cs?)?[.\s-]{0,2}(?=\d))?[\d,]+(?:[.-]\d+)?\s*(?:sq(?:uare)?\s*\.?\s*(?:ft|feet|foot|mts?|mtrs?|met(?:er|re)s?|yards?|yds?)\b\.?|acres?|"
    r"cents?|guntas?|gts\b\.?|hectares?|grounds?|bighas?|kanals?|marlas?|dec(?:imal)?s?\b\.?|ares?\b|ankanams?|"
    r"[ck]ott?ahs?|kath+as?|ch[ha]+tt?acks?|satak|biswas?|gaj\b)"
)
_AREA = re.compile(
    r"(?:measuring|extent\s+of|area\s+of|admeasuring|area\s*:)\s+(?:about\s+|an\s+(?:area|extent)\s+of\s+|in\s+all\s+)?"
    rf"(?P<area>{_EXTENT})",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\d,\d|/-")
"""What amounts in figures have between their digits, and no day has."""
_RECITED = re.compile(
    r"\bowners?\b[^.;]{0,60}?\b(?:of|in)\s+(?:(?-i:all|that|the|an?|said|immovable|residential|commercial|freehold|built|up|"
    r"property|house|flat|plot|shop|land|premises|unit|being|situated?|bearing|located|known|as|lying|and|at|in|on)\s+|"
    rf"(?:ad)?measuring\s+(?:an?\s+(?:area|extent)\s+of\s+)?{_EXTENT}\s+)*"
    r"(?P<address>(?-i:[A-Z\d])[^;:]{12,260}?)(?=,?\s+(?:ad)?measuring\b|,?\s+(?:and\s+|which\s+is\s+)?bounded\b|"
    r",?\s+having\b|,?\s+(?:total\s+)?extent\b|,?\s+(?:and|who|which|by|vide|hereinafter|\(hereinafter)\b|"
    r",?\s+(?:along\s+with|together\s+with|with\s+(?:all|the|proportionate|undivided|impartible))\b|"
    r"(?<!\bNo)(?<!\bNos)\.\s|;)",
    re.IGNORECASE,
)
_COVERED = re.compile(
    r"\b(?:covered|built[\s-]?up|carpet|plinth|floor)\s+area\s+(?:of|is|measuring)\s+(?:about\s+)?"
    r"(?P<area>[\d,]+(?:\.\d+)?\s*(?:sq(?:uare)?\s*\.?\s*(?:ft|feet|foot|mts?|mtrs?|met(?:er|re)s?|yards?|yds?)\b\.?))",
    re.IGNORECASE,
)
"""A floor is sold with a share of the land, whose extent may stand before its own."""
_AGREED = re.compile(
    r"\bagreed\s+to\s+(?:sell|purchase|buy)\s+(?:all\s+that\s+|the\s+)*"
    r"(?P<address>[A-Z\d](?:(?!\b(?:[Aa]greement|Rs|sum|[Dd]ated|[Cc]onsideration|[Ss]chedule|resid\w*|[Ss]aid)\b)[^;:]){12,260}?"
    r"\b\d{3}\s?\d{3}\b)"
)
_RECITED_EVIDENCE, _FEWEST_PARTS = 0.6, 2
"""What is recited is where the seller owns, or what was agreed to be sold; it is the place of one property where it
has so many commas at least."""
_COVERED_REACH = 300
_ON_SHEETS = 0.85
_LATER = 0.9
_ADDED_UP = 0.97


def read(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return what the sentences of a deed's `text` tell of each role, the likeliest first."""
    start = _start(text)
    parties = deed_parties.find(text, start)
    found = {
        "sellers": parties.sellers,
        "buyers": parties.buyers,
        "execution": tuple(_execution(text, start)),
        "price": (*_prices(text), *_sums(_PRICE_OF_TITLE, text, 0.8)),
        "market": (*_sums(_MARKET, text, 0.85), *_sums(_VALUED, text, 0.85)),
        "duty": (*_duties_in_rows(text), *_duties(text)),
        "number": (*_numbers(text), *_numbers_on_sheets(text)),
        "registration": tuple(_registrations(text)),
        "office": tuple(_offices(text)),
        **_property(text),
    }
    in_hindi = deed_hindi.read(text)
    every = {role: (*found.get(role, ()), *in_hindi.get(role, ())) for role in {*found, *in_hindi}}
    return {role: _ranked(told) for role, told in every.items() if told}


def _start(text: str) -> int:
    """Return where the deed itself begins: at its title, which no sentence about an earlier deed is."""
    titles = (
        match for match in _DEED.finditer(text) if not _FORMER.search(text[max(0, match.start() - 80) : match.start()])
    )
    return next((match.start() for match in titles), 0)


def _ranked(told: Sequence[Told]) -> tuple[Told, ...]:
    return tuple(
        Told(each.value, each.start, each.end, each.evidence * _LATER**place, each.checks)
        for place, each in enumerate(told)
    )


def _execution(text: str, start: int) -> Iterator[Told]:
    this = _THIS_DEED.search(text, start)
    start = this.start() if this else start
    opening = text[start : start + _OPENING]
    if _is_indic(opening):
        # The days of another language's deed are told by its own sentences.
        return
    days = (found for found in dates.find(opening) if not _AMOUNT.search(opening[found.start : found.end]))
    every = sorted((*days, *date_words.find(opening)), key=lambda found: found.start)
    made = _MADE.search(opening)
    after = [found for found in every if made and 0 <= found.start - made.end() < _MADE_REACH]
    yield from (Told(found.value, start + found.start, start + found.end, 0.88) for found in (after or every)[:1])
    for match in _EXECUTED_ON.finditer(text):
        offset = match.start("day")
        yield from (Told(day.value, offset + day.start, offset + day.end, 0.88) for day in dates.find(match["day"])[:1])


def _is_indic(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(not character.isascii() for character in letters) > len(letters)


def _sums(pattern: re.Pattern[str], text: str, evidence: float) -> Iterator[Told]:
    for match in pattern.finditer(text):
        try:
            value = money.parse(match["sum"])
        except FormatError:
            continue
        yield Told(value, match.start("sum"), match.end("sum"), evidence, _in_words(value, match["words"]))


def _prices(text: str) -> Iterator[Told]:
    for told in _sums(_PRICE, text, 0.88):
        is_former = _SOLD_BEFORE.search(text[max(0, told.start - 400) : told.start])
        yield replace(told, evidence=_FORMER_PRICE) if is_former else told


def _duties(text: str) -> Iterator[Told]:
    yield from _sums(_DUTY_BEHIND, text, 0.88)
    for told in _sums(_DUTY, text, 0.85):
        is_other = _NOT_PAID.search(text[max(0, told.start - 60) : told.start])
        yield replace(told, evidence=_OWED) if is_other else told


def _duties_in_rows(text: str) -> Iterator[Told]:
    """Yield the total of a row of duties; only figures that add up to the last of them are such a row."""
    for match in _DUTY_ROW.finditer(text):
        figures = list(re.finditer(r"\d[\d,]*(?:\.\d\d)?", match["figures"]))
        *parts, total = (Decimal(figure[0].replace(",", "")) for figure in figures)
        if total > 0 and sum(parts) == total:
            last, start = figures[-1], match.start("figures")
            yield Told(f"{total:.2f}", start + last.start(), start + last.end(), _ADDED_UP)


def _in_words(value: str, words: str | None) -> tuple[Check, ...]:
    if words is None:
        return ()
    try:
        return (Check(IN_WORDS, parse_words(" ".join(words.split())) == value),)
    except FormatError:
        return ()


def _is_former(text: str, position: int) -> bool:
    """Say whether a sentence speaks of an earlier deed, by which the seller came to own."""
    before = text[max(0, position - 300) : position]
    return _OF_FORMER.search(before) is not None


def _registered(text: str) -> list[re.Match[str]]:
    """Return the sentences that say under which number a deed is registered, the last first."""
    some = [*_REGISTERED.finditer(text), *_REGISTERED_IN_BOOK.finditer(text)]
    return sorted(some, key=lambda match: -match.start())


def _numbers(text: str) -> Iterator[Told]:
    """Yield the document's number: the last sentence that says so is the registrar's."""
    for match in _registered(text):
        if _is_former(text, match.start()):
            continue
        number = re.sub(r"[\s,]+", "", match["number"])
        value = f"{number}/{match['year']}" if match["year"] and "/" not in number else number
        yield Told(value, match.start("number"), match.end("year" if match["year"] else "number"), 0.88)


def _numbers_on_sheets(text: str) -> Iterator[Told]:
    match = _CHECK_SLIP.search(text)
    if match is not None:
        yield Told(match["number"], match.start("number"), match.end("number"), _ON_SHEETS)


def _registrations(text: str) -> Iterator[Told]:
    for match in _registered(text):
        day = None if _is_former(text, match.start()) else _ON_DAY.match(text, match.end())
        if day is not None:
            offset = day.start("day")
            some = dates.find(day["day"])[:1]
            yield from (Told(found.value, offset + found.start, offset + found.end, 0.88) for found in some)
    for match in (*_NUMBER_AND_DAY.finditer(text), *_CERTIFIED_DAY.finditer(text)):
        offset = match.start("day")
        some = dates.find(match["day"])[:1]
        yield from (Told(found.value, offset + found.start, offset + found.end, _ON_SHEETS) for found in some)


def _offices(text: str) -> Iterator[Told]:
    for match in _OFFICE_OF_RANK.finditer(text):
        yield Told(" ".join(match["office"].split()), match.start("office"), match.end("office"), 0.86)
    for match in reversed(list(_OFFICE.finditer(text))):
        if _PRESENTED.search(text[max(0, match.start() - 40) : match.start()]) or not _is_former(text, match.start()):
            office = match["office"].strip(" ,.")
            yield Told(office, match.start("office"), match.start("office") + len(office), 0.85)


def _property(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the address and the area out of the schedule; without one nothing is sure to be the property."""
    loose: dict[str, tuple[Told, ...]] = {}
    for schedule in reversed(list(_PROPERTY.finditer(text))):
        rest = text[schedule.start() : schedule.start() + 1500]
        address, area = _ADDRESS.search(rest), _AREA.search(rest)
        if address is None and area is not None:
            loose = {"area": (replace(_told(area, "area", schedule.start()), evidence=_RECITED_EVIDENCE),)}
        if address is None:
            continue
        found = {"address": (_place(address, schedule.start()),)}
        return {**found, "area": (_told(area, "area", schedule.start()),)} if area else found
    return _recited(text) or loose


def _recited(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return what the recitals say the seller owns, in a deed without a schedule."""
    for match in (*_AGREED.finditer(text), *_RECITED.finditer(text)):
        if match["address"].count(",") < _FEWEST_PARTS:
            continue
        covered = _COVERED.search(text, match.end(), match.end() + _COVERED_REACH)
        before = _AREA.search(text, match.start(), match.start("address"))
        area = covered or before or _AREA.search(text, match.end(), match.end() + 120)
        address = replace(_told(match, "address", 0), evidence=_RECITED_EVIDENCE)
        extent = (replace(_told(area, "area", 0), evidence=_RECITED_EVIDENCE),) if area else ()
        return {"address": (address,), "area": extent}
    return {}


def _place(match: re.Match[str], offset: int) -> Told:
    """Return where the property lies: behind the number of its plot, where the sentence goes on "situated at"."""
    told = _told(match, "address", offset)
    behind = _SITUATED.search(match["address"])
    return _told(behind, "address", told.start) if behind else told


def _told(match: re.Match[str], group: str, offset: int) -> Told:
    value = " ".join(match[group].split()).strip(" ,;")
    return Told(value, offset + match.start(group), offset + match.end(group), 0.85)
