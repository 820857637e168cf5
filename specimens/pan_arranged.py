"""PAN cards in whatever arrangement: every card is drawn with other captions, fonts, sizes and places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from sheaf.model.field import Value
from specimens import ornament
from specimens.fonts import DEVANAGARI, NARROW, SANS, SERIF, Style
from specimens.numbers import digits, pan_number
from specimens.pan_parts import PersonsCard, code, invent_entitys_card
from specimens.people import invent_person
from specimens.rarer_names import rarely_named, titled
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import CARD, Align, Surface, narrowed, text_width, wrap

GROUNDS = (("#cfe3ee", "#a9cfdf"), ("#e4ecf4", "#cddff0"), ("#f3f6f2", "#dfeae6"), ("#ffffff", "#f2f4f6"),
           ("#d9e7d9", "#b9d4c9"), ("#f4e9dd", "#e6e2ee"), ("#bcd4e6", "#e3eef5"))  # fmt: skip
WAVES = ("#7fb0c4", "#9abfae", "#c49a9a", "#8aa0c8", "#c7b36a", "#b49ac4")
INKS = ("#111111", "#1b1b3a", "#2a2a2a", "#101848", "#3a2a22")


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption in both languages."""

    hindi: str
    english: str


NAME = (Caption("नाम", "Name"), Caption("नाम", "NAME"), Caption("पूरा नाम", "Full Name"))
FATHER = (Caption("पिता का नाम", "Father's Name"), Caption("पिता का नाम", "FATHER'S NAME"),
          Caption("पिता का नाम", "Fathers Name"))  # fmt: skip
