"""Two invoices of traders: batteries against old ones, and grain sold in the market yard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from sheaf.model.field import Value
from specimens.bill import Bill, Item, Wanted, bill_truth, fold, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import NARROW, SANS, SERIF
from specimens.goods import PARTS, Good, model_number
from specimens.invoice_parts import Fonts, address_text, fonts_of, mark_specimen, tax_lines
from specimens.money import ZERO, grouped, in_words, plain, rounded
from specimens.numbers import digits, letters
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER

_BATTERIES = (
    Good("Tall Tubular Battery 150 AH {}", "85072000", (28, 18), (11800, 16400)),
    Good("Tall Tubular Battery 200 AH {}", "85072000", (28, 18), (15800, 21500)),
    Good("Car Battery 35 AH {}", "85071000", (28, 18), (3400, 4900)),
    Good("Solar Tubular Battery 165 AH {}", "85072000", (28, 18), (12600, 17200)),
)
_BESIDES = (
    Good("Home UPS 1050 VA Sine Wave", "85044010", (18, 18), (5200, 7600)),
    Good("Battery Trolley Plastic", "39269099", (18, 18), (480, 900)),
    Good("Battery Terminal Set", "85369090", (18, 18), (60, 180)),
    Good("Distilled Water 5 Ltr", "28530010", (18, 18), (80, 140)),
)
_GRAINS = (
    Good("Wheat (Sharbati)", "10019910", (0, 0), (2480, 3150)),
    Good("Wheat Lokwan", "10019910", (0, 0), (2320, 2690)),
    Good("Chana Desi", "07132000", (0, 0), (5100, 6300)),
    Good("Makka (Yellow)", "10059000", (0, 0), (1900, 2350)),
    Good("Masoor Loose", "07134000", (0, 0), (5600, 6700)),
    Good("Jowar Hybrid", "10079000", (0, 0), (2100, 2900)),
    Good("Tuvar", "07136000", (0, 0), (6400, 9800)),
)


def draw_battery_exchange(rng: Random) -> Drawn:
    """A half sheet of a battery shop: the old battery is taken off before tax, the warranty stands at the foot."""
    bill, old = _battery_sale(rng)
    normal, bold = fonts_of(rng, rng.uniform(7.2, 8.0), *SANS[:4], *NARROW[:2])
    ink = rng.choice(("#a01818", "#10357a", "#1d1d1d"))
    flow = new_flow(8, 8, (148.0, 210.0))
    shop, home = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _battery_head(flow, rng, bill, shop, (normal, replace(bold, color=ink)))
    _battery_parties(flow, rng, bill, home, (normal, bold))
    look = Look(normal, bold, rng.choice((Rules.COLUMNS, Rules.ALL)), line=ink, padding=1.0)
    titles = (("S.N.", 8), ("Particulars", 53), ("HSN", 17), ("GST", 10), ("Qty.", 9), ("Rate", 17), ("Amount", 18))
    columns = [Column(text, width, _RIGHT if place > 2 else Align.LEFT) for place, (text, width) in enumerate(titles)]
    rows = [
        (
            str(n),
            item.description,
            item.hsn,
            f"{item.percent}%",
            str(item.quantity),
            plain(item.rate),
            plain(item.gross),
        )
        for n, item in enumerate(bill.items, 1)
    ]
    flow.table(columns, rows, look, filler=rng.uniform(8, 26))
    _battery_sums(flow, rng, bill, old, look)
    serial = _warranty(flow, rng, bill, look)
    flow.gap(2)
    flow.line("Old battery once exchanged will not be returned. Warranty is by the company, not the dealer.", normal)
    flow.gap(2)
    flow.line(f"For {bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(9)
    flow.line("Customer's Sign", normal)
    flow.surface.text(flow.left + flow.width, flow.y - 0.8, "Auth. Sign.", normal, _RIGHT)
    mark_specimen(flow.surface, rng)
    items = tuple(_whole_row(item) for item in bill.items)
    truth = bill_truth(bill, (shop, home), items, {**totals(bill), "serial_number": serial})
    return Drawn(flow.surface, Form.PAGE, truth)


def _battery_sale(rng: Random) -> tuple[Bill, Decimal]:
    """Return a sale and what the old battery was worth, which is the first item's discount."""
    bill = sold_by(invent_bill(rng, Wanted("parts", PARTS)), rng.choice(("Batteries", "Battery House", "Power Point")))
    old = Decimal(rng.randint(9, 38) * 50)
    goods = (rng.choice(_BATTERIES), *rng.sample(_BESIDES, rng.randint(0, 2)))
    items = tuple(
        Item(
            good.name.format(model_number(rng)),
            good.hsn,
            1,
            "No",
            rounded(Decimal(rng.randint(*good.price))),
            ZERO if place else old,
            good.rate_on(bill.day),
        )
        for place, good in enumerate(goods)
    )
    return replace(bill, items=items, is_rounded=True), old


