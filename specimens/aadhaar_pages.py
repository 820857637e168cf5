"""Aadhaars on pages and screens: the letter of the first years, a phone's screen, copies of both sides."""

from __future__ import annotations

from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.aadhaar_arranged import (
    NOTICE,
    Card,
    birth_line,
    gender_line,
    invent_card,
    print_back,
    print_front,
)
from specimens.aadhaar_parts import enrolment_number, relation
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.phone_screen import draw_screen
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, MM_PER_POINT, Align, Surface

HALF = (210.0, 150.0)


def draw_early_letter(rng: Random) -> Drawn:
    """The letter of the first years: the address without captions and commas, reference numbers, a bar code."""
    card = invent_card(rng)
    holder, address = card.holder, card.holder.person.address
    page = Surface(*HALF)
    page.rectangle(0, 0, *HALF, fill="#ffffff")
    body = card.look.style(1.35)
    page.text(105, 14, holder.words.government, card.look.style(1.5, 700), Align.CENTER)
    page.text(105, 20.5, "Unique Identification Authority of India", card.look.style(1.5, 700), Align.CENTER)
    page.text(24, 34, f"{holder.words.enrolment} / Enrollment No {enrolment_number(rng)}", body)
    lines = _letter_address(rng, card)
    y = 44.0
    for line in ("To,", card.local_name, holder.person.name, *lines):
        page.text(24, y, line, body)
        y += body.size * MM_PER_POINT * 1.32
    page.text(24, y + 2, holder.person.mobile, body)
    page.text(130, 50, f"Ref: {digits(rng, 3)} / {digits(rng, 2)}A / {digits(rng, 6)} / {digits(rng, 6)} / P", body)
    for stripe in range(46):
        page.rectangle(130 + stripe * 1.1, 58, rng.uniform(0.2, 0.8), 11, fill="#111111")
    page.text(130, 74, f"UE{digits(rng, 9)}IN", body)
    page.text(105, 128, f"{holder.words.number} / Your Aadhaar No. :", body, Align.CENTER)
    page.text(105, 137, holder.number, card.look.style(2.3, 700), Align.CENTER)
    page.text(105, 146, holder.words.right, card.look.style(1.4, 700), Align.CENTER)
    ornament.specimen_mark(page, rng, 180, 146, 5)
    truth: dict[str, Value] = {
        "name": holder.person.name,
        "address": " ".join(lines),
        "formatted_address": address.formatted(),
        "aadhaar_number": holder.number,
    }
    return Drawn(page, Form.PAGE, truth)


def _letter_address(rng: Random, card: Card) -> tuple[str, ...]:
    person, address = card.holder.person, card.holder.person.address
    ends = (address.city, address.district) if rng.random() < 0.5 else (address.city,)
    last = rng.choice((f"{address.state} - {address.pincode}", f"{address.state} {address.pincode}"))
    return (relation(person), *address.lines, *dict.fromkeys(ends), last)


def draw_on_phone(rng: Random) -> Drawn:
    """What the holder's app shows: captions of its own, one under the other."""
    card = invent_card(rng)
    holder = card.holder
    screen, ink = draw_screen(rng, rng.choice(("Aadhaar", "My Aadhaar", "View Aadhaar", "Aadhaar Card")))
    label, value = Style(6.2, "Roboto", 400, "#8a8a8a"), Style(7.6, "Roboto", 500, ink)
    ornament.photo(screen, rng, 25, 21, 19, 23)
    birth = ("Year of Birth", holder.born) if holder.only_year else ("Date of Birth", holder.born)
    rows = (
        ("Name", holder.person.name),
        birth,
        ("Gender", rng.choice((holder.person.gender.value, holder.person.gender.capitalize()))),
        (rng.choice(("Aadhaar Number", "Aadhaar No.")), holder.number),
        ("Address", holder.address),
    )
    y = 52.0
    for caption, text in rows:
        screen.text(6, y, caption, label)
        y = screen.paragraph(6, y + 4, 58, text, value) + 2.4
    screen.text(6, max(y, 132), "Unique Identification Authority of India", Style(5.6, "Roboto", 400, ink))
    ornament.specimen_mark(screen, rng, 27, 139, 4)
    return Drawn(screen, Form.SLIP, holder.truth())


