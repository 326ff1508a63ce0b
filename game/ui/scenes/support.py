"""Support of the project: activities in their ways, what is left of what was given, and what research has shown."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame
from game.ui.scenes.practices import Practices
from game.ui.scenes.seen import Seen
from game.ui.scenes.support_parts import activity, activity_row, counters, needs, practices_row
from game.ui.widgets import Hint, scroll
from game.views.support import ActivityCard, SupportView, support_view

WIDE = 62  # ems: from here on list, activity and needs stand side by side


class Support:
    """A list of activities; the chosen one is opened beside it, or in its place in the list."""

    def __init__(self, guide: Guide, chosen: str = "") -> None:
        self.guide = guide
        self.view: Seen[SupportView] = Seen(guide, support_view)
        cards = self.view().activities
        self.chosen = chosen or (cards[0].id if cards else "")
        self.order = tuple(card.id for card in cards)  # a card stays in its place while one looks at the list

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        page.key("ctrl+z", "undo")
        page.key("ctrl+y", "redo")
        hints = (Hint(say("Help"), "help", "f1"),)
        with frame(
            page, self.guide, view.heading, view.lead, hints, Hint(say("Back to the desk"), "back", "enter"), view.plan, icon="principle-efficiency"
        ) as body:
            body = body.inset(page.pad)
            if page.box.w < page.px(WIDE):
                with scroll(page, body, "support") as inside:
                    flow = Flow(inside)
                    self._list(page, flow, opened=True)
                    needs(page, flow, view, say)
                    counters(page, flow, view, say)
                return
            wide = body.inset(max(0, (body.w - page.px(104)) // 2), 0)
            left, middle, right = wide.columns(("share", 20), ("share", 25), ("share", 19), gap=page.pad)
            with scroll(page, left, "support") as inside:
                self._list(page, Flow(inside))
            with scroll(page, middle, f"support-{self.chosen}") as inside:
                for one in self._cards():
                    if one.id == self.chosen:
                        activity(page, Flow(inside), one, say)
            with scroll(page, right, "support-known") as inside:
                flow = Flow(inside)
                needs(page, flow, view, say)
                counters(page, flow, view, say)

    def _cards(self) -> list[ActivityCard]:
        return sorted(self.view().activities, key=lambda one: self.order.index(one.id))

    def _list(self, page: Page, flow: Flow, opened: bool = False) -> None:
        say = self.guide.say
        if self.view().practices:
            practices_row(page, flow, self.view().practices, say)
            flow.skip(page.px(0.45))
        if not self.order:
            flow.skip(page.text(say("There is no support in this scenario."), flow.rest, colour="muted") + page.pad)
        for one in self._cards():
            activity_row(page, flow, one, one.id == self.chosen, say)
            flow.skip(page.px(0.45))
            if opened and one.id == self.chosen:
                activity(page, flow, one, say, named=False)

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        name, _, value = command.partition("=")
        if name == "open":
            self.chosen = value
        elif name == "practices":
            return Open(Practices(self.guide))
        elif command in ("back", "next"):
            return Close() if command == "back" else Stay()
        else:
            answer = follow(self.guide, command, "support")
            return answer if isinstance(answer, Open) else Stay()
        return Stay()
