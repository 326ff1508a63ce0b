"""The tools of one plane, as cards: the open ones first, the refused with the reason, those at work last."""

from __future__ import annotations

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.layout import Box, Flow
from game.ui.scenes.desk_parts import chip, chip_height, chip_width, sign_button, signed, signed_height, tag, tag_width
from game.ui.widgets import Tab, card, scroll, tabs
from game.views.desk import DeskView
from game.views.desk_tools import AT_WORK, IN_PREPARATION, PLANNED, REFUSED, PlaneTab, ToolRow

NOTES = {REFUSED: ("lock", "warn"), PLANNED: ("check", "ink"), AT_WORK: ("check", "good"), IN_PREPARATION: ("days", "muted")}
COLUMN = 20  # ems: the least width of a card where there is room for several side by side


def tools(page: Page, box: Box, view: DeskView, plane: str, say: Catalog) -> None:
    """The tabs of the planes, and the cards of the chosen one."""
    page.panel(box)
    inner = box.inset(page.px(0.6))
    low = box.h < page.px(14)
    top, rest = inner.split_top(
        page.row if low else max(page.px(2.75), page.line_height(1.0, "bold") + page.line_height(1.0, "semibold") + page.px(0.35)), page.px(0.35)
    )
    marks = [
        Tab(f"{tab.numeral} {tab.name}" if low else tab.name, f"plane={tab.id}", "" if low else tab.numeral, tab.id, str(number))
        for number, tab in enumerate(view.planes, 1)
    ]
    search, top = top.split_right(top.h if low else page.px(1.75), page.px(0.3))
    tabs(page, top, marks, f"plane={plane}")
    shown = next(tab for tab in view.planes if tab.id == plane)
    if not low:
        line, rest = rest.split_top(page.line_height(0.85), page.px(0.3))
        page.text(shown.count, line.inset(page.px(0.2), 0), 0.85, colour="muted", valign="middle", may_shorten=True, max_lines=1)
    sign_button(page, search, "search", say("Find and compare tools"), "finder", "f")
    with scroll(page, rest, f"tools-{plane}") as inside:
        _cards(page, inside, shown, say)


def _cards(page: Page, box: Box, shown: PlaneTab, say: Catalog) -> None:
    across = max(1, min(3, (box.w + page.gap) // page.px(COLUMN)))
    columns = box.columns(*([None] * across), gap=page.gap)
    flow = Flow(box)
    for start in range(0, len(shown.tools), across):
        rows = shown.tools[start : start + across]
        high = max(_height(page, row, columns[0].w, say) for row in rows)
        line = flow.take(high)
        for row, column in zip(rows, columns, strict=False):
            _card(page, column._replace(y=line.y, h=high), row, say)
        flow.skip(page.px(0.45))


def _inner_width(page: Page, width: int) -> int:
    return width - page.px(0.85) - page.px(0.7)


def _height(page: Page, row: ToolRow, width: int, say: Catalog) -> int:
    inner = _inner_width(page, width)
    high = page.measure(row.name, inner, 1.0, "semibold") + page.measure(row.tagline, inner, 0.85) + page.px(0.25)
    high += page.measure(row.price, inner, 0.88, "semibold") + chip_height(page)
    high += signed_height(page, row.note, inner) if row.note else 0
    high += signed_height(page, row.need, inner) if row.need else 0
    high += chip_height(page) + page.px(0.15) if _where(page, row, inner, say) == "below" else 0
    return high + page.px(0.2 + 0.9)


def _where(page: Page, row: ToolRow, inner: int, say: Catalog) -> str:
    """Which line of a card has room for its mark: that of the name, of the chips, of the cost, or one more."""
    mark = _mark(row, say)
    if not mark:
        return ""
    chips = sum(chip_width(page, code, strength) + page.px(0.3) for code, _, strength in row.serves)
    free = inner - tag_width(page, mark[0]) - page.px(0.5)
    lines = (("chips", chips), ("name", page.width(row.name, 1.0, "semibold")), ("cost", page.width(row.price, 0.88, "semibold")))
    return next((line for line, wide in lines if wide <= free), "below")


def _mark(row: ToolRow, say: Catalog) -> tuple[str, str] | None:
    """What deserves notice: a promise, or else that the Model recommends it; the words and their sign."""
    if row.promised:
        return say("promised"), "principle-partnership"
    return (say("recommended"), "principle-efficiency") if row.recommended else None


def _card(page: Page, box: Box, row: ToolRow, say: Catalog) -> None:
    quiet = row.state == REFUSED
    if box.bottom < page.clip.y or box.y > page.clip.bottom:  # scrolled away: only a stop of the tab key
        page.spot(box, f"tool={row.id}", row.name, role="card", selected=row.state == PLANNED)
        return
    fill = "disabled" if quiet else "panel"
    inner = card(page, box, f"tool={row.id}", row.name, row.state == PLANNED, accent=_accent(row), fill=fill)
    flow, where, mark = Flow(inner), _where(page, row, inner.w, say), _mark(row, say)
    tops = {"name": flow.rest.y}
    flow.skip(page.text(row.name, flow.rest, 1.0, "semibold", "disabled-ink" if quiet else "ink"))
    flow.skip(page.text(row.tagline, flow.rest, 0.85, colour="disabled-ink" if quiet else "muted") + page.px(0.25))
    tops["cost"] = flow.rest.y
    flow.skip(page.text(row.price, flow.rest, 0.88, "semibold", "disabled-ink" if quiet else "ink"))
    if row.note:
        icon, colour = NOTES.get(row.state, ("info", "muted"))
        flow.skip(signed(page, flow.rest, icon, row.note, colour))
    if row.need:
        flow.skip(signed(page, flow.rest, "plus" if row.need_size > 0 else "minus", row.need, "good" if row.need_size > 0 else "muted"))
    flow.skip(page.px(0.2))
    line = flow.take(chip_height(page))
    _chips(page, line, row, quiet)
    tops |= {"chips": line.y, "below": flow.rest.y + page.px(0.15)}
    if mark:
        right = inner.x + tag_width(page, mark[0]) if where == "below" else inner.right
        tag(page, right, tops[where], page.line_height(1.0) if where == "name" else line.h, *mark)


def _accent(row: ToolRow) -> str:
    return "line" if row.state == REFUSED else f"{row.plane}-strong"


def _chips(page: Page, line: Box, row: ToolRow, quiet: bool) -> None:
    x = line.x
    for code, plane, strength in row.serves:
        wide = chip_width(page, code, strength)
        chip(page, Box(x, line.y, wide, chip_height(page)), code, plane, strength, quiet)
        x += wide + page.px(0.3)
