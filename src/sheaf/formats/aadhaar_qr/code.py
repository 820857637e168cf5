"""What a QR code on an Aadhaar paper says of its holder, in one form for all its kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sheaf.formats import aadhaar, dates, gender, names
from sheaf.formats.error import FormatError

_YEAR = 4


@dataclass(frozen=True, slots=True)
class Signed:
    """The bytes that the issuer signed, and the signature."""

    data: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Place:
    """An address in the parts in which codes hold it, declared in the order in which papers print them."""

    care_of: str
    house: str
    street: str
    landmark: str
    location: str
    village: str
    """The village, town or city."""
    post_office: str
    sub_district: str
    district: str
    state: str
    pincode: str

    def in_print_order(self) -> str:
        """Return the address as the paper's back prints it; empty when the code has none.

        A part that only repeats an earlier one (a city that is its own district) is left out.
        """
        office = f"PO: {self.post_office}" if self.post_office else ""
        parts = (
            self.care_of, self.house, self.street, self.landmark, self.location,
            self.village, office, self.sub_district, self.district,
        )  # fmt: skip
        kept: dict[str, str] = {}
        for part in parts:
            kept.setdefault(part.casefold(), part)
        end = " - ".join(part for part in (self.state, self.pincode) if part)
        return ", ".join(part for part in (*kept.values(), end) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class AadhaarCode:
    """The texts of a code, trimmed, empty where it has none.

    `number` has all twelve digits (old code) or is masked (signed code). `born` is a date or a year alone.
    `signed` is None for the old code, which bears no signature.
    """

    number: str
    name: str
    born: str
    gender: str
    place: Place
    signed: Signed | None = None

    def values(self) -> Mapping[str, str]:
        """Return what it says under the names of FIELDS.md, written as on paper; what is no such value is left out."""
        return dict(self._values())

    def _values(self) -> Iterator[tuple[str, str]]:
        yield from _read("name", names.parse, self.name)
        if len(self.born) > _YEAR:
            yield from _read("date_of_birth", dates.parse, self.born)
            yield from _read("year_of_birth", _year_of_date, self.born)
        else:
            yield from _read("year_of_birth", dates.year, self.born)
        yield from _read("gender", gender.parse, self.gender)
        yield from _read("aadhaar_number", aadhaar.parse, self.number)
        address = self.place.in_print_order()
        if address:
            yield "address", address


def _year_of_date(text: str) -> str:
    return dates.parse(text)[-_YEAR:]


def _read(name: str, parse: Callable[[str], str], text: str) -> Iterator[tuple[str, str]]:
    try:
        yield name, parse(text)
    except FormatError:
        return
