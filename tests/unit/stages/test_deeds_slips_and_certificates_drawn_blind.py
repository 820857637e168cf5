"""Deeds, certificates and slips drawn blind: sides in another order, lists for tables, ranks and debits."""

from __future__ import annotations

from sheaf.formats.addresses import format_address
from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_BUYER_FIRST = """
                                   SALE DEED
THIS DEED OF SALE is made at Surat on this twelfth day of March, 2024,
PURCHASER - PARTY OF THE FIRST PART :
(1) ASHA DEVI, daughter of Anil Joshi, aged about 40 years, residing at 9, Sample Lane, Surat - 395006
hereinafter referred to as the Purchaser (which expression shall include heirs and assigns).
SELLER - PARTY OF THE SECOND PART :
(1) RAVI KUMAR, son of Mohan Kumar, aged about 45 years, residing at 7, Sample Lane, Surat - 395007
(2) MEENA KUMARI, daughter of Mohan Kumar, aged about 43 years, residing at 7, Sample Lane, Surat - 395007
hereinafter referred to as the Seller (which expression shall include heirs and assigns).
WHEREAS the Seller has agreed to sell it to the Purchaser for Rs. 45,00,000/-.
SCHEDULE OF THE PROPERTY
All that immovable property bearing Final Plot No. 18 of Town Planning Scheme No. 3, situated at 12, Om
Society, Udhna, Surat, Gujarat - 395009, and admeasuring 850 sq. yards, bounded as under:
Presented at the office of the Sub-Registrar between the hours of 15 to 16 on date 13/03/2024
"""
_CERTIFIED_IN_HINDI = """
                                विक्रय पत्र / SALE DEED
This Sale Deed is executed at Jaipur on 12.03.2024 by RAVI KUMAR S/o Mohan Kumar, aged 45 years, R/o 7, Sample
Lane, Jaipur - 302048 (hereinafter called the First Party / Seller) in favour of ASHA DEVI D/o Anil Joshi, R/o 9,
Sample Lane, Jaipur - 302048 and MEENA JOSHI D/o Anil Joshi, R/o 9, Sample Lane, Jaipur - 302048 (hereinafter
called the Second Party / Purchaser).
Whereas the First Party is the owner in possession of the property measuring 850 Sq. Yards situated at Plot No 12,
Om Nagar, Paota, Jaipur - 302006, by virtue of the lease deed (patta) No. 592.
"""
_ON_ITS_BACK = """
निष्पादनकर्ता (विक्रेता):
1. RAVI KUMAR पुत्र Mohan Kumar, उम्र 45 वर्ष
क्रेता:
1. ASHA DEVI पुत्री Anil Joshi, उम्र 40 वर्ष
2. MEENA JOSHI पुत्री Anil Joshi, उम्र 38 वर्ष
ने लेख्यपत्र का निष्पादन स्वीकार किया।
प्रमाणित किया जाता है कि इस विक्रय पत्र की मालियत (बाजार मूल्य) रु. 44,00,000.00 मानते हुए शुल्क जमा किया गया है।
उक्त लेखपत्र आज दिनांक 13/03/2024 को पुस्तक संख्या 1 में पृष्ठ संख्या 85 क्रम संख्या 2024037830283240 पर पंजीबद्ध किया गया।
"""


def _deed(*texts: str) -> dict[str, Value]:
    assert recognised(paper(*texts)) == "SALE_DEED"
    return values("SALE_DEED", paper(*texts))


def test_a_deed_names_the_buyer_first_under_headings_of_both_sides() -> None:
    told = _deed(_BUYER_FIRST)
    assert told["buyer_names"] == ("ASHA DEVI",)
    assert told["seller_names"] == ("RAVI KUMAR", "MEENA KUMARI")


def test_a_property_lies_where_its_sentence_says_behind_the_number_of_its_plot() -> None:
    told = _deed(_BUYER_FIRST)
    assert told["property_address"] == "12, Om Society, Udhna, Surat, Gujarat - 395009"
    assert told["area"] == "850 sq. yards"


