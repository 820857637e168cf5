"""A deed of Uttar Pradesh in Hindi with the registry's sheet behind it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from specimens import ornament
from specimens.deed_paper import DeedPaper, Design
from specimens.deed_parts import Sale, invent_sale
from specimens.fonts import DEVANAGARI
from specimens.money import grouped
from specimens.numbers import digits
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align
from specimens.table import Column, Look, Rules, draw_rows

_CENTER, _RIGHT = Align.CENTER, Align.RIGHT

_MEN = (
    "रामसेवक यादव", "अनिल कुमार मिश्रा", "सुरेश चन्द्र गुप्ता", "मोहम्मद सलीम अंसारी", "विनोद कुमार वर्मा",
    "राजेश सिंह चौहान", "दिनेश प्रताप सिंह", "ओम प्रकाश तिवारी", "हरिशंकर शुक्ला", "मनोज श्रीवास्तव",
    "शिव कुमार पाण्डेय", "जगदीश प्रसाद मौर्या", "अशोक कुमार जायसवाल", "रमेश चन्द्र दुबे", "इरफान अहमद खान",
)  # fmt: skip
_WOMEN = (
    "सुनीता देवी", "कमला देवी यादव", "रेखा श्रीवास्तव", "शबनम बानो", "पूनम सिंह", "मीना गुप्ता", "सरोज शुक्ला",
    "अनीता वर्मा", "राजकुमारी मिश्रा",
)  # fmt: skip
_FATHERS = ("रामलाल", "शिवनाथ", "हरि प्रसाद", "बाबूलाल", "जगन्नाथ", "अब्दुल करीम", "राम नारायण", "बृजमोहन", "कन्हैया लाल")
_CITIES = {
    "लखनऊ": (("सदर प्रथम", "सदर चतुर्थ", "सरोजनीनगर"), ("जानकीपुरम", "अलीगंज", "आलमबाग", "इन्दिरा नगर")),
    "कानपुर नगर": (("सदर प्रथम", "सदर तृतीय"), ("किदवई नगर", "गोविन्द नगर", "काकादेव")),
    "वाराणसी": (("सदर द्वितीय", "गंगापुर"), ("सिगरा", "भेलूपुर", "शिवपुर")),
    "गोरखपुर": (("सदर प्रथम", "सहजनवां"), ("शाहपुर", "बशारतपुर", "राप्ती नगर")),
}
_WORK = ("कृषि", "व्यापार", "नौकरी", "गृहिणी", "अन्य")
_TERMS = (
    "यह कि विक्रेता उक्त सम्पत्ति का एकमात्र स्वामी, मालिक व काबिज है तथा उक्त सम्पत्ति हर प्रकार के भार, ऋण, बन्धक, कुर्की व विवाद से "
    "पूर्णतया मुक्त एवं पाक साफ है।",
    "यह कि विक्रेता ने उक्त सम्पत्ति का वास्तविक कब्जा व दखल क्रेता को मौके पर दे दिया है और आज से क्रेता उसका पूर्ण स्वामी हो गया है।",
    "यह कि क्रेता को अधिकार होगा कि वह अपना नाम नगर निगम व राजस्व अभिलेखों में दर्ज करा ले, विक्रेता को कोई आपत्ति न होगी।",
    "यह कि यदि विक्रेता के स्वत्व में किसी दोष के कारण उक्त सम्पत्ति क्रेता के कब्जे से निकल जाये तो विक्रेता मय हर्जा व खर्चा "
    "क्रेता को वापस करने का जिम्मेदार होगा।",
    "यह कि आज तक के समस्त कर व देय विक्रेता ने अदा कर दिये हैं तथा भविष्य के समस्त कर क्रेता द्वारा अदा किये जायेंगे।",
    "यह कि उक्त सम्पत्ति किसी सार्वजनिक संस्था, वक्फ, नजूल अथवा सरकारी भूमि का अंश नहीं है और न ही अधिग्रहण की कार्यवाही के अधीन है।",
    "यह कि इस विलेख के निष्पादन व निबन्धन का समस्त व्यय क्रेता ने वहन किया है।",
)


@dataclass(frozen=True, slots=True)
class _Side:
    """Those who sell or buy, as they are called in Hindi: title, name, kinship and work of each."""

    role: str
    people: tuple[tuple[str, str, str, str], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for _, name, _, _ in self.people)


def draw_hindi_deed(rng: Random) -> Drawn:
    """Numbered particulars in Hindi before the text, terms that begin alike, the registry's sheet in short lines."""
    sale = invent_sale(rng, "Uttar Pradesh", rng.choice(("{} वर्ग मीटर", "{} वर्गफीट", "{} वर्गमीटर")))
    city = rng.choice(tuple(_CITIES))
    offices, quarters = _CITIES[city]
    sale = replace(sale, office=f"{rng.choice(offices)}, {city}")
    men, women = rng.sample(_MEN, 6), rng.sample(_WOMEN, 6)
    seller = _side(rng, "विक्रेता", len(sale.sellers), (men[:3], women[:3]))
    buyer = _side(rng, "क्रेता", len(sale.buyers), (men[3:], women[3:]))
    quarter = rng.choice(quarters)
    place = (
        f"{rng.choice(('मकान', 'भूखण्ड', 'भवन'))} संख्या {rng.randint(2, 640)}/{rng.randint(1, 90)}, मोहल्ला {quarter}, "
        f"परगना व तहसील सदर, जिला {city}"
    )
    design = Design("विक्रय पत्र", ("", ""), "Noto Sans", rng.uniform(10.6, 12), 0, leading=1.75, margin=23)
    paper = DeedPaper(rng, design)
    paper.style = replace(paper.style, devanagari=rng.choice(DEVANAGARI[:3]))
    paper.flow.gap(rng.choice((0, 0, 70)))
    paper.paragraph("विक्रय पत्र", 700, _CENTER)
    _particulars(paper, rng, sale, (place, quarter))
    _text(paper, rng, sale, (seller, buyer), place)
    paper.new_page()
    _registry(paper, rng, sale, (seller, buyer), city)
    truth = sale.truth(
        document_number=sale.serial, seller_names=seller.names, buyer_names=buyer.names, property_address=place
    )
    return Drawn(paper.surface, Form.PAGE, truth)


