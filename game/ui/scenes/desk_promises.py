"""What was promised, on the desk: each with a sign of whether it works by now."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box
from game.views.desk import DeskView

PROMISE = (0.85, 0.82, 0.79, 0.76)  # sizes of the names of promises, the largest in which all have room


def promises(page: Page, box: Box, view: DeskView, say: Catalog) -> None:
    """All of them on one line."""
    title = say("Promised:")
    wide = page.width(title, 0.85, "semibold") + page.px(0.6)
    line = box._replace(h=page.px(1.4))
    page.text(title, line, 0.85, "semibold", "muted", valign="middle", wrap=False)
    room, gap = line.inset(wide, 0, 0, 0), page.px(0.2)
    free = room.w - gap * len(view.promises)

    def widths(size: float) -> list[int]:
        return [page.width(name, size) + page.px(2) for _, name, _ in view.promises]

    size = next((size for size in PROMISE if sum(widths(size)) <= free), PROMISE[-1])
    squeeze = min(1.0, free / max(1, sum(widths(size))))
    x = room.x
    for (tool, name, kept), full in zip(view.promises, widths(size), strict=True):
        place = Box(x, line.y, int(full * squeeze), line.h)
        promise(page, place, tool, name, kept, say, size)
        x = place.right + gap


def promise(page: Page, box: Box, tool: str, name: str, kept: bool, say: Catalog, size: float = PROMISE[0]) -> None:
    """One promise; pressing shows the tool."""
    words = say("{tool}: at work, the promise is kept", tool=name) if kept else say("{tool}: promised, not at work yet", tool=name)
    state = page.spot(box, f"tool={tool}", words, tip=words)
    if state.hover or state.pressed:
        page.panel(box, page.theme.mixed("panel", "ink", 0.08), None, 0.4)
    sign, rest = box.inset(page.px(0.3), 0).split_left(page.px(1), page.px(0.35))
    middle, side = sign.middle, page.px(0.42)
    if kept:
        page.circle(middle, side, "good")
        page.icon("check", sign.centre(page.px(0.7), page.px(0.7)), "panel")
    else:
        page.circle(middle, side, "warn", max(2, page.px(0.12)))
    page.text(name, rest, size, colour="ink", valign="middle", max_lines=1, least=0.72, may_shorten=True)
