"""Invented addresses whose pincode, district and state belong together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from random import Random

import indian_pincode

from sheaf.model.field import Value


@dataclass(frozen=True, slots=True)
class City:
    """A city, its district and state as the pincode data spell them, and how its pincodes begin."""

    name: str
    district: str
    state: str
    pincodes: str
    localities: tuple[str, ...]


def _city(name: str, district: str, state: str, pincodes: str, localities: str) -> City:
    return City(name, district, state, pincodes, _listed(localities))


def _listed(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


CITIES = (
    _city("Pune", "PUNE", "Maharashtra", "4110", "Kothrud, Karve Nagar, Hadapsar, Bibwewadi, Aundh, Kondhwa Budruk"),
    _city("Mumbai", "MUMBAI", "Maharashtra", "4000", "Dadar West, Parel, Byculla, Worli, Mazgaon, Girgaon"),
    _city("Thane", "THANE", "Maharashtra", "4006", "Naupada, Vartak Nagar, Kopri, Majiwada, Wagle Estate"),
    _city("Nagpur", "NAGPUR", "Maharashtra", "4400", "Dharampeth, Manish Nagar, Sitabuldi, Nandanvan, Jaripatka"),
    _city("Nashik", "NASHIK", "Maharashtra", "4220", "Panchavati, Indira Nagar, Satpur, Gangapur Road, Deolali"),
    _city("Kolhapur", "KOLHAPUR", "Maharashtra", "4160", "Rajarampuri, Shahupuri, Tarabai Park, Kasaba Bawada"),
    _city("Ahmedabad", "AHMADABAD", "Gujarat", "3800", "Maninagar, Navrangpura, Bapunagar, Vastrapur, Naroda"),
    _city("Surat", "SURAT", "Gujarat", "3950", "Adajan, Varachha, Athwalines, Udhna, Katargam, Rander"),
    _city("Vadodara", "VADODARA", "Gujarat", "3900", "Alkapuri, Manjalpur, Gotri, Karelibaug, Fatehgunj"),
    _city("Rajkot", "RAJKOT", "Gujarat", "3600", "Kalawad Road, Raiya, Mavdi Plot, Gandhigram"),
    _city("Bengaluru", "BENGALURU URBAN", "Karnataka", "5600", "Jayanagar, BTM Layout, Rajajinagar, Vijayanagar"),
    _city("Mysuru", "MYSURU", "Karnataka", "5700", "Kuvempunagar, Gokulam, Saraswathipuram, Vidyaranyapuram"),
    _city("Hubballi", "DHARWAD", "Karnataka", "5800", "Vidyanagar, Keshwapur, Gokul Road, Old Hubli"),
    _city("Chennai", "CHENNAI", "Tamil Nadu", "6000", "Mylapore, T Nagar, Kodambakkam, Perambur, Adyar, Egmore"),
    _city("Coimbatore", "COIMBATORE", "Tamil Nadu", "6410", "Peelamedu, R S Puram, Singanallur, Ganapathy"),
    _city("Madurai", "MADURAI", "Tamil Nadu", "6250", "Anna Nagar, K K Nagar, Simmakkal, Thirunagar"),
    _city("Salem", "SALEM", "Tamil Nadu", "6360", "Fairlands, Ammapet, Hasthampatti, Suramangalam"),
    _city("Hyderabad", "HYDERABAD", "Telangana", "5000", "Ameerpet, Himayatnagar, Malakpet, Amberpet, Sanath Nagar"),
    _city("Warangal", "HANUMAKONDA", "Telangana", "5060", "Kashibugga, Rangasaipet, Girmajipet, Khila Warangal"),
    _city(
        "Visakhapatnam",
        "VISAKHAPATANAM",
        "Andhra Pradesh",
        "5300",
        "Dwaraka Nagar, Gajuwaka, MVP Colony, Seethammadhara",
    ),
    _city("Vijayawada", "NTR", "Andhra Pradesh", "5200", "Benz Circle, Gunadala, Patamata, Governorpet"),
    _city("Kochi", "ERNAKULAM", "Kerala", "6820", "Kaloor, Edappally, Palarivattom, Thevara, Vyttila"),
    _city("Thiruvananthapuram", "THIRUVANANTHAPURAM", "Kerala", "6950", "Pattom, Kowdiar, Karamana, Peroorkada"),
    _city("Kolkata", "KOLKATA", "West Bengal", "7000", "Ballygunge, Behala, Shyambazar, Tollygunge, Kasba, Dum Dum"),
    _city("Howrah", "HOWRAH", "West Bengal", "7111", "Shibpur, Salkia, Liluah, Santragachi"),
    _city("Siliguri", "DARJEELING", "West Bengal", "7340", "Pradhan Nagar, Hakim Para, Deshbandhu Para"),
    _city("New Delhi", "SOUTH", "Delhi", "1100", "Malviya Nagar, Saket, Kalkaji, Mehrauli, Sangam Vihar"),
    _city("New Delhi", "NORTH WEST", "Delhi", "1100", "Shalimar Bagh, Pitampura, Rohini Sector 7, Ashok Vihar"),
    _city("Gurugram", "GURUGRAM", "Haryana", "1220", "Sector 14, DLF Phase 2, Palam Vihar, Jacobpura"),
    _city("Faridabad", "FARIDABAD", "Haryana", "1210", "NIT Faridabad, Sector 16, Ballabgarh, Jawahar Colony"),
    _city("Lucknow", "LUCKNOW", "Uttar Pradesh", "2260", "Aliganj, Indira Nagar, Gomti Nagar, Alambagh, Chowk"),
    _city("Kanpur", "KANPUR NAGAR", "Uttar Pradesh", "2080", "Kidwai Nagar, Govind Nagar, Kakadeo, Swaroop Nagar"),
    _city("Varanasi", "VARANASI", "Uttar Pradesh", "2210", "Sigra, Lanka, Bhelupur, Shivpur, Sarnath"),
    _city("Jaipur", "JAIPUR", "Rajasthan", "3020", "Malviya Nagar, Mansarovar, Vaishali Nagar, Jhotwara"),
    _city("Jodhpur", "JODHPUR", "Rajasthan", "3420", "Sardarpura, Shastri Nagar, Paota, Basni"),
    _city("Indore", "INDORE", "Madhya Pradesh", "4520", "Vijay Nagar, Palasia, Sudama Nagar, Rajendra Nagar"),
    _city("Bhopal", "BHOPAL", "Madhya Pradesh", "4620", "Arera Colony, Kolar Road, Shahpura, Jahangirabad"),
    _city("Raipur", "RAIPUR", "Chhattisgarh", "4920", "Shankar Nagar, Telibandha, Pandri, Tikrapara"),
    _city("Patna", "PATNA", "Bihar", "8000", "Kankarbagh, Boring Road, Patliputra Colony, Rajendra Nagar"),
    _city("Ranchi", "RANCHI", "Jharkhand", "8340", "Doranda, Harmu, Lalpur, Hatia, Kanke Road"),
    _city("Bhubaneswar", "KHORDHA", "Odisha", "7510", "Saheed Nagar, Nayapalli, Patia, Old Town, Rasulgarh"),
    _city("Guwahati", "KAMRUP METRO", "Assam", "7810", "Chandmari, Beltola, Maligaon, Zoo Road, Dispur"),
    _city("Ludhiana", "LUDHIANA", "Punjab", "1410", "Model Town, Civil Lines, Dugri, Sarabha Nagar"),
    _city("Dehradun", "DEHRADUN", "Uttarakhand", "2480", "Rajpur Road, Clement Town, Dalanwala, Prem Nagar"),
)
RURAL_STATES = (
    "Maharashtra", "Uttar Pradesh", "Bihar", "Madhya Pradesh", "Rajasthan", "Gujarat", "Karnataka", "Tamil Nadu",
    "Andhra Pradesh", "Telangana", "West Bengal", "Odisha", "Punjab", "Haryana", "Jharkhand", "Chhattisgarh", "Assam",
)  # fmt: skip
VILLAGES = _listed(
    "Rampur, Shivpura, Kheri Khurd, Lakhanpur, Govindpur, Nandgaon, Pimpalgaon, Wadgaon Budruk, Bhimapur, Haripur, "
    "Chandpur, Devipura, Kalyanpur, Mahadevpura, Narayanpur, Pipariya, Sultanpur Kalan, Madhopur, Basantpur, Jagatpur, "
    "Kothapally, Venkatapuram, Ramachandrapuram, Kannampalayam, Melur Patti, Keelakottai, Hosahalli, Doddaballa"
)
SOCIETIES = _listed(
    "Shree Ganesh Apartments, Sai Krupa CHS, Green Park Society, Anand Vihar, Laxmi Niwas, Om Residency, Silver Oak, "
    "Sunrise Heights, Gokul Dham, Shanti Kunj, Krishna Towers, Royal Enclave, Ashirwad Bungalow, Vrindavan Colony, "
    "Nilgiri Flats, Palm Grove, Swapna Poorti, Tulsi Complex"
)
STREETS = _listed(
    "M G Road, Station Road, Gandhi Marg, Nehru Street, Temple Road, 3rd Cross, 7th Main, Bazar Road, Ring Road, "
    "Subhash Road, Tilak Road, Mill Road, Church Street, Mosque Road, Lake View Road, Patel Chowk"
)
LANDMARKS = _listed(
    "Near Hanuman Mandir, Opp Bus Stand, Behind SBI Bank, Near Water Tank, Opp Government School, Near Post Office, "
    "Beside Petrol Pump, Near Shani Temple, Opp Civil Hospital"
)


@dataclass(frozen=True, slots=True)
class Address:
    """An address in parts. `lines` go from the house to the locality and carry no commas at their ends."""

    lines: tuple[str, ...]
    city: str
    district: str
    state: str
    pincode: str
    is_urban: bool

    def formatted(self) -> dict[str, Value]:
        """Return the parts as FIELDS.md names them; the lines are split into two halves, after DOCTYPES.md 9.5."""
        half = (len(self.lines) + 1) // 2
        return {
            "address_line_1": ", ".join(self.lines[:half]),
            "address_line_2": ", ".join(self.lines[half:]),
            "city": self.city,
            "state": self.state,
            "postcode": self.pincode,
        }

    def formatted_in_capitals(self) -> dict[str, Value]:
        """Return the parts of an address that is printed in capitals; of states the name is given as it is known."""
        return {key: value if key == "state" else str(value).upper() for key, value in self.formatted().items()}

    def parts(self) -> tuple[str, ...]:
        """Return lines, city and, where it differs, the district: all before the state."""
        ends = (self.city,) if self.city == self.district else (self.city, self.district)
        return (*self.lines, *ends)

    def in_one_line(self) -> str:
        return f"{', '.join(self.parts())}, {self.state} - {self.pincode}"


def invent_address(rng: Random, state: str | None = None) -> Address:
    """Invent an address in `state` (anywhere when None); one in four is a village's."""
    cities = [city for city in CITIES if state in (None, city.state)]
    if cities and rng.random() < 0.75:
        return _in_city(rng, rng.choice(cities))
    return _in_village(rng, state or rng.choice(RURAL_STATES))


