"""The language in which document types are declared; stages interpret it. A wrong declaration fails at load."""

from sheaf.doctypes.spec.cue import AnyCue, CodeCue, Cue, CuePlace, IdentifierCue, Shape, ShapeCue, wordings
from sheaf.doctypes.spec.doctype import DeclarationError, Derived, DocType, Field, IfFailed, Rule, When
from sheaf.doctypes.spec.finder import (
    EVERYWHERE,
    Anywhere,
    At,
    Block,
    Finder,
    Fitting,
    Joined,
    Labelled,
    Near,
    Nth,
    Part,
    Unannounced,
)
from sheaf.doctypes.spec.format import Find, Format, as_read
from sheaf.doctypes.spec.group import Amount, Column, Encoded, Group, MachineZone, Order, Parties, Sums, Table
from sheaf.doctypes.spec.measured import Measured, Side, Sides
from sheaf.doctypes.spec.secret import Secret

__all__ = [
    "EVERYWHERE",
    "Amount",
    "AnyCue",
    "Anywhere",
    "At",
    "Block",
    "CodeCue",
    "Column",
    "Cue",
    "CuePlace",
    "DeclarationError",
    "Derived",
    "DocType",
    "Encoded",
    "Field",
    "Find",
    "Finder",
    "Fitting",
    "Format",
    "Group",
    "IdentifierCue",
    "IfFailed",
    "Joined",
    "Labelled",
    "MachineZone",
    "Measured",
    "Near",
    "Nth",
    "Order",
    "Part",
    "Parties",
    "Rule",
    "Secret",
    "Shape",
    "ShapeCue",
    "Side",
    "Sides",
    "Sums",
    "Table",
    "Unannounced",
    "When",
    "as_read",
    "wordings",
]
