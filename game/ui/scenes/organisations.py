"""The organisations: a list, and one of them close up."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.desk_parts import signed
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, card, gauge, paragraph, scroll
from game.views.organisations import Level, OrganisationRow, OrganisationsView, organisations_view

WIDE = 56  # ems: from here on list and organisation stand side by side
COLOURS = {"capacity": "accent", "energy": "energy", "trust": "policies-strong", "independence": "infrastructure-strong"}


class Organisations:
    """Opened on one of them, or on the first."""

    def __init__(self, guide: Guide, chosen: str = "") -> None:
        self.guide = guide
        self.view: Seen[OrganisationsView] = Seen(guide, organisations_view)
        self.chosen = chosen or next(iter(self.view().organisations)).id
        self.shown = False  # whether the list was once scrolled to the chosen one

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        if not self.shown:
            page.memory.reveal, self.shown = f"organisation={self.chosen}", True
        primary = Hint(say("Back to the desk"), "back", "enter")
        with frame(page, self.guide, view.heading, view.lead, (Hint(say("Help"), "help", "f1"),), primary, icon="people") as body:
            body = body.inset(page.pad)
            if page.box.w < page.px(WIDE):
                self._narrow(page, body, view)
                return
            left, right = body.inset(max(0, (body.w - page.px(92)) // 2), 0).columns(("share", 5), ("share", 6), gap=page.pad)
            with scroll(page, left, "organisations") as inside:
                self._list(page, Flow(inside), view)
            page.panel(right)
            one = next(row for row in (*view.sides, *view.organisations) if row.id == self.chosen)
            with scroll(page, right.inset(page.px(1.25), page.px(1)), f"organisation-{one.id}") as inside:
                self._one(page, Flow(inside), one)

    def _narrow(self, page: Page, box: Box, view: OrganisationsView) -> None:
        """The chosen one opens in its place in the list."""
        with scroll(page, box, "organisations") as inside:
            self._list(page, Flow(inside), view, opened=True)

    def _list(self, page: Page, flow: Flow, view: OrganisationsView, opened: bool = False) -> None:
        for row in (*view.sides, *view.organisations):
            _row(page, flow, row, row.id == self.chosen)
            flow.skip(page.px(0.45))
            if opened and row.id == self.chosen:
                rest = flow.rest.inset(page.px(0.7), 0, page.px(0.3), 0)
                inner = Flow(rest._replace(h=10_000))
                self._levels(page, inner, row)
                flow.skip(inner.rest.y - flow.rest.y + page.px(0.6))

    def _one(self, page: Page, flow: Flow, row: OrganisationRow) -> None:
        side = page.px(3)
        words = flow.rest.inset(side + page.px(1), 0, 0, 0)
        high = page.measure(row.name, words.w, 1.4, "semibold") + page.line_height(0.95)
        sign = Box(flow.rest.x, flow.rest.y, side, side)
        page.panel(sign, "sunken", None, 0.6)
        page.icon(row.icon or f"field-{row.field}", sign.inset(page.px(0.55)), _ink(row))
        used = page.text(row.name, words, 1.4, "semibold")
        page.text(row.field_name, words.inset(0, used, 0, 0), 0.95, colour="muted")
        flow.skip(max(side, high) + page.px(0.8))
        self._levels(page, flow, row)

    def _levels(self, page: Page, flow: Flow, row: OrganisationRow) -> None:
        say = self.guide.say
        flow.skip(paragraph(page, flow.rest, row.about) + page.px(0.9))
        for remark in row.remarks:
            flow.skip(signed(page, flow.rest, "warning", remark, "warn", 0.95) + page.px(0.5))
        for level in row.levels:
            _level(page, flow, level)
        flow.skip(page.text(say("The upright mark shows where it was at the beginning of the game."), flow.rest, 0.85, colour="muted") + page.px(0.5))

    def handle(self, command: str) -> Answer:
        name, _, value = command.partition("=")
        if name == "organisation":
            self.chosen = value
        if command in ("back", "organisations"):
            return Close()
        if command == "help":
            answer = follow(self.guide, command, "organisations")
            return answer if isinstance(answer, Open) else Stay()
        return Stay()


def _ink(row: OrganisationRow) -> str:
    return "gold" if row.icon else f"field-{row.field}"


def _row(page: Page, flow: Flow, row: OrganisationRow, chosen: bool) -> None:
    """Sign, name and two small bars: trust and energy."""
    bars = page.px(7) if not row.icon and flow.rest.w >= page.px(27) else 0
    words = flow.rest.w - page.px(1.4) - page.px(2.6) - (bars + page.px(0.8) if bars else 0)
    high = page.measure(row.short, words, 1.0, "semibold") + page.measure(row.field_name, words, 0.85)
    box = flow.take(max(high, page.px(2.4)) + page.px(0.9))
    inner = card(page, box, f"organisation={row.id}", row.name, chosen)
    sign, rest = inner.split_left(page.px(1.8), page.px(0.8))
    page.icon(row.icon or f"field-{row.field}", sign, _ink(row))
    text = rest._replace(w=words).centre(words, high)
    used = page.text(row.short, text, 1.0, "semibold")
    page.text(row.field_name, text.inset(0, used, 0, 0), 0.85, colour="muted")
    if bars:
        place = rest.split_right(bars)[0]
        upper, lower = place.centre(bars, max(page.px(2.2), 2 * page.line_height(0.85))).rows(None, None)
        for level, line, icon in ((row.levels[2], upper, "trust"), (row.levels[1], lower, "energy")):
            mark, bar = line.split_left(page.px(0.95), page.px(0.4))
            page.icon(icon, mark, "muted")
            gauge(page, bar, level.value, 0, 100, text=level.text, colour=COLOURS[level.id], size=0.85, text_width=page.px(1.6))
            page.say(f"{level.label}: {level.text}", bar)


def _level(page: Page, flow: Flow, level: Level) -> None:
    """Name and number, the bar, and what it means."""
    line = flow.take(page.line_height(1.1, "semibold"))
    page.text(level.label, line, 1.0, "semibold", valign="bottom", max_lines=1, may_shorten=True)
    page.text(level.text, line, 1.1, "bold", align="right", valign="bottom", wrap=False)
    flow.skip(page.px(0.15))
    gauge(page, flow.take(page.px(0.8)), level.value, 0, 100, colour=COLOURS.get(level.id, "accent"), marker=level.before)
    flow.skip(page.px(0.1))
    flow.skip(page.text(level.tip, flow.rest, 0.85, colour="muted") + page.px(0.8))
