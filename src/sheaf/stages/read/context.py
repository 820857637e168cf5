"""Signs that look alike, settled by the word they stand in.

Letter or digit: only signs that the recogniser itself was unsure of are touched, and only where every sure sign beside
them is of one kind: `S/0` is `S/O`, `2O24` is `2024`. What mixes letters and digits (PAN, GSTIN) is
left alone: their formats decide better, later. Small or capital: letters with one shape in two sizes take the size of
their neighbours: `GoODS` is `GOODS`, `06ZzzCR` is `06ZZZCR`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from sheaf.stages.read.recognise import Character

_LETTER_OF = dict(zip("015826", "OISBZG", strict=True))
_DIGIT_OF = dict(zip("OoDQIl|SBZG", "00001115826", strict=True))
_ONE_SHAPE = frozenset("cosuvwxz")
_FEWEST_CAPITALS = 3
_VOWELS_AND_DOUBLES = frozenset("aeiouly")
"""What can follow a small l at the beginning of a word (`llama`, `lyric`)."""


def settled(word: Sequence[Character]) -> tuple[Character, ...]:
    """Return the word with its look-alikes settled."""
    if _is_settled(word):
        return tuple(word)
    parts = [tuple(part) for _, part in groupby(word, key=lambda character: _is_of_word(character.text))]
    others = [character for character in word if not _may_be_swapped(character) and character.text.isalnum()]
    letters_only = bool(others) and all(other.text.isalpha() for other in others)
    return tuple(character for part in parts for character in _settled_part(part, letters_only=letters_only))


def _is_settled(word: Sequence[Character]) -> bool:
    """Say whether nothing below could change the word, as is so of most: no sign is doubtful, its sizes are those of a
    word that is not all capitals, or of one that is."""
    text = "".join(character.text for character in word)
    capitals = sum(sign.isupper() for sign in text)
    sizes_agree = capitals <= 1 or not any(sign.islower() for sign in text)
    return text.isalnum() and text[0] != "l" and sizes_agree and not any(character.options for character in word)


def _settled_part(part: Sequence[Character], *, letters_only: bool) -> Sequence[Character]:
    """Settle a run of letters and digits; `letters_only` says that the word around it has no sure digit."""
    if not _is_of_word(part[0].text):
        return part
    sure = [character.text for character in part if not _may_be_swapped(character)]
    if sure and all(text.isalpha() for text in sure):
        part = [_swapped(one) if one.text in _LETTER_OF and _may_be_swapped(one) else one for one in part]
    elif sure and all(text.isdigit() for text in sure):
        part = [_swapped(one) if one.text in _DIGIT_OF and _may_be_swapped(one) else one for one in part]
    elif not sure and letters_only:
        # Only the zero: the 1 of `B/1` is more often a house than a letter.
        part = [_swapped(one) if one.text == "0" else one for one in part]
    part = [replace(one, text="I") if _is_initial_i(part, at) else one for at, one in enumerate(part)]
    return _with_one_size([_swapped(one) if _is_inner_l(part, at) else one for at, one in enumerate(part)])


def _is_of_word(text: str) -> bool:
    return text.isalnum() or text == "|"


def _may_be_swapped(character: Character) -> bool:
    """Whether the recogniser wavered between a letter and the digit that looks like it."""
    if not character.rival:
        return False
    return _LETTER_OF.get(character.text) == character.rival.upper() or _DIGIT_OF.get(character.text) == character.rival


def _is_initial_i(part: Sequence[Character], index: int) -> bool:
    """Whether a small l at a word's beginning can only be a capital I: `lndia`, `lssue`, `lyer`."""
    following = part[index + 1].text if index + 1 < len(part) else ""
    is_iyer = "".join(character.text for character in part[index + 1 : index + 3]) == "ye"
    is_consonant = following.islower() and following not in _VOWELS_AND_DOUBLES
    return index == 0 and part[0].text in "l|" and (is_consonant or is_iyer)


def _is_inner_l(part: Sequence[Character], index: int) -> bool:
    """Whether a capital I inside a word stands for the l or i that the recogniser also thought of."""
    character = part[index]
    return character.text == "I" and character.rival in ("l", "i") and index > 0 and part[index - 1].text.islower()


def _with_one_size(part: Sequence[Character]) -> Sequence[Character]:
    """Raise small letters of one shape where the run is a code or where capitals stand on both sides."""
    texts = [character.text for character in part]
    is_code = (
        sum(text.isupper() for text in texts) >= _FEWEST_CAPITALS
        and any(text.isdigit() for text in texts)
        and all(text in _ONE_SHAPE for text in texts if text.islower())
    )
    return [
        replace(character, text=character.text.upper())
        if character.text in _ONE_SHAPE and (is_code or _stands_between_capitals(texts, at))
        else character
        for at, character in enumerate(part)
    ]


def _stands_between_capitals(texts: Sequence[str], at: int) -> bool:
    if not 0 < at < len(texts) - 1:
        return False
    is_scottish = at == 1 and texts[0] == "M" and texts[1] == "c"
    return texts[at - 1].isupper() and texts[at + 1].isupper() and not is_scottish


def _swapped(character: Character) -> Character:
    """Take the rival. The context decided between the two, so what remains is the doubt about both."""
    share = dict(character.options)[character.rival]
    others = tuple(option for option in character.options if option[0] != character.rival)
    return replace(
        character,
        text=character.rival,
        confidence=min(character.confidence + share, 1.0),
        options=((character.text, character.confidence), *others),
    )
