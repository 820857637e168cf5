"""A driving licence: the card as the office posts it, stuck to the letter that carries it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

from specimens import ornament
from specimens.card_text import CardType, fitted, invent_type
from specimens.driving_license_parts import Licence, invent_licence, relation_letter
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, SANS, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed

_RIGHT = Align.RIGHT
_FIRST_POSTED = 2013
"""Before that year holders fetched their cards themselves."""


def draw_posted(rng: Random) -> Drawn:
    """A letter by registered post: the receiver's window above, advice in the middle, the card glued to its foot."""
    one = invent_licence(rng)
    while one.issued.year < _FIRST_POSTED:
        one = invent_licence(rng)
    body = Style(rng.uniform(8.8, 9.8), rng.choice((*SANS, *SERIF[:2])), 400, "#1b1b1b", rng.choice(DEVANAGARI))
    bold = replace(body, weight=700)
    flow = new_flow(19, 14)
    _sender(flow, one, (body, bold))
    _window(flow, rng, one, (body, bold))
    _advice(flow, rng, one, body)
    page = flow.surface
    left, top = rng.uniform(22, 104), max(flow.y + 10, rng.uniform(140, 200))
    page.dashed_line(10, top - 7, 200, top - 7)
    page.move_origin(left, top)
    page.rectangle(-2.5, -2.5, CARD[0] + 5, CARD[1] + 5, line="#b9b9b9", radius=3)
    _card(page, rng, one)
    page.move_origin(0, 0)
    ornament.specimen_mark(page, rng, 20, 290, 6)
    return Drawn(page, Form.PAGE, one.truth())


def _sender(flow: Flow, one: Licence, styles: tuple[Style, Style]) -> None:
    body, bold = styles
    ornament.emblem(flow.surface, 28, 21, 12)
    flow.line(f"Transport Department, {one.state}", replace(bold, size=12.5), Align.CENTER)
    flow.line(f"Office of the Licensing Authority, {one.person.address.city}", body, Align.CENTER)
    flow.line("Driving Licence Dispatch Cell", body, Align.CENTER)
    flow.gap(2)
    flow.rule()
    flow.gap(4)


def _window(flow: Flow, rng: Random, one: Licence, styles: tuple[Style, Style]) -> None:
    """Print the receiver in a frame at the left, and what the post office wants to know at the right."""
    body, bold = styles
    sent = one.issued + timedelta(days=rng.randint(3, 40))
    beside = flow.beside(108, 64)
    beside.line(rng.choice(("SPEED POST", "BNPL SPEED POST", "Registered Post")), bold)
    beside.line(f"E{digits(rng, 9)}IN", Style(body.size + 1, "Roboto Mono"))
    for _ in range(2):
        beside.gap(0.5)
    beside.line(f"Application No. {digits(rng, 10)}", body)
    beside.line(f"Dispatch Date {one.day(sent)}", body)
    top = flow.y
    to = Flow(flow.surface, flow.left + 3, top + 2, 90)
    to.line("To,", body)
    to.line(one.name, narrowed(bold, (one.name,), 88))
    to.paragraph(f"{relation_letter(one.person)}/O {one.relation}", body)
    to.paragraph(one.address, body)
    to.line(f"Mob. XXXXXX{one.person.mobile[-4:]}", body)
    flow.surface.rectangle(flow.left, top - 1, 96, to.y - top + 3, line="#555555")
    flow.y = max(to.y, beside.y) + 7


