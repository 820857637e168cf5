"""The values that a paper's machine-readable codes hold."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from types import MappingProxyType

from sheaf.doctypes.spec import Encoded
from sheaf.formats.error import FormatError
from sheaf.formats.trust import TrustStore
from sheaf.model.field import Candidate, Provenance
from sheaf.model.layout import DocumentLayout
from sheaf.model.page import Source, Symbology

_EVIDENCE = 0.97
"""The code may be another paper's that lies on the same page; its characters are beyond doubt."""
_SOURCES: Mapping[Symbology, Source] = MappingProxyType({Symbology.QR: Source.QR})


def encoded_candidates(
    group: Encoded, layout: DocumentLayout, trust: TrustStore
) -> Mapping[str, tuple[Candidate, ...]]:
    """Return the values of all codes of the kind of `group`, by name, with the checks that the code passed."""
    found: MutableMapping[str, tuple[Candidate, ...]] = {}
    for page in layout.pages:
        for code in page.codes:
            try:
                decoded = group.read(code.payload, trust)
            except FormatError:
                continue
            for name, value in decoded.values.items():
                text = value if isinstance(value, str) else ""
                place = Provenance(page.page_number, code.box, text, _SOURCES[code.symbology])
                found[name] = (*found.get(name, ()), Candidate(value, place, 1.0, _EVIDENCE, decoded.checks))
    return found
