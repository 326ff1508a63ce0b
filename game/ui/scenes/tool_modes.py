"""How a tool can be introduced, or what can be done with one at work: the part of its card that is pressed."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import signed, signed_height
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import card
from game.views.tool import ModeRow, ToolView


def modes(page: Page, flow: Flow, view: ToolView, say: Catalog) -> None:
    """One card for each way of introducing the tool, the best first."""
    leave = "back" if all(mode.why_not for mode in view.modes) else ""
    for number, mode in enumerate(view.modes, 1):
        _mode(page, flow, view, mode, str(number), say, leave)
        flow.skip(page.px(0.5))


def _mode(page: Page, flow: Flow, view: ToolView, mode: ModeRow, key: str, say: Catalog, enter: str) -> None:
    inner_w = flow.rest.w - page.px(1.55)
    name_w = inner_w - page.px(2)
    state = say("in the plan") if mode.chosen else ""
    high = page.measure(mode.name, name_w, 1.05, "semibold") + page.measure(mode.cost, inner_w, 0.95, "semibold") + page.px(0.15)
    high += signed_height(page, mode.time, inner_w, 0.88, "regular") + page.measure(mode.about, inner_w, 0.88) + page.px(0.15)
    high += signed_height(page, mode.share, inner_w, 0.88, "regular") if mode.share else 0
    high += sum(signed_height(page, text, inner_w, 0.9) + page.px(0.15) for text in (mode.why_not, state) if text)
    box = flow.take(high + page.px(0.9))
    inner = card(page, box, mode.command, mode.name, mode.chosen, mode.why_not, f"{view.plane}-strong", key, enter=enter)
    quiet = "disabled-ink" if mode.why_not else ""
    _key(page, box, key)
    lines = Flow(inner)
    lines.skip(page.text(mode.name, lines.rest._replace(w=name_w), 1.05, "semibold", quiet or "ink"))
    lines.skip(page.text(mode.cost, lines.rest, 0.95, "semibold", quiet or f"{view.plane}-text") + page.px(0.15))
    lines.skip(signed(page, lines.rest, "days", mode.time, quiet or "ink", 0.88, "regular"))
    if mode.share:
        lines.skip(signed(page, lines.rest, "people", mode.share, quiet or "ink", 0.88, "regular"))
    lines.skip(page.text(mode.about, lines.rest, 0.88, colour=quiet or "muted") + page.px(0.15))
    for text, icon, colour in ((mode.why_not, "lock", "warn"), (state, "check", "ink")):
        if text:
            lines.skip(signed(page, lines.rest, icon, text, colour, 0.9) + page.px(0.15))


def known(page: Page, flow: Flow, practice: str, text: str, key: str) -> None:
    """A good practice of this tool that is known: the way to its card."""
    lines = (Line(text, 0.95, "semibold", icon="lamp", icon_colour="gold", below=0),)
    box = flow.take(height(page, flow.rest.w - page.px(3.05), lines) + page.px(0.9))
    inner = card(page, box, f"practice={practice}", text, fill="raised", key=key)
    write(page, inner.inset(0, 0, page.px(1.65), 0), lines)
    if key:
        _key(page, box, shown(key))
    flow.skip(page.px(0.6))


def _key(page: Page, box: Box, key: str) -> None:
    side = page.px(1.35)
    cap = Box(box.right - side - page.px(0.5), box.y + page.px(0.5), side, side)
    page.panel(cap, "raised", "line", 0.3)
    page.text(key, cap, 0.8, "semibold", "muted", "centre", "middle", wrap=False)


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
