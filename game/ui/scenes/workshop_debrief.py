"""The debrief: the talk after the game. Its parts are opened from here in any order, its questions can be written anew."""

from __future__ import annotations

from collections.abc import Callable

from game.play.workshop import LONGEST_TEXT
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Scene, Stay
from game.ui.scenes.epilogue import Epilogue
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.history import History
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.result import Result
from game.ui.scenes.workshop_learned import Learned
from game.ui.scenes.workshop_paper import Paper
from game.ui.scenes.workshop_votes import reveal_again
from game.ui.widgets import Hint, button, card, field, field_height
from game.views.workshop_debrief import DebriefView, debrief_view

OPENS: dict[str, Callable[[Guide], Scene]] = {
    "result": Result,
    "history": History,
    "votes": reveal_again,
    "paper": Paper,
    "epilogue": Epilogue,
    "learned": Learned,
}
MOST_QUESTIONS = 14


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
        with sheet(page, flow, "questions", "raised", shadow=True) as inside:
            lines = [Line(f"{number}. {text}", 1.2, below=0.55) for number, text in enumerate(view.questions, 1)]
            inside.skip(write(page, inside.rest, lines) + page.px(0.3))
            button(page, inside.take(page.row), self.guide.say("Write other questions"), "ask", key="w")

    def _parts(self, page: Page, flow: Flow, view: DebriefView) -> None:
        for number, (command, name, about, why_not) in enumerate(view.parts, 1):
            lines = (Line(name, 1.05, "semibold", below=0), Line(why_not or about, 0.9, colour="muted", below=0))
            high = height(page, flow.rest.w - page.px(3.4), lines) + page.px(0.9)
            inside = card(page, flow.take(high), command, name, why_not=why_not, key=str(number))
            key, words = inside.split_left(page.px(1.5), page.px(0.5))
            key = key._replace(h=page.px(1.5))
            page.panel(key, "raised", "line", 0.35)
            page.text(str(number), key, 0.9, "semibold", "disabled-ink" if why_not else "ink", "centre", "middle")
            write(page, words, lines, bool(why_not))
            flow.skip(page.px(0.5))

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


class Questions:
    """The questions of the debrief, each in a line of its own; an empty line is no question."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.written = list(debrief_view(guide.workshop, guide.say).questions)[:MOST_QUESTIONS]
        self.first = tuple(self.written)

    def page(self, page: Page) -> None:
        say = self.guide.say
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Those of the plan"), "plan"))
        go = Hint(say("Keep them"), "keep", "enter")
        lead = say("Feelings first, then facts, then conclusions, and last what we do at home.")
        with (
            frame(page, self.guide, say("The questions of the debrief"), "", keys, go, lead, "help", False) as body,
            stage(page, body, "asked", 64) as middle,
        ):
            flow = Flow(middle)
            for number in range(min(MOST_QUESTIONS, len(self.written) + 1)):
                value = self.written[number] if number < len(self.written) else ""
                label = say("Question {n}", n=number + 1)
                name = f"question-{number}"
                box = flow.take(field_height(page, flow.rest.w, name, value))
                field(page, box, name, label, value, placeholder=label, limit=LONGEST_TEXT, wrap=True)
                flow.skip(page.px(0.4))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if name.startswith("question-"):
            number = int(name.removeprefix("question-"))
            self.written[number : number + 1] = [said]
        if name == "keep":
            asked = tuple(text.strip() for text in self.written if text.strip())
            if asked != self.first:
                self.guide.workshop.ask(asked)
            return Close()
        if name == "plan":
            self.guide.workshop.ask(())
            return Close()
        return Close() if name == "back" else Stay()
