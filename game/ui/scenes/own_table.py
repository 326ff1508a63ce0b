"""Rows of areas with numbers at the right, under the name of their plane."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.lines import Line, height, write


def plane_head(page: Page, flow: Flow, plane: str, name: str, numbers: Sequence[str], wide: Sequence[int]) -> None:
    """The name of a plane and its numbers, each as wide as its column."""
    words = flow.rest.w - page.px(1.2) - sum(wide)
    head = flow.take(page.measure(name, words, 1.0, "semibold") + page.px(0.5))
    page.panel(head._replace(w=head.w + page.px(0.4)), f"{plane}-soft", None, 0.35)
    page.text(name, head.inset(page.px(0.6), 0)._replace(w=words), 1.0, "semibold", f"{plane}-text", valign="middle")
    for text, place in zip(numbers, head.columns(None, *wide)[1:], strict=True):
        page.text(text, place, 1.0, "bold", f"{plane}-text", "right", "middle", wrap=False)
    flow.skip(page.px(0.35))


def cells(page: Page, box: Box, texts: Sequence[str], wide: Sequence[int], size: float, colour: str) -> None:
    """Numbers at the right of a row; the last one counts most."""
    places = box.columns(None, *wide)[1:]
    for number, (text, place) in enumerate(zip(texts, places, strict=True), 1):
        last = number == len(texts)
        page.text(text, place, size, "bold" if last and colour == "ink" else "regular", colour, "right", wrap=False)


def area_row(page: Page, flow: Flow, lines: Sequence[Line], heads: Sequence[str], texts: Sequence[str], wide: Sequence[int]) -> None:
    """An area and its numbers in their columns; without columns they stand below the name, each with its head."""
    if not wide:
        said = " · ".join(f"{head} {text}" for head, text in zip(heads, texts, strict=True))
        flow.skip(write(page, flow.rest, (*lines, Line(said, 0.95, "semibold", below=0.4))))
        return
    words = flow.rest.w - sum(wide)
    box = flow.take(height(page, words, lines))
    write(page, box._replace(w=words), lines)
    cells(page, box, texts, wide, 1.0, "ink")
    flow.skip(page.px(0.4))
