"""All tools in one list: sorted out by reach, need, area and who decides; two of them can be laid side by side."""

from __future__ import annotations

from dataclasses import replace

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.compare import Compare
from game.ui.scenes.desk_parts import sign_button
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.seen import Seen
from game.ui.scenes.tool import ToolCard
from game.ui.widgets import Hint, card, choice
from game.views.desk_tools import REFUSED
from game.views.finder import EVERY, FinderView, Found, Wanted, finder_view

CHIP = 3.4  # ems: the least width of the button of an area
COMPARED = 28  # ems: from this width on the button that compares has its word
COLUMN = 30  # ems: the least width of a tool where several stand side by side


class Finder:
    """Opened from the list of tools on the desk; a tool opens its card."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[FinderView] = Seen(guide, finder_view)
        self.wanted = Wanted()
        self.first = ""  # the tool that waits for another to be compared with

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        found = [one for one in view.tools if one.fits(self.wanted)]
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        first = next((one.row.name for one in view.tools if one.row.id == self.first), "")
        remark = say("Choose the tool to compare with: {tool}", tool=first) if first else ""
        every = Hint(say("Show all"), "all", "a", why_not="" if self.wanted != Wanted() else say("All tools are shown"))
        count = say.plural("{n} tool", "{n} tools", len(found))
        with (
            frame(page, self.guide, say("Find a tool"), count, keys, every, remark, icon="search") as body,
            stage(page, body, "finder", 84) as middle,
        ):
            flow = Flow(middle)
            with sheet(page, flow, "filters") as inside:
                self._filters(page, inside, view)
            self._tools(page, flow, found)

    def _filters(self, page: Page, flow: Flow, view: FinderView) -> None:
        say = self.guide.say
        self._choices(page, flow, say("Show"), "kind", view.kinds, self.wanted.kind)
        self._choices(page, flow, say("Who decides"), "decides", view.deciding, self.wanted.decides)
        named = next((f"{code} {name}" for area, code, name, _ in view.areas if area == self.wanted.area), "")
        title = say("Area: {name}", name=named) if named else say("Area")
        flow.skip(page.text(title, flow.rest, 0.9, "semibold", "muted") + page.px(0.2))
        options = ((EVERY, say("All"), say("All areas"), ""), *view.areas)
        least = max(page.width(code, 0.9, "semibold") for _, code, _, _ in options) + page.px(0.6)
        places = flow.rest.grid(len(options), max(page.px(CHIP), least), page.px(1.9), page.px(0.3))
        for (area, code, name, plane), place in zip(options, places, strict=True):
            chosen = area == self.wanted.area
            state = page.spot(place, f"area={area}", f"{code} {name}", role="option", tip=name, selected=chosen)
            fill, ink = (f"{plane}-strong", f"{plane}-ink") if plane else ("accent", "accent-ink")
            ground = page.theme.mixed("raised", "ink", 0.08) if state.hover else page.theme.colour("raised")
            page.panel(place, fill if chosen else ground, "line", 0.4)
            page.text(code, place, 0.9, "semibold", ink if chosen else f"{plane}-text" if plane else "ink", "centre", "middle", least=0.72)
        flow.skip(places[-1].bottom - flow.rest.y)

    def _choices(self, page: Page, flow: Flow, title: str, name: str, options: tuple[tuple[str, str], ...], chosen: str) -> None:
        """All answers side by side, or two in a row where they have no room."""
        flow.skip(page.text(title, flow.rest, 0.9, "semibold", "muted") + page.px(0.2))
        wide = sum(page.width(label, 1.0, "semibold") + page.px(1.2) for _, label in options)
        across = (
            len(options) if wide <= flow.rest.w else 2 if max(page.width(label, 0.8, "semibold") for _, label in options) < flow.rest.w * 0.45 else 1
        )
        for start in range(0, len(options), across):
            choice(page, flow.take(page.row), name, options[start : start + across], chosen)
            flow.skip(page.px(0.2))
        flow.skip(page.px(0.4))

    def _tools(self, page: Page, flow: Flow, found: list[Found]) -> None:
        say = self.guide.say
        if not found:
            flow.skip(page.text(say("No tool is like that. Ask for less."), flow.rest, 1.05, colour="muted", align="centre"))
        across = 1 if narrow(page) else max(1, min(2, flow.rest.w // page.px(COLUMN)))
        columns = flow.rest.columns(*([None] * across), gap=page.gap)
        side = compare_width(page, say) if min(column.w for column in columns) >= page.px(COMPARED) else page.px(2.1)
        room = min(column.w for column in columns) - side - page.gap - page.px(1.6)
        for start in range(0, len(found), across):
            row = found[start : start + across]
            line = flow.take(max(height(page, room, _lines(one)) for one in row) + page.px(0.9))
            for one, column in zip(row, columns, strict=False):
                box, mark = column._replace(y=line.y, h=line.h).columns(None, side, gap=page.gap)
                self._tool(page, box, mark.centre(side, page.px(2.1)), one)
            flow.skip(page.px(0.45))

    def _tool(self, page: Page, box: Box, mark: Box, one: Found) -> None:
        say, row, chosen = self.guide.say, one.row, one.row.id == self.first
        quiet = row.state == REFUSED
        compare = f"compare={row.id}"
        inner = card(
            page, box, f"tool={row.id}", row.name, chosen, accent=f"{row.plane}-strong", fill="disabled" if quiet else "panel", keys={"c": compare}
        )
        write(page, inner, _lines(one), quiet)
        label = say("Do not compare: {tool}", tool=row.name) if chosen else say("Compare: {tool}", tool=row.name)
        word = say("Compare") if mark.w > page.px(2.1) else ""
        sign_button(page, mark, "check" if chosen else "compare", label, compare, word=word)

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        self.guide.notice = ""
        name, _, value = command.partition("=")
        if name in ("kind", "area", "decides"):
            self.wanted = replace(self.wanted, **{name: value})
        elif name == "all":
            self.wanted = Wanted()
        elif name == "tool":
            return Open(ToolCard(self.guide, value))
        elif name == "compare":
            first, self.first = self.first, "" if self.first else value
            return Open(Compare(self.guide, first, value)) if first and first != value else Stay()
        elif name == "help":
            return Open(Help(self.guide, "finder"))
        return Close() if name == "back" else Stay()


def compare_width(page: Page, say: Catalog) -> int:
    """Of the button that compares, with its sign and its word."""
    return page.width(say("Compare"), 0.85, "semibold") + page.px(1.15 + 0.35 + 1)


def _lines(one: Found) -> tuple[Line, ...]:
    row = one.row
    return (
        Line(row.name, weight="semibold", below=0.05),
        Line(row.tagline, 0.85, colour="muted", below=0.1),
        Line(f"**{row.price}** · {', '.join(code for code, _, _ in row.serves)}", 0.88, below=0.05),
        Line(row.note, 0.85, colour="warn" if row.state == REFUSED else "muted", icon="lock" if row.state == REFUSED else "info", below=0.05),
        Line(row.need if row.need_size > 0 else "", 0.85, colour="good", icon="plus", below=0),
    )
