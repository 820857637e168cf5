"""The quality flag: an original, a copy on paper, or a picture of a picture; left out where that cannot be told."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.stages.quality.cues import measure_cues
from sheaf.stages.quality.model import Flag, FlagModel
from sheaf.stages.quality.picture import CardPicture

WHITE_PAPER = "white_paper"
"""The cue that says: even an original is black on white, so that grey means nothing."""

_LEAST_EXTENT = 480.0
"""Print that reaches over fewer pixels is that of a card under about 600: a screen's grid and a printer's dots are
gone with its size (DOCTYPES.md §7)."""
LEAST_PROBABILITY = 0.85
"""Below it nothing is said: what is left is right in 96 of 100 pictures, cross-validated by layout."""
_BLACK, _WHITE, _FEW_TONES = 40, 248, 0.08
"""Where no more of the pixels than this lie between black and white, there are no tones."""
_MOST = 0.99
_SEEN_PIXELS = 16
"""Every so many rows and columns are looked at for colours."""


@dataclass(frozen=True, slots=True)
class QualityFlag:
    """`confidence` is 0..1: how likely `flag` is right."""

    flag: Flag
    confidence: float


def quality_flag(picture: CardPicture, model: FlagModel, *, white_paper: bool) -> QualityFlag | None:
    """Tell what a picture shows of a document; None where it cannot be told. `white_paper`: see WHITE_PAPER."""
    if not can_be_told(picture):
        return None
    odds = model.probabilities(measure_cues(picture) | {WHITE_PAPER: float(white_paper)})
    flag = max(odds, key=odds.__getitem__)
    return QualityFlag(flag, min(odds[flag], _MOST)) if odds[flag] >= LEAST_PROBABILITY else None


def can_be_told(picture: CardPicture) -> bool:
    """Say whether a picture is large enough to tell anything, and has colours or needs none.

    A grey picture of tones may show an original as well as its copy; one of black and pure white, a fax, does not.
    """
    few = picture.pixels[::_SEEN_PIXELS, ::_SEEN_PIXELS]
    is_grey = bool((few == few[:, :, :1]).all())
    has_tones = float(((few > _BLACK) & (few < _WHITE)).mean()) > _FEW_TONES
    return picture.extent >= _LEAST_EXTENT and not (is_grey and has_tones)