MOTHER = (Caption("माता का नाम", "Mother's Name"),)
BIRTH = (Caption("जन्म की तारीख", "Date of Birth"), Caption("जन्म तिथि", "DATE OF BIRTH"), Caption("जन्म की तारीख", "DOB"))
FORMED = (Caption("निगमन / गठन की तारीख", "Date of Incorporation / Formation"),
          Caption("निगमन की तारीख", "Date of Incorporation"), Caption("गठन की तारीख", "DATE OF FORMATION"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How one card is set. `languages` is the pattern of its captions; `beside` puts values right of them."""

    label: Style
    value: Style
    head: Style
    languages: str
    beside: bool
    left: float
    width: float
    step: float


def invent_arrangement(rng: Random, left: float, width: float) -> Arrangement:
    font, devanagari, ink = rng.choice((*SANS, *SANS, *NARROW, *SERIF)), rng.choice(DEVANAGARI), rng.choice(INKS)
    label = Style(rng.uniform(4.9, 6.2), font, rng.choice((400, 400, 700)), ink, devanagari)
    value_font = font if rng.random() < 0.7 else rng.choice(SANS)
    value = Style(rng.uniform(6.4, 8.2), value_font, rng.choice((400, 700)), ink, devanagari)
    head = Style(rng.uniform(6.6, 8.0), font, 700, rng.choice(INKS), devanagari)
    return Arrangement(
        label=label,
        value=value,
        head=head,
        languages=rng.choice(("{h} / {e}", "{h}/ {e}", "{e} / {h}", "{e}", "{h} / {e}", "{h}/{e}")),
        beside=rng.random() < 0.25,
        left=left,
        width=width,
        step=rng.uniform(1.0, 1.25),
    )


def invent_rarer_card(rng: Random) -> PersonsCard:
    person = rarely_named(rng, invent_person(rng))
    number = pan_number(rng, "P", person.surname_initial)
    return PersonsCard(replace(person, father=titled(rng, person.father)), number)


def draw_arranged(rng: Random) -> Drawn:
    """A person's card with captions."""
    content = invent_rarer_card(rng)
    card = _ground(rng)
    is_photo_left = rng.random() < 0.6
    arrangement = invent_arrangement(rng, rng.uniform(3.5, 6), rng.uniform(50, 55))
    top = print_heading(card, rng, arrangement)
    if is_photo_left:
        ornament.photo(card, rng, 4, top + 1, 13, 15)
        print_number(card, rng, content.number, (rng.uniform(37, 42), top + 3, Align.CENTER), arrangement)
        y = top + 20
    else:
        ornament.photo(card, rng, 64, top + 2, 15, 19)
        y = print_number(card, rng, content.number, (arrangement.left, top + 3.5, Align.LEFT), arrangement) + 4.6
    is_mothers = rng.random() < 0.12
    parent = rng.choice(MOTHER if is_mothers else FATHER)
    rows = ((rng.choice(NAME), content.name), (parent, content.father), (rng.choice(BIRTH), content.born))
    print_rows(card, rows, arrangement, y)
    if rng.random() < 0.7:
        code(card, rng, 63, 34 if not is_photo_left else top + 5, 17)
    ornament.signature(card, rng, 36, 47, 18, 3.6)
    ornament.specimen_mark(card, rng, 68, 53.2, 3.5)
    truth = {name: value for name, value in content.truth().items() if not (is_mothers and name == "father_name")}
    return Drawn(card, Form.CARD, truth)


def draw_minor(rng: Random) -> Drawn:
    """A child's card: no photo and no signature."""
    content = invent_rarer_card(rng)
    born = content.person.born.replace(year=rng.randint(2009, 2024), day=min(content.person.born.day, 28))
    content = PersonsCard(replace(content.person, born=born), content.number)
    card = _ground(rng)
    arrangement = invent_arrangement(rng, rng.uniform(3.5, 6), 54)
    top = print_heading(card, rng, arrangement)
    y = print_number(card, rng, content.number, (rng.choice((arrangement.left, 8)), top + 3.5, Align.LEFT), arrangement)
    rows = ((rng.choice(NAME), content.name), (rng.choice(FATHER), content.father), (rng.choice(BIRTH), content.born))
    print_rows(card, rows, arrangement, y + 4.6)
    if rng.random() < 0.5:
        card.text(68, top + 4, "MINOR", arrangement.label)
    code(card, rng, 64, 26, 17)
    ornament.specimen_mark(card, rng, 68, 53.2, 3.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_arranged_old(rng: Random) -> Drawn:
    """A card of before 2018 in another arrangement: no captions but that of the number."""
    content = invent_rarer_card(rng)
    card = _ground(rng)
    arrangement = invent_arrangement(rng, rng.uniform(3, 7), rng.uniform(52, 56))
    top = print_heading(card, rng, arrangement)
    is_number_first = rng.random() < 0.25
    y = top + rng.uniform(4, 6.5)
    if is_number_first:
        y = print_number(card, rng, content.number, (arrangement.left, y, Align.LEFT), arrangement) + 6
    value = replace(arrangement.value, size=arrangement.value.size * 1.1)
    for line in (content.name, content.father, content.born):
        below = card.paragraph(arrangement.left, y, arrangement.width, line, value)
        y = max(y + rng.uniform(5, 6), below + 1.4)
    if not is_number_first:
        print_number(card, rng, content.number, (arrangement.left, y + 1, Align.LEFT), arrangement)
    ornament.photo(card, rng, rng.uniform(61, 65), top + rng.uniform(3, 12), 16, 20)
    if rng.random() < 0.6:
        ornament.hologram(card, rng, rng.uniform(47, 52), rng.uniform(38, 42), 8)
    ornament.signature(card, rng, 62, 47.5, 19, 4)
    if rng.random() < 0.5:
        card.text(64, 52.6, "Signature", replace(arrangement.label, size=4.8))
    ornament.specimen_mark(card, rng, 40, 53.3, 3.5)
    return Drawn(card, Form.CARD, content.truth())


def draw_arranged_entity(rng: Random) -> Drawn:
    """An entity's card, of any kind of holder, its name often over two lines."""
    content = _invent_any_entity(rng)
    card = _ground(rng)
    arrangement = invent_arrangement(rng, rng.uniform(3.5, 6), rng.uniform(50, 56))
    arrangement = replace(arrangement, beside=False)
    top = print_heading(card, rng, arrangement)
    number, name, formed = content["pan_number"], content["name_as_per_pan"], content["date_of_incorporation"]
    y = print_number(card, rng, str(number), (arrangement.left, top + 4, Align.LEFT), arrangement) + 5
    if rng.random() < 0.65:
        print_rows(card, ((rng.choice(NAME[:2]), str(name)), (rng.choice(FORMED), str(formed))), arrangement, y)
    else:
        below = card.paragraph(arrangement.left, y, arrangement.width, str(name), arrangement.value)
        card.text(arrangement.left, max(y + 6, below + 1.5), str(formed), arrangement.value)
    if rng.random() < 0.6:
        code(card, rng, 64, 24, 17)
    ornament.specimen_mark(card, rng, 68, 53.2, 3.5)
    return Drawn(card, Form.CARD, content)


def draw_back(rng: Random) -> Drawn:
    """The back alone, of one of the three that printed cards. It carries no field."""
    card = Surface(*CARD)
    card.rectangle(0, 0, *CARD, fill=rng.choice(("#eef3f6", "#ffffff", "#e2ebf0", "#f4f1ea")))
    font, devanagari = rng.choice((*SANS, *NARROW)), rng.choice(DEVANAGARI)
    small = Style(rng.uniform(5.2, 6.2), font, rng.choice((400, 700)), rng.choice(INKS), devanagari)
    if rng.random() < 0.7:
        card.rectangle(0, rng.uniform(3, 5), 85.6, 8, fill="#2a2a2a")
    y = rng.uniform(17, 20)
    for line in rng.choice(BACKS):
        printed = line.format(a=digits(rng, 4), b=digits(rng, 4))
        card.text(5, y, printed, narrowed(small, (printed,), 76))
        y += small.size * 0.53
    if rng.random() < 0.4:
        ornament.hologram(card, rng, 72, 42, 8)
    ornament.specimen_mark(card, rng, 60, 53, 3.5)
    return Drawn(card, Form.CARD, {})


BACKS = (
    (
        "इस कार्ड के खोने/पाने पर कृपया सूचित करें/लौटाएं:",
        "आयकर पैन सेवा इकाई, एन एस डी एल",
        "If this card is lost / someone's lost card is found,",
        "please inform / return to :",
        "Income Tax PAN Services Unit, NSDL",
        "5th Floor, Specimen Towers, Plot No. 000, Survey No. 000/0,",
        "Model Colony, Near Deep Bungalow Chowk,",
        "Pune - 411 016.",
        "Tel: 91-20-{a} {b}, Fax: 91-20-{b} {a}",
        "e-mail: tininfo@specimen.invalid",
    ),
    (
        "In case this card is lost / found, kindly inform / return to :",
        "Income Tax PAN Services Unit, UTIITSL",
        "Plot No. 0, Sector 00, CBD Belapur,",
        "Navi Mumbai - 400 614.",
        "इस कार्ड के खो जाने/ मिल जाने पर कृपया सूचित करें/ लौटाएं :",
        "आयकर पैन सेवा यूनिट, UTIITSL",
        "प्लाट नं: ०, सेक्टर ००, सी.बी.डी. बेलापुर, नवी मुंबई - ४०० ६१४.",
    ),
    (
        "If this card is lost/someone's lost card is found,",
        "please inform/return to:",
        "Income Tax PAN Services Unit",
        "(Managed by Protean eGov Technologies Limited)",
        "4th Floor, Specimen Chambers, Plot 000, Survey 000/0,",
        "Model Colony, Pune - 411 016",
        "Tel: 020-{a}{b}",
        "आयकर पैन सेवा इकाई, प्रोटीन ई-गव टेक्नोलॉजीज लिमिटेड",
    ),
)


def _invent_any_entity(rng: Random) -> dict[str, Value]:
    content = invent_entitys_card(rng)
    place = invent_person(rng).address.city.upper()
    name, kind = rng.choice(
        (
            (content.name, content.number[3]),
            (f"{content.name.split()[0]} INFRASTRUCTURE AND ALLIED SERVICES PRIVATE LIMITED", "C"),
            (f"{content.name.split()[0]} CO-OPERATIVE HOUSING SOCIETY LTD", "A"),
            (f"{place} MUNICIPAL COUNCIL", "L"),
            (f"{content.name.split()[0]} & SONS", "F"),
            (f"{content.name.split()[0]} EDUCATIONAL AND CHARITABLE TRUST", "T"),
            (f"{content.name.split()[0]} CONSULTANTS LLP", rng.choice("EF")),
            (f"{place} DISTRICT CRICKET ASSOCIATION", "A"),
            (f"OFFICE OF THE BLOCK DEVELOPMENT OFFICER {place}", "G"),
            (f"{place} MERCHANTS BODY", "B"),
            (f"SHRI {content.name.split()[0]} DEVASTHAN", "J"),
            (f"{invent_person(rng).name.upper()} (HUF)", "H"),
        )
    )
    return {
        "name_as_per_pan": name,
        "date_of_incorporation": content.formed,
        "pan_number": pan_number(rng, kind, name[0]),
    }


def _ground(rng: Random) -> Surface:
    card = Surface(*CARD)
    ornament.wash(card, *rng.choice(GROUNDS))
    if rng.random() < 0.8:
        ornament.waves(card, rng, rng.choice(WAVES), rng.uniform(0.2, 0.5))
    return card


def print_heading(card: Surface, rng: Random, arrangement: Arrangement) -> float:
    """Print department and government in one of four ways and return where it ends."""
    head, step = arrangement.head, arrangement.head.size * 0.44
    government = rng.choice(("GOVT. OF INDIA", "GOVT. OF INDIA", "GOVERNMENT OF INDIA"))
    kind = rng.choice(("apart", "apart", "one_line", "stacked", "english"))
    if kind == "apart":
        card.text(4, 6, "आयकर विभाग", head)
        card.text(4, 6 + step, "INCOME TAX DEPARTMENT", head)
        ornament.emblem(card, 46, 6, 6)
        card.text(81.6, 6, "भारत सरकार", head, Align.RIGHT)
        card.text(81.6, 6 + step, government, head, Align.RIGHT)
        return 6 + step + 2
    lines: tuple[str, ...]
    if kind == "one_line":
        lines = ("आयकर विभाग      भारत सरकार", f"INCOME TAX DEPARTMENT      {government}")
    elif kind == "stacked":
        lines = ("आयकर विभाग INCOME TAX DEPARTMENT", f"भारत सरकार {government}")
    else:
        lines = ("INCOME TAX DEPARTMENT", government)
    head = narrowed(head, lines, 70)
    for number, line in enumerate(lines):
        card.text(42.8, 5.6 + number * step, line, head, Align.CENTER)
    return 5.6 + step + 2


def print_number(
    card: Surface, rng: Random, number: str, place: tuple[float, float, Align], arrangement: Arrangement
) -> float:
    """Print the caption of the number and the number, and return its baseline."""
    x, y, align = place
    caption = rng.choice(
        (
            "स्थायी लेखा संख्या कार्ड|Permanent Account Number Card",
            "Permanent Account Number",
            "PERMANENT ACCOUNT NUMBER",
            "स्थायी लेखा संख्या / Permanent Account Number",
            "स्थायी लेखा संख्या|Permanent Account Number",
        )
    )
    lines = caption.split("|")
    style = narrowed(arrangement.label, tuple(lines), 44)
    for line in lines:
        card.text(x, y, line, style, align)
        y += style.size * 0.46
    big = Style(rng.uniform(9, 12), rng.choice(SANS), 700, arrangement.value.color, tracking=rng.choice((0, 0, 0.5)))
    card.text(x, y + 2.4, number, big, align)
    return y + 2.4


def print_rows(card: Surface, rows: tuple[tuple[Caption, str], ...], arrangement: Arrangement, y: float) -> None:
    """Print captions and values, those under these or beside them, a long value over two lines or smaller."""
    label, height = arrangement.label, arrangement.value.size * 0.42
    captions = [arrangement.languages.format(h=caption.hindi, e=caption.english) for caption, _ in rows]
    indent = max(text_width(caption, label) for caption in captions) + 2
    room = arrangement.width - (indent if arrangement.beside else 0)
    if arrangement.beside and room < 34:
        arrangement, room = replace(arrangement, beside=False), arrangement.width
    for caption, (_, value) in zip(captions, rows, strict=True):
        style = arrangement.value
        if arrangement.beside:
            card.text(arrangement.left, y, caption + (":" if len(caption) % 2 else ""), label)
            style = narrowed(style, (value,), room + 2)
            card.text(arrangement.left + indent, y, value, style)
            y += (height + 2.4) * arrangement.step
            continue
        card.text(arrangement.left, y, caption, label)
        y += label.size * 0.16 + height
        if len(wrap(value, room, style)) > 1:
            style = narrowed(style, tuple(wrap(value, room, style)), room)
        y = card.paragraph(arrangement.left, y, room, value, style, 1.1) + 1.1 * arrangement.step - 0.6


LAYOUTS = (
    Layout("PAN", "arranged", draw_arranged),
    Layout("PAN", "arranged_old", draw_arranged_old),
    Layout("PAN", "arranged_entity", draw_arranged_entity),
    Layout("PAN", "minor", draw_minor),
    Layout("PAN", "back", draw_back),
)
