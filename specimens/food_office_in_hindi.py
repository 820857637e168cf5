"""A northern food office's registration certificate in Hindi."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from specimens import ornament
from specimens.flow import Flow, new_flow
from specimens.fonts import DEVANAGARI, Style
from specimens.food_business import FoodBusiness, invent_food_business
from specimens.people import printed_date
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, narrowed

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT
_DEPARTMENTS = {
    "Uttar Pradesh": "खाद्य सुरक्षा एवं औषधि प्रशासन, उत्तर प्रदेश",
    "Madhya Pradesh": "खाद्य एवं औषधि प्रशासन, मध्य प्रदेश",
    "Bihar": "कार्यालय खाद्य सुरक्षा आयुक्त, बिहार",
    "Chhattisgarh": "खाद्य एवं औषधि प्रशासन, छत्तीसगढ़",
    "Jharkhand": "राज्य खाद्य सुरक्षा प्रशासन, झारखण्ड",
    "Rajasthan": "चिकित्सा, स्वास्थ्य एवं परिवार कल्याण विभाग, राजस्थान",
}


def draw_food_hindi(rng: Random) -> Drawn:
    """A petty trader's registration with Hindi captions: the number under the heading, validity in a sentence."""
    food = invent_food_business(rng, is_licence=False)
    while food.business.address.state not in _DEPARTMENTS:
        food = invent_food_business(rng, is_licence=False)
    style = Style(rng.uniform(10.4, 11.6), "Noto Sans", devanagari=rng.choice(DEVANAGARI[:3]))
    bold = replace(style, weight=700)
    flow = new_flow(22, 18)
    surface = flow.surface
    surface.rectangle(12, 12, 186, 270, line=rng.choice(("#333333", "#8a4b12", "#1d5b3a")), thickness=0.7)
    ornament.emblem(surface, 32, 27, 15)
    surface.text(176, 26, "fssai", replace(bold, size=20, color="#1a5fa0"), _CENTER)
    department = _DEPARTMENTS[food.business.address.state]
    flow.line(department, narrowed(replace(bold, size=13), (department,), 112), _CENTER)
    flow.line("भारतीय खाद्य सुरक्षा और मानक प्राधिकरण", style, _CENTER)
    flow.gap(9)
    flow.line("पंजीकरण प्रमाण-पत्र", replace(bold, size=17), _CENTER)
    flow.line("(खाद्य सुरक्षा और मानक अधिनियम, 2006 के अधीन)", style, _CENTER)
    flow.gap(4)
    flow.line(f"पंजीकरण संख्या : {food.number}", replace(bold, size=13.5), _CENTER)
    flow.gap(5)
    ornament.photo(surface, rng, 164, flow.y, 24, 29)
    separator = rng.choice("/-.")
    _entries(flow, rng, food, (style, bold), separator)
    flow.gap(3)
    till = printed_date(food.valid_till, separator)
    flow.paragraph(
        f"यह पंजीकरण प्रमाण-पत्र दिनांक {till} तक वैध है तथा खाद्य सुरक्षा और मानक (खाद्य कारोबार का अनुज्ञापन और पंजीकरण) "
        "विनियम, 2011 की शर्तों के अधीन जारी किया जाता है।",
        style,
    )
    flow.gap(5)
    flow.line("शर्तें :", bold)
    for number, text in enumerate(
        (
            "प्रमाण-पत्र को परिसर में प्रमुख स्थान पर प्रदर्शित किया जाये।",
            "परिसर, बर्तन तथा कर्मचारी स्वच्छ रखे जायें और पेय जल का ही उपयोग हो।",
            "कारोबार में कोई परिवर्तन होने पर पंजीकरण प्राधिकारी को सूचित किया जाये।",
            "अवधि समाप्त होने के 30 दिन पूर्व नवीनीकरण हेतु आवेदन किया जाये।",
        )[: rng.randint(2, 4)],
        1,
    ):
        flow.paragraph(f"{number}. {text}", style)
    flow.gap(14)
    ornament.signature(surface, rng, 148, flow.y - 9, 34, 9)
    flow.line("पंजीकरण प्राधिकारी", bold, _RIGHT)
    flow.line("हस्ताक्षर एवं मुहर", style, _RIGHT)
    surface.circle(58, flow.y - 6, 13, line="#4b3f96", thickness=0.5)
    ornament.specimen_mark(surface, rng, 92, 278, 8)
    return Drawn(surface, Form.PAGE, food.truth())


def _entries(flow: Flow, rng: Random, food: FoodBusiness, fonts: tuple[Style, Style], separator: str) -> None:
    """Print what is known, beside the photo first."""
    style, bold = fonts
    rows = [
        ("खाद्य कारोबारकर्ता का नाम", food.business.trade_name),
        ("स्वामी का नाम", food.business.owner.name),
        ("परिसर का पता जहाँ कारोबार किया जाता है", food.premises),
        ("कारोबार का प्रकार", food.kind),
        ("मोबाइल नम्बर", food.business.phone),
        ("जारी करने की तिथि", printed_date(food.issued, separator)),
    ]
    if rng.random() < 0.5:
        rows.pop(1)
    narrow = Flow(flow.surface, flow.left, flow.y, 138, 1.4)
    for number, (label, value) in enumerate(rows, 1):
        narrow.pair(f"{number}. {label}", value, (style, bold), 78 if style.size < 11 else 84)
        narrow.gap(2.4)
    flow.y = max(narrow.y, flow.y + 32)


LAYOUTS = (Layout("FSSAI", "hindi", draw_food_hindi),)
