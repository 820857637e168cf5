"""The file that parameters are kept in, with the card that says what they were fitted on and how good they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from sheaf.calibration.report import Measures
from sheaf.stages.score import FEATURES, Calibration

SHIPPED = "shipped.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldMeasures:
    """The measures of one field of one document type."""

    document_type: str
    field: str
    measures: Measures


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What a risk officer asks of a model. `about` says in words what papers it was measured on; `models` names the
    files of the recognisers that read them."""

    fitted_on: date
    fitted_papers: int
    fitted_values: int
    measured_papers: int
    about: str
    models: tuple[str, ...]
    overall: Measures
    fields: tuple[FieldMeasures, ...]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Parameters and their card."""

    calibration: Calibration
    card: Card


@dataclass(frozen=True, slots=True)
class _File:
    card: Card
    weights: Mapping[str, float]
    offsets: Mapping[str, Mapping[str, float]]
    usual: Mapping[str, tuple[str, ...]]


_FILE = TypeAdapter(_File)
_CARD = TypeAdapter(Card)


def load_fitted(path: Path | None = None) -> Fitted:
    """Load the parameters in `path`, by default those that Sheaf comes with.

    Raises:
        ValueError: the file can not be read, or holds no parameters for this version's features.
    """
    try:
        text = path.read_text("utf-8") if path else (files("sheaf.calibration") / SHIPPED).read_text("utf-8")
        found = _FILE.validate_json(text)
    except OSError as error:
        raise ValueError(f"{error.strerror}: {error.filename}") from error
    except ValidationError as error:
        raise ValueError(f"{path}: no file of `sheaf calibrate`") from error
    if found.weights.keys() != set(FEATURES):
        raise ValueError(f"{path}: fitted by another version of Sheaf; run `sheaf calibrate` again")
    offsets = {(doctype, field): offset for doctype, some in found.offsets.items() for field, offset in some.items()}
    usual = {doctype: frozenset(fields) for doctype, fields in found.usual.items()}
    return Fitted(Calibration(tuple(found.weights[name] for name in FEATURES), offsets, usual), found.card)


def dump_fitted(fitted: Fitted) -> str:
    """Write parameters and card as JSON, for `load_fitted`."""
    offsets: dict[str, dict[str, float]] = {}
    for (doctype, field), offset in sorted(fitted.calibration.offsets.items()):
        offsets.setdefault(doctype, {})[field] = offset
    weights = dict(zip(FEATURES, fitted.calibration.weights, strict=True))
    usual = {doctype: tuple(sorted(fields)) for doctype, fields in sorted(fitted.calibration.usual.items())}
    return _FILE.dump_json(_File(fitted.card, weights, offsets, usual), indent=1).decode() + "\n"


def card_json(card: Card) -> str:
    """Return the card as it is served."""
    return _CARD.dump_json(card).decode()


def by_type(card: Card) -> Iterator[tuple[str, tuple[FieldMeasures, ...]]]:
    """Yield each document type with its fields, in the order of the card."""
    for doctype in dict.fromkeys(each.document_type for each in card.fields):
        yield doctype, tuple(each for each in card.fields if each.document_type == doctype)
