"""Good practices of other places: cards that are known, one of them opened, and the two ways of copying it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, sheet
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, card, scroll
from game.views.practices import PracticeRow, PracticesView, WayRow, practices_view

WIDE = 56  # ems: from here on the list and the opened card stand side by side
SIGNS = {"free": ("plus", "link"), "planned": ("check", "good"), "copied": ("check", "muted"), "late": ("lock", "warn")}
BETTER = {1: ("arrow-up", "good"), -1: ("arrow-down", "bad")}


class Practices:
    """A list of cards; the chosen one is opened beside it, or in its place in the list."""

    def __init__(self, guide: Guide, chosen: str = "") -> None:
        self.guide = guide
        self.view: Seen[PracticesView] = Seen(guide, practices_view)
        rows = self.view().rows
        self.chosen = chosen or (rows[0].id if rows else "")
        self.order = tuple(row.id for row in rows)  # a card stays in its place while one looks

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        page.key("ctrl+z", "undo")
        page.key("ctrl+y", "redo")
        hints = (Hint(say("Help"), "help", "f1"),)
        primary = Hint(say("Back"), "back", "enter")
        with frame(page, self.guide, view.heading, view.lead, hints, primary, icon="lamp") as body:
            body = body.inset(page.pad)
            if page.box.w < page.px(WIDE):
                with scroll(page, body, "practices") as inside:
                    self._list(page, Flow(inside), view, opened=True)
                return
            left, right = body.inset(max(0, (body.w - page.px(96)) // 2), 0).columns(("share", 4), ("share", 7), gap=page.pad)
            with scroll(page, left, "practices") as inside:
                self._list(page, Flow(inside), view)
            with scroll(page, right, f"practice-{self.chosen}") as inside:
                for row in view.rows:
                    if row.id == self.chosen:
                        self._opened(page, Flow(inside), row)

    def _list(self, page: Page, flow: Flow, view: PracticesView, opened: bool = False) -> None:
        flow.skip(page.text(view.count, flow.rest, 0.95, "semibold", "muted") + page.px(0.4))
        if not view.rows:
            flow.skip(page.text(view.nothing, flow.rest) + page.pad)
        for row in sorted(view.rows, key=lambda one: self.order.index(one.id)):
            _listed(page, flow, row, row.id == self.chosen)
            flow.skip(page.px(0.45))
            if opened and row.id == self.chosen:
                self._opened(page, flow, row, named=False)

    def _opened(self, page: Page, flow: Flow, row: PracticeRow, named: bool = True) -> None:
        """The story, what is to be learnt, what must be adapted, and the ways of copying it; in the list its name stands above already."""
        say = self.guide.say
        with sheet(page, flow, f"practice {row.id}", "raised", accent=f"{row.planes[0][0]}-strong") as inside:
            if named:
                inside.skip(write(page, inside.rest, (Line(row.name, 1.3, "semibold", below=0.15),)))
            _planes(page, inside, row)
            inside.skip(page.text(row.story, inside.rest) + page.px(0.7))
            inside.skip(write(page, inside.rest, (
                Line(row.lesson, weight="semibold", icon="lamp", icon_colour="gold", below=0.5),
                Line(say("**What to adapt at home.** {what}", what=row.fits), icon="settings", icon_colour="muted", below=0.5),
                Line(say("Source: {text}", text=row.source) if row.source else "", 0.85, colour="muted", icon="info", icon_colour="muted", below=0.5),
            )))  # fmt: skip
            inside.skip(page.text(say("How to copy it"), inside.rest, 1.1, "semibold") + page.px(0.4))
            for number, way in enumerate(row.ways, 1):
                self._way(page, inside, way, str(number))
                inside.skip(page.px(0.5))
            self._tool(page, inside, row)

    def _way(self, page: Page, flow: Flow, way: WayRow, key: str) -> None:
        """One way as a card to press: its price, what it brings and spoils, and why it is not possible."""
        lines = self._lines(way)
        wide = flow.rest.w - page.px(1.4) - page.px(2)
        inside = card(page, flow.take(height(page, wide, lines) + page.px(0.9)), way.command, way.name, way.chosen, way.why_not, key=key)
        cap = inside.split_left(page.px(1.4))[0]._replace(h=page.px(1.4))
        page.panel(cap, "accent" if way.chosen else "raised", "line", 0.35)
        page.text(key, cap, 0.9, "bold", _ink(way), "centre", "middle", wrap=False)
        write(page, inside.inset(page.px(2), 0, 0, 0), lines, bool(way.why_not))

    def _lines(self, way: WayRow) -> list[Line]:
        say = self.guide.say
        return [
            Line(way.name, 1.05, "semibold", below=0.1),
            Line(way.cost, 0.95, "semibold", "muted", 0.3),
            *(Line(text, 0.9, icon=BETTER[side][0], icon_colour=BETTER[side][1], below=0.1) for text, side in way.brings),
            Line(way.why_not, 0.9, colour="warn", icon="lock", below=0.1),
            Line(say("in the plan; press again to take it out") if way.chosen else "", 0.9, "semibold", icon="check", icon_colour="good", below=0.1),
        ]

    def _tool(self, page: Page, flow: Flow, row: PracticeRow) -> None:
        """The way to the card of its tool."""
        lines = (Line(self.guide.say("The tool: {name}", name=row.tool_name), weight="semibold", icon=f"plane-{row.planes[0][0]}", below=0),)
        inside = card(page, flow.take(height(page, flow.rest.w - page.px(2.6), lines) + page.px(0.9)), f"tool={row.tool}", row.tool_name, key="t")
        write(page, inside.inset(0, 0, page.px(1.2), 0), lines)
        page.text("T", inside, 0.8, colour="muted", align="right", wrap=False)
        flow.skip(page.px(0.2))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.tool import ToolCard  # whose card leads back here

        self.guide.notice = ""
        name, _, value = command.partition("=")
        if name == "open":
            self.chosen = value
        elif name == "tool":
            return Open(ToolCard(self.guide, value))
        elif command in ("back", "next"):
            return Close() if command == "back" else Stay()
        else:
            answer = follow(self.guide, command, "practices")
            return answer if isinstance(answer, Open) else Stay()
        return Stay()


def _ink(way: WayRow) -> str:
    return "accent-ink" if way.chosen else "disabled-ink" if way.why_not else "ink"


def _listed(page: Page, flow: Flow, row: PracticeRow, chosen: bool) -> None:
    """A card in the list: name, tool, and where it stands."""
    sign, ink = SIGNS[row.state]
    plane = row.planes[0][0]
    lines = (
        Line(row.name, 1.0, "semibold", below=0.1),
        Line(row.tool_name, 0.85, colour=f"{plane}-text", icon=f"plane-{plane}", icon_colour=f"{plane}-text", below=0.1),
        Line(row.state_text, 0.85, "semibold" if row.state == "planned" else "regular", "muted", 0, sign, ink),
    )
    box = flow.take(height(page, flow.rest.w - page.px(1.55), lines) + page.px(0.9))
    write(page, card(page, box, f"open={row.id}", row.name, chosen, accent=f"{plane}-strong"), lines)


def _planes(page: Page, flow: Flow, row: PracticeRow) -> None:
    """The planes it touches, that of its tool first."""
    line, x = flow.take(page.px(1.3)), flow.rest.x
    for plane, name in row.planes:
        wide = min(flow.rest.w, page.width(name, 0.85, "semibold") + page.px(1.0))
        if x > line.x and x + wide > line.right:
            flow.skip(page.px(0.3))
            line, x = flow.take(page.px(1.3)), line.x
        chip = Box(x, line.y, wide, line.h)
        page.panel(chip, f"{plane}-soft", None, 0.5)
        page.text(name, chip, 0.85, "semibold", f"{plane}-text", "centre", "middle", wrap=False)
        x = chip.right + page.px(0.35)
    flow.skip(page.px(0.5))
