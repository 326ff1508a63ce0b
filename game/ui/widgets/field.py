"""A line to write in."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.memory import Writing

SIDE = 0.6  # ems: beside the words


def field(
    page: Page,
    box: Box,
    name: str,
    label: str,
    value: str = "",
    placeholder: str = "",
    limit: int = 200,
    why_not: str = "",
    wrap: bool = False,
) -> str:
    """Gives `name=text` at every letter; what is written lives in the page's memory and is returned.

    Wrapped, it shows all its lines and needs the height that `field_height` gives.
    """
    writing = page.memory.fields.setdefault(name, Writing(value, len(value), limit))
    writing.limit = limit
    state = page.spot(box, name, label, why_not, role="field")
    page.panel(box, "disabled" if why_not else "raised", page.theme.mixed("line", "ink", 0.35))
    inner = box.inset(page.px(SIDE), 0)
    if wrap and writing.text:
        _lines(page, inner, writing, state.focus)
        return writing.text
    before = _ahead(page, writing.text[: writing.caret])
    shift = max(0, before - inner.w + page.px(0.2))  # the caret stays in sight
    with page.clipped(inner.inset(-2, 0), area=page.area or f"field:{name}"):
        if writing.text:
            page.text(writing.text, inner.moved(-shift, 0)._replace(w=1_000_000), valign="middle", wrap=False, plain=True)
        elif placeholder:
            words = inner.inset(page.px(0.25) if state.focus else 0, 0, 0, 0)  # beside the caret
            page.text(placeholder, words, colour="muted", valign="middle", may_shorten=True, max_lines=1)
        if state.focus:
            _caret(page, inner.x + before - shift, box.middle[1] - page.line_height() // 2)
    return writing.text


def field_height(page: Page, width: int, name: str, value: str = "") -> int:
    """Of a wrapped field, with what is written in it now; never less than a row."""
    writing = page.memory.fields.get(name)
    text = writing.text if writing else value
    high = page.fonts.laid(text, page.px(1.0), "regular", width - 2 * page.px(SIDE), True).height if text else 0
    return max(page.row, high + page.px(0.6))


def _lines(page: Page, box: Box, writing: Writing, focus: bool) -> None:
    page.text(writing.text, box, valign="middle", plain=True)
    if focus:
        laid = page.fonts.laid(writing.text, page.px(1.0), "regular", box.w, True)
        line, start = _line_of(["".join(run.text for run in one.runs) for one in laid.lines], writing)
        x = box.x + _ahead(page, writing.text[start : writing.caret])
        _caret(page, min(x, box.right), box.y + (box.h - laid.height) // 2 + line * laid.line_height)


def _line_of(lines: list[str], writing: Writing) -> tuple[int, int]:
    """The line in which the caret stands, and the first letter of it; spaces between lines are in none."""
    starts, at = [], 0
    for line in lines:
        at += len(writing.text[at:]) - len(writing.text[at:].lstrip(" "))
        starts.append(at)
        at += len(line)
    number = max((number for number, start in enumerate(starts) if start <= writing.caret), default=0)
    return number, starts[number] if starts else 0


def _ahead(page: Page, text: str) -> int:
    """How far the caret stands after that text."""
    return page.fonts.laid(text, page.px(1.0), "regular", None, True).width if text else 0


def _caret(page: Page, x: int, y: int) -> None:
    page.fill("ink", Box(x, y, max(2, page.px(0.1)), page.line_height()))
