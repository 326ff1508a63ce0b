"""Files kept on this computer, listed to be opened or deleted: rows, the question before one is deleted, and the deletion."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scenes.ask import Ask
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import button, card


class Kept(Protocol):
    """What a list says of a file."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def name(self) -> str:
        """Of the place or the game."""

    @property
    def detail(self) -> str:
        """When it was written, and what else is known."""

    @property
    def problem(self) -> str:
        """Why it cannot be opened, or nothing."""


def kept_row(page: Page, flow: Flow, guide: Guide, number: int, row: Kept, *, chosen: bool, enter: str) -> None:
    """One file with the button that deletes it. enter: the command of Enter on the row that is chosen"""
    label = guide.say("Delete")
    side = min(page.px(8), page.width(label, 1.0, "semibold") + page.px(1.6))
    inner = flow.rest.w - side - page.gap - page.px(1.4)
    lines = (
        Line(row.name, 1.1, "semibold", below=0),
        Line(row.detail, 0.9, colour="muted", below=0),
        Line(row.problem, 0.9, colour="warn", icon="warning", below=0),
    )
    left, right = flow.take(max(page.row, height(page, inner, lines) + page.px(0.9))).columns(None, side, gap=page.gap)
    inside = card(page, left, f"choose={number}", row.name, chosen, enter=enter if chosen else "")
    write(page, inside, lines)
    button(page, right.centre(right.w, page.row), label, f"delete={number}", "quiet")
    flow.skip(page.gap)


def ask_deletion(guide: Guide, number: int, row: Kept, title: str) -> Ask:
    """Deleted only after a yes, for it cannot be brought back."""
    say = guide.say
    text = say("{name}, {when}. It cannot be brought back.", name=row.name, when=row.detail or "–")
    return Ask(guide, title, text, say("Delete"), f"deleted={number}", say("Keep it"), grave=True)


def delete(guide: Guide, row: Kept) -> None:
    """The file is gone, or the notice says why not."""
    try:
        row.path.unlink(missing_ok=True)
    except OSError as error:
        guide.notice = guide.say("The file cannot be deleted: {reason}", reason=error.strerror or error)
