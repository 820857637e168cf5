"""Delivery orders: a lender's mail printed by the shop, a bank branch's letter releasing a car."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal
from random import Random

from specimens import ornament
from specimens.delivery_parts import Loan, invent_loan
from specimens.flow import Flow, new_flow
from specimens.fonts import Style
from specimens.money import grouped, in_words
from specimens.numbers import digits, letters
from specimens.people import day_between
from specimens.salary import figures
from specimens.specimen import Drawn, Form, Layout
from specimens.surface import Align, wrap
from specimens.table import Column, Look, Rules, draw_rows, text_height

_MAILING = (
    "Tarang Finserv Limited",
    "Chiguru Consumer Finance Ltd",
    "Milan Credit Private Limited",
    "Pragati Capital Limited",
)
_BANKS = ("Bank of Malwa", "Purvanchal National Bank", "Sahyadri Commercial Bank", "The Deccan Union Bank Ltd.")
_CARS = (
    ("Nakshatra", "Veda VXi 1.2 Petrol MT"),
    ("Nakshatra", "Sarathi ZX Diesel"),
    ("Orbis India", "Cielo Magna AT (BS-VI)"),
    ("Hayato", "Kazan S(O) CNG"),
    ("Trishul Motors", "Bheem LX 4x2"),
)


def draw_mail(rng: Random) -> Drawn:
    """A mail program's print: sender and receiver on top, then a coloured card with captions over their values."""
    loan = replace(invent_loan(rng), lender=rng.choice(_MAILING))
    style = Style(rng.uniform(8.0, 8.8), rng.choice(("Arimo", "Roboto", "Open Sans")))
    flow = new_flow(rng.uniform(13, 17), 12)
    _envelope(flow, rng, loan, style)
    ink = rng.choice(("#0b5fa5", "#7a2a8c", "#b3441e", "#146b4b"))
    flow.surface.rectangle(flow.left, flow.y, flow.width, 13, fill=ink)
    white = replace(style, color="#ffffff", weight=700, size=style.size + 4)
    flow.surface.text(flow.left + 4, flow.y + 8.2, loan.lender, white)
    flow.surface.text(
        flow.left + flow.width - 4, flow.y + 8.2, "Delivery Order", replace(white, size=style.size + 2), Align.RIGHT
    )
    flow.gap(17)
    flow.line(rng.choice(("Dear Partner,", "Dear Merchant,", "Hello Team,")), style)
    flow.gap(1.5)
    flow.paragraph(
        rng.choice(
            (
                "Greetings! The loan application given below is approved. Please hand over the product to the customer "
                "on the strength of this delivery order and upload the invoice the same day.",
                "We are glad to inform you that the finance for your customer is through. You may release the product "
                "as per the details below. Disbursal is made on T+1 after the invoice is uploaded.",
            )
        ),
        style,
    )
    flow.gap(4)
    _cards(flow, rng, loan, (style, ink))
    _steps(flow, rng, loan, style)
    return Drawn(flow.surface, Form.PAGE, loan.truth(loan.dealer.address.in_one_line()))


def _envelope(flow: Flow, rng: Random, loan: Loan, style: Style) -> None:
    """Print what a mail program puts over a message and, along the foot, where the print came from."""
    bold, word = replace(style, weight=700), loan.lender.split()[0].lower()
    surface, right = flow.surface, flow.left + flow.width
    surface.text(
        flow.left, flow.y + 4, rng.choice(("Mail", "Webmail", "Inbox")), replace(bold, size=14, color="#666666")
    )
    surface.text(right, flow.y + 4, f"accounts <{loan.dealer.email}>", bold, Align.RIGHT)
    flow.gap(7)
    flow.rule("#888888", 0.4)
    flow.gap(2)
    flow.paragraph(
        rng.choice((f"DO {loan.number} approved", f"Delivery Order - {loan.number}")) + f" - {loan.customer.name}",
        replace(bold, size=style.size + 3),
    )
    flow.line("1 message", style)
    flow.gap(0.8)
    flow.rule("#bbbbbb")
    flow.gap(2)
    clock = f"{rng.randint(10, 12)}:{rng.randint(10, 59)} {rng.choice(('AM', 'PM'))}"
    sent = f"{loan.day:%a, %b} {loan.day.day}, {loan.day.year} at {clock}"
    surface.text(right, flow.y + 3.2, sent, style, Align.RIGHT)
    flow.line(f"Merchant Desk <no-reply@{word}.example>", bold)
    flow.line(f"To: {loan.dealer.email}", style)
    if rng.random() < 0.6:
        flow.line(f"Cc: sales.{loan.dealer.address.city.lower().replace(' ', '')}@{word}.example", style)
    flow.gap(4)
    small = replace(style, size=6.5, color="#555555")
    surface.text(flow.left, 291, f"https://mail.example/u/0/?ik={letters(rng, 6).lower()}&view=pt&search=all", small)
    surface.text(right, 291, "1/1", small, Align.RIGHT)
    ornament.specimen_mark(surface, rng, rng.randint(80, 130), 286, 8)


