"""Aadhaar cards in whatever arrangement: every card is drawn with other captions, fonts, sizes and places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from specimens import ornament
from specimens.aadhaar_coded import signed_code
from specimens.aadhaar_parts import Holder, Look, code, invent_holder, masked, relation
from specimens.fonts import DEVANAGARI, NARROW, SANS, SERIF
from specimens.people import Gender, printed_date
from specimens.rarer_names import rarely_named
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, MM_PER_POINT, Align, Surface, narrowed, text_width, wrap

GROUNDS = (("#ffffff", "#ffffff"), ("#fdf3e4", "#eef7ee"), ("#fbf7ee", "#f3f7fb"), ("#fff6ea", "#e8f2ee"),
           ("#f7f7f2", "#fdeee0"), ("#eef4fb", "#fdfdf8"))  # fmt: skip
BIRTHS = ("{local} / DOB : ", "{local}/DOB: ", "{local}/ DOB: ", "DOB: ", "Date of Birth : ",
          "{local}/Date of Birth/DOB: ", "{local} / Date of Birth : ", "DOB : ", "{local} | DOB: ")  # fmt: skip
YEARS = ("{local} / Year of Birth : ", "Year of Birth: ", "{local}/ YOB: ", "{local} / Year of Birth: ")
GENDERS = ("{local} / {english}", "{local}/ {english}", "{english}", "{local} / {title}", "{title}", "Gender: {title}",
           "{local}/{english}", "Gender : {english}")  # fmt: skip
DATES = ("Issue Date: {}", "Download Date: {}", "Aadhaar no. issued: {}", "Details as on: {}", "Date of Issue: {}")
NOTICE = (
    "Aadhaar is proof of identity, not of citizenship or date of birth. It should be used with verification (online "
    "authentication, or scanning of QR code / offline XML)."
)
HINDI_NOTICE = "आधार पहचान का प्रमाण है, नागरिकता या जन्मतिथि का नहीं।"


@dataclass(frozen=True, slots=True)
class Card:
    """What is printed on one card: the holder, the type, and the English address in lines of its own."""

    holder: Holder
    look: Look

    @property
    def local_name(self) -> str:
        return spelt(self.holder.person.name, self.holder.words.script)


def invent_card(rng: Random) -> Card:
    holder = invent_holder(rng)
    person = rarely_named(rng, holder.person)
    if rng.random() < 0.15:
        person = replace(
            person, given=person.given.upper(), middle=person.middle.upper(), surname=person.surname.upper()
        )
    holder = replace(
        holder,
        person=person,
        address=invent_address_text(rng, replace(holder, person=person)),
        only_year=rng.random() < 0.1,
    )
    if rng.random() < 0.12:
        holder = masked(holder)
    look = Look(
        font=rng.choice((*SANS, *SANS, *NARROW, *SERIF)),
        devanagari=rng.choice(DEVANAGARI),
        size=rng.uniform(6.2, 7.8),
        number_size=rng.uniform(10.5, 14.5),
        label=rng.choice(BIRTHS),
    )
    return Card(holder, look)


def invent_address_text(rng: Random, holder: Holder) -> str:
    """Print the address in one of the ways that cards had over the years."""
    person, address = holder.person, holder.person.address
    lines, village = address.lines, address.lines[-1].removeprefix("PO ").removeprefix("Post ")
    styles = (
        (relation(person), *lines, *address.parts()[len(lines) :], f"{address.state} - {address.pincode}"),
        (relation(person), *lines, address.city, f"{address.district}, {address.state}, {address.pincode}"),
        (relation(person), *lines, f"VTC: {address.city}", f"PO: {village}", f"Sub District: {address.city}",
         f"District: {address.district}", f"State: {address.state}", f"PIN Code: {address.pincode}"),
        (relation(person), *lines, address.city, f"DIST: {address.district}", f"{address.state} - {address.pincode}"),
        (*lines, address.city, address.district, f"{address.state}-{address.pincode}"),
        (relation(person), *lines, address.city, address.district, f"{address.state}, India, {address.pincode}"),
    )  # fmt: skip
    return ", ".join(dict.fromkeys(rng.choice(styles)))


def draw_arranged_front(rng: Random) -> Drawn:
    card = invent_card(rng)
    side = _ground(rng)
    print_front(side, rng, card)
    ornament.specimen_mark(side, rng, 71, 53.4, 3.5)
    return Drawn(side, rng.choice((Form.CARD, Form.SLIP)), card.holder.front_truth())


def draw_arranged_back(rng: Random) -> Drawn:
    card = invent_card(rng)
    side = _ground(rng)
    print_back(side, rng, card, signed_share=0.0)
    ornament.specimen_mark(side, rng, 2, 53.6, 3.5)
    return Drawn(side, rng.choice((Form.CARD, Form.SLIP)), card.holder.back_truth())


def draw_both_beside(rng: Random) -> Drawn:
    """The lower strip of the download, front left and back right, as people cut it out to fold it."""
    card = invent_card(rng)
    strip = Surface(2 * CARD[0] + 3, CARD[1] + 2)
    strip.rectangle(0, 0, strip.width, strip.height, fill="#ffffff")
    strip.move_origin(1, 1)
    print_front(strip, rng, card)
    strip.move_origin(CARD[0] + 2, 1)
    print_back(strip, rng, card)
    strip.move_origin(0, 0)
    strip.dashed_line(CARD[0] + 1.5, 0, CARD[0] + 1.5, strip.height)
    ornament.specimen_mark(strip, rng, 70, 54.6, 3.5)
    return Drawn(strip, Form.SLIP, card.holder.truth())


def draw_father_on_front(rng: Random) -> Drawn:
    """A front of the first years, which named the father too. His name is no field."""
    card = invent_card(rng)
    side = _ground(rng)
    father = card.holder.person.father
    line = rng.choice((f"पिता / Father : {father}", f"Father : {father}", f"{relation(card.holder.person)}"))
    print_front(side, rng, card, (line,))
    ornament.specimen_mark(side, rng, 71, 53.4, 3.5)
    return Drawn(side, Form.SLIP, card.holder.front_truth())


def print_front(side: Surface, rng: Random, card: Card, after_name: tuple[str, ...] = ()) -> None:
    holder, look = card.holder, card.look
    top = _front_heading(side, rng, card)
    is_photo_left = rng.random() < 0.85
    x = 25.0 if is_photo_left else 5.0
    ornament.photo(side, rng, 4.5 if is_photo_left else 66, top + 1, 17, 21)
    if rng.random() < 0.5:
        side.vertical_text(2.9, top + 24, rng.choice(DATES).format(printed_date(holder.issued)), look.style(0.6))
    names = (card.local_name, holder.person.name) if rng.random() < 0.9 else (holder.person.name,)
    lines = (*names, *after_name, birth_line(rng, card), gender_line(rng, card))
    style = narrowed(look.style(weight=rng.choice((400, 400, 700))), lines, 59 if is_photo_left else 58)
    y, gap = top + 4, rng.uniform(1.35, 1.8)
    for line in lines:
        side.text(x, y, line, style)
        y += style.size * MM_PER_POINT * gap
    has_notice = rng.random() < 0.35
    if is_photo_left and max(text_width(line, style) for line in lines) < 38 and rng.random() < 0.4:
        code(side, rng, 65, top + 4, 17)
    if has_notice and y < 34:
        below = side.paragraph(x, y + 0.6, 57, NOTICE, look.style(0.58), 1.15)
        if below < 38:
            side.text(x, below, HINDI_NOTICE, look.style(0.58))
    print_number(side, rng, card, 45)
    if rng.random() < 0.8:
        side.line(2, 49.6, 83, 49.6, "#c0392b", 0.5)
        motto = rng.choice((holder.words.mine, holder.words.right, f"{holder.words.mine}"))
        side.text(42.5, 52.8, motto, look.style(0.95, 700), Align.CENTER)


def print_back(side: Surface, rng: Random, card: Card, signed_share: float = 0.25) -> None:
    """Print the back; `signed_share` says how often its code can be decoded, and so tells what the front prints."""
    holder, look = card.holder, card.look
    side.text(45, 4.6, holder.words.authority, look.style(0.9, 700), Align.CENTER)
    authority = "Unique Identification Authority of India"
    side.text(45, 8.2, authority.upper() if rng.random() < 0.3 else authority, look.style(0.85), Align.CENTER)
    if rng.random() < 0.4:
        side.vertical_text(2.6, 40, rng.choice(DATES[:4]).format(printed_date(holder.issued)), look.style(0.6))
    is_code_left = rng.random() < 0.25
    x, width = (33.0, 49.0) if is_code_left else (5.0, rng.uniform(46, 50))
    if rng.random() < signed_share:
        signed_code(side, rng, holder, (4.5 if is_code_left else 57, 12.5, 26))
    else:
        code(side, rng, 5 if is_code_left else 58, 13, rng.uniform(22, 25))
    caption = rng.choice(("Address:", "Address :", "Address", f"{holder.words.address} / Address :", "Address:"))
    is_inline = rng.random() < 0.35 and caption.endswith(":")
    size = look.style(0.86)
    room = 6 if len(wrap(holder.address, width, size)) <= 6 else 7
    local = (
        wrap(spelt(holder.address.split(", VTC")[0], holder.words.script), width, size) if rng.random() < 0.75 else []
    )
    y = 13.5
    if local:
        side.text(x, y, f"{holder.words.address}:", look.style(0.86, 700))
        y = side.paragraph(x, y + 2.9, width, " ".join(local[: 8 - room + 1]), size, 1.25) + 0.4
    if is_inline:
        y = side.paragraph(x, y, width, f"{caption} {holder.address}", size, 1.2)
    else:
        side.text(x, y, caption, look.style(0.86, 700))
        y = side.paragraph(x, y + 2.9, width, holder.address, size, 1.2)
    print_number(side, rng, card, max(45.5, y + 1.5))
    footer = rng.choice(
        (
            "1947    help@uidai.gov.in    www.uidai.gov.in",
            "1947   1800 300 1947   help@uidai.gov.in   www.uidai.gov.in",
            "help@uidai.gov.in | www.uidai.gov.in | P.O. Box No.1947, Bengaluru-560 001",
        )
    )
    side.text(42.8, 53, footer, narrowed(look.style(0.7), (footer,), 76), Align.CENTER)


def birth_line(rng: Random, card: Card) -> str:
    holder = card.holder
    if holder.only_year:
        return rng.choice(YEARS).format(local=holder.words.year) + holder.born
    return card.look.label.format(local=holder.words.born) + holder.born


def gender_line(rng: Random, card: Card) -> str:
    gender = card.holder.person.gender
    local = card.holder.words.genders[tuple(Gender).index(gender)]
    return rng.choice(GENDERS).format(local=local, english=gender.value, title=gender.value.capitalize())


def print_number(side: Surface, rng: Random, card: Card, y: float) -> None:
    """Print the number, and often the virtual ID under it or beside it."""
    holder, look = card.holder, card.look
    big = look.style(look.number_size / look.size, 700)
    kind = rng.choice(("alone", "alone", "under", "under", "beside"))
    if kind == "beside":
        row = narrowed(look.style(1.05, 700), (f"{holder.number}   VID : {holder.virtual_id}",), 72)
        side.text(6, y, holder.number, row)
        side.text(80, y, f"VID : {holder.virtual_id}", row, Align.RIGHT)
        return
    side.text(42.8, y, holder.number, big, Align.CENTER)
    if kind == "under":
        side.text(
            42.8, y + 3, f"{rng.choice(('VID : ', 'VID: ', 'VID '))}{holder.virtual_id}", look.style(0.85), Align.CENTER
        )


def _front_heading(side: Surface, rng: Random, card: Card) -> float:
    holder, look = card.holder, card.look
    english = rng.choice(("Government of India", "GOVERNMENT OF INDIA", "Government of India"))
    kind = rng.choice(("stacked", "row", "english", "left"))
    if kind == "stacked":
        side.text(45, 5, holder.words.government, look.style(0.95, 700), Align.CENTER)
        side.text(45, 8.6, english, look.style(0.95), Align.CENTER)
        ornament.emblem(side, 8, 5.5, 6.5)
        return 11.5
    if kind == "left":
        side.text(15, 5, holder.words.government, look.style(0.95, 700))
        side.text(15, 8.6, english, look.style(0.95, 700))
        side.circle(79, 6, 3.6, line="#c0392b", thickness=0.6)
        return 11.5
    line = f"{holder.words.government}   {english}" if kind == "row" else english
    side.text(45, 6.4, line, narrowed(look.style(0.95, 700), (line,), 62), Align.CENTER)
    return 9.5


def _ground(rng: Random) -> Surface:
    side = Surface(*CARD)
    ornament.wash(side, *rng.choice(GROUNDS))
    if rng.random() < 0.4:
        ornament.waves(side, rng, rng.choice(("#e8c48a", "#9cc59c", "#d9a9a0", "#a9b9d9")), rng.uniform(0.15, 0.35))
    if rng.random() < 0.4:
        side.rectangle(0, 0, CARD[0], 1.2, fill="#f0a050")
        side.rectangle(0, CARD[1] - 1, CARD[0], 1, fill="#3f9a50")
    return side


LAYOUTS = (
    Layout("AADHAAR", "arranged_front", draw_arranged_front),
    Layout("AADHAAR", "arranged_back", draw_arranged_back),
    Layout("AADHAAR", "both_beside", draw_both_beside),
    Layout("AADHAAR", "father_on_front", draw_father_on_front),
)
