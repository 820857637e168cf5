"""A line as characters with their places, whichever way it runs."""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.model.geometry import BoundingBox
from sheaf.model.page import Line, Word


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its place. `line` tells lines apart; a standing one runs up or down, a reversed one leftwards."""

    text: str
    box: BoundingBox
    line: int
    is_standing: bool = False
    is_reversed: bool = False

    @classmethod
    def space(cls, line: int) -> Glyph:
        """What stands between words and lines: it has no place."""
        return cls(" ", BoundingBox(0.0, 0.0, 0.0, 0.0), line)


@dataclass(frozen=True, slots=True)
class Strip:
    """A line of the page called `number`. `ratio` is the page's width divided by its height, and `is_reversed` says
    that the line was read upside down, from the right to the left of the page."""

    line: Line
    number: int
    ratio: float
    is_reversed: bool = False

    def glyphs(self) -> list[Glyph]:
        """Return the characters of the line's text, spaces included."""
        found: list[Glyph] = []
        for word in self.line.words:
            if found:
                found.append(Glyph.space(self.number))
            found.extend(self._glyphs_of(word))
        return found

    def _glyphs_of(self, word: Word) -> list[Glyph]:
        count = len(word.text)
        is_standing = count > 1 and word.box.height > word.box.width * self.ratio
        if is_standing:
            # Up or down cannot be told from one word: each of its characters stands for the whole.
            return [Glyph(character, word.box, self.number, is_standing=True) for character in word.text]
        step = word.box.width / max(count, 1)
        places = range(count - 1, -1, -1) if self.is_reversed else range(count)
        return [
            Glyph(
                character,
                BoundingBox.clipped(
                    word.box.left + place * step, word.box.top, word.box.left + (place + 1) * step, word.box.bottom
                ),
                self.number,
                is_reversed=self.is_reversed,
            )
            for character, place in zip(word.text, places, strict=True)
        ]