def _advice(flow: Flow, rng: Random, one: Licence, body: Style) -> None:
    flow.line("Dear Applicant," if rng.random() < 0.5 else "Sir / Madam,", body)
    flow.gap(2)
    service = rng.choice(
        ("Issue of Driving Licence", "Renewal of DL", "Change of Address in DL", "Issue of Duplicate DL")
    )
    flow.paragraph(
        f"With reference to your application for {service}, your Smart Card Driving Licence is sent with this letter. "
        "Please check the particulars and tell this office within 15 days if anything is to be corrected.",
        body,
    )
    flow.gap(2)
    advice = [
        "Peel the card off the sheet by bending the sheet away from it. Do not cut, punch or laminate the card.",
        "Carry the licence while driving and produce it on demand by a police officer in uniform.",
        "Apply for renewal before the validity ends; a licence may be renewed within one year of its expiry.",
        "Services are available at parivahan.gov.in. Beware of agents.",
    ]
    rng.shuffle(advice)
    for number, line in enumerate(advice[: rng.randint(2, 4)], 1):
        flow.pair(f"{number}.", line, (body, body), 7, "")
    if one.person.address.state in ("Rajasthan", "Uttar Pradesh", "Madhya Pradesh", "Haryana", "Delhi", "Bihar"):
        flow.gap(1)
        flow.line("सावधानी हटी, दुर्घटना घटी। वाहन चलाते समय मोबाइल का प्रयोग न करें।", body)
    flow.gap(3)
    flow.line("This is a computer generated letter and needs no signature.", replace(body, size=body.size - 1.4))


def _card(page: Surface, rng: Random, one: Licence) -> None:
    """Draw the card: photo at the right over the signature, the dates in a tinted strip, the holder under it."""
    type_ = invent_type(rng, SANS, (5.7, 6.2), "#17172a")
    ground, strip = rng.choice((("#eef4f7", "#cfe0ea"), ("#f6f0e2", "#ead9b4"), ("#eff5ec", "#cfe3c6")))
    page.rectangle(0, 0, *CARD, fill=ground, radius=2.5)
    ornament.emblem(page, 6.5, 5, 5.2)
    page.text(12, 4.6, "INDIAN UNION DRIVING LICENCE", replace(type_.head, size=7.4))
    title = f"ISSUED BY GOVERNMENT OF {one.state.upper()}"
    page.text(12, 8, title, narrowed(type_.label, (title,), 60))
    page.text(4, 13.6, one.number, replace(type_.value, size=9.4, weight=700))
    ornament.photo(page, rng, 63.6, 10.5, 18, 22)
    ornament.signature(page, rng, 63, 35, 19, 5)
    page.text(72.6, 43, "Holder's Signature", type_.small, Align.CENTER)
    _dates(page, one, type_, strip)
    relation = {"S": "Son of", "D": "Daughter of", "W": "Wife of"}[relation_letter(one.person)]
    y = 28.6
    for caption, value in (
        ("Name", one.name),
        (relation, one.relation),
        ("Date of Birth", one.day(one.person.born)),
        ("Blood Group", one.blood if rng.random() < 0.7 else ""),
    ):
        if value:
            page.text(4, y, f"{caption}:", type_.label)
            page.text(20.5, y, value, narrowed(type_.value, (value,), 41))
            y += 3.4
    page.text(4, y, "Address:", type_.label)
    page.paragraph(20.5, y, 41, one.address, fitted(type_.value, one.address, 41, 3), 1.2)
    page.text(82, 51.8, f"Date of First Issue: {one.day(one.first_issued)}", type_.small, _RIGHT)
    ornament.specimen_mark(page, rng, 64, 46.6, 3.2)


def _dates(page: Surface, one: Licence, type_: CardType, strip: str) -> None:
    page.rectangle(3, 15.4, 58.6, 9, fill=strip, radius=1)
    ends = [("Issue Date", one.day(one.issued)), ("Validity (NT)", one.day(one.valid_till))]
    if one.transport_till is not None:
        ends.append(("Validity (TR)", one.day(one.transport_till)))
    for number, (caption, value) in enumerate(ends):
        page.text(4.5 + 19.5 * number, 18.6, caption, type_.small)
        page.text(4.5 + 19.5 * number, 22.8, value, narrowed(type_.value, (value,), 18))


LAYOUTS = (Layout("DRIVING_LICENSE", "posted", draw_posted),)
