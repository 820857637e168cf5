"""Certificates of incorporation, typed: the sentences of both Companies Acts and of the LLP Act."""

from __future__ import annotations

import pytest

from sheaf.model.layout import DocumentLayout
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import choices, recognised, values

TYPE = "CERTIFICATE_OF_INCORPORATION"

COMPANY = """
                             GOVERNMENT OF INDIA
                        MINISTRY OF CORPORATE AFFAIRS
                         Central Registration Centre
                        Certificate of Incorporation

  [Pursuant to sub-section (2) of section 7 and sub-section (1) of section 8 of the Companies Act, 2013
  (18 of 2013) and rule 18 of the Companies (Incorporation) Rules, 2014]

  I hereby certify that ZENITH SPECIMEN TRADING
  PRIVATE LIMITED is incorporated on this Twenty first day of June Two thousand nineteen
  under the Companies Act, 2013 (18 of 2013) and that the company is limited by shares.

  The Corporate Identity Number of the company is U51909MH2019PTC326543.

  The Permanent Account Number (PAN) of the company is ZZZCZ1234F *

  The Tax Deduction and Collection Account Number (TAN) of the company is MUMZ12345A *

  Given under my hand at Manesar this Twenty second day of June Two thousand nineteen .

  DS MINISTRY OF CORPORATE AFFAIRS 2019.06.22 17:24:11 IST
  For and on behalf of the Jurisdictional Registrar of Companies
  Disclaimer: This certificate only evidences incorporation of the company on the basis of documents and
  declarations of the applicant(s). This certificate is neither a license nor permission to conduct business.
  Mailing Address as per record available in Registrar of Companies office:
  ZENITH SPECIMEN TRADING PRIVATE LIMITED
  12, STATION ROAD, PUNE, Maharashtra, India, 411001
  * as issued by the Income Tax Department
"""

OLD = """
                                   Form I
                        Certificate of Incorporation
  Corporate Identity Number : U72200MH2008PTC180001   2008 - 2009

  I hereby certify that ZENITH SPECIMEN SOFTWARE PRIVATE LIMITED is this day
  incorporated under the Companies Act, 1956 (No. 1 of 1956) and that the company is private limited.

  Given at Mumbai this Tenth day of March Two Thousand Eight.

                                              (ASHA RANI SHARMA)
                                          Registrar of Companies, Maharashtra, Mumbai
"""

OLDEST = """
  FORM I. R.
  CERTIFICATE OF INCORPORATION
  No. 11-54321 of 1989 - 90
  I hereby certify that
  ZENITH SPECIMEN CASTINGS LIMITED
  is this day incorporated under the Companies Act, 1956 (No. 1 of 1956) and that the Company is limited.
  Given under my hand at BOMBAY this FIFTEENTH day of JANUARY One thousand nine hundred and NINETY.
  Registrar of Companies
"""

LLP = """
  MINISTRY OF CORPORATE AFFAIRS
  Form 16
  [Refer Rule 11(3) of the LLP Rules, 2009]
  Certificate of Incorporation
  LLP Identification Number: AAX-1234
  It is hereby certified that ZENITH SPECIMEN ADVISORS LLP is incorporated pursuant to section 12(1)
  of the Limited Liability Partnership Act, 2008.
  Given at New Delhi this Fifth day of May Two thousand twenty one.
  Registrar
"""


def test_what_a_company_is_certified_stands_in_sentences() -> None:
    layout = paper(COMPANY)
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {
        "cin": "U51909MH2019PTC326543",
        "company_name": "ZENITH SPECIMEN TRADING PRIVATE LIMITED",
        "date_of_incorporation": "21/06/2019",
        "pan_number": "ZZZCZ1234F",
        "tan": "MUMZ12345A",
    }


