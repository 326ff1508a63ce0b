"""What a group has found out about its own place: the index, the planes, where the sides differ, what they wrote; and what to do with it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.own_table import area_row, cells, plane_head
from game.ui.scenes.own_ways import own_step
from game.ui.scenes.scale import standing
from game.ui.widgets import Hint, button
from game.views.assessment import AssessmentView
from game.views.own import areas_of, balance_line, band_told, instrument, own_assessment_view, own_votes_view
from game.views.words import capital
from game.views.workshop_votes import VoteRow


class OwnResult:
    """Read and talked over; a report is written and a scenario begun from here."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.written = ""  # where the report lies

    def page(self, page: Page) -> None:
        say, own, words = self.guide.say, self.guide.measuring.own, instrument(self.guide.say)
        view, rows = own_assessment_view(own, words), own_votes_view(own, words).rows
        keys = (Hint(say("To the list"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("Write the report"), "report", "enter")
        with (
            frame(page, self.guide, say("This is how you see it"), view.heading, keys, go, icon="house") as body,
            stage(page, body, "own result", 84) as middle,
        ):
            if narrow(page):
                flow = Flow(middle)
                self._index(page, flow, view, balance_line(own, words), 0)
                self._table(page, flow, view, rows, 0)
            else:
                left, right = middle.columns(("share", 16), ("share", 11), gap=page.pad)
                least = level(page, "table", "index")
                self._table(page, Flow(left), view, rows, least)
                self._index(page, Flow(right), view, balance_line(own, words), least)

    def _table(self, page: Page, flow: Flow, view: AssessmentView, rows: tuple[VoteRow, ...], least: int) -> None:
        """Means and not single votes: there may be many people."""
        say = self.guide.say
        heads, known = (view.office, view.ngos, say("Agreed")), {row.code: row for row in rows}
        wide = [page.width(head, 0.85) + page.px(0.7) for head in heads]
        with sheet(page, flow, "table", least=least) as inside:
            stacked = sum(wide) * 2 > inside.rest.w
            if not stacked:
                cells(page, inside.take(page.line_height(0.85)), heads, wide, 0.85, "muted")
                inside.skip(page.px(0.3))
            for plane in view.planes:
                plane_head(page, inside, plane.id, f"{plane.numeral} {plane.name}", (plane.mean,), wide[-1:])
                for area in plane.areas:
                    lines = (
                        Line(f"{area.code} {area.name}", below=0),
                        Line(area.remark, 0.85, colour="warn", below=0, icon="info" if area.remark else ""),
                    )
                    area_row(page, inside, lines, heads, (*known[area.code].means, area.agreed), () if stacked else wide)
                inside.skip(page.px(0.3))

    def _index(self, page: Page, flow: Flow, view: AssessmentView, balance: str, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "index", least=least) as inside:
            inside.skip(page.text(say("Index of cooperation"), inside.rest, 1.15, "semibold") + page.gap)
            standing(page, inside, view, say.language)
            inside.skip(page.px(0.4))
            told = band_told(self.guide.measuring.own, instrument(say))
            told = f"{capital(view.band)}: {told[:1].lower()}{told[1:]}"
            inside.skip(page.text(told, inside.rest, 0.95, colour="muted") + page.px(0.6))
            lines = [Line(view.gap, icon="people", icon_colour="link", below=0.5), Line(balance, colour="warn", icon="warning", below=0.5)]
            inside.skip(write(page, inside.rest, lines))
            self._report(page, inside)
            if view.notes:
                inside.skip(page.text(say("What you wrote down"), inside.rest, 1.0, "semibold") + page.px(0.2))
            for note in view.notes:
                inside.skip(page.text(note.area, inside.rest, 0.95, "semibold"))
                inside.skip(page.text(note.reason, inside.rest, 0.95, plain=True))
                if note.recommendation:
                    sign, words = inside.rest.split_left(page.px(1), page.px(0.4))
                    page.icon("arrow-right", sign._replace(h=page.px(1)), "link")
                    inside.skip(page.text(note.recommendation, words, 0.95, plain=True))
                inside.skip(page.px(0.4))

    def _report(self, page: Page, flow: Flow) -> None:
        say = self.guide.say
        button(page, flow.take(page.row), own_assessment_view(self.guide.measuring.own, instrument(say)).next, "play", key="p")
        flow.skip(page.px(0.35))
        button(page, flow.take(page.row), say("Correct the values"), "agree", key="w")
        flow.skip(page.px(0.6))
        if self.written:
            flow.skip(write(page, flow.rest, [Line(self.written, 0.95, icon="check", icon_colour="good", below=0.6)]))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.own_list import OwnList
        from game.ui.scenes.scenarios import Scenarios

        guide = self.guide
        guide.notice = ""
        if command == "report":
            self._write()
        if command == "agree":
            return Replace(own_step(guide, "agree"))
        if command == "play":
            words = instrument(guide.say)
            return Open(Scenarios(guide, areas=guide.measuring.own.values(areas_of(words.scenario))))
        if command == "help":
            return Open(Help(guide, "own"))
        return Replace(OwnList(guide)) if command == "back" else Stay()

    def _write(self) -> None:
        """The report as a page, beside the folder of self-assessments."""
        from game.report.files import write_html
        from game.report.own import Measured

        guide, measuring = self.guide, self.guide.measuring
        path = guide.folder / "reports" / f"{measuring.path.stem}.html"
        try:
            write_html(Measured(measuring.path.stem, measuring.own), path, guide.say)
            self.written = guide.say("The report is written. Open it in a browser: {path}", path=path)
        except OSError as error:
            guide.notice = guide.say("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