def _side(rng: Random, role: str, count: int, names: tuple[list[str], list[str]]) -> _Side:
    people = []
    for place in range(count):
        is_man = rng.random() < 0.6
        name = names[0 if is_man else 1][place]
        kin = f"पुत्र श्री {rng.choice(_FATHERS)}" if is_man else f"पत्नी श्री {rng.choice(_FATHERS)}"
        work = rng.choice([each for each in _WORK if is_man is False or each != "गृहिणी"])
        people.append(("श्री" if is_man else "श्रीमती", name, kin, work))
    return _Side(role, tuple(people))


def _particulars(paper: DeedPaper, rng: Random, sale: Sale, where: tuple[str, str]) -> None:
    place, quarter = where
    unit = sale.area.split(" ", 1)[1]
    rows = (
        ("सम्पत्ति का प्रकार", rng.choice(("आवासीय", "आवासीय भवन", "आवासीय भूखण्ड"))),
        ("मोहल्ला / ग्राम", quarter),
        ("सम्पत्ति का विवरण", place),
        ("मापन की इकाई", unit),
        ("सम्पत्ति का क्षेत्रफल", sale.area),
        ("सड़क की स्थिति", f"{rng.choice((6, 9, 12))} मीटर चौड़ी सड़क पर स्थित"),
        ("पेड़ / बोरिंग / कुआँ", "कोई नहीं"),
        ("विक्रय मूल्य (प्रतिफल)", f"मु० {grouped(sale.price)[:-3]}/- रुपये"),
        ("मालियत (बाजारी मूल्य)", f"मु० {grouped(sale.market_value)[:-3]}/- रुपये"),
        ("अदा किया गया स्टाम्प शुल्क", f"मु० {grouped(sale.duty)[:-3]}/- रुपये"),
        ("ई-स्टाम्प संख्या", f"IN-UP{digits(rng, 14)}{rng.choice('STVW')}"),
        ("चौहद्दी", f"पूरब: सड़क, पश्चिम: मकान {rng.choice(_FATHERS)}, उत्तर: भूखण्ड संख्या {rng.randint(2, 90)}, दक्षिण: गली"),
        (
            "पक्षकारों की संख्या",
            f"प्रथम पक्ष - {len(sale.sellers)}, द्वितीय पक्ष - {len(sale.buyers)}",
        ),
    )
    for number, (label, value) in enumerate(rows, 1):
        paper.flow.pair(f"{number}. {label}", value, (paper.style, paper.style), 70)
        paper.flow.gap(1)
    paper.flow.gap(4)


