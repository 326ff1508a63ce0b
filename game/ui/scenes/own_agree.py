"""The value of each area on which the group agrees, beside the votes."""

from __future__ import annotations

from game.play.acts import LEAST, MOST
from game.rules.index import STEP
from game.text.numbers import decimal
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.own_ways import own_step
from game.ui.widgets import Hint, slider
from game.views.own import instrument, own_votes_view
from game.views.workshop_votes import VoteRow, VotesView


class OwnAgree:
    """Every area begins at the proposal; arrows move it by half a point."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, view = self.guide.say, own_votes_view(self.guide.measuring.own, instrument(self.guide.say))
        keys = (Hint(say("Back to the votes"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("Write down why"), "next", "enter")
        lead = say("Where the sides differ, talk before you move the value. It does not have to be the mean.")
        with (
            frame(page, self.guide, say("Agree on a value for each area, from 1 to 5"), "", keys, go, lead, "people") as body,
            stage(page, body, "own agree", 80) as middle,
            sheet(page, Flow(middle), "agree") as flow,
        ):
            for row in view.rows:
                self._row(page, flow, row, view)

    def _row(self, page: Page, flow: Flow, row: VoteRow, view: VotesView) -> None:
        say, value = self.guide.say, self.guide.measuring.own.value(row.area)
        means = " · ".join(f"{side} {mean}" for side, mean in zip(view.sides, row.means, strict=True))
        lines = (
            Line(f"{row.code} {row.name}", 1.0, "semibold", below=0),
            Line(means, 0.85, colour="muted", below=0),
            Line(row.remark, 0.85, colour="warn", below=0, icon="info" if row.apart else ""),
        )
        side = page.px(0.7)
        wide = flow.rest.w - side
        words = wide if narrow(page) else wide // 2 - page.gap
        high = height(page, words, lines)
        box = flow.take(high + page.row if narrow(page) else max(high, page.row))
        page.fill(f"{row.plane}-strong", box._replace(w=page.px(0.25)))
        inner = box.inset(side, 0, 0, 0)
        text, right = inner.rows(high, None) if narrow(page) else inner.columns(words, None, gap=page.gap)
        write(page, text, lines)
        place = right.centre(right.w, page.row)
        slider(page, place, row.area, value, LEAST, MOST, STEP, f"{row.code} {row.name}", decimal(say.language, value, 1))
        flow.skip(page.px(0.7))

    def handle(self, command: str) -> Answer:
        name, _, said = command.partition("=")
        if said:
            self.guide.measure(lambda measuring: measuring.agree(name, round(float(said))))
        elif name == "next":
            return Replace(own_step(self.guide, "notes"))
        elif name == "back":
            return Replace(own_step(self.guide, "reveal"))
        elif name == "help":
            return Open(Help(self.guide, "own"))
        return Stay()
