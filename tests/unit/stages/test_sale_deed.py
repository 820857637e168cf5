"""Sale deeds: long texts, extracts of the register in English and Marathi, and what is no sale deed."""

from __future__ import annotations

import pytest

from sheaf.doctypes.catalog import load_catalog
from sheaf.model.layout import DocumentLayout
from sheaf.stages.classify import separate
from tests.unit.stages.typed_paper import paper, typed
from tests.unit.stages.understood import choices, recognised, values

FIRST = """
                               SALE DEED                          SPECIMEN

  THIS SALE DEED is made and executed at Mysuru on this the Twelfth day of March Two Thousand and
  Twenty Four, BETWEEN:
  1. Sri. RAMESH KUMAR HEGDE, S/o. Late Mohan Hegde, aged about 61 years, residing at No. 12,
  3rd Cross, Gokulam, Mysuru - 570002, PAN ZZXPH1234Q; and
  2. Smt. LATHA R, W/o. Ramesh Kumar Hegde, aged about 55 years, residing at No. 12, 3rd Cross,
  Gokulam, Mysuru - 570002,
  hereinafter jointly referred to as the "VENDORS" (which expression shall mean and include their
  heirs, executors and assigns) of the FIRST PART
  AND
  M/s. SAGAR ESTATES PRIVATE LIMITED, a company incorporated under the Companies Act, represented
  by its Director Mr. Anil Joshi, hereinafter called the PURCHASER of the SECOND PART.
  WHEREAS the Vendors acquired the property under a Sale Deed dated 04/05/2009 registered as
  Document No. 2214/2009 in the office of the Sub-Registrar, Rampur;
  NOW THIS DEED WITNESSETH that in consideration of a sum of Rs. 45,00,000/- (Rupees Forty Five
  Lakh only) paid by the Purchaser, of which Rs. 5,00,000/- was paid as advance, the Vendors do
  hereby sell the schedule property absolutely and for ever.
"""
SECOND = """
                          SCHEDULE OF THE PROPERTY

  All that piece and parcel of the immovable property situated at Site No 45, 2nd Main,
  Vidyaranyapuram, Mysuru, Karnataka - 570008, measuring 1200 sq. ft. and bounded on:
  East by : Site No. 46
  West by : Road
"""
LAST = """
  Presented in the office of the Sub-Registrar, Mysuru North on 14/03/2024 with the fee.

  Stamp duty of Rs. 2,52,000/- has been paid on this document.
  Registered as Document No. 1877 of 2024 of Book I on 14/03/2024.
"""
INDEX = """
  14/03/2024                          Index-II                    SPECIMEN
                                             Sub Registrar : Joint S.R. Haveli 12
                                             Document No : 4321/2024
                                             Regn:63m

  (1) Type of Document                  Sale Deed
  (2) Consideration                     4500000
  (3) Market Value (in case of          4412500.50
  lease, who pays the assessment)
  (4) Survey, Sub-division and House    1) Corporation: Pune Other details :Flat No 12, Sai Krupa
  Number (if any)                       CHS, Karve Nagar, Pune - 411052
  (5) Area                              1) 54.50 sq. meter
  (7) Name and address of the party     1): Name:-Ravi Mohan Kulkarni Age:-61; Address:-Building
  executing the document                Name: Om, Pune PIN Code:-411038 PAN No:-ZZXPK1234Q
  (8) Name and address of the claimant  1): Name:-Asha Joshi Age:-40; Address:-No 4, Pune
  party                                 PIN Code:-411030 PAN No:-ZZXPJ1234Q
                                        2): Name:-Anil Joshi Age:-44; Address:-No 4, Pune
                                        PIN Code:-411030 PAN No:-ZZXPJ4321Q
  (9) Date of Execution of Document     12/03/2024
  (10) Date of Registration of Document  14/03/2024
  (11) Serial Number, Volume and Page   4321/2024
  (12) Stamp Duty as per Market Value   270000
  (13) Registration Fee as per Market Value  30000
"""
MARATHI = """
                                      सूची क्र.2                    SPECIMEN
                                             दुय्यम निबंधक : सह दु.नि. हवेली १२
                                             दस्त क्रमांक : ४३२१/२०२४

  (1) विलेखाचा प्रकार                   विक्री करारनामा
  (2) मोबदला                            ४५०००००
  (3) बाजारभाव (भाडेपटटयाच्या           ४४१२५००
  (4) भू-मापन, पोटहिस्सा व घरक्रमांक    1) पालिकेचे नाव: पुणे इतर वर्णन :सदनिका क्र. १२, साई कृपा, पुणे
  (असल्यास)                             ४११०५२
  (5) क्षेत्रफळ                         1) ५४.५० चौ.मीटर
  (7) दस्तऐवज करुन देणा-या पक्षकाराचे    1): नाव:-रमेश बाळकृष्ण कुलकर्णी वय:-४५; पत्ता:-इमारतीचे नाव: ओम
  (8) दस्तऐवज करुन घेणा-या पक्षकाराचे व  1): नाव:-मीना सुरेश देशपांडे वय:-४०; पत्ता:-पुणे
  (9) दस्तऐवज करुन दिल्याचा दिनांक      १२/०३/२०२४
  (10) दस्त नोंदणी केल्याचा दिनांक      १४/०३/२०२४
  (12) बाजारभावाप्रमाणे मुद्रांक शुल्क  २७००००
"""


