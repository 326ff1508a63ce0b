"""The trainer's panel: the stages, the clock, and what can be done to the game by hand. Each act says when it takes effect."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Home, Open, Scene, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.following import scene_of
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.workshop_acts import BringIn, Score, Tell
from game.ui.scenes.workshop_here import WhoIsHere
from game.ui.widgets import Hint, card
from game.ui.wrapping import Weight
from game.views.undone import undone_view
from game.views.workshop_panel import ActRow, PanelView, panel_view

OPENS: dict[str, Callable[[Guide], Scene]] = {"event": BringIn, "tell": Tell, "score": Score, "absent": WhoIsHere}
MARKS = {"done": ("check", "good"), "now": ("arrow-right", "link"), "later": ("minus", "muted")}


class Panel:
    """Opened from any scene of a workshop; the table may see it, for it holds no secrets."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say, view = self.guide.say, panel_view(self.guide.workshop, self.guide.say)
        page.key("f2", "back")
        keys = (Hint(say("Help"), "help", "f1"),)
        page.key("esc", "back")
        go = Hint(say("Back to the table"), "close", "enter")
        with (
            frame(page, self.guide, view.heading, view.lead, keys, go, icon="settings", panel=False) as body,
            stage(page, body, "panel", 88) as middle,
        ):
            columns = [middle] if narrow(page) else middle.columns(("share", 9), ("share", 4), gap=page.px(1.25))
            left, right = Flow(columns[0]), Flow(columns[-1])
            if len(columns) == 1:
                right = left
            self._rows(page, left, say("The clock and the stages"), view.ways)
            self._rows(page, left, say("The game and the table"), view.acts)
            self._stages(page, right, view)

    def _rows(self, page: Page, flow: Flow, title: str, rows: Sequence[ActRow]) -> None:
        flow.skip(page.text(title, flow.rest, 1.0, "semibold", "muted") + page.px(0.4))
        wide = flow.rest.grid(len(rows), page.px(15), 1, page.gap)[0].w - page.px(3.4)
        high = max(height(page, wide, _lines(row)) for row in rows) + page.px(0.9)
        places = flow.rest.grid(len(rows), page.px(15), high, page.gap)
        for row, place in zip(rows, places, strict=True):
            inside = card(page, place, row.command, row.name, False, row.why_not, key=row.key)
            key, words = inside.split_left(page.px(1.5), page.px(0.5))
            key = key._replace(h=page.px(1.5))
            page.panel(key, "raised", "line", 0.35)
            page.text(row.key.upper(), key, 0.9, "semibold", "disabled-ink" if row.why_not else "ink", "centre", "middle")
            write(page, words, _lines(row), bool(row.why_not))
        flow.skip(places[-1].bottom - flow.rest.y + page.px(0.9))

    def _stages(self, page: Page, flow: Flow, view: PanelView) -> None:
        with sheet(page, flow, "stages") as inside:
            for name, minutes, state in view.stages:
                icon, colour = MARKS[state]
                weight: Weight = "semibold" if state == "now" else "regular"
                ink = "muted" if state == "done" else "ink"
                inside.skip(write(page, inside.rest, [Line(f"{name} – {minutes}", 0.95, weight, ink, 0.25, icon, colour)]))

    def handle(self, command: str) -> Answer:
        guide, led = self.guide, self.guide.workshop
        if command == "table":  # an act is done, and its news is to be read there
            return Close()
        guide.notice = ""
        name, _, said = command.partition("=")
        if name in OPENS:
            return Open(OPENS[name](guide))
        if name == "help":
            return Open(Help(guide, "panel"))
        if name == "quarter-back":
            return Open(self._ask())
        if name == "undo":
            return self._ask_undo()
        if name == "undone":
            return self._undo()
        if name in ("back", "close"):
            return Close()
        acts: dict[str, Callable[[], object]] = {
            "forward": led.forward, "back-stage": led.back, "pause": lambda: led.pause(True), "debrief": led.to_debrief,
            "quarter-returned": led.quarter_back, "hide": lambda: led.hide(not led.workshop.hidden), "minutes": lambda: led.add(int(said)),
        }  # fmt: skip
        if name not in acts:
            return Stay()
        acts[name]()
        return Stay() if name in ("minutes", "hide") else Home(scene_of(guide))

    def _ask_undo(self) -> Answer:
        """What would be taken back is named before it is; a promise is not taken back by the way."""
        say, last = self.guide.say, undone_view(self.guide.game, self.guide.say)
        if last is None:
            return Stay()
        back = say("Take back: {what}?", what=last.what)
        more = say("That is a promise from before the first quarter. If too few are left, the table promises anew.")
        text = more if last.promise else say("Only this one decision goes. Everything else stays in the plan.")
        return Open(Ask(self.guide, back, text, say("Take it back"), "undone", say("No, go on"), grave=last.promise))

    def _undo(self) -> Answer:
        guide, step = self.guide, self.guide.game.step
        last = undone_view(guide.game, guide.say)
        if last and guide.workshop.undo(last.what):
            guide.announce(guide.say("Taken back: {what}.", what=last.what))
        return Stay() if guide.game.step == step else Home(scene_of(guide))

    def _ask(self) -> Ask:
        say = self.guide.say
        number = len(self.guide.game.record.quarters)
        text = say("Quarter {n} is played again from its plan. What was decided in it stays in the plan and can be changed.", n=number)
        if self.guide.workshop.done_by_hand:
            text += " " + say("What you brought in or corrected in quarter {n} goes.", n=number + 1)
        return Ask(
            self.guide,
            say("Back to quarter {n}?", n=number),
            text,
            say("Yes, take the quarter back"),
            "quarter-returned",
            say("No, go on"),
            grave=True,
        )


def _lines(row: ActRow) -> tuple[Line, ...]:
    note = row.why_not or row.when
    return (Line(row.name, 1.0, "semibold", below=0), Line(note, 0.85, colour="disabled-ink" if row.why_not else "muted", below=0))
