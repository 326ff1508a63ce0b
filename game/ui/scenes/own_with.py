"""With which other self-assessment one is to be compared."""

from __future__ import annotations

from game.report.games import NotReportable
from game.report.own import opened_own
from game.report.own_compared import compared
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.frame import frame, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.own_compared import OwnCompared
from game.ui.widgets import Hint, card
from game.views.own import OwnRow


class OwnWith:
    """Cards of the other ones in which everybody has voted."""

    def __init__(self, guide: Guide, first: OwnRow, others: tuple[OwnRow, ...]) -> None:
        self.guide, self.first, self.others = guide, first, others
        self.chosen = 0

    def page(self, page: Page) -> None:
        say = self.guide.say
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        lead = say("The same place a year later, or another group.")
        with (
            frame(
                page, self.guide, say("Which self-assessment to compare it with?"), f"{self.first.name}, {self.first.detail}", keys,
                Hint(say("Compare"), "compare", "enter"), lead, "compare",
            ) as body,
            stage(page, body, "own with", 60) as middle,
        ):  # fmt: skip
            flow = Flow(middle)
            for number, row in enumerate(self.others):
                lines = (Line(row.name, 1.1, "semibold", below=0), Line(row.detail, 0.9, colour="muted", below=0))
                place = flow.take(max(page.row, height(page, flow.rest.w - page.px(1.4), lines) + page.px(0.9)))
                chosen = number == self.chosen
                write(page, card(page, place, f"choose={number}", row.name, chosen, enter="compare" if chosen else ""), lines)
                flow.skip(page.gap)

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = int(said)
        if name == "compare":
            return self._compare()
        if name == "help":
            return Open(Help(self.guide, "own"))
        return Close() if name == "back" else Stay()

    def _compare(self) -> Answer:
        try:
            told = [opened_own(row.path, self.guide.say) for row in (self.first, self.others[self.chosen])]
        except NotReportable as error:  # the file has changed since the list was read
            self.guide.notice = str(error)
            return Stay()
        return Replace(OwnCompared(self.guide, compared(*told)))