def draw_copied_beside(rng: Random) -> Drawn:
    """A copy of both sides, one beside the other or one under the other, signed by the holder."""
    card = invent_card(rng)
    page = Surface(*A4)
    left, top = rng.uniform(12, 22), rng.uniform(20, 60)
    is_beside = rng.random() < 0.5
    second = (
        (left + CARD[0] + rng.uniform(4, 10), top)
        if is_beside
        else (left + rng.uniform(0, 60), top + rng.uniform(62, 90))
    )
    for place, draw in (((left, top), print_front), (second, print_back)):
        page.move_origin(*place)
        page.rectangle(0, 0, *CARD, line="#999999", radius=rng.choice((0, 3)))
        draw(page, rng, card)
    page.move_origin(0, 0)
    if rng.random() < 0.6:
        ornament.signature(page, rng, rng.uniform(20, 120), 215, 45, 12)
        page.text(30, 235, rng.choice(("Self attested", "True Copy")), Style(11, "Lora", 400, "#1a2b6d"))
    ornament.specimen_mark(page, rng, 95, 288, 6)
    return Drawn(page, Form.PAGE, card.holder.truth())


def draw_download(rng: Random) -> Drawn:
    """The download of recent years: the address with captions, the notes in two languages, the card's two halves."""
    card = invent_card(rng)
    holder, look = card.holder, card.look
    page = Surface(*A4)
    body = look.style(1.2)
    page.text(60, 16, "Unique Identification Authority of India", look.style(1.3, 700), Align.CENTER)
    page.text(60, 21, "Government of India", look.style(1.2), Align.CENTER)
    page.text(14, 32, f"Enrolment No.: {enrolment_number(rng)}", body)
    y = 42.0
    person, address = holder.person, holder.person.address
    block = ("To", card.local_name, person.name, f"{relation(person)},", *(f"{line}," for line in address.lines),
             f"VTC: {address.city},", f"PO: {address.lines[-1]},", f"Sub District: {address.city},",
             f"District: {address.district},", f"State: {address.state},", f"PIN Code: {address.pincode},",
             f"Mobile: {person.mobile}")  # fmt: skip
    for line in block:
        page.text(14, y, line, body)
        y += body.size * MM_PER_POINT * 1.25
    page.text(60, 128, f"{holder.words.number} / Your Aadhaar No. :", body, Align.CENTER)
    page.text(60, 136, holder.number, look.style(2.0, 700), Align.CENTER)
    page.text(60, 141, f"VID : {holder.virtual_id}", body, Align.CENTER)
    page.text(60, 149, holder.words.mine, look.style(1.4, 700), Align.CENTER)
    page.text(118, 30, "सूचना / INFORMATION", look.style(1.1, 700))
    page.paragraph(118, 36, 80, NOTICE, look.style())
    page.dashed_line(8, 160, 202, 160)
    for x, draw in ((12.0, print_front), (108.0, print_back)):
        page.move_origin(x, 168)
        page.rectangle(0, 0, *CARD, line="#aaaaaa")
        draw(page, rng, card)
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 96, 292, 6)
    return Drawn(page, Form.PAGE, holder.truth())


def draw_in_gallery(rng: Random) -> Drawn:
    """A phone's picture of the card, as people send it from a gallery."""
    card = invent_card(rng)
    screen, _ = draw_screen(rng, rng.choice(("IMG_20240612.jpg", "Photo", "WhatsApp Image")))
    screen.rectangle(0, 40, 70, 46, fill="#ffffff")
    small = 70 / CARD[0]
    y = 45.0
    screen.text(35, y, "Government of India", card.look.style(small), Align.CENTER)
    ornament.photo(screen, rng, 3, 48, 14, 17)
    for line in (card.local_name, card.holder.person.name, birth_line(rng, card), gender_line(rng, card)):
        y += 4
        screen.text(19, y + 3, line, card.look.style(small))
    screen.text(35, 77, card.holder.number, card.look.style(1.3, 700), Align.CENTER)
    screen.text(35, 81, f"VID : {card.holder.virtual_id}", card.look.style(0.7), Align.CENTER)
    ornament.specimen_mark(screen, rng, 27, 120, 5)
    return Drawn(screen, Form.SLIP, card.holder.front_truth())


LAYOUTS = (
    Layout("AADHAAR", "early_letter", draw_early_letter),
    Layout("AADHAAR", "on_phone", draw_on_phone),
    Layout("AADHAAR", "copied_beside", draw_copied_beside, is_copy=True),
    Layout("AADHAAR", "download", draw_download),
    Layout("AADHAAR", "in_gallery", draw_in_gallery),
)