def test_parties_without_a_form_of_address_are_told_by_whose_children_they_are() -> None:
    told = _deed(_CERTIFIED_IN_HINDI)
    assert told["seller_names"] == ("RAVI KUMAR",)
    assert told["buyer_names"] == ("ASHA DEVI", "MEENA JOSHI")


def test_the_extent_stands_before_the_place_of_what_the_seller_owns() -> None:
    told = _deed(_CERTIFIED_IN_HINDI)
    assert told["property_address"] == "Plot No 12, Om Nagar, Paota, Jaipur - 302006"
    assert told["area"] == "850 Sq. Yards"


def test_an_office_certifies_in_hindi_whom_it_names_in_latin_letters() -> None:
    told = _deed(_CERTIFIED_IN_HINDI.partition("by RAVI")[0], _ON_ITS_BACK)
    assert told["seller_names"] == ("RAVI KUMAR",)
    assert told["buyer_names"] == ("ASHA DEVI", "MEENA JOSHI")
    assert told["document_number"] == "2024037830283240"
    assert told["registration_date"] == "13/03/2024"
    assert told["market_value"] == "4400000.00"


_MIGRATED = """
                    Ministry of Micro, Small and Medium Enterprises
                       UDYAM REGISTRATION CERTIFICATE
                    (Migrated from Udyog Aadhaar Memorandum)
Udyam Registration Number     UDYAM-MH-99-1234567      Date of Udyam Registration     01/02/2021
Name of Enterprise            M/S SHARMA TRADERS
Organisation Type             Proprietary              Major Activity                 Services
Type of Enterprise            Micro (Classification Year 2026-27)
National Industry Classification Code(s)     (Services) 45200 - Maintenance of motor vehicles
                                             (Services) 62011 - Writing and testing of computer
                                             program
"""


def test_a_certificate_moved_from_the_earlier_memorandum_is_one_of_udyam() -> None:
    assert recognised(paper(_MIGRATED)) == "UDYAM_CERT"
    memorandum = _MIGRATED.replace("(Migrated from Udyog Aadhaar Memorandum)", "Udyog Aadhaar Memorandum")
    assert recognised(paper(memorandum)) is None


def test_industries_stand_in_a_list_each_behind_its_activity() -> None:
    told = values("UDYAM_CERT", paper(_MIGRATED))
    assert told["nic_codes"] == (
        {"code": "45200", "activity": "Services"},
        {"code": "62011", "activity": "Services"},
    )


def test_what_is_said_in_brackets_behind_a_size_is_no_part_of_it() -> None:
    assert values("UDYAM_CERT", paper(_MIGRATED))["type_of_enterprise"] == "Micro"


def test_the_table_of_industries_ends_at_that_of_the_sizes() -> None:
    told = values(
        "UDYAM_CERT",
        paper(
            """
SNo.        NIC 2 Digit               NIC 4 Digit                 NIC 5 Digit               Activity
1    10 - Manufacture of food  1071 - Making of bakery    10711 - Making of bread         Manufacturing
2    31 - Manufacture of beds  3100 - Making of furniture 31001 - Making of furniture     Manufacturing
Type of Enterprise
This statement was printed on the requests of every establishment and needs no signature of an officer
For any assistance which you may need please ask the administrator of the District Industries Centres
What was printed here is what the register says as to classification and on no other day of its years
"""
        ),
    )
    assert told["nic_codes"] == (
        {"code": "10711", "activity": "Manufacturing"},
        {"code": "31001", "activity": "Manufacturing"},
    )


def test_the_name_of_a_company_ends_where_it_is_registered_and_incorporated() -> None:
    told = values(
        "CERTIFICATE_OF_INCORPORATION",
        paper(
            """
                         Certificate of Incorporation
I hereby certify that EXAMPLE MOTORS PRIVATE LIMITED is registered and incorporated on
this Fourteenth day of August Two thousand twenty two under the Companies Act, 2013 (18 of 2013).
"""
        ),
    )
    assert told["company_name"] == "EXAMPLE MOTORS PRIVATE LIMITED"
    assert told["date_of_incorporation"] == "14/08/2022"


