"""BANK_STATEMENT: any bank's statement of an account, with all its transactions (DOCTYPES.md, BANK_STATEMENT)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from sheaf.doctypes.bank_statement.cues import CUES
from sheaf.doctypes.bank_statement.holder import BARE_NAMES, HOLDER, NAMES
from sheaf.doctypes.bank_statement.notions import NOTIONS
from sheaf.doctypes.bank_statement.table import LEDGER
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    Derived,
    DocType,
    Field,
    Fitting,
    Format,
    Labelled,
    Part,
    Rule,
    Unannounced,
    as_read,
    wordings,
)
from sheaf.doctypes.values import (
    ACCOUNT_KIND,
    ACCOUNT_NUMBER,
    ADDRESS,
    BANK,
    BRANCH,
    DATE,
    IFSC,
    MICR,
    PERIOD_END,
    PERIOD_START,
    PERSON_OR_ORGANISATION,
    PINCODE,
    SIDED_MONEY,
    bank_of_ifsc,
    day_of,
)
from sheaf.formats import account_line, accounts, bank, bank_account, ifsc_directory, lenders, micr
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_COLUMNS = wordings(
    """Date | Txn Date | Tran Date | Transaction Date | Value Date | Value Dt | Narration | Description | Particulars |
    Withdrawal | Deposit | Debit | Credit | Withdrawal Amt | Deposit Amt | Remarks | Withdrawals | Deposits | Amount |
    Dr Count | Cr Count | Debits | Credits | Transaction Remarks"""
)
_BOTH_CODES = wordings(
    "IFSC/MICR | IFSC Code/MICR Code | IFSC/MICR Code | MICR/IFSC | MICR Code/IFSC Code | IFSC & MICR | IFSC Code/MICR"
)
_BRANCHES = wordings(
    """Branch Name | Branch | Home Branch | Account Branch | Base Branch | Branch Office | Name of Branch |
    Servicing Branch | Branch Name & Code | Branch Name/Code | Branch/Code | Branch Code & Name | Br. Name | Br. |
    Domicile Branch | Parent Branch | Maintaining Branch | Account Opening Branch | SOL Description | SOL Name |
    SOL Desc | Branch Details | Your Base Branch | Your Branch | Your Home Branch | शाखा | शाखेचे नाव | शाखा का नाम"""
)
_PERIODS = wordings(
    """Period | Statement Period | Transaction Period | Statement Period From | for the period | Statement from |
    Account Statement from | Account Statement | Statement of Account from | Period From | Statement for the period |
    Statement of Account for the period | Transactions from | All Transactions from | Duration | Statement Duration |
    Statement Date Range | Date Range | From | Statement for A/c between | Between | Search Period |
    Account Statement for the period | कालावधी | अवधि"""
)

_OPENING_ON = wordings("Opening Balance as on | Opening Balance on | Opening Balance as at | Opening Balance as of")
_CLOSING_ON = wordings("Closing Balance as on | Closing Balance on | Closing Balance as at | Closing Balance as of")


def _find_alone(text: str) -> tuple[Found, ...]:
    """Return the branch that a line holds with nothing but its codes behind it."""
    found = bank.find_branch(text)
    is_alone = len(found) == 1 and found[0].start == 0 and bank.is_of_codes(text[found[0].end :])
    return found if is_alone else ()


def _no_holder(text: str) -> str:
    raise FormatError(f"no name behind a number among {len(text)} characters")


_BEHIND_NUMBER = Format("holder behind the account's number", _no_holder, as_read(bank.find_holder))
_GREETED = Format("holder whom an app greets", _no_holder, as_read(account_line.find_greeted))
_NAMED_KIND = Format("kind of account by its usual name", accounts.parse_usual_kind)
_KIND_BEFORE_NUMBER = Format("kind before an account's number", accounts.parse_kind, as_read(account_line.find_kind))
_NUMBER_BEHIND_KIND = Format("number behind an account's kind", bank_account.parse, as_read(account_line.find_number))
_BRANCH_AMONG_FACTS = Format("branch in an account's line", bank.branch, as_read(account_line.find_branch))
_SOCIETY = Format("credit society's name", lenders.parse_society)
_CAPTIONED_MICR = Format("MICR code behind its caption", micr.parse, micr.find_captioned)
_CAPTIONED_BRANCH = Format("branch behind its caption in a line", bank.branch, as_read(bank.find_captioned))
_BRANCH_ALONE = Format("bank's branch that stands alone", bank.branch, as_read(_find_alone))


def _fits_ifsc(name: Value, code: Value) -> bool:
    return isinstance(name, str) and isinstance(code, str) and ifsc_directory.belongs_to(name, code)


def _is_of_one_bank(number: Value, code: Value) -> bool:
    """Say whether a MICR code and an IFSC are of one bank."""
    return isinstance(number, str) and isinstance(code, str) and micr.fits_ifsc(number, code) is True


def _is_bank_of_ifsc(values: Mapping[str, Value]) -> bool | None:
    """The first four letters of the IFSC are the bank's."""
    name, code = values.get("bank_name"), values.get("ifsc")
    if not isinstance(name, str) or not isinstance(code, str) or ifsc_directory.name_of(code) is None:
        return None
    return ifsc_directory.belongs_to(name, code)


