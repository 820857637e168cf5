"""An Aadhaar held apart: a cyber cafe's colour print of the download's two sides, enlarged to a whole sheet."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.aadhaar_parts import Holder, Look, code, invent_holder
from specimens.card_text import fitted
from specimens.fonts import DEVANAGARI, SANS, Style
from specimens.people import invent_person, printed_date
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, MM_PER_POINT, Align, Surface, narrowed, wrap

_SIDE = (172.0, 109.0)
"""About twice the card's size, in mm."""
_CAUTIONS = (
    "Aadhaar is proof of identity, not of citizenship or date of birth. It should be used with verification (online "
    "authentication, or scanning of QR code / offline XML).",
    "Aadhaar is a proof of identity, not of citizenship.",
)
_RED = "#c33a2c"


def draw_enlarged(rng: Random) -> Drawn:
    """Both sides over each other on A4; the print program's line above, the shop's line below."""
    holder = invent_holder(rng)
    look = Look(rng.choice(SANS), rng.choice(DEVANAGARI), rng.uniform(13, 14.6), rng.uniform(22, 26), "")
    page = Surface(*A4)
    small = Style(8, "Arimo", 400, "#3a3a3a")
    if rng.random() < 0.5:
        page.text(8, 8, printed_date(holder.issued), small)
        page.text(105, 8, f"EAadhaar_{rng.randint(10**9, 10**10 - 1)}.pdf", small, Align.CENTER)
        page.text(202, 8, "1/1", small, Align.RIGHT)
    left, top = rng.uniform(14, 23), rng.uniform(16, 24)
    page.move_origin(left, top)
    _front(page, rng, holder, look)
    page.move_origin(left, top + _SIDE[1] + rng.uniform(6, 18))
    _back(page, rng, holder, look)
    page.move_origin(0, 0)
    if rng.random() < 0.6:
        shop = f"{rng.choice(('Shree', 'Sai', 'New', 'Om'))} {invent_person(rng).given} Xerox & Online Seva Kendra"
        page.text(105, 284, f"{shop}, {holder.person.address.city}", small, Align.CENTER)
    ornament.specimen_mark(page, rng, 180, 290, 7)
    return Drawn(page, Form.PAGE, holder.truth())


def _front(page: Surface, rng: Random, holder: Holder, look: Look) -> None:
    """Draw photo, names, birth and gender, the caution in a red frame, the number between VID and slogan."""
    _frame(page, holder, look, (holder.words.government, "Government of India"))
    photo_x, text_x = (9.0, 52.0) if rng.random() < 0.75 else (128.0, 12.0)
    ornament.photo(page, rng, photo_x, 25, 36, 43)
    words, plain = holder.words, look.style()
    edge = f"Aadhaar no. issued: {printed_date(holder.issued)}"
    page.vertical_text(7.6, 66, edge, look.style(0.55))
    captions = rng.choice((("DOB: ", " / "), ("Date of Birth/DOB: ", "/"), ("DOB : ", "/ ")))
    lines = (
        (spelt(holder.person.name, words.script), plain),
        (holder.person.name, look.style(1, 700)),
        (f"{words.born}{captions[1]}{captions[0]}{holder.born}", plain),
        (holder.gender_words, plain),
    )
    for number, (line, style) in enumerate(lines):
        page.text(text_x, 32 + 8.6 * number, line, narrowed(style, (line,), 112))
    caution = look.style(0.6, 700)
    x = 52 if photo_x < text_x else 12
    rows = wrap(rng.choice(_CAUTIONS), 104, caution)
    page.rectangle(x - 1, 64.4, 108, 1.6 + len(rows) * caution.size * 1.2 * MM_PER_POINT, line=_RED, thickness=0.4)
    page.paragraph(x + 1, 64.4 + caution.size * MM_PER_POINT, 104, " ".join(rows), caution, 1.2)
    _number(page, holder, look, 88.5)
    page.rectangle(0, 97.5, _SIDE[0], 0.9, fill=_RED)
    page.text(_SIDE[0] / 2, 105.4, words.mine, look.style(1.15, 700), Align.CENTER)


def _frame(page: Surface, holder: Holder, look: Look, heads: tuple[str, str]) -> None:
    page.rectangle(0, 0, *_SIDE, fill="#fffefc", line="#a7a7a7", radius=4)
    page.rectangle(28, 3, 112, 2.2, fill="#ee9a3f")
    page.rectangle(28, 20, 112, 1.8, fill="#3c9450")
    ornament.emblem(page, 15, 11, 12)
    local, english = heads
    for y, text, style in ((11, local, look.style(1, 700)), (18, english, look.style(0.95))):
        page.text(84, y, text, narrowed(style, (text,), 108), Align.CENTER)
    page.circle(156, 11, 6.5, line=_RED, thickness=0.8)
    page.text(156, 21, "AADHAAR" if holder.words.script != "devanagari" else "आधार", look.style(0.6, 700), Align.CENTER)


def _number(page: Surface, holder: Holder, look: Look, y: float) -> None:
    style = Style(look.number_size, look.font, 700)
    page.text(_SIDE[0] / 2, y, holder.number, style, Align.CENTER)
    page.text(_SIDE[0] / 2, y + 6.2, f"VID : {holder.virtual_id}", look.style(0.72), Align.CENTER)


def _back(page: Surface, rng: Random, holder: Holder, look: Look) -> None:
    """Draw both addresses left of a large code, the number, and the issuer's line at the foot."""
    _frame(page, holder, look, (holder.words.authority, "Unique Identification Authority of India"))
    page.vertical_text(6.4, 80, f"Details as on: {printed_date(holder.issued)}", look.style(0.55))
    words, bold = holder.words, look.style(0.85, 700)
    local = spelt(", ".join(holder.person.address.parts()), words.script)
    small = look.style(0.78)
    page.text(10, 30, f"{words.address}:", bold)
    for number, line in enumerate(wrap(local, 100, small)[:3]):
        page.text(10, 36 + 6 * number, line, small)
    page.text(10, 56, "Address:", bold)
    english = fitted(look.style(0.85), holder.address, 100, 4)
    page.paragraph(10, 62, 100, holder.address, english, 1.22)
    code(page, rng, 116, 27, 48)
    _number(page, holder, look, 90)
    page.rectangle(0, 99, _SIDE[0], 0.9, fill=_RED)
    foot = look.style(0.66)
    places = ("1947", "help@uidai.gov.in", "www.uidai.gov.in")
    for x, text in zip((28, 84, 142), places, strict=True):
        page.text(x, 105.4, text, foot, Align.CENTER)


LAYOUTS = (Layout("AADHAAR", "enlarged", draw_enlarged, held_apart=True),)
