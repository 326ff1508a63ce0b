"""The curtain between two people at one screen: the keyboard goes to the other one."""

from __future__ import annotations

from game.rules.rulebook import NGOS, OFFICE
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Replace, Stay
from game.ui.scenes.following import follow, scene_of
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.seat import waiting
from game.ui.widgets import Hint, button, button_width, dialog
from game.views.roles import role_name
from game.views.words import Words

SIGNS = ("crown-hall", "people")  # of the office and of organisations


class Curtain:
    """Nothing is seen until the next person sits down and says so."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, office = self.guide.say, self.guide.seat.side == OFFICE
        title = say("Pass the keyboard: the office") if office else say("Pass the keyboard: the organisations")
        go = Hint(say("I speak for the office") if office else say("I speak for the organisations"), "take", "enter")
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, role_name("two", say, self.guide.led is not None), "", keys, go, icon="people") as body,
            stage(page, body, "curtain", 46) as middle,
            sheet(page, Flow(middle), "curtain", "raised", shadow=True) as flow,
        ):
            flow.skip(page.px(0.6))
            place = flow.take(page.px(5))
            side = place.centre(place.h, place.h)
            page.panel(side, "accent", None, 1)
            page.icon(SIGNS[self.guide.seat.side], side.inset(page.px(1.1)), "accent-ink")
            flow.skip(page.px(0.8))
            flow.skip(page.text(title, flow.rest, 1.6, "bold", align="centre") + page.px(0.5))
            flow.skip(page.text(self._task(office), flow.rest, 1.05, colour="muted", align="centre") + page.px(0.6))
            if self.guide.seat.passed:
                label = say("Not yet: back to the organisations") if office else say("Not yet: back to the office")
                wide = min(flow.rest.w, button_width(page, label, "n"))
                button(page, flow.take(page.row).centre(wide, page.row), label, "not-yet", key="n")
                flow.skip(page.px(0.6))

    def _task(self, office: bool) -> str:
        say = self.guide.say
        if office and not self.guide.game.draft.start:
            return say("The office plans first. Then the organisations see the plan, add to it, and say yes or not.")
        if office:
            return say("Look through the plan once more: what takes both shares begins only when both sides say yes.")
        return say("See what the office has planned, say yes to what you want together, and add what you begin yourselves.")

    def handle(self, command: str) -> Answer:
        if command in ("take", "not-yet"):
            self.guide.notice = ""
            self.guide.seat.take() if command == "take" else self.guide.seat.not_yet()
            return Replace(scene_of(self.guide))
        return follow(self.guide, "" if command == "next" else command, "curtain")


class Waiting:
    """A question before the quarter ends: some tools were wanted by one side only."""

    over = True

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, game = self.guide.say, self.guide.game
        words = Words(game.scenario, say)
        names = ", ".join(words.tool(tool) for tool in waiting(game))
        text = say(
            "Without the yes of the other side this will not begin in this quarter: **{tools}**. You can plan it again in the next one.", tools=names
        )
        hand = (Hint(say("Pass the keyboard to the office"), "hand", "p"),) if self.guide.seat.side == NGOS else ()
        buttons = (Hint(say("Go back"), "back", "esc"), *hand, Hint(say("End the quarter without it"), "end", "enter", "primary"))
        dialog(page, say("Not everything is agreed"), text, buttons, 40)

    def handle(self, command: str) -> Answer:
        if command in ("hand", "end"):
            return Close("hand" if command == "hand" else "next")
        return Close() if command == "back" else Stay()
