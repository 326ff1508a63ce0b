"""A question laid over the scene."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.widgets.button import button, button_width
from game.ui.widgets.hint import Hint
from game.ui.widgets.paragraph import paragraph, paragraph_height
from game.ui.widgets.scroll import scroll


def dialog(page: Page, title: str, text: str, buttons: Sequence[Hint], width: float = 32) -> None:
    """Title, text and the answers; the text scrolls when the window is small."""
    wide = min(page.px(width), page.box.w - 2 * page.px(1))
    inner = wide - 2 * page.px(1.25)
    rows = _rows(page, inner, buttons)
    foot = len(rows) * page.row + (len(rows) - 1) * page.gap
    head = page.measure(title, inner, 1.3, "semibold")
    high = head + paragraph_height(page, text, inner) + foot + 2 * page.px(1.25) + 2 * page.pad
    panel = page.box.centre(wide, min(high, page.box.h - page.px(1)))
    page.panel(panel, "panel", "line", shadow=True, radius=0.75)
    top, body, bottom = panel.inset(page.px(1.25)).rows(head, None, foot, gap=page.pad)
    page.text(title, top, 1.3, "semibold")
    with scroll(page, body, "dialog") as inside:
        paragraph(page, inside, text)
    for row, place in zip(rows, bottom.rows(*([page.row] * len(rows)), gap=page.gap), strict=True):
        _buttons(page, place, row)


def panel_over(page: Page, width: float, height: float) -> Box:
    """An empty panel in the middle of the window, no larger than it; gives its inside."""
    room = page.box.inset(page.px(0.75))
    panel = room.centre(page.px(width), page.px(height))
    page.panel(panel, "panel", "line", shadow=True, radius=0.75)
    return panel.inset(page.px(1.25), page.px(1))


def _rows(page: Page, width: int, buttons: Sequence[Hint]) -> list[list[Hint]]:
    """The buttons on as few lines as hold them."""
    rows: list[list[Hint]] = [[]]
    used = 0
    for hint in buttons:
        wide = button_width(page, hint.label, hint.key, hint.icon) + page.gap
        if rows[-1] and used + wide > width + page.gap:
            rows.append([])
            used = 0
        rows[-1].append(hint)
        used += wide
    return rows


def _buttons(page: Page, box: Box, hints: Sequence[Hint]) -> None:
    """Aligned to the right, in the given order."""
    widths = [min(box.w, button_width(page, hint.label, hint.key, hint.icon)) for hint in hints]
    places = box.columns(None, *widths, gap=page.gap)[1:]
    for hint, place in zip(hints, places, strict=True):
        button(page, place, hint.label, hint.command, hint.kind, hint.key, hint.icon, hint.why_not, hint.tip)
