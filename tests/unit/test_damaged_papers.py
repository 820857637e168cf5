"""Fixed damage to what was read of papers; `python -m tests.fuzz.papers` looks for new damage.

Every paper here ended as an error of ours before.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from random import Random

from sheaf.doctypes.catalog import load_catalog
from sheaf.formats import order_text
from sheaf.model.layout import lay_out
from sheaf.model.page import DocumentText, PageText
from sheaf.stages.classify import separate
from sheaf.stages.decode import DecodeLimits, open_document
from specimens import Grade, make
from tests.fuzz.papers import damaged, papers, understand_as

CATALOG = load_catalog()
FEW = 25


def _read(doctype: str, layout: str, seed: int) -> PageText:
    with open_document(make(doctype, layout, Grade.TEXT_LAYER, seed).data, None, DecodeLimits()) as document:
        page = document.text_layer(1)
    assert page is not None
    return page


def test_papers_whose_words_are_lost_moved_and_mixed_are_understood() -> None:
    for number, paper in enumerate(islice(papers(Random(1)), FEW)):
        text = damaged(paper.text, Random(number))
        separate(text, CATALOG, None)
        understand_as(text, CATALOG[paper.doctype if paper.doctype in CATALOG else "INVOICE"])


def test_print_without_a_height_is_none() -> None:
    page = _read("INVOICE", "medicine", 1)
    flat = [replace(line, box=replace(line.box, bottom=line.box.top)) for line in page.lines]
    mixed = tuple(
        other if number % 3 else line for number, (line, other) in enumerate(zip(page.lines, flat, strict=True))
    )
    understand_as(DocumentText((replace(page, lines=mixed),), 1), CATALOG["INVOICE"])
    assert lay_out(DocumentText((replace(page, lines=tuple(flat)),), 1)).pages[0].cells == ()


def test_captions_of_which_each_announces_a_value_head_no_table() -> None:
    understand_as(DocumentText((_read("INVOICE", "job_worker", 102),), 1), CATALOG["INVOICE"])


def test_a_sum_whose_digits_are_grouped_like_none_is_not_told() -> None:
    told = order_text.read("We have sanctioned a loan of Rs. 1,2345 to the borrower at the cost of Rs. 45,000 each.")
    assert [each.value for each in told["product_price"]] == ["45000.00"]
    assert told["loan_amount"] == ()
