"""A long paper that ends with what it is about is read from both ends; the pages between are glanced at."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from sheaf.doctypes.spec import DocType
from sheaf.model.field import Choice, Value
from sheaf.model.page import DocumentText
from sheaf.pages import PageSource
from sheaf.stages.classify import Region

_FEWEST_PAGES = 9
"""Of fewer pages most are needed: trying costs more than a glance saves."""
_MORE = 3
"""Where the last pages and so many more of the first ones have not all fields, the pages between are read too."""
_EVIDENCE, _READING = 0.75, 0.85
"""A value that stands worse, or is read worse, may stand better on another page."""

Choose = Callable[[DocumentText], tuple[Choice, ...]]
IsOne = Callable[[DocumentText, Collection[int]], bool]


@dataclass(frozen=True, slots=True)
class _Enough:
    """How many of the first and of the last pages have all fields, and what was chosen from them."""

    count: int
    last: int
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Needed:
    """Reads the pages of a file that a document of `doctype` needs, which was recognised on the first of them.

    Of most types that is every page: only of deeds (`last_pages`) is it known that they end with what they are about.

    `choose` chooses its fields from a text. `is_one` says of a text, and the numbers of those of its pages that were
    only glanced at, whether it shows no other document. That is asked for the first `reach` pages of the file.
    """

    pages: PageSource
    doctype: DocType
    choose: Choose
    is_one: IsOne
    reach: int

    def read(self) -> tuple[Region, ...] | None:
        """Return where the document stands; None where all its pages have to be read to know what they say."""
        first, numbers = self.pages.read_count, self.pages.numbers
        if not self.doctype.last_pages or len(numbers) < _FEWEST_PAGES or not self._is_of_pictures(first):
            return None
        enough = self._from_both_ends(first)
        if enough is not None and self._glance(enough):
            return self.pages.regions()
        self.pages.put_aside(first)
        return None

    def _is_of_pictures(self, first: int) -> bool:
        """Say whether the deed begins the file, and its pages after the `first` do not carry their text."""
        return self.pages.numbers[0] == 1 and self.pages.file.written(first + 1) is None

    def _from_both_ends(self, first: int) -> _Enough | None:
        """Read the last pages before those in the middle, until all fields are found.

        Every field is wanted, and none that stands on the last of the first pages: it may go on where they break off.
        """
        count, last, most = first + 1, 1, self.doctype.last_pages
        names = {field.name for field in self.doctype.fields}
        for _ in range(most + _MORE):
            if count + last >= len(self.pages.numbers):
                break
            choices = self._read(count, last)
            has_all = _sure(choices) >= names
            if has_all and not any(place.page_number == count for choice in choices for place in choice.places):
                return _Enough(count, last, choices)
            if has_all or last == most:
                count += 1
            else:
                last += 1
        return None

    def _read(self, count: int, last: int) -> tuple[Choice, ...]:
        """Read so many of the first and of the last pages and choose the fields from them."""
        self.pages.put_aside(count)
        self.pages.read_up_to(count)
        self.pages.read_last(last)
        return self._choose()

    def _choose(self) -> tuple[Choice, ...]:
        if self.doctype.reads_devanagari:
            self.pages.read_devanagari()
        return self.choose(self.pages.text)

    def _glance(self, enough: _Enough) -> bool:
        """Glance at the pages that were not read; say whether they show no other document and no other value."""
        pages = self.pages
        pages.put_aside(enough.count)
        numbers = range(enough.count + 1, min(self.reach, len(pages.numbers) - enough.last) + 1)
        if not all(pages.glance(number) for number in numbers):
            return False
        pages.read_last(enough.last)
        return self.is_one(pages.text, numbers) and _values(self._choose()) == _values(enough.choices)


def _values(choices: tuple[Choice, ...]) -> dict[str, Value]:
    return {choice.name: choice.candidate.value for choice in choices}


def _sure(choices: tuple[Choice, ...]) -> set[str]:
    return {choice.name for choice in choices if _is_sure(choice)}


def _is_sure(choice: Choice) -> bool:
    candidate = choice.candidate
    is_well_read = candidate.evidence >= _EVIDENCE and candidate.reading >= _READING
    return candidate.value is not None and is_well_read and not choice.is_questioned
