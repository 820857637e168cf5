"""Registrations of shops: Chhattisgarh's certificate by its act of 2017, Assam's form filled in by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.business import invent_business
from specimens.flow import Flow
from specimens.fonts import Style
from specimens.numbers import digits
from specimens.people import day_between, invent_person, printed_date
from specimens.ruled_row import print_row
from specimens.shop import Shop
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import A4, Align, Surface, wrap
from specimens.table import Look, text_height

_NATURES = {
    "electronics": ("Mobile Sales and Repairing", "Electronic Goods Showroom"),
    "hardware": ("Hardware and Paint Shop", "Building Material Supplier"),
    "grocery": ("Kirana and General Store", "Daily Needs and Provision"),
    "clothing": ("Readymade Garments", "Saree and Dress Material"),
    "furniture": ("Furniture Showroom", "Steel Almirah and Furniture"),
    "vehicles": ("Two Wheeler Sales and Service", "Automobile Workshop"),
    "medicine": ("Medical and Surgical Store", "Pharmacy"),
    "parts": ("Auto Parts Dealer", "Tyre and Battery Shop"),
}
"""What each trade is called on such papers."""


_NOTES = (
    "टीप : 1. यह प्रमाण-पत्र परिसर के स्वामित्व अथवा उसकी वैधता का प्रमाण नहीं है।",
    "2. प्रमाण-पत्र को स्थापना के सहजदृश्य स्थान पर प्रदर्शित किया जाए।",
    "3. नियोजित कर्मकारों की संख्या में परिवर्तन की सूचना 30 दिवस के भीतर दी जावे।",
)
_ACT = (
    "छत्तीसगढ़ दुकान एवं स्थापना (नियोजन एवं सेवा की शर्तों का विनियमन) अधिनियम, 2017 "
    "की धारा 6 के अधीन निम्नलिखित स्थापना को पंजीकृत किया जाता है :-"
)


def _invent(rng: Random, state: str, number: str, between: tuple[date, date], people: tuple[int, int]) -> Shop:
    trade = rng.choice(tuple(_NATURES))
    business = invent_business(rng, trade, state)
    business = replace(business, trade_name=business.trade_name.removeprefix("M/s "))
    issued = day_between(rng, *between)
    return Shop(business, number.format(year=issued.year), rng.choice(_NATURES[trade]), rng.randint(*people), issued)


def draw_chhattisgarh(rng: Random) -> Drawn:
    """Captions in Hindi over English, the number as a labour identification number, a photo at the head."""
    central = "-".join(digits(rng, count) for count in (1, 4, 4, 1))
    number = rng.choice((f"CG{digits(rng, 3)}SE{{year}}{digits(rng, 5)}", central))
    shop = _invent(rng, "Chhattisgarh", number, (date(2025, 2, 14), date(2026, 7, 10)), (10, 85))
    if rng.random() < 0.5:
        shop = replace(shop, business=replace(shop.business, trade_name=shop.business.trade_name.upper()))
    style = Style(
        rng.uniform(8.8, 9.8), rng.choice(("Noto Sans", "Hind", "Mukta")), devanagari=rng.choice(("Mukta", "Hind"))
    )
    look = Look(style, replace(style, size=style.size - 0.6), line="#3b3b3b", padding=1.6, leading=1.35)
    surface = Surface(*A4)
    surface.rectangle(9, 9, 192, 279, line=rng.choice(("#8a4b08", "#234f1e", "#333333")), thickness=0.8)
    flow = Flow(surface, 17, 13, 176)
    _chhattisgarh_head(flow, rng, shop, style)
    for place, (caption, value) in enumerate(_chhattisgarh_rows(rng, shop), 1):
        print_row(flow, ((f"{place}.", 8.0), (caption, 72.0), (value, 96.0)), look, (0, 1))
    flow.gap(4)
    for note in _NOTES:
        flow.paragraph(note, replace(style, size=7.6))
    flow.gap(5)
    flow.line(f"स्थान / Place : {shop.business.address.district}", style)
    flow.line(f"जारी दिनांक / Date of Issue : {printed_date(shop.issued, '-')}", style)
    surface.qr(22, flow.y + 4, 24, f"SPECIMEN {shop.number} {digits(rng, 12)}")
    right = flow.beside(96, 80)
    right.gap(10)
    right.line("डिजिटल हस्ताक्षरित / Digitally signed", replace(style, size=7.6), Align.CENTER)
    right.line(invent_person(rng).name, style, Align.CENTER)
    right.line("सुविधादाता एवं सहायक श्रम आयुक्त", style, Align.CENTER)
    right.line("Facilitator cum Asst. Labour Commissioner", replace(style, size=8), Align.CENTER)
    ornament.specimen_mark(surface, rng, 17, 284, 6)
    return Drawn(surface, Form.PAGE, shop.truth())


def _chhattisgarh_head(flow: Flow, rng: Random, shop: Shop, style: Style) -> None:
    bold = replace(style, weight=700)
    ornament.emblem(flow.surface, 29, 24, 14)
    ornament.photo(flow.surface, rng, 168, 15, 23, 28)
    titles = (
        ("छत्तीसगढ़ शासन", replace(bold, size=13)),
        ("श्रम विभाग", replace(bold, size=11)),
        (f"कार्यालय सहायक श्रमायुक्त, जिला - {shop.business.address.district}", style),
        ("प्ररूप - 'ख' / FORM - 'B'", bold),
        ("(नियम 4 देखिए)", replace(style, size=8)),
    )
    for text, own in titles:
        flow.line(text, own, Align.CENTER)
    flow.gap(6)
    flow.line("पंजीयन प्रमाण-पत्र / CERTIFICATE OF REGISTRATION", replace(bold, size=12.5), Align.CENTER)
    flow.gap(1)
    flow.paragraph(_ACT, style, Align.CENTER)
    flow.gap(3)


def _chhattisgarh_rows(rng: Random, shop: Shop) -> list[tuple[str, str]]:
    """Return captions and values; the workers by sex before their sum."""
    business = shop.business
    women = rng.randint(0, shop.people // 2)
    staff = f"पुरुष : {shop.people - women}   महिला : {women}   अन्य : 0   कुल : {shop.people}"
    begun = date(shop.issued.year - rng.randint(0, 12), rng.randint(1, 12), rng.randint(1, 28))
    rows = [
        ("श्रम पहचान संख्या\nLabour Identification Number (LIN)", shop.number),
        ("दुकान / स्थापना का नाम\nName of Shop / Establishment", business.trade_name),
        ("स्थापना का पता\nAddress of the Establishment", business.address.in_one_line()),
        ("नियोजक का नाम\nName of Employer", business.owner.name),
        ("नियोजक का पदनाम\nDesignation", rng.choice(("स्वामी / Owner", "भागीदार / Partner", "संचालक / Director"))),
        ("व्यवसाय की प्रकृति\nNature of Business", shop.nature),
        ("स्थापना की श्रेणी\nCategory of Establishment", rng.choice(("दुकान / Shop", "वाणिज्यिक / Commercial"))),
        ("कर्मकारों की संख्या\nNumber of Workers", staff),
        ("व्यवसाय प्रारंभ दिनांक\nDate of Commencement", printed_date(min(begun, shop.issued), "-")),
    ]
    if rng.random() < 0.6:
        rows.insert(5, ("मोबाइल नंबर\nMobile No.", business.phone))
    if rng.random() < 0.5:
        rows.append(("पंजीयन शुल्क\nRegistration Fee", f"Rs. {rng.choice(('1,000', '3,000', '5,000'))}/-"))
    return rows


def draw_assam(rng: Random) -> Drawn:
    """A printed form of the labour inspector with blanks that a clerk wrote in; its renewals stand below."""
    number = rng.choice((f"ASE/{digits(rng, 4)}/{{year}}", f"LI/{digits(rng, 2)}/SE-{digits(rng, 4)}/{{year}}"))
    shop = _invent(rng, "Assam", number, (date(2008, 1, 5), date(2023, 12, 20)), (0, 19))
    printed = Style(rng.uniform(9.6, 10.6), rng.choice(("Source Serif 4", "Vollkorn", "Lora")))
    hand = Style(printed.size + 2.2, "Kalam", 400, rng.choice(("#1f2f8f", "#202020", "#2a2f6b")))
    surface = Surface(*A4)
    surface.rectangle(0, 0, 210, 297, fill=rng.choice(("#ffffff", "#fdfaf0", "#f4f8f1")))
    flow = Flow(surface, 20, 16, 170, 1.5)
    _assam_head(flow, shop, printed)
    pen = (printed, hand)
    _blank(flow, "Registration No.", shop.number, pen)
    _blank(flow, "1. Name of the Establishment", shop.business.trade_name, pen)
    _blank(flow, "2. Postal address of the Establishment", shop.business.address.in_one_line(), pen)
    _blank(flow, "3. Name of the Employer", shop.business.owner.name, pen)
    if rng.random() < 0.6:
        _blank(flow, "    Father's / Husband's name", shop.business.owner.father, pen)
    manager = invent_person(rng, "Assam").name if rng.random() < 0.4 else "Self"
    _blank(flow, "4. Name of the Manager, if any", manager, pen)
    kind = rng.choice(("Shop", "Commercial Establishment"))
    _blank(flow, "5. Category of Establishment", kind, pen)
    _blank(flow, "6. Nature of Business", shop.nature, pen)
    _staff(flow, rng, shop, pen)
    flow.gap(3)
    flow.paragraph(
        "It is hereby certified that the establishment named above has been registered under the Assam Shops and "
        "Establishments Act, 1971 and the rules framed thereunder.",
        printed,
    )
    _signed(flow, rng, shop, pen)
    _renewals(flow, rng, shop, pen)
    ornament.specimen_mark(surface, rng, 20, 290, 6)
    return Drawn(surface, Form.PAGE, shop.truth())


def _assam_head(flow: Flow, shop: Shop, printed: Style) -> None:
    bold = replace(printed, weight=700)
    titles = (
        ("GOVERNMENT OF ASSAM", replace(bold, size=13)),
        ("অসম চৰকাৰ", replace(printed, size=11)),
        (f"OFFICE OF THE LABOUR INSPECTOR, {shop.business.address.district.upper()}", printed),
        ("FORM 'O'", bold),
        ("( See Rule 46 )", replace(printed, size=8.6)),
        ("REGISTRATION CERTIFICATE OF ESTABLISHMENT", replace(bold, size=13)),
        ("Under the Assam Shops and Establishments Act, 1971", printed),
    )
    for text, style in titles:
        flow.line(text, style, Align.CENTER)
    flow.gap(5)


def _blank(flow: Flow, caption: str, value: str, pen: tuple[Style, Style]) -> None:
    """Print a caption and write the value on the dotted line behind it, and on further lines if it is long."""
    printed, hand = pen
    step = text_height(printed, 1.9)
    end = flow.surface.text(flow.left, flow.y + 0.7 * step, caption, printed) + 2
    right = flow.left + flow.width
    for line in wrap(value, right - end - 2, hand):
        base = flow.y + 0.7 * step
        flow.surface.dashed_line(end, base + 1, right, base + 1, "#9a9a9a")
        flow.surface.text(end + 1.5, base, line, hand)
        flow.y += step


def _staff(flow: Flow, rng: Random, shop: Shop, pen: tuple[Style, Style]) -> None:
    """Count the employees in a small table whose sum is the last cell."""
    printed, hand = pen
    women = rng.randint(0, shop.people // 2)
    flow.line("7. Number of Employees :", printed)
    look = Look(replace(hand, size=hand.size - 0.6), replace(printed, size=printed.size - 1), line="#666666")
    inner = flow.beside(8, 150)
    titles = ("Adult Male", "Adult Female", "Young Persons", "Total")
    counts = (str(shop.people - women), str(women), "Nil" if rng.random() < 0.5 else "0", str(shop.people))
    print_row(inner, tuple((text, 1.0) for text in titles), look, range(4))
    print_row(inner, tuple((text, 1.0) for text in counts), look)
    flow.y = inner.y


def _signed(flow: Flow, rng: Random, shop: Shop, pen: tuple[Style, Style]) -> None:
    flow.gap(5)
    printed, hand = pen
    y = flow.y + 5
    end = flow.surface.text(flow.left, y, "Date of Issue :", printed)
    flow.surface.text(end + 2, y, printed_date(shop.issued, rng.choice(("/", "-", "."))), hand)
    ornament.signature(flow.surface, rng, 138, y - 8, 34, 10)
    flow.surface.text(155, y + 6, "Inspector / Registering Officer", printed, Align.CENTER)
    flow.surface.text(155, y + 11, f"{shop.business.address.district} Circle", printed, Align.CENTER)
    stamp = Style(6.5, "Arimo", 700, "#7a66b5")
    flow.surface.circle(104, y + 4, 11, line="#5a3fa0", thickness=0.5, opacity=0.6)
    flow.surface.text(104, y + 3, "LABOUR", stamp, Align.CENTER)
    flow.surface.text(104, y + 6.5, "INSPECTOR", stamp, Align.CENTER)
    flow.y = y + 18


def _renewals(flow: Flow, rng: Random, shop: Shop, pen: tuple[Style, Style]) -> None:
    """Print the table of renewals, of which some rows are filled."""
    printed, hand = pen
    look = Look(replace(hand, size=hand.size - 1.5), replace(printed, size=printed.size - 1.4), line="#666666")
    flow.line("RENEWAL", replace(printed, weight=700), Align.CENTER)
    titles = ("Year for which renewed", "Date of renewal", "Fee paid (Rs.)", "Signature of Inspector")
    print_row(flow, tuple((text, 1.0) for text in titles), look, range(4))
    filled = rng.randint(0, 3)
    for row in range(3):
        year = shop.issued.year + 1 + row
        day = date(year, rng.randint(1, 3), rng.randint(1, 28))
        values = (str(year), printed_date(day), rng.choice(("150/-", "300/-", "75/-")), "Sd/-")
        print_row(flow, tuple((text if row < filled else "", 1.0) for text in values), look)


LAYOUTS = (
    Layout("SHOP_ACT_LICENSE", "chhattisgarh", draw_chhattisgarh),
    Layout("SHOP_ACT_LICENSE", "assam", draw_assam),
)
