"""One reason and one recommendation for each of the weakest areas, typed by the group."""

from __future__ import annotations

from dataclasses import replace

from game.play.own import LONGEST_NOTE, Note
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Replace, Stay
from game.ui.scenes.frame import frame, narrow, sheet, stage
from game.ui.scenes.help import Help
from game.ui.scenes.own_ways import own_step
from game.ui.widgets import Hint, field, field_height
from game.views.own import NoteRow, instrument, note_rows


class OwnNotes:
    """What is written is kept when the next area is begun, and on the way out."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.rows = note_rows(guide.measuring.own, instrument(guide.say))
        self.notes = {row.area: Note(row.reason, row.recommendation) for row in self.rows}
        self.writing = ""  # the area that was written about last

    def page(self, page: Page) -> None:
        say = self.guide.say
        keys = (Hint(say("Back to the values"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = Hint(say("See the result"), "next", "enter")
        lead = say("The three lowest areas and the lowest of each plane; of equal ones the first in order. You may leave lines empty.")
        rows = note_rows(self.guide.measuring.own, instrument(say))
        with (
            frame(page, self.guide, say("Write one reason and one recommendation"), "", keys, go, lead, "book") as body,
            stage(page, body, "own notes", 76) as middle,
        ):
            flow = Flow(middle)
            for row in rows:
                self._row(page, flow, row)

    def _row(self, page: Page, flow: Flow, row: NoteRow) -> None:
        with sheet(page, flow, f"note {row.area}", accent=f"{row.plane}-strong") as inside:
            number, words = inside.rest.split_right(page.px(2.4), page.gap)
            high = max(page.text(row.name, words, 1.05, "semibold"), page.line_height(1.15, "bold"))
            page.text(row.value, number._replace(h=high), 1.15, "bold", align="right", wrap=False)
            inside.skip(high + page.px(0.4))
            columns = [inside.rest] * 2 if narrow(page) else inside.rest.columns(None, None, gap=page.gap)
            flows = [inside] * 2 if narrow(page) else [Flow(column) for column in columns]
            for (name, label, value), column in zip(self._fields(row), flows, strict=True):
                box = column.take(field_height(page, column.rest.w, name, value))
                field(page, box, name, f"{row.name}: {label}", value, label, LONGEST_NOTE, wrap=True)
                column.skip(page.px(0.35) if narrow(page) else 0)
            inside.skip(max(column.rest.y for column in flows) - inside.rest.y)

    def _fields(self, row: NoteRow) -> tuple[tuple[str, str, str], ...]:
        """Command, label and what is written: the reason, the recommendation."""
        say, note = self.guide.say, self.notes[row.area]
        return (
            (f"reason-{row.area}", say("Why is it so?"), note.reason),
            (f"advice-{row.area}", say("What do we recommend?"), note.recommendation),
        )

    def handle(self, command: str) -> Answer:
        name, equals, said = command.partition("=")
        kind, _, area = name.partition("-")
        if equals and area in self.notes:
            self._write(area, kind, said)
            return Stay()
        self._keep()
        if name == "next":
            return Replace(own_step(self.guide, "result"))
        if name == "back":
            return Replace(own_step(self.guide, "agree"))
        return Open(Help(self.guide, "own")) if name == "help" else Stay()

    def _write(self, area: str, kind: str, text: str) -> None:
        if self.writing not in ("", area):
            self._keep()
        note = self.notes[area]
        self.notes[area] = replace(note, reason=text) if kind == "reason" else replace(note, recommendation=text)
        self.writing = area

    def _keep(self) -> None:
        """Save what was written about the last area."""
        area, self.writing = self.writing, ""
        if area:
            self.guide.measure(lambda measuring: measuring.note(area, self.notes[area]))
