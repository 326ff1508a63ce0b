"""The card of a stage: what is read aloud, what is talked about, and the way on. Only the trainer goes on to the next stage."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Home, Open, Replace, Stay
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.menu import Menu
from game.ui.widgets import Hint, paragraph
from game.views.workshop import StageView, stage_view

SIGNS = {"office": "crown-hall", "ngos": "people"}


class StageCard:
    """Read aloud, then begun; seen again when the stage is done."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, view = self.guide.say, stage_view(self.guide.workshop, self.guide.say)
        helping = () if narrow(page) else (Hint(say("Help"), "help", "f1"),)
        keys = (Hint(say("Menu"), "back", "esc"), *helping)
        go = Hint(view.next, view.command, "enter")
        title = say("{stage}: done", stage=view.heading) if view.done else view.heading
        beside = bool(view.questions and (view.people or not view.done))
        with (
            frame(page, self.guide, title, view.lead, keys, go, icon="people") as body,
            stage(page, body, "stage", 84 if beside else 60) as middle,
        ):
            columns = [middle] if narrow(page) or not beside else middle.columns(("share", 5), ("share", 4), gap=page.px(1.25))
            left, right = Flow(columns[0]), Flow(columns[-1])
            if len(columns) == 1:
                right = left
            if not view.done:
                self._script(page, left, view)
                self._people(page, left, view)
                self._questions(page, right, view)
                return
            self._questions(page, left, view)
            self._people(page, right, view)

    def _script(self, page: Page, flow: Flow, view: StageView) -> None:
        with sheet(page, flow, "script", "raised", shadow=True) as inside:
            inside.skip(page.text(" · ".join(view.facts), inside.rest, 0.9, "semibold", "link") + page.px(0.5))
            inside.skip(paragraph(page, inside.rest, view.script, 1.4))

    def _questions(self, page: Page, flow: Flow, view: StageView) -> None:
        if not view.questions:
            return
        with sheet(page, flow, "questions") as inside:
            inside.skip(page.text(self.guide.say("To talk over"), inside.rest, 1.1, "semibold", "muted") + page.px(0.5))
            lines = [Line(text, 1.7 if view.done else 1.4, "semibold", icon="help", icon_colour="link", below=0.7) for text in view.questions]
            inside.skip(write(page, inside.rest, lines))

    def _people(self, page: Page, flow: Flow, view: StageView) -> None:
        if not view.people:
            return
        with sheet(page, flow, "people") as inside:
            for (side, people), sign in zip(view.people, SIGNS.values(), strict=True):
                lines = [Line(side, 1.2, "semibold", icon=sign, icon_colour="link", below=0), Line(people, 1.2, below=0.6)]
                inside.skip(write(page, inside.rest, lines))

    def handle(self, command: str) -> Answer:
        guide, led = self.guide, self.guide.workshop
        guide.notice = ""
        if command == "enter":
            led.enter()
            return Replace(scene_of(guide))
        if command == "forward":
            led.forward()
            return Replace(scene_of(guide))
        if command == "finish":
            return finish(guide)
        if command == "help":
            return Open(Help(guide, "workshop"))
        return Open(Menu(guide)) if command == "back" else Stay()


def finish(guide: Guide) -> Answer:
    """The workshop is over: it is saved, and the title is seen."""
    from game.ui.scenes.title import Title

    reason = guide.leave()
    if reason:
        guide.notice = guide.say("The game cannot be saved: {reason}", reason=reason)
        return Stay()
    guide.announce(guide.say("The workshop is over and saved. It is the first one among the saved games."))
    return Home(Title(guide))
