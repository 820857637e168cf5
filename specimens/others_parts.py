"""Frames for papers that are of no known type: letters, forms, cards, papers of trade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, Pairs, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, FURNITURE, HARDWARE, PARTS
from specimens.invoice_parts import address_text, date_text, print_text, print_totals, total_lines, words_text
from specimens.people import day_between, invent_person
from specimens.specimen import Drawn, Form
from specimens.surface import CARD, Align, Surface
from specimens.table import Look, Rules

FONTS = ("Arimo", "Noto Sans", "Open Sans", "Roboto", "Source Sans 3", "Noto Serif", "Lora", "Public Sans")


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: who writes, about what, in which paragraphs."""

    sender: tuple[str, ...]
    to: tuple[str, ...]
    subject: str
    paragraphs: tuple[str, ...]
    closing: str = "Yours faithfully,"


@dataclass(frozen=True, slots=True)
class TradePaper:
    """A paper of trade that looks much like an invoice. `pairs` are printed beside the buyer; `note` at the end."""

    title: str
    number_label: str
    number_mark: str
    buyer_label: str
    note: str
    extra: tuple[tuple[str, str], ...] = ()
    has_prices: bool = True


@dataclass(frozen=True, slots=True)
class CardLook:
    """The looks of a card. `photo_left` is the photo's left edge in mm; None for a card without one."""

    font: str
    head_fill: str
    wash: tuple[str, str] = ("#ffffff", "#f2f4f8")
    photo_left: float | None = 64
    form: Form = Form.CARD


def paper(surface: Surface, form: Form = Form.PAGE) -> Drawn:
    """Return a finished paper that has no fields."""
    return Drawn(surface, form, {})


def recent(rng: Random) -> date:
    return day_between(rng, date(2019, 1, 1), date(2026, 8, 31))


def draw_letter(rng: Random, letter: Letter, font: str | None = None) -> Drawn:
    style = Style(rng.uniform(9.5, 11), font or rng.choice(FONTS))
    flow = new_flow(22, 20)
    flow.line(letter.sender[0], replace(style, size=style.size + 3, weight=700))
    for line in letter.sender[1:]:
        flow.paragraph(line, style)
    flow.gap(8)
    flow.line(f"Date: {date_text(rng, recent(rng))}", style, rng.choice((Align.LEFT, Align.RIGHT)))
    flow.gap(4)
    for line in ("To,", *letter.to):
        flow.paragraph(line, style)
    flow.gap(5)
    flow.paragraph(f"Subject: {letter.subject}", replace(style, weight=700))
    flow.gap(4)
    flow.line("Dear Sir/Madam,", style)
    for paragraph in letter.paragraphs:
        flow.gap(3)
        flow.paragraph(paragraph, style)
    flow.gap(8)
    flow.line(letter.closing, style)
    ornament.signature(flow.surface, rng, flow.left, flow.y + 2, 34, 10)
    flow.gap(14)
    flow.line(invent_person(rng).name, style)
    ornament.specimen_mark(flow.surface, rng, 150, 285, 7)
    return paper(flow.surface)


