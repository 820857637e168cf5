"""How certificates that hang on walls say who is registered, and as what: in one sentence over several lines."""

from __future__ import annotations

from sheaf.doctypes.spec import wordings

CERTIFIED = wordings(
    """This is to certify that | This is to certify that M/s | It is hereby certified that | This certifies that
    | Certified that"""
)
NAME_ENDS = wordings(
    """Prop. | Prop : | Proprietor | Partners | Partner | Owner | owned by | situated at | located at | having its
    | is registered | has been registered | is a | has registered | bearing"""
)
CLASSED_AS = wordings(
    "is registered as a | is registered as an | registered as a | has been classified as a | is classified as"
)
CLASSED_ENDS = wordings("Enterprise | unit | under the")
