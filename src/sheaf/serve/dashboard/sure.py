"""A page that asks once more before something is done that cannot be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from starlette.responses import Response

from sheaf.serve.dashboard.door import Visit
from sheaf.serve.dashboard.rendering import Rendering


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`about` names what it is about, `button` what is done; `sent` goes along to `action`, and `back` leads away."""

    title: str
    about: str
    consequences: str
    button: str
    action: str
    back: str
    sent: Mapping[str, str] = field(default_factory=dict)

    def page(self, visit: Visit, rendering: Rendering) -> Response:
        return rendering.page(visit.request, "sure.html", {"session": visit.session, "question": self})