def _whole_row(item: Item) -> Mapping[str, Value]:
    return {
        "description": item.description,
        "hsn": item.hsn,
        "quantity": str(item.quantity),
        "rate": plain(item.rate),
        "amount": plain(item.gross),
    }


def _battery_head(flow: Flow, rng: Random, bill: Bill, address: str, fonts: Fonts) -> None:
    normal, bold = fonts
    top = flow.y
    flow.line(f"GSTIN : {bill.seller.gstin}", normal)
    flow.surface.text(flow.left + flow.width, flow.y - 0.9, f"Mob. {bill.seller.phone}", normal, _RIGHT)
    flow.line(rng.choice(("TAX INVOICE", "GST INVOICE", "Retail Invoice")), normal, _CENTER)
    flow.gap(1)
    flow.line(bill.seller.trade_name, replace(bold, size=15 if len(bill.seller.trade_name) < 30 else 12), _CENTER)
    flow.line("Deals in : Inverter, Car, Tractor & Solar Batteries, Home UPS, Stabilizer", normal, _CENTER)
    for part in address.split("\n"):
        flow.paragraph(part, normal, _CENTER)
    flow.gap(1.5)
    flow.surface.rectangle(flow.left - 2, top - 1.5, flow.width + 4, flow.y - top + 1.5, line=bold.color, thickness=0.3)
    flow.gap(2)


def _battery_parties(flow: Flow, rng: Random, bill: Bill, address: str, fonts: Fonts) -> None:
    """Print the buyer at the left, the bill's number and day at the right."""
    right = flow.beside(89, 43)
    left = flow.beside(0, 85)
    left.pair("Name", bill.buyer.name, (fonts[0], fonts[1]), 16)
    left.pair("Address", fold(address), (fonts[0], fonts[0]), 16)
    left.pair("Mob. No.", bill.buyer.phone, (fonts[0], fonts[0]), 16)
    pairs = [
        ("Invoice No.", bill.number),
        ("Date", f"{bill.day:%d-%m-%Y}"),
        ("Mode", rng.choice(("Cash", "UPI", "Finance"))),
    ]
    right.pairs(pairs, (fonts[0], fonts[1]), 18)
    flow.y = max(left.y, right.y) + 2


def _battery_sums(flow: Flow, rng: Random, bill: Bill, old: Decimal, look: Look) -> None:
    """Print the sums under the amounts: first less the old battery, then the taxes."""
    gross = sum((item.gross for item in bill.items), ZERO)
    lines = [
        (rng.choice(("Total", "Gross Amount")), plain(gross)),
        (rng.choice(("Less : Old Battery (1 No.)", "Less Exchange Battery")), f"(-) {plain(old)}"),
        ("Taxable Amount", plain(bill.taxable)),
        *((label, plain(amount)) for label, amount in tax_lines(bill)),
    ]
    if bill.round_off:
        lines.append(("Round Off", plain(bill.round_off)))
    columns = (Column("", 46, _RIGHT), Column("", 28, _RIGHT))
    x = flow.left + flow.width - 74
    top = flow.y
    bottom = draw_rows(flow.surface, (x, top), columns, lines, look)
    strong = replace(look, body=replace(look.body, weight=700, size=look.body.size + 1))
    last = (rng.choice(("Net Amount", "Net Payable", "G. Total")), f"Rs. {grouped(bill.total)}")
    bottom = draw_rows(flow.surface, (x, bottom), columns, [last], strong)
    words = Flow(flow.surface, flow.left, top + 1, flow.width - 78)
    words.paragraph(f"Rs. (in words) {in_words(bill.total)} Only", look.body)
    flow.y = bottom + 3


