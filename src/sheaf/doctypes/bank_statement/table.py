"""The table of a bank statement: the captions that banks print over its columns, and the lines that are no rows."""

from __future__ import annotations

from sheaf.doctypes.spec import Column, Format, Kind, Ledger, Moves, Table, wordings
from sheaf.doctypes.values import DATE
from sheaf.formats import accounts, sided, stretch

_TEXT = Format("narration", accounts.parse_text)
_CODE_UNDER = Format("reference with its caption", accounts.parse_captioned)
_SIDED = Format("amount with its side", sided.parse, kind=Kind.MONEY)

_PASSES = wordings(
    """Opening Balance | Op. Balance | Closing Balance | Cl. Balance | Your Opening Balance | Your Closing Balance |
    Brought Forward | Balance Brought Forward | Balance Forward | Balance Brought Fwd | Balance Carried Fwd |
    Brought Fwd | Carried Fwd | Previous Balance | Balance Carried Down | Balance Brought Down | Balance b/d |
    Balance c/d | Initial Balance | Starting Balance | Opening Bal | Closing Bal | By Balance B/F | To Balance C/F |
    By Opening Balance | To Balance B/D | By Balance B/D | To Balance B/F | By Balance C/F | To Balance C/D |
    By Balance C/D | To Opening Balance | By Closing Balance | To Closing Balance | Opening Ledger Balance |
    Closing Ledger Balance | Opening Book Balance | Closing Book Balance | Opening Available Balance |
    Closing Available Balance | Ledger Opening Balance | Ledger Closing Balance | Opening Cleared Balance |
    Closing Cleared Balance | Ending Balance | Balance at Start | Balance at End | Beginning Balance | Final Balance |
    Carried Forward | Balance Carried Forward | B/F | C/F | Balance B/F | Balance C/F | BF | Page Total |
    Total for the page | Sub Total | Grand Total | Total | Transaction Total | Totals | Balance as on |
    End of Statement | End of Report | Legends | Abbreviations | Note | Disclaimer | Page |
    This is a computer generated | This is a system generated | Computer generated statement | आरंभीची शिल्लक |
    प्रारंभिक शिल्लक | सुरुवातीची शिल्लक | मागील शिल्लक | मागील पानावरून | पुढे नेले | पुढील पानावर | अखेरची शिल्लक |
    एकूण | प्रारंभिक शेष | अंतिम शेष | पिछला शेष | आगे ले जाया गया | कुल | योग | Unless the constituent |
    Please do not share | Registered Office | Continued | Contd | SPECIMEN"""
)