def test_numbers_dates_and_name_are_checked_against_one_another() -> None:
    found = choices(TYPE, paper(COMPANY))
    checks = {(check.name, check.passed) for choice in found.values() for check in choice.checks}
    assert checks >= {
        ("cin_fits_year", True), ("cin_fits_name", True), ("pan_fits_name", True), ("tan_fits_name", True),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [("U51909MH2018PTC326543", "cin_fits_year"), ("U51909MH2019PLC326543", "cin_fits_name")],
)
def test_a_number_that_contradicts_the_sentence_fails_a_check(wrong: str, rule: str) -> None:
    found = choices(TYPE, paper(COMPANY.replace("U51909MH2019PTC326543", wrong)))
    assert (rule, False) in {(check.name, check.passed) for check in found["cin"].checks}


@pytest.mark.parametrize(
    ("text", "number", "name", "day"),
    [
        (OLD, "U72200MH2008PTC180001", "ZENITH SPECIMEN SOFTWARE PRIVATE LIMITED", "10/03/2008"),
        (OLDEST, None, "ZENITH SPECIMEN CASTINGS LIMITED", "15/01/1990"),
        (LLP, "AAX-1234", "ZENITH SPECIMEN ADVISORS LLP", "05/05/2021"),
    ],
    ids=["1956", "IR", "LLP"],
)
def test_older_forms_say_this_day_and_give_it_at_their_end(text: str, number: str | None, name: str, day: str) -> None:
    layout = paper(text)
    assert recognised(layout) == TYPE
    expected = {"cin": number, "company_name": name, "date_of_incorporation": day}
    assert values(TYPE, layout) == {key: value for key, value in expected.items() if value is not None}


def test_a_name_whose_sentence_was_not_read_to_its_end_is_not_served() -> None:
    layout = paper(COMPANY.replace("is incorporated on this", "~xs imcpnrored an thos"))
    assert "company_name" not in values(TYPE, layout)


def look_alikes() -> dict[str, DocumentLayout]:
    return {
        "change of name": paper(
            COMPANY.replace(
                "Certificate of Incorporation", "Certificate of Incorporation pursuant to change of name"
            ).replace("is incorporated on this", "has been changed from")
        ),
        "memorandum": paper(
            """
  [COMPANY LIMITED BY SHARES]
  MEMORANDUM OF ASSOCIATION
  OF
  ZENITH SPECIMEN TRADING PRIVATE LIMITED
  1st The Name of the company is ZENITH SPECIMEN TRADING PRIVATE LIMITED
  2nd The Registered office of the company will be situated in the State of Maharashtra
  under the Companies Act, 2013
"""
        ),
        "letter": paper(
            """
  ZENITH SPECIMEN TRADING PRIVATE LIMITED
  CIN: U51909MH2019PTC326543
  Dear Sir,
  Subject: Certificate of Incorporation
  We enclose a copy of our certificate. Yours faithfully,
"""
        ),
    }


@pytest.mark.parametrize("name", ["change of name", "memorandum", "letter"])
def test_papers_that_only_resemble_it_are_none(name: str) -> None:
    assert recognised(look_alikes()[name]) is None


TWO_COLUMNS = "  GOVERNMENT OF INDIA\n  MINISTRY OF CORPORATE AFFAIRS\n\n" + "\n".join(
    f"  {native:<50}{english}"
    for native, english in (
        ("निगमन प्रमाण-पत्र", "Certificate of Incorporation"),
        ("", ""),
        ("मैं एतद्द्वारा प्रमाणित करता हूँ कि ZENITH", "I hereby certify that ZENITH SPECIMEN TRADING"),
        ("SPECIMEN TRADING PRIVATE LIMITED का", "PRIVATE LIMITED is"),
        ("निगमन आज कंपनी अधिनियम, 2013 के", "incorporated on this Twenty first day of June Two"),
        ("अधीन किया गया है।", "thousand nineteen under the Companies Act, 2013"),
        ("", "(18 of 2013) and that the company is limited by shares."),
        ("", ""),
        ("कॉर्पोरेट पहचान संख्या : U51909MH2019PTC326543", "The Corporate Identity Number of the company is"),
        ("", "U51909MH2019PTC326543."),
    )
)


