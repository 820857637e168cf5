"""Who runs a command, for the audit log."""

from __future__ import annotations

import os
import pwd

from sheaf.model.audit import Actor, ActorKind


def operator() -> Actor:
    """Return the login as which the command runs, or its number where it has no name, as in a container."""
    try:
        name = pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        name = str(os.getuid())
    return Actor(ActorKind.OPERATOR, name)
