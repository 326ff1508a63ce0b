"""The short questions of a workshop: a curtain for each person, then one question at a time."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.menu import Menu
from game.ui.scenes.workshop_pause import Own, curtain
from game.ui.widgets import Hint, card
from game.views.workshop_learning import Item, asking_view, questions_told, sheet_of


class Asking:
    """The curtain before each person's questions."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, view = self.guide.say, asking_view(self.guide.workshop, self.guide.say)
        words = ((say("Now answers"), 1.3), Own(view.heading, 2.8, True), (questions_told(view, say), 1.5), (say("The others look away."), 1.3))
        curtain(page, self.guide, say("Short questions"), words, Hint(say("It is me: answer"), "answer", "enter"))

    def handle(self, command: str) -> Answer:
        if command == "answer":
            return Replace(Asked(self.guide))
        if command == "help":
            return Open(Help(self.guide, "asked"))
        return Open(Menu(self.guide)) if command == "back" else Stay()


class Asked:
    """One question after another; a key answers and goes on. On a projector nothing of an answer is seen."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.given: dict[tuple[str, str], int] = {}
        self.now = 0

    def page(self, page: Page) -> None:
        say, view = self.guide.say, asking_view(self.guide.workshop, self.guide.say)
        item = view.items[self.now]
        known = (item.kind, item.id) in self.given
        last = self.now == len(view.items) - 1
        page.key("backspace", "before")
        go = Hint(say("Hand in the answers") if last else say("Next"), "next", "enter", why_not="" if known else say("Choose an answer first"))
        keys = (
            Hint(say("Do not answer"), "pass", icon="cross" if narrow(page) else ""),
            Hint(say("Begin anew"), "anew", "n"),
            Hint(say("Back"), "back", "esc"),
        )
        number = say("Question {n} of {all}", n=self.now + 1, all=len(view.items))
        with (
            frame(page, self.guide, number, "", keys, go, "" if item.kind == "belief" else item.lead, "help", False) as body,
            stage(page, body, "asked", 58) as middle,
        ):
            flow = Flow(middle)
            with sheet(page, flow, "question", "raised", shadow=True) as inside:
                inside.skip(page.text(item.text, inside.rest, 1.35, "semibold"))
            if item.kind == "belief":
                flow.skip(page.text(item.lead, flow.rest, 1.1) + page.px(0.5))
                self._row(page, flow, item)
                return
            for grade, text in item.answers:
                self._answer(page, flow, item, grade, text)

    def _chosen(self, item: Item, grade: int) -> bool:
        return not self.guide.settings.projector and self.given.get((item.kind, item.id)) == grade

    def _answer(self, page: Page, flow: Flow, item: Item, grade: int, text: str) -> None:
        lines = (Line(text, 1.1, below=0, colour="ink" if grade else "muted"),)
        box = flow.take(max(page.px(2.6), height(page, flow.rest.w - page.px(4.2), lines) + page.px(1.1)))
        inside = card(page, box, f"give={grade}", text, self._chosen(item, grade), key=str(grade))
        number, words = inside.split_left(page.px(1.6), page.px(0.8))
        _key(page, number, str(grade))
        write(page, words.centre(words.w, height(page, words.w, lines)), lines)
        flow.skip(page.px(0.4))

    def _row(self, page: Page, flow: Flow, item: Item) -> None:
        """Five grades side by side."""
        places = flow.take(page.px(3)).columns(*([None] * len(item.answers)), gap=page.px(0.4))
        for (grade, text), place in zip(item.answers, places, strict=True):
            inside = card(page, place, f"give={grade}", text, self._chosen(item, grade), key=text)
            page.text(text, inside, 1.2, "semibold", align="centre", valign="middle")

    def handle(self, command: str) -> Answer:
        guide, led = self.guide, self.guide.workshop
        view, person = asking_view(led, guide.say), led.workshop.next_voter()
        assert person is not None, "everybody has answered"
        name, _, said = command.partition("=")
        if name == "give":
            item = view.items[self.now]
            self.given[item.kind, item.id] = int(said)
            self.now = min(self.now + 1, len(view.items) - 1)
        elif name == "next" and self.now < len(view.items) - 1 and len(self.given) > self.now:
            self.now += 1
        elif name == "next" and len(self.given) == len(view.items):
            led.answer(person, sheet_of(led.stage.kind, view, self.given))
            return Replace(scene_of(guide))
        elif name == "before":
            self.now = max(0, self.now - 1)
        elif name == "pass":
            led.pass_questions(person)
            return Replace(scene_of(guide))
        elif name == "help":
            return Open(Help(guide, "asked"))
        elif name == "anew":
            self.given, self.now = {}, 0
        elif name == "back":
            return Replace(scene_of(guide))
        return Stay()


def _key(page: Page, box: Box, text: str) -> None:
    """The key of an answer."""
    place = box.centre(page.px(1.6), page.px(1.6))
    page.panel(place, "raised", "line", 0.35)
    page.text(text, place, 0.95, "semibold", "ink", "centre", "middle")
