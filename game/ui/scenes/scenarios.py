"""The choice of a scenario."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box
from game.ui.scene import Answer, Close, Open, Replace, Scene, Stay
from game.ui.scenes.frame import frame, narrow, stage
from game.ui.scenes.horizon import horizon
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import Hint, card
from game.views.start import ScenarioCard, ScenariosView, first_problem, scenarios_view
from game.views.words import small

PICTURE, FLAT_PICTURE = 8.0, 4.0  # ems: the landscape on a card, and where the window is low
LOW = 40  # ems of the window: below, it is low
LEAST = 24  # ems: the least width of a card


class Scenarios:
    """Cards; one is chosen, Enter goes on to the choice of a role, or to who comes to the workshop."""

    def __init__(self, guide: Guide, chosen: str = "", workshop: bool = False, areas: Mapping[str, int] | None = None) -> None:
        """areas: figures that a group has measured in its own place; the game begins from them"""
        self.guide = guide
        self.areas = areas
        self.workshop = workshop
        self.chosen = chosen
        self.problems: dict[str, str] = {}  # of scenarios that turned out not to be playable when they were chosen
        self._kept: tuple[str, ScenariosView] | None = None

    def view(self) -> ScenariosView:
        """All scenarios; read once in each language."""
        say = self.guide.say
        if self._kept is None or self._kept[0] != say.language:
            self._kept = (say.language, scenarios_view(say))
        cards = tuple(replace(one, problem=self.problems.get(one.id, one.problem)) for one in self._kept[1].cards)
        view = replace(self._kept[1], cards=cards)
        if self.chosen in self.problems:
            self.chosen = ""
        self.chosen = self.chosen or next((one.id for one in view.cards if not one.problem), "")
        return view

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        why_not = "" if self.chosen else say("No scenario can be played.")
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        named = next((say("Choose: {name}", name=one.name) for one in view.cards if one.id == self.chosen and not narrow(page)), say("Choose"))
        begin = Hint(named, "begin", "enter", why_not=why_not)
        wide = 40 if len(view.cards) < 2 else 84
        with frame(page, self.guide, view.heading, view.lead, keys, begin) as body, stage(page, body, "scenarios", wide) as middle:
            self._cards(page, middle, view)

    def _cards(self, page: Page, middle: Box, view: ScenariosView) -> None:
        wide = middle.grid(len(view.cards), page.px(LEAST), page.px(1), page.pad)[0].w - page.px(1.4)
        picture = page.px(FLAT_PICTURE if page.box.h < page.px(LOW) else PICTURE)
        high = max(height(page, wide, self._lines(one)) for one in view.cards) + picture + page.px(4.4)
        for one, place in zip(view.cards, middle.grid(len(view.cards), page.px(LEAST), high, page.pad), strict=True):
            chosen = self.chosen == one.id
            inside = card(page, place, f"choose={one.id}", one.name, chosen, one.problem, enter="begin" if chosen else "")
            strip, words = inside.split_top(picture, page.pad)
            horizon(page, strip, one.id, 7 + 3 * one.difficulty)
            hard, words = words.split_bottom(page.px(1.8))
            write(page, words, self._lines(one), bool(one.problem))
            if not one.problem:
                self._difficulty(page, hard, one.difficulty)

    def _lines(self, one: ScenarioCard) -> tuple[Line, ...]:
        say = self.guide.say
        teaches = say("You learn {what}", what=small(one.teaches)) if one.teaches else ""
        return (
            Line(one.name, 1.4, "semibold", below=0),
            Line(one.place, 0.9, colour="muted", below=0.6),
            Line(one.teaser, below=0.6),
            Line(teaches, below=0.8, icon="info", icon_colour="link"),
            Line(" · ".join(one.facts), 0.9, colour="muted", icon="calendar", below=0.4),
            Line(one.problem, colour="warn", icon="warning"),
        )

    def _difficulty(self, page: Page, box: Box, difficulty: int) -> None:
        """Filled and empty dots, and the word."""
        say = self.guide.say
        word = {1: say("easy"), 2: say("demanding"), 3: say("hard")}[difficulty]
        radius = page.px(0.3)
        for i in range(3):
            page.circle((box.x + radius + i * page.px(0.85), box.middle[1]), radius, "accent" if i < difficulty else "sunken")
        page.text(word, box.inset(page.px(2.9), 0, 0, 0), 0.9, "semibold", valign="middle")

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = said
        if command == "begin" and self.chosen:
            self.guide.notice = ""
            if wrong := first_problem(self.chosen, self.guide.say.language):
                self.problems[self.chosen] = self.guide.notice = wrong
                return Stay()
            return Replace(self._onward())
        if command == "help":
            return Open(Help(self.guide, "scenarios"))
        return Close() if command == "back" else Stay()

    def _onward(self) -> Scene:
        from game.ui.scenes.own_begin import OwnBegin
        from game.ui.scenes.roles import Roles
        from game.ui.scenes.workshop_setup import WorkshopSetup

        if self.workshop:
            return WorkshopSetup(self.guide, self.chosen)
        return OwnBegin(self.guide, self.chosen, self.areas) if self.areas else Roles(self.guide, self.chosen)
