"""The index as it was last measured, the twelve areas in it, and the calendar of the year."""

from __future__ import annotations

from itertools import pairwise

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import ground_of, heading
from game.ui.still import still
from game.ui.widgets import scroll
from game.views.desk import Date, DeskView
from game.views.desk_index import AreaValue, IndexPanel
from game.views.hidden import hidden_index

LEAST, MOST = 1000, 5000  # thousandths of a point: the scale of the index
CODE, VALUE, NUMBER = 2.1, 1.6, 3.5  # ems
LEAST_CALENDAR = 4.2  # ems: a calendar that scrolls by itself shows at least two dates
ROOMY, TIGHT = 1.5, 1.13  # ems: height of the row of an area where there is room, and where there is none


def index_and_calendar(page: Page, box: Box, view: DeskView, say: Catalog, hidden: bool = False) -> None:
    """Under each other, or side by side in a wide box; where they do not fit, the calendar scrolls, or else both do."""
    if hidden:
        upper, lower = box.rows(None, None, gap=page.gap)
        page.panel(upper)
        words = upper.inset(page.px(0.75), page.px(0.5))
        page.text(hidden_index(say), words, colour="muted", valign="middle")
        _calendar(page, lower, view.calendar, say)
        return
    if box.w >= page.px(44):
        with scroll(page, box, "index") as inside:
            left, right = inside.columns(("share", 3), ("share", 2), gap=page.gap)
            _index(page, left, view.index, say, ROOMY)
            _calendar(page, right._replace(h=_calendar_height(page, view.calendar, right.w)), view.calendar, say)
        return
    whole = _calendar_height(page, view.calendar, box.w)
    tight = max(TIGHT, page.line_height(0.85) / page.px(1))
    row = next((row for row in (2.1, 1.8, ROOMY, 1.4, 1.3, 1.22) if _index_height(page, row) + page.gap + whole <= box.h), tight)
    spare = box.h - _index_height(page, row) - page.gap
    if spare >= page.px(LEAST_CALENDAR):
        _index(page, box, view.index, say, row)
        _calendar(page, box.split_bottom(spare)[0], view.calendar, say)
        return
    with scroll(page, box, "index") as inside:
        high = _index(page, inside, view.index, say, row)
        rest = inside._replace(y=inside.y + high + page.gap)
        _calendar(page, rest._replace(h=_calendar_height(page, view.calendar, rest.w)), view.calendar, say)


def _index_height(page: Page, row: float) -> int:
    high = 2 * page.px(0.5) + page.px(NUMBER) + page.px(0.7)
    return high + 3 * (page.px(1.45) + page.px(0.3)) + 12 * page.px(row)


def _index(page: Page, box: Box, index: IndexPanel, say: Catalog, row: float) -> int:
    """The panel of the index; gives its height."""
    panel = box._replace(h=_index_height(page, row))
    still(page, panel, (index, row, say.language), lambda own: _panel(own, own.box, index, say, row))
    return panel.h


def _panel(page: Page, panel: Box, index: IndexPanel, say: Catalog, row: float) -> None:
    page.panel(panel)
    flow = Flow(panel.inset(page.px(0.75), page.px(0.5)))
    _number(page, flow.take(page.px(NUMBER)), index, say)
    _scale(page, flow.take(page.px(0.7)), index)
    for plane, numeral, name, mean in index.planes:
        flow.skip(page.px(0.3))
        _plane(page, flow.take(page.px(1.45)), plane, numeral, name, mean)
        areas = [area for area in index.areas if area.plane == plane]
        _edges(page, flow.rest._replace(h=len(areas) * page.px(row)), index.edges)
        for area in areas:
            _area(page, flow.take(page.px(row)), area, say)


