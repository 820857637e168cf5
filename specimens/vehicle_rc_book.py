"""A registration certificate of the southern states: a book of Form 23 whose entries are typed upon dots."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, Pairs
from specimens.fonts import MONO, SERIF, Style
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed, text_width
from specimens.vehicle_rc_parts import Certificate, invent_certificate

_BOOK = (190.0, 132.0)
"""An open book of two leaves in mm."""


def draw_form_23_book(rng: Random) -> Drawn:
    """Two leaves of the southern states' book of Form 23: numbered printed items, the entries typed upon dots."""
    one = invent_certificate(rng, is_old=True)
    book = Surface(*_BOOK)
    book.rectangle(0, 0, *_BOOK, fill=rng.choice(("#efe7cf", "#e6ebdd", "#f1e2da")))
    book.line(_BOOK[0] / 2, 0, _BOOK[0] / 2, _BOOK[1], "#8a8272", 0.5)
    font = rng.choice(SERIF)
    print_ = Style(rng.uniform(6.2, 6.8), font, 400, "#2a2a26")
    typed = Style(rng.uniform(7.2, 7.8), rng.choice(MONO), 700 if rng.random() < 0.2 else 400, "#1d1d48")
    left = Flow(book, 7, 6, 82, 1.42)
    left.line("FORM 23", replace(print_, weight=700, size=8.4), Align.CENTER)
    left.line("[See Rule 48]", print_, Align.CENTER)
    left.line("CERTIFICATE OF REGISTRATION", replace(print_, weight=700, size=8.8), Align.CENTER)
    left.line(f"MOTOR VEHICLES DEPARTMENT, {one.state.upper()}", narrowed(print_, ("M" * 40,), 80), Align.CENTER)
    left.gap(2)
    _dotted(left, "Registered No.", one.number, (print_, typed))
    _dotted(left, "Brief description of vehicle", one.vehicle_class, (print_, typed))
    left.gap(1)
    left.line("Name, son/wife/daughter of, and full address of", print_)
    left.line("registered owner", print_)
    _dotted(left, "Name", one.owner, (print_, typed))
    _dotted(left, "Son/Wife/Daughter of", one.relation, (print_, typed))
    left.line("Full address (permanent)", print_)
    left.paragraph(one.address, typed)
    left.gap(2)
    _dotted(left, "Date of registration", one.day(one.registered), (print_, typed))
    _dotted(left, "Registration valid up to", one.day(one.valid_till), (print_, typed))
    ornament.signature(book, rng, 52, 114, 30, 7)
    book.text(88, 126, f"Registering Authority, {one.person.address.city}", print_, Align.RIGHT)
    book.circle(24, 117, 8, line="#5d3f8d", thickness=0.4, opacity=0.6)
    right = Flow(book, 101, 8, 82, 1.5)
    right.line("DETAILED DESCRIPTION", replace(print_, weight=700, size=8), Align.CENTER)
    right.gap(2)
    for number, (caption, text) in enumerate(_description(rng, one), 1):
        _dotted(right, f"{number}.  {caption}", text, (print_, typed))
        right.gap(0.5)
    ornament.specimen_mark(book, rng, 150, 127, 4.5)
    return Drawn(book, Form.SLIP, one.truth())


def _description(rng: Random, one: Certificate) -> Pairs:
    is_two = "2WN" in one.vehicle_class
    return (
        ("Class of vehicle", "M/Cycle" if is_two else "LMV"),
        ("The motor vehicle is", "New"),
        ("Type of body", "Solo" if is_two else "Saloon"),
        ("Maker's name", one.maker),
        ("Month and year of manufacture", one.made),
        ("Number of cylinders", "1" if is_two else rng.choice(("3", "4"))),
        ("Chassis number", one.chassis),
        ("Engine number", one.engine),
        ("Cubic capacity", digits(rng, 3).replace("0", "1") + " cc"),
        ("Maker's classification", one.model),
        ("Seating capacity (incl. driver)", "2" if is_two else "5"),
        ("Unladen weight", f"1{digits(rng, 2)} Kg" if is_two else f"1{digits(rng, 3)} Kg"),
        ("Colour", one.colour),
        ("Fuel used in the engine", one.fuel),
    )


def _dotted(flow: Flow, caption: str, value: str, styles: tuple[Style, Style]) -> None:
    """Print a caption and, after it upon dots that reach the edge, its value."""
    print_, typed = styles
    flow.line(caption, print_)
    y = flow.y - 0.9
    start = flow.left + text_width(caption, print_) + 1.5
    end = flow.left + flow.width
    flow.surface.dashed_line(start, y + 0.7, end, y + 0.7, "#8b8574")
    flow.surface.text(start + 1, y - 0.3, value, narrowed(typed, (value,), end - start - 1))


LAYOUTS = (Layout("VEHICLE_RC", "form_23_book", draw_form_23_book),)
