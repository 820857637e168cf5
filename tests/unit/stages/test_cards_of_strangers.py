"""Identity documents that authors who never saw the reader drew: prints of portals, letters with a card, cards."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sheaf.model.geometry import BoundingBox
from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_RECORD = """
                    Transport Department, Government of Goa
                    Registration Certificate of Vehicle
Registration Number                      Registered At
GA03Z0001                                SAMPLE RTO, Goa
Date of Registration                     Registration Valid Upto
12-Mar-2021                              11-Mar-2036
Owner Name                               Son / Wife / Daughter of
ASHA RANI NAIK                           RAVI NAIK
Present Address                          Permanent Address
12, SAMPLE ROAD, SAMPLE WADDO            12, SAMPLE ROAD, SAMPLE WADDO
North Goa, Goa, 403507                   North Goa, Goa, 403507
Maker                                    Maker Model
EXAMPLE MOTORCYCLE LTD                   SAMPLE 6G DLX
Chassis Number                           Engine / Motor Number
ME4ZZ000HMG000001                        ZZ00E0000001
Fuel Type                                Emission Norms
PETROL                                   BHARAT STAGE VI

This is a digitally generated certificate, fetched from the register on 03-Sep-2024 at
17:46:12, and is legally recognised at par with the original documents.   SPECIMEN
"""


def test_without_its_caption_neither_a_day_nor_a_pincode_is_a_registration_number() -> None:
    lines = _RECORD.replace("GA03Z0001", "ILLEGIBLE").replace("Goa, 403507", "INDORE MP 452003")
    assert values("VEHICLE_RC", paper(lines)).get("registration_number") is None


_SMART_CARD = """
     REGISTRATION CERTIFICATE
     GOVERNMENT OF GOA                                          SPECIMEN
     REGN. NO      : GA03Z0001
     VEH. CL       : MOTOR CAR (LMV)              COLOUR         : WHITE
     MFR           : EXAMPLE MOTORS INDIA LTD     {caption:<15}: SALOON
     MODEL         : SAMPLE VDI BS IV             SEATING        : 5
     FUEL          : DIESEL                       STDG CAP       : 0
"""


@pytest.mark.parametrize("caption", ["BODY", "BUILT AS", "BY KIND"])
def test_a_caption_that_was_read_with_the_value_before_it_is_no_part_of_that(caption: str) -> None:
    layout = _glued(paper(_SMART_CARD.format(caption=caption)), caption.split()[0])
    assert f": EXAMPLE MOTORS INDIA LTD {caption}" in [cell.text for cell in layout.cells]
    assert values("VEHICLE_RC", layout)["maker"] == "EXAMPLE MOTORS INDIA LTD"


def _glued(layout: DocumentLayout, first: str) -> DocumentLayout:
    """Return the paper on which the cell that begins with `first` was read in one with the cell before it."""
    (page,) = layout.pages
    cell = next(cell for cell in page.cells if cell.text.startswith(first))
    before = page.left_of(cell)[0]
    words = (*before.line.words, *cell.line.words)
    line = replace(before.line, words=words, box=BoundingBox.around((before.line.box, cell.line.box)))
    both = replace(before, line=line, text=line.text, right=cell.right)
    cells = tuple(both if each is before else each for each in page.cells if each is not cell)
    return replace(layout, pages=(replace(page, cells=cells),))


_CARD = """
   INCOME TAX DEPARTMENT          GOVT. OF INDIA
   Permanent Account Number Card
   ZZZPS1234K
   Name
   ASHA RANI SHARMA
   Father's Name
   MOHAN LAL SHARMA
   Date of Birth
   15/08/1990
   Signature                          SPECIMEN
"""
_LETTER = """
Example eGov Services Limited
Ref. No. : EX/PAN/CR-RPT/000000000000000/R
Date : 09-May-2024

Smt. ASHA RANI SHARMA
12 SAMPLE ROAD
PUNE - 411052

Dear Sir/Madam,
Sub: {subject} - Your PAN: ZZZPS1234K
This has reference to your application bearing acknowledgement number 000000000000000 for the card.
On the basis of the details available in the database of the Income Tax Department, {what}.
Name                   :   ASHA RANI SHARMA
Father's Name          :   MOHAN LAL SHARMA
Date of Birth          :   15-Aug-1990
Kindly verify the above. If any correction is required, please submit the form "Request For New PAN Card Or/ And
Changes Or Correction in PAN Data" along with this letter. Please note that quoting of PAN is mandatory.
In case of any query regarding this letter please write to us quoting the acknowledgement number of your request.
Enclosure: Request For New PAN Card (blank form)
Holders are to tell the Department of every change of their name, of their address and of their place of business.
Yours faithfully,      This being a computer-generated letter, no signature is required.
"""


@pytest.mark.parametrize(
    "subject",
    [
        "Reprint of PAN Card (no change in PAN data)",
        "Issue of New PAN Card",
        "Reissue of PAN Card",
        "Changes or Correction in PAN Data",
    ],
)
def test_a_letter_with_a_card_under_it_is_a_pan_and_one_that_only_tells_of_it_is_none(subject: str) -> None:
    told = _LETTER.format(subject=subject, what="your PAN card has been printed")
    held_back = _LETTER.format(subject=subject, what="your request could not be met")

    assert recognised(paper(told + _CARD)) == "PAN"
    assert values("PAN", paper(told + _CARD)) == {
        "name_as_per_pan": "ASHA RANI SHARMA",
        "father_name": "MOHAN LAL SHARMA",
        "dob": "15/08/1990",
        "pan_number": "ZZZPS1234K",
    }
    assert recognised(paper(told)) is None
    assert recognised(paper(held_back)) is None


_E_PAN = """
                    INCOME TAX DEPARTMENT
                    GOVT. OF INDIA
          e - Permanent Account Number (e-PAN) Card
