"""What all scenes stand in: the title above, the room between, the keys below; and panels as high as their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scenes.workshop_strip import strip, strip_height
from game.ui.theme import Colour
from game.ui.widgets import Hint, footer, header, scroll

NARROW = 52  # ems of the window: below, columns stand under one another
FLAT = 24  # ems of the window: below, the bars are thinner
MUCH = 1 << 20  # pixels: inside a scroll area there is always room below


def narrow(page: Page) -> bool:
    """Whether columns stand under one another."""
    return page.box.w < page.px(NARROW)


def flat(page: Page) -> bool:
    """Whether the window is low for its letters."""
    return page.box.h < page.px(FLAT)


@contextmanager
def frame(
    page: Page,
    guide: Guide,
    title: str,
    subtitle: str = "",
    hints: Sequence[Hint] = (),
    primary: Hint | None = None,
    remark: str = "",
    icon: str = "crown-hall",
    panel: bool = True,
) -> Iterator[Box]:
    """Draws the bars around the room it gives; a notice, or else the remark, lies above the lower bar.

    In a workshop its clock lies under the title; panel: whether the trainer's panel opens from there.
    """
    page.fill("paper")
    page.mentions = guide.mentions
    bars = (page.px(2.75), page.px(2.75)) if flat(page) else (page.px(3), page.px(3.25))
    head, body, foot = page.box.rows(bars[0], None, bars[1])
    header(page, head, title, subtitle, "" if narrow(page) else icon)
    if guide.led:
        clock, body = body.split_top(strip_height(page, body.w, guide))
        strip(page, clock, guide, panel)
    yield _strip(page, body, guide.notice or remark, "warn" if guide.notice and not guide.done else "ink")
    footer(page, foot, hints, primary)


def _strip(page: Page, body: Box, text: str, colour: str) -> Box:
    """One sentence at the bottom of the room; gives what is left above it."""
    if not text:
        return body
    side = page.px(1)
    sign = page.px(1.2)
    words = body.w - 2 * side - sign - page.gap
    strip, rest = body.split_bottom(page.measure(text, words) + page.px(0.7))
    page.fill("warn-soft" if colour == "warn" else "sunken", strip)
    place, inner = strip.inset(side, 0).split_left(sign, page.gap)
    page.icon("warning" if colour == "warn" else "info", place, colour)
    page.text(text, inner, valign="middle")
    return rest


@contextmanager
def stage(page: Page, body: Box, name: str, width: float = 84) -> Iterator[Box]:
    """The middle of the room, not wider than one reads; short content lies a little above its middle, long scrolls."""
    with scroll(page, body.inset(page.pad, 0), name) as inside:
        known = page.memory.heights.get(f"stage {name}", 0)
        spare = max(0, body.h - known - 2 * page.pad)
        wide = min(inside.w, page.px(width))
        top = inside.y + page.pad + spare * 2 // 5
        page.reach = top
        yield Box(inside.x + (inside.w - wide) // 2, top, wide, MUCH)
        _learn(page, f"stage {name}", page.reach - top)
        page.reach += page.pad


@contextmanager
def sheet(
    page: Page, flow: Flow, name: str, fill: Colour = "panel", accent: Colour | None = None, least: int = 0, shadow: bool = False
) -> Iterator[Flow]:
    """A panel as high as what is drawn into it, and not lower than `least`."""
    side, above = page.px(1.1), page.px(0.9)
    known = max(page.memory.heights.get(f"sheet {name}", 0), least)
    box = flow.rest._replace(h=known)
    page.panel(box, fill, accent=accent, shadow=shadow)
    before, page.reach = page.reach, box.y
    yield Flow(box._replace(h=MUCH).inset(side, above, side, 0))
    high = page.reach + above - box.y
    _learn(page, f"sheet {name}", high)
    high = max(high, least)
    page.reach = max(before, box.y + high)
    flow.skip(high + page.pad)


def level(page: Page, *names: str) -> int:
    """The height of the highest of these sheets: neighbours end on one line."""
    return max(page.memory.heights.get(f"sheet {name}", 0) for name in names)


def _learn(page: Page, name: str, high: int) -> None:
    if page.memory.heights.get(name) != high:
        page.memory.heights[name] = high
        page.again = True
