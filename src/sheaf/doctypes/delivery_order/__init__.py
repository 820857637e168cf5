"""DELIVERY_ORDER: a lender's order to a dealer to deliver goods that it finances (DOCTYPES.md, DELIVERY_ORDER)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from sheaf.doctypes.delivery_order import customer
from sheaf.doctypes.delivery_order.captions import (
    BARE_NAME,
    CUSTOMER,
    CUSTOMER_BLOCK,
    CUSTOMER_HEADINGS,
    DATE_LABELS,
    DOWN_PAYMENT,
    EMI,
    GOODS_COLUMN,
    LENDER,
    LOAN,
    NUMBER,
    OTHER_LABELS,
    PRICE,
    PRODUCT,
    REPAYMENT,
    SAID_CUSTOMER,
    SAID_DOWN_PAYMENT,
    SAID_EMI,
    SAID_LOAN,
    SAID_PRICE,
    SAID_PRODUCT,
    SAID_PRODUCT_ENDS,
    SAID_TENURE,
    SHOWROOM_PRICE,
    TENURE,
    TIMES_TENURE,
)
from sheaf.doctypes.delivery_order.cues import CUES
from sheaf.doctypes.delivery_order.letters import BORROWER, QUOTATION, QUOTED, SANCTIONED
from sheaf.doctypes.delivery_order.notions import NOTIONS
from sheaf.doctypes.delivery_order.numbers import (
    BARE,
    BESIDE_TITLE,
    DAY_BEHIND_NUMBER,
    DAY_OF_LETTER,
    HEADING,
    HEADING_DAY,
    NUMBER_OF_ORDER,
    ROW_NUMBER,
)
from sheaf.doctypes.delivery_order.parties import DEALER, DEALER_ADDRESS, DEALER_NAME, DEALER_PLACE, PARTIES
from sheaf.doctypes.delivery_order.salutation import SALUTATION, SALUTED_ADDRESS, SALUTED_NAME
from sheaf.doctypes.spec import (
    Anywhere,
    At,
    Block,
    DocType,
    Field,
    Format,
    InSentence,
    Joined,
    Kind,
    Labelled,
    Narrative,
    Nth,
    Part,
    Rule,
    as_read,
)
from sheaf.doctypes.values import ADDRESS, DATE, PINCODE
from sheaf.formats import lenders, money, order_text, organisations, tenure
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.phrases import is_prose
from sheaf.model.field import Value

_BESIDE = (At.SAME_LINE, At.RIGHT, At.BELOW)
_LEGAL_END = re.compile(r"\b(?:Limited|Ltd\.?|LLP)$", re.IGNORECASE)
_PLACE = re.compile(r"[,\d]")
_CODE_BEHIND = re.compile(
    r"\s*\((?:[A-Za-z. ]{0,20}\b(?:code|id|no)\b[\s.:-]*)?[A-Z]{0,6}[-/]?\d{2,}\)$", re.IGNORECASE
)
_NO_DEALER = re.compile(
    r"\b(?:signator(?:y|ies)|signature|stamp|seal|acceptance)\b|^(?:(?:store|dealer|merchant|shop|outlet|retailer|showroom)"
    r"(?:\s+|$))?(?:name|code|id|location|address|gstin|copy|discount)?$",
    re.IGNORECASE,
)
"""What stands beside a dealer's captions where they are signed, or head the columns of a form."""
_TIMES = re.compile(r"\d(?:/-)?\s*[x×*]\s*$", re.IGNORECASE)
"""A bare number by which an instalment is multiplied is no sum: "Rs 2,511 x 9"."""
_LONGEST_COUNT = 3
_COUNTED = re.compile(
    r"\s*(?:[x×*]|(?:nos?|months?|mths?|emis?|(?:(?:equated|equal|monthly)\s+){0,2}instal+ments?)\b)", re.IGNORECASE
)
"""Behind a bare number this makes a count of it and no sum: "48 x Rs. 20,350", "48 Nos."."""
_FEWEST_LETTERS = 3
_MOST_WORDS = 16
_ASIDE = re.compile(r"\s*\([^()]*\)")
"""What goods are made of, in brackets behind their name, is as long as it is."""
_AMOUNT = re.compile(r"(?:Rs\.?|INR|₹)\s*\d|\d,\d{3}(?:\.\d\d)?$", re.IGNORECASE)
_JOINING = frozenset({"and", "&", "of", "to", "for", "or", "in", "with"})
"""Words that no name of goods begins with: "Product and Finance Details" is a heading."""
_BARE_GOODS = re.compile(
    r"(?:(?:the|an?|one|our|this)\s+)?(?:above\s+)?(?:product|asset|article|goods|item|equipment|vehicle|tractor|machine|car|bike|scooter|"
    r"(?:two|three)[- ]wheeler|motor\s?cycle|handset|device|appliance)s?"
    r"(?:\s+(?:as\s+)?(?:detailed|given|listed)\s+(?:below|above))?",
    re.IGNORECASE,
)
"""What a sentence calls by its kind alone is named elsewhere."""
_LOAN_KIND = re.compile(
    r".*\b(?:loans?|financ(?:e|ing))"
    r"|(?:CDL?|TWL?|AL|UCL|UV|CV|PL|DPL|LAP)(?:[\s/-]+(?:normal|regular|standard|special|scheme|new|used|[\d/%-]+))*",
    re.IGNORECASE,
)
"""Banks call a kind of loan a product as well: "Consumer Durable Loan", "CDL-NORMAL"."""
_ELSEWHERE = frozenset({"above", "below", "said", "following", "mentioned", "captioned", "same", "described"})
"""Words by which a sentence speaks of what is named elsewhere: "the above product"."""
_MOST_OF_LOAN, _LEAST_OF_LOAN, _IN_ADVANCE = Decimal("1.9"), Decimal("0.95"), 6
"""What all instalments together are of the loan, and how many of them may be paid in advance and not be counted."""


