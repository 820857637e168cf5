"""Identity papers as strangers arrange them: tables, cards side by side, screens."""

from __future__ import annotations

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
