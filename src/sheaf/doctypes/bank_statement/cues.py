"""What speaks for a bank statement, and the papers with debits and credits that are none."""

from __future__ import annotations

from sheaf.doctypes.spec import AnyCue, Cue, CuePlace, IdentifierCue, Shape, ShapeCue, TitleCue, worded, wordings
from sheaf.formats import ifsc

_ACCOUNTS = "account/ac/acct/acc"
_KINDS = "saving sb current ca cc od overdraft cash credit salary nre nro"

CUES: tuple[AnyCue, ...] = (
    Cue(
        "title",
        2.4,
        wordings(
            """Statement of Account | Account Statement | Statement of Accounts | Bank Statement |
            Statement of Transactions | Detailed Statement | Statement of Bank Account |
            Account Statement from | Statement of Account No | Savings Account Statement |
            Transaction Statement | Mini Statement | e-Statement | Account Activity | Statement Summary |
            Statement of Account for the period | Account Transactions | खाते उतारा | खाता विवरण | लेखा विवरण |
            खाते विवरण | खाता विवरणी"""
        ),
        notions=worded(
            f"{_ACCOUNTS} statement/stmt/extract | {_ACCOUNTS}/bank activity/history/transaction/operation/listing "
            "| passbook/bank/transaction/transactional statement/extract/printout/history/inquiry/enquiry/report "
            "| passbook/पासबुक print/printout/प्रिंट/नोंद/प्रविष्टि",
            f"""of the for period detail detailed summary from to in e bank your customer operative inr rs and
            {_KINDS} {_ACCOUNTS}""",
        ),
    ),
    # Societies and small banks keep cards and print extracts of their ledgers; what firms keep is in "books".
    Cue(
        "ledger_card",
        2.0,
        notions=worded(
            "ledger card/extract/enquiry/inquiry/printout/abstract | savings/saving/sb/deposit/member ledger",
            f"of the from to period a s member customer deposit depositor statement {_KINDS} {_ACCOUNTS}",
        ),
    ),
    Cue(
        "society",
        1.0,
        wordings("Member No | Member Number | Membership No | Member ID | Ledger Folio | सभासद क्र. | सभासद क्रमांक"),
    ),
    Cue("history", 1.8, wordings("All Transactions from | Transaction History | Transactions from | All Transactions")),
    TitleCue(
        "other_title",
        -4.0,
        wordings(
            "Invoice | Voucher | Certificate | Receipt | Schedule | Challan | Register | Agreement | Quotation | Sheet"
        ),
    ),
    Cue("passbook", 1.2, ("Passbook", "Pass Book")),
    Cue(
        "account",
        0.9,
        wordings("Account Number | Account No | A/c No | Acct No | A/c Number | खाते क्रमांक | खाता संख्या | खाते क्र."),
        notions=worded(f"{_ACCOUNTS} no/number/num/title/type/holder/id", f"{_KINDS} name of the your bank branch"),
    ),
    Cue("branch_code", 0.9, wordings("IFSC | IFSC Code | IFS Code | RTGS/NEFT IFSC | MICR | MICR Code")),
    IdentifierCue("ifsc", 0.9, ifsc.find),
    Cue(
        "movements",
        1.5,
        wordings(
            """Withdrawal | Withdrawals | Withdrawal Amt | Withdrawal Amount | Deposit Amt | Deposits | Withdraws |
            Deposit Amount | Debit | Credit | Dr / Cr | Debit/Credit | Withdrawal (Dr) | Deposit (Cr) | Debits |
            Withdrawal Amount (INR) | Debit Amount | नावे रु. | जमा रु. | नावे रक्कम | जमा रक्कम | नामे राशि | जमा राशि |
            आहरण"""
        ),
        notions=worded(
            "withdrawal/withdrawn/debit/debited/dr/deposit/deposited/credit/credited/cr",
            "amount amt in rs inr rupee sum value withdrawal deposit dr cr and or",
        )
        + worded("paid/money/amount/payment out/in | payment receipt", "rs inr"),
    ),
    Cue(
        "balance",
        1.2,
        wordings(
            """Closing Balance | Running Balance | Available Balance | Balance | Balance (INR) | Balance (Rs.) |
            Opening Balance | शिल्लक | शिल्लक रु. | शेष राशि | आरंभीची शिल्लक | अखेरची शिल्लक"""
        ),
        notions=worded(
            "balance/bal",
            "closing opening running available book ledger clear total amount rs inr in after dr cr account as",
        ),
    ),
    Cue(
        "narration",
        0.9,
        wordings(
            """Narration | Particulars | Transaction Remarks | Description | Transaction Details | Remarks | Details |
            तपशील | विवरण"""
        ),
        notions=worded(
            "narration/transaction/particular/txn/tran particular/description/detail/remark/narration", "of the"
        ),
    ),
    Cue(
        "days",
        0.9,
        wordings("Value Date | Value Dt | Txn Date | Tran Date | Trans Date | Transaction Date | Date & Time"),
        notions=worded(
            "value/val/txn/tran/trans/transaction/posting/post/posted/entry date/dt/on/day", "of the and time"
        ),
    ),
    Cue(
        "reference",
        0.8,
        wordings(
            """Chq./Ref.No. | Chq/Ref No | Cheque Number | Chq No | Cheque No | Instrument Id | Ref No./Cheque No. |
            Instrument No | Cheque Details"""
        ),
        notions=worded(
            "chq/cheque/instrument/inst/ref/reference/utr/txn/transaction no/number/id/ref",
            "chq cheque and or bank utr",
        ),
    ),
    Cue(
        "carried",
        0.8,
        wordings("Brought Forward | Carried Forward | Balance B/F | Page Total"),
        notions=worded("brought/carried/b/c forward/fwd/down/f/d", "balance by to"),
    ),
    ShapeCue("running_balance", 1.5, Shape.RUNNING_BALANCE),
    Cue("codes", 1.2, wordings("UPI | NEFT | IMPS | RTGS | ATM WDL | NACH | ACH D | INT.PD | CHQ PAID | POS | CLG")),
    Cue(
        "cards",
        -8.0,
        wordings(
            """Credit Card Statement | Minimum Amount Due | Total Amount Due | Payment Due Date | Credit Limit |
            Available Credit Limit | Card Number | Total Payment Due | Minimum Payment Due | Reward Points |
            Available Cash Limit"""
        ),
    ),
    Cue(
        "loans",
        -8.0,
        wordings(
            """Loan Account Statement | Loan Account Number | Loan Account No | Loan Amount | Principal Outstanding |
            EMI Amount | Sanctioned Amount | Loan Statement | Repayment Schedule | Principal Component |
            Disbursed Amount | Statement of Loan Account | Instalment Amount | Installment Amount | Tenure |
            Overdue Charges | Disbursement Date | Loan No | Agreement No"""
        ),
        notions=worded(
            f"loan {_ACCOUNTS}/statement/ledger activity/statement/no/number/ledger/summary/detail "
            "| emi/instalment due/amount/date | fixed/term/recurring deposit statement/passbook/advice/certificate",
            "of your the next overdue no name",
        ),
        # "in Account Statement" is like "Loan Account Statement": the legend under an account's table.
        not_in=wordings(
            """Used in Account Statement | Used in the Account Statement | Used in your Account Statement |
            Appearing in Account Statement | Mentioned in Account Statement | Entries in Account Statement |
            Abbreviations in Account Statement | Transactions in Account Statement"""
        ),
    ),
    # Accounts that may be overdrawn state it as well: alone it makes no loan's statement.
    Cue("interest", -3.0, ("Rate of Interest",)),
    Cue(
        "books",
        -8.0,
        wordings(
            """Ledger Account | Vch Type | Voucher Type | Ledger | Day Book |
            Cash Book | Sundry Debtors | Party Ledger | Customer Ledger | Account Ledger | Trial Balance |
            Ledger Statement | Balance Sheet | Outstanding Statement | Bill No | Dr Note | Statement of Dues"""
        ),
        not_in=wordings(
            """Ledger Balance | Ledger Bal | Ledger Extract | Ledger Inquiry | Ledger Enquiry | Ledger Folio |
            Ledger Card | Ledger Printout | Ledger Abstract | Savings Ledger | Savings Bank Ledger | SB Ledger |
            Deposit Ledger | Deposits Ledger | Member Ledger | Member's Ledger | Members Ledger |
            Statement of Account (Ledger)"""
        ),
    ),
    # Firms number their vouchers, and banks do over their counters.
    Cue("vouchers", -4.0, wordings("Vch No | Vch No. | Voucher No")),
    Cue("folio", -3.0, wordings("Folio No | Folio Number"), CuePlace.APART, not_in=("Ledger Folio",)),
    Cue(
        "funds",
        -8.0,
        wordings(
            """NAV | Mutual Fund | Units | Folio No | ISIN |
            Holding Statement | Demat | DP ID | Client ID | Provident Fund | UAN | Scheme Wise | Unit Balance |
            Employee Share | Employer Share"""
        ),
        CuePlace.APART,
    ),
    Cue(
        "other_papers",
        -6.0,
        wordings(
            """Tax Invoice | HSN/SAC | Invoice No | Pay Slip | Salary Slip | Net Pay | Or Bearer | Please sign above |
            Income Tax Department | Unique Identification Authority of India | Policy No | Premium | Maturity Value |
            Fixed Deposit Receipt | Certificate of Insurance | Form 16 | Form 26AS |
            Tax Deducted | Interest Certificate | Consumer No | Meter No | Units Consumed | Quotation | Proforma |
            Purchase Order | Form GSTR-3B | Electronic Cash Ledger | Electronic Credit Ledger | Receipt No |
            Sale Deed | Delivery Challan"""
        ),
        CuePlace.APART,
    ),
    # What the customer has in deposits beside the account is one misread letter from "Deposit Slip".
    Cue("slips", -6.0, wordings("Deposit Slip | Pay-in Slip"), CuePlace.APART, ("Fixed Deposits", "Term Deposits")),
    Cue(
        "letter",
        -3.0,
        wordings("Dear Sir | Dear Madam | Yours faithfully | Yours sincerely | Subject: | Sub:"),
        CuePlace.ANYWHERE,
    ),
)