def _sum(text: str) -> str:
    """Return a sum; raises FormatError also for the number of a form's row, which no paper of loans has as a sum."""
    if ROW_NUMBER.fullmatch(text):
        raise FormatError("a row's number")
    return money.parse(text)


def _find_sum(text: str) -> tuple[Found, ...]:
    sums = () if ROW_NUMBER.fullmatch(text) else money.find(text)
    return tuple(each for each in sums if not _is_count(text, each))


def _taken_off(text: str) -> str:
    """Return a sum without the brackets or the minus that say it is taken off: "Less: down payment (4,000)"."""
    return _sum(text).lstrip("-")


def _find_taken_off(text: str) -> tuple[Found, ...]:
    return tuple(replace(each, value=each.value.lstrip("-")) for each in _find_sum(text))


def _is_count(text: str, found: Found) -> bool:
    number = text[found.start : found.end].strip()
    is_multiplier = len(number) <= _LONGEST_COUNT and _TIMES.search(text, 0, found.start) is not None
    is_counted = len(number) < _LONGEST_COUNT and _COUNTED.match(text, found.end) is not None
    return number.isdecimal() and (is_multiplier or is_counted)


def _named(text: str) -> str:
    """Return a business's name without the lender's code for it; raises FormatError for a caption or an address."""
    name = organisations.parse_name(_CODE_BEHIND.sub("", text.strip()))
    if _NO_DEALER.search(name) or name.count(",") > 1 or "@" in name or is_prose(name):
        raise FormatError("a caption, what is signed, an address or a sentence")
    return name


def _wrapped(text: str) -> str:
    """Return a business's name that ends in its legal form; raises FormatError for others, and for addresses."""
    name = _named(text)
    if not _LEGAL_END.search(name) or _PLACE.search(name):
        raise FormatError("not a whole name")
    return name


def _product(text: str) -> str:
    """Return the name of goods as printed; raises FormatError for an amount, a number of pieces or a sentence."""
    words = text.strip(" :;,|-").split()
    if words and words[0].lower() in _JOINING:
        raise FormatError("the rest of a heading")
    name = " ".join(words)
    if _BARE_GOODS.fullmatch(name) or _LOAN_KIND.fullmatch(name):
        raise FormatError("a kind of goods or of loans")
    if _AMOUNT.search(text) or not _ELSEWHERE.isdisjoint(word.lower() for word in words[:3]):
        raise FormatError("an amount beside it, or words for it")
    letters = sum(character.isalpha() for word in words for character in word)
    if letters < _FEWEST_LETTERS or len(_ASIDE.sub("", name).split()) > _MOST_WORDS:
        raise FormatError("no product")
    return name


