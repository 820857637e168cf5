"""Names in Indian scripts, spelt by rule. Good enough to look right; nobody extracts these lines."""

from __future__ import annotations

import re
from types import MappingProxyType

BLOCKS = MappingProxyType(
    {"devanagari": 0x0900, "bengali": 0x0980, "assamese": 0x0980, "tamil": 0x0B80, "telugu": 0x0C00}
)

# Offsets in the block, which the scripts share because they were laid out after one another.
CONSONANTS = MappingProxyType(
    {
        "ksh": (0x15, 0x4D, 0x37), "chh": (0x1B,), "kh": (0x16,), "gh": (0x18,), "ch": (0x1A,), "jh": (0x1D,),
        "th": (0x25,), "dh": (0x27,), "ph": (0x2B,), "bh": (0x2D,), "sh": (0x36,), "k": (0x15,), "q": (0x15,),
        "c": (0x15,), "g": (0x17,), "j": (0x1C,), "z": (0x1C,), "t": (0x24,), "d": (0x26,), "n": (0x28,),
        "p": (0x2A,), "f": (0x2B,), "b": (0x2C,), "m": (0x2E,), "y": (0x2F,), "r": (0x30,), "l": (0x32,),
        "v": (0x35,), "w": (0x35,), "s": (0x38,), "h": (0x39,), "x": (0x15, 0x4D, 0x38),
    }
)  # fmt: skip
VOWELS = MappingProxyType(
    {
        "aa": (0x06, 0x3E), "ai": (0x10, 0x48), "au": (0x14, 0x4C), "ee": (0x08, 0x40), "oo": (0x0A, 0x42),
        "a": (0x05, None), "i": (0x07, 0x3F), "u": (0x09, 0x41), "e": (0x0F, 0x47), "o": (0x13, 0x4B),
    }
)  # fmt: skip
"""Spelling to (letter at a word's start, sign after a consonant)."""

VIRAMA = 0x4D
LATIN_WORD = re.compile("[A-Za-z']+")
SOUND = re.compile("|".join(sorted((*CONSONANTS, *VOWELS), key=len, reverse=True)))

LACKING = MappingProxyType(
    {
        "bengali": MappingProxyType({0x35: 0x2C}),
        "assamese": MappingProxyType({0x30: 0x70, 0x35: 0x71}),
        "tamil": MappingProxyType(
            {0x16: 0x15, 0x17: 0x15, 0x18: 0x15, 0x1B: 0x1A, 0x1D: 0x1C, 0x25: 0x24, 0x26: 0x24, 0x27: 0x24, 0x28: 0x29}
            | {0x2B: 0x2A, 0x2C: 0x2A, 0x2D: 0x2A, 0x36: 0x37}
        ),
    }
)
"""Letters that a script does not have and what it writes instead."""


def spelt(name: str, script: str) -> str:
    """Spell the Latin words of `name` in `script`; digits and punctuation stay."""
    return LATIN_WORD.sub(lambda found: _word(found.group().lower(), script), name)


def _word(word: str, script: str) -> str:
    offsets: list[int] = []
    after_consonant = False
    for sound in SOUND.findall(word):
        if sound in CONSONANTS:
            if after_consonant:
                offsets.append(VIRAMA)
            offsets.extend(CONSONANTS[sound])
            after_consonant = True
        else:
            letter, sign = VOWELS[sound]
            if not after_consonant:
                offsets.append(letter)
            elif sign is not None:
                offsets.append(sign)
            after_consonant = False
    if word.endswith("a") and len(word) > 2:
        offsets.append(0x3E)
    elif after_consonant and script in ("tamil", "telugu"):
        offsets.append(VIRAMA)
    instead = LACKING.get(script, MappingProxyType({}))
    return "".join(chr(BLOCKS[script] + instead.get(offset, offset)) for offset in offsets)
