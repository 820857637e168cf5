"""A southern public bank's cheque leaf in three scripts, never used in tuning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from specimens import ornament
from specimens.cheque_account import Account, invent_leaf
from specimens.cheque_parts import cancel, date_boxes, ink_line, new_leaf, sign, stamp
from specimens.fonts import SANS, Style
from specimens.numbers import digits
from specimens.places import invent_address
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width, wrap

_RIGHT = Align.RIGHT


@dataclass(frozen=True, slots=True)
class _House:
    """A bank of the south: its name in three scripts, its letters, its number among banks, its accounts' length."""

    name: str
    hindi: str
    own: str
    state: str
    prefix: str
    micr: str
    length: int


_HOUSES = (
    _House("Indian Bank", "इंडियन बैंक", "இந்தியன் வங்கி", "Tamil Nadu", "IDIB", "019", 10),
    _House("Indian Overseas Bank", "इण्डियन ओवरसीज़ बैंक", "இந்தியன் ஓவர்சீஸ் வங்கி", "Tamil Nadu", "IOBA", "020", 15),
    _House("Telangana Grameena Bank", "तेलंगाना ग्रामीण बैंक", "తెలంగాణ గ్రామీణ బ్యాంక్", "Telangana", "SBIN", "814", 11),
)


def draw_three_scripts(rng: Random) -> Drawn:
    """The name in three scripts at the middle, branch and codes left of it, the account in a tinted bar below."""
    house = rng.choice(_HOUSES)
    account = _account(rng, house)
    surface = new_leaf(rng, ("#f3ecf7", "#e6f0f8", "#f8f1de", "#eaf4ea"))
    style = Style(rng.uniform(6.2, 7.0), rng.choice(SANS), devanagari=rng.choice(("Mukta", "Hind")))
    bold, ink = replace(style, weight=700), rng.choice(("#1c3f94", "#a01c2c", "#0e5e4e"))
    _branch(surface, account, style)
    middle = 106.0
    ornament.emblem(surface, middle, 8.4, 7, ink)
    names = (house.own, house.hindi, account.bank)
    big = narrowed(replace(bold, size=9.5, color=ink), (account.bank,), 46)
    for row, (text, size) in enumerate(zip(names, (7.6, 7.6, big.size), strict=True)):
        surface.text(middle, 17.4 + row * 3.9, text, replace(big, size=size), Align.CENTER)
    date_boxes(surface, 156, 6)
    surface.text(156, 14.6, "तारीख / Date", replace(style, size=5.4))
    surface.text(194, 14.6, "Valid for three months", replace(style, size=5), _RIGHT)
    _body(surface, rng, style, ink)
    surface.rectangle(8, 49, 92, 9, fill=ink, opacity=0.12)
    surface.rectangle(8, 49, 92, 9, line=ink, thickness=0.3)
    surface.text(10, 55, "खा.सं. / A/c No.", style)
    shown = replace(style, size=12, weight=rng.choice((400, 700)))
    kind = rng.choice(("SB", "SBG", "SB-GEN"))
    surface.text(38, 55, account.number, shown)
    surface.text(98, 55, kind, bold, _RIGHT)
    surface.text(8, 62.4, rng.choice(("Payable at par at all our branches", "सममूल्य पर देय / PAYABLE AT PAR")), style)
    holder = narrowed(replace(bold, size=7.6), (account.holder,), 78)
    surface.text(194, 57, account.holder, holder, _RIGHT)
    sign(surface, rng, 152, 59)
    surface.text(194, 73, "कृपया यहाँ हस्ताक्षर करें / Please sign above this line", replace(style, size=5.2), _RIGHT)
    ornament.specimen_mark(surface, rng, 70, 75, 6)
    ink_line(surface, account, rng)
    if rng.random() < 0.25:
        stamp(surface, rng, 66, 27)
    else:
        cancel(surface, rng, lift=rng.choice((0, 8, 14)))
    return Drawn(surface, Form.SLIP, account.truth())


def _account(rng: Random, house: _House) -> Account:
    """Return an account of `house` at a branch in a town of its state."""
    account, address = invent_leaf(rng), invent_address(rng, house.state)
    while not address.is_urban:
        address = invent_address(rng, house.state)
    branch = address.lines[-1]
    # Indian Bank numbers its branches by their first letter.
    number = f"00{branch[0].upper()}9{digits(rng, 2)}" if house.prefix == "IDIB" else f"9{digits(rng, 5)}"
    return replace(
        account,
        bank=house.name.upper() if rng.random() < 0.4 else house.name,
        branch=branch.upper() if rng.random() < 0.5 else branch,
        address=address,
        ifsc=f"{house.prefix}0{number}",
        micr=f"{address.pincode[:3]}{house.micr}{digits(rng, 3)}",
        number=rng.choice("123456789") + digits(rng, house.length - 1),
    )


def _branch(surface: Surface, account: Account, style: Style) -> None:
    """Print the branch, where it stands and its codes in a small block in the left corner."""
    bold, small = replace(style, weight=700), replace(style, size=style.size - 0.8)
    code = account.ifsc[-5:]
    surface.text(8, 8, f"{account.branch} ({code})", bold)
    lines = [*account.address.lines[:-1], f"{account.address.city} - {account.address.pincode}"]
    y = 11.4
    for line in wrap(", ".join(lines), 62, small)[:3]:
        surface.text(8, y, line, small)
        y += 2.8
    for caption, value in (("IFS Code", account.ifsc), ("MICR Code", account.micr)):
        end = surface.text(8, y + 0.6, f"{caption} : ", style)
        surface.text(end, y + 0.6, value, bold)
        y += 3.3


def _body(surface: Surface, rng: Random, style: Style, ink: str) -> None:
    """Print the lines for payee and sum, the box for the figures, and that the bearer is paid."""
    surface.text(8, 34, "Pay", replace(style, size=8))
    surface.line(18, 34.8, 168, 34.8)
    surface.text(194, 34, rng.choice(("या धारक को / or Bearer", "या वाहक को OR BEARER")), style, _RIGHT)
    caption = "रुपये / Rupees"
    surface.text(8, 42.4, caption, style)
    surface.line(10 + text_width(caption, style), 43.2, 142, 43.2)
    surface.rectangle(147, 38, 47, 9, fill="#ffffff", line=ink, thickness=0.3, opacity=0.8)
    surface.text(149, 44.6, "₹", Style(12, "Noto Sans"))


LAYOUTS = (Layout("CANCELLED_CHEQUE", "three_scripts", draw_three_scripts, held_apart=True),)
