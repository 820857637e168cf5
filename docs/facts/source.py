"""The source tree, the stages and the states."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable
from pathlib import Path
from textwrap import wrap

from sheaf.model.batch import FINAL_STATES, MOVES, RETRY
from sheaf.model.stage import Stage

PACKAGE = Path(__file__).parents[2] / "src" / "sheaf"


def layout_tree() -> str:
    """The package as a tree: each folder and top module with the first sentence of its docstring."""
    lines = ["src/sheaf/"]
    for path in sorted(PACKAGE.iterdir(), key=lambda path: (path.is_file(), path.name)):
        if path.is_dir() and (path / "__init__.py").is_file():
            lines.append(f"  {path.name + '/':<14}{_purpose(path / '__init__.py')}")
            lines.extend(wrap(" ".join(_members(path)), 110, initial_indent=" " * 16, subsequent_indent=" " * 16))
        elif path.suffix == ".py" and path.name != "__init__.py":
            lines.append(f"  {path.name:<14}{_purpose(path)}")
    return "\n".join(["```text", *lines, "```"])


def _members(folder: Path) -> Iterable[str]:
    for path in sorted(folder.iterdir()):
        if path.suffix == ".py" and path.name != "__init__.py":
            yield path.stem
        elif path.is_dir() and not path.name.startswith("__"):
            yield path.name + "/"


def _purpose(module: Path) -> str:
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return re.split(r"\.\s|\n\n", docstring, maxsplit=1)[0].replace("\n", " ").rstrip(".")


def state_diagram() -> str:
    """The legal moves of a document's state."""
    moves = [f"    {state} --> {after}" for state, afters in MOVES.items() for after in sorted(afters)]
    moves.append(f"    {RETRY[0]} --> {RETRY[1]}: tried again at the client's wish")
    ends = [f"    {state} --> [*]" for state in MOVES if state in FINAL_STATES]
    return "\n".join(["```mermaid", "stateDiagram-v2", "    [*] --> queued", *moves, *ends, "```"])


def stage_list() -> str:
    """The stages, in order, each with what its module says it is for."""
    return "\n".join(f"1. **{stage}**: {_purpose(_module_of(stage)).partition(': ')[2]}." for stage in Stage)


def _module_of(stage: Stage) -> Path:
    package = PACKAGE / "stages" / stage
    return package / "__init__.py" if package.is_dir() else package.with_suffix(".py")
