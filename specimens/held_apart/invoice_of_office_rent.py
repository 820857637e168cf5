"""An invoice of an office's rent by the month, never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

from specimens.bill import Bill, Wanted, bill_truth, invent_bill, totals
from specimens.flow import Flow, new_flow
from specimens.fonts import SERIF
from specimens.goods import PARTS
from specimens.invoice_of_hoardings_and_cabs import service, service_rows, sum_lines
from specimens.invoice_parts import Fonts, address_text, date_text, fonts_of, mark_specimen, print_text
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.sellers import sold_by
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_RIGHT, _CENTER = Align.RIGHT, Align.CENTER


def draw_office_rent(rng: Random) -> Drawn:
    """A landlord's letter: the month's rent in a sentence, the maintenance beside it, the bank at the foot."""
    bill = _rent(rng)
    normal, bold = fonts_of(rng, rng.uniform(9.6, 10.6), *SERIF[:3], "Arimo", "Noto Sans")
    flow = new_flow(22, 18)
    home, office = address_text(rng, bill.seller.address), address_text(rng, bill.buyer.address)
    align = rng.choice((Align.LEFT, _CENTER, _RIGHT))
    flow.line(bill.seller.trade_name, replace(bold, size=13), align)
    print_text(flow, home, normal, align)
    flow.line(f"GSTIN: {bill.seller.gstin}   PAN: {bill.seller.pan}", normal, align)
    flow.gap(4)
    flow.line(rng.choice(("TAX INVOICE", "RENT INVOICE", "TAX INVOICE FOR RENT")), replace(bold, size=11), _CENTER)
    flow.gap(4)
    flow.line(f"{rng.choice(('Invoice No', 'Bill No', 'Ref. No'))}: {bill.number}", normal)
    flow.surface.text(flow.left + flow.width, flow.y - 1.1, f"Date: {date_text(rng, bill.day)}", normal, _RIGHT)
    flow.gap(4)
    flow.line("To,", normal)
    flow.line(bill.buyer.name, bold)
    print_text(flow, office, normal)
    flow.line(f"GSTIN: {bill.buyer.gstin}", normal)
    flow.gap(5)
    _rent_table(flow, rng, bill, (normal, bold))
    flow.gap(3)
    flow.paragraph(f"(Rupees {in_words(bill.total)} only)", bold)
    flow.gap(3)
    if rng.random() < 0.7:
        flow.paragraph("TDS u/s 194-I, if any, may please be deducted on the rent excluding GST.", normal)
    account = f"A/c No. {digits(rng, 11)}, {rng.choice(('Setu Bank', 'Kaveri Bank'))}, {bill.seller.address.city}"
    flow.paragraph(f"Kindly remit the amount on or before the 7th to {account} Branch.", normal)
    flow.gap(8)
    flow.line("Yours faithfully,", normal)
    flow.gap(12)
    flow.line(f"({bill.seller.trade_name})", normal)
    flow.line(rng.choice(("Licensor", "Landlord", "Lessor")), normal)
    mark_specimen(flow.surface, rng)
    truth = bill_truth(bill, (home, office), service_rows(bill.items), totals(bill))
    return Drawn(flow.surface, Form.PAGE, truth)


def _rent(rng: Random) -> Bill:
    """Return the bill of an owner (a person or a firm of estates) for one month."""
    bill = invent_bill(rng, Wanted("furniture", PARTS, is_business=True))
    kind = rng.choice(("Estates", "Properties", "Realty"))
    seller = sold_by(bill, kind).seller
    if rng.random() < 0.5 and seller.pan[3] == "P":
        seller = replace(seller, trade_name=seller.owner.name)
    month = f"{bill.day:%B %Y}"
    place = rng.choice(
        (
            f"Office No. 4{rng.randint(1, 19):02d}, 4th Floor, Sapphire Chambers",
            f"Shop No. {rng.randint(1, 44)}, Ground Floor, Metro Arcade",
            f"Godown No. {rng.randint(2, 19)}, Survey No. {rng.randint(20, 310)}, area {rng.randint(8, 60)}00 sq ft",
        )
    )
    words = rng.choice(("Rent for the month of {} for {}", "Being licence fee for {} of premises at {}"))
    rent = Decimal(rng.randint(36, 460) * 500)
    items = [service(words.format(month, place), "997212", rent)]
    if rng.random() < 0.6:
        kept = rng.choice(("Common area maintenance charges", "Maintenance and upkeep of premises"))
        items.append(service(f"{kept} - {month}", rng.choice(("997212", "998531")), Decimal(rng.randint(10, 90) * 100)))
    return replace(bill, seller=seller, items=tuple(items), is_rounded=True)


def _rent_table(flow: Flow, rng: Random, bill: Bill, fonts: Fonts) -> None:
    look = Look(*fonts, rng.choice((Rules.ALL, Rules.ALL, Rules.ROWS, Rules.HEAD)), padding=1.8)
    code = rng.choice(("SAC", "SAC Code", "HSN/SAC"))
    columns = (Column("Particulars", 104), Column(code, 24, _CENTER), Column("Amount (Rs.)", 38, _RIGHT))
    rows = [(item.description, item.hsn, grouped(item.taxable)) for item in bill.items]
    flow.table(columns, rows, look)
    first = rng.choice(("Taxable Value", "Sub Total", "Total before tax"))
    lines = sum_lines(bill, first, rng.choice(("Total Payable", "Gross Total", "Total")))
    ends = (Column("", 128, _RIGHT), Column("", 38, _RIGHT))
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), ends, lines[:-1], look)
    strong = replace(look, body=fonts[1])
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), ends, lines[-1:], strong)


LAYOUTS = (Layout("INVOICE", "office_rent", draw_office_rent, held_apart=True),)