def test_a_block_begins_behind_the_pincode_that_ends_the_row_before() -> None:
    told = values(
        "FSSAI",
        paper(
            """
                         REGISTRATION CERTIFICATE
            under the Food Safety and Standards Act, 2006
1. Name of the Food Business Operator   Sharma Stores
   Permanent address                    7, Sample Lane, Karve Nagar, Pune,
                                        Maharashtra - 411052
2. Address of the place of business     9, Sample Lane, Kothrud, Pune,
                                        Maharashtra - 411038
3. Kind of business                     Milk vendor
"""
        ),
    )
    assert told["address"] == "9, Sample Lane, Kothrud, Pune, Maharashtra - 411038"


def test_a_town_before_its_taluka_is_the_city() -> None:
    address = format_address("Shop No. 54, Sample Building, Comba, Vasco da Gama, Mormugao, Goa - 403802")
    assert address.city == "Vasco da Gama"


_SOLDIER = """
                       PAY ACCOUNT OFFICE (OTHER RANKS), SAMPLE RIFLES
                                   C/O 56 APO
                  STATEMENT OF PAY AND ALLOWANCES FOR THE MONTH OF 05/2021
ARMY NUMBER     : 11296762H                 RANK            : NB SUB
NAME            : RAVI KUMAR                TASK NO         : 2620
CODE   CREDITS              AMOUNT (RS)     CODE   DEBITS              AMOUNT (RS)
1010   BASIC PAY               40300.00     5010   AFPP FUND SUBS          5400.00
1013   MIL SERVICE PAY          5200.00     5013   AGIF                    2500.00
       GROSS CREDIT            45500.00            GROSS DEBIT             7900.00
NET AMOUNT REMITTED TO BANK : RS 37600.00
"""


def test_a_soldiers_slip_is_one_by_its_rank_credits_and_debits() -> None:
    assert recognised(paper(_SOLDIER)) == "SALARY_SLIP"
    told = values("SALARY_SLIP", paper(_SOLDIER))
    assert told["employee_id"] == "11296762H"
    assert told["designation"] == "NB SUB"
    assert (told["gross_earnings"], told["total_deductions"]) == ("45500.00", "7900.00")
    assert told["net_pay"] == "37600.00"


def test_no_title_of_a_month_and_no_line_in_care_of_another_names_the_employer() -> None:
    assert values("SALARY_SLIP", paper(_SOLDIER))["employer_name"] == "PAY ACCOUNT OFFICE (OTHER RANKS), SAMPLE RIFLES"


def test_the_caption_of_the_establishments_name_is_not_that_of_the_employees() -> None:
    told = values(
        "SALARY_SLIP",
        paper(
            """
                             Wages Slip
1.   Name of Establishment             Example Garments Private Limited
2.   Name of employee with Father's /  Asha Devi
     Husband's name                    D/o Mohan Kumar
3.   Designation                       Helper
"""
        ),
    )
    assert told["employee_name"] == "Asha Devi"
    assert told["employer_name"] == "Example Garments Private Limited"


def test_a_caption_that_lacks_its_last_word_goes_on_in_the_next_line_though_both_have_values() -> None:
    told = values(
        "SALARY_SLIP",
        paper(
            """
                             Wages Slip
1.   Name of Establishment                        Example Garments Private Limited
3.   Name of employee with Father's / Husband's   Asha Devi
     name                                         D/o Mohan Kumar
4.   Designation                                  Helper
"""
        ),
    )
    assert told["employee_name"] == "Asha Devi"


def test_a_value_in_a_forms_column_of_values_is_no_caption_of_a_block_beside() -> None:
    told = values(
        "SALARY_SLIP",
        paper(
            """
                             Wages Slip
1.   Name of Establishment            Example Garments Private Limited
2.   Place                            Pune
3.   Name of employee with Father's   Asha Devi
     Husband's name                   W/o Mohan Kumar
4.   Designation                      Helper
7.   Total attendance                 24 days
"""
        ),
    )
    assert told["employer_name"] == "Example Garments Private Limited"
