"""Running text with **bold** words."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.theme import Colour


def paragraph(page: Page, box: Box, text: str, size: float = 1.0, colour: Colour = "ink") -> int:
    """Paragraphs divided by blank lines, words of the game underlined; gives the height used."""
    flow = Flow(box)
    parts = text.strip().split("\n\n")
    for i, part in enumerate(parts):
        flow.skip(page.text(part.strip(), flow.rest, size, colour=colour, linked=True))
        flow.skip(_between(page, size) if i + 1 < len(parts) else 0)
    return flow.rest.y - box.y


def paragraph_height(page: Page, text: str, width: int, size: float = 1.0) -> int:
    parts = text.strip().split("\n\n")
    return sum(page.measure(part.strip(), width, size) for part in parts) + _between(page, size) * (len(parts) - 1)


def _between(page: Page, size: float) -> int:
    return page.px(size * 0.6)