def deed() -> DocumentLayout:
    return paper(FIRST, SECOND, LAST)


@pytest.mark.parametrize("layout", [deed(), paper(INDEX), paper(MARATHI)], ids=["deed", "index", "marathi"])
def test_deeds_and_their_extracts_are_sale_deeds(layout: DocumentLayout) -> None:
    assert recognised(layout) == "SALE_DEED"


def test_a_deed_says_in_sentences_over_its_pages_who_sold_what_to_whom() -> None:
    assert values("SALE_DEED", deed()) == {
        "document_number": "1877/2024",
        "registration_date": "14/03/2024",
        "execution_date": "12/03/2024",
        "sub_registrar_office": "Mysuru North",
        "seller_names": ("RAMESH KUMAR HEGDE", "LATHA R"),
        "buyer_names": ("SAGAR ESTATES PRIVATE LIMITED",),
        "property_address": "Site No 45, 2nd Main, Vidyaranyapuram, Mysuru, Karnataka - 570008",
        "area": "1200 sq. ft.",
        "consideration_amount": "4500000.00",
        "stamp_duty": "252000.00",
    }


def test_an_extract_has_one_party_after_the_other_and_no_address_of_a_party_is_the_propertys() -> None:
    assert values("SALE_DEED", paper(INDEX)) == {
        "document_number": "4321/2024",
        "registration_date": "14/03/2024",
        "execution_date": "12/03/2024",
        "sub_registrar_office": "Joint S.R. Haveli 12",
        "seller_names": ("Ravi Mohan Kulkarni",),
        "buyer_names": ("Asha Joshi", "Anil Joshi"),
        "property_address": "Flat No 12, Sai Krupa CHS, Karve Nagar, Pune - 411052",
        "area": "54.50 sq. meter",
        "consideration_amount": "4500000.00",
        "market_value": "4412500.50",
        "stamp_duty": "270000.00",
    }


def test_an_extract_in_marathi_is_read_and_its_digits_are_ours() -> None:
    assert values("SALE_DEED", paper(MARATHI)) == {
        "document_number": "4321/2024",
        "registration_date": "14/03/2024",
        "execution_date": "12/03/2024",
        "sub_registrar_office": "सह दु.नि. हवेली 12",
        "seller_names": ("रमेश बाळकृष्ण कुलकर्णी",),
        "buyer_names": ("मीना सुरेश देशपांडे",),
        "property_address": "सदनिका क्र. 12, साई कृपा, पुणे 411052",
        "area": "54.50 चौ.मीटर",
        "consideration_amount": "4500000.00",
        "market_value": "4412500.00",
        "stamp_duty": "270000.00",
    }


def test_an_amount_that_differs_from_its_words_is_doubted() -> None:
    wrong = paper(FIRST.replace("45,00,000", "46,00,000"), SECOND, LAST)
    chosen = choices("SALE_DEED", wrong)["consideration_amount"]
    assert {check.name: check.passed for check in chosen.checks}["amount_in_words"] is False


