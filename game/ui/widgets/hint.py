"""A button to be: what it says, what it gives, its key."""

from __future__ import annotations

from typing import NamedTuple

from game.ui.widgets.button import Kind


class Hint(NamedTuple):
    label: str
    command: str
    key: str = ""
    kind: Kind = "secondary"
    why_not: str = ""
    icon: str = ""
    tip: str = ""