def _cards(flow: Flow, rng: Random, loan: Loan, looks: tuple[Style, str]) -> None:
    """Print the card: every caption small and grey over its value, three to a row."""
    till = loan.day + timedelta(days=rng.choice((3, 7, 15)))
    form = rng.choice(("%d-%b-%Y", "%d %b %Y", "%d/%m/%Y"))
    rupee = rng.choice(("₹", "₹ ", "Rs. "))
    cents = rng.random() < 0.5
    store = rng.choice(("Store", "Merchant"))

    def sum_(value: Decimal) -> str:
        return rupee + figures(value, cents=cents)

    emi = f"{sum_(loan.emi)} x {loan.tenure} months"
    last = (rng.choice(("EMI x Tenure", "EMI")), emi)
    _row(
        flow,
        (("DO Number", loan.number), ("Issued on", loan.day.strftime(form)), ("Valid till", till.strftime(form))),
        looks,
    )
    _row(
        flow,
        (
            (f"{store} Name", loan.dealer_name),
            (f"{store} Code", digits(rng, 6)),
            (f"{store} Contact", loan.dealer.phone),
        ),
        looks,
    )
    _row(flow, ((f"{store} Address", loan.dealer.address.in_one_line()),), looks)
    phone = f"XXXXXX{loan.customer.mobile[-4:]}"
    customer = (("Customer Name", loan.customer.name), ("Customer Mobile", phone), ("Loan A/c No.", loan.account))
    _row(flow, customer, looks)
    _row(flow, (("Product", loan.product), ("Qty", "1"), ("IMEI / Serial No.", "To be captured at delivery")), looks)
    flow.gap(1)
    _row(
        flow,
        (
            (rng.choice(("Invoice Value", "Product Price")), sum_(loan.price)),
            (rng.choice(("Paid by Customer (Down Payment)", "Down Payment")), sum_(loan.down)),
            ("Loan Amount", sum_(loan.amount)),
        ),
        (replace(looks[0], weight=700), looks[1]),
        "#f2f4f7",
    )
    _row(flow, (last, ("Processing Fee", sum_(loan.fee)), ("Advance EMI", str(loan.advance))), looks, "#f2f4f7")


def _row(flow: Flow, pairs: Sequence[tuple[str, str]], looks: tuple[Style, str], fill: str | None = None) -> None:
    """Print one row of the card with a bar of the lender's colour along its left edge."""
    style, ink = looks
    small = replace(style, size=style.size - 1.4, weight=400, color="#6a6a6a")
    width = (flow.width - 6) / len(pairs)
    broken = [wrap(value, width - 5, style) for _, value in pairs]
    height = 6.5 + text_height(style) * max(map(len, broken))
    if fill is not None:
        flow.surface.rectangle(flow.left, flow.y, flow.width, height, fill=fill)
    flow.surface.rectangle(flow.left, flow.y, 1.1, height, fill=ink)
    for place, ((caption, _), lines) in enumerate(zip(pairs, broken, strict=True)):
        x = flow.left + 4 + place * width
        flow.surface.text(x, flow.y + 3.2, caption, small)
        for number, line in enumerate(lines):
            flow.surface.text(x, flow.y + 7.2 + number * text_height(style), line, style)
    flow.gap(height)


def _steps(flow: Flow, rng: Random, loan: Loan, style: Style) -> None:
    flow.gap(5)
    flow.line(rng.choice(("Before you deliver:", "What to do next")), replace(style, weight=700))
    steps = [
        "Match the customer's photo identity in original with the name above.",
        "Raise the tax invoice in the customer's name and mention the serial number on it.",
        "Collect the down payment and give a receipt for it.",
        "Upload invoice and delivery photo in the partner app before 9 PM.",
    ]
    for number, step in enumerate(steps[: rng.randint(3, 4)], 1):
        flow.paragraph(f"{number}. {step}", style)
    flow.gap(4)
    flow.lines(("Warm regards,", "Merchant Operations", loan.lender), style)
    flow.gap(3)
    flow.paragraph(
        "This is a system generated mail, please do not reply. The information in it is confidential and meant for the "
        "addressee only. If it has reached you by mistake, delete it.",
        replace(style, size=6.5, color="#777777"),
    )


