"""Certificates of offices that are of no known type and are never used in tuning."""

from __future__ import annotations

from datetime import date
from random import Random

from specimens.food_business import invent_food_business
from specimens.incorporation import Kind, invent_company
from specimens.numbers import digits
from specimens.others_parts import draw_form
from specimens.people import printed_date
from specimens.shop import invent_shop
from specimens.specimen import Drawn, Layout
from specimens.udyam import invent_enterprise
from specimens.udyam_paper import GRID

_STATES = ("Maharashtra", "Karnataka", "Delhi", "Telangana", "Gujarat")


def draw_factory_licence(rng: Random) -> Drawn:
    shop = invent_shop(rng, rng.choice(_STATES), (date(2014, 1, 1), date(2026, 5, 30)))
    pairs = (
        ("Licence Number", digits(rng, 8)),
        ("Name of the Factory", shop.business.trade_name),
        ("Name of the Occupier", shop.business.owner.name),
        ("Address of the Factory", shop.business.address.in_one_line()),
        ("Maximum number of workers", str(shop.people)),
        ("Date of Issue", printed_date(shop.issued)),
    )
    titles = ("FACTORY LICENCE", "FORM 4", "Factories Act, 1948", "Directorate of Industrial Safety and Health")
    return draw_form(rng, titles, pairs, ("The licence is granted for the premises above.",), "Lato")


def draw_firm_extract(rng: Random) -> Drawn:
    company = invent_company(rng, Kind.PARTNERSHIP, (date(2000, 4, 1), date(2026, 5, 1)))
    pairs = (
        ("Registration No.", digits(rng, 7)),
        ("Name of the Firm", company.name.removesuffix(" LLP")),
        ("Principal place of business", company.address.in_one_line()),
        ("Date of Registration", printed_date(company.incorporated)),
    )
    titles = ("Register of Firms", "FORM A", "Registrar of Firms", "Acknowledgement of Registration of Firm")
    return draw_form(rng, titles, pairs, ("Under the Indian Partnership Act, 1932.",), "Work Sans")


def draw_drug_licence(rng: Random) -> Drawn:
    food = invent_food_business(rng, is_licence=True)
    pairs = (
        ("Licence No.", f"20B-{digits(rng, 6)}"),
        ("Name of the Licensee", food.business.trade_name),
        ("Address of the Premises", food.premises),
        ("Valid Upto", printed_date(food.valid_till)),
        ("Date of Issue", printed_date(food.issued)),
    )
    titles = ("FORM 20", "Licence to sell, stock or exhibit drugs", "Food and Drugs Administration")
    return draw_form(rng, titles, pairs, ("Under the Drugs and Cosmetics Act, 1940.",), "Vollkorn")


def draw_msme_declaration(rng: Random) -> Drawn:
    enterprise = invent_enterprise(rng, GRID, in_capitals=True)
    pairs = (
        ("Vendor Name", enterprise.name),
        ("Udyam Registration Number", enterprise.number),
        ("Type of Enterprise", enterprise.sizes[-1][1]),
        ("Major Activity", enterprise.activity),
        ("Date of Udyam Registration", printed_date(enterprise.registered)),
    )
    titles = ("SELF DECLARATION", "of status as a Micro, Small or Medium Enterprise")
    return draw_form(rng, titles, pairs, ("We hereby declare that we are registered as above.",), "Source Serif 4")


LAYOUTS = (
    Layout(None, "factory_licence", draw_factory_licence, held_apart=True),
    Layout(None, "firm_extract", draw_firm_extract, held_apart=True),
    Layout(None, "drug_licence", draw_drug_licence, held_apart=True),
    Layout(None, "msme_declaration", draw_msme_declaration, held_apart=True),
)
