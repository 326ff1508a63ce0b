"""Lines of a card: written one under another, and measured the same way before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.wrapping import Weight

SIGN = 1.1  # ems: the sign before a line
BESIDE = 0.5  # ems: between the sign and the words


class Line(NamedTuple):
    """One text of a card."""

    text: str
    size: float = 1.0
    weight: Weight = "regular"
    colour: str = "ink"
    below: float = 0.25  # ems left free under it
    icon: str = ""
    icon_colour: str = ""
    linked: bool = False  # words of the game are underlined; not on what can be pressed itself


def height(page: Page, width: int, lines: Sequence[Line]) -> int:
    """What the lines take in that width."""
    return sum(_high(page, width, line) + page.px(line.below) for line in lines if line.text)


def write(page: Page, box: Box, lines: Sequence[Line], off: bool = False) -> int:
    """Writes the lines and gives the height used; what cannot be chosen is paler."""
    flow = Flow(box)
    for line in lines:
        if line.text:
            flow.skip(_write(page, flow.rest, line, off) + page.px(line.below))
    return flow.rest.y - box.y


def _indent(page: Page, line: Line) -> int:
    return page.px(SIGN + BESIDE) if line.icon else 0


def _high(page: Page, width: int, line: Line) -> int:
    return page.measure(line.text, width - _indent(page, line), line.size, line.weight)


def _write(page: Page, box: Box, line: Line, off: bool) -> int:
    pale = off and line.colour in ("ink", "muted")
    colour = "disabled-ink" if pale else line.colour
    if line.icon:
        sign = Box(box.x, box.y, page.px(SIGN), page.line_height(line.size, line.weight))
        page.icon(line.icon, sign, "disabled-ink" if off else line.icon_colour or colour)
    return page.text(line.text, box.inset(_indent(page, line), 0, 0, 0), line.size, line.weight, colour, linked=line.linked)


def signed(text: str) -> str:
    """The sign of a change written with its number: up, down, or neither."""
    return "arrow-up" if "+" in text else "arrow-down" if "−" in text else "minus"
