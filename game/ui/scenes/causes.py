"""Causes as bars to both sides of nothing: what lowered at the left, what raised at the right."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.views.result import CauseRow


def balance_bars(page: Page, box: Box, rows: Sequence[CauseRow]) -> int:
    """Draws the bars on one scale and gives the height used."""
    if not rows:
        return 0
    number = max(page.width(row.text, 0.9, "semibold") for row in rows)
    words = min(max(page.width(row.name, 0.9) for row in rows), box.w * 48 // 100)
    low, high = min(0, *(row.amount for row in rows)), max(0, *(row.amount for row in rows), 1)
    y = box.y
    for row in rows:
        tall = max(page.px(1.5), page.measure(row.name, words, 0.9))
        place = Box(box.x, y, box.w, tall)
        label, bar, amount = place.columns(words, None, number, gap=page.gap)
        page.text(row.name, label, 0.9, valign="middle", linked=_is_word(page, row.name))
        page.text(row.text, amount, 0.9, "semibold", "good" if row.amount > 0 else "bad", "right", "middle", wrap=False)
        _bar(page, bar, row.amount, low, high)
        y += tall
    return y - box.y


def _is_word(page: Page, name: str) -> bool:
    """Whether the whole name is a word of the game: in the name of a tool none is underlined."""
    return any((word.start, word.end) == (0, len(name)) for word in (page.mentions(name) if page.mentions else ()))


def _bar(page: Page, box: Box, amount: int, low: int, high: int) -> None:
    zero = box.x + round(box.w * -low / (high - low))
    end = box.x + round(box.w * (amount - low) / (high - low))
    thick = page.px(0.55)
    page.fill("line", Box(zero, box.y, 1, box.h))
    page.panel(Box(min(zero, end), box.y + (box.h - thick) // 2, max(2, abs(end - zero)), thick), "good" if amount > 0 else "bad", None, 0.2)
