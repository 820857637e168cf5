"""A southern labour office's certificate on a sheet that lies on its side: Telugu before English in numbered rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import day_between, printed_date
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_WIDE = (297.0, 210.0)
_TRADES = (
    "Textile Showroom", "Fancy and General Stores", "Coaching Centre", "Automobile Spares", "Tiffin Centre",
    "Fertilizers and Pesticides Shop", "Mobile Sales and Service",
)  # fmt: skip


def draw_shop_andhra(rng: Random) -> Drawn:
    """Andhra's, on a sheet that lies on its side: Telugu before English in numbered rows, staff by sex, a photo."""
    business = invent_business(rng, state="Andhra Pradesh")
    issued = day_between(rng, date(2016, 1, 1), date(2026, 6, 30))
    men, women = rng.randint(1, 30), rng.randint(0, 12)
    number = f"AP-{rng.randint(1, 26):02d}-{rng.randint(1, 60):02d}-{digits(rng, 3)}-{digits(rng, 8)}"
    shop = Shop(business, number, rng.choice(_TRADES), men + women, issued)
    style = Style(rng.uniform(9.6, 10.6), rng.choice(("Noto Sans", "Lato", "Noto Serif", "Roboto")))
    bold = replace(style, weight=700)
    flow = new_flow(20, 14, _WIDE)
    surface = flow.surface
    ink = rng.choice(("#14532d", "#7c2d12", "#1e3a8a"))
    surface.rectangle(9, 8, 279, 194, line=ink, thickness=1.2)
    surface.rectangle(11.5, 10.5, 274, 189, line=ink, thickness=0.3)
    ornament.emblem(surface, 34, 26, 16)
    ornament.photo(surface, rng, 248, 15, 25, 30)
    for text, shown in (
        ("ఆంధ్ర ప్రదేశ్ ప్రభుత్వము  /  GOVERNMENT OF ANDHRA PRADESH", replace(bold, size=13)),
        ("కార్మిక శాఖ  /  LABOUR DEPARTMENT", bold),
        ("FORM - II  (See Rule 3)", style),
        ("రిజిస్ట్రేషన్ ధృవపత్రము  /  CERTIFICATE OF REGISTRATION", replace(bold, size=13, color=ink)),
        ("(Under the Andhra Pradesh Shops and Establishments Act, 1988)", style),
    ):
        flow.line(text, shown, _CENTER)
        flow.gap(0.6)
    flow.y = max(flow.y, 48) + 2
    rows = (
        ("నమోదు సంఖ్య / Registration Number", number),
        ("సంస్థ పేరు / Name of the Establishment", business.trade_name),
        ("సంస్థ చిరునామా / Address of the Establishment", business.address.in_one_line()),
        ("యజమాని పేరు / Name of the Employer", business.owner.name),
        ("తండ్రి పేరు / Father's Name", business.owner.father),
        ("వ్యాపార స్వభావము / Nature of Business", shop.nature),
        ("ఉద్యోగుల సంఖ్య / Number of Employees", f"Men: {men}    Women: {women}    Total: {men + women}"),
        ("వారాంతపు సెలవు / Weekly Holiday", rng.choice(("Sunday", "Friday", "Tuesday"))),
        ("జారీ చేసిన తేదీ / Date of Issue", printed_date(issued, rng.choice("/-."))),
    )
    look = Look(style, bold, rng.choice((Rules.ALL, Rules.ROWS)), line="#777777", padding=1.7)
    columns = [Column("", 12, _CENTER), Column("", 96), Column("", 149)]
    for place, (label, value) in enumerate(rows, 1):
        flow.y = draw_rows(surface, (20, flow.y), columns, [(f"{place}.", label, value)], look)
    flow.gap(4)
    surface.qr(20, flow.y, 20, "https://labour.example.in/SPECIMEN")
    side = Flow(surface, 46, flow.y, 228)
    side.paragraph(
        "The establishment named above has been registered under the said Act on payment of the fee of Rs. "
        f"{rng.choice((300, 500, 1000, 2500))}/-. This certificate shall be displayed at a conspicuous place.",
        style,
    )
    side.gap(9)
    side.line("Assistant Labour Officer", bold, _RIGHT)
    side.line(business.address.district, style, _RIGHT)
    ornament.signature(surface, rng, 236, side.y - 19, 34, 8)
    ornament.specimen_mark(surface, rng, 130, 198, 8)
    return Drawn(surface, Form.PAGE, shop.truth())


LAYOUTS = (Layout("SHOP_ACT_LICENSE", "andhra", draw_shop_andhra),)
