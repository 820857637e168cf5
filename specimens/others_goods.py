"""Papers that go with goods and are no invoices: what a buyer writes when they come in, a store when they move."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import item_columns as columns_of
from specimens import ornament
from specimens.bill import Bill, Wanted, invent_bill
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.goods import APPLIANCES, FURNITURE, HARDWARE, PARTS
from specimens.invoice_parts import address_text, date_text, print_text, print_totals, total_lines, words_text
from specimens.item_columns import ItemColumn
from specimens.numbers import digits
from specimens.others_parts import FONTS, TradePaper, draw_trade_paper, paper
from specimens.specimen import Drawn, Layout
from specimens.surface import Align
from specimens.table import Look, Rules

_RECEIPTS = (
    ("GOODS RECEIVED NOTE", "GRN No."),
    ("Goods Receipt Note (GRN)", "GRN Number"),
    ("MATERIAL RECEIPT NOTE", "MRN No"),
    ("Goods Inward Slip", "Inward No."),
    ("MATERIAL INWARD REGISTER", "Entry No"),
    ("Material Receipt Report", "MRR No."),
    ("INWARD CHALLAN", "Inward No"),
    ("Store Receipt Voucher", "SRV No."),
)
_MOVES = (
    ("STOCK TRANSFER NOTE", "STN No."),
    ("Branch Transfer Challan", "Transfer No"),
    ("MATERIAL ISSUE SLIP", "Issue No."),
    ("INTER GODOWN TRANSFER VOUCHER", "Voucher No"),
    ("RETURNABLE GATE PASS", "Gate Pass No."),
    ("Purchase Indent", "Indent No."),
    ("PURCHASE REQUISITION", "PR No"),
    ("Packing List", "Packing List No."),
    ("SUPPLIER RETURN NOTE", "Return No"),
    ("DEBIT NOTE", "Debit Note No."),
)


def draw_received(rng: Random) -> Drawn:
    """A buyer's note of goods that came in, with everything that the seller's invoice said, taxes and words too."""
    bill = _bill(rng)
    title, number_label = rng.choice(_RECEIPTS)
    normal = Style(rng.uniform(8.4, 9.8), rng.choice(FONTS))
    bold = replace(normal, weight=700)
    flow = new_flow(rng.uniform(10, 16), 14)
    align = rng.choice((Align.LEFT, Align.CENTER))
    flow.line(bill.buyer.name, replace(bold, size=rng.uniform(13, 17)), align)
    print_text(flow, address_text(rng, bill.buyer.address), normal, align)
    flow.line(title, replace(bold, size=rng.choice((normal.size, 11, 13))), Align.CENTER)
    flow.rule()
    flow.gap(3)
    left, right = flow.beside(0, 96), flow.beside(102, 78)
    left.line(rng.choice(("Supplier", "Vendor", "Received From", "Supplier Name & Address")), bold)
    left.line(bill.seller.trade_name, normal)
    print_text(left, address_text(rng, bill.seller.address), normal)
    left.line(f"GSTIN : {bill.seller.gstin}", normal)
    right.pairs(_received_data(rng, bill, number_label), (normal, bold), 36)
    flow.y = max(left.y, right.y) + 4
    columns = _received_columns(rng)
    look = Look(normal, bold, rng.choice((Rules.ALL, Rules.COLUMNS, Rules.HEAD)))
    flow.table(columns_of.printed_columns(columns, flow.width), columns_of.printed_rows(bill, columns), look, 10)
    if rng.random() < 0.6:
        _sums(flow, rng, bill, normal)
    flow.gap(12)
    flow.line(
        "    ".join(rng.sample(("Received By", "Checked By", "Store Keeper", "Accounts", "Approved By"), 3)), normal
    )
    ornament.specimen_mark(flow.surface, rng, 20, 288, 7)
    return paper(flow.surface)


def _bill(rng: Random) -> Bill:
    trades = (("hardware", HARDWARE), ("electronics", APPLIANCES), ("furniture", FURNITURE), ("parts", PARTS))
    trade, goods = rng.choice(trades)
    return invent_bill(rng, Wanted(trade, goods, (2, 6), (1, 12), is_business=True))


def _received_data(rng: Random, bill: Bill, number_label: str) -> list[tuple[str, str]]:
    data = [(number_label, digits(rng, 4)), ("Date", date_text(rng, bill.day))]
    more = [
        ("PO No", f"PO/{digits(rng, 4)}"),
        (rng.choice(("Invoice No", "Supplier Invoice No", "Bill No")), bill.number),
        ("Invoice Date", date_text(rng, bill.day)),
        ("Vehicle No", f"ZZ{digits(rng, 2)}AB{digits(rng, 4)}"),
        ("Gate Entry No", digits(rng, 5)),
        ("Place of Supply", "Within the state"),
    ]
    return data + rng.sample(more, rng.randint(3, len(more)))


def _received_columns(rng: Random) -> list[ItemColumn]:
    def count(title: str) -> ItemColumn:
        return columns_of.quantity(title, 14, "{}")

    names = rng.choice(
        (("Qty", "Received", "Accepted"), ("Ordered", "Received", "Rejected"), ("Invoice Qty", "Recd Qty", "Short"))
    )
    return [
        columns_of.serial("Sr."),
        columns_of.description(rng.choice(("Description of Goods", "Material", "Particulars")), 56),
        columns_of.hsn("HSN", 20),
        *(count(name) for name in names),
        columns_of.rate("Rate", 20),
        columns_of.amount_before_tax("Amount", 24),
    ]


def _sums(flow: Flow, rng: Random, bill: Bill, normal: Style) -> None:
    flow.gap(3)
    sums = flow.beside(100, flow.width - 102)
    print_totals(sums, total_lines(bill, ("Taxable Value", "Grand Total")), normal)
    flow.y = sums.y + 3
    flow.paragraph(words_text(rng, bill), normal)


def draw_moved(rng: Random) -> Drawn:
    """A paper of a store that moves, sends back, or asks for goods, with rates and taxes."""
    title, number_label = rng.choice(_MOVES)
    party = rng.choice(("To", "From / To", "Issued To", "Despatched To", "Party", "Bill To"))
    extra = (("Vehicle No.", f"ZZ{digits(rng, 2)}AB{digits(rng, 4)}"), ("Invoice No", f"SI/{digits(rng, 4)}"))
    note = "Goods as per the list above. Signature of receiver:"
    return draw_trade_paper(
        rng, TradePaper(title, number_label, rng.choice(("", "ST/", "NO-")), party, note, extra, rng.random() < 0.8)
    )


LAYOUTS = (Layout(None, "goods_come_in", draw_received), Layout(None, "goods_moved", draw_moved))