def _number(page: Page, box: Box, index: IndexPanel, say: Catalog) -> None:
    """The index as one number, its band, and when it was measured."""
    wide = page.width(index.value, 2.2, "bold") + page.px(0.7)
    page.text(index.value, box.centre(box.w, page.line_height(2.2, "bold")), 2.2, "bold", wrap=False)
    words = box.inset(wide, 0, 0, 0)
    whole = f"{index.note} · {index.next}"
    note = whole if page.width(whole, 0.8) <= words.w else index.note
    page.spot(box, "index", f"{index.value}, {index.band}, {whole}", role="value", tip=whole, stop=False)
    lines = ((say("Index of cooperation"), 0.85, "muted"), (f"**{index.band}**", 0.95, "ink"), (note, 0.8, "muted"))
    flow = Flow(words.centre(words.w, sum(page.line_height(size) for _, size, _ in lines)))
    for text, size, colour in lines:
        page.text(text, flow.take(page.line_height(size)), size, colour=colour, max_lines=1, least=0.75, may_shorten=True)


def _scale(page: Page, box: Box, index: IndexPanel) -> None:
    """The whole scale in its bands, and where the index was found."""
    track = box._replace(h=page.px(0.5))
    edges = (LEAST, *index.edges, MOST)
    for number, (low, high) in enumerate(pairwise(edges)):
        x, right = _at(track, low), _at(track, high)
        page.fill(ground_of(page, number), Box(x, track.y, right - x - max(1, page.px(0.1)), track.h))
    wide = max(3, page.px(0.22))
    spread = max((area.spread for area in index.areas), default=0)
    low, high = _at(track, index.number - spread), _at(track, index.number + spread)
    if spread:
        page.fill("muted", Box(low, track.bottom - max(2, page.px(0.12)), high - low, max(2, page.px(0.12))))
    page.fill("ink", Box(_at(track, index.number) - wide // 2, track.y - page.px(0.12), wide, track.h + 2 * page.px(0.12)))


def _at(track: Box, value: int) -> int:
    return track.x + round(track.w * (min(max(value, LEAST), MOST) - LEAST) / (MOST - LEAST))


def _plane(page: Page, box: Box, plane: str, numeral: str, name: str, mean: str) -> None:
    line = box.split_bottom(page.px(1.3))[0]
    code = line.split_left(page.px(CODE))[0]
    page.text(numeral, code, 0.9, "bold", f"{plane}-text", valign="middle", wrap=False)
    page.text(name, line.inset(page.px(CODE), 0, page.px(3), 0), 0.9, "semibold", f"{plane}-text", valign="middle", may_shorten=True, max_lines=1)
    page.text(mean, line, 0.9, "bold", f"{plane}-text", "right", "middle", wrap=False)


def _area_columns(page: Page, box: Box) -> list[Box]:
    """Code, name, bar, value."""
    return box.columns(page.px(CODE), ("share", 7), ("share", 4 if box.w < page.px(20) else 8), page.px(VALUE))


def _edges(page: Page, box: Box, edges: tuple[int, ...]) -> None:
    """Thin lines where the bands of the index begin, behind the bars."""
    bar = _area_columns(page, box)[2].inset(page.px(0.4), 0)
    for edge in edges:
        page.fill("line", Box(_at(bar, edge), bar.y, max(1, page.px(0.06)), bar.h))


def _area(page: Page, box: Box, area: AreaValue, say: Catalog) -> None:
    code, name, bar, value = _area_columns(page, box)
    tip = say("{code} {name}: measured {value}, now between {low} and {high}", code=area.code, name=area.name, value=area.text,
              low=_points(area.value - area.spread, area.text), high=_points(area.value + area.spread, area.text))  # fmt: skip
    page.spot(box, f"area={area.code}", f"{area.code} {area.name}: {area.text}", role="value", tip=tip, stop=False)
    page.text(area.code, code, 0.8, "semibold", f"{area.plane}-text", valign="middle", wrap=False)
    page.text(area.name, name, 0.85, valign="middle", max_lines=1, least=0.75, may_shorten=True)
    page.text(area.text, value, 0.85, "semibold", align="right", valign="middle", wrap=False)
    track = bar.inset(page.px(0.4), 0).centre(bar.w, max(4, page.px(0.45)))
    page.panel(track, "sunken", None, 1)
    colour = f"{area.plane}-strong"
    end = max(_at(track, area.value), track.x + track.h)
    page.panel(track._replace(w=end - track.x), colour, None, 1)
    if area.spread:
        low, high = _at(track, area.value - area.spread), _at(track, area.value + area.spread)
        band = Box(low, track.y - page.px(0.14), max(high - low, track.h), track.h + 2 * page.px(0.14))
        page.panel(band, page.theme.mixed(colour, "panel", 0.55), None, 0.25)
        mark = max(2, page.px(0.14))
        page.fill(colour, Box(min(max(_at(track, area.value) - mark // 2, track.x), track.right - mark), band.y, mark, band.h))


def _points(thousandths: int, like: str) -> str:
    """Points with one decimal place, with the comma or the point of the other number."""
    value = f"{min(max(thousandths, LEAST), MOST) / 1000:.1f}"
    return value.replace(".", ",") if "," in like else value


def _calendar_rows(page: Page, dates: tuple[Date, ...], width: int) -> tuple[int, list[int]]:
    """The width of the column of dates, and the height of each row."""
    when = min(width * 2 // 5, max((page.width(date.when, 0.85, "semibold") for date in dates), default=0) + page.px(0.6))
    rows = [max(page.measure(date.text, width - when - page.px(1), 0.85), page.measure(date.when, when, 0.85, "semibold")) for date in dates]
    return when, [high + page.px(0.25) for high in rows]


def _calendar_height(page: Page, dates: tuple[Date, ...], width: int) -> int:
    rows = _calendar_rows(page, dates, width - 2 * page.px(0.75))[1]
    return 2 * page.px(0.5) + page.line_height(1.1, "semibold") + page.px(0.3) + sum(rows)


def _calendar(page: Page, panel: Box, dates: tuple[Date, ...], say: Catalog) -> None:
    page.panel(panel)
    inner = panel.inset(page.px(0.75), page.px(0.5))
    low = panel.h < page.px(6.5)
    if low:  # a small heading, and as many whole lines as there is room for
        line = page.line_height(0.85)
        top, inner = panel.inset(page.px(0.75), page.px(0.2)).split_top(line)
        sign, words = top.split_left(page.px(0.9), page.px(0.4))
        page.icon("calendar", sign, "muted")
        page.text(say("Calendar"), words, 0.85, "semibold", "muted", wrap=False)
        inner = inner._replace(h=max(1, inner.h // line) * line)
    else:
        inner = inner.inset(0, heading(page, inner, say("Calendar")) + page.px(0.25), 0, 0)
    brief = low or sum(_calendar_rows(page, dates, inner.w)[1]) > inner.h
    with scroll(page, inner, "calendar") as inside:
        flow = Flow(inside)
        if brief:
            for date in dates:
                _in_short(page, flow, date, say)
            return
        when, rows = _calendar_rows(page, dates, flow.rest.w)
        for date, high in zip(dates, rows, strict=True):
            _date(page, flow.take(high), date, when)


def _in_short(page: Page, flow: Flow, date: Date, say: Catalog) -> None:
    """What falls due by its name alone, what keeps it in the tip."""
    whole = f"{date.when}: {date.text}"
    when = say("Now") if date.name else date.when
    text = f"**{when}**: {date.name or date.text}"
    line = flow.take(page.measure(text, flow.rest.w, 0.85))
    page.text(text, line, 0.85, colour="ink" if date.now else "muted")
    page.spot(line, "date", whole, role="value", tip=whole if date.name else "", stop=False)


def _date(page: Page, line: Box, date: Date, when: int) -> None:
    """A full dot for what falls in this quarter, a ring for what comes later."""
    dot, words = line.split_left(page.px(1))
    middle = (dot.x + page.px(0.3), dot.y + page.line_height(0.85) // 2)
    page.circle(middle, page.px(0.27), "infrastructure-strong" if date.now else "muted", 0 if date.now else max(1, page.px(0.1)))
    first, second = words.split_left(when)
    page.text(date.when, first, 0.85, "semibold")
    page.text(date.text, second, 0.85, colour="ink" if date.now else "muted")
