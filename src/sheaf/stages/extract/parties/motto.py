"""Lines under a business's name that are no part of its address: what it praises itself for, and what it sells."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sheaf.doctypes.spec import Parties, stems_of
from sheaf.formats import pincode, states
from sheaf.formats.phrases import find_phrase
from sheaf.model.layout import Span
from sheaf.model.page import Source
from sheaf.stages.extract.legibility import is_foreign, is_in_other_script
from sheaf.stages.extract.passage import SEPARATORS

_BETWEEN_WARES = re.compile(r"\s[*•·●★☆✦✶◆♦❖]+\s")
_BETWEEN_TRADES = re.compile(r"\s+[-–—|/]\s+")
_FEWEST_TRADES = 3
_FOUNDED = re.compile(r"\b(?:since|est(?:d|ablished)?)\b[\s.:]*(?:in\s+)?(?:1[89]|20)\d\d\b", re.IGNORECASE)
"""The year in which a business began is no number of a house."""
_MEASURE = re.compile(r"\d[\d\s/.]*(?:[\"”″]|''|(?:inch(?:es)?|mm|hp|kva|kw|kv)\b)", re.IGNORECASE)
"""Of what size wares are is no number of a house either: 4 1/2", 5 HP."""
_AND_MORE = re.compile(r"\betc\b[\s.]*$", re.IGNORECASE)
"""What ends so is a list, and no address does."""
_IN_PLACES = frozenset(
    {
        "near", "nr", "opp", "opposite", "behind", "beside", "besides", "above", "below", "next", "at",
        "post", "ground", "first", "second", "third", "floor", "upper", "lower", "east", "west", "north",
        "south", "road", "rd", "street", "st", "lane", "gali", "marg", "path", "chowk", "circle", "cross",
        "main", "market", "bazaar", "bazar", "mandi", "nagar", "colony", "layout", "sector", "phase", "block",
        "plot", "ward", "village", "vill", "taluka", "tal", "tehsil", "dist", "district", "town", "city",
        "station", "stand", "depot", "adda", "gate", "bridge", "naka", "junction", "corner", "square", "plaza",
        "complex", "mall", "tower", "towers", "building", "bhavan", "house", "estate", "area", "industrial",
        "midc", "gidc", "compound", "highway", "bypass", "ring",
    }
)  # fmt: skip
"""Words of which places are told."""
_ALWAYS_OPEN = re.compile(r"\b(?:24|twenty[- ]four)\s*(?:[x×*/]\s*7|h(?:ou)?rs?\b)", re.IGNORECASE)
"""Nor are the hours at which one may call."""
_OF_TRADE = re.compile(
    r"\b(?:merchants?|(?:commission|booking|forwarding|clearing|insurance|travel|kaccha|pucca)\s+agents?|brokers|arhti(?:ya|a)s?|"
    r"adatiyas?|traders|millers|growers|processors|packers|refiners|ginners|printers|publishers|transporters|carriers|"
    r"fleet\s+owners|auctioneers|financiers|engineers|decorators|fabricators|founders|tailors|drapers|chemists|"
    r"druggists|opticians|jewellers|saraf|sarafs|bankers|valuers|surveyors|order\s+suppliers)\W*$",
    re.IGNORECASE,
)
"""What one is, at the end of a line: a trade, and no place."""
_LEAST_WORDS = 2
_SMALLER = 0.9
_OF_ADDRESS = re.compile(r"[\d,]")
_JOINING = frozenset({"and", "of", "for", "in", "all", "kind", "type", "the", "other", "new", "every", "sort"})


def is_no_place(parties: Parties, line: Sequence[Span], under: Sequence[Sequence[Span]]) -> bool:
    """Say whether a `line` under a name, over the lines `under` it, is no part of the address: it praises or lists
    wares, or is set as no address is over the rest of it."""
    if _is_motto(parties, _text_of(line)) or _is_in_another_script(line, under):
        return True
    return any(_is_in_small_print(line, next_line) for next_line in under[:1])


def _is_motto(parties: Parties, text: str) -> bool:
    """Say whether a line praises, or lists wares: between stars or dots, as no address has them between its parts, with
    more of the kind, or in words that are all of wares."""
    text = _MEASURE.sub("", text)
    praise = _ALWAYS_OPEN.sub("", _FOUNDED.sub("", text))
    if any(map(str.isdigit, praise)):
        return False
    if _OF_TRADE.search(text) and _is_of_no_place(text):
        return True
    if len(praise) < len(text) or _AND_MORE.search(text) or _is_of_wares(parties, text) or _is_phrase(text):
        return True
    if _lists_trades(text):
        return True
    *_, last = _BETWEEN_WARES.split(text)
    if _BETWEEN_WARES.search(text) and states.of_name(last.strip(SEPARATORS + "()")) is None:
        return True
    return any(find_phrase(motto, text) for motto in parties.mottos)


def _is_in_small_print(line: Sequence[Span], under: Sequence[Span]) -> bool:
    """Say whether `line` is set smaller than the address `under` it: an address is of one size. Of pictures sizes are
    not known as well."""
    if len(line) != 1 or line[0].cell.line.source is not Source.TEXT_LAYER or not _OF_ADDRESS.search(_text_of(under)):
        return False
    return _OF_ADDRESS.search(line[0].text) is None and line[0].cell.height < _SMALLER * under[0].cell.height


def _is_in_another_script(line: Sequence[Span], under: Sequence[Sequence[Span]]) -> bool:
    """Say whether `line` is in an Indian script, with no figure in it or read as random letters, where a place with its
    pincode stands `under` it in Latin letters: an address is in one script."""
    is_unread = all(is_foreign(span.cell) for span in line)
    if not is_unread and (not _is_indic(line) or any(map(str.isdigit, _text_of(line)))):
        return False
    return any(pincode.find(_text_of(other)) and not _is_indic(other) for other in under)


def _is_indic(line: Sequence[Span]) -> bool:
    return all(is_in_other_script(span.cell) for span in line)


def _text_of(line: Sequence[Span]) -> str:
    return " ".join(span.text for span in line)


def _is_of_wares(parties: Parties, text: str) -> bool:
    """Say whether every word of `text` is one of wares: "Furniture Market" is a place."""
    words = set(stems_of(text)) - _JOINING
    return bool(words) and words <= {stem for ware in parties.wares for stem in stems_of(ware)}


def _lists_trades(text: str) -> bool:
    """Say whether `text` names several things that one does, set apart alike: "Hire - Repair - Sale". Places between
    such strokes end in their state, or some word tells that they are places."""
    parts = _BETWEEN_TRADES.split(text)
    if len(parts) < _FEWEST_TRADES or "," in text or states.of_name(parts[-1].strip(SEPARATORS + "()")) is not None:
        return False
    return _is_of_no_place(text)


def _is_of_no_place(text: str) -> bool:
    return _IN_PLACES.isdisjoint(word.strip(".,").lower() for word in text.split())


def _is_phrase(text: str) -> bool:
    """Say whether `text` is said in small letters and tells no place: "Floors and false ceilings". Places are written
    large."""
    words = text.replace("&", " ").split()
    if len(words) < _LEAST_WORDS or not all(word.strip(".,!'’-").isalpha() for word in words) or "," in text:
        return False
    is_small = all(word.islower() for word in words[1:])
    return is_small and _is_of_no_place(text)
