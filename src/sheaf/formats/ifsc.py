"""IFSC, the code of a bank's branch: four letters of the bank, a zero, six letters or digits of the branch.

>>> parse("sbin 0001234")
'SBIN0001234'
>>> [(found.value, found.repairs) for found in find("IFSC Code: HDFCO000123")]
[('HDFC0000123', 1)]
>>> [found.value for found in find("IDIB000S087")], [found.value for found in find("HDFC000S123")]
(['IDIB000S087'], ['HDFC0005123'])
>>> [found.value for found in find("IFSC: BARBOKOTHRU")], find("SBIN0KOTHRU")
(['BARB0KOTHRU'], ())
"""

from __future__ import annotations

import re

from sheaf.formats import ifsc_directory
from sheaf.formats.correction import Reading, accepted, candidates
from sheaf.formats.error import FormatError
from sheaf.formats.found import Found
from sheaf.formats.windows import Window, windows
from sheaf.model.field import Check

IN_DIRECTORY = "ifsc_in_directory"
_PATTERN = re.compile(r"[A-Z]{4}0[A-Z0-9]{6}", re.ASCII)
_TEMPLATE, _NUMBERED = "LLLL0AAAAAA", "LLLL0DDDDDD"
_BRANCH_DIGITS = re.compile(r"[0-9OoIlSsBZz|]{6}")
_FEWEST_BRANCH_DIGITS = 2
_MOST_REPAIRS = 2


def parse(text: str) -> str:
    """Return the code in upper case without spaces; raises FormatError. Whether the branch exists is not asked."""
    code = re.sub(r"[\s-]", "", text).upper()
    if not _PATTERN.fullmatch(code):
        raise FormatError
    return code


def find(text: str) -> tuple[Found, ...]:
    """Return the codes in `text`; letters at places that can only be digits or the zero are repaired."""
    return tuple(found for window in windows(text, len(_TEMPLATE)) if (found := _read(window)) is not None)


def _may_have_letters(window: Window) -> bool:
    """Say whether a branch may be a word: some banks have such branches (BARB0KOTHRU), and all else would be words."""
    is_code = not window.is_joined and window.text.isupper() and window.text[4] in "0O"
    return is_code and ifsc_directory.has_lettered_branches(window.text[:4])


def _read(window: Window) -> Found | None:
    branch = window.text[5:]
    if sum(character.isdigit() for character in branch) < _FEWEST_BRANCH_DIGITS and not _may_have_letters(window):
        return None
    if _PATTERN.fullmatch(window.text) and ifsc_directory.is_branch(window.text):
        return Found(window.text, window.start, window.end, 0, (Check(IN_DIRECTORY, True),))
    most_repairs = 0 if window.is_joined else _MOST_REPAIRS
    # Most branches are numbers; where all six look like digits they are read as digits.
    template = _NUMBERED if _BRANCH_DIGITS.fullmatch(branch) else _TEMPLATE
    reading = _accepted(window, template, most_repairs)
    if template == _NUMBERED and ifsc_directory.has_letters_in_branches(window.text[:4]):
        is_known = reading is not None and ifsc_directory.is_branch(reading.text)
        reading = reading if is_known else _accepted(window, _TEMPLATE, most_repairs)
    if reading is None:
        return None
    checks = (Check(IN_DIRECTORY, True),) if ifsc_directory.is_branch(reading.text) else ()
    return Found(reading.text, window.start, window.end, reading.repairs, checks)


def _accepted(window: Window, template: str, most_repairs: int) -> Reading | None:
    return accepted(candidates(window.text, template), lambda code: bool(_PATTERN.fullmatch(code)), most_repairs)