def _in_city(rng: Random, city: City) -> Address:
    lines = [_house(rng)]
    if rng.random() < 0.7:
        lines.append(rng.choice(SOCIETIES))
    if rng.random() < 0.55:
        lines.append(rng.choice(STREETS))
    if rng.random() < 0.35:
        lines.append(rng.choice(LANDMARKS))
    lines.append(rng.choice(city.localities))
    pincode = rng.choice(_pincodes(city.state, city.district, city.pincodes))
    return Address(tuple(lines), city.name, city.name, city.state, pincode, is_urban=True)


def _in_village(rng: Random, state: str) -> Address:
    district = rng.choice([name for (where, name) in _by_district() if where == state.upper()])
    village, office = rng.sample(VILLAGES, 2)
    lines = [f"{rng.choice(('Vill', 'Village', 'At'))} {village}", f"{rng.choice(('PO', 'Post'))} {office}"]
    if rng.random() < 0.5:
        lines.insert(0, _house(rng))
    if rng.random() < 0.5:
        lines.append(f"{rng.choice(('Tal', 'Teh', 'Tehsil', 'PS'))} {rng.choice(VILLAGES)}")
    name = district.title()
    return Address(tuple(lines), name, name, state, rng.choice(_pincodes(state, district, "")), is_urban=False)


def _house(rng: Random) -> str:
    number = rng.randint(1, 940)
    return rng.choice(
        (
            f"Flat No {number}",
            f"H No {number}",
            f"{number}/{rng.randint(1, 40)}",
            f"Plot No {number}",
            f"{rng.choice('ABCDEF')}-{number}",
            f"House No {number}",
            f"{rng.choice('ABCDE')} Wing {number % 900 + 101}",
            f"No {number}",
            f"S No {rng.randint(1, 99)}/{rng.randint(1, 12)}",
            f"Door No {rng.randint(1, 60)}-{rng.randint(1, 99)}",
        )
    )


@cache
def _pincodes(state: str, district: str, beginning: str) -> tuple[str, ...]:
    found = _by_district().get((state.upper(), district.upper()), ())
    return tuple(code for code in found if code.startswith(beginning))


@cache
def _by_district() -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return the pincodes that lie in one state and one district only, under (state, district)."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for code in indian_pincode.get_pincodes():
        details = indian_pincode.get_details(code)
        if details is not None and len(details["states"]) == 1 and len(details["districts"]) == 1:
            found[details["states"][0], details["districts"][0]].append(code)
    return {place: tuple(codes) for place, codes in found.items()}
