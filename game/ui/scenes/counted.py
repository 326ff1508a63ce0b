"""Votes counted, area by area: how many gave each grade, on both sides, and what stands beside them."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import ground_of
from game.ui.scenes.lines import Line, height, write
from game.views.workshop_votes import VoteRow, VotesView

GRADES = range(1, 6)
FEW_ROWS = 6  # above, they stand closer
CELL = 1.5  # ems: the count of one grade
INDENT = 0.7  # ems: the name of an area, after the stripe of its plane
LEAST = 14  # ems: the name of an area beside its votes


def vote_row(page: Page, flow: Flow, row: VoteRow, view: VotesView) -> None:
    """One area: its name and remarks, the counts and means of both sides, and what stands beside them."""
    lines: tuple[Line, ...] = (
        Line(f"{row.code} {row.name}", 1.0, "semibold", below=0),
        Line(" · ".join(text for text in (f"**{row.remark}**" if row.apart else row.remark, row.guess) if text), 0.85, colour="muted", below=0),
        Line(row.since, 0.85, colour="muted", below=0),
    )
    mean = _mean_width(page, view)
    low = stacked(page, flow.rest.w, view)
    if low:
        high, grades = height(page, flow.rest.w - page.px(INDENT), lines), _heads_height(page) + _cells_height(page)
        page.fill(f"{row.plane}-strong", Box(flow.rest.x, flow.rest.y, page.px(0.25), high))
        flow.skip(write(page, flow.rest.inset(page.px(INDENT), 0, 0, 0), lines) + page.px(0.2))
        for side, counts, average in zip(view.sides, row.counts, row.means, strict=True):
            top, under = flow.take(grades).rows(_heads_height(page), None)
            _scale(page, top, side)
            _cells(page, under, counts, average, mean)
        flow.skip((page.text(f"{view.place}: **{row.place}**", flow.rest) if view.place else 0) + page.px(0.7))
        return
    name, *_ = _columns(page, flow.rest, view)
    words = name.inset(page.px(INDENT), 0, 0, 0)
    high = height(page, words.w, lines)
    box = flow.take(max(high, _cells_height(page)))
    page.fill(f"{row.plane}-strong", box._replace(w=page.px(0.25)))
    _, office, ngos, own = _columns(page, box, view)
    write(page, words.centre(words.w, high)._replace(y=box.y + (box.h - high) // 2), lines)
    for place, counts, average in zip((office, ngos), row.counts, row.means, strict=True):
        _cells(page, place, counts, average, mean)
    if view.place:
        page.text(row.place, own, 1.15, "bold", align="right", valign="middle")
    flow.skip(page.px(0.4 if len(view.rows) <= FEW_ROWS else 0.2))


def _columns(page: Page, box: Box, view: VotesView) -> list[Box]:
    """Of a row: the area, the votes of both sides, and what stands beside them."""
    cells = page.px(CELL) * 5 + page.px(0.3) + _mean_width(page, view)
    last = page.width(view.place, 0.75) + page.px(0.3) if view.place else 0
    return box.columns(None, cells, cells, last, gap=page.px(0.8))


def stacked(page: Page, width: int, view: VotesView) -> bool:
    """Whether votes stand under the name of their area."""
    cells = page.px(CELL) * 5 + page.px(0.3) + _mean_width(page, view)
    last = page.width(view.place, 0.75) + page.px(0.3) if view.place else 0
    return width - 2 * cells - last - 3 * page.px(0.8) - page.px(INDENT) < page.px(LEAST)


def vote_heads(page: Page, flow: Flow, view: VotesView) -> None:
    """Over the columns: who voted, and the grades."""
    _, office, ngos, own = _columns(page, flow.take(_heads_height(page)), view)
    for side, place in zip(view.sides, (office, ngos), strict=True):
        _scale(page, place, side)
    if view.place:
        page.text(view.place, own, 0.75, colour="muted", align="right")
    flow.skip(page.px(0.1))


def _scale(page: Page, box: Box, side: str) -> None:
    """The name of a side over the grades from 1 to 5."""
    top, scale = box.rows(page.line_height(0.75), None)
    page.text(side, top, 0.75, colour="muted", may_shorten=True, max_lines=1)
    cell = page.px(CELL)
    for number, grade in enumerate(GRADES):
        page.text(str(grade), Box(scale.x + number * cell, scale.y, cell, scale.h), 0.7, colour="muted", align="centre", wrap=False)


def _cells(page: Page, under: Box, counts: tuple[int, ...], average: str, wide: int) -> None:
    """How many gave each grade, from 1 to 5, and the mean."""
    cell = page.px(CELL)
    for number, count in enumerate(counts):
        place = Box(under.x + number * cell, under.y + (under.h - cell) // 2, cell - max(2, page.px(0.12)), cell - max(2, page.px(0.12)))
        ground = ground_of(page, number) if count else "sunken"
        page.panel(place, ground, page.theme.mixed(ground, "ink", 0.35) if count else None, 0.25)
        if count:
            page.text(str(count), place, 0.9, "semibold", "ink", "centre", "middle")
    spoken = ", ".join(f"{grade}: {count}" for grade, count in zip(GRADES, counts, strict=True) if count)
    page.say(spoken, under)
    rest = under.inset(5 * cell + page.px(0.3), 0, 0, 0)._replace(w=wide)
    page.text(average, rest, 1.1, "bold", valign="middle", wrap=False)


def _heads_height(page: Page) -> int:
    """Of the name of a side over the grades."""
    return page.line_height(0.75) + page.line_height(0.7)


def _cells_height(page: Page) -> int:
    """Of the counts of one side beside their mean."""
    return max(page.px(CELL), page.line_height(1.15, "bold"))


def _mean_width(page: Page, view: VotesView) -> int:
    """Of the widest mean, so that means stand under one another."""
    return max(page.width(mean, 1.1, "bold") for row in view.rows for mean in row.means) + 1