def test_a_number_of_another_year_than_the_registration_is_doubted() -> None:
    chosen = choices("SALE_DEED", paper(INDEX.replace("4321/2024", "4321/2021")))["document_number"]
    assert {check.name: check.passed for check in chosen.checks}["number_is_of_year"] is False


@pytest.mark.parametrize(
    ("title", "vendor", "purchaser"),
    [
        ("AGREEMENT FOR SALE", "VENDORS", "PURCHASER"),
        ("GIFT DEED", "DONORS", "DONEE"),
        ("LEASE DEED", "LESSORS", "LESSEE"),
        ("GENERAL POWER OF ATTORNEY", "PRINCIPALS", "ATTORNEY"),
    ],
)
def test_other_deeds_are_no_sale_deeds(title: str, vendor: str, purchaser: str) -> None:
    text = FIRST.replace("SALE DEED is made", f"{title} is made").replace("SALE DEED ", title)
    assert recognised(paper(text.replace("VENDORS", vendor).replace("PURCHASER", purchaser))) is None


def test_the_pages_behind_an_agreements_first_are_no_sale_deed_either() -> None:
    first = FIRST.replace("SALE DEED is made", "AGREEMENT TO SELL is made").replace("  SALE DEED ", "AGREEMENT TO SELL")
    on = f"""
  THIS DEED WITNESSETH that the parties shall be called the VENDOR and the PURCHASER as is said above.
{SECOND}
  Market Value : Rs. 50,00,000/-
"""
    assert [each.classification.doctype for each in separate(typed(first, on, LAST), load_catalog())] == [None]


def test_what_is_still_to_be_sold_is_no_sale_deed_whatever_it_calls_itself() -> None:
    kept = FIRST.replace("                               SALE DEED ", "").replace("THIS SALE DEED", "THIS DEED")
    promised = kept.replace(
        "do\n  hereby sell the schedule property absolutely and for ever",
        "shall execute the sale deed within\n  six months; time is the essence of this agreement",
    )
    assert recognised(paper(kept, SECOND, LAST)) == "SALE_DEED"
    assert recognised(paper(promised, SECOND, LAST)) is None


def test_an_extract_of_an_agreement_or_a_lease_is_no_sale_deed() -> None:
    assert recognised(paper(INDEX.replace("Sale Deed", "Agreement"))) is None
    assert recognised(paper(MARATHI.replace("विक्री करारनामा", "करारनामा"))) is None


def test_a_short_deed_in_one_paragraph_names_both_parties_and_what_is_sold() -> None:
    found = values(
        "SALE_DEED",
        paper("""
                               SALE DEED                          SPECIMEN

  THIS DEED OF SALE is made and executed at Nagpur on this 11/08/2025 BETWEEN Ravi Mohan Joshi,
  aged 57 years, residing at Flat No 804, Nagpur, PAN ZZXPJ1234Q, hereinafter called the VENDOR /
  SELLER of the One Part AND Asha Hegde, aged 53 years, residing at Shop No. 24, Nagpur, PAN
  ZZXPH1234Q, hereinafter called the PURCHASER of the Other Part.

                          SCHEDULE OF THE PROPERTY

  All that piece and parcel of H.No. 876, Green Valley, Dharampeth, Nagpur - 440010, admeasuring
  650 sq. ft., bounded on the East by road.
"""),
    )
    assert found["seller_names"] == ("Ravi Mohan Joshi",)
    assert found["buyer_names"] == ("Asha Hegde",)
    assert found["property_address"] == "H.No. 876, Green Valley, Dharampeth, Nagpur - 440010"
    assert found["area"] == "650 sq. ft."


def test_the_word_before_a_partys_name_may_be_misread() -> None:
    misread = paper(MARATHI.replace("नाव:-", "a:-", 1).replace("चौ.", "चो."))
    found = values("SALE_DEED", misread)
    assert found["seller_names"] == ("रमेश बाळकृष्ण कुलकर्णी",)
    assert found["area"] == "54.50 चौ.मीटर"


