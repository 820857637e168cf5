"""The reliability curve as a picture: what was claimed against what was true."""

from __future__ import annotations

from sheaf.calibration.report import Measures, Point

_SIDE = 320
_MARGIN = 46
_TICKS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)


def reliability_picture(measures: Measures, title: str) -> str:
    """Return an SVG: a point for each tenth of the values, on the diagonal where the confidence is what it says."""
    size = _SIDE + 2 * _MARGIN
    line = " ".join(f"{_x(point.confidence):.1f},{_y(point.accuracy):.1f}" for point in measures.curve)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" font-family="sans-serif" font-size="11">',
        f'<rect width="{size}" height="{size}" fill="#fff"/>',
        *(_tick(value) for value in _TICKS),
        f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#999" stroke-dasharray="4 3"/>',
        f'<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="1.5"/>',
        *(_dot(point) for point in measures.curve),
        f'<text x="{size / 2}" y="{_MARGIN - 22}" text-anchor="middle" font-size="13">{title}</text>',
        f'<text x="{size / 2}" y="{size - 8}" text-anchor="middle">confidence that was served</text>',
        f'<text x="12" y="{size / 2}" text-anchor="middle" transform="rotate(-90 12 {size / 2})">share that was right'
        "</text>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _tick(value: float) -> str:
    return (
        f'<line x1="{_x(value)}" y1="{_y(0)}" x2="{_x(value)}" y2="{_y(1)}" stroke="#eee"/>'
        f'<line x1="{_x(0)}" y1="{_y(value)}" x2="{_x(1)}" y2="{_y(value)}" stroke="#eee"/>'
        f'<text x="{_x(value)}" y="{_y(0) + 16}" text-anchor="middle">{value:.1f}</text>'
        f'<text x="{_x(0) - 6}" y="{_y(value) + 4}" text-anchor="end">{value:.1f}</text>'
    )


def _dot(point: Point) -> str:
    return (
        f'<circle cx="{_x(point.confidence):.1f}" cy="{_y(point.accuracy):.1f}" r="3.5" fill="#1f5fa8">'
        f"<title>{point.values} values: {point.confidence:.3f} served, {point.accuracy:.3f} right</title></circle>"
    )


def _x(value: float) -> float:
    return _MARGIN + value * _SIDE


def _y(value: float) -> float:
    return _MARGIN + (1 - value) * _SIDE
