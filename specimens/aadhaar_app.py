"""A screenshot of an app that shows the Aadhaar."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.aadhaar_parts import Holder, invent_holder, relation
from specimens.fonts import Style
from specimens.script import spelt
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, Surface, narrowed

_SCREEN = (72.0, 156.0)


def invent_plain_holder(rng: Random) -> Holder:
    """Invent a holder whose address begins with the relation and ends in the pincode, with commas throughout."""
    holder = invent_holder(rng)
    address = holder.person.address
    parts = (relation(holder.person), *address.parts(), address.state, address.pincode)
    return replace(holder, address=", ".join(parts))


def draw_apps_card(rng: Random) -> Drawn:
    """A screenshot of an app that shares the Aadhaar: the photo in the middle, every value under its caption."""
    holder, font = invent_plain_holder(rng), rng.choice(("Roboto", "Work Sans", "Public Sans", "Open Sans"))
    ground, ink, quiet = rng.choice((("#f3f1fb", "#1d1b2a", "#6b6880"), ("#ffffff", "#16202a", "#6d7680")))
    screen = Surface(*_SCREEN)
    screen.rectangle(0, 0, *_SCREEN, fill=ground)
    screen.text(4, 4.6, f"{rng.randint(1, 12)}:{rng.randint(0, 59):02d}", Style(5.6, font, 500, ink))
    screen.text(68, 4.6, f"5G   {rng.randint(11, 98)}%", Style(5.6, font, 500, ink), Align.RIGHT)
    screen.text(36, 12.6, "My Aadhaar", Style(9, font, 700, ink), Align.CENTER)
    screen.rectangle(4, 17, 64, 112, fill="#ffffff", line="#d5d2e2", radius=3)
    screen.text(36, 23, "Government of India", Style(6.4, font, 500, "#b5472f"), Align.CENTER)
    ornament.photo(screen, rng, 26, 26, 20, 24)
    name = Style(8.6, font, 700, "#15151c")
    local = spelt(holder.person.name, holder.words.script)
    screen.text(36, 55.4, local, narrowed(name, (local,), 58), Align.CENTER)
    screen.text(36, 60.2, holder.person.name, narrowed(name, (holder.person.name,), 58), Align.CENTER)
    label, value = Style(5.8, font, 400, quiet), Style(7.2, font, 500, "#15151c")
    gender = holder.person.gender.title()
    for x, caption, text in ((9, "Date of Birth", holder.born), (42, "Gender", gender)):
        screen.text(x, 68, caption, label)
        screen.text(x, 72, text, value)
    screen.text(9, 79, "Aadhaar Number", label)
    screen.text(9, 84, holder.number, replace(value, size=10, weight=700))
    screen.text(9, 91, "Address", label)
    y = screen.paragraph(9, 95, 54, holder.address, value, 1.3)
    screen.line(9, y, 63, y, "#e2e0ea", 0.3)
    screen.text(36, max(y + 6, 124), "SPECIMEN", Style(5.6, font, 500, "#a0a0a8"), Align.CENTER)
    for x, word in ((12, "Home"), (28, "Share ID"), (45, "Lock"), (61, "Profile")):
        screen.circle(x, 142, 2.2, line=quiet, thickness=0.4)
        screen.text(x, 149, word, Style(5.2, font, 400, quiet), Align.CENTER)
    screen.rectangle(12, 131, 48, 7, fill="#4b3cae", radius=3.4)
    screen.text(36, 135.6, "Show QR", Style(6.8, font, 700, "#ffffff"), Align.CENTER)
    return Drawn(screen, Form.SLIP, holder.truth())


LAYOUTS = (Layout("AADHAAR", "apps_card", draw_apps_card),)
