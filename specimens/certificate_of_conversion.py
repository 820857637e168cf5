"""The certificate of a partnership that was a firm or a company before."""

from __future__ import annotations

from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.incorporation import Company, Kind, day_in_words, invent_company
from specimens.specimen import Drawn, Form, Layout
from specimens.statement_parts import bold
from specimens.surface import Align

_FROM_FIRM = ("section 58(1) of the Limited Liability Partnership Act, 2008", "Rule 32(1)")
_OFFICES = ("Mumbai", "Bangalore", "Ahmedabad", "Chennai", "Pune", "Hyderabad", "Kolkata")


def draw_converted(rng: Random) -> Drawn:
    """Two names: what there was until that day, and what is registered from it on."""
    company = _invent(rng)
    style = Style(rng.uniform(10.5, 12), rng.choice(("Noto Serif", "Libre Baskerville", "Lora", "Arimo")))
    flow = new_flow(26, 24)
    surface = flow.surface
    if rng.random() < 0.6:
        surface.rectangle(10, 10, 190, 277, line=rng.choice(("#8c6d1f", "#333333")), thickness=0.9)
    ornament.emblem(surface, 105, flow.y + 6, 14)
    flow.gap(20)
    for line in ("GOVERNMENT OF INDIA", "MINISTRY OF CORPORATE AFFAIRS"):
        flow.line(line, bold(style), Align.CENTER)
    office = rng.choice(_OFFICES)
    flow.line(f"Office of the Registrar of Companies, {office}", style, Align.CENTER)
    flow.gap(7)
    flow.line(rng.choice(("FORM 19", "Form 19")), bold(style, 1), Align.CENTER)
    flow.line(f"[Refer {_FROM_FIRM[1]} of the LLP Rules, 2009]", style, Align.CENTER)
    flow.gap(4)
    flow.line("Certificate of Registration on Conversion", bold(style, 3), Align.CENTER)
    flow.gap(8)
    flow.line(
        f"{rng.choice(('LLP Identification Number', 'LLPIN', 'LLP Identification No.'))} : {company.number}",
        bold(style),
    )
    flow.gap(6)
    for text in _certified(rng, company, office):
        flow.paragraph(text, style)
        flow.gap(5)
    flow.gap(14)
    ornament.signature(surface, rng, 138, flow.y - 12, 38, 11)
    for line in (company.registrar.upper(), "Registrar of Companies", office):
        flow.line(line, style, Align.RIGHT)
    flow.gap(8)
    if rng.random() < 0.5:
        flow.paragraph(
            "Note: The Registrar shall be informed of any change in the particulars of the partners within thirty "
            "days. This certificate can be verified at the website of the Ministry.",
            Style(style.size * 0.75, style.font),
        )
    ornament.specimen_mark(surface, rng, rng.uniform(30, 140), 280, 7)
    return Drawn(surface, Form.PAGE, company.truth("cin", "company_name", "date_of_incorporation"))


def _invent(rng: Random) -> Company:
    """Invent a partnership whose name says nothing of what it was."""
    while True:
        company = invent_company(rng, Kind.PARTNERSHIP, (date(2009, 6, 1), date(2021, 12, 31)), 0)
        stem = company.name.removesuffix(" LLP")
        if not stem.startswith("M/S ") and not stem.endswith((" LIMITED", " LLP", " TRUST")):
            return company


def _certified(rng: Random, company: Company, office: str) -> tuple[str, ...]:
    stem = company.name.removesuffix(" LLP")
    was_firm = rng.random() < 0.5
    was = "firm" if was_firm else "company"
    before = f"M/s {stem} & CO." if was_firm else f"{stem} PRIVATE LIMITED"
    act = _FROM_FIRM[0] if was_firm else _FROM_FIRM[0].replace("(1)", "")
    said = day_in_words(company.incorporated)
    certified = rng.choice(
        (
            f"It is hereby certified that {before} has this day been converted to {company.name}, pursuant to {act}.",
            f"I hereby certify that {before} is, pursuant to {act}, converted and registered with effect from this day "
            f"as {company.name}.",
            f"It is hereby certified that {company.name} is this day registered under {act}, upon the conversion of "
            f"{before.removesuffix('.')}.",
        )
    )
    effect = (
        f"On and from the date of this certificate all property, assets, rights and obligations of the {was} stand "
        "transferred to and vest in the limited liability partnership, and the former is deemed to be dissolved."
    )
    given = f"Given under my hand at {office} this {said}."
    return (certified, effect, given) if rng.random() < 0.6 else (certified, given)


LAYOUTS = (Layout("CERTIFICATE_OF_INCORPORATION", "converted", draw_converted),)
