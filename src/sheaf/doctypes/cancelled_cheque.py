"""CANCELLED_CHEQUE: a leaf of a cheque book that shows an account, cancelled or not (DOCTYPES.md, CANCELLED_CHEQUE)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sheaf.doctypes.spec import (
    Addressee,
    Anywhere,
    At,
    Cue,
    CuePlace,
    DocType,
    Field,
    Fitting,
    Format,
    IdentifierCue,
    Labelled,
    MachineZone,
    Near,
    Part,
    Parties,
    Rule,
    Shape,
    ShapeCue,
    Unannounced,
    as_read,
    notion,
    wordings,
)
from sheaf.doctypes.values import ACCOUNT_NUMBER, BANK, IFSC, MICR, PINCODE
from sheaf.formats import bank, bank_account, ifsc, ifsc_directory, ink_line, micr
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_SIGN_HERE = wordings(
    """Please sign above | Please sign above this line | Please sign here | Authorised Signatory |
    Authorised Signatories | Authorized Signatory | Authorised Signatory(ies) | Signature | Sign above |
    कृपया यहाँ हस्ताक्षर करें | Authorised Signatory/ies | Please sign above the line | Account Holder's Signature"""
)
_SIGNS_AS = wordings(
    """Proprietor | Prop. | Proprietress | Partner | Partners | Partner(s) | Managing Partner | Director | Directors |
    Managing Director | Trustee | Trustees | Karta | President | Secretary | Treasurer | Proprietor/Partner"""
)
"""What those are who sign for a firm, under its name."""
_ACCOUNT_LABELS = wordings(
    """A/c No | Account No | A/C Number | Account Number | SB A/c No | S.B. A/c No | Savings Bank A/c No | SB A/c |
    Savings A/c No | Current A/c No | CA A/c No | CD A/c No | Ac No | Acc No | Acct No | CC A/c No | A/c | A/c. No |
    SB Account No | Savings Account No | Current Account No | Saving A/c No | OD A/c No | Acct. No |
    C/A No | C/A A/c No | S/B No | S/B A/c No | CA No | CC No | OD No | C.A. No | C.C. A/c No | CC/OD A/c No |
    Account # | A/c # | Overdraft A/c No | Cash Credit A/c No"""
)

_PAY = wordings("Pay | Pay to | Pay to the order of | अदा करें / Pay")
"""Over it some print the holder's name, as if it were the letterhead: a place may stand there as well."""

_OTHER_NUMBERS = wordings("Prefix | Phone | Tel | Ph | Customer ID | Cust ID | CIF | CIF No | Mobile | Fax | Series")
"""What announces numbers that are no account's."""

_NUMBER_ALONE = Format("account's number without a caption", bank_account.alone)
_BRANCH_ALONE = Format("bank's branch", bank.branch, as_read(bank.find_branch))
_BRANCH_IN_LINE = Format("branch in a line of its own", bank.branch_alone)
_BRANCH_REPEATED = Format("branch whose address names it again", bank.branch_repeated)
_BRANCH_BEFORE_CITY = Format("branch before its city and pincode", bank.branch_before_city)
_BRANCH_BEFORE_HOUSE = Format("branch before the number of its house", bank.branch_before_house)
_BANK_AT_ADDRESS = Format("bank's name before its address", bank.name, as_read(bank.find_at_address))
_BRANCH_OVER_ADDRESS = Addressee(PINCODE, max_lines=4, named=_BRANCH_IN_LINE)
_HOLDER = Format("account holder's name", bank.holder)
_SIGNED_FOR = Format("firm that a leaf is signed for", bank.holder, as_read(bank.find_signed_for))
_CHEQUE_NUMBER = Format("cheque's number", ink_line.cheque_number)


def _read_line(rows: tuple[str, ...]) -> Mapping[str, tuple[int, Found]]:
    cheque, code = ink_line.find(rows[0])
    return {"cheque": (0, cheque), "micr": (0, code)}


INK_LINE = MachineZone(_read_line, rows=1, unproven=True)


def _find_ink_line(text: str) -> tuple[Found, ...]:
    try:
        _, code = ink_line.find(text)
    except FormatError:
        return ()
    return (replace(code, others=()),)


