"""Curtains of a workshop: a pause with a question of the stage, and something the trainer tells."""

from __future__ import annotations

from typing import NamedTuple

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Home, Open, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.menu import Menu
from game.ui.widgets import Hint, paragraph


class Own(NamedTuple):
    """Large words that somebody wrote: they are shown as they are, and a word too long for its line is broken."""

    text: str
    size: float
    heavy: bool = False


def curtain(page: Page, guide: Guide, title: str, words: tuple[tuple[str, float] | Own, ...], go: Hint, panel: bool = True, back: str = "") -> None:
    """Large words in the middle and nothing else, so that nothing of the game is seen. words: (text, size); back: where Esc leads, the menu"""
    say = guide.say
    keys = (Hint(back or say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
    with (
        frame(page, guide, title, "", keys, go, icon="people", panel=panel) as body,
        stage(page, body, "curtain", 58) as middle,
        sheet(page, Flow(middle), "curtain", "raised", shadow=True) as flow,
    ):
        flow.skip(page.px(0.6))
        for one in words:
            if not one[0]:
                continue
            if isinstance(one, Own):
                flow.skip(page.text(one.text, flow.rest, one.size, "semibold" if one.heavy else "regular", plain=True) + page.px(0.8))
            else:
                flow.skip(paragraph(page, flow.rest, *one) + page.px(0.8))


class Pause:
    """The clock stands; one question of the stage is seen."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, led = self.guide.say, self.guide.workshop
        questions = [say.of(text) for text in led.stage.questions]
        question = questions[0] if questions else say("What do we know now that we did not know an hour ago?")
        go = Hint(say("End the break"), "go", "enter")
        curtain(page, self.guide, say("Pause"), ((say("The clock stands."), 1.25), (f"**{question}**", 2.2)), go)

    def handle(self, command: str) -> Answer:
        if command == "go":
            self.guide.workshop.pause(False)
            return Home(scene_of(self.guide))
        return _aside(self.guide, command)


class Told:
    """Something the trainer wrote, to be talked about."""

    def __init__(self, guide: Guide, title: str, text: str) -> None:
        self.guide, self.title, self.text = guide, title, text

    def page(self, page: Page) -> None:
        say = self.guide.say
        words = (Own(self.title, 2.2, True), Own(self.text, 1.6), (say("What do we do, and with whom do we speak first?"), 1.25))
        curtain(page, self.guide, say("News"), words, Hint(say("Back to the table"), "go", "enter"))

    def handle(self, command: str) -> Answer:
        return Home(scene_of(self.guide)) if command == "go" else _aside(self.guide, command)


def _aside(guide: Guide, command: str) -> Answer:
    """Menu and help, from behind a curtain."""
    if command == "help":
        return Open(Help(guide, "workshop"))
    return Open(Menu(guide)) if command == "back" else Stay()
