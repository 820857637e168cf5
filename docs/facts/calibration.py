"""How far the confidences that Sheaf comes with can be trusted."""

from __future__ import annotations

from docs.facts.markdown import table
from sheaf.calibration.file import load_fitted
from sheaf.calibration.picture import reliability_picture
from sheaf.calibration.report import Measures


def model_card() -> str:
    """What the parameters were fitted on, and all measures."""
    card = load_fitted().card
    facts = (
        ("fitted on", f"{card.fitted_on:%d/%m/%Y}, {card.fitted_values:,} values of {card.fitted_papers:,} papers"),
        ("measured on", f"{card.overall.values:,} values of {card.measured_papers:,} papers: {card.about}"),
        ("models", ", ".join(f"`{name}`" for name in card.models)),
        ("expected calibration error", f"{card.overall.calibration_error:.3f}"),
        ("Brier score", f"{card.overall.brier:.3f}"),
        ("coverage at 99 % precision", _coverage(card.overall)),
        ("wrong with a confidence of 0.95 or more", f"{card.overall.confident_wrong:.2%} of all values"),
    )
    rows = (
        (
            each.document_type,
            f"`{each.field}`",
            str(each.measures.values),
            f"{each.measures.accuracy:.1%}",
            f"{each.measures.mean_confidence:.3f}",
            f"{each.measures.brier:.3f}",
            _coverage(each.measures),
        )
        for each in card.fields
    )
    titles = ("type", "field", "values", "right", "mean confidence", "Brier", "coverage at 99 % precision")
    return f"{table(('', ''), facts)}\n\n{table(titles, rows)}"


def reliability() -> str:
    """The reliability curve over all fields, as SVG."""
    return reliability_picture(load_fitted().card.overall, "All fields of all types")


def _coverage(measures: Measures) -> str:
    threshold = f" (from {measures.threshold:.3f} on)" if measures.threshold is not None else ""
    return f"{measures.coverage:.1%}{threshold}"
