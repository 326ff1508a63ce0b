"""The desk: the place in the middle, tools at the left, the index at the right, the plan of the quarter below."""

from __future__ import annotations

from collections.abc import Callable

from game.text.catalog import Catalog
from game.ui.draw import Page
from game.ui.expected import Expected
from game.ui.guide import Guide
from game.ui.idle import Task
from game.ui.layout import Box
from game.ui.place import place
from game.ui.scene import Answer, Open, Replace, Scene, Stay
from game.ui.scenes.adviser import AdviserScene
from game.ui.scenes.ask import Ask
from game.ui.scenes.curtain import Waiting
from game.ui.scenes.desk_head import head, head_height
from game.ui.scenes.desk_index import index_and_calendar
from game.ui.scenes.desk_parts import fitting, sign_button, toast
from game.ui.scenes.desk_plan import finish, finish_height, plan, plan_alone, plan_height
from game.ui.scenes.desk_tools import tools
from game.ui.scenes.desk_ways import HEIGHT, seated, ways
from game.ui.scenes.finder import Finder
from game.ui.scenes.following import follow, scene_of
from game.ui.scenes.hints import hint_of, offer, show_hint
from game.ui.scenes.history import History
from game.ui.scenes.organisations import Organisations
from game.ui.scenes.pledges import Pledges
from game.ui.scenes.practices import Practices
from game.ui.scenes.seen import Seen
from game.ui.scenes.support import Support
from game.ui.scenes.tool import ToolCard
from game.ui.scenes.workshop_strip import strip, strip_height
from game.ui.seat import waiting
from game.ui.widgets import Tab, button, button_width, tabs
from game.views.desk import DeskView, desk_view
from game.views.outlook import PlanForecast, plan_forecast
from game.views.ways import WaysView, ways_view

WIDE, HIGH = 58, 33  # ems of the window: from here on everything is seen at once
METERS = (40, 24)  # ems: from here on a desk with tabs has its meters too
SIDE, SIDES = 18.2, 18.6  # ems: the columns of tools and of the index
OPENS: dict[str, Callable[[Guide], Scene]] = {
    "history": History,
    "support": Support,
    "pledges": Pledges,
    "practices": Practices,
    "adviser": AdviserScene,
    "finder": Finder,
}


