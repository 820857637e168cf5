"""Captions on driving licences. Every office has its own words, made of few parts: they are put together here."""

from __future__ import annotations

from sheaf.doctypes.spec import wordings

_NON_TRANSPORT = ("NT", "Non Transport", "Non-Tr")
_FOR_TRANSPORT = ("TR", "T", "Transport")
_USUAL_ENDS = wordings(
    "Valid Till | Valid Upto | Valid To | Valid Until | Validity | Date of Validity | Expiry Date | Val."
)
_ENDS = wordings(
    "Valid Till | Valid Upto | Valid Up To | Valid To | Valid Until | Valid Through | Valid Thru | Valid For | Validity"
    "| Validity Date | Validity Upto | Validity Till | Validity Period | Date of Validity | Date of Expiry"
    "| Expiry Date | Expiry | Expires On | Date of Expiration | Val. | Val. Upto | Valid Dt | Valid Date | Valid"
    "| Valid Till Date | Licence Valid Upto | DL Valid Upto | DOE | Expiry Dt | Exp. Date"
)


def _marked(marks: tuple[str, ...]) -> tuple[str, ...]:
    """Return the captions of an end of validity with one of `marks` after it or before it."""
    after = (f"{end} {mark}" for end in _USUAL_ENDS for mark in marks)
    before = (f"{mark} {end}" for end in _USUAL_ENDS for mark in marks)
    return (*after, *before)