def _warranty(flow: Flow, rng: Random, bill: Bill, look: Look) -> str:
    """Print the strip from which the maker's warranty is claimed; return the battery's serial number."""
    serial = f"{letters(rng, 2)}{bill.day:%y}{digits(rng, rng.randint(7, 9))}"
    months = rng.choice((("36", "24"), ("24", "24"), ("42", "18"), ("18", "18")))
    titles = ("Battery Sr. No.", "Mfg. Code", "Free Warranty", "Pro-rata", "Warranty upto")
    until = bill.day + timedelta(days=30 * int(months[0]) + 15)
    row = (serial, letters(rng, 1) + digits(rng, 3), f"{months[0]} Months", f"{months[1]} Months", f"{until:%m/%Y}")
    flow.table([Column(title, flow.width / 5, _CENTER) for title in titles], [row], replace(look, rules=Rules.ALL))
    return serial


@dataclass(frozen=True, slots=True)
class _Lot:
    """Bags of one grain; `weight` and `rate` are by the quintal."""

    good: Good
    bags: int
    weight: Decimal
    rate: Decimal

    @property
    def amount(self) -> Decimal:
        return rounded(self.weight * self.rate)

    def truth(self) -> Mapping[str, Value]:
        values = {"quantity": f"{self.weight.normalize():f}", "rate": plain(self.rate), "amount": plain(self.amount)}
        return {"description": self.good.name, "hsn": self.good.hsn, **values}


def draw_commission_agent(rng: Random) -> Drawn:
    """A market yard's bill of supply: bags, weight and rate by the quintal, then the market's charges on top."""
    bill = _grain_bill(rng)
    lots = _lots(rng)
    normal, bold = fonts_of(rng, rng.uniform(8.2, 9.2), *SERIF[:3], *SANS[:3])
    color = rng.choice(("#9c1c1c", "#1b2f74", "#191919"))
    flow = new_flow(12, 8, (210.0, 210.0))
    seat, home = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    _yard_head(flow, rng, bill, seat, (normal, replace(bold, color=color)))
    _yard_parties(flow, rng, bill, home, (normal, bold))
    look = Look(normal, bold, Rules.COLUMNS, line=color, padding=1.3)
    total = _lots_and_charges(flow, rng, lots, look)
    flow.gap(2)
    flow.line(f"Rupees {in_words(total)} Only.", bold)
    flow.line(
        rng.choice(
            (
                "Interest @ 18% p.a. will be charged after 15 days. Goods once sold will not be taken back.",
                "No GST: unbranded food grains (Nil rated). Interest @ 1.5% per month after due date.",
            )
        ),
        normal,
    )
    flow.line(f"Subject to {bill.seller.address.city} Jurisdiction.        E. & O. E.", normal)
    flow.gap(2)
    flow.line(f"For {bill.seller.trade_name}", bold, _RIGHT)
    flow.gap(10)
    flow.line("Munim / Prop.", normal, _RIGHT)
    mark_specimen(flow.surface, rng)
    rows = tuple(lot.truth() for lot in lots)
    return Drawn(flow.surface, Form.PAGE, bill_truth(bill, (seat, home), rows, {"total_amount": plain(total)}))


def _grain_bill(rng: Random) -> Bill:
    bill = invent_bill(rng, Wanted("grocery", PARTS, is_business=True, is_untaxed=True))
    kinds = ("Trading Co.", "Grain Agency", "& Sons", "Bros. Grain Merchants")
    number = rng.choice((str(rng.randint(11, 980)), f"{rng.choice('KBR')}-{rng.randint(11, 990)}"))
    seller = sold_by(bill, rng.choice(kinds)).seller
    return replace(bill, seller=replace(seller, trade_name=seller.trade_name.upper()), number=number)


def _lots(rng: Random) -> list[_Lot]:
    lots = []
    for good in rng.sample(_GRAINS, rng.randint(1, 3)):
        bags = rng.randint(20, 210)
        weight = rounded(bags * Decimal("0.5") + Decimal(rng.randint(-90, 90)) / 100)
        lots.append(_Lot(good, bags, weight, Decimal(rng.randrange(good.price[0], good.price[1], 5))))
    return lots


