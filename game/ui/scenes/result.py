"""The result of a game: the medal, the index before and after, what was kept, why, and questions for the table."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Home, Open, Stay
from game.ui.scenes.causes import balance_bars
from game.ui.scenes.desk_parts import ground_of
from game.ui.scenes.epilogue import Epilogue
from game.ui.scenes.frame import frame, level, narrow, sheet, stage
from game.ui.scenes.lines import Line, write
from game.ui.scenes.medals import disc
from game.ui.scenes.outcome import Outcome
from game.ui.scenes.scale import NAMED, scale
from game.ui.scenes.seen import Seen
from game.ui.widgets import Band, Hint, Series, chart, gauge
from game.views.result import ResultView, fewer_causes, result_view


class Result:
    """Read and talked over; then another game."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.view = Seen(guide, result_view)
        self.outcome = Outcome(guide)

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        later = Hint(say("A year later"), "epilogue", "e")
        back, go = Hint(say("Title"), "back", "esc"), Hint(say("New game"), "new", "enter")
        if self.guide.led:  # it lies over the debrief of a workshop
            back, go = Hint(say("Back"), "back", "esc"), Hint(say("Back to the debrief"), "new", "enter")
        keys: tuple[Hint, ...] = (back, later, Hint(say("Save"), "save", "ctrl+s", icon="save"), Hint(say("Help"), "help", "f1"))
        if self.guide.led:  # which saves itself, and has the year after in its debrief
            keys = (back, Hint(say("Help"), "help", "f1"))
        with (
            frame(page, self.guide, say("See what came of it"), view.heading, keys, go) as body,
            stage(page, body, "result", 88) as middle,
        ):
            flow = Flow(middle)
            pairs = (
                (self._index, self._medals, "index", "medals"),
                (self._line, self._causes, "line", "causes"),
                (self._promises, self._questions, "promises", "questions"),
            )
            for first, second, one, other in pairs:
                if narrow(page):
                    first(page, flow, view, 0)
                    second(page, flow, view, 0)
                    continue
                least = level(page, one, other)
                left, right = flow.rest.columns(None, None, gap=page.pad)
                first(page, Flow(left), view, least)
                second(page, Flow(right), view, least)
                flow.skip(least + page.pad)
            self._corrected(page, flow, view)
            self.outcome.draw(page, flow)

    def _index(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "index", least=least) as inside:
            medal, words = inside.rest.split_left(page.px(5.5), page.px(1))
            if view.medal:
                disc(page, medal._replace(h=page.px(6.4)), view.medal)
            else:
                words = inside.rest
            lines = Flow(words)
            lines.skip(page.text(view.heading, lines.rest, 1.5, "bold"))
            size = 2.6
            row = lines.take(page.line_height(size, "bold"))
            start = page.width(f"{view.before} →", size, "bold") + page.px(0.6)
            page.text(f"{view.before} →", row, size, "bold", "muted", wrap=False)
            page.text(view.after, row.inset(start, 0, 0, 0), size, "bold", wrap=False)
            lines.skip(page.text(say("Index of cooperation {gain}: {band}", gain=view.gain, band=view.band), lines.rest, 1.05, "semibold"))
            inside.skip(max(lines.rest.y - inside.rest.y, page.px(6.4) if view.medal else 0) + page.px(0.8))
            inside.skip(write(page, inside.rest, [Line(view.balance, colour="warn", icon="warning", below=0.6)]))
            inside.skip(write(page, inside.rest, [Line(view.standing, colour="muted", below=0.6)]))
            saved = "" if self.guide.led else say("This game is saved already; a new one takes nothing away.")
            inside.skip(write(page, inside.rest, [Line(saved, 0.9, colour="muted", icon="save", below=0.3)]))
            inside.skip(page.px(0.4))
            names = (say("was"), say("is"))
            scale(page, inside.take(page.px(2.9 + NAMED)), view.bands, view.values[1], view.values[0], names)
            labels = min(max(page.width(f"{numeral} {name}") for _, numeral, name, _, _ in view.planes) + page.gap, inside.rest.w * 45 // 100)
            for (plane, numeral, name, before, after), (low, high) in zip(view.planes, view.plane_values, strict=True):
                place = inside.take(page.px(2))
                gauge(page, place, high / 1000, 1, 5, f"{numeral} {name}", f"{before} → {after}", f"{plane}-strong", low / 1000, label_width=labels)

    def _medals(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        with sheet(page, flow, "medals", least=least) as inside:
            inside.skip(page.text(self.guide.say("What the medals took"), inside.rest, 1.15, "semibold") + page.px(0.6))
            for medal in view.medals:
                row = inside.rest
                lines = [_verdict(text, met, 0.9, 0.1) for text, met in medal.terms]
                used = write(page, row.inset(page.px(3), 0, 0, 0), [Line(medal.name, weight="semibold", below=0.1), *lines])
                disc(page, row._replace(w=page.px(2.2), h=page.px(2.5)), medal.id, medal.won)
                inside.skip(max(used, page.px(2.5)) + page.px(0.6))

    def _line(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "line", least=least) as inside:
            inside.skip(page.text(say("The index, quarter by quarter"), inside.rest, 1.15, "semibold") + page.px(0.3))
            known: list[float | None] = [None] * len(view.line)
            for quarter, value in view.measured:
                known[quarter] = value / 1000
            true = Series([value / 1000 for value in view.line], say("true"), "muted")
            assessed = Series(known, say("assessed"), "policies-text", dashed=True)
            bands = [Band(low / 1000, high / 1000, name, ground_of(page, number)) for number, (low, high, name) in enumerate(view.bands)]
            high = max(page.px(15), level(page, "causes") - page.px(4)) if least else page.px(15)
            chart(page, inside.take(high), (true, assessed), view.quarters, 1, 5, bands)

    def _causes(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        say = self.guide.say
        with sheet(page, flow, "causes", least=least) as inside:
            inside.skip(page.text(say("What moved the index"), inside.rest, 1.15, "semibold") + page.gap)
            inside.skip(balance_bars(page, inside.rest, fewer_causes(view.causes, 12, say)) + page.px(0.3))
            inside.skip(write(page, inside.rest, [Line(view.customs, 0.9, colour="muted", icon="info", below=0)]))

    def _promises(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        say = self.guide.say
        kept, broken = say("promise kept"), say("promise not kept")
        lines = [_verdict(f"{name}: {kept if met else broken}", met, 1.0, 0.4) for name, met in view.promises]
        with sheet(page, flow, "promises", least=least) as inside:
            inside.skip(page.text(say("Promises"), inside.rest, 1.15, "semibold") + page.gap)
            inside.skip(write(page, inside.rest, lines or [Line(say("Nothing was promised."), colour="muted")]))

    def _questions(self, page: Page, flow: Flow, view: ResultView, least: int) -> None:
        lines = [Line(text, icon="help", icon_colour="link", below=0.45) for text in view.questions]
        with sheet(page, flow, "questions", least=least) as inside:
            inside.skip(page.text(self.guide.say("To talk over"), inside.rest, 1.15, "semibold") + page.gap)
            inside.skip(write(page, inside.rest, lines))

    def _corrected(self, page: Page, flow: Flow, view: ResultView) -> None:
        if not view.corrected:
            return
        with sheet(page, flow, "corrected") as inside:
            inside.skip(page.text(self.guide.say("Scores that the trainer corrected"), inside.rest, 1.15, "semibold") + page.gap)
            inside.skip(write(page, inside.rest, [Line(text, below=0.35) for text in view.corrected]))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help
        from game.ui.scenes.scenarios import Scenarios
        from game.ui.scenes.title import Title

        guide = self.guide
        if command == "save":
            guide.save()
            return Stay()
        guide.notice = ""
        if command == "epilogue":
            return Open(Epilogue(guide))
        if guide.led and command in ("back", "new"):
            return Close()
        if command == "new":
            return Open(Scenarios(guide))
        if command == "help":
            return Open(Help(guide, "result"))
        return Home(Title(guide)) if command == "back" else Stay()


def _verdict(text: str, good: bool, size: float, below: float) -> Line:
    """A term with its sign: met or not."""
    return Line(text, size, icon="check" if good else "cross", icon_colour="good" if good else "bad", below=below)
