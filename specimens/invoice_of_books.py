"""An invoice: a bookseller's half sheet for a school, free of tax."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens.bill import Bill, Item, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.goods import Good
from specimens.invoice_parts import (
    Fonts,
    address_text,
    date_text,
    finished,
    fonts_of,
    print_items,
    print_text,
    words_text,
)
from specimens.money import ZERO, grouped, rounded
from specimens.numbers import digits
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER
BOOKS = (
    Good("Ganit Prabhat Mathematics Class VI", "4901", (0, 0), (180, 420), "Cps"),
    Good("Bharati Hindi Pathmala Bhag 4", "4901", (0, 0), (140, 310), "Cps"),
    Good("English Grammar and Composition for Middle Schools, Revised Edition", "4901", (0, 0), (260, 540), "Cps"),
    Good("Atlas of India and the World", "4905", (0, 0), (220, 480), "Cps"),
    Good("Organic Chemistry, A Modern Approach, Vol. II", "4901", (0, 0), (540, 1250), "Cps"),
    Good("Law of Contracts: Cases and Comments", "4901", (0, 0), (690, 1690), "Cps"),
    Good("My First Drawing Book", "4903", (0, 0), (60, 140), "Cps"),
    Good("Question Bank, Physics XII", "4901", (0, 0), (310, 640), "Cps"),
)
_KINDS = ("Book Depot", "Pustak Bhandar", "Booksellers & Stationers", "Publications")
_SCHOOLS = ("Public School", "Vidya Mandir", "Degree College", "Convent School", "High School")
_HALF_SHEET = (148.0, 210.0)


def draw_books(rng: Random) -> Drawn:
    """Copies stand first, each book's ISBN under its title, one discount for all; no tax is charged or named."""
    bill = _sale(rng)
    fonts = normal, bold = fonts_of(rng, rng.uniform(7.8, 8.6), "Source Serif 4", "Noto Serif", "Open Sans", "Hind")
    flow = new_flow(10, 9, _HALF_SHEET)
    seller, buyer = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _head(flow, rng, bill, (seller, buyer), fonts)
    under = {number: f"ISBN 978-00-{digits(rng, 4)}-{digits(rng, 3)}-{digits(rng, 1)}" for number in range(1, 9)}
    columns = [
        columns_of.quantity("Copies", 14, "{}"),
        columns_of.description("Title", 64, under),
        columns_of.hsn("HSN", 13),
        columns_of.rate("Price", 18),
        columns_of.money("Amount", 23, lambda item: item.gross, field="amount"),
    ]
    look = Look(normal, bold, rng.choice((Rules.HEAD, Rules.COLUMNS)), padding=0.9)
    print_items(flow, bill, columns, look, max(0.0, min(30.0, 150 - flow.y - 9 * len(bill.items))))
    _sums(flow, bill, fonts)
    flow.gap(1.5)
    flow.paragraph(words_text(rng, bill), normal)
    flow.gap(1.5)
    small = replace(normal, size=7)
    flow.line("Books are exempt from GST. Composition not opted.", small)
    flow.line("Books in good condition are exchanged within 15 days against this bill.", small)
    flow.gap(2)
    flow.line(f"{bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(6)
    flow.line("Salesman / Manager", normal, _RIGHT)
    return finished(flow, rng, bill, (seller, buyer), columns)


def _sale(rng: Random) -> Bill:
    """Invent a sale to a school or a reader with one discount on all."""
    bill = invent_bill(rng, Wanted("electronics", BOOKS, (2, 6), (1, 60), is_untaxed=True))
    share = rng.choice((0, 10, 15, 20))
    items: tuple[Item, ...] = tuple(replace(item, discount=rounded(item.gross * share / 100)) for item in bill.items)
    buyer = bill.buyer
    if rng.random() < 0.7:
        buyer = replace(buyer, name=f"{buyer.name.split()[-1]} {rng.choice(_SCHOOLS)}")
    return sold_by(replace(bill, items=items, buyer=buyer), rng.choice(_KINDS))


def _head(flow: Flow, rng: Random, bill: Bill, addresses: tuple[str, str], fonts: Fonts) -> None:
    """Print the shop in the middle with its GSTIN over it, then number and day in one line over the buyer."""
    normal, bold = fonts
    flow.line(f"GSTIN {bill.seller.gstin}", replace(normal, size=7.4))
    flow.line(bill.seller.trade_name, replace(bold, size=14, font="Libre Baskerville"), _CENTER)
    print_text(flow, addresses[0], normal, _CENTER)
    flow.line(f"Phone {bill.seller.phone}", normal, _CENTER)
    flow.gap(1)
    flow.line(rng.choice(("BILL OF SUPPLY", "Bill of Supply - Credit", "BOOK BILL (BILL OF SUPPLY)")), bold, _CENTER)
    flow.gap(1)
    flow.rule("#222222", 0.4)
    flow.gap(1)
    top = flow.y
    flow.line(f"No. {bill.number}", bold)
    flow.y = top
    flow.line(f"Dt. {date_text(rng, bill.day)}", bold, _RIGHT)
    flow.pair("Sold to", bill.buyer.name, (normal, bold), 15, "")
    column = flow.beside(15, flow.width - 15)
    print_text(column, addresses[1], normal)
    flow.y = column.y + 2


def _sums(flow: Flow, bill: Bill, fonts: Fonts) -> None:
    """Print how many copies there are and what is left after the discount."""
    normal, bold = fonts
    gross = sum((item.gross for item in bill.items), ZERO)
    copies = sum(item.quantity for item in bill.items)
    rows = [(f"{copies} copies", "Total", grouped(gross))]
    if gross != bill.taxable:
        rows.append(("", f"Less Discount {(gross - bill.taxable) / gross * 100:.0f}%", grouped(gross - bill.taxable)))
    if bill.round_off:
        rows.append(("", "Round off", grouped(bill.round_off)))
    columns = (Column("", 50), Column("", 46, _RIGHT), Column("", flow.width - 96, _RIGHT))
    look = Look(normal, bold, Rules.NONE, padding=0.9)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    flow.rule()
    last = [("", "Net Amount Rs.", grouped(bill.total))]
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, last, replace(look, body=bold))
    flow.rule()


LAYOUTS = (Layout("INVOICE", "book_depot", draw_books),)