_SAID = Narrative(order_text.read)
_SUM = Format("money", _sum, as_read(_find_sum), kind=Kind.MONEY)
_TAKEN_OFF = Format("money", _taken_off, as_read(_find_taken_off), kind=Kind.MONEY)
_LENDER = Format("lender's name", lenders.parse, as_read(lenders.find))
_TENURE = Format("number of months", tenure.parse)
_DEALER = Format("dealer's name", _named)
_WRAPPED_DEALER = Format("dealer's name with its legal form", _wrapped)
_PRODUCT = Format("product", _product)
_TIMES_TENURE = Format("number of instalments behind what each is", tenure.parse, as_read(tenure.find_times))
_SAID_TENURE = Format("number of months in a sentence", tenure.parse, as_read(tenure.find))


def _commonest(values: Sequence[Value]) -> Value:
    """Return the lender that is named most often, in the spelling that comes first."""
    spelt = [str(value) for value in values]
    counts = Counter(name.upper() for name in spelt)
    return max(spelt, key=lambda name: counts[name.upper()])


def _money(values: Mapping[str, Value], name: str) -> Decimal | None:
    value = values.get(name)
    return Decimal(value) if isinstance(value, str) else None


def _loan_is_the_rest(values: Mapping[str, Value]) -> bool | None:
    """The price less the down payment is the loan; charges may be financed, or paid at once, on top of it."""
    price, down, loan = (_money(values, name) for name in ("product_price", "down_payment", "loan_amount"))
    if price is None or down is None or loan is None:
        return None
    if abs(price - down - loan) < 1:
        return True
    return None if down < price < down + loan else False


def _instalments_repay(values: Mapping[str, Value]) -> bool | None:
    """All instalments together are about the loan with its interest."""
    loan, emi, months = (_money(values, name) for name in ("loan_amount", "emi_amount", "tenure_months"))
    if loan is None or emi is None or months is None:
        return None
    return _LEAST_OF_LOAN * loan <= emi * (months + _IN_ADVANCE) and emi * months <= _MOST_OF_LOAN * loan


