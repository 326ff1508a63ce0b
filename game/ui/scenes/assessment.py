"""The self-assessment at the beginning and at the end: secret votes, shown plane by plane, then the index."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Stay
from game.ui.scenes.following import follow
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.scale import standing
from game.ui.scenes.seats import seats
from game.ui.scenes.seen import Seen
from game.ui.scenes.votes import Table
from game.ui.scenes.workshop_pause import curtain
from game.ui.widgets import Hint, button
from game.views.assessment import AssessmentView, assessment_view
from game.views.hidden import hidden_assessment, onward


class Assessment:
    """Votes lie face down until they are shown."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, assessment_view)
        self.shown = 0  # planes whose votes are seen
        self._look = False  # the plane shown last is to be scrolled into view
        self._at = 0  # how far below the top of the table it is

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        if self.guide.blind:
            words = tuple(zip(hidden_assessment(say), (1.3, 1.0), strict=True))
            curtain(page, self.guide, view.heading, words, Hint(onward(self.guide.led, view.next, say), "next", "enter"))
            return
        hidden = self.shown < len(view.planes)
        if hidden:
            primary = Hint(say("Show plane {numeral}", numeral=view.planes[self.shown].numeral), "show", "enter")
        else:
            primary = Hint(onward(self.guide.led, view.next, say), "next", "enter")
        keys = (Hint(say("Menu"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        ask = say("Show the votes and compare them with the beginning") if view.closing else say("Show the votes and compare both sides")
        title = ask if hidden else say("See what has changed") if view.closing else say("See where the sides differ")
        with frame(page, self.guide, title, view.heading, keys, primary) as body, stage(page, body, "votes", 78) as middle:
            if narrow(page):
                flow = Flow(middle)
                self._table(page, flow, view, 0)
                self._index(page, flow, view, 0)
            else:
                left, right = middle.columns(("share", 17), ("share", 10), gap=page.pad)
                least = level(page, "table", "index")
                self._table(page, Flow(left), view, least)
                self._index(page, Flow(right), view, least)
        if self._look:
            page.memory.scrolls["votes"] = self._at
            page.again, self._look = True, False

    def _table(self, page: Page, flow: Flow, view: AssessmentView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "table", least=least) as inside:
            table = Table(page, view, say("Then → now") if view.closing else say("Agreed"), inside.rest.w, say.language)
            start = inside.rest.y
            table.heads(page, inside)
            inside.skip(page.px(0.3))
            for number, plane in enumerate(view.planes):
                if number == self.shown - 1:
                    self._at = inside.rest.y - start
                table.plane(page, inside, plane, number < self.shown)

    def _index(self, page: Page, flow: Flow, view: AssessmentView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "index", least=least) as inside:
            top = inside.rest.y
            inside.skip(page.text(say("Index of cooperation"), inside.rest, 1.15, "semibold") + page.gap)
            if self.shown < len(view.planes):
                inside.skip(page.text(view.lead, inside.rest) + page.pad)
                guess = say("The votes lie face down. Guess first: where do the sides differ?")
                inside.skip(page.text(guess, inside.rest, colour="muted") + page.pad)
                button(page, inside.take(page.row), say("Show all votes"), "all", key="a")
                self._seats(page, inside, top, least, view)
                return
            standing(page, inside, view, say.language)
            inside.skip(page.pad)
            sign, words = inside.rest.split_left(page.px(1.3), page.gap)
            page.icon("people", sign._replace(h=page.px(1.3)), "link")
            inside.skip(page.text(view.gap, words) + page.pad)
            if view.corrected:
                inside.skip(page.text(say("Scores that the trainer corrected"), inside.rest, 1.0, "semibold") + page.px(0.2))
                inside.skip(write(page, inside.rest, [Line(text, 0.95, below=0.3) for text in view.corrected]) + page.pad)
            inside.skip(page.text(say("The notes"), inside.rest, 1.0, "semibold") + page.px(0.2))
            for note in view.notes:
                inside.skip(page.text(f"**{note.area}**: {note.reason}; {note.recommendation}", inside.rest, 0.95) + page.px(0.3))
            self._seats(page, inside, top, least, view)

    def _seats(self, page: Page, flow: Flow, top: int, least: int, view: AssessmentView) -> None:
        """The table with both sides, where there is room for it."""
        room = top + least - page.px(1.8) - flow.rest.y
        if room > page.px(8):
            reach = page.reach
            seats(page, flow.rest._replace(h=room), view.office, view.ngos)
            page.reach = reach  # the picture only fills what is there

    def handle(self, command: str) -> Answer:
        planes = len(self.view().planes)
        if command in ("show", "all"):
            self.shown = planes if command == "all" else min(planes, self.shown + 1)
            self._look = command == "show"
            return Stay()
        if command == "next" and self.shown < planes and not self.guide.blind:
            return Stay()
        return follow(self.guide, command, "assessment")