def _balances_fit(values: Mapping[str, Value]) -> bool | None:
    """What was there, less all that went out, plus all that came in, is what is left."""
    opening, closing = values.get("opening_balance"), values.get("closing_balance")
    rows = values.get("transactions")
    if not isinstance(opening, str) or not isinstance(closing, str) or not isinstance(rows, tuple):
        return None
    left = Decimal(opening)
    for row in rows:
        if isinstance(row, Mapping):
            debit, credit = row.get("debit"), row.get("credit")
            left += Decimal(credit if isinstance(credit, str) else 0) - Decimal(debit if isinstance(debit, str) else 0)
    return left == Decimal(closing)


def _period_holds(values: Mapping[str, Value]) -> bool | None:
    """All days of the transactions are in the period."""
    first, last = day_of(values.get("statement_from")), day_of(values.get("statement_to"))
    rows = values.get("transactions")
    shown = [day_of(row.get("date")) for row in rows if isinstance(row, Mapping)] if isinstance(rows, tuple) else []
    days = [day for day in shown if day is not None]
    if not days or first is None or last is None:
        return None
    return first <= min(days) and max(days) <= last


DOCTYPE = DocType(
    name="BANK_STATEMENT",
    cues=CUES,
    fields=(
        Field(
            "bank_name",
            BANK,
            (
                Fitting("ifsc", _fits_ifsc, evidence=0.93, over_tables=True),
                Labelled(("Bank Name", "Name of Bank", "Bank"), _BESIDE, 0.85, whole=True),
                Labelled(wordings("FIP | FIP Name | Financial Information Provider"), _BESIDE, 0.9),
                Unannounced(0.8, announcers=NAMES, over_tables=True),
                Unannounced(0.75, written=_SOCIETY, announcers=NAMES, over_tables=True),
            ),
            derived=Derived("ifsc", bank_of_ifsc, unless_printed=True),
        ),
        Field(
            "account_holder_name",
            PERSON_OR_ORGANISATION,
            (
                Labelled(NAMES, _BESIDE, wraps=True),
                Labelled(BARE_NAMES, _BESIDE, 0.85),
                Labelled(("Account Number", "Account No"), (At.SAME_LINE, At.RIGHT), 0.85, written=_BEHIND_NUMBER),
                Anywhere(0.8, written=_GREETED, over_tables=True),
                Part(HOLDER, "name"),
            ),
            is_reported_unread=True,
        ),
        Field(
            "account_number",
            ACCOUNT_NUMBER,
            (
                Labelled(
                    wordings(
                        """Account Number | Account No | A/c No | A/C Number | Account No. | Acct No | Acct Number |
                        Acc No | Acc. No | Ac No | Savings Account Number |
                        Current Account Number | SB A/c No | A/c Num |
                        Your Account Number | Bank Account Number | Account # | A/c # |
                        Statement of Account No | Account Statement for Account Number |
                        Statement of Account for A/c No | खाते क्रमांक | खाते क्र. | खाता क्रमांक |
                        खाता संख्या | खाता सं."""
                    ),
                    _BESIDE,
                ),
                Anywhere(0.85, written=_NUMBER_BEHIND_KIND, over_tables=True),
            ),
            is_reported_unread=True,
        ),
        Field(
            "account_type",
            ACCOUNT_KIND,
            (
                Labelled(
                    wordings(
                        """Account Type | Type of Account | A/c Type | Account Description | Scheme | Product |
                        Product Desc | Scheme Desc |
                        Scheme Name | Product Name | Account Variant | Product Type | Scheme Description |
                        Account Category | Acct Type | Type of A/c | Kind of Account |
                        A/c Category | Nature of Account | A/c Description | Ac Type | Account Class |
                        खाते प्रकार | खात्याचा प्रकार | खाता प्रकार |
                        खाते का प्रकार"""
                    ),
                    _BESIDE,
                ),
                # What an account may be overdrawn under says less of it than its own type, where both are printed.
                Labelled(("Type",), (At.SAME_LINE, At.RIGHT), 0.98, written=_NAMED_KIND, not_beside=_COLUMNS),
                Labelled(("Facility", "Facility Type"), _BESIDE, 0.9),
                Labelled(("Type",), (At.SAME_LINE, At.RIGHT), 0.7, not_beside=_COLUMNS),
                Anywhere(0.85, written=_KIND_BEFORE_NUMBER, over_tables=True),
            ),
        ),
        Field(
            "ifsc",
            IFSC,
            (
                Labelled(
                    wordings(
                        """IFSC Code | IFSC | IFS Code | RTGS/NEFT IFSC | NEFT/RTGS IFSC | IFSC/RTGS Code |
                        Branch IFSC | IFSC No | IFS Code (RTGS/NEFT) | RTGS / NEFT IFSC | आयएफएससी | आईएफएससी |
                        आयएफएससी कोड | आईएफएससी कोड"""
                    )
                    + _BOTH_CODES,
                    _BESIDE,
                ),
                # "KOTHRUD IFSC: ..." is all one value beside the caption of the branch.
                Labelled(_BRANCHES, _BESIDE, 0.85),
                Anywhere(0.85, over_tables=True),
            ),
        ),
        Field(
            "micr",
            MICR,
            (
                Labelled(wordings("MICR Code | MICR | MICR No | MICR Number | Branch MICR") + _BOTH_CODES, _BESIDE),
                Labelled(_BRANCHES, _BESIDE, 0.85),
                Fitting("ifsc", _is_of_one_bank, evidence=0.85, over_tables=True),
                Anywhere(0.85, written=_CAPTIONED_MICR, over_tables=True),
            ),
        ),
        Field(
            "branch",
            BRANCH,
            (
                Labelled(_BRANCHES, _BESIDE, not_beside=_COLUMNS, outside_tables=True),
                Anywhere(0.85, written=_BRANCH_AMONG_FACTS, over_tables=True),
                Anywhere(0.75, written=_CAPTIONED_BRANCH, over_tables=True),
                Anywhere(0.7, written=_BRANCH_ALONE, over_tables=True),
            ),
        ),
        Field(
            "address",
            ADDRESS,
            (
                Block(
                    wordings(
                        """Address | Customer Address | Communication Address | Mailing Address | Holder Address |
                        Correspondence Address | Registered Address | Customer's Address | Account Holder Address |
                        Addr | पत्ता | पता"""
                    ),
                    _BESIDE,
                    until=PINCODE,
                    is_whole=True,
                    not_under=_BRANCHES,
                ),
                Part(HOLDER, "address"),
            ),
        ),
        Field(
            "statement_from",
            DATE,
            (
                Labelled(_PERIODS, _BESIDE, written=PERIOD_START),
                Labelled(
                    wordings(
                        """From | From Date | Start Date | Period From | Statement From | Starting Date |
                        Beginning Date | Begin Date | Statement Start Date | Statement From Date |
                        Statement Begin Date | Statement Beginning Date | Period Start Date | Period From Date |
                        Period Start | Statement Start"""
                    ),
                    _BESIDE,
                    0.9,
                ),
                Anywhere(0.85, written=PERIOD_START, over_tables=True),
            ),
        ),
        Field(
            "statement_to",
            DATE,
            (
                Labelled(_PERIODS, _BESIDE, written=PERIOD_END),
                Labelled(
                    wordings(
                        """To Date | End Date | Period To | Statement To | Ending Date | Upto | Upto Date | Till |
                        Till Date | Statement End Date | Statement To Date | Statement Ending Date |
                        Period End Date | Period To Date | Period End | Statement End"""
                    ),
                    _BESIDE,
                    0.9,
                ),
                # Alone it may begin an address: "To, A/c No : 653".
                Labelled(("To",), (At.SAME_LINE, At.RIGHT), 0.9),
                Labelled(("To",), (At.BELOW,), 0.7),
                Anywhere(0.85, written=PERIOD_END, over_tables=True),
            ),
        ),
        Field(
            "opening_balance",
            SIDED_MONEY,
            (
                Part(LEDGER, "opening"),
                Labelled(
                    wordings(
                        """Opening Balance | Balance as on | Opening Bal | Balance Brought Forward | Op. Balance |
                        Opening Ledger Balance | Opening Book Balance | Ledger Opening Balance |
                        Opening Cleared Balance | Op. Bal. | Opening Amount |
                        Balance at the beginning | Balance at the beginning of the period | Beginning Balance"""
                    ),
                    _BESIDE,
                    0.9,
                    not_beside=_COLUMNS,
                ),
                Labelled(_OPENING_ON, (At.SAME_LINE, At.RIGHT), 0.9, past=DATE),
            ),
        ),
        Field(
            "closing_balance",
            SIDED_MONEY,
            (
                Part(LEDGER, "closing"),
                Labelled(
                    wordings(
                        """Closing Balance | Closing Bal | Cl. Balance | Closing Ledger Balance |
                        Closing Book Balance | Ledger Closing Balance | Closing Cleared Balance | Cl. Bal. |
                        Final Balance | Balance at the end | Balance at the end of the period | Ending Balance"""
                    ),
                    _BESIDE,
                    0.9,
                    not_beside=_COLUMNS,
                ),
                Labelled(_CLOSING_ON, (At.SAME_LINE, At.RIGHT), 0.9, past=DATE),
            ),
        ),
        Field("transactions", None, (Part(LEDGER, "rows"),)),
    ),
    rules=(
        Rule("bank_of_ifsc", ("bank_name", "ifsc"), _is_bank_of_ifsc),
        Rule("period_holds_transactions", ("statement_from", "statement_to"), _period_holds),
        Rule(
            "balances_fit",
            ("opening_balance", "closing_balance", "transactions"),
            _balances_fit,
            witnesses=("opening_balance", "closing_balance"),
        ),
    ),
    other_labels=wordings(
        """Customer ID | Cust ID | CRN | Customer No | Cust No |
        CIF No | CIF | Customer Id | Cust.Reln.No | Currency | Phone | Phone no | Email |
        Mobile | Nominee | Nominee Registered | Drawing Power | Interest Rate | Statement Date | Date |
        Branch Code | Joint Holder | Joint Holders | Branch Details | Customer Details | Home Branch Address |
        Branch Address | Account Status | Account Open Date | A/c Open Date | Account Opening Date | Opening Date |
        A/c Opening Date | Open Date | Date of Opening | Account Opened On | Opened On | OD Limit | Current OD Limit |
        Holder Type | Holding Type | Holding Nature | CKYC Compliance | Balance Date Time | Consent ID | PAN |
        Narration | Statement Summary | Dr Count | Cr Count | Transaction | Swift Code | SPECIMEN | City |
        State | Pin Code | GSTIN | Mode of Operation | Status | Total Debit | Total Credit | Address of Branch |
        Statement of Account | Account Details | Product Code | Uncleared Amount | Lien Amount | Time |
        Account Holder Details | Account Holder's Details | Account Holder Information | Home Branch Details |
        A/c Holder Details | Primary Holder Details"""
    ),
    notions=NOTIONS,
    page_limit=300,
    caption_pages=2,
    white_paper=True,
)