def test_sentences_set_beside_the_same_in_another_language_go_on_in_their_own_column() -> None:
    found = values(TYPE, paper(TWO_COLUMNS))
    assert recognised(paper(TWO_COLUMNS)) == TYPE
    assert found["company_name"] == "ZENITH SPECIMEN TRADING PRIVATE LIMITED"
    assert found["date_of_incorporation"] == "21/06/2019"
    assert found["cin"] == "U51909MH2019PTC326543"


FRESH = """
               GOVERNMENT OF INDIA - MINISTRY OF CORPORATE AFFAIRS
                      Registrar of Companies, Karnataka
      Fresh Certificate of Incorporation Consequent upon Change of Name

  Corporate Identity Number : U72900KA2006PLC040117
  In the matter of M/s LAKESIDE SPECIMEN LIMITED

  I hereby certify that LAKESIDE SPECIMEN LIMITED which was originally incorporated on Eleventh day of
  August Two Thousand Six under the Companies Act, 1956 (No. 1 of 1956) as LAKESIDE SPECIMEN LIMITED having
  duly passed the necessary resolution in terms of Section 21 of the Companies Act, 1956, the
  name of the said company is this day changed to ZENITH SPECIMEN INFRASTRUCTURE LIMITED and this
  Certificate is issued pursuant to Section 23(1) of the said Act.
  Given at Bangalore this Twenty Seventh day of October Two Thousand Eleven.
"""


def test_a_fresh_certificate_tells_the_new_name_and_the_day_of_old() -> None:
    layout = paper(FRESH)
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {
        "cin": "U72900KA2006PLC040117",
        "company_name": "ZENITH SPECIMEN INFRASTRUCTURE LIMITED",
        "date_of_incorporation": "11/08/2006",
    }


def test_papers_that_tell_of_a_fresh_certificate_are_none() -> None:
    told = FRESH.replace("is this day changed to", "was changed to").replace("I hereby certify that", "Our company")
    assert recognised(paper(told)) is None
    conversion = FRESH.replace("Change of Name", "Conversion").replace("is this day changed to", "is now")
    assert recognised(paper(conversion)) is None


CONVERTED = """
                          Ministry of Corporate Affairs
               Office of the Registrar of Companies, Ahmedabad
                                   Form 19
               Certificate of Registration on Conversion
  LLPIN : AAB-4417

  {sentence}
  On and from the date of this certificate all property of the former stands transferred to the limited
  liability partnership.
  Given under my hand at Ahmedabad this Fifth day of May Two thousand sixteen.
"""


@pytest.mark.parametrize(
    "sentence",
    [
        """It is hereby certified that ZENITH SPECIMEN TRADERS has this day been converted to ZENITH SPECIMEN LLP,
  pursuant to section 58 of the Limited Liability Partnership Act, 2008.""",
        """I hereby certify that M/s ZENITH SPECIMEN & CO. is, pursuant to section 58(1) of the Limited Liability
  Partnership Act, 2008, converted and registered with effect from this day as ZENITH SPECIMEN LLP.""",
        """It is hereby certified that ZENITH SPECIMEN LLP is this day registered under section 58 of the Limited
  Liability Partnership Act, 2008, upon the conversion of ZENITH SPECIMEN PRIVATE LIMITED.""",
    ],
)
def test_a_certificate_of_conversion_tells_what_the_partnership_is_called_and_since_when(sentence: str) -> None:
    layout = paper(CONVERTED.format(sentence=sentence))
    assert recognised(layout) == TYPE
    assert values(TYPE, layout) == {
        "cin": "AAB-4417",
        "company_name": "ZENITH SPECIMEN LLP",
        "date_of_incorporation": "05/05/2016",
    }
