"""Ink on paper: dark on light, or light on dark."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_RARE = 25
"""The darkest and the lightest of so many pixels are dirt."""
_LEAST_CONTRAST = 30.0
_INK = 0.5
"""What lies so far between the paper and the darkest ink is ink."""


def ink_mask(gray: NDArray[np.float32], own: NDArray[np.float32] | None = None) -> NDArray[np.bool_] | None:
    """Return where in `gray` (0..255) the ink is, by paper and ink of its part `own`; None where nothing stands out."""
    levels = np.sort(gray if own is None else own, axis=None)
    paper, rare = float(levels[len(levels) // 2]), len(levels) // _RARE
    ink = float(max(levels[rare], levels[-1 - rare], key=lambda level: abs(level - paper)))
    if abs(ink - paper) < _LEAST_CONTRAST:
        return None
    mask: NDArray[np.bool_] = np.asarray((gray - paper) / (ink - paper) > _INK, np.bool_)
    return mask