class Desk:
    """Where a quarter is planned."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view: Seen[DeskView] = Seen(guide, desk_view)
        self.ways: Seen[WaysView] = Seen(guide, ways_view)
        self.expected = Expected(guide, lambda: (guide.game.draft,))
        self.foreseen: Seen[PlanForecast] = Seen(guide, lambda game, say: plan_forecast(game, self.expected(), say))
        self.plane = guide.game.scenario.model.planes[0].id
        self.tab = "plan" if guide.seat.asked(guide.game) else "tools"
        self.decisions = 0  # commands so far: advice is offered to who gives none for long

    def page(self, page: Page) -> None:
        page.fill("paper")
        more = self.ways()
        view = seated(self.guide, self.view(), more.role, self.guide.say)
        page.key("e", "end")  # Enter belongs to a tool that has the focus
        page.key("d", "practices")
        box = page.box
        if self.guide.led:
            clock, box = box.split_top(strip_height(page, box.w, self.guide))
            strip(page, clock, self.guide)
        wide = box.w >= page.px(WIDE) and box.h >= page.px(HIGH)
        (self._whole if wide else self._part)(page, box, view)

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        self.decisions += 1
        name, _, value = command.partition("=")
        if name == "plane":
            self.plane, self.tab = value, "tools"
        elif name == "tab":
            self.tab = value
        elif name == "tool":
            return Open(ToolCard(self.guide, value))
        elif name in ("organisation", "organisations"):
            return Open(Organisations(self.guide, value))
        elif name in OPENS:
            return Open(OPENS[name](self.guide))
        elif name == "end":
            return self._end()
        elif name == "understood":
            self.guide.change(hints=(*self.guide.settings.hints, value))
        elif name == "hand":
            return self._hand_over()
        else:
            return follow(self.guide, command, "desk")
        return Stay()

    def work(self) -> Task | None:
        """The forecast of the plan, and much later the offer of advice."""
        return self.expected.work() or offer(self.guide, self.decisions)

    def _forecast(self) -> PlanForecast | None:
        """What the plan may bring, where forecasts are wanted."""
        if not self.expected.on:
            return None
        return self.foreseen() if self.expected() else plan_forecast(self.guide.game, None, self.guide.say)

    def _end(self) -> Answer:
        """An empty quarter asks first, and so does one in which not everything is agreed; a planned one can be seen to be meant."""
        say, confirm = self.guide.say, self.view().confirm
        if self.guide.game.role == "two" and not self.guide.seat.ends(self.guide.game):
            return self._hand_over()
        if waiting(self.guide.game):
            return Open(Waiting(self.guide))
        if not confirm:
            return follow(self.guide, "next", "desk")
        return Open(Ask(self.guide, self.view().end, confirm, say("End it"), "next", say("No, go back")))

    def _hand_over(self) -> Answer:
        """The keyboard goes to the other one of two people at one screen."""
        self.guide.seat.hand_over()
        return Replace(scene_of(self.guide))

    # the whole desk

    def _whole(self, page: Page, box: Box, view: DeskView) -> None:
        say, gap = self.guide.say, page.px(0.6)
        top, body = box.split_top(head_height(page, meters=True))
        head(page, top, view, say, meters=True)
        body = body.inset(gap)
        spare = max(0, body.w - page.px(76))
        left_w, right_w = page.px(SIDE) + spare // 6, page.px(SIDES) + spare // 5
        main, right = body.split_right(right_w, gap)[::-1]
        below, above = main.split_bottom(plan_height(page, view), gap)
        left, middle = above.split_left(left_w, gap)
        strip, left = left.split_bottom(page.px(HEIGHT), page.px(0.45))
        tools(page, left, view, self.plane, say)
        ways(page, strip, self.ways(), say)
        place(page, middle, view.picture)
        plan(page, below, view, self._forecast(), say)
        foot, right = right.split_bottom(finish_height(page, view), gap)
        index_and_calendar(page, right, view, say, self.guide.blind)
        finish(page, foot, view)
        self._say(page, foot, view)

    # one part at a time

    def _part(self, page: Page, box: Box, view: DeskView) -> None:
        say, gap = self.guide.say, page.px(0.5)
        meters = box.w >= page.px(METERS[0]) and box.h >= page.px(METERS[1])
        top, rest = box.split_top(head_height(page, meters))
        head(page, top, view, say, meters)
        foot, rest = rest.split_bottom(page.row + 2 * page.px(0.4))
        line, body = rest.inset(gap, gap, gap, 0).split_top(page.row, gap)
        names = (("tools", say("Tools")), ("place", say("Place")), ("index", say("Index")), ("plan", say("Plan")))
        marks = [Tab(label, f"tab={name}", key=str(number)) for number, (name, label) in enumerate(names, 4)]
        tabs(page, line, marks, f"tab={self.tab}")
        body = body.inset(0, 0, 0, gap)
        parts: dict[str, Callable[[], object]] = {
            "tools": lambda: tools(page, body, view, self.plane, say),
            "place": lambda: place(page, body, view.picture),
            "index": lambda: index_and_calendar(page, body, view, say, self.guide.blind),
            "plan": lambda: self._plan(page, body, view),
        }
        if self.tab != "plan":  # where they have their buttons
            page.key("w", "support")
            page.key("s", "pledges")
            page.key("a", "adviser")
        parts[self.tab]()
        if self.tab != "tools":  # whose own tabs have these keys
            page.key("f", "finder")
            for number, tab in enumerate(view.planes, 1):
                page.key(str(number), f"plane={tab.id}")
        self._foot(page, foot, view)

    def _plan(self, page: Page, box: Box, view: DeskView) -> None:
        """The plan, and below it the ways to what else can be planned."""
        strip, rest = box.split_bottom(page.px(HEIGHT), page.px(0.4))
        plan_alone(page, rest, view, self._forecast(), self.guide.say)
        ways(page, strip, self.ways(), self.guide.say)

    def _foot(self, page: Page, box: Box, view: DeskView) -> None:
        """Undo, redo, and the end of the quarter: always in sight."""
        say = self.guide.say
        page.fill("panel", box)
        page.fill("line", Box(box.x, box.y, box.w, 1))
        inner = box.inset(page.px(0.75), 0)
        inner = inner.centre(inner.w, page.row)
        wide = min(inner.w - 2 * page.row - 2 * page.gap, max(page.px(15), button_width(page, view.end, "enter")))
        undo, redo, note, last = inner.columns(page.row, page.row, None, wide, gap=page.gap)
        sign_button(page, undo, "undo", say("Undo"), "undo", "ctrl+z", "" if view.can_undo else say("There is nothing to undo"))
        sign_button(page, redo, "redo", say("Redo"), "redo", "ctrl+y", "" if view.can_redo else say("There is nothing to redo"))
        if note.w >= page.px(6):
            _note(page, note, view, say)
        button(page, last, view.end, "end", "primary", "enter")
        self._say(page, inner, view)

    def _say(self, page: Page, above: Box, view: DeskView) -> None:
        """A notice, or else a first-time hint."""
        hint = hint_of(self.guide, view, self.guide.say)
        if self.guide.notice:
            toast(page, above, self.guide.notice)
        elif hint:
            show_hint(page, above, hint, self.guide.say)


def _note(page: Page, box: Box, view: DeskView, say: Catalog) -> None:
    """How many tools are planned, and what falls due: by name where that has room, else how many; the index has the names."""
    count = len(view.due)
    due = (
        say("Due this quarter: {names}", names="; ".join(view.due)),
        say.plural("{n} deadline this quarter", "{n} deadlines this quarter", count),
        say.plural("{n} deadline", "{n} deadlines", count),
    )
    lines = [fitting(page, box.w, texts, 0.85) for texts in ((view.slots, view.slots_short), due if view.due else ()) if texts]
    if view.due:
        page.say(due[0], box)
    page.text("\n".join(lines), box, 0.85, colour="muted", align="right", valign="middle", max_lines=2, may_shorten=True)
