"""The annexures of a GST registration certificate, typed: other places and people leave its fields alone."""

from __future__ import annotations

from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

TYPE = "GST_CERT"
FIRST = """
                         Government of India
                          Form GST REG-06
                         [See Rule 10(1)]
                      Registration Certificate
  Registration Number : 27AAPFU0939F1ZV

  1.   Legal Name                               ZENITH SPECIMEN TRADERS

  2.   Trade Name, if any                       ZENITH SPECIMEN STORES

  3.   Constitution of Business                 Partnership

  4.   Address of Principal Place of Business   12/4, SILVER OAK, PAUD ROAD, KOTHRUD,
                                                PUNE, MAHARASHTRA, 411038

  5.   Type of Registration                     Regular

  6.   Date of issue of Certificate             04/05/2023
"""
PLACES = """
                            Annexure A
  GSTIN                 27AAPFU0939F1ZV
  Legal Name            ZENITH SPECIMEN TRADERS
  Trade Name, if any    ZENITH SPECIMEN STORES
  Details of Additional Place of Business(s)
  Total Number of Additional Places of Business in the State : 1

  Sr. No.    Address
  1          9, MILL ROAD, NASHIK, MAHARASHTRA, 422001
"""
PEOPLE = """
                            Annexure B
  GSTIN                 27AAPFU0939F1ZV
  Legal Name            ZENITH SPECIMEN TRADERS
  Trade Name, if any    ZENITH SPECIMEN STORES
  Details of Partners
  1   Name                  ASHA RANI SHARMA
      Designation/Status    Partner
      Resident of State     Karnataka
"""


def test_annexures_change_no_field() -> None:
    alone, whole = paper(FIRST), paper(FIRST, PLACES, PEOPLE)
    assert recognised(alone) == recognised(whole) == TYPE
    assert values(TYPE, whole) == values(TYPE, alone)
    assert values(TYPE, whole)["address"] == "12/4, SILVER OAK, PAUD ROAD, KOTHRUD, PUNE, MAHARASHTRA, 411038"


def test_an_annexure_before_its_certificate_changes_none_either() -> None:
    assert values(TYPE, paper(PLACES, FIRST)) == values(TYPE, paper(FIRST))


def test_an_officers_signature_under_the_type_of_registration_is_none_of_it() -> None:
    officer = """Regular
  6.   Particulars of Approving                 Signature
                                                Name: A. SPECIMEN
                                                Designation: Superintendent"""
    assert values(TYPE, paper(FIRST.replace("Regular", officer)))["registration_type"] == "Regular"


def test_a_type_of_registration_keeps_the_letters_that_stand_for_it() -> None:
    found = values(TYPE, paper(FIRST.replace("Regular", "Input Service Distributor (ISD)")))
    assert found["registration_type"] == "Input Service Distributor (ISD)"