def _text(paper: DeedPaper, rng: Random, sale: Sale, sides: tuple[_Side, _Side], place: str) -> None:
    for side, part, home in zip(sides, ("प्रथम पक्ष", "द्वितीय पक्ष"), rng.sample(range(10, 400), 2), strict=True):
        for number, (title, name, kin, _) in enumerate(side.people, 1):
            mark = f"{number}- " if len(side.people) > 1 else ""
            paper.paragraph(f"{mark}{title} {name} {kin} निवासी मकान नं० {home}, {place.rsplit(', ', 1)[1]}")
        paper.paragraph(f"........ {part} / {side.role}", 700, _RIGHT)
    paper.paragraph(
        f"विदित हो कि विक्रेता {place} का स्वामी है, जिसका क्षेत्रफल {sale.area} है, तथा विक्रेता ने उक्त सम्पत्ति को मु० "
        f"{grouped(sale.price)[:-3]}/- रुपये में क्रेता के हाथ विक्रय कर दिया है और समस्त विक्रय धनराशि क्रेता से प्राप्त कर ली है।"
    )
    terms = rng.sample(_TERMS, rng.randint(4, len(_TERMS)))
    for number, term in enumerate(terms, 1):
        paper.paragraph(f"{number}- {term}")
    paper.paragraph("अतः यह विक्रय पत्र लिख दिया कि प्रमाण रहे और समय पर काम आवे।")
    paper.paragraph(f"दिनांक {sale.executed:%d.%m.%Y}", 700)
    paper.paragraph("हस्ताक्षर विक्रेता                                हस्ताक्षर क्रेता")
    for number, name in enumerate(rng.sample(_FATHERS, 2), 1):
        paper.paragraph(f"गवाह {number}- {name}")
    paper.paragraph(f"मसविदाकर्ता : {rng.choice(_FATHERS)}, एडवोकेट")


def _registry(paper: DeedPaper, rng: Random, sale: Sale, sides: tuple[_Side, _Side], city: str) -> None:
    """Print what the registry prints on the back: number and sums, presentation, admission, the certificate."""
    flow = paper.flow
    style, bold = paper.style, replace(paper.style, weight=700)
    fee = sale.price / 100
    flow.line(f"आवेदन सं०: {sale.registered:%Y}{digits(rng, 11)}", style)
    flow.gap(3)
    flow.line("विक्रय पत्र", replace(bold, size=13), _CENTER)
    columns = [Column("", flow.width / 3, align) for align in (Align.LEFT, _CENTER, _RIGHT)]
    row = ("बही सं०: 1", f"रजिस्ट्रेशन सं०: {sale.serial}", f"वर्ष: {sale.registered.year}")
    flow.y = draw_rows(paper.surface, (flow.left, flow.y), columns, [row], Look(style, bold, Rules.NONE, padding=0))
    flow.gap(3)
    for text in (
        f"प्रतिफल- {sale.price:f} स्टाम्प शुल्क- {sale.duty:f} बाजारी मूल्य - {sale.market_value:f} पंजीकरण शुल्क - {fee:.0f} "
        f"प्रतिलिपिकरण शुल्क - 60 योग : {fee + 60:.0f}",
        f"{' '.join(sides[1].people[0][:3])}, व्यवसाय : {sides[1].people[0][3]}, निवासी: {city} ने यह लेखपत्र इस कार्यालय में "
        f"दिनांक {sale.registered:%d/%m/%Y} एवं {rng.randint(10, 11)}:{rng.randint(10, 59)}:{rng.randint(10, 59)} AM बजे "
        "निबंधन हेतु पेश किया।",
    ):
        paper.paragraph(text)
    ornament.photo(paper.surface, rng, flow.left, flow.y, 20, 24)
    flow.line("रजिस्ट्रीकरण अधिकारी के हस्ताक्षर", style, _RIGHT)
    flow.line(f"उप निबंधक : {sale.office}", bold, _RIGHT)
    flow.line(f"{sale.registered:%d/%m/%Y}", style, _RIGHT)
    flow.gap(14)
    paper.paragraph("निष्पादन लेखपत्र वाद सुनने व समझने मजमून व प्राप्त धनराशि रु० प्रलेखानुसार उक्त")
    for side in sides:
        for number, (title, name, kin, work) in enumerate(side.people, 1):
            paper.paragraph(f"{side.role}: {number}  {title} {name}, {kin}, निवासी: {city}, व्यवसाय: {work}")
    paper.paragraph("ने निष्पादन स्वीकार किया। जिनकी पहचान पहचानकर्ता : 1 व 2 ने की।")
    first = rng.randint(1, 300)
    paper.paragraph(
        f"आज दिनांक {sale.registered:%d/%m/%Y} को बही सं. 1 जिल्द सं. {rng.randint(1000, 9900)} के पृष्ठ {first} से "
        f"{first + rng.randint(12, 40)} तक क्रमांक {sale.serial} पर रजिस्ट्रीकृत किया गया।"
    )
    paper.paragraph("रजिस्ट्रीकरण अधिकारी के हस्ताक्षर", align=_RIGHT)
    paper.paragraph(f"उप निबंधक : {sale.office}", align=_RIGHT)


LAYOUTS = (Layout("SALE_DEED", "hindi_deed", draw_hindi_deed),)
