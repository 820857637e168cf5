"""Index-II of Maharashtra: the register's extract of a deed, in Marathi or in English captions."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from specimens import ornament
from specimens.deed_parts import Party, Sale
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import plain
from specimens.surface import Align, Surface
from specimens.table import Column, Look, Rules, draw_rows

_NATIVE = str.maketrans("0123456789", "०१२३४५६७८९")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one form. `rows` are the captions (1) to (14); `party` and `place` take what stands in them."""

    heads: tuple[str, str, str]
    number: str
    office: str
    village: str
    rows: tuple[str, ...]
    party: str
    place: str
    kind: str
    is_native: bool = False

    def digits(self, text: str) -> str:
        return text.translate(_NATIVE) if self.is_native else text


MARATHI = Wording(
    ("सूची क्र.2", "नोंदणी : Regn:63m", "INDEX - II"),
    "दस्त क्रमांक",
    "दुय्यम निबंधक",
    "गावाचे नाव",
    (
        "(1) विलेखाचा प्रकार",
        "(2) मोबदला",
        "(3) बाजारभाव (भाडेपटटयाच्या बाबतितपटटाकार आकारणी देतो की पटटेदार ते नमुद करावे)",
        "(4) भू-मापन, पोटहिस्सा व घरक्रमांक (असल्यास)",
        "(5) क्षेत्रफळ",
        "(6) आकारणी किंवा जुडी देण्यात असेल तेव्हा.",
        "(7) दस्तऐवज करुन देणा-या/लिहून ठेवणा-या पक्षकाराचे नाव किंवा दिवाणी न्यायालयाचा हुकुमनामा किंवा आदेश असल्यास, "
        "प्रतिवादिचे नाव व पत्ता.",
        "(8) दस्तऐवज करुन घेणा-या पक्षकाराचे व किंवा दिवाणी न्यायालयाचा हुकुमनामा किंवा आदेश असल्यास, प्रतिवादिचे नाव व पत्ता",
        "(9) दस्तऐवज करुन दिल्याचा दिनांक",
        "(10) दस्त नोंदणी केल्याचा दिनांक",
        "(11) अनुक्रमांक, खंड व पृष्ठ",
        "(12) बाजारभावाप्रमाणे मुद्रांक शुल्क",
        "(13) बाजारभावाप्रमाणे नोंदणी शुल्क",
        "(14) शेरा",
    ),
    "{place}): नाव:-{name} वय:-{age}; पत्ता:-{address} पिन कोड:-{pincode} पॅन नं:-{pan}",
    "1) पालिकेचे नाव: {city} इतर वर्णन :{address}",
    "विक्री करारनामा",
)
ENGLISH = Wording(
    ("Index-II", "Regn:63m", "INDEX - II"),
    "Document No",
    "Sub Registrar",
    "Village Name",
    (
        "(1) Type of Document",
        "(2) Consideration",
        "(3) Market Value (in case of lease, whether the lessor or the lessee pays the assessment)",
        "(4) Survey, Sub-division and House Number (if any)",
        "(5) Area",
        "(6) Assessment or Judi when it is given",
        "(7) Name and address of the party executing the document, or of the defendant in case of a decree or order of "
        "a civil court",
        "(8) Name and address of the claimant party, or of the plaintiff in case of a decree or order of a civil court",
        "(9) Date of Execution of Document",
        "(10) Date of Registration of Document",
        "(11) Serial Number, Volume and Page",
        "(12) Stamp Duty as per Market Value",
        "(13) Registration Fee as per Market Value",
        "(14) Remark",
    ),
    "{place}): Name:-{name} Age:-{age}; Address:-{address} PIN Code:-{pincode} PAN No:-{pan}",
    "1) Corporation: {city} Other details :{address}",
    "Sale Deed",
)
MARATHI_NAMES = (
    "रमेश बाळकृष्ण कुलकर्णी", "सुनीता दिलीप जोशी", "अनिल वसंत पाटील", "मीना सुरेश देशपांडे", "गणेश नारायण शिंदे",
    "प्रकाश रामचंद्र मोरे", "वैशाली संजय भोसले", "संदीप विष्णू गायकवाड", "लता मधुकर कदम", "राजेंद्र माधव साठे",
)  # fmt: skip
MARATHI_PLACES = (
    "सदनिका क्र. 402, साई कृपा सोसायटी, कर्वे नगर, पुणे, महाराष्ट्र - 411052",
    "प्लॉट नं. 17, गणेश कॉलनी, सातपूर, नाशिक, महाराष्ट्र - 422007",
    "फ्लॅट नं. 8, सिल्व्हर ओक, वर्तक नगर, ठाणे, महाराष्ट्र - 400606",
)


def draw_index(
    rng: Random, sale: Sale, wording: Wording, texts: tuple[tuple[str, ...], str, str], font: str
) -> Surface:
    """Print the extract. `texts` are the parties' names, sellers first, the place and the office, as printed."""
    names, place, office = texts
    normal = Style(rng.uniform(8.6, 9.6), font)
    flow = new_flow(14, 14)
    number = wording.digits(sale.number)
    flow.surface.text(flow.left, flow.y + 4, wording.digits(f"{sale.registered:%d/%m/%Y}"), normal)
    flow.line(wording.heads[0], Style(13, font, 700), Align.CENTER)
    right = flow.beside(112, 72)
    right.line(f"{wording.office} : {office}", normal)
    right.line(f"{wording.number} : {number}", normal)
    right.line(wording.heads[1], normal)
    flow.y = right.y + 3
    flow.line(f"{wording.village} : {place.split(',')[-3].strip()}", Style(11, font, 700), Align.CENTER)
    flow.gap(2)
    sides = (sale.sellers, sale.buyers)
    told = iter(names)
    listed = [
        "\n".join(_party(wording, rank, next(told), party) for rank, party in enumerate(side, 1)) for side in sides
    ]
    city = place.split(",")[-2].strip()
    values = (
        wording.kind,
        wording.digits(plain(sale.price)[:-3]),
        wording.digits(plain(sale.market_value)),
        wording.digits(wording.place.format(city=city, address=place)),
        wording.digits(f"1) {sale.area}"),
        "",
        *listed,
        wording.digits(f"{sale.executed:%d/%m/%Y}"),
        wording.digits(f"{sale.registered:%d/%m/%Y}"),
        number,
        wording.digits(plain(sale.duty)[:-3]),
        wording.digits("30000"),
        "",
    )
    _print_rows(flow, rng, list(zip(wording.rows, values, strict=True)), normal)
    ornament.specimen_mark(flow.surface, rng, 90, 289, 7)
    return flow.surface


def _party(wording: Wording, rank: int, name: str, party: Party) -> str:
    address = party.person.address
    text = wording.party.format(
        place=rank,
        name=name,
        age=party.age,
        address=", ".join((*address.lines, address.city)),
        pincode=address.pincode,
        pan=party.pan,
    )
    head, pan = text[: -len(party.pan)], party.pan
    return wording.digits(head) + pan


def _print_rows(flow: Flow, rng: Random, rows: list[tuple[str, str]], style: Style) -> None:
    share = rng.uniform(0.34, 0.42)
    columns = (Column("", flow.width * share), Column("", flow.width * (1 - share)))
    look = Look(style, style, rng.choice((Rules.ALL, Rules.NONE, Rules.ROWS)), padding=2.8)
    flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
