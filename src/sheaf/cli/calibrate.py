"""`sheaf calibrate`: fits the confidences to papers of one's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated

import typer
from pydantic import BaseModel, ConfigDict, JsonValue, ValidationError
from rich.console import Console
from rich.table import Table

from sheaf.calibration.file import Card, Fitted, by_type, dump_fitted, load_fitted
from sheaf.calibration.fit import Example, fit
from sheaf.calibration.judge import LabelledPaper, by_field, cross_judged, examples_of
from sheaf.calibration.report import Measures, measure
from sheaf.model.field import Value
from sheaf.settings import read_settings
from sheaf.telemetry import configure_logging
from sheaf.wiring.reading import build_pipeline, model_names

FEWEST_VALUES = 200
"""From fewer values nothing could be learnt that is more than chance."""


class LabelledFile(BaseModel):
    """A line of the truth: only the named fields are judged; null says that a field is not printed."""

    model_config = ConfigDict(strict=True, extra="forbid")

    file: str
    document_type: str
    fields: dict[str, JsonValue]
    password: str | None = None


def add_to(app: typer.Typer) -> None:
    app.command()(calibrate)


def calibrate(
    truth: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="JSON lines that say what is right.")],
    out: Annotated[Path, typer.Option(help="Write the parameters here.")],
    workers: Annotated[int, typer.Option(min=1, help="Processes that read.")] = 1,
) -> None:
    """Fit the confidences to papers whose values are known, and measure them.

    Each line of TRUTH is {"file": ..., "document_type": "PAN", "fields": {"pan_number": "...", "dob": null}}: a path,
    from the folder of TRUTH on, and what is right of the file. Fields that are not named are not judged; null says that
    the paper does not carry the field. What is printed was measured on papers that the parameters had not seen
    (cross-validation). Use them with SHEAF_SCORE_CALIBRATION_FILE.

    Exit code 1: a file is missing, a line is wrong, or too few values were read to learn from.
    """
    settings = read_settings()
    configure_logging(settings.log)
    papers = list(_papers(truth))
    start = load_fitted().calibration
    models = settings.storage.home / "models"
    examples = read_examples(models, papers, workers)
    if len(examples) < FEWEST_VALUES:
        raise _failed(f"{len(examples)} values were read; at least {FEWEST_VALUES} are needed")
    measured = cross_judged(examples, start)
    seen = len({each.document for each in examples})
    card = Card(
        fitted_on=datetime.now(UTC).date(),
        fitted_papers=seen,
        fitted_values=len(examples),
        measured_papers=seen,
        about="papers of the operator, by cross-validation",
        models=model_names(models),
        overall=measure(measured),
        fields=by_field(measured),
    )
    out.write_text(dump_fitted(Fitted(fit(examples, start), card)), "utf-8")
    print_card(card)


def read_examples(models: Path, papers: Sequence[LabelledPaper], workers: int) -> list[Example]:
    """Read `papers` in `workers` processes."""
    shares = [_Share(models, tuple(papers[first::workers])) for first in range(workers)]
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        return [each for some in pool.map(_read_share, shares) for each in some]


def print_card(card: Card) -> None:
    console = Console(width=120)
    table = Table("type", "field", "values", "right", "mean confidence", "ECE", "Brier", "coverage at 99 %")
    for doctype, fields in by_type(card):
        for each in fields:
            table.add_row(doctype, each.field, *_cells(each.measures))
    table.add_section()
    table.add_row("all", "", *_cells(card.overall))
    console.print(table)
    console.print(f"wrong with a confidence of 0.95 or more: {card.overall.confident_wrong:.2%} of all values")


@dataclass(frozen=True, slots=True)
class _Share:
    models: Path
    papers: tuple[LabelledPaper, ...]


def _read_share(share: _Share) -> list[Example]:
    pipeline = build_pipeline(share.models)
    return [each for paper in share.papers for each in examples_of(pipeline, paper)]


def _papers(truth: Path) -> Iterator[LabelledPaper]:
    for number, line in enumerate(truth.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            labelled = LabelledFile.model_validate_json(line)
            data = (truth.parent / labelled.file).read_bytes()
        except ValidationError as error:
            raise _failed(f"line {number} is not as it must be") from error
        except OSError as error:
            raise _failed(f"line {number}: {error.strerror}") from error
        fields = {name: _value(value) for name, value in labelled.fields.items()}
        yield LabelledPaper(number, data, labelled.document_type, fields, labelled.password)


def _value(value: JsonValue) -> Value:
    """Turn JSON into a field's value: FIELDS.md knows texts, objects and lists of them."""
    match value:
        case str() | None:
            return value
        case list():
            return tuple(_value(part) for part in value)
        case dict():
            return {key: _value(part) for key, part in value.items()}
        case _:
            return str(value)


def _failed(reason: str) -> typer.Exit:
    typer.echo(f"sheaf: {reason}", err=True)
    return typer.Exit(1)


def _cells(measures: Measures) -> tuple[str, ...]:
    return (
        str(measures.values),
        f"{measures.accuracy:.1%}",
        f"{measures.mean_confidence:.3f}",
        f"{measures.calibration_error:.3f}",
        f"{measures.brier:.3f}",
        f"{measures.coverage:.1%}",
    )