@dataclass(frozen=True, slots=True)
class _Release:
    """What a bank's letter adds to the loan: the branch, the dealer's quotation, how the money goes."""

    branch: str
    quoted: date
    quotation: str
    remittance: str


def draw_release(rng: Random) -> Drawn:
    """A letter of a bank's branch: the subject names the borrower, the sums stand in running text."""
    loan = _car_loan(rng)
    style = Style(rng.uniform(9.4, 10.4), rng.choice(("Noto Serif", "Arimo", "Source Serif 4", "Lato")))
    flow = new_flow(rng.uniform(20, 25), 14)
    release = _release(rng, loan)
    _letterhead(flow, rng, (loan, release), style)
    form = rng.choice(("%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y"))
    label = rng.choice(("D.O. No.", "Delivery Order No.", "DO Ref. No."))
    flow.surface.text(flow.left + flow.width, flow.y + 3.6, f"Date: {loan.day.strftime(form)}", style, Align.RIGHT)
    flow.line(f"{label} {loan.number}", style)
    flow.gap(4)
    dealer = f"M/s {loan.dealer_name}"
    flow.lines((rng.choice(("To,", "To")), "The Sales Manager,", f"{dealer},"), style)
    address = loan.dealer.address.in_one_line()
    narrow = Flow(flow.surface, flow.left, flow.y, flow.width * 0.5)
    narrow.paragraph(address, style)
    flow.y = narrow.y + 3
    flow.line(rng.choice(("Dear Sir,", "Dear Sir / Madam,", "Sir,")), style)
    flow.gap(2)
    _body(flow, rng, (loan, release), style)
    _foot(flow, rng, (loan, release), style)
    return Drawn(flow.surface, Form.PAGE, loan.truth(address, dealer_name=dealer))


