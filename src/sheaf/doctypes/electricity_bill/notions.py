"""The words of which suppliers of electricity make their captions."""

from __future__ import annotations

from sheaf.doctypes.spec import notion

_RUPEES = "in rs inr rupees amount amt"
_ON_TIME = "to be your this due date on before or by upto till up to within the paid if cash online"
_SUM_IN_HINDI = "राशि/राशिरु/धनराशि/रकम/रक्कम"
_OF_IN_HINDI = "शुद्ध कुल नेट देय भुगतान बिल की का के में रु रु० रुपये रुपए योग्य"
_DAY_IN_HINDI = "अंतिम अन्तिम नियत देय तिथि तिथिके तिथितक दिनांक तारीख पर"
"""Behind the sign of i files lose the space: it is no letter's end to the programs that make them."""
NOTIONS = (
    notion(
        "Consumer No",
        "consumer/customer/cons/account/acct/ca/contract no/number/id/code",
        "consumer unique a c your electricity ivrs k cons service",
    ),
    notion("Consumer No", "contract account", "your"),
    notion("BP No", "bp/partner no/number/id/code", "business consumer your"),
    notion("RR No", "service/connection/sc/rr no/number/id", "consumer your"),
    notion("Consumer Name", "name consumer/customer/account/subscriber/user/holder", "full and registered"),
    notion("Consumer Name", "account holder"),
    notion("Name & Address", "consumer/customer", "detail"),
    notion("Name & Address", "name address", "consumer customer and billing supply account holder"),
    notion(
        "Consumer Address",
        "address/premises/premise consumer/customer/supply/service/billing/installation/premises/mailing/connection",
        "at full postal communication",
    ),
    notion("Father's Name", "father/husband/guardian name"),
    notion(
        "Bill Date",
        "bill/billing/invoice/issue/issued/assessed/assessment/generation/generated/prepared date/dt/on/dated",
        "this",
    ),
    notion(
        "Due Date",
        "due/last date/dt/on/by",
        "this payment pay bill for of cash online without surcharge lpsc bpsc dpsc rebate payable internet mode",
    ),
    notion("Due Date", "pay/payment/payable by/due/before", "please on date or latest bill"),
    notion("Cheque Due Date", "due/last date/dt cheque/dd/rebate/discount", "for by payment"),
    notion(
        "Disconnection Date", "disconnection/disconnect/disconn/disconnected/disc date/dt/on/after", "due of supply"
    ),
    notion(
        "Amount Payable",
        "amount/amt/bill/sum payable/due/paid/pay",
        f"net total bill current {_RUPEES} to be for payment your this now round off of",
    ),
    notion("Amount Payable", "payable", _RUPEES),
    notion("Total", "total/gross/net amount/amt", _RUPEES),
    notion("Amount Payable", "total/net/your bill/amount/payable", f"your {_RUPEES} of this"),
    notion(
        "Amount Payable by Due Date",
        "amount/amt/payable/bill/pay/paid by/upto/till/within/before/to due/date",
        f"net total current bill {_RUPEES} {_ON_TIME}",
    ),
    notion(
        "Amount after Due Date",
        "amount/amt/payable/bill/pay/paid/due/gross after/beyond due/date",
        f"net total current bill {_RUPEES} {_ON_TIME}",
    ),
    notion("Amount Payable", f"{_SUM_IN_HINDI} देय/भुगतान", _OF_IN_HINDI),
    notion("Amount Payable by Due Date", f"{_SUM_IN_HINDI} तक/तिथितक/पूर्व/पहले", f"{_OF_IN_HINDI} {_DAY_IN_HINDI}"),
    notion(
        "Amount after Due Date",
        f"{_SUM_IN_HINDI} पश्चात/पश्चात्/बाद/उपरांत/उपरान्त/नंतर",
        f"{_OF_IN_HINDI} {_DAY_IN_HINDI} भरल्यास",
    ),
    notion("Late Payment Amount", "late/delayed/surcharge/lpsc amount/payment/fee/charge/surcharge", "due delay"),
    notion(
        "Arrears",
        "arrear/previous/last/past/outstanding/old amount/bill/balance/due/payment/paid/arrear",
        f"net total {_RUPEES} date on current",
    ),
)
"""Every supplier words its bill in its own way; of two notions that fit, the one with more needs is meant."""
