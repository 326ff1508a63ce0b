"""A scroll area: content taller than its place, moved by wheel, keys, its bar and the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from game.ui.draw import Page
from game.ui.layout import Box
from game.ui.memory import Area, Point


@contextmanager
def scroll(page: Page, box: Box, name: str) -> Iterator[Box]:
    """Gives the box for the content; how high the content is, is seen while it is drawn."""
    known = page.memory.heights.get(name, box.h)
    most = max(0, known - box.h)
    offset = min(page.memory.scrolls.get(name, 0), most)
    content, gutter = box, None
    if most:
        content, gutter = box.columns(None, page.px(0.45), gap=page.px(0.45))
    page.areas.append(Area(name, box, most, page.area))
    with page.clipped(content.inset(-page.px(0.3), 0, -page.px(0.3), 0) if most else box.grown(page.px(0.3)), name):
        page.reach = box.y
        yield Box(content.x, content.y - offset, content.w, max(known, box.h))
        height = page.reach + offset - box.y
    if height != known and (height > box.h or known > box.h):
        page.memory.heights[name] = height
        page.again = True
    page.memory.scrolls[name] = offset
    if gutter:
        _bar(page, gutter, name, offset, most, box.h)
        _veils(page, content, offset, most)


def _bar(page: Page, box: Box, name: str, offset: int, most: int, view: int) -> None:
    length = max(page.px(1.5), box.h * view // (view + most))
    top = box.y + (box.h - length) * offset // max(1, most)
    thumb = Box(box.x, top, box.w, length)
    state = page.spot(box, f"scroll:{name}", "", role="scrollbar", drag=_dragged(page, box, name, length, most), stop=False)
    page.panel(box, "sunken", None, 1)
    page.panel(thumb, page.theme.mixed("sunken", "muted", 0.9 if state.hover or state.pressed else 0.5), None, 1)


def _dragged(page: Page, box: Box, name: str, length: int, most: int) -> Callable[[Point], str]:
    def drag(point: Point) -> str:
        share = (point[1] - box.y - length / 2) / max(1, box.h - length)
        page.memory.scrolls[name] = round(min(max(share, 0), 1) * most)
        return ""

    return drag


def _veils(page: Page, box: Box, offset: int, most: int) -> None:
    """A thin line where more is hidden."""
    if offset:
        page.fill("line", Box(box.x, box.y, box.w, max(1, page.px(0.06))))
    if offset < most:
        page.fill("line", Box(box.x, box.bottom - max(1, page.px(0.06)), box.w, max(1, page.px(0.06))))
