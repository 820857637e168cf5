"""Identity papers as strangers arrange them: tables, cards side by side, screens."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.doctypes.values import licence_days
from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import values

EXTRACT = """
   Driving Licence No.      : MH1020009005208
   Name                     : ASHWIN NADAR
   Date of Issue            : 28/03/2000

   Validity of the Licence
          Category                 From                     To
   Non-Transport          28/03/2000               27/03/2020
   Transport              28/03/2000               27/03/2003
"""
STRIP = """
   Sex : Female                                       ELECTION COMMISSION OF INDIA
   Address : Flat No 753, Lakhanpur, Tirunelveli,
             Tamil Nadu - 627651                             Elector's Name    : Nagamma Devi
                                                             Husband's Name    : Manikandan Rao
   Electoral Registration Officer                                                ZXW4118659
"""
SCREEN = """
                  My Aadhaar
              Government of India
                अनन्द रना
                  Anand Rana

     Date of Birth               Gender
     13/12/1953                  Male
     Aadhaar Number
     9999 1789 5263
"""
TWO_SCRIPTS = """
   முகவரி             ப்லத் னோ 753, அத் லகன்புர்,
                     திருனேல்வேலி
   Address           Flat No 753, Lakhanpur,
                     Tirunelveli 627651
"""


def test_an_end_of_validity_is_not_read_from_the_column_of_beginnings() -> None:
    assert values("DRIVING_LICENSE", paper(EXTRACT))["valid_till"] == "27/03/2020"


def test_a_caption_on_the_card_beside_it_announces_no_number_and_a_state_with_a_pincode_is_none() -> None:
    assert values("VOTER_ID", paper(STRIP))["voter_id"] == "ZXW4118659"


def test_a_name_is_set_in_the_middle_over_the_row_of_birth_and_gender() -> None:
    assert values("AADHAAR", paper(SCREEN))["name"] == "Anand Rana"


def test_what_stands_in_the_row_of_captions_is_no_name() -> None:
    garbled = SCREEN.replace("Gender", "Gende").replace("                  Anand Rana\n", "\n")
    assert "name" not in values("AADHAAR", paper(garbled))


def test_an_address_begins_with_its_first_latin_line_though_another_script_stands_close_over_it() -> None:
    assert values("VOTER_ID", paper(TWO_SCRIPTS))["address"] == "Flat No 753, Lakhanpur, Tirunelveli 627651"


SAME_AS = """
   REGISTRATION CERTIFICATE
   PRESENT ADDRESS      : H NO 781, SAI KRUPA CHS, GAJUWAKA, VISAKHAPATNAM 530053
   PERMANENT ADDRESS    : SAME AS PRESENT ADDRESS
   Insurance Details
"""
ROWS = """
   CERTIFICATE OF REGISTRATION
   REGN NO  : MH12AB1234
   MFR      : MARUTI SUZUKI INDIA LTD
   MODEL    : CELERIO VXI
   NAME     : ASHA KULKARNI
   MFG. MTH/YR : 03/2016
"""
TWINS = """
   ELECTION COMMISSION OF INDIA
   निर्वाचक का नाम   :
   Elector's Name   : Suresh Babu
   पिता का नाम       :
   Father's Name    : Venkatesh Babu
"""
STROKES = """
   REPUBLIC OF INDIA
   Surname / 3               Given Name(s) / fe
   MATHEW                    JOSEPH
   Date of Birth / -faf2     Sex / M
   03/03/1975
"""
PERIODS = """
   Non-Transport        From: 14-Mar-2011      To: 13-Mar-2031
   Transport            From: NA               To: NA
"""
GLUED = """
   Owner          JIGNESH SHAH        Regn. Date   22/10/2012
   Maker          TATA MOTORS LTD{gap}Model        INDICA VISTA
   Engine No.     475SI51CTZP12345    Colour       SILVER
"""


def test_an_address_that_ends_in_a_pincode_goes_before_what_stands_under_another_caption() -> None:
    found = values("VEHICLE_RC", paper(SAME_AS))
    assert found["address"] == "H NO 781, SAI KRUPA CHS, GAJUWAKA, VISAKHAPATNAM 530053"


def test_captions_that_each_have_a_value_are_two_though_together_they_would_be_one() -> None:
    found = values("VEHICLE_RC", paper(ROWS))
    assert (found["model"], found["owner_name"]) == ("CELERIO VXI", "ASHA KULKARNI")
    assert (found["maker"], found["registration_number"]) == ("MARUTI SUZUKI INDIA LTD", "MH12AB1234")


def test_the_colon_of_a_caption_in_another_script_is_no_value() -> None:
    found = values("VOTER_ID", paper(TWINS))
    assert (found["name"], found["relation_name"]) == ("Suresh Babu", "Venkatesh Babu")


def test_what_stands_behind_a_stroke_may_be_the_caption_in_another_script_misread() -> None:
    found = values("PASSPORT", paper(STROKES))
    assert (found["name"], found["date_of_birth"]) == ("JOSEPH MATHEW", "03/03/1975")
    assert found["gender"] == "MALE"


def test_a_licence_ends_with_the_last_day_of_its_period() -> None:
    assert values("DRIVING_LICENSE", paper(PERIODS))["valid_till"] == "13/03/2031"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("03/02/1979", "30/09/2017", "29/09/2037", "30/09/2022"), {"born": 0, "issued": 1, "ends": 2}),
        (("03/02/1979", "30/09/2007", "30/09/2017", "29/09/2037", "30/09/2022"), {"born": 0}),
    ],
)
def test_the_term_of_a_licence_tells_its_days_where_it_is_the_only_one(
    days: tuple[str, ...], told: dict[str, int]
) -> None:
    assert licence_days(days) == told


def test_a_caption_read_in_one_line_with_the_value_before_it_has_its_own_value() -> None:
    assert values("VEHICLE_RC", _glued())["model"] == "INDICA VISTA"


def _glued() -> DocumentLayout:
    """Return the paper whose reader joined a value and the next column's caption, with the space between them kept."""
    parted = paper(GLUED.format(gap="     "))
    pages = []
    for page in parted.pages:
        value, caption = (next(cell for cell in page.cells if cell.text.startswith(text)) for text in ("TATA", "Model"))
        words = (*value.line.words, *caption.line.words)
        line = replace(value.line, words=words, box=BoundingBox.around(word.box for word in words))
        joined = replace(value, line=line, text=line.text, right=caption.right)
        kept = [joined if cell is value else cell for cell in page.cells if cell is not caption]
        pages.append(replace(page, cells=tuple(kept)))
    return replace(parted, pages=tuple(pages))
