"""Letters and digits that look alike, settled by the word they stand in.

Only pairs that the recogniser itself was unsure of are touched, and only where every other sign of the word is of one
kind: `S/0` is `S/O`, `2O24` is `2024`, `lssue` is `Issue`. Words that mix letters and digits (PAN, GSTIN) are left
alone: their formats decide better, later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sheaf.stages.read.recognise import Character

_LETTER_OF = {"0": "O", "1": "I", "5": "S", "8": "B", "2": "Z", "6": "G"}
_DIGIT_OF = dict(zip("OoDQIl|SBZG", "00001115826", strict=True))
_VOWELS_AND_DOUBLES = frozenset("aeiouly")
"""What can follow a small l at the beginning of a word (`llama`, `lyric`)."""


def settled(word: Sequence[Character]) -> tuple[Character, ...]:
    """Return the word with its unsure look-alikes settled."""
    return tuple(_swapped(character) if _is_misfit(word, index) else character for index, character in enumerate(word))


def _is_misfit(word: Sequence[Character], index: int) -> bool:
    """Whether the rival of a character fits the word and the character does not."""
    character = word[index]
    if not character.rival:
        return False
    others = [other.text for at, other in enumerate(word) if at != index and other.text.isalnum()]
    if not others:
        return False
    if character.text in _LETTER_OF and character.rival.upper() == _LETTER_OF[character.text]:
        return all(other.isalpha() for other in others)
    if _DIGIT_OF.get(character.text) == character.rival:
        return all(other.isdigit() for other in others)
    return _is_misread_i(word, index)


def _is_misread_i(word: Sequence[Character], index: int) -> bool:
    """Whether a small l stands for a capital I at a word's beginning, or a capital I for an l or i inside of one."""
    text, rival = word[index].text, word[index].rival
    following = word[index + 1].text if index + 1 < len(word) else ""
    if text in "l|" and rival == "I":
        starts = index == 0 or not word[index - 1].text.isalpha()
        is_iyer = "".join(character.text for character in word[index + 1 : index + 3]) == "ye"
        return starts and following.islower() and (following not in _VOWELS_AND_DOUBLES or is_iyer)
    if text == "I" and rival in ("l", "i"):
        return index > 0 and word[index - 1].text.islower()
    return False


def _swapped(character: Character) -> Character:
    """Take the rival. The context decided between the two, so what remains is the doubt about both."""
    return replace(
        character,
        text=character.rival,
        confidence=min(character.confidence + character.rival_confidence, 1.0),
        rival=character.text,
        rival_confidence=character.confidence,
    )