NUMBERS = wordings(
    "DL No | D.L. No. | DL Number | DL | Licence No | License No | Licence Number | License Number | D/L No"
    "| Driving Licence No | Driving License No | Driving Licence Number | Driving License Number | Driving Licence"
    "| Driving License | Licence | No. of Licence | Licence No. & Date | Lic No | Lic. Number | L. No | D. Licence No"
    "| MDL No | Number of Licence | Sarathi No"
)
ONE_LETTER_NAMES = ("N",)
NAMES = wordings(
    "Name | Full Name | Name of the Holder | Name of Holder | Holder's Name | Holder Name | Licence Holder"
    "| Name of Licence Holder | Name of the Licence Holder | Licence Holder's Name | Licence Holder Name"
    "| Name of the Licencee | Name of Licencee | Name of the Licensee | Name of Licensee | Licencee Name"
    "| Licensee's Name | Driver's Name | Driver Name | Name of Driver"
    "| Name in Full | Name (in block letters) | Holder | Applicant Name"
)
BIRTHS = wordings(
    "Date of Birth | DOB | D.O.B. | Birth Date | Dt. of Birth | Dt of Birth | Birth Dt | Date of Birth (DD-MM-YYYY)"
    "| Born On | Birthdate | D of B"
)
FIRST_ISSUES = wordings(
    "Date of First Issue | First Issue Date | First Issued On | Dt of First Issue | Dt of 1st Issue | Date of 1st Issue"
    "| First Issue | First Issue Dt | Initial Issue Date | Original Issue Date | Initial Issue | DOFI"
)
ISSUES = wordings(
    "Issue Date | Date of Issue | Issued On | Issued Date | Issue Dt | Dt. of Issue | Dt of Issue"
    "| Issuing Date | Issued | Issued Dt | Date Issued | Licence Issue Date | DL Issue Date | Last Issue Date"
    "| Current Issue Date | Date of Issue of Current DL | Date of Issue of Current | Date of Renewal | Renewal Date"
    "| Renewed On"
)
SHORT_ISSUES = ("DOI", "D.O.I.")
"""They head the table of vehicle classes too."""
BEGINS = wordings(
    "Valid From | From | From Date | Date From | Validity From | Effective From | Valid From Date | w.e.f."
)
"""They head the column of the days from which a table's rows are valid."""
NON_TRANSPORT_ENDS = (*_marked(_NON_TRANSPORT), *_NON_TRANSPORT, "Valid for Non Transport")
TRANSPORT_ENDS = (*_marked(_FOR_TRANSPORT), "Transport", "TR", "Valid for Transport")
"""Where both validities are printed, that for transport vehicles is not the one that is asked for."""
ENDS = _ENDS
SHORT_RELATIONS = ("S/O", "D/O", "W/O", "C/O", "S/D/W of", "S/W/D of")
"""Where these stand for a caption, the name stands over them and the address under them without any."""
RELATIONS = wordings(
    "Son/Daughter/Wife of | S/D/W of | S/W/D of | W/S/D of | W/D/S of | D/W/S of | D/S/W of | S/D/W | S/W/D | W/D/S"
    "| W/S/D | D/W/S | D/S/W | S/W/D/of | SDW of"
    "| S/D/W/o | S/W of | D/W of | S/D of"
    "| Son/Wife/Daughter of | Son/Daughter/Wife | Son/Wife/Daughter | S/O D/O W/O | S/o, D/o, W/o | S/W/D/H of"
    "| Father's Name | Father Name | Fathers Name | Father's/Husband's Name | Father/Husband Name | Father/Husband"
    "| Father's Name/Husband's Name | Husband's Name | Husband Name | F/H Name | F/H | F/H/G Name | F/M/H Name"
    "| Name of Father / Guardian / Husband | Name of Father / Husband / Guardian | Name of Father / Husband"
    "| Father | Husband | Guardian | Name of Father / Guardian | Name of Father / Mother / Husband | Name of Father"
    "| Name of Husband | Father/Mother/Husband Name | Father/Guardian Name | Guardian Name | Guardian's Name"
    "| Relation Name"
    "| S/O | D/O | W/O | C/O | Son of | Daughter of | Wife of | Care of | Mother's Name | Mother Name"
    # The strokes are often read as letters.
    "| SIDIW of | SID/W of | S/DIW of | SIWID of | SIW/D of | S/WID of | SIDW of | SDIW of | SID/W | S/DIW | SIW/D"
    "| S/WID"
)
ADDRESSES = wordings(
    "Address | Add | Addr | Permanent Address | Present Address | Perm. Address | Pres. Address | Residential Address"
    "| Permanent Add | Present Add | Perm Add | Address (Permanent) | Address (Present) | Residence | Resi. Address"
    "| Full Address | Add (P) | Permanent Addr | Current Address | Postal Address | Resident of | R/O"
)
CLASSES = wordings(
    "COV | Class of Vehicle | Class of Vehicles | Vehicle Class | Vehicle Category | Code | Auth to Drive | COVs"
    "| Vehicle Type | Type of Vehicle | Class | COV Details | COV Category | Category"
)
"""Captions of the table with the classes of vehicles and the dates from which they may be driven."""
OTHERS = wordings(
    "Blood Group | BG | B.G. | Blood Gr | Bld Grp | Blood | Organ Donor | Holder's Signature | Signature"
    "| Signature of Holder | Sign. of Holder | Holder's Sign | Holder Sign | Holder's Signature / Thumb Impression"
    "| Sign | Signature/Thumb Impression of Holder | COV DOI | Issued by"
    "| Licencing Authority | Licensing Authority | Issuing Authority | Issue Authority | Licensing Auth | RTO"
    "| Emergency Contact | Emergency Contact Number | Emergency Contact No | Badge No | Badge Number | Badge"
    "| Hazardous Validity | Hill Validity | Haz. Validity | Invalid Carriage (Regn No) | Form 7"
    "| Authorisation to drive following class of vehicles throughout India"
    "| Authorised to drive the following class of vehicles throughout India | Reference No | Ref No | Ref. No."
    "| Old DL No | Old Licence No | Previous DL No | Application No | Mobile No | Mobile | Phone No | SPECIMEN"
    "| The Union of India"
    "| Gender | Sex | Identification Mark | Identification Marks | Qualification | Temporary Address"
    "| PIN Code | Status | Nationality | Citizenship | Card No | Chip No | LL No | Learner Licence No | Restrictions"
    "| Remarks | Download Date | Transaction Date | Printed On | Date of Printing | Print Date"
    "| Endorsement | Endorsement Date | Hazardous | Hill"
)
