"""The same game from both sides of the table, in two columns."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scenes.frame import level, narrow, sheet
from game.ui.scenes.lines import Line, write
from game.ui.scenes.part import Part
from game.ui.scenes.seen import Seen
from game.ui.scenes.workshop_card import SIGNS
from game.views.two_sides import SideView, TwoSidesView, two_sides_view


class TwoSides(Part):
    """Each side reads the column of the other one."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.view: Seen[TwoSidesView] = Seen(guide, two_sides_view)

    def page(self, page: Page) -> None:
        view = self.view()
        with self.reading(page, view.heading, 80, "people") as flow:
            flow.skip(page.text(view.lead, flow.rest, 1.05) + page.px(0.6))
            least = 0 if narrow(page) else level(page, *(side.side for side in view.sides))
            columns = flow.rest.columns(None, None, gap=page.pad)
            for side, column in zip(view.sides, columns, strict=True):
                self._side(page, flow if narrow(page) else Flow(column), side, least)
            if not narrow(page):
                flow.skip(least + page.pad)
            flow.skip(page.text(view.question, flow.rest, 1.2, "semibold"))

    def _side(self, page: Page, flow: Flow, side: SideView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, side.side, least=least) as inside:
            lines = [
                Line(side.name, 1.2, "semibold", icon=SIGNS[side.side], icon_colour="link", below=0.4),
                Line(say("Trust in the other side, from 0 to 100: **{trust}**", trust=side.trust), below=0.6),
            ]
            lines += self._causes(say("What raised its trust"), side.raised, "arrow-up", "good")
            lines += self._causes(say("What lowered its trust"), side.lowered, "arrow-down", "bad")
            if side.goals:
                lines.append(Line(say("What it wanted for itself"), 0.9, "semibold", "muted"))
            won, lost = say("reached"), say("not reached")
            lines += [Line(f"{name}: {won if met else lost}", 0.95, below=0.1, icon="check" if met else "cross", icon_colour="good" if met else "bad")
                      for name, met in side.goals]  # fmt: skip
            if side.higher:
                lines += [Line(say("Rated higher than the other side"), 0.9, "semibold", "muted"), Line(side.higher, 0.95)]
            inside.skip(write(page, inside.rest, lines))

    def _causes(self, title: str, causes: tuple[tuple[str, str], ...], icon: str, colour: str) -> list[Line]:
        found = [Line(f"**{text}** {name}", 0.95, below=0.1, icon=icon, icon_colour=colour) for name, text in causes]
        return [Line(title, 0.9, "semibold", "muted"), *(found or [Line("–", 0.95, colour="muted")])]
