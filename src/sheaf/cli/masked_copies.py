"""Writes the redacted copies of `sheaf extract` into a folder, under the names of the files that were read."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from sheaf.cli.local import FileEnd
from sheaf.jobs.result import with_redact_urls
from sheaf.model.redaction import SUFFIXES


class MaskedCopies:
    """One run's copies in `folder`. Those of an earlier run are replaced, those of this one never."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._written: set[Path] = set()

    def keep(self, end: FileEnd) -> str:
        """Write the copy, if there is one, and return the document's `file_data` with its place. Raises OSError."""
        redacted = end.result.redacted
        if redacted is None:
            return end.result.file_data
        path = self._free(Path(end.file.name).with_suffix(SUFFIXES[redacted.media_type]))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(redacted.data)
        return with_redact_urls(end.result.file_data, lambda _: str(path))

    def _free(self, name: Path) -> Path:
        """Return where a copy called `name` goes: two files of one name may have been given by their paths."""
        names = (name if number == 1 else name.with_stem(f"{name.stem}-{number}") for number in count(1))
        path = next(path for each in names if (path := self._folder / each) not in self._written)
        self._written.add(path)
        return path