DOCTYPE = DocType(
    name="DELIVERY_ORDER",
    cues=CUES,
    fields=(
        Field(
            "do_number",
            NUMBER_OF_ORDER,
            (
                Labelled(NUMBER, _BESIDE),
                Labelled(("Ref No", "Reference No", "Our Ref", "Ref", "Order No", "Order Number"), _BESIDE, 0.6),
                Nth(1, 1, BARE, 0.8),
                Nth(1, 1, HEADING, 0.8, written=HEADING, apart=True),
                Nth(1, 1, BESIDE_TITLE, 0.75, written=BESIDE_TITLE, apart=True),
            ),
            is_reported_unread=True,
        ),
        Field(
            "do_date",
            DATE,
            (
                Labelled(DATE_LABELS, _BESIDE),
                Labelled(("Date", "Dated", "Dt"), _BESIDE, 0.8),
                Labelled(("Generated", "Issued", "Created"), _BESIDE, 0.75, whole=True),
                Labelled(NUMBER, (At.SAME_LINE, At.RIGHT), 0.8, written=DAY_BEHIND_NUMBER),
                Nth(1, 1, HEADING, 0.8, written=HEADING_DAY, apart=True),
                Nth(1, 1, DAY_OF_LETTER, 0.7),
            ),
        ),
        Field(
            "lender_name",
            _LENDER,
            (Labelled(LENDER, _BESIDE, 0.84), Anywhere(0.85, prefers=_commonest, wraps=True)),
        ),
        Field(
            "dealer_name",
            _DEALER,
            (
                Labelled(DEALER_NAME, _BESIDE, 0.97),
                Labelled(DEALER_NAME, _BESIDE, 0.99, wraps=True, written=_WRAPPED_DEALER),
                Part(PARTIES, "receiver_name"),
                InSentence(SALUTATION, max_lines=2, evidence=0.94, written=SALUTED_NAME),
                Labelled(DEALER, (At.SAME_LINE, At.RIGHT), 0.8, whole=True),
            ),
        ),
        Field(
            "dealer_address",
            ADDRESS,
            (
                Block(DEALER_ADDRESS, _BESIDE, max_lines=6, until=PINCODE, evidence=0.97),
                Block(DEALER_PLACE, _BESIDE, max_lines=4, until=PINCODE, is_whole=True, evidence=0.97),
                Part(PARTIES, "receiver_address"),
                InSentence(SALUTATION, max_lines=2, evidence=0.94, written=SALUTED_ADDRESS),
            ),
        ),
        Field(
            "customer_name",
            customer.CUSTOMER,
            (
                Labelled(CUSTOMER, _BESIDE),
                Labelled(CUSTOMER_BLOCK, (At.BELOW,), 0.85),
                Labelled(customer.RECIPIENT, _BESIDE, 0.85, written=customer.WITH_MOBILE),
                Labelled(customer.BENEFICIARY, (At.SAME_LINE, At.RIGHT), 0.75, written=customer.NO_BUSINESS),
                Labelled(BARE_NAME, (At.SAME_LINE, At.RIGHT), 0.85, under=CUSTOMER_HEADINGS),
                Labelled(BARE_NAME, (At.BELOW,), 0.85, under=CUSTOMER_HEADINGS),
                InSentence(SAID_CUSTOMER, max_lines=2, evidence=0.83, written=customer.SAID_CUSTOMER),
                InSentence(SANCTIONED, max_lines=4, evidence=0.82, written=BORROWER),
                Part(_SAID, "customer_name"),
            ),
        ),
        Field(
            "product_description",
            _PRODUCT,
            (
                Block(PRODUCT, _BESIDE, max_lines=2),
                Labelled(PRODUCT, _BESIDE, 0.8),
                Labelled(GOODS_COLUMN, (At.BELOW,), 0.75, wraps=True, not_beside=("Amount",)),
                Joined(
                    (
                        Labelled(("Make", "Brand", "Manufacturer", "Make/Brand"), _BESIDE),
                        Labelled(("Model", "Model Name", "Model No", "Model & Variant", "Variant"), _BESIDE),
                    ),
                    0.85,
                ),
                InSentence(SAID_PRODUCT, SAID_PRODUCT_ENDS, evidence=0.85, to_stop=True),
                InSentence(("delivery of",), ("to", *SAID_PRODUCT_ENDS), max_lines=2, evidence=0.8),
            ),
        ),
        Field(
            "product_price",
            _SUM,
            (
                Labelled(PRICE, _BESIDE, goes_on=True),
                Labelled(SHOWROOM_PRICE, _BESIDE, 0.75, goes_on=True),
                # What a form calls A it reckons with: "Margin Money (A - B)".
                Labelled(("On Road Price (A)", "On-Road Price (A)", "Total On Road Price (A)"), _BESIDE, 0.8),
                Labelled(("On Road Price", "On-Road Price", "Total Cost", "Price"), _BESIDE, 0.75),
                InSentence(SAID_PRICE, max_lines=2, evidence=0.85),
                InSentence(QUOTED, max_lines=2, evidence=0.8, written=QUOTATION),
                Part(_SAID, "product_price"),
            ),
        ),
        Field(
            "loan_amount",
            _SUM,
            (
                Labelled(LOAN, _BESIDE, goes_on=True),
                InSentence(SAID_LOAN, max_lines=2, evidence=0.85),
                Part(_SAID, "loan_amount"),
            ),
        ),
        Field(
            "down_payment",
            _TAKEN_OFF,
            (
                Labelled(DOWN_PAYMENT, _BESIDE, goes_on=True),
                InSentence(SAID_DOWN_PAYMENT, max_lines=2, evidence=0.85),
                Part(_SAID, "down_payment"),
            ),
        ),
        Field(
            "emi_amount",
            _SUM,
            (
                Labelled(EMI, _BESIDE, goes_on=True),
                Labelled(TIMES_TENURE, _BESIDE),
                InSentence(SAID_EMI, max_lines=2, evidence=0.85),
                Part(_SAID, "emi_amount"),
            ),
        ),
        Field(
            "tenure_months",
            _TENURE,
            (
                Labelled(TENURE, _BESIDE),
                Labelled(TIMES_TENURE, _BESIDE, written=_SAID_TENURE),
                Labelled(EMI, _BESIDE, 0.9, written=_TIMES_TENURE),
                Labelled(REPAYMENT, (At.SAME_LINE, At.RIGHT), 0.9, written=_SAID_TENURE),
                InSentence(SAID_TENURE, max_lines=2, evidence=0.85, written=_SAID_TENURE),
                Part(_SAID, "tenure_months"),
            ),
        ),
    ),
    rules=(
        Rule("loan_is_the_rest", ("product_price", "down_payment", "loan_amount"), _loan_is_the_rest),
        Rule("instalments_repay_loan", ("loan_amount", "emi_amount", "tenure_months"), _instalments_repay),
    ),
    other_labels=OTHER_LABELS,
    notions=NOTIONS,
    page_limit=3,
    white_paper=True,
)