Permanent Account Number             ZZZPS1234K
Name                                 ASHA RANI SHARMA
Father's Name                        MOHAN LAL SHARMA
Date of Birth                        15/08/1990
Gender                               Female
Applicant's KYC was obtained on 07/06/2021 against Aadhaar ending XXXXXXXX0000.
Acknowledgement Number : 000000000000000
{basis}
1. Permanent Account Number (PAN) facilitate Income Tax Department linking of various documents, including
payment of taxes, assessment, tax demand, tax arrears, matching of information and easy maintenance.
2. Quoting of PAN is now mandatory for several transactions specified under the Act.
3. Possessing or using more than one PAN is against the law & may attract penalty of upto Rs. 10,000.
"""


@pytest.mark.parametrize(
    "basis",
    [
        "This e-PAN is issued on the basis of the Aadhaar e-KYC; hence signature is not printed.",
        "Electronically issued and Digitally signed ePAN is a valid mode of issue of PAN.",
    ],
)
def test_an_e_pan_is_one_though_it_tells_how_it_was_applied_for_and_what_it_is_good_for(basis: str) -> None:
    layout = paper(_E_PAN.format(basis=basis))

    assert recognised(layout) == "PAN"
    assert values("PAN", layout)["dob"] == "15/08/1990"


def test_a_mail_about_an_e_pan_is_none() -> None:
    mail = """
Subject: Your e-PAN
Dear ASHA RANI SHARMA,
Electronically issued and Digitally signed ePAN is a valid mode of issue of Permanent Account Number.
Your PAN ZZZPS1234K was allotted on 07-06-2021. You may download your e-PAN from the portal with your
Aadhaar Number and the code that was sent to your mobile.
Name             : ASHA RANI SHARMA
Date of Birth    : 15/08/1990
Yours sincerely,
Income Tax Department
"""
    assert recognised(paper(mail)) is None


_LICENCE = """
                     DRIVING LICENCE             INDIAN UNION
                     STATE OF PUNJAB             Form 7
Licence No.            : PB0020110000001         SPECIMEN
Date of Issue          : 06-04-2011
Valid Upto (NT) : 05-04-2031 (T) : {transport}
Name                   : RAVI SINGH
S/D/W of               : MOHAN SINGH
DOB                    : 17-09-1988 Blood Gp : B+
Address                : 12 SAMPLE ROAD
                         LUDHIANA 141101
"""


@pytest.mark.parametrize("transport", ["--", "NA", "04-04-2027"])
def test_a_licences_two_ends_may_stand_in_one_line_with_a_colon_behind_each_mark(transport: str) -> None:
    assert values("DRIVING_LICENSE", paper(_LICENCE.format(transport=transport)))["valid_till"] == "05/04/2031"


_VOTER = """
     ELECTION COMMISSION OF INDIA
     e-EPIC (Electronic Electoral Photo Identity Card)
     ZZZ0000000                                    100 - Sample          SPECIMEN
     নাম
     Name
     Ruma Bibi

     স্বামীর নাম
        ব্দু                                          101 - Sample
     Husband's Name
     Abdul Mannan
     লিঙ্গ / Gender
     মহিলা / Female
"""


def test_a_sign_that_a_font_sets_apart_from_its_word_is_no_caption_over_the_next_line() -> None:
    layout = paper(_VOTER)
    (page,) = layout.pages
    sign = next(cell for cell in page.cells if cell.text == "ব্দু")
    small = replace(
        sign,
        right=(sign.left + sign.right) / 2,
        top=sign.top + 0.7 * sign.height,
        bottom=sign.bottom + 0.2 * sign.height,
    )
    cells = tuple(small if cell is sign else cell for cell in page.cells)

    assert values("VOTER_ID", replace(layout, pages=(replace(page, cells=cells),)))["relation_name"] == "Abdul Mannan"


def test_a_caption_that_names_a_day_has_its_value_beside_its_twin_over_it() -> None:
    found = values(
        "VOTER_ID",
        paper("""
     ELECTION COMMISSION OF INDIA
     ELECTOR PHOTO IDENTITY CARD
     ZZZ0000000
     नाम                       : Ravi Sharma
     Name

     01-01-2023 को आयु         : 47
     Age as on 01-01-2023

     लिंग                      : Male
     Gender
    """),
    )

    assert found["age_as_on"] == "47"


def test_of_two_days_of_issue_that_of_the_current_licence_counts() -> None:
    found = values(
        "DRIVING_LICENSE",
        paper("""
   INDIAN UNION DRIVING LICENCE
   Driving Licence No.     MH12 20110012345      Old DL No.                 1936/PUN/2008
   Date of First Issue     14-Oct-2011           Date of Issue of Current   03-Sep-2019
                                                 DL
   Name                    RAVI SHARMA           Date of Birth              15-08-1990
    """),
    )

    assert found["issue_date"] == "03/09/2019"
