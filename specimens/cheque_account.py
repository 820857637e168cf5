"""Invented bank accounts and the leaves of their cheque books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from types import MappingProxyType

from sheaf.model.field import Value
from specimens import account as statement
from specimens.business import invent_business
from specimens.numbers import digits
from specimens.people import Person, invent_person
from specimens.places import Address, invent_address
from specimens.salary import invent_account

BANKS = (
    ("Sanchay Gramin Bank", "ZSGB"),
    ("Deccan Sahakari Bank Ltd.", "ZDSB"),
    ("KOSH SMALL FINANCE BANK", "ZKSF"),
    ("Bharosa Bank Limited", "ZBHB"),
    ("Bank of Malwa", "ZBOM"),
    ("Himgiri Bank", "ZHIM"),
    ("Kaveri National Bank", "ZKNB"),
    ("The Godavari Urban Co-operative Bank Ltd", "ZGUC"),
    ("Union Bank of Konkan", "ZUBK"),
    ("NILKANTH BANK", "ZNIL"),
)
"""Banks that do not exist, and the letters of their IFSC."""

_LENGTHS: Mapping[str, int] = MappingProxyType(
    {
        "HDFC": 14, "ICIC": 12, "SBIN": 11, "UTIB": 15, "KKBK": 10, "PUNB": 16, "BARB": 14, "CNRB": 13, "UBIN": 15,
        "INDB": 12, "YESB": 15, "IBKL": 16, "FDRL": 14, "BDBL": 14, "IOBA": 15, "BKID": 15,
    }
)  # fmt: skip
"""Digits of the accounts of real banks."""


@dataclass(frozen=True, slots=True)
class Account:
    """An account. `holder` is a person's or a business's name as the bank prints it."""

    bank: str
    branch: str
    address: Address
    ifsc: str
    micr: str
    number: str
    holder: str
    person: Person
    cheque: str

    def truth(self, **others: Value) -> Mapping[str, Value]:
        """Return all fields; `others` replace fields, None leaves one out."""
        fields: dict[str, Value] = {
            "account_number": self.number,
            "account_holder_name": self.holder,
            "ifsc": self.ifsc,
            "micr": self.micr,
            "bank_name": self.bank,
            "branch": self.branch,
            "cheque_number": self.cheque,
            **others,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def ink_line(self, code: str) -> str:
        """Return the line at the foot: cheque, branch, account's short code, kind of transaction."""
        return f"⑈{self.cheque}⑈ {self.micr}⑆ {self.number[-6:]}⑈ {code}"


def invent_leaf(rng: Random, *, is_business: bool = False) -> Account:
    """Invent an account and the number of a cheque."""
    bank, letters = rng.choice(BANKS)
    address = invent_address(rng)
    person = invent_person(rng, address.state)
    holder = invent_business(rng).legal_name if is_business else person.name
    branch = address.lines[-1] if address.is_urban else address.city
    code = address.pincode[:3] + rng.choice(("990", "991", "992")) + digits(rng, 3)
    return Account(
        bank,
        branch,
        address,
        f"{letters}0{digits(rng, 6)}",
        code,
        invent_account(rng),
        holder.upper() if rng.random() < 0.6 else holder,
        person,
        digits(rng, 6),
    )


def invent_bank_leaf(rng: Random, banks: Sequence[str] = (), is_business: bool = False) -> Account:
    """Invent an account at one of these real banks (any, when none), at a branch that does not exist."""
    leaf = invent_leaf(rng, is_business=is_business)
    bank = rng.choice([each for each in statement.BANKS if not banks or each.name in banks])
    # Branches of the Bank of Baroda have letters.
    branch = (
        "Z" + "".join(rng.choice("KOTHRAMDIN") for _ in range(5)) if bank.prefix == "BARB" else f"9{digits(rng, 5)}"
    )
    code = f"{leaf.address.pincode[:3]}{bank.micr}{digits(rng, 3)}"
    number = rng.choice("123456789") + digits(rng, _LENGTHS.get(bank.prefix, 15) - 1)
    return replace(leaf, bank=bank.name, ifsc=f"{bank.prefix}0{branch}", micr=code, number=number)
