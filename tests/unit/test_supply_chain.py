"""Nothing of a deployment is under a licence that its operator may not have, and its bill of materials is whole."""

from __future__ import annotations

import re

from docs.facts.licences import hashes, production_packages
from docs.sbom import bill

COPYLEFT = re.compile(r"AGPL|Affero|(?<!L)GPL|(?<!Lesser )General Public License", re.IGNORECASE)


def test_no_package_is_under_the_gpl_or_says_nothing() -> None:
    packages = production_packages()
    assert len(packages) > 50
    assert [each for each in packages if not each.licence or COPYLEFT.search(each.licence)] == []


def test_what_is_refused_is_known_by_its_words() -> None:
    for refused in ("GPL-3.0-only", "AGPL-3.0", "GNU Affero General Public License v3", "GNU General Public License"):
        assert COPYLEFT.search(refused)
    for taken in ("LGPL-3.0-only", "GNU Library or Lesser General Public License (LGPL)", "MIT"):
        assert not COPYLEFT.search(taken)


def test_every_package_of_the_bill_is_pinned_by_hash() -> None:
    pinned = hashes()
    assert [each for each in production_packages() if not pinned.get((each.name, each.version))] == []
    written = bill()
    assert (written["bomFormat"], written["specVersion"]) == ("CycloneDX", "1.6")
