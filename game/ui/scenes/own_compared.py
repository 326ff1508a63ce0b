"""Two self-assessments side by side: one place before and after, or two groups; and the report of both."""

from __future__ import annotations

from game.report.own_compared import Compared
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, write
from game.ui.scenes.own_table import area_row, cells, plane_head
from game.ui.scenes.scale import scale
from game.ui.widgets import Hint
from game.views.own import instrument
from game.views.own_compared import ComparedArea, Followed, OwnComparedView, compared_view


class OwnCompared:
    """Read and talked over; a report of both is written from here."""

    def __init__(self, guide: Guide, both: Compared) -> None:
        self.guide, self.both = guide, both
        self.written = ""  # where the report lies

    def view(self) -> OwnComparedView:
        """Both, in the language of now."""
        return compared_view(self.both.first.own, self.both.second.own, instrument(self.guide.say))

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        keys = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("Write the report"), "report", "enter")
        with (
            frame(page, self.guide, view.heading, view.lead, keys, go, icon="compare") as body,
            stage(page, body, "own compared", 92) as middle,
        ):
            if narrow(page):
                flow = Flow(middle)
                self._index(page, flow, view, 0)
                self._areas(page, flow, view, 0)
            else:
                left, right = middle.columns(("share", 5), ("share", 4), gap=page.pad)
                least = level(page, "areas", "index")
                self._areas(page, Flow(left), view, least)
                self._index(page, Flow(right), view, least)

    def _areas(self, page: Page, flow: Flow, view: OwnComparedView, least: int) -> None:
        """Every area with both values, the difference, and how far the sides are apart: in a column, or below its name."""
        say = self.guide.say
        with sheet(page, flow, "areas", least=least) as inside:
            heads: tuple[str, ...] = (*view.heads, say("Difference"))
            sides = say("Between the sides")
            wide = [max(page.width(head, 0.85), page.width("+0,00", 1.0, "bold")) + page.px(0.7) for head in heads]
            first = max(page.width(sides, 0.85), page.width(view.pair(("0,0", "0,0")))) + page.px(0.7)
            roomy, stacked = (first + sum(wide)) * 3 <= inside.rest.w * 2, sum(wide) * 5 > inside.rest.w * 3
            if roomy:
                heads, wide = (sides, *heads), [first, *wide]
            if not stacked:
                cells(page, inside.take(page.line_height(0.85)), heads, wide, 0.85, "muted")
                inside.skip(page.px(0.3))
            for plane in view.planes:
                means = () if stacked else (*plane.means, plane.change)
                plane_head(page, inside, plane.id, plane.short, means, () if stacked else wide[roomy:])
                for area in plane.areas:
                    self._area(page, inside, area, view, heads, [] if stacked else wide)
                inside.skip(page.px(0.3))

    def _area(self, page: Page, flow: Flow, area: ComparedArea, view: OwnComparedView, heads: tuple[str, ...], wide: list[int]) -> None:
        """One of them. wide: of the columns; none where they stand below the name"""
        texts: tuple[str, ...] = (*area.texts, area.change)
        apart = view.pair(area.apart)
        if len(wide) > len(texts):
            texts, apart = (apart, *texts), ""
        told = self.guide.say("difference between the sides: {values}", values=apart) if apart else ""
        lines = (Line(f"{area.code} {area.name}", below=0), Line(told, 0.85, colour="muted", below=0))
        area_row(page, flow, lines, heads, texts, wide)

    def _index(self, page: Page, flow: Flow, view: OwnComparedView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "index", least=least) as inside:
            inside.skip(page.text(say("Index of cooperation"), inside.rest, 1.15, "semibold") + page.px(0.3))
            if view.later:
                inside.skip(page.text(view.pair(view.index), inside.rest, 2.2, "bold"))
            for head, text in () if view.later else zip(view.heads, view.index, strict=True):
                inside.skip(page.text(f"{head}: **{text}**", inside.rest, 1.4))
            inside.skip(page.px(0.8))
            scale(page, inside.take(page.px(2.6)), view.scale, view.means[1], view.means[0])
            lines = [Line(view.summary[0], icon="house", icon_colour="link", below=0.4)]
            lines += [Line(text, icon="people", icon_colour="link", below=0.4) for text in view.summary[1:]]
            inside.skip(write(page, inside.rest, lines) + page.px(0.3))
            if self.written:
                inside.skip(write(page, inside.rest, [Line(self.written, 0.95, icon="check", icon_colour="good", below=0.6)]))
            inside.skip(page.text(view.moved_heading, inside.rest, 1.0, "semibold") + page.px(0.2))
            inside.skip(
                write(page, inside.rest, [Line(text, 0.95, below=0.25) for text in [view.told(area) for area in view.moved] or [view.unmoved]])
                + page.px(0.4)
            )
            inside.skip(page.text(view.followed_heading, inside.rest, 1.0, "semibold") + page.px(0.2))
            for row in view.followed:
                self._followed(page, inside, row, view)
            if not view.followed:
                inside.skip(page.text(view.nothing, inside.rest, 0.95, colour="muted") + page.px(0.3))
            inside.skip(page.px(0.3))
            inside.skip(write(page, inside.rest, [Line(view.caution, 0.9, colour="muted", icon="info", icon_colour="link")]))

    def _followed(self, page: Page, flow: Flow, row: Followed, view: OwnComparedView) -> None:
        """What was recommended, then what became of it; or what each group recommends."""
        value = f"{view.pair(row.values)} ({row.came})" if view.later else view.pair(row.values)
        flow.skip(page.text(f"{row.area}: {value}", flow.rest, 0.95, "semibold"))
        said = (row.recommended, row.written) if view.later else (row.recommended, row.advice)
        for head, text in zip(view.heads, said, strict=True):
            if text:
                flow.skip(page.text(f"{head}: {text}", flow.rest, 0.95, plain=True))
        flow.skip(page.px(0.4))

    def handle(self, command: str) -> Answer:
        self.guide.notice = ""
        if command == "report":
            self._write()
        if command == "help":
            return Open(Help(self.guide, "own"))
        return Close() if command == "back" else Stay()

    def _write(self) -> None:
        """The report as a page, beside the folder of self-assessments."""
        from game.report.files import write_html

        guide = self.guide
        path = guide.folder / "reports" / f"{self.both.first.label}-{self.both.second.label}.html"
        try:
            write_html(self.both, path, guide.say)
            self.written = guide.say("The report is written. Open it in a browser: {path}", path=path)
        except OSError as error:
            guide.notice = guide.say("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error)
