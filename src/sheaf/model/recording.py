"""A recording: the JSON of a DocumentText, so that tests can replay a reading without an engine."""

from __future__ import annotations

import json
from typing import Any

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Code, DocumentText, Doubt, Line, PageText, Source, Symbology, Word


def dump_recording(text: DocumentText) -> str:
    """Write `text` as JSON; boxes are rounded to 1/10,000 of the page."""
    pages = [
        {
            "page_number": page.page_number,
            "width": page.width,
            "height": page.height,
            "rotation": page.rotation,
            "lines": [
                {
                    "source": line.source.value,
                    "confidence": round(line.confidence, 4),
                    "box": _dump_box(line.box),
                    "words": [_dump_word(word) for word in line.words],
                }
                for line in page.lines
            ],
        }
        | ({"codes": [_dump_code(code) for code in page.codes]} if page.codes else {})
        for page in text.pages
    ]
    return json.dumps({"page_count": text.page_count, "pages": pages}, ensure_ascii=False)


def load_recording(recording: str) -> DocumentText:
    """Read what `dump_recording` wrote. Raises KeyError or ValueError when it is something else."""
    data = json.loads(recording)
    return DocumentText(pages=tuple(_load_page(page) for page in data["pages"]), page_count=data["page_count"])


def _dump_word(word: Word) -> list[Any]:
    """Doubts follow the box, where there are any: {"index": {option: probability}}."""
    doubts = {str(doubt.index): {text: round(share, 4) for text, share in doubt.options} for doubt in word.doubts}
    return [word.text, round(word.confidence, 4), _dump_box(word.box), *([doubts] if doubts else [])]


def _load_word(data: list[Any]) -> Word:
    text, confidence, box, *rest = data
    doubts = rest[0] if rest else {}
    read = tuple(Doubt(int(index), tuple(options.items())) for index, options in doubts.items())
    return Word(text, BoundingBox(*box), confidence, read)


def _dump_box(box: BoundingBox) -> list[float]:
    return [round(edge, 4) for edge in (box.left, box.top, box.right, box.bottom)]


def _dump_code(code: Code) -> list[Any]:
    return [code.symbology.value, code.payload.decode("iso-8859-1"), _dump_box(code.box)]


def _load_page(page: dict[str, Any]) -> PageText:
    return PageText(
        page_number=page["page_number"],
        width=page["width"],
        height=page["height"],
        rotation=page["rotation"],
        lines=tuple(
            Line(
                words=tuple(_load_word(word) for word in line["words"]),
                box=BoundingBox(*line["box"]),
                confidence=line["confidence"],
                source=Source(line["source"]),
            )
            for line in page["lines"]
        ),
        codes=tuple(
            Code(payload.encode("iso-8859-1"), BoundingBox(*box), Symbology(symbology))
            for symbology, payload, box in page.get("codes", ())
        ),
    )
