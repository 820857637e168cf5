"""Pages behind those that are searched for documents: cards and papers that were put behind a long one.

Most of a long paper is never read. So that a card behind it is not missed, every page is looked at small; what shows
more than print is glanced at, and read only if it may be another document.
"""

from __future__ import annotations

from dataclasses import dataclass

from sheaf.model.error import SheafError
from sheaf.model.page import PageText
from sheaf.model.stage import Stage
from sheaf.pages import PageSource
from sheaf.stages.classify import Another
from sheaf.stages.read import is_plain

_MOST_GLANCES = 24
"""A photographed paper shows more than print on every page; a glance costs a fifth of a second."""
_MOST_READ = 12


@dataclass(frozen=True, slots=True)
class Behind:
    """Looks for pages with other documents among those of `pages` that come after the first `reach`.

    Those with the numbers `read` are read anyway.
    """

    pages: PageSource
    another: Another
    reach: int
    read: frozenset[int]

    def find(self) -> tuple[int, ...]:
        """Return the numbers of the pages that show other documents.

        It begins at the end, where they stand, so that they are found before the number of looks is used up.
        """
        left = _Left(_MOST_GLANCES, _MOST_READ)
        behind = self.pages.numbers[self.reach :]
        texts = {number: self._text_unless_broken(number, left) for number in reversed(behind)}
        said = {number: text for number, text in texts.items() if text is not None}
        if not said:
            return ()
        with self.pages.file.watch.at(Stage.CLASSIFY):
            return tuple(sorted(self.another.are_shown(said)))

    def _text_unless_broken(self, number: int, left: _Left) -> PageText | None:
        try:
            return self._text(number, left)
        except SheafError:
            # A page that is broken harms the document only if it needs it: then reading it fails.
            return None

    def _text(self, number: int, left: _Left) -> PageText | None:
        """Return what a page says; None where it has not to be read to know that it shows no other document."""
        file = self.pages.file
        written = file.written(number)
        if written is not None or number in self.read:
            return written or file.text(number)
        if is_plain(file.thumbnail(number)) or not left.glances:
            return None
        left.glances -= 1
        seen = file.glance(number)
        if (seen is not None and not self.another.is_heard(seen.text)) or not left.readings:
            return None
        left.readings -= 1
        return file.text(number)


@dataclass(slots=True)
class _Left:
    """How many pages may still be glanced at, and read."""

    glances: int
    readings: int
