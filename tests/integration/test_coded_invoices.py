"""An e-invoice as a written PDF: its code is looked for because an IRN is printed, and compared with the print."""

from __future__ import annotations

import pytest

from sheaf.model.error import Problem
from sheaf.model.field import Check
from sheaf.pipeline import Pipeline
from sheaf.wiring.reading import build_pipeline
from specimens.registry import make
from specimens.specimen import Grade


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> Pipeline:
    return build_pipeline(tmp_path_factory.mktemp("models"))


def test_the_code_of_a_written_invoice_confirms_what_is_printed(pipeline: Pipeline) -> None:
    specimen = make("INVOICE", "tally_e_invoice", Grade.TEXT_LAYER, 1)
    examined = pipeline.examine(specimen.data)
    assert not isinstance(examined, Problem)
    choices = {choice.name: choice for choice in examined.choices}
    for name in ("irn", "invoice_number", "invoice_date", "dealer_gstin", "customer_gstin", "total_amount"):
        assert choices[name].candidate.value == specimen.truth[name]
        assert {Check("qr_matches_print", True), Check("qr_irn_matches", True)} <= set(choices[name].checks)


def test_no_code_is_looked_for_where_no_irn_is_printed(pipeline: Pipeline) -> None:
    invoice = pipeline.catalog["INVOICE"]
    assert not invoice.reads_codes({"title", "gstin"})
    assert invoice.reads_codes({"title", "irn"})
