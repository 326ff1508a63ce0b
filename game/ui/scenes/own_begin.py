"""Before a game or a workshop that begins from a self-assessment: which figures are the group's, and what stays the scenario's."""

from __future__ import annotations

from collections.abc import Mapping

from game.scenario.read import load
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.widgets import Hint
from game.views.own import BeginView, begin_view


class OwnBegin:
    """Read, then on to the choice of a role, or to who comes to the workshop."""

    def __init__(self, guide: Guide, scenario: str, areas: Mapping[str, int]) -> None:
        self.guide, self.scenario, self.areas = guide, scenario, areas

    def page(self, page: Page) -> None:
        say = self.guide.say
        view = begin_view(self.areas, load(self.scenario, say.language), say)
        table = Hint(say("Lead a workshop"), "workshop", "w", icon="people")
        keys = (Hint(say("Back"), "back", "esc"), table, Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, view.heading, view.lead, keys, Hint(say("Choose a role"), "next", "enter"), icon="compare") as body,
            stage(page, body, "own begin", 80) as middle,
        ):
            if narrow(page):
                flow = Flow(middle)
                self._sources(page, flow, view, 0)
                self._figures(page, flow, view, 0)
            else:
                left, right = middle.columns(("share", 6), ("share", 5), gap=page.pad)
                least = level(page, "sources", "figures")
                self._sources(page, Flow(left), view, least)
                self._figures(page, Flow(right), view, least)

    def _sources(self, page: Page, flow: Flow, view: BeginView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "sources", least=least) as inside:
            for title, lines, icon in ((say("From your self-assessment"), view.own, "house"), (say("From the scenario"), view.scenario, "book")):
                inside.skip(page.text(title, inside.rest, 1.15, "semibold") + page.px(0.4))
                inside.skip(write(page, inside.rest, [Line(text, icon=icon, icon_colour="link", below=0.4) for text in lines]) + page.px(0.5))

    def _figures(self, page: Page, flow: Flow, view: BeginView, least: int) -> None:
        say = self.guide.say
        heads = (say("yours"), say("in the scenario"))
        wide = [max(page.width(head, 0.85), page.width("0,00", 1.0, "bold")) + page.px(0.6) for head in heads]
        with sheet(page, flow, "figures", least=least) as inside:
            _row(page, inside, ("", *heads), wide, 0.85, "muted")
            for plane, name, yours, other in view.rows:
                _row(page, inside, (name, yours, other), wide, 1.0, f"{plane}-text")
            inside.skip(page.px(0.3))
            _row(page, inside, (say("Index of cooperation"), *view.index), wide, 1.0, "ink")

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.roles import Roles
        from game.ui.scenes.scenarios import Scenarios
        from game.ui.scenes.workshop_setup import WorkshopSetup

        if command == "next":
            return Replace(Roles(self.guide, self.scenario, self.areas))
        if command == "workshop":
            return Replace(WorkshopSetup(self.guide, self.scenario, self.areas))
        if command == "help":
            return Open(Help(self.guide, "own"))
        return Replace(Scenarios(self.guide, self.scenario, areas=self.areas)) if command == "back" else Stay()


def _row(page: Page, flow: Flow, cells: tuple[str, str, str], wide: list[int], size: float, colour: str) -> None:
    """A name and two numbers."""
    name, yours, other = cells
    head = colour == "muted"
    high = max(page.measure(name, flow.rest.w - sum(wide), size), page.line_height(size))
    text, one, two = flow.take(high).columns(None, *wide)
    page.text(name, text, size, colour=colour)
    page.text(yours, one, size, "regular" if head else "bold", "muted" if head else "ink", "right", wrap=False)
    page.text(other, two, size, colour="muted", align="right", wrap=False)
    flow.skip(page.px(0.25))
