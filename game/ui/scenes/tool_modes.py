"""How a tool can be introduced, or what can be done with one at work: the part of its card that is pressed."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box, Flow
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import card
from game.views.tool import ModeRow, ToolView
from game.views.words import capital


def modes(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    """One card for each way of introducing the tool, the best first; the key Enter stands on the one that it puts into the plan."""
    best = next((mode.id for mode in view.modes if not mode.why_not), "") if not view.planned else ""
    leave = "back" if all(mode.why_not for mode in view.modes) else ""
    for number, mode in enumerate(view.modes, 1):
        _mode(page, flow, view, mode, str(number), say, best == mode.id, leave)
        flow.skip(page.px(0.45))


def _mode(page: Page, flow: Flow, view: ToolView, mode: ModeRow, key: str, say: Catalog, best: bool, enter: str) -> None:
    lines, caps = _lines(mode, view, say), page.px(6 if best else 2.2)
    name = Line(mode.name, 1.05, "semibold", below=0)
    wide = flow.rest.w - page.px(1.55)
    box = flow.take(height(page, wide - caps, (name,)) + height(page, wide, lines) + page.px(0.9))
    inner = card(page, box, mode.command, mode.name, mode.chosen, mode.why_not, f"{view.plane}-strong", key, fill="panel", enter=enter)
    if mode.chosen:
        page.outline(box, f"{view.plane}-strong", max(2, page.px(0.16)), 0.5)
    _key(page, box, key, f"{view.plane}-strong" if mode.chosen else "")
    if best:
        _key(page, box._replace(w=box.w - page.px(1.7)), shown("enter"))
    off = bool(mode.why_not)
    used = write(page, inner.inset(0, 0, caps, 0), (name,), off)
    write(page, inner.inset(0, used, 0, 0), lines, off)


def _lines(mode: ModeRow, view: ToolView, say: Catalog) -> list[Line]:
    """Whether it is planned, what it takes, when it works, what the other side gives, what it is, what it does at once, and why it cannot be."""
    time = " · ".join(capital(text) for text in (mode.time, mode.share) if text)
    return [
        Line(say("In the plan") if mode.chosen else "", 0.95, "semibold", f"{view.plane}-text", 0.1, "check"),
        Line(mode.cost, 0.95, "semibold", f"{view.plane}-text" if not mode.why_not else "ink", 0.15),
        Line(time, 0.88, icon="days", below=0.1),
        Line(mode.about, 0.88, colour="muted", below=0.1),
        Line(mode.at_once, 0.88, icon="arrow-right", below=0.1),
        Line(mode.why_not, 0.9, colour="warn", icon="lock", below=0.1),
    ]


def known(page: Page, flow: Flow, practice: str, text: str, key: str) -> None:
    """A good practice of this tool that is known: the way to its card."""
    lines = (Line(text, 0.95, "semibold", icon="lamp", icon_colour="gold", below=0),)
    box = flow.take(height(page, flow.rest.w - page.px(3.05), lines) + page.px(0.9))
    inner = card(page, box, f"practice={practice}", text, fill="raised", key=key)
    write(page, inner.inset(0, 0, page.px(1.65), 0), lines)
    if key:
        _key(page, box, shown(key))
    flow.skip(page.px(0.6))


def _key(page: Page, box: Box, key: str, fill: str = "") -> None:
    """A key at the right edge, as wide as its name; filled where it is the one that was pressed."""
    high = page.px(1.35)
    wide = max(high, page.width(key, 0.8, "semibold") + page.px(0.7))
    cap = Box(box.right - wide - page.px(0.5), box.y + page.px(0.5), wide, high)
    page.panel(cap, fill or "raised", "line", 0.3)
    page.text(key, cap, 0.8, "semibold", "panel" if fill else "muted", "centre", "middle", wrap=False)


def actions(page: Page, flow: Flow, view: ToolView, first: int, say: Catalog) -> None:
    """What can be done with a tool at work, each on or off; `first` is the number of the first key."""
    for number, (command, label, on) in enumerate(view.actions, first):
        words = flow.rest.w - page.px(1.4) - page.px(4.2)
        note = say("On: it will be done when the quarter ends") if on else say("Off")
        high = page.measure(label, words, 1.0, "semibold") + page.measure(note, words, 0.85)
        box = flow.take(high + page.px(0.9))
        inner = card(page, box, command, label, on, key=str(number))
        _key(page, box, str(number))
        sign, text = inner.split_left(page.px(1.5), page.px(0.7))
        square = sign.centre(page.px(1.35), page.px(1.35))
        page.panel(square, "bad" if on else "raised", "ink", 0.25)
        if on:
            page.icon("check", square.inset(page.px(0.15)), "panel")
        text = text._replace(w=words)
        used = page.text(label, text, 1.0, "semibold")
        page.text(note, text.inset(0, used, 0, 0), 0.85, colour="bad" if on else "muted")
        flow.skip(page.px(0.5))