BY = """
                               SALE DEED                          SPECIMEN

  THIS SALE DEED is executed on 12.03.2021 at Chennai BY
  Thiru R. Murugan, son of Thiru K. Raman, aged about 60 years, residing at No. 4, Anna Street,
  Chennai - 600001, hereinafter called the SELLER
  TO AND IN FAVOUR OF
  Tmt. S. Lakshmi, wife of Thiru P. Selvam, aged about 40 years, residing at No. 9, Chennai
  hereinafter called the PURCHASER for a price of Rs. 30,00,000/- (Rupees Thirty Lakhs only).

                          SCHEDULE OF PROPERTY

  All that piece and parcel of residential Flat No. 12, Kamaraj Street, Velachery, Chennai - 600042,
  measuring 1200 sq. ft.
"""
STROKES = """
                               SALE DEED                          SPECIMEN

  This Sale Deed is made on this 1st April 2022 by Shri Mohan Lal S/o Shri Sohan Lal, Gurugram
  (hereinafter referred to as the Seller/Vendor) in favour of Smt. Kavita Devi W/o Shri Ramesh
  (hereinafter referred to as the Buyer/Vendee).
"""


def test_a_deed_may_be_made_by_one_in_favour_of_another() -> None:
    found = values("SALE_DEED", paper(BY))
    assert (found["seller_names"], found["buyer_names"]) == (("R. Murugan",), ("S. Lakshmi",))
    assert found["property_address"] == "Flat No. 12, Kamaraj Street, Velachery, Chennai - 600042"
    assert found["consideration_amount"] == "3000000.00"
    found = values("SALE_DEED", paper(STROKES))
    assert (found["seller_names"], found["buyer_names"]) == (("Mohan Lal",), ("Kavita Devi",))


def test_words_that_say_who_a_party_is_are_no_partys_name() -> None:
    found = values("SALE_DEED", paper(STROKES.replace("in favour of", "unto")))
    assert found.get("buyer_names") in (None, ("Kavita Devi",))


OTHER_WORDS = """
              {title}                                           SPECIMEN

  THIS {opening} is made at Nagpur on this 11/08/2025 BETWEEN Ravi Mohan Joshi, aged 57 years,
  residing at Flat No 804, Nagpur, hereinafter called the {seller} of the One Part AND Asha Hegde,
  aged 53 years, residing at Shop No. 24, Nagpur, hereinafter called the {buyer} of the Other Part.
  In consideration of the price of Rs. 45,00,000/- the {seller} grants, conveys and transfers to the
  {buyer} the property of the schedule.
"""


@pytest.mark.parametrize(
    "title",
    ["ABSOLUTE SALE DEED", "DEED OF SALE OF FLAT", "SALE DEED OF RESIDENTIAL PLOT", "INDENTURE OF CONVEYANCE"],
)
@pytest.mark.parametrize("seller", ["OWNER", "VENDOR", "TRANSFEROR"])
def test_a_deed_is_recognised_by_its_title_whatever_its_sides_are_called(title: str, seller: str) -> None:
    words = OTHER_WORDS.format(title=title, opening="INDENTURE", seller=seller, buyer="PURCHASER")
    assert recognised(paper(words)) == "SALE_DEED"


@pytest.mark.parametrize(
    ("title", "seller", "buyer"),
    [
        ("DEED OF EXCHANGE", "FIRST PARTY", "SECOND PARTY"),
        ("CONSTRUCTION AGREEMENT", "OWNER", "PURCHASER"),
        ("DEED OF RECTIFICATION", "VENDOR", "PURCHASER"),
        ("INDENTURE OF LEASE", "OWNER", "TENANT"),
        ("DEED OF GIFT", "DONOR", "DONEE"),
    ],
)
def test_deeds_of_other_kinds_are_no_sale_deeds_though_they_convey(title: str, seller: str, buyer: str) -> None:
    assert recognised(paper(OTHER_WORDS.format(title=title, opening=title, seller=seller, buyer=buyer))) is None


OWNERS = """
                             DEED OF CONVEYANCE                 SPECIMEN

  THIS INDENTURE is made on 11/08/2025 at Howrah BETWEEN
  (a) SMT. MEENA PAL (PAN ZZXPP1234Q), wife of Mohan Pal, by faith Hindu, residing at Bally, Howrah,
  (b) RAVI PAL. He is a son of Mohan Pal and resides at the same address,
  hereinafter called the LAND OWNERS of the FIRST PART;
  AND
  Mr. Anil Joshi and Mrs. Asha Joshi, both residing at Salkia, Howrah
  (the "Purchasers") of the SECOND PART.
  WHEREAS one Tapan Das, hereinafter called the owner, had left the land to his heirs;
"""