def draw_trade_paper(rng: Random, kind: TradePaper, font: str | None = None) -> Drawn:
    trade, goods = rng.choice(
        (("hardware", HARDWARE), ("electronics", APPLIANCES), ("furniture", FURNITURE), ("parts", PARTS))
    )
    bill = invent_bill(rng, Wanted(trade, goods, (2, 5), (1, 12), is_business=rng.random() < 0.7))
    normal = Style(rng.uniform(8.4, 9.6), font or rng.choice(FONTS))
    bold = replace(normal, weight=700)
    flow = new_flow(14, 14)
    flow.line(bill.seller.trade_name, replace(bold, size=16), rng.choice((Align.CENTER, Align.LEFT)))
    print_text(flow, address_text(rng, bill.seller.address), normal)
    flow.line(f"GSTIN : {bill.seller.gstin}   Phone : {bill.seller.phone}", normal)
    flow.gap(2)
    flow.rule()
    flow.line(kind.title, replace(bold, size=13), Align.CENTER)
    flow.rule()
    flow.gap(3)
    left, right = flow.beside(0, 105), flow.beside(112, 70)
    left.line(kind.buyer_label, bold)
    left.line(bill.buyer.name, normal)
    print_text(left, address_text(rng, bill.buyer.address), normal)
    number = f"{kind.number_mark}{rng.randint(10, 4000)}"
    right.pairs(((kind.number_label, number), ("Date", date_text(rng, bill.day)), *kind.extra), (normal, bold), 34)
    flow.y = max(left.y, right.y) + 4
    _goods(flow, rng, bill, kind, normal)
    flow.gap(5)
    flow.paragraph(kind.note, normal)
    flow.gap(6)
    flow.line(f"For {bill.seller.trade_name}", bold, Align.RIGHT)
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    return paper(flow.surface)


def draw_card(rng: Random, head: Sequence[str], pairs: Pairs, look: CardLook) -> Drawn:
    """Draw a card: a coloured head with centred lines, labels with values, perhaps a photo."""
    card = Surface(*CARD)
    ornament.wash(card, *look.wash)
    card.rectangle(0, 0, 85.6, 3.2 + 3.6 * len(head), fill=look.head_fill)
    white = Style(7.4, look.font, 700, "#ffffff")
    flow = Flow(card, 3, 1.4, 79.6, 1.35)
    flow.lines(head, white, Align.CENTER)
    flow.y = 6 + 3.6 * len(head)
    label, value = Style(6.2, look.font, 400, "#444444"), Style(6.8, look.font, 600 if look.font == "Roboto" else 700)
    flow.left = 24 if look.photo_left is not None and look.photo_left < 20 else 4
    flow.width = 58 if look.photo_left is not None else 76
    flow.pairs(pairs, (label, value), 22)
    if look.photo_left is not None:
        ornament.photo(card, rng, look.photo_left, 15, 17, 21)
    ornament.specimen_mark(card, rng, 38, 52.5)
    return paper(card, look.form)


def draw_form(rng: Random, titles: Sequence[str], pairs: Pairs, notes: Sequence[str], font: str | None = None) -> Drawn:
    """Draw a page of captions with values under centred titles."""
    normal = Style(rng.uniform(9, 10.5), font or rng.choice(FONTS))
    flow = new_flow(18, 18)
    for number, title in enumerate(titles):
        flow.line(title, replace(normal, size=normal.size + (3 if number == 0 else 1), weight=700), Align.CENTER)
    flow.gap(6)
    for label, value in pairs:
        flow.pair(label, value, (normal, replace(normal, weight=700)), 78)
        flow.gap(1.5)
    flow.gap(5)
    for note in notes:
        flow.paragraph(note, normal)
        flow.gap(2)
    ornament.specimen_mark(flow.surface, rng, 90, 288, 7)
    return paper(flow.surface)


def _goods(flow: Flow, rng: Random, bill: Bill, kind: TradePaper, normal: Style) -> None:
    columns = [columns_of.serial("Sr."), columns_of.description("Description", 70), columns_of.hsn("HSN", 20)]
    columns.append(columns_of.quantity("Qty", 18))
    if kind.has_prices:
        columns += [columns_of.rate("Rate", 22), columns_of.amount_before_tax("Amount", 26)]
    look = Look(normal, replace(normal, weight=700), rng.choice((Rules.ALL, Rules.COLUMNS, Rules.HEAD)))
    flow.table(columns_of.printed_columns(columns, flow.width), columns_of.printed_rows(bill, columns), look, 10)
    if kind.has_prices:
        flow.gap(3)
        sums = flow.beside(100, flow.width - 102)
        print_totals(sums, total_lines(bill, ("Sub Total", "Grand Total")), normal)
        flow.y = sums.y + 3
        flow.paragraph(words_text(rng, bill), normal)
