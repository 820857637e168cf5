"""A company's certificate of the newest portal, with the stamp of its electronic signature; never used in tuning."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

from specimens import ornament
from specimens.flow import new_flow
from specimens.fonts import Style
from specimens.incorporation import Kind, day_in_words, invent_company
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align

_TYPE = "CERTIFICATE_OF_INCORPORATION"
_CENTER = Align.CENTER


def draw_signed(rng: Random) -> Drawn:
    """Days in capitals, one sentence a number, the signature's stamp at the left, the post address in lines."""
    company = invent_company(rng, rng.choice((Kind.PRIVATE, Kind.ONE_PERSON)), (date(2023, 1, 1), date(2026, 6, 30)))
    style = Style(rng.uniform(10.4, 11.4), rng.choice(("Open Sans", "Roboto", "Libre Baskerville")))
    bold, small = replace(style, weight=700), replace(style, size=8)
    flow = new_flow(28, 22)
    surface = flow.surface
    for inset, thickness in ((9.0, 1.6), (12.0, 0.4)):
        surface.rectangle(inset, inset, 210 - 2 * inset, 297 - 2 * inset, line="#8a5a1e", thickness=thickness)
    ornament.emblem(surface, 105, 28, 14)
    flow.y = 42
    flow.line("Ministry of Corporate Affairs, Government of India", bold, _CENTER)
    flow.line("Office of the Central Registration Centre", style, _CENTER)
    flow.gap(5)
    flow.line("Certificate of Incorporation", replace(bold, size=19, color="#8a5a1e"), _CENTER)
    flow.paragraph("[Pursuant to section 7(2) of the Companies Act, 2013 and rule 18 of the Rules]", small, _CENTER)
    flow.gap(8)
    for sentence in (
        f"I hereby certify that {company.name} is incorporated on this {day_in_words(company.incorporated).upper()} "
        "under the Companies Act, 2013 (18 of 2013) and that the company is Company limited by shares",
        f"The Corporate Identity Number of the company is {company.number}",
        f"The Permanent Account Number (PAN) of the company is {company.pan}*",
        f"The Tax Deduction and Collection Account Number (TAN) of the company is {company.tan}*",
        f"Given under my hand at Manesar this {day_in_words(company.given).upper()}",
    ):
        flow.paragraph(sentence, style)
        flow.gap(4)
    flow.gap(4)
    stamp = flow.beside(0, 62)
    surface.rectangle(26, stamp.y - 2, 68, 26, line="#999999")
    stamp.line("Signature Not Verified", replace(bold, size=10))
    stamp.paragraph(
        f"Digitally signed by DS MINISTRY OF CORPORATE AFFAIRS 10 Date: {company.given:%Y.%m.%d} "
        f"{rng.randint(10, 18)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} IST",
        small,
    )
    side = flow.beside(84, 70)
    side.line(company.registrar, bold, Align.RIGHT)
    side.line("Assistant Registrar of Companies", style, Align.RIGHT)
    side.paragraph("For and on behalf of the Registrar of Companies", small, Align.RIGHT)
    flow.gap(32)
    flow.paragraph(
        "Disclaimer: This certificate only evidences incorporation of the company on the basis of documents and "
        "declarations of the applicant(s). It is neither a license nor permission to conduct business.",
        small,
    )
    flow.gap(3)
    flow.line("Mailing Address as per record available with the Registrar:", small)
    flow.line(company.name, replace(small, weight=700))
    flow.paragraph(company.address.in_one_line(), small)
    flow.gap(3)
    flow.line("*as issued by Income tax Department", small)
    ornament.specimen_mark(surface, rng, 92, 281, 8)
    return Drawn(surface, Form.PAGE, company.truth("cin", "company_name", "date_of_incorporation", "pan_number", "tan"))


LAYOUTS = (Layout(_TYPE, "signed", draw_signed, held_apart=True),)
