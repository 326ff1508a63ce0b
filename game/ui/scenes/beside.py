"""The result beside other plans: where they end, the best one known, and why scores are close."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scenes.frame import narrow, sheet
from game.ui.scenes.lines import Line, write
from game.ui.scenes.part import Part
from game.ui.scenes.seen import Seen
from game.ui.wrapping import Weight
from game.views.standing import StandingView, standing_view

HIGH = 9  # ems of the columns
EDGE = 50  # thousandths free at both ends of the scale


class Beside(Part):
    """Opened where plans are known."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.view: Seen[StandingView | None] = Seen(guide, standing_view)

    def page(self, page: Page) -> None:
        view = self.view()
        assert view is not None, "no plans are known"
        with self.reading(page, view.heading, 80, "info") as flow:
            flow.skip(page.text(view.lead, flow.rest, 1.05) + page.px(0.6))
            with sheet(page, flow, "columns") as inside:
                inside.skip(page.text(view.axis, inside.rest, 0.85, colour="muted") + page.px(0.3))
                _columns(page, inside.take(page.px(HIGH)), view)
            columns = [flow.rest] * 2 if narrow(page) else flow.rest.columns(("share", 2), ("share", 3), gap=page.pad)
            left, right = (flow, flow) if narrow(page) else (Flow(columns[0]), Flow(columns[1]))
            self._rows(page, left, view)
            with sheet(page, right, "why") as inside:
                inside.skip(page.text(view.why_heading, inside.rest, 1.15, "semibold") + page.px(0.5))
                inside.skip(write(page, inside.rest, [Line(text, icon="info", icon_colour="link", below=0.4) for text in view.why]))
            flow.skip(max(left.rest.y, right.rest.y) - flow.rest.y)
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))

    def _rows(self, page: Page, flow: Flow, view: StandingView) -> None:
        with sheet(page, flow, "rows") as inside:
            for name, value, mine in view.rows:
                weight: Weight = "bold" if mine else "regular"
                ink = "link" if mine else "ink"
                room = page.width(value, 1.0, "bold") + page.gap
                page.text(value, inside.rest, 1.0, "bold", ink, "right", wrap=False)
                inside.skip(page.text(name, inside.rest._replace(w=inside.rest.w - room), 1.0, weight, ink) + page.px(0.3))


def _columns(page: Page, box: Box, view: StandingView) -> None:
    """How many plans ended with each index; under them this game and the best one known."""
    low = min(view.columns[0][0], view.final) - EDGE
    high = max(view.columns[-1][0], view.best) + EDGE
    most = max(count for _, count in view.columns)
    plot, scale = box.rows(None, page.line_height(0.85))
    plot = _counted(page, plot, view.most)
    wide = max(2, int(plot.w * view.grain * 4 / (high - low) / 5))
    for value, count in view.columns:
        tall = max(1, plot.h * count // most)
        page.fill("policies-strong", Box(_at(plot, value, low, high) - wide // 2, plot.bottom - tall, wide, tall), 0.55)
    page.fill("line", Box(plot.x, plot.bottom, plot.w, 1))
    for (name, points, mine), index in zip((view.rows[-2], view.rows[-1]), (view.best, view.final), strict=True):
        x = _at(plot, index, low, high)
        page.fill("accent" if mine else "muted", Box(x, plot.y, max(2, page.px(0.15)), plot.h))
        text = f"{name}: {points}"
        width = page.width(text, 0.85, "semibold") + 1
        at = min(max(x - width // 2, box.x), box.right - width) if mine else x - width - page.px(0.4)
        page.text(text, Box(at, scale.y if mine else plot.y, width, scale.h), 0.85, "semibold", "ink" if mine else "muted", wrap=False)


def _counted(page: Page, plot: Box, text: str) -> Box:
    """The axis of how many plans there are: nothing and the highest column; gives the room beside it."""
    side, high = page.width(text, 0.8) + page.px(0.5), page.line_height(0.8)
    axis, plot = plot.columns(side, None)
    for number, y in ((text, axis.y), ("0", axis.bottom - high)):
        page.text(number, Box(axis.x, y, side - page.px(0.4), high), 0.8, colour="muted", align="right", wrap=False)
    page.fill("line", Box(plot.x, plot.y + high // 2, plot.w, 1))
    return plot


def _at(box: Box, value: int, low: int, high: int) -> int:
    return box.x + (value - low) * box.w // (high - low)
