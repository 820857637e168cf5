"""Aadhaar papers whose QR code can be decoded: what is not printed on them is told by the code."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from xml.sax.saxutils import quoteattr

from sheaf.model.field import Value
from specimens import ornament
from specimens.aadhaar_parts import (
    Holder,
    Look,
    address_block,
    enrolment_number,
    front_lines,
    heading,
    invent_holder,
    invent_look,
    letter_lines,
    masked,
    number_line,
    relation,
    slogan,
)
from specimens.secure_qr import CodeTexts, payload
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, CARD, Align, Surface

SLIP = (88.0, 56.0)


def code_texts(holder: Holder, version: int = 2) -> CodeTexts:
    """Return what the signed code of `holder` says."""
    person, address = holder.person, holder.person.address
    house, street, *others = (*address.lines, "")
    return CodeTexts(
        last_four=holder.number[-4:],
        name=person.name,
        born=holder.born.replace("/", "-"),
        gender=person.gender[0],
        care_of=relation(person),
        house=house,
        street=street,
        location=", ".join(other for other in others if other),
        village=address.city,
        district=address.district,
        state=address.state,
        pincode=address.pincode,
        version=version,
    )


def code_truth(holder: Holder) -> Mapping[str, Value]:
    """Return the fields that the signed code of `holder` gives where nothing is printed."""
    address = holder.person.address
    return masked(holder).front_truth() | {
        "address": f"{', '.join((relation(holder.person), *address.parts()))}, {address.state} - {address.pincode}",
        "formatted_address": address.formatted(),
    }


def signed_code(surface: Surface, rng: Random, holder: Holder, place: tuple[float, float, float]) -> None:
    """Draw the signed code of `holder` at (x, y) with the given size in mm, on white."""
    x, y, size = place
    surface.rectangle(x - 1, y - 1, size + 2, size + 2, fill="#ffffff")
    surface.qr(x, y, size, payload(code_texts(holder, rng.choice((1, 2, 4, 5))), rng))


def old_code(holder: Holder) -> str:
    """Return the XML of the codes until 2018, which held the whole number and bore no signature."""
    address = holder.person.address
    house, street, *others = (*address.lines, "")
    attributes = {
        "uid": holder.number.replace(" ", ""),
        "name": holder.person.name,
        "gender": holder.person.gender[0],
        "yob": str(holder.person.born.year),
        "co": relation(holder.person),
        "house": house,
        "street": street,
        "loc": ", ".join(other for other in others if other),
        "vtc": address.city,
        "dist": address.district,
        "state": address.state,
        "pc": address.pincode,
    } | ({} if holder.only_year else {"dob": holder.born})
    written = " ".join(f"{name}={quoteattr(value)}" for name, value in attributes.items() if value)
    return f'<?xml version="1.0" encoding="UTF-8"?> <PrintLetterBarcodeData {written}/>'


def draw_coded_back(rng: Random) -> Drawn:
    """The plastic card's back with its large code: name and birth stand in the code alone."""
    holder, look = invent_holder(rng), invent_look(rng)
    return Drawn(coded_back(rng, holder, look, holder), Form.CARD, {**code_truth(holder), **holder.back_truth()})


def coded_back(rng: Random, holder: Holder, look: Look, coded: Holder) -> Surface:
    """Draw the back of `holder` with the code of `coded`."""
    card = Surface(*CARD)
    ornament.wash(card, "#fdf6ea", "#f0f6ea")
    card.text(42, 5, "Unique Identification Authority of India", look.style(0.95, 700), Align.CENTER)
    address_block(card, holder, look, (4, 10), 42)
    signed_code(card, rng, coded, (51, 9, 31))
    number_line(card, holder, look, 42.8, 48, with_vid=False)
    card.text(6, 52.6, "1947   help@uidai.gov.in   www.uidai.gov.in", look.style(0.72))
    ornament.specimen_mark(card, rng, 63, 52.6, 3.5)
    return card


def draw_coded_half(rng: Random) -> Drawn:
    """The letter's upper half: the code beside the address tells birth and gender."""
    holder, look = invent_holder(rng), invent_look(rng)
    half = Surface(A4[0], 168)
    half.text(105, 22, "Unique Identification Authority of India", look.style(1.4, 700), Align.CENTER)
    half.text(105, 28, "Government of India", look.style(1.2), Align.CENTER)
    half.text(30, 42, f"{holder.words.enrolment}/ Enrolment No.: {enrolment_number(rng)}", look.style(1.25))
    y = 54.0
    for line in ("To", holder.person.name, *letter_lines(holder)):
        half.text(30, y, line, look.style(1.25))
        y += 4.6
    signed_code(half, rng, holder, (128, 52, rng.uniform(44, 52)))
    half.text(105, 132, f"{holder.words.number} / Your Aadhaar No. :", look.style(1.25), Align.CENTER)
    half.text(105, 142, holder.number, look.style(2.2, 700), Align.CENTER)
    half.text(105, 158, holder.words.mine, look.style(1.5, 700), Align.CENTER)
    ornament.specimen_mark(half, rng, 96, 165, 6)
    *address, _ = letter_lines(holder)
    printed = {"name": holder.person.name, "address": " ".join(address), "aadhaar_number": holder.number}
    return Drawn(half, Form.PAGE, {**code_truth(holder), **printed})


def draw_code_only(rng: Random) -> Drawn:
    """The card that the issuer has announced: a portrait and a code, and no number."""
    holder, look = invent_holder(rng), invent_look(rng)
    card = Surface(*CARD)
    ornament.wash(card, "#ffffff", "#f4efe2")
    card.text(42, 6, holder.words.government, look.style(0.95, 700), Align.CENTER)
    ornament.photo(card, rng, 6, 13, 24, 30)
    signed_code(card, rng, holder, (40, 10, 40))
    ornament.specimen_mark(card, rng, 8, 50)
    return Drawn(card, Form.CARD, code_truth(holder))


def draw_old_code(rng: Random) -> Drawn:
    """A front of the years until 2018: its small code holds XML with the whole number and the address."""
    holder, look = invent_holder(rng), invent_look(rng)
    slip = Surface(*SLIP)
    slip.rectangle(0, 0, *SLIP, fill="#fdfcf8")
    heading(slip, holder, look, is_back=False)
    ornament.photo(slip, rng, 3, 14, 16, 20)
    front_lines(slip, holder, look, 21, 18, 1.5)
    slip.rectangle(61, 13, 25, 25, fill="#ffffff")
    slip.qr(62, 14, 23, old_code(holder))
    number_line(slip, holder, look, 43, 45, with_vid=False)
    slogan(slip, holder, look, 52.5)
    ornament.specimen_mark(slip, rng, 73, 54.8)
    return Drawn(slip, Form.SLIP, {**code_truth(holder), **holder.front_truth()})


LAYOUTS = (
    Layout("AADHAAR", "coded_back", draw_coded_back),
    Layout("AADHAAR", "coded_half", draw_coded_half),
    Layout("AADHAAR", "code_only", draw_code_only),
    Layout("AADHAAR", "old_code", draw_old_code),
)
