"""A page of captions and values in Hindi or Marathi, to measure the reading of that script: of no kind of paper."""

from __future__ import annotations

from random import Random

from specimens.fonts import DEVANAGARI, Style
from specimens.people import invent_person
from specimens.script import spelt
from specimens.surface import A4, MM_PER_POINT, Surface

HINDI = (
    "कर्मचारी का नाम",
    "पिता का नाम",
    "जन्म की तारीख",
    "मूल वेतन",
    "महंगाई भत्ता",
    "मकान किराया भत्ता",
    "कुल कटौती",
    "शुद्ध देय राशि",
    "उपभोक्ता क्रमांक",
    "बिल की तारीख",
    "देय राशि",
    "विक्रय पत्र",
    "विक्रेता का पता",
    "उप पंजीयक कार्यालय",
    "स्टाम्प शुल्क",
    "व्यवसाय का स्वरूप",
    "प्रतिष्ठान का नाम",
    "पंजीयन प्रमाण पत्र",
    "मकान नंबर 42, गली नंबर 3, शांति नगर",
)
MARATHI = (
    "दुय्यम निबंधक",
    "दस्त क्रमांक",
    "विलेखाचा प्रकार",
    "खरेदीखत",
    "मोबदला",
    "बाजारभाव",
    "क्षेत्रफळ",
    "मुद्रांक शुल्क",
    "नोंदणी शुल्क",
    "शेरा",
    "गावाचे नाव",
    "ग्राहक क्रमांक",
    "ग्राहकाचे नाव",
    "देयक दिनांक",
    "देय रक्कम",
    "वीज पुरवठा",
    "अंतिम दिनांक",
    "मालकाचे नाव",
    "व्यवसायाचे स्वरूप",
    "नोंदणी प्रमाणपत्र",
    "आकारणी किंवा जुडी देण्यात असेल तेव्हा",
    "भू-मापन, पोटहिस्सा व घरक्रमांक",
)
_DIGITS = str.maketrans("0123456789", "०१२३४५६७८९")
_TOP, _LEFT, _BOTTOM = 20.0, 18.0, 285.0


def draw_page(rng: Random, captions: tuple[str, ...]) -> tuple[Surface, tuple[str, ...]]:
    """Draw captions, names and numbers in any order, one a line; returns the texts of the lines."""
    texts = [*captions, *(spelt(invent_person(rng).name, "devanagari") for _ in range(4))]
    texts += [f"{rng.choice(captions)} : {value}" for value in _values(rng)]
    rng.shuffle(texts)
    texts.insert(0, "नमूना SPECIMEN")
    surface = Surface(*A4)
    style = Style(rng.choice((9.5, 11, 12.5)), weight=rng.choice((400, 600)), devanagari=rng.choice(DEVANAGARI))
    y = _TOP
    for number, text in enumerate(texts):
        surface.text(_LEFT + rng.uniform(0, 3), y, text, style)
        y += style.size * MM_PER_POINT * rng.uniform(1.8, 2.3)
        if y > _BOTTOM:
            return surface, tuple(texts[: number + 1])
    return surface, tuple(texts)


def _values(rng: Random) -> list[str]:
    day = f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{rng.randint(2005, 2025)}"
    values = [
        day,
        f"{rng.randint(1000, 9999)}/{rng.randint(2005, 2025)}",
        f"{rng.randint(100, 999)},{rng.randint(100, 999)}.00",
    ]
    return [*values, *(value.translate(_DIGITS) for value in values)]