TRANSACTIONS = Table(
    columns=(
        Column(
            "date",
            wordings(
                """Txn Date | Transaction Date | Tran Date | Trans Date | Date | Txn Dt | Tran Dt |
                Posting Date | Post Dt | Post Date | Posted On | Tr. Date | Tr Date | Trn Dt | Transaction Dt |
                Trans Dt | Date of Transaction | Txn. Date | Entry Date | Booking Date | Date & Time |
                Transaction Date & Time | Transaction Timestamp | Txn Timestamp | Tran Timestamp | Timestamp |
                Time Stamp | Txn Date & Time | Date Time | Transaction Date Time | Txn Date Time |
                Txn Posted Date | Trn Date | Dated | When | Day | Dt | Day/Month | Posted | Date Posted |
                दिनांक | तारीख | तिथि | व्यवहार दिनांक"""
            ),
            DATE,
            "date",
        ),
        Column("value_date", wordings("Value Date | Value Dt | Val Date | Val Dt | Value Dt."), DATE, "date"),
        Column(
            "description",
            wordings(
                """Narration | Description | Particulars | Transaction Remarks | Remarks | Transaction Details |
                Details | Transaction Particulars | Narrations | Transaction Description | Details of Transaction |
                Account Description | Description of Transaction | Narration / Particulars |
                Transaction Reference | Narrative | What | What it was for | What for | Purpose |
                तपशील | विवरण | ब्योरा"""
            ),
            _TEXT,
            "description",
        ),
        Column(
            "reference",
            wordings(
                """Chq./Ref.No. | Chq/Ref No | Ref No./Cheque No. | Cheque Number | Chq No | Cheque No | Ref No |
                Reference Number | Reference No | Instrument Id | Instrument No | Ref/Chq.No | Chq / Ref number |
                Cheque/Reference No | UTR Number | UTR No | Ref. No. | Cheque Details | Cheque No/Reference No |
                Chq.No. | Cheque/Ref No | Instrument Number | Inst. No | Ref Number |
                Chq / Ref No. | Ref No / Chq No | Chq | Chq. | Chq./Vr. No. | Chq/Vr No | Voucher No |
                Cheque/Voucher No | Vr. No. | Vr No | Vch. No. | Vch No | Voucher | Vr. | Vch | Ref | Ref. | Inst |
                Inst. |
                Ref. / Vr. No. | Scroll No | Scroll | Inst. / Vr. No. | RRN | Reference | UTR / Cheque |
                UTR / Cheque No | UTR/Chq No |
                धनादेश क्र. | धनादेश क्रमांक | चेक क्र. | चेक/वाउचर क्र. | वाउचर क्र. | चेक संख्या | चेक नं."""
            ),
            _TEXT,
            "reference",
        ),
        # The bank's own number of a movement is its reference where nothing else is.
        Column(
            "movement_number",
            wordings(
                """Tran Id | Tran. Id | Transaction Id | Txn Id | Txn. Id | Transaction Number | Transaction No |
                Txn No |
                Txn No. | Transaction ID / RRN | Order ID | Order ID / RRN | Transaction Id / Order Id | Txn Ref |
                Transaction Ref | Transaction Ref No | Transaction Reference No | Txn Ref No"""
            ),
            _TEXT,
            "reference",
        ),
        Column(
            "debit",
            wordings(
                """Withdrawal Amt. | Withdrawal | Withdrawals | Withdraws | Debit | Debits | Withdrawal (Dr) |
                Withdrawal Amount (INR) | Withdrawal Amount | Debit Amount | Debit (Rs) | Debit(INR) | Dr Amount |
                Withdrawal (INR) | Dr. | Withdrawal (Dr.) | Debit Amt | Withdrawals (Rs) | Paid Out |
                Debit (₹) | Dr Amt | Payments | Dr.Amt | Dr. Amount | Amount (Dr) | Amount (Dr.) | Debit Rs. |
                Withdrawal Rs. | Paid | Paid Rs. | Dr. Rs. | Amt Withdrawn | Withdrawn | Withdrawal (Rs.) |
                Dr Amount (Rs.) | Debit Amount (Rs.) |
                Money Out | Amount Debited | Amount Withdrawn | Outflow | Spent | Money Spent | Amount Spent |
                Amount Paid | Money Paid | Went Out |
                नावे | नावे रु. | नावे रक्कम | नामे | नामे राशि | आहरण | आहरण राशि | निकासी"""
            ),
            _SIDED,
            "debit",
        ),
        Column(
            "credit",
            wordings(
                """Deposit Amt. | Deposit | Deposits | Credit | Credits | Deposit (Cr) | Deposit Amount (INR) |
                Deposit Amount | Credit Amount | Credit (Rs) | Credit(INR) | Cr Amount | Deposit (INR) | Cr. |
                Deposit (Cr.) | Credit Amt | Deposits (Rs) | Paid In | Credit (₹) | Cr Amt | Receipts | Cr.Amt |
                Cr. Amount | Amount (Cr) | Amount (Cr.) | Credit Rs. | Deposit Rs. | Cr. Rs. | Received Rs. |
                Amt Deposited | Deposited |
                Deposit (Rs.) | Cr Amount (Rs.) | Credit Amount (Rs.) |
                Money In | Amount Credited | Amount Deposited | Inflow | Received | Money Received | Amount Received |
                Came In |
                जमा | जमा रु. | जमा रक्कम | जमा राशि"""
            ),
            _SIDED,
            "credit",
        ),
        Column(
            "amount",
            wordings(
                """Amount | Amount (Rs.) | Amount (INR) | Transaction Amount | Txn Amount | Amount (₹) | Amt |
                Withdrawal (Dr)/Deposit (Cr) | Withdrawal/Deposit | Debit/Credit Amount | Amount in Rs |
                Transaction Amount (INR) | Withdrawal(Dr) / Deposit(Cr) | Debit / Credit (Rs) | How much"""
            ),
            _SIDED,
        ),
        Column(
            "side",
            wordings("Debit/Credit | Dr/Cr | Cr/Dr | Type | Dr / Cr | DR|CR | Txn Type | Debit / Credit | D/C"),
            stands_in_for="amount",
        ),
        Column(
            "balance",
            wordings(
                """Closing Balance | Balance | Running Balance | Available Balance | Balance (INR) | Balance (Rs.) |
                Balance(Rs) | Total Balance | Account Balance | Balance Amount | Bal | Balance (₹) |
                Bal.Amt | Bal. Amount | Balance Rs. | Balance after transaction | Balance after transaction (Rs.) |
                Balance after |
                Net Balance | Clear Balance | Book Balance | Outstanding Balance | Balance Amt | Bal. (Rs.) |
                Line Balance |
                Running Balance (INR) | Ledger Balance | Closing Bal | Cl. Balance | Cl. Bal | Cl Bal | Bal. After |
                Balance after Txn | Post Balance | Post Bal | Post-Txn Balance | Post Transaction Balance |
                Current Balance | New Balance | Wallet Balance | Wallet Closing Balance | Updated Balance |
                Closing Bal (₹) | Closing Balance (INR) | Closing Balance (Rs.) | Closing Balance (₹) | शिल्लक |
                शिल्लक रु. |
                शिल्लक रक्कम |
                शेष | शेष राशि |
                शेष रु."""
            ),
            _SIDED,
            "balance",
        ),
        # Payments banks and wallets print what was there before each movement beside what is there after it.
        Column(
            "balance_before",
            wordings(
                """Opening Balance | Opening Bal | Op. Balance | Op. Bal | Op Bal | Opening Balance (INR) |
                Opening Balance (Rs.) | Opening Balance (₹) | Opening Bal (₹) | Balance Before | Bal. Before |
                Balance before transaction | Balance before Txn | Pre Balance | Pre Bal | Pre-Txn Balance |
                Pre Transaction Balance | Previous Balance | Prev. Balance | Prev Bal | Initial Balance |
                Starting Balance | Old Balance | Wallet Opening Balance | Opening Wallet Balance"""
            ),
            _SIDED,
        ),
        # What an account that sweeps into deposits, or may be overdrawn, shows beside its own balance.
        Column(
            "other_balance",
            wordings(
                """Linked Deposits | Linked Deposit | Linked Balance | Linked FD | Linked FD Balance |
                Deposits Linked |
                Linked Deposit Balance | Sweep Balance | Sweep Deposits | Sweep Deposit | Sweep FD | Auto Sweep |
                Auto Sweep Balance | Swept Balance | Swept Deposits | Swept Amount | FD Balance | Deposit Balance |
                Fixed Deposits | Fixed Deposit Balance | Term Deposits | Term Deposit Balance | MOD Balance |
                Flexi Deposits | Flexi Deposit | Flexi Balance | Flexi FD | In Deposits | Held in Deposits |
                Lien Amount | Hold Amount | Amount on Hold | Drawing Power | Available Limit | Unclear Balance |
                Uncleared Balance | Uncleared Amount"""
            ),
        ),
        Column(
            "passed_over",
            wordings(
                """Init. Br | Init Br | Branch | Branch Code | Branch Name | Tran Type |
                Transaction Type | Branch Id | Teller | Sol Id | Initiating Branch | Channel | Currency |
                Tags | Mode | Time | शाखा | Initials | Initial | Sign | Signature | Checked by | Officer"""
            ),
        ),
    ),
    needs=(("date", "value_date"), ("debit", "credit", "amount"), ("balance",)),
    moves=Moves("debit", "credit", "amount", "balance", before="balance_before", date="date", code="reference"),
    may_lack=("balance",),
    anchors=("date", "debit", "credit", "amount", "balance"),
    wraps="description",
    alone=("debit", "credit", "amount"),
    ends=wordings("Statement Summary | Account Summary | Summary of Account | Summary"),
    passes=_PASSES,
    is_section=stretch.is_heading,
    goes_on=("date", "value_date", "reference", "movement_number"),
    serials=(
        "S.No",
        "Sr. No",
        "Sl No",
        "S No.",
        "Sl. No.",
        "Serial No",
        "Sno",
        "#",
        "No",
        "Sr",
        "Srl",
        "अ.क्र.",
        "क्र.",
        "क्र.सं.",
        "क्रमांक",
    ),
)

LEDGER = Ledger(
    TRANSACTIONS,
    ("date", "description", "reference", "debit", "credit", "balance"),
    opens=wordings(
        """Opening Balance | Op. Balance | Your Opening Balance | Brought Forward | Balance Forward |
        Balance Brought Fwd | Brought Fwd | Previous Balance | Balance Brought Down | Balance b/d | Initial Balance |
        Starting Balance | Opening Bal | By Balance B/F | By Opening Balance | To Opening Balance | To Balance B/D |
        By Balance B/D | To Balance B/F | Balance at Start | Beginning Balance | Opening Ledger Balance |
        Opening Book Balance | Ledger Opening Balance | Opening Cleared Balance | Balance Brought Forward | B/F |
        Balance B/F | आरंभीची शिल्लक | प्रारंभिक शिल्लक | सुरुवातीची शिल्लक | मागील शिल्लक | प्रारंभिक शेष | पिछला शेष"""
    ),
    code_under=_CODE_UNDER,
)
