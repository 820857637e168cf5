"""The words of which banks make their captions over a statement: every house has others."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_ACCOUNTS = "account/ac/acct/acc"
_HOLDERS = "holder/customer/depositor/client/applicant"
NOTIONS = (
    notion(
        "Account Number", f"{_ACCOUNTS} no/number/num/id", "your savings saving sb current bank deposit customer od cc"
    ),
    # Alone in its cell: in "Savings Account" the word says what the account is.
    notion("Account Number", _ACCOUNTS),
    notion("Account Holder", f"{_ACCOUNTS}/primary/first/sole {_HOLDERS}", "name of your and s joint"),
    notion("Account Holder", f"{_HOLDERS} name", f"of {_ACCOUNTS} s full primary first and title"),
    notion("Account Holder", f"{_ACCOUNTS} name/title", "of your the s"),
    notion("Account Type", f"{_ACCOUNTS} type/category/variant/nature/kind", "of your the scheme product"),
    notion("Account Type", "scheme/product name/description/type/variant", "of the and account"),
    notion("Branch Name", "branch name", "of home your base account servicing and code"),
    notion("Branch", "branch home/base/servicing/parent/domicile/maintaining/operating/operative", "account your name"),
    notion("Branch", "post office", "name of home account"),
    notion("IFSC", "ifsc/ifs", "code no number branch neft rtgs of bank imps for and"),
    notion("MICR", "micr", "code no number branch of bank"),
    notion("Opening Balance", "opening/starting/beginning balance/bal", "as on in rs inr your account of the period"),
    notion("Closing Balance", "closing/ending balance/bal", "as on in rs inr your account of the period"),
    notion(
        "Statement from", "statement/transaction period/duration", "of date from for the account selected requested"
    ),
    notion(
        "Address", "address mailing/communication/correspondence/customer/registered/permanent", "your of the s for"
    ),
)
"""A word too many makes another thing of it: "Joint Holder Name", "Branch Address", "Loan Account Number"."""
