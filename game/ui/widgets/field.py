"""A line to write in."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.memory import Writing


def field(
    page: Page,
    box: Box,
    name: str,
    label: str,
    value: str = "",
    placeholder: str = "",
    limit: int = 200,
    why_not: str = "",
) -> str:
    """Gives `name=text` at every letter; what is written lives in the page's memory and is returned."""
    writing = page.memory.fields.setdefault(name, Writing(value, len(value), limit))
    writing.limit = limit
    state = page.spot(box, name, label, why_not, role="field")
    page.panel(box, "disabled" if why_not else "raised", page.theme.mixed("line", "ink", 0.35))
    inner = box.inset(page.px(0.6), 0)
    before = page.width(writing.text[: writing.caret]) if writing.text else 0
    shift = max(0, before - inner.w + page.px(0.2))  # the caret stays in sight
    with page.clipped(inner.inset(-2, 0), area=page.area or f"field:{name}"):
        if writing.text:
            page.text(writing.text, inner.moved(-shift, 0)._replace(w=1_000_000), valign="middle", wrap=False, plain=True)
        elif placeholder:
            page.text(placeholder, inner, colour="muted", valign="middle", may_shorten=True, max_lines=1)
        if state.focus:
            high = page.line_height()
            page.fill("ink", Box(inner.x + before - shift, box.middle[1] - high // 2, max(2, page.px(0.1)), high))
    return writing.text
