"""What a sale deed in Hindi says in sentences, and what its registrar writes on the back (DOCTYPES.md, SALE_DEED).

The parties stand before "प्रथम पक्ष / विक्रेता" and "द्वितीय पक्ष / क्रेता", or behind these words where the registrar lists
them; the day on which the deed was written stands under it.

>>> told = read("श्री राम लाल पुत्र श्री शिव नाथ निवासी लखनऊ ... विक्रेता "
...     "श्रीमती गीता देवी पत्नी श्री हरि निवासी लखनऊ ... क्रेता")
>>> told["sellers"][0].value, told["buyers"][0].value
(('राम लाल',), ('गीता देवी',))
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sheaf.formats import dates, money
from sheaf.formats.error import FormatError
from sheaf.formats.found import Told

_KIN = r"(?:पुत्र|पुत्री|पत्नी|आत्मज|आत्मजा|सुपुत्र|सुपुत्री|धर्मपत्नी|विधवा|बेवा|पति|पिता)"
_TITLE = r"(?:श्रीमती|श्रीमान|श्री|सुश्री|कुमारी|कु\.|मेसर्स|मै\.)"
_NAME = r"(?P<name>[\u0900-\u0963.]+(?:[ \t\n][\u0900-\u0963.]+){0,5}?)"
_SIDE = r"(?:(?P<sellers>प्रथम\s*पक्ष|विक्रेता)|(?P<buyers>द्वितीय\s*पक्ष|(?<!वि)क्रेता))"
_PERSON = re.compile(rf"(?P<kin>{_KIN}\s+)?{_TITLE}\s+{_NAME}(?:\s*,)?\s+{_KIN}\s|(?P<mark>{_SIDE})")
_ANY_NAME = r"(?P<name>[\u0900-\u0963A-Za-z.]+(?:[ \t\n][\u0900-\u0963A-Za-z.]+){0,5}?)"
_COUNT = r"(?:\d{1,2}\s*[.)-]?\s*)"
_PERSON_OF_LIST = rf"(?:{_TITLE}\s+)?{_ANY_NAME}\s*(?:,|\s(?={_KIN}\s))"
_ROW = re.compile(rf"{_SIDE}(?:गण)?\s*\)?\s*[:–-]\s*{_COUNT}?{_PERSON_OF_LIST}")
"""How the registrar lists who admits the deed: "विक्रेता: 1 श्री राम लाल, पुत्र श्री शिव नाथ"."""
_NEXT_ROW = re.compile(rf"[^\n]*\n\s*{_COUNT}{_PERSON_OF_LIST}")
"""The next of the same side is counted on a line of its own."""
_MARK_REACH = 400
"""A side's last party is told in so many characters."""
_REGISTERED = re.compile(
    r"दिनांक\s*[:–-]*\s*(?P<day>\d[\d./-]{7,9})\s*(?:को|में)\s[^।]{0,200}?(?:क्रमांक|सं\.|संख्या|नम्बर|नं\.)\s*(?P<number>\d{1,16}(?:/\d{4})?)\s+पर\s+"
    r"(?:आज\s+)?(?:रजिस्ट्रीकृत|रजिस्टर्ड|पंजीकृत|पंजीबद्ध|निबंधित|निबन्धित)"
)
_WRITTEN = re.compile(
    r"(?:लिख\s+दिया|प्रमाण\s+रहे|काम\s+आवे|सनद\s+रहे)[^।]{0,120}।?\s*(?:(?:तहरीर|लेखन|निष्पादन)\s*)?(?:दिनांक|तारीख|तिथि|ता\.)\s*[:–-]*\s*(?P<day>\d[\d./-]{7,9})"
)
"""The formula that closes a deed, and the day under it."""
_SUM = r"\s*\)?\s*[:–-]*\s*(?:(?:मु|रु|रू)\.?|₹|रुपये|Rs\.?)?\s*(?P<sum>\d[\d,]*\d(?:\.\d\d?)?)(?!\s*%)"
_SUMS = {
    "price": re.compile(r"(?:प्रतिफल|विक्रय\s+मूल्य|विक्रय\s+धनराशि)" + _SUM),
    "market": re.compile(r"(?:(?:बाजारी?|बाज़ार|सर्किल)\s+मूल्य|मालियत|मूल्यांकन)" + _SUM),
    "duty": re.compile(r"(?:स्टाम्प|स्टांप|मुद्रांक)\s+शुल्क" + _SUM),
}
_TOLD, _LISTED = 0.8, 0.85


def read(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return what the `text` of a deed in Hindi, its digits in ASCII, tells of each role; nothing of other deeds."""
    if "क्रेता" not in text:
        return {}
    registered = list(_REGISTERED.finditer(text))[-1:]
    written = list(_WRITTEN.finditer(text))[:1]
    return {
        **(_listed(text) or _parties(text)),
        "number": tuple(Told(each["number"], *each.span("number"), _LISTED) for each in registered),
        "registration": tuple(day for each in registered for day in _day(each)),
        "execution": tuple(day for each in written for day in _day(each)),
        **{role: tuple(_sums(pattern, text)) for role, pattern in _SUMS.items()},
    }


def _day(match: re.Match[str]) -> Iterator[Told]:
    offset = match.start("day")
    yield from (Told(day.value, offset + day.start, offset + day.end, _LISTED) for day in dates.find(match["day"])[:1])


def _sums(pattern: re.Pattern[str], text: str) -> Iterator[Told]:
    for match in pattern.finditer(text):
        try:
            yield Told(money.parse(match["sum"]), *match.span("sum"), _TOLD)
        except FormatError:
            continue


def _listed(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the parties that the registrar lists, where both sides are."""
    sides: dict[str, list[re.Match[str]]] = {}
    for match in _ROW.finditer(text):
        side = sides.setdefault("sellers" if match["sellers"] else "buyers", [])
        side.extend(_rows_from(match, text))
    return {side: (_told(some, _LISTED),) for side, some in sides.items()} if len(sides) > 1 else {}


def _rows_from(first: re.Match[str], text: str) -> Iterator[re.Match[str]]:
    row: re.Match[str] | None = first
    while row is not None:
        yield row
        row = _NEXT_ROW.match(text, row.end())


def _parties(text: str) -> Mapping[str, tuple[Told, ...]]:
    """Return the parties that the deed tells before it says which side they are; both or none."""
    found: dict[str, tuple[Told, ...]] = {}
    people: list[re.Match[str]] = []
    for match in _PERSON.finditer(text):
        if match["mark"] is None:
            people = people if match["kin"] else [*people, match]
            continue
        side = "sellers" if match["sellers"] else "buyers"
        if people and side not in found and match.start() - people[-1].end() < _MARK_REACH:
            found[side] = (_told(people, _TOLD),)
        people = []
    return found if len(found) > 1 else {}


def _told(people: list[re.Match[str]], evidence: float) -> Told:
    names = tuple(dict.fromkeys(" ".join(each["name"].split()) for each in people))
    return Told(names, people[0].start("name"), people[-1].end("name"), evidence)