_LEAF = Parties(
    giver=(),
    receiver=(),
    others=(),
    data=(*_ACCOUNT_LABELS, *_SIGN_HERE, *_SIGNS_AS, "Pay", "Rupees", "Date", "IFSC", "IFSC Code", "Or Bearer"),
    names=(),
    addresses=(),
    asides=wordings("IFSC | IFSC Code | IFS Code | RTGS/NEFT IFSC | MICR | MICR Code | Phone | Tel | Branch | Address"),
    mottos=(),
    titles=wordings(
        """CANCELLED | Cancelled Cheque | CANCEL | CANCELED | Payable at par | SPECIMEN | Or Bearer | OR ORDER |
        A/c Payee | A/c Payee Only | Account Payee Only | Not Negotiable | Valid for three months | Savings A/c |
        Valid for three months only | Valid for 3 months | Self Attested | True Copy | Current A/c | Savings Account"""
    ),
)
"""Of a leaf the bank is what a letterhead is of a bill."""


def _codes_agree(values: Mapping[str, Value]) -> bool | None:
    """The bank in the MICR code is the one whose letters begin the IFSC."""
    code, letters = values.get("micr"), values.get("ifsc")
    return micr.fits_ifsc(code, letters) if isinstance(code, str) and isinstance(letters, str) else None


def _is_as_long_as_others(values: Mapping[str, Value]) -> bool | None:
    """The account's number has as many digits as all of the bank."""
    number, code = values.get("account_number"), values.get("ifsc")
    return bank_account.fits_bank(number, code) if isinstance(number, str) and isinstance(code, str) else None


def _is_bank_of(name: Value, code: Value) -> bool:
    return isinstance(name, str) and isinstance(code, str) and ifsc_directory.belongs_to(name, code)


def _names_bank_of_ifsc(values: Mapping[str, Value]) -> bool | None:
    """The bank that is named is the one whose letters begin the IFSC."""
    name, code = values.get("bank_name"), values.get("ifsc")
    if not isinstance(name, str) or not isinstance(code, str) or ifsc_directory.name_of(code) is None:
        return None
    return ifsc_directory.belongs_to(name, code)


_ACCOUNTS = "account/ac/acc/acct"
_NOTIONS = (
    notion(
        "A/c No",
        f"{_ACCOUNTS} no/number/num",
        "saving sb current ca cd od cc cash credit bank customer your the of salary nre nro",
    ),
    notion("IFSC", "ifsc/ifs", "code no number branch rtgs neft imps bank for"),
    notion("MICR", "micr", "code no number sort branch"),
    notion("Branch", "branch/br", "name home base issuing drawee your office of the bank"),
    notion("Name", f"{_ACCOUNTS} name/holder/title", "of the first sole"),
    notion("Cheque No", "cheque/chq/check/instrument/leaf no/number/num", "serial sl sr of"),
    notion(
        "Signature",
        "sign/signature/signatory/signatorie",
        f"""please authorised authorized auth account here above below of the this line drawer holder customer ies
        director partner proprietor {_ACCOUNTS}""",
    ),
)
"""The words of which printers of cheque books make their captions."""

