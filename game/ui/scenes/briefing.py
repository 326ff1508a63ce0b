"""The letter before the first quarter, with the goals and the medals beside it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.medals import disc
from game.ui.scenes.seen import Seen
from game.ui.widgets import Hint, paragraph
from game.views.hidden import onward
from game.views.start import BriefingView, briefing_view


class Briefing:
    """Read, then go on to the self-assessment."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, briefing_view)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        title = say("Read the letter")
        go = Hint(onward(self.guide.led, view.next, say), "next", "enter")
        with (
            frame(page, self.guide, title, f"{view.heading} · {view.place}", keys, go) as body,
            stage(page, body, "briefing", 80) as middle,
        ):
            if narrow(page):
                flow = Flow(middle)
                self._letter(page, flow, view, 0)
                self._terms(page, flow, view, 0)
                return
            left, right = middle.columns(("share", 5), ("share", 4), gap=page.px(1.25))
            least = level(page, "letter", "terms")
            self._letter(page, Flow(left), view, least)
            self._terms(page, Flow(right), view, least)

    def _letter(self, page: Page, flow: Flow, view: BriefingView, least: int) -> None:
        with sheet(page, flow, "letter", "raised", least=least, shadow=True) as inside:
            if not narrow(page):
                inside.rest = inside.rest.inset(page.px(1.2), page.px(0.8), page.px(1.2), 0)
            inside.skip(page.text(view.place, inside.rest, 1.4, "semibold") + page.px(0.3))
            inside.skip(page.text(view.about, inside.rest, 0.9, colour="muted") + page.px(0.8))
            if view.origin:
                inside.skip(write(page, inside.rest, [Line(view.origin, 0.95, icon="house", icon_colour="link", below=0.8)]))
            page.line([(inside.rest.x, inside.rest.y), (inside.rest.x + page.px(4), inside.rest.y)], "gold", max(2, page.px(0.15)))
            inside.skip(page.px(0.9))
            inside.skip(paragraph(page, inside.rest, view.letter, 1.1) + page.px(1.1))
            page.text(view.sender, inside.rest, 1.0, "semibold", align="right")

    def _terms(self, page: Page, flow: Flow, view: BriefingView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "terms", least=least) as inside:
            inside.skip(page.text(say("What is to be done"), inside.rest, 1.15, "semibold") + page.gap)
            inside.skip(write(page, inside.rest, [Line(goal, icon="circle", icon_colour="muted", below=0.25) for goal in view.goals]) + page.px(0.5))
            inside.skip(page.text(say("Medals"), inside.rest, 1.15, "semibold") + page.gap)
            for (name, terms), medal in zip(view.medals, ("bronze", "silver", "gold"), strict=False):
                row = inside.rest
                words = row.inset(page.px(3), 0, 0, 0)
                used = write(
                    page, words, (Line(name, weight="semibold", below=0), *(Line(f"• {term}", 0.85, colour="muted", below=0) for term in terms))
                )
                disc(page, row._replace(w=page.px(2.2), h=page.px(2.4)), medal)
                inside.skip(max(used, page.px(2.4)) + page.px(0.4))

    def handle(self, command: str) -> Answer:
        return follow(self.guide, command, "briefing")
