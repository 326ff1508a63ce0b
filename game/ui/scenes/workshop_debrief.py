"""The debrief: the talk after the game. Its parts are opened from here in any order, its questions can be written anew."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Scene, Stay
from game.ui.scenes.beside import Beside
from game.ui.scenes.epilogue import Epilogue
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.given_word import Promises
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.result import Result
from game.ui.scenes.turns import Turns
from game.ui.scenes.two_sides import TwoSides
from game.ui.scenes.workshop_learned import Learned
from game.ui.scenes.workshop_paper import Paper
from game.ui.scenes.workshop_questions import Questions
from game.ui.scenes.workshop_votes import reveal_again
from game.ui.widgets import Hint, button, card
from game.views.workshop_debrief import DebriefView, debrief_view

OPENS: dict[str, Callable[[Guide], Scene]] = {
    "result": Result, "standing": Beside, "turns": Turns, "sides": TwoSides, "promises": Promises, "votes": reveal_again, "paper": Paper,
    "epilogue": Epilogue, "learned": Learned,
}  # fmt: skip


class Debrief:
    """Questions on one side, what the game shows on the other."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, view = self.guide.say, debrief_view(self.guide.workshop, self.guide.say)
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(view.next, "forward", "enter")
        with frame(page, self.guide, view.heading, view.lead, keys, go, icon="people") as body, stage(page, body, "debrief", 84) as middle:
            columns = [middle] if narrow(page) else middle.columns(("share", 5), ("share", 3), gap=page.px(1.25))
            left, right = Flow(columns[0]), Flow(columns[-1])
            if len(columns) == 1:
                right = left
            self._questions(page, left, view)
            self._parts(page, right, view)

    def _questions(self, page: Page, flow: Flow, view: DebriefView) -> None:
        number = 0
        with sheet(page, flow, "questions", "raised", shadow=True) as inside:
            for step in view.steps:
                if not step.questions:
                    continue
                inside.skip(page.text(f"**{step.name}** · {step.about}", inside.rest, 0.95, colour="muted") + page.px(0.3))
                lines = [Line(f"{place}. {text}", 1.15, below=0.4) for place, text in enumerate(step.questions, number + 1)]
                inside.skip(write(page, inside.rest, lines) + page.px(0.35))
                number += len(step.questions)
            button(page, inside.take(page.row), self.guide.say("Write other questions"), "ask", key="w")

    def _parts(self, page: Page, flow: Flow, view: DebriefView) -> None:
        for number, (command, name, about, why_not) in enumerate(view.parts, 1):
            lines = (Line(name, 1.05, "semibold", below=0), Line(why_not or about, 0.9, colour="muted", below=0))
            place = flow.take(height(page, flow.rest.w - page.px(3.4), lines) + page.px(0.5))
            inside = card(page, place, command, name, why_not=why_not, key=str(number))
            inside = inside._replace(y=place.y + page.px(0.25), h=place.h - page.px(0.5))
            key, words = inside.split_left(page.px(1.5), page.px(0.5))
            key = key._replace(h=page.px(1.5))
            page.panel(key, "raised", "line", 0.35)
            page.text(str(number), key, 0.9, "semibold", "disabled-ink" if why_not else "ink", "centre", "middle")
            write(page, words, lines, bool(why_not))
            flow.skip(page.px(0.2))

    def handle(self, command: str) -> Answer:
        guide = self.guide
        guide.notice = ""
        if command in OPENS:
            return Open(OPENS[command](guide))
        if command == "ask":
            return Open(Questions(guide))
        if command == "forward":
            guide.workshop.forward()
            return Replace(scene_of(guide))
        if command == "help":
            return Open(Help(guide, "debrief"))
        return Open(Menu(guide)) if command == "back" else Stay()