DOCTYPE = DocType(
    name="CANCELLED_CHEQUE",
    cues=(
        Cue("bearer", 2.6, wordings("Or Bearer | Bearer | या धारक को | Or Order | धारक को")),
        Cue("sign", 2.4, wordings("Please sign above | Please sign above this line | Please sign here | Sign above")),
        Cue("signatory", 0.6, wordings("Authorised Signatory | Authorised Signatories | Authorized Signatory")),
        IdentifierCue("ink_line", 3.0, _find_ink_line),
        IdentifierCue("ifsc", 1.4, ifsc.find),
        Cue("ifsc_caption", 0.8, wordings("IFSC | IFSC Code | IFS Code | RTGS/NEFT IFSC | RTGS / NEFT IFSC")),
        Cue("account", 1.0, _ACCOUNT_LABELS[:8]),
        Cue("pay", 1.0, wordings("Pay | अदा करें | PAY TO"), CuePlace.TITLE),
        Cue("rupees", 0.8, wordings("Rupees | रुपये"), CuePlace.TITLE),
        Cue("standard", 1.2, wordings("CTS 2010 | CTS-2010 | CTS-INDIA"), CuePlace.ANYWHERE),
        Cue("at_par", 1.2, wordings("Payable at par | Multi-City Cheque | Payable at par at all branches")),
        Cue("validity", 1.2, wordings("Valid for three months | Valid for 3 months | Valid for three months only")),
        Cue("cancelled", 1.6, wordings("CANCELLED | CANCELED | Cancelled Cheque"), CuePlace.TITLE),
        Cue(
            "other_instruments",
            -9.0,
            wordings(
                """Demand Draft | On Demand Pay | Banker's Cheque | Bankers Cheque | Pay Order | Pay-in-Slip |
                Pay-in Slip | Pay in Slip | Deposit Slip | Cash Deposit | Cheque Deposit Slip | Withdrawal Form |
                Withdrawal Slip | Fixed Deposit Receipt | Term Deposit | Challan | Dividend Warrant | Promissory Note |
                Gift Voucher | Traveller's Cheque | Counterfoil | Depositor's Signature | Deposited by | Teller"""
            ),
        ),
        Cue(
            "other_papers",
            -6.0,
            wordings(
                """Statement of Account | Account Statement | Passbook | Pass Book | Opening Balance | Closing Balance |
                Salary Slip | Pay Slip | Payslip | Tax Invoice | Mandate | NACH | UMRN | ECS Mandate | Dear Sir |
                Yours faithfully | Subject | Cheque Return Memo | Return Memo | Request for Cheque Book |
                Requisition Slip | Customer ID | Date of Birth | Net Pay | Invoice No | Bank Details"""
            ),
        ),
        ShapeCue("prose", -3.0, Shape.PROSE),
        ShapeCue("many_lines", -5.0, Shape.MANY_LINES),
    ),
    fields=(
        Field(
            "account_number",
            ACCOUNT_NUMBER,
            (
                Labelled(_ACCOUNT_LABELS, _BESIDE),
                Unannounced(0.8, _NUMBER_ALONE, announcers=_OTHER_NUMBERS),
            ),
            is_reported_unread=True,
        ),
        Field(
            "account_holder_name",
            _HOLDER,
            (
                Labelled(_SIGN_HERE, (At.ABOVE,), 0.9, reach=12.0),
                Labelled(_SIGNS_AS, (At.ABOVE,), 0.85, reach=12.0),
                Anywhere(0.85, written=_SIGNED_FOR),
                Labelled(wordings("Name | Account Name | A/c Name | Name of Account Holder"), _BESIDE, 0.85),
                # Where nobody signs for it, it stands over or under the account that it holds.
                Near("account_number", At.ABOVE, evidence=0.7),
                Near("account_number", At.BELOW, evidence=0.65),
                Labelled(_PAY, (At.ABOVE,), 0.5, whole=True),
            ),
        ),
        Field(
            "ifsc",
            IFSC,
            (
                Labelled(
                    wordings(
                        """IFSC | IFSC Code | IFS Code | RTGS/NEFT IFSC | RTGS / NEFT IFSC | RTGS/NEFT IFSC Code |
                        IFSC No | RTGS/NEFT/IFSC Code | NEFT IFSC | IFSC Code No | RTGS IFSC | IFSC/RTGS Code"""
                    ),
                    _BESIDE,
                ),
                Anywhere(0.85),
            ),
            is_reported_unread=True,
        ),
        Field(
            "micr",
            MICR,
            (
                Part(INK_LINE, "micr"),
                Labelled(wordings("MICR | MICR Code | MICR No | MICR Code No"), _BESIDE),
            ),
        ),
        Field(
            "bank_name",
            BANK,
            (Part(_LEAF, "giver_name"), Fitting("ifsc", _is_bank_of, 0.9), Anywhere(0.7)),
        ),
        Field(
            "branch",
            _BRANCH_ALONE,
            (
                Labelled(
                    wordings("Branch | Branch Name | Branch Office | Home Branch | Br. | Br. Name | Br. Office"),
                    (At.SAME_LINE, At.RIGHT),
                ),
                Labelled(("Branch", "Branch Name"), (At.BELOW,), 0.8, whole=True, written=_BRANCH_IN_LINE),
                Anywhere(0.8),
                Unannounced(0.7, _BRANCH_IN_LINE, over=_BANK_AT_ADDRESS),
                Part(_BRANCH_OVER_ADDRESS, "name"),
                Unannounced(0.5, _BRANCH_REPEATED),
                Unannounced(0.5, _BRANCH_BEFORE_CITY),
                Unannounced(0.6, _BRANCH_BEFORE_HOUSE),
            ),
        ),
        Field(
            "cheque_number",
            _CHEQUE_NUMBER,
            (Part(INK_LINE, "cheque"), Labelled(wordings("Cheque No | Chq No | Cheque Number"), _BESIDE)),
        ),
    ),
    rules=(
        Rule("micr_fits_ifsc", ("micr", "ifsc"), _codes_agree),
        Rule("account_length", ("account_number",), _is_as_long_as_others),
        Rule("bank_of_ifsc", ("bank_name", "ifsc"), _names_bank_of_ifsc),
    ),
    other_labels=(
        *_OTHER_NUMBERS,
        *wordings(
            """Rupees | Or Bearer | Bearer | Date | SPECIMEN | CANCELLED | Payable at par | Savings A/c |
            Current A/c | Valid for three months"""
        ),
    ),
    notions=_NOTIONS,
    page_limit=1,
)
