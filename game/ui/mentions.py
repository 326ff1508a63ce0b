"""Words of the game underlined in texts: pressing one opens what it means, and Esc comes back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from game.ui.layout import Box
from game.ui.wrapping import Line

if TYPE_CHECKING:
    from game.ui.draw import Page


class Mention(NamedTuple):
    """A word in a text, from one letter to before another."""

    start: int
    end: int
    id: str
    name: str
    meaning: str
    open: Callable[[], object]  # gives the scene that says more


Mentions = Callable[[str], Sequence[Mention]]


def underline(page: Page, lines: Sequence[Line], letters: Sequence[Box], px: int, high: int) -> None:
    """Each word once on a page, where it stands first; its meaning is in the tip. letters: of each line; high: a line, in pixels."""
    if not page.mentions:
        return
    written = ["".join(run.text for run in line.runs) for line in lines]
    for mention in page.mentions("\n".join(written)):
        command = f"word={mention.id}"
        boxes = list(_boxes(page, lines, letters, px, high, written, mention))
        if command in page.offers or not boxes:
            continue
        page.offer(command, mention.open)
        state = page.spot(boxes[0], command, mention.name, role="link", tip=f"{mention.name}: {mention.meaning}")
        for box in boxes:
            _dots(page, box, solid=state.hover or state.focus)


def _boxes(page: Page, lines: Sequence[Line], letters: Sequence[Box], px: int, high: int, written: Sequence[str], mention: Mention) -> Iterator[Box]:
    """Where the word stands: one box in each line that has a part of it."""
    at = 0
    for line, text, where in zip(lines, written, letters, strict=True):
        start, end = max(mention.start - at, 0), min(mention.end - at, len(text))
        if start < end:
            left, right = _x(page, line, start, px), _x(page, line, end, px)
            yield Box(where.x + left, where.y - (high - where.h) // 2, right - left, high)
        at += len(text) + 1


def _x(page: Page, line: Line, place: int, px: int) -> int:
    """How far from the start of the line its letter of that number begins."""
    for run in line.runs:
        if place <= len(run.text):
            return run.x + page.fonts.width(run.text[:place], px, run.weight)
        place -= len(run.text)
    return line.width


def _dots(page: Page, box: Box, solid: bool) -> None:
    """A dotted line under the letters; a whole one under the pointer."""
    thick = max(1, page.px(0.07))
    y = box.y + math.ceil(box.h * 0.86)
    if solid:
        page.fill("link", Box(box.x, y, box.w, thick))
        return
    for x in range(box.x, box.right - thick + 1, 2 * thick):
        page.fill("link", Box(x, y, thick, thick))