def _yard_head(flow: Flow, rng: Random, bill: Bill, address: str, fonts: Fonts) -> None:
    normal, bold = fonts
    licence = f"Mandi Lic. No. {rng.randint(100, 999)}/{bill.day.year}"
    if rng.random() < 0.75:
        flow.line(rng.choice(("॥ श्री गणेशाय नमः ॥", "॥ श्री ॥", "जय माता दी")), normal, _CENTER)
    flow.line("BILL OF SUPPLY", bold)
    flow.surface.text(flow.left + flow.width, flow.y - 1, f"Phone : {bill.seller.phone}", normal, _RIGHT)
    flow.line(bill.seller.trade_name, replace(bold, size=16), _CENTER)
    flow.line("GRAIN MERCHANTS & COMMISSION AGENTS", replace(bold, size=9), _CENTER)
    for part in address.split("\n"):
        flow.paragraph(part, normal, _CENTER)
    flow.line(f"GSTIN {bill.seller.gstin}    PAN {bill.seller.pan}    {licence}", normal, _CENTER)
    flow.gap(1)
    flow.rule(bold.color, 0.5)
    flow.gap(2)


def _yard_parties(flow: Flow, rng: Random, bill: Bill, address: str, fonts: Fonts) -> None:
    normal, bold = fonts
    left, right = flow.beside(0, 112), flow.beside(120, 66)
    left.pair(rng.choice(("Party", "Purchaser", "A/c")), bill.buyer.name, (normal, bold), 20, "")
    left.pair(rng.choice(("Place", "Add.", "Address")), fold(address), (normal, normal), 20, "")
    left.pair("GSTIN", bill.buyer.gstin or "", (normal, normal), 20, "")
    truck = f"{letters(rng, 2)}00{letters(rng, 1)}{digits(rng, 4)}"
    pairs = [("Bill No.", bill.number), ("Date", f"{bill.day:%d/%m/%Y}"), ("Truck No.", truck)]
    pairs.append((rng.choice(("Through", "Broker", "Dalal")), rng.choice(("Self", "Direct", "Ramji Dalal"))))
    right.pairs(pairs, (normal, normal), 24)
    flow.y = max(left.y, right.y) + 2


def _lots_and_charges(flow: Flow, rng: Random, lots: list[_Lot], look: Look) -> Decimal:
    """Print the lots and what the market charges on them; return the bill's total."""
    widths = (62, 22, 18, 26, 26, 32)
    titles = ("Particulars", "HSN", "Bags", "Weight\nQtl.Kg", "Rate\nper Qtl", "Amount\nRs.")
    columns = [
        Column(text, width, _RIGHT if n > 1 else Align.LEFT)
        for n, (text, width) in enumerate(zip(titles, widths, strict=True))
    ]
    rows = [
        (lot.good.name, lot.good.hsn, str(lot.bags), plain(lot.weight), plain(lot.rate), plain(lot.amount))
        for lot in lots
    ]
    flow.table(columns, rows, look, filler=rng.uniform(10, 26))
    goods, bags = sum((lot.amount for lot in lots), ZERO), sum(lot.bags for lot in lots)
    weight = sum((lot.weight for lot in lots), ZERO)
    flow.y = draw_rows(
        flow.surface, (flow.left, flow.y), columns, [("Total", "", str(bags), plain(weight), "", plain(goods))], look
    )
    market = rng.choice(("1.00", "1.50", "2.00"))
    charges = [
        (f"Market Fee @ {market}%", rounded(goods * Decimal(market) / 100)),
        ("Commission (Dami) @ 1.50%", rounded(goods * Decimal("1.5") / 100)),
        ("Bardana", Decimal(bags * rng.choice((18, 22, 25)))),
        (rng.choice(("Hamali & Tulai", "Palledari")), Decimal(bags * rng.choice((4, 6, 7)))),
    ]
    charges = charges[: 4 if rng.random() < 0.7 else 3]
    exact = goods + sum((amount for _, amount in charges), ZERO)
    total = exact.quantize(Decimal(1), "ROUND_HALF_UP")
    lines = [(label, plain(amount)) for label, amount in charges]
    lines.append(("Round +/-", plain(total - exact)))
    ends = (Column("", 62, _RIGHT), Column("", 32, _RIGHT))
    x = flow.left + flow.width - 94
    flow.y = draw_rows(flow.surface, (x, flow.y), ends, lines, look)
    strong = replace(look, body=replace(look.body, weight=700))
    flow.y = draw_rows(
        flow.surface, (x, flow.y), ends, [(rng.choice(("Bill Amount", "Grand Total")), grouped(total))], strong
    )
    return total


LAYOUTS = (
    Layout("INVOICE", "battery_exchange", draw_battery_exchange),
    Layout("INVOICE", "commission_agent", draw_commission_agent),
)
