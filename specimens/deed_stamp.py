"""The e-stamp certificate that is the first page of many deeds and agreements (DOCTYPES.md, SALE_DEED)."""

from __future__ import annotations

from random import Random

from specimens import ornament
from specimens.deed_parts import Sale
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.numbers import digits
from specimens.surface import Align, Surface

_LETTERS = {
    "Delhi": "DL", "Karnataka": "KA", "Gujarat": "GJ", "Uttar Pradesh": "UP", "Tamil Nadu": "TN", "Punjab": "PB",
    "Rajasthan": "RJ", "Haryana": "HR", "Odisha": "OD", "Assam": "AS", "Maharashtra": "MH",
}  # fmt: skip


def draw_stamp(surface: Surface, rng: Random, sale: Sale, description: str = "Article 23 Conveyance") -> None:
    """Print the certificate on the surface's current page."""
    letters = _LETTERS.get(sale.place.state, "ZZ")
    style = Style(9.6, "Noto Sans")
    bold = Style(9.6, "Noto Sans", 700)
    surface.rectangle(12, 12, 186, 200, line="#2f6b3c", thickness=0.8)
    flow = Flow(surface, 20, 20, 170)
    flow.line("INDIA NON JUDICIAL", Style(15, "Noto Sans", 700, "#2f6b3c"), Align.CENTER)
    flow.line(f"Government of {sale.place.state}", Style(12, "Noto Sans", 700), Align.CENTER)
    flow.line("e-Stamp", Style(12, "Noto Sans", 400), Align.CENTER)
    flow.gap(6)
    first = sale.sellers[0].person.name.upper()
    second = sale.buyers[0].person.name.upper()
    others = len(sale.buyers) > 1
    rows = (
        ("Certificate No.", f"IN-{letters}{digits(rng, 14)}{rng.choice('ABKMQ')}"),
        ("Certificate Issued Date", f"{sale.executed:%d-%b-%Y} {rng.randint(9, 12):02d}:{rng.randint(10, 59)} AM"),
        ("Account Reference", f"IMPACC (IV)/ {letters.lower()}{digits(rng, 6)}/ {sale.place.city.upper()}"),
        ("Unique Doc. Reference", f"SUBIN-{letters}{letters}{digits(rng, 16)}"),
        ("Purchased by", second),
        ("Description of Document", description),
        ("Property Description", sale.place.in_one_line()),
        ("Consideration Price (Rs.)", f"{grouped(sale.price)[:-3]}\n({in_words(sale.price)} only)"),
        ("First Party", first + (" AND OTHERS" if len(sale.sellers) > 1 else "")),
        ("Second Party", second + (" AND OTHERS" if others else "")),
        ("Stamp Duty Paid By", second),
        ("Stamp Duty Amount(Rs.)", f"{grouped(sale.duty)[:-3]}\n({in_words(sale.duty)} only)"),
    )
    for label, value in rows:
        head, *rest = value.split("\n")
        flow.pair(label, head, (style, bold), 62)
        for line in rest:
            flow.pair("", line, (style, style), 62, "")
        flow.gap(1.6)
    flow.gap(6)
    flow.line("Please write or type below this line", style, Align.CENTER)
    ornament.specimen_mark(surface, rng, 90, 205, 7)
    surface.text(20, 222, "Statutory Alert: The authenticity of this certificate", Style(7))
    surface.text(20, 226, "should be verified at the website of the registry.", Style(7))
