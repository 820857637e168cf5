"""Deeds as the offices of many states print them: their captions, and the parties under headings and in coded rows."""

from __future__ import annotations

import pytest

from sheaf.model.field import Value
from tests.unit.stages.typed_paper import paper
from tests.unit.stages.understood import recognised, values

_DEEDS = [
    pytest.param(
        """
                    GOVERNMENT OF RAJASTHAN
            REGISTRATION AND STAMPS DEPARTMENT
                       SALE DEED
Document S.No.          202303123100451
Document Type           Sale Deed (Conveyance)
Registering Office      SR Jaipur-II
Presentation Date       08-02-2023
Execution Date          07-02-2023
Registration Date       08-02-2023
Face Value (Rs.)        28,00,000
Evaluated Value (DLC) (Rs.)   31,20,000
Stamp Duty (Rs.)        1,87,200
Surcharge (Rs.)         56,160

Executant(s)
S.No.   Name                    Father's Name          Address
1       Ramesh Chand Sharma     Mohan Lal Sharma       14, Bajaj Nagar, Jaipur
2       Geeta Sharma            W/o Ramesh Chand       14, Bajaj Nagar, Jaipur
Claimant(s)
S.No.   Name                    Father's Name          Address
1       Sunita Devi Meena       W/o Kailash Meena      Plot 8, Mansarovar, Jaipur

Property Details
Property Address        Plot No. 45, Scheme No. 7, Malviya Nagar, Jaipur, Rajasthan - 302017
Total Area              150 Sq. Yards
""",
        {
            "document_number": "202303123100451",
            "sub_registrar_office": "SR Jaipur-II",
            "execution_date": "07/02/2023",
            "registration_date": "08/02/2023",
            "consideration_amount": "2800000.00",
            "market_value": "3120000.00",
            "stamp_duty": "187200.00",
            "seller_names": ("Ramesh Chand Sharma", "Geeta Sharma"),
            "buyer_names": ("Sunita Devi Meena",),
            "property_address": "Plot No. 45, Scheme No. 7, Malviya Nagar, Jaipur, Rajasthan - 302017",
            "area": "150 Sq. Yards",
        },
        id="rajasthan",
    ),
    pytest.param(
        """
                      Sale Deed / बैयनामा
Deed Registration No : 5561                 Reg. Year : 2022-2023            Book No : 1
Type of Deed                    : SALE OUTSIDE MC AREA
Tehsil/Sub-Tehsil               : Wazirabad
Village/City Name               : Sector 45
Transaction Value               : 65,00,000 Rupees
Collector Rate Value            : 58,00,000 Rupees
Total Stamp Duty                : 4,55,000 Rupees
Area of Land                    : 220 Sq. Yards

Seller        : Shri Dharambir Singh S/o Shri Raghbir Singh R/o Village Kanhai, Gurugram
Purchaser     : Smt. Kavita Yadav W/o Shri Anil Yadav R/o Sector 14, Gurugram

This sale deed is executed at Wazirabad on this 11/01/2023.
Property situated at House No. 118, Sector 45, Gurugram, Haryana - 122003, measuring 220 Sq. Yards.
""",
        {
            "document_number": "5561",
            "sub_registrar_office": "Wazirabad",
            "consideration_amount": "6500000.00",
            "market_value": "5800000.00",
            "stamp_duty": "455000.00",
            "area": "220 Sq. Yards",
            "seller_names": ("Dharambir Singh",),
            "buyer_names": ("Kavita Yadav",),
            "execution_date": "11/01/2023",
        },
        id="haryana",
    ),
    pytest.param(
        """
                               SALE DEED (विक्रय पत्र)
Summary of Deed
1.  Type of Land                 : Residential
2.  Ward / Pargana               : Dadri
3.  Mohalla / Village            : Sector 62, Noida
4.  Details of Property          : House No. C-44, Sector 62, Noida, Gautam Buddha Nagar, Uttar Pradesh - 201309
5.  Measurement unit             : Sq. Meter
6.  Area of Property             : 162 Sq. Meter
7.  Sale Consideration           : Rs. 78,00,000/-
8.  Value as per Circle Rate     : Rs. 74,52,000/-
9.  Stamp Duty Paid              : Rs. 5,46,000/-
Details of Seller                                  Details of Purchaser
Name : Shri Arvind Kumar Gupta                     Name : Smt. Neelam Rastogi
S/o Late Shri B.P. Gupta                           W/o Shri Sanjay Rastogi
This Sale Deed is executed on this 19th day of October, 2021 at Noida.
""",
        {
            "property_address": "House No. C-44, Sector 62, Noida, Gautam Buddha Nagar, Uttar Pradesh - 201309",
            "area": "162 Sq. Meter",
            "consideration_amount": "7800000.00",
            "market_value": "7452000.00",
            "stamp_duty": "546000.00",
            "seller_names": ("Arvind Kumar Gupta",),
            "buyer_names": ("Neelam Rastogi",),
            "execution_date": "19/10/2021",
        },
        id="up",
    ),
    pytest.param(
        """
            Government of Karnataka
        Department of Stamps and Registration
                Sale Deed
Registration Number          : JAY-1-05512-2021-22
Date of Registration         : 02/12/2021
Office of the Sub-Registrar  : Jayanagar, Bengaluru
Market Value                 : Rs. 88,00,000.00
Consideration                : Rs. 92,50,000.00
Stamp Duty paid              : Rs. 5,18,000.00

Party Type        Party Name                     Relation
Seller            Shantha Kumari B.R.            W/o Ramesh B.
Seller            Prakash R.                     S/o Ramesh B.
Purchaser         Deepak Hegde                   S/o Ganapati Hegde

Schedule Property
Property Address : Site No. 77, 4th Main, JP Nagar 2nd Phase, Bengaluru, Karnataka - 560078
Extent : 1,200 Sq. Ft.
""",
        {
            "document_number": "JAY-1-05512-2021-22",
            "registration_date": "02/12/2021",
            "sub_registrar_office": "Jayanagar, Bengaluru",
            "market_value": "8800000.00",
            "consideration_amount": "9250000.00",
            "stamp_duty": "518000.00",
            "seller_names": ("Shantha Kumari B.R", "Prakash R"),
            "buyer_names": ("Deepak Hegde",),
            "property_address": "Site No. 77, 4th Main, JP Nagar 2nd Phase, Bengaluru, Karnataka - 560078",
            "area": "1,200 Sq. Ft.",
        },
        id="kaveri",
    ),
    pytest.param(
        """
                       SALE DEED
            Bihar Registration Department
Token No : 2291/2021       Deed No : 2188/2021        Serial No : 2210
Registration Office : Patna Sadar
Executant Details
Name : Ram Prakash Singh
Father's Name : Late Shyam Bihari Singh
Address : Mohalla Kankarbagh, Patna
Claimant Details
Name : Manju Devi
Husband's Name : Suresh Prasad
Address : Mohalla Rajendra Nagar, Patna
Property Details
Location : Khata No. 112, Plot No. 445, Mauza Phulwari, Patna, Bihar - 801505
Area : 5.5 Decimal
Consideration Amount : Rs. 22,00,000
Minimum Value (MVR) : Rs. 21,45,000
Stamp Duty : Rs. 1,32,000
Date of Execution : 17/09/2021
Date of Registration : 18/09/2021
""",
        {
            "document_number": "2188/2021",
            "sub_registrar_office": "Patna Sadar",
            "seller_names": ("Ram Prakash Singh",),
            "buyer_names": ("Manju Devi",),
            "area": "5.5 Decimal",
            "consideration_amount": "2200000.00",
            "market_value": "2145000.00",
            "stamp_duty": "132000.00",
            "execution_date": "17/09/2021",
            "registration_date": "18/09/2021",
            "property_address": "Khata No. 112, Plot No. 445, Mauza Phulwari, Patna, Bihar - 801505",
        },
        id="bihar",
    ),
    pytest.param(
        """
                           SALE DEED
     Registration ID : 11082102211         Presented on : 06-Apr-2021
     Sub-Registrar, Khandagiri (Bhubaneswar)
1. Particulars of the Vendor(s)
   Sri Bijay Kumar Mohapatra, aged 55 years, S/o Late Raghunath Mohapatra, At Baramunda, Bhubaneswar
2. Particulars of the Vendee(s)
   Smt. Itishree Panda, aged 37 years, W/o Sri Debasis Panda, At Nayapalli, Bhubaneswar
3. Consideration Money
   Rs. 19,50,000/- (Rupees Nineteen Lakh Fifty Thousand) only
4. Bench Mark Valuation
   Rs. 18,00,000/-
5. Date of Execution
   06/04/2021
""",
        {
            "seller_names": ("Bijay Kumar Mohapatra",),
            "buyer_names": ("Itishree Panda",),
            "consideration_amount": "1950000.00",
            "market_value": "1800000.00",
            "execution_date": "06/04/2021",
        },
        id="odisha",
    ),
    pytest.param(
        """
                      SALE DEED
        Sub Registrar : Solan, Himachal Pradesh
   Registration No. : 714 of 2023      Dated : 30.11.2023
   Vendor        Name of Vendor      Sh. Kewal Ram Thakur
                 Father's name       Sh. Sant Ram
   Vendee        Name of Vendee      Smt. Nirmala Negi
                 Husband's name      Sh. Prem Negi
   Sale price in Rs.                 27,50,000/-
   Value as per circle rates in Rs.  26,00,000/-
   Stamp Duty paid in Rs.            1,65,000/-
   Total area sold                   310 Sq. Mtrs.
   This deed of sale is made on this 29th day of November 2023 at Solan.
""",
        {
            "document_number": "714/2023",
            "sub_registrar_office": "Solan, Himachal Pradesh",
            "registration_date": "30/11/2023",
            "seller_names": ("Kewal Ram Thakur",),
            "buyer_names": ("Nirmala Negi",),
            "consideration_amount": "2750000.00",
            "market_value": "2600000.00",
            "stamp_duty": "165000.00",
            "area": "310 Sq. Mtrs.",
            "execution_date": "29/11/2023",
        },
        id="himachal",
    ),
]


@pytest.mark.parametrize(("typescript", "wanted"), _DEEDS)
def test_deeds_of_many_states_are_read_in_the_words_of_their_offices(typescript: str, wanted: dict[str, Value]) -> None:
    deed = paper(typescript)
    found = values("SALE_DEED", deed)

    assert recognised(deed) == "SALE_DEED"
    assert {name: found.get(name) for name in wanted} == wanted