def _car_loan(rng: Random) -> Loan:
    base = invent_loan(rng, is_vehicle=True)
    make, model = rng.choice(_CARS)
    price = Decimal(rng.randint(540, 1560) * 1000 + rng.choice((0, 250, 500, 742, 816)))
    amount = (price * rng.choice((75, 80, 85, 90)) / 100 // 1000) * 1000
    tenure = rng.choice((36, 48, 60, 72, 84))
    rate = Decimal(rng.choice((845, 875, 910, 965))) / 120_000
    growth = (1 + rate) ** tenure
    emi = (amount * rate * growth / (growth - 1)).quantize(Decimal(1), ROUND_CEILING)
    day = day_between(rng, date(2019, 4, 1), date(2026, 9, 20))
    year = day.year - (day.month < 4)
    span = f"{year}-{(year + 1) % 100:02d}"
    number = rng.choice((f"ADV/CAR/{span}/{rng.randint(11, 260)}", f"RET/DO/{span}/{rng.randint(1, 99):03d}"))
    return replace(
        base, lender=rng.choice(_BANKS), make=make, model=model, price=price, down=price - amount, tenure=tenure,
        emi=emi, day=day, number=number,
    )  # fmt: skip


def _release(rng: Random, loan: Loan) -> _Release:
    means = (
        f"RTGS (UTR No. ZZXBR{loan.day:%y%j}{digits(rng, 6)}) to your account",
        f"our Banker's Cheque No. {digits(rng, 6)} enclosed herewith",
        "credit to your current account as per your mandate",
    )
    quoted = loan.day - timedelta(days=rng.randint(4, 20))
    return _Release(loan.dealer.address.city, quoted, f"{letters(rng, 2)}/Q/{digits(rng, 4)}", rng.choice(means))


def _letterhead(flow: Flow, rng: Random, paper: tuple[Loan, _Release], style: Style) -> None:
    loan, release = paper
    ink = rng.choice(("#1b2f7a", "#8a1f2b", "#14532d", "#111111"))
    align = rng.choice((Align.LEFT, Align.CENTER))
    flow.line(loan.lender, Style(17, style.font, 700, ink), align)
    code = digits(rng, 4)
    flow.line(f"{release.branch} Main Branch (Code {code}), Retail Loan Cell", replace(style, color=ink), align)
    flow.line(
        f"Phone {loan.dealer.phone[:5]}-{digits(rng, 5)}   E-mail br{code}@bank.example", replace(style, size=8), align
    )
    flow.gap(1)
    flow.rule(ink, 0.6)
    flow.gap(4)
    title = rng.choice(("DELIVERY ORDER", "DISBURSEMENT CUM DELIVERY LETTER", "DELIVERY ORDER (CAR LOAN)"))
    flow.line(title, replace(style, size=style.size + 2, weight=700), Align.CENTER)
    flow.gap(3)


def _body(flow: Flow, rng: Random, paper: tuple[Loan, _Release], style: Style) -> None:
    """Print subject, sanction, remittance, conditions."""
    loan, release = paper
    courtesy = (
        rng.choice(("Shri ", "Mr. ", "")) if loan.customer.gender == "MALE" else rng.choice(("Smt. ", "Ms. ", ""))
    )
    rupee = rng.choice(("Rs.", "Rs. ", "₹ "))
    dash = rng.choice((".00", "/-"))

    def sum_(value: Decimal) -> str:
        return rupee + grouped(value).removesuffix(".00") + dash

    bold = replace(style, weight=700)
    label, borrower = rng.choice(("Sub:", "Re:", "Reg:")), f"{courtesy}{loan.customer.name}"
    flow.paragraph(f"{label} Delivery of {loan.product} to our borrower {borrower}", bold)
    flow.gap(2)
    flow.paragraph(
        f"With reference to your quotation No. {release.quotation} dated {release.quoted:%d.%m.%Y}, we advise having "
        f"sanctioned a car loan of {sum_(loan.amount)} (Rupees {in_words(loan.amount)} only) to the above borrower for "
        f"the purchase of one {loan.product} at the on-road price of {sum_(loan.price)}. The loan is repayable in "
        f"{loan.tenure} equated monthly instalments of {sum_(loan.emi)} each.",
        style,
    )
    flow.gap(2)
    flow.paragraph(
        f"The borrower has paid you {rng.choice(('margin money', 'his/her margin', 'the margin'))} of "
        f"{sum_(loan.down)} directly and we remit the loan amount by {release.remittance}. You are requested to "
        "deliver the vehicle to the borrower and to note the following:",
        style,
    )
    flow.gap(2)
    conditions = (
        f"The invoice and the insurance policy are to carry the clause 'Hypothecated to {loan.lender}'.",
        "The vehicle is to be registered with our hypothecation noted, and the copy of the R.C. sent to us in 15 days.",
        "One duplicate key and the stamped receipt for the full price are to be sent to this branch.",
        "Should the delivery not take place within 15 days the amount is to be returned to us with interest.",
        "No change of model or borrower is to be made without our consent in writing.",
    )
    for number, condition in zip(("i)", "ii)", "iii)", "iv)"), rng.sample(conditions, rng.randint(3, 4)), strict=False):
        item = flow.beside(7, flow.width - 7)
        flow.surface.text(flow.left, flow.y + 0.78 * text_height(style, 1.3), number, style)
        item.paragraph(condition, style)
        flow.y = item.y + 0.6


def _foot(flow: Flow, rng: Random, paper: tuple[Loan, _Release], style: Style) -> None:
    """Print the branch's signature and the dealer's receipt to be torn off."""
    loan, release = paper
    flow.gap(5)
    flow.line("Yours faithfully,", style)
    ornament.signature(flow.surface, rng, flow.left, flow.y + 1, 30, 9)
    flow.gap(12)
    flow.lines(
        (rng.choice(("Branch Manager", "Chief Manager", "Asst. General Manager")), f"{release.branch} Main"), style
    )
    flow.gap(3)
    flow.line(f"c.c. to the borrower: {loan.customer.address.in_one_line()}", replace(style, size=7.6))
    if rng.random() < 0.6 and flow.y < 235:
        flow.gap(3)
        flow.surface.dashed_line(flow.left, flow.y, flow.left + flow.width, flow.y)
        flow.gap(2)
        look = Look(replace(style, size=8), replace(style, size=8), Rules.ALL)
        flow.line("Dealer's acknowledgement (to be returned to the bank)", replace(style, size=8, weight=700))
        flow.gap(1)
        width = flow.width / 4
        rows = (("Chassis No.", "", "Engine No.", ""), ("Invoice No. & date", "", "Seal & signature", ""))
        columns = [Column("", width) for _ in range(4)]
        flow.y = draw_rows(flow.surface, (flow.left, flow.y), columns, rows, look)
    ornament.specimen_mark(flow.surface, rng, rng.randint(40, 130), 288, 8)


LAYOUTS = (
    Layout("DELIVERY_ORDER", "mail_print", draw_mail),
    Layout("DELIVERY_ORDER", "release_of_car", draw_release),
)