@pytest.mark.parametrize("role", ["LAND OWNERS", "OWNERS", "DEVELOPER / LAND OWNER", "FIRST PARTY", "VENDORS"])
def test_sides_are_named_in_many_words_and_their_parties_counted_by_letters_or_not(role: str) -> None:
    found = values("SALE_DEED", paper(OWNERS.replace("LAND OWNERS", role)))
    assert found["seller_names"] == ("MEENA PAL", "RAVI PAL")
    assert found["buyer_names"] == ("Anil Joshi", "Asha Joshi")


def test_an_owner_of_whom_the_recitals_tell_is_no_seller() -> None:
    found = values("SALE_DEED", paper(OWNERS.replace("hereinafter called the LAND OWNERS", "of whom is spoken")))
    assert "seller_names" not in found


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Presented in the office of the Sub Registrar of Assurances at Thane on 14/03/2024.", "Thane"),
        ("Presented at the Sub-Registrar's Office at Gajuwaka on 14/03/2024.", "Gajuwaka"),
        ("Registered in the office of the Joint Sub Registrar, Kalyan No. 3, in Book I.", "Kalyan No. 3"),
        ("Registered in Book I at S.R.O. Jayanagar on 14/03/2024.", "Jayanagar"),
        ("Office where deed is registered       A.D.S.R. RAJARHAT", "A.D.S.R. RAJARHAT"),
        ("Office of the Sub-Registrar of Assurances at Thane", "Thane"),
    ],
)
def test_a_registrars_office_names_itself_in_many_ways(words: str, office: str) -> None:
    assert values("SALE_DEED", paper(FIRST, f"\n  {words}\n"))["sub_registrar_office"] == office


@pytest.mark.parametrize("rest", ["(in case of lease, whether the", "(in case of lease, whether the lessor or"])
def test_the_caption_of_the_market_value_is_broken_after_any_word(rest: str) -> None:
    text = INDEX.replace(
        "  (3) Market Value (in case of          4412500.50", f"  (3) Market Value {rest}    4412500.50"
    )
    assert (
        values("SALE_DEED", paper(text.replace("  lease, who pays the assessment)\n", "")))["market_value"]
        == "4412500.50"
    )


SUMMARY = """
                  Department of Registration and Stamps           SPECIMEN
                       DOCUMENT REGISTRATION SUMMARY

  Document No.        3218/2022                 Nature of Deed         Sale Deed
  Date of Execution   14-05-2022                Date of Registration   26-05-2022
  Property Address    Village Hosahalli, Post Govindpur, Mysuru, Karnataka - 570017

  Sl.   Name and Address of the Party           Party Type
  1     Asha Kumari Hegde                       Executant (Seller)
        D/o. Mohan Hegde, Age 25
        12, Gokulam, Mysuru - 570002
  2     Rakesh Murthy                           Claimant (Purchaser)
        S/o. Anil Murthy, Age 47
  3     Irfan Mahesh Bhat                       Claimant (Purchaser)
        S/o. Mahesh Bhat, Age 54
"""


def test_a_registrars_list_tells_the_parties_by_what_stands_beside_each() -> None:
    got = values("SALE_DEED", paper(SUMMARY))
    assert got["seller_names"] == ("Asha Kumari Hegde",)
    assert got["buyer_names"] == ("Rakesh Murthy", "Irfan Mahesh Bhat")
    assert got["property_address"] == "Village Hosahalli, Post Govindpur, Mysuru, Karnataka - 570017"


def test_no_words_of_a_form_are_a_partys_name() -> None:
    list_of_one_side = SUMMARY.replace("Claimant (Purchaser)", "")
    assert "seller_names" not in values("SALE_DEED", paper(list_of_one_side))


def test_a_caption_behind_an_empty_office_is_no_office() -> None:
    endorsed = (
        LAST
        + """
  Presented at the Office of the Sub-Registrar of
  Serial No.   2911
"""
    )
    assert values("SALE_DEED", paper(FIRST, SECOND, endorsed))["sub_registrar_office"] == "Mysuru North"
