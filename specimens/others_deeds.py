"""Deeds and agreements that are no sale deeds, some of them about the same things in the same words."""

from __future__ import annotations

from random import Random

from specimens.deed_paper import Design, Endorsement, Opening, draw_deed
from specimens.deed_parts import Sale, invent_sale
from specimens.deed_stamp import draw_stamp
from specimens.deed_text import described, ordinal_day
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.ornament import specimen_mark
from specimens.others_parts import FONTS, paper
from specimens.specimen import Drawn, Layout
from specimens.surface import Align


def draw_agreement(rng: Random) -> Drawn:
    """An agreement for sale, registered, with parties and schedule as a sale deed has them."""
    design = Design(
        rng.choice(("AGREEMENT FOR SALE", "AGREEMENT TO SELL", "AGREEMENT OF SALE")),
        ("VENDOR", "PURCHASER"),
        "Noto Serif",
        12,
        6,
        rng.choice(tuple(Opening)),
        Endorsement.SENTENCE,
    )
    return paper(draw_deed(rng, invent_sale(rng), design))


def _page(rng: Random, title: str, sale: Sale, roles: tuple[str, str], texts: tuple[str, ...]) -> Flow:
    style = Style(rng.uniform(10, 11.5), rng.choice(FONTS))
    flow = new_flow(24, 22)
    flow.line(title, Style(style.size + 2, style.font, 700), Align.CENTER)
    flow.gap(4)
    first, second = (
        described(party, rng, is_upper=True, has_title=True) for party in (sale.sellers[0], sale.buyers[0])
    )
    flow.paragraph(
        f"This {title.title()} is made at {sale.place.city} on this {ordinal_day(sale)} day of {sale.executed:%B %Y} "
        f"between {first}, hereinafter called the {roles[0]} of the one part, and {second}, hereinafter called the "
        f"{roles[1]} of the other part.",
        style,
    )
    for text in texts:
        flow.gap(3)
        flow.paragraph(text, style)
    flow.gap(8)
    flow.line("IN WITNESS WHEREOF the parties have signed in the presence of witnesses.", style)
    specimen_mark(flow.surface, rng, 90, 286, 7)
    return flow


def draw_gift(rng: Random) -> Drawn:
    sale = invent_sale(rng)
    texts = (
        f"The Donor is the absolute owner of the property at {sale.place.in_one_line()}, measuring {sale.area}.",
        "Out of natural love and affection the Donor hereby transfers the schedule property to the Donee as a gift, "
        "without any consideration, and the Donee accepts it.",
    )
    return paper(_page(rng, "GIFT DEED", sale, ("DONOR", "DONEE"), texts).surface)


def draw_lease(rng: Random) -> Drawn:
    sale = invent_sale(rng)
    texts = (
        f"The Lessor is the owner of the premises situated at {sale.place.in_one_line()}, measuring {sale.area}.",
        f"The Lessor lets the premises for a term of 36 months at a monthly rent of Rs. {rng.randint(8, 60)},000/-, "
        "against a deposit that is refunded at the end of the term.",
    )
    return paper(_page(rng, "LEASE DEED", sale, ("LESSOR", "LESSEE"), texts).surface)


def draw_licence(rng: Random) -> Drawn:
    sale = invent_sale(rng, "Maharashtra")
    texts = (
        f"The Licensor owns the flat at {sale.place.in_one_line()} and grants a licence to use it for 11 months.",
        f"The Licensee pays a licence fee of Rs. {rng.randint(8, 60)},000/- a month and a deposit of Rs. 90,000/-.",
    )
    return paper(_page(rng, "LEAVE AND LICENSE AGREEMENT", sale, ("LICENSOR", "LICENSEE"), texts).surface)


def draw_attorney(rng: Random) -> Drawn:
    sale = invent_sale(rng)
    texts = (
        f"The Principal owns the property at {sale.place.in_one_line()} and cannot attend to it in person.",
        "The Principal appoints the Attorney to sell the property, to execute the sale deed, to receive the "
        "consideration and to present the deed before the Sub-Registrar for registration.",
    )
    return paper(_page(rng, "GENERAL POWER OF ATTORNEY", sale, ("PRINCIPAL", "ATTORNEY"), texts).surface)


def draw_partnership(rng: Random) -> Drawn:
    sale = invent_sale(rng)
    texts = (
        "The parties carry on business in partnership under the name and style of M/s Sagar Traders from this day.",
        f"The principal place of business is at {sale.place.in_one_line()}. Profits and losses are shared equally.",
        f"The capital of the firm is Rs. {grouped(sale.duty)[:-3]}/- (Rupees {in_words(sale.duty)} Only).",
    )
    return paper(_page(rng, "DEED OF PARTNERSHIP", sale, ("FIRST PARTNER", "SECOND PARTNER"), texts).surface)


def draw_will(rng: Random) -> Drawn:
    sale = invent_sale(rng)
    style = Style(11, rng.choice(FONTS))
    flow = new_flow(24, 24)
    flow.line("LAST WILL AND TESTAMENT", Style(13, style.font, 700), Align.CENTER)
    flow.gap(5)
    who = described(sale.sellers[0], rng, is_upper=True, has_title=False)
    flow.paragraph(f"I, {who}, being of sound mind, declare this to be my last will.", style)
    flow.gap(3)
    heir = sale.buyers[0].person.name
    flow.paragraph(f"I bequeath my property at {sale.place.in_one_line()} to {heir} absolutely and for ever.", style)
    specimen_mark(flow.surface, rng, 90, 286, 7)
    return paper(flow.surface)


def draw_stamp_of_agreement(rng: Random) -> Drawn:
    """An e-stamp for an agreement, with nothing behind it."""
    sale = invent_sale(rng, "Delhi")
    flow = new_flow()
    draw_stamp(flow.surface, rng, sale, rng.choice(("Article 5 General Agreement", "Article 35 Lease")))
    return paper(flow.surface)


LAYOUTS = (
    Layout(None, "agreement_for_sale", draw_agreement),
    Layout(None, "gift_deed", draw_gift),
    Layout(None, "lease_deed", draw_lease),
    Layout(None, "leave_and_license", draw_licence),
    Layout(None, "power_of_attorney", draw_attorney),
    Layout(None, "partnership_deed", draw_partnership),
    Layout(None, "will", draw_will),
    Layout(None, "stamp_of_agreement", draw_stamp_of_agreement),
)
