"""The row at the bottom of a scene: its keys at the left, the one thing to do at the right."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.widgets.button import button, button_width
from game.ui.widgets.hint import Hint


def footer(page: Page, box: Box, hints: Sequence[Hint], primary: Hint | None = None, note: str = "") -> None:
    page.fill("panel", box)
    page.fill("line", Box(box.x, box.y, box.w, 1))
    inner = box.inset(page.pad, 0)
    inner = inner.centre(inner.w, page.row)
    last = _width(page, primary) + page.px(1.5) if primary else 0
    widths = [_width(page, hint) for hint in hints]
    squeeze = min(1.0, (inner.w - last - page.gap * len(hints)) / max(1, sum(widths)))
    *places, rest, right = inner.columns(*(int(wide * squeeze) for wide in widths), None, last, gap=page.gap)
    for hint, place in zip(hints, places, strict=True):
        kind = "quiet" if hint.kind == "secondary" else hint.kind
        button(page, place, hint.label, hint.command, kind, hint.key, hint.icon, hint.why_not, hint.tip)
    if note and rest.w > page.px(6):
        page.text(note, rest, 0.85, colour="muted", align="right", valign="middle", may_shorten=True)
    if primary:
        button(page, right, primary.label, primary.command, "primary", primary.key, primary.icon, primary.why_not, primary.tip)


def _width(page: Page, hint: Hint) -> int:
    return button_width(page, hint.label, hint.key, hint.icon)
