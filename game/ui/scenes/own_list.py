"""The self-assessments of real places on this computer: begin one, go on with one, or delete one."""

from __future__ import annotations

from game.play.own_kept import Measuring, load
from game.play.save import Unreadable
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.scenes.own_ways import own_scene
from game.ui.widgets import Hint, button, card, paragraph
from game.views.own import OwnListView, OwnRow, areas_of, instrument, own_list_view


class OwnList:
    """The newest first; a damaged one stays with its reason."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.chosen = 0
        self._kept: tuple[str, OwnListView] | None = None

    def view(self) -> OwnListView:
        """The list, read again when something was deleted or the language changed."""
        say = self.guide.say
        if self._kept is None or self._kept[0] != say.language:
            self._kept = (say.language, own_list_view(self.guide.assessments, say))
            self.chosen = next((number for number, row in enumerate(self._kept[1].rows) if not row.problem), 0)
        return self._kept[1]

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        new = Hint(say("New self-assessment"), "new", "enter", "primary")
        keys: tuple[Hint, ...] = (Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1"))
        go = new
        if view.rows:
            go = Hint(say("Open"), "open", "enter", why_not=view.rows[self.chosen].problem)
        with (
            frame(page, self.guide, view.heading, "", keys, go, icon="house") as body,
            stage(page, body, "own list", 60) as middle,
        ):
            flow = Flow(middle)
            with sheet(page, flow, "about", "raised") as inside:
                inside.skip(paragraph(page, inside.rest, view.lead, 1.1))
                if view.rows:
                    inside.skip(page.px(0.6))
                    label = say("New self-assessment")
                    place = inside.take(page.row)
                    button(page, place._replace(w=min(place.w, page.px(18))), label, "new", key="n", icon="plus")
            for number, row in enumerate(view.rows):
                self._row(page, flow, number, row)

    def _row(self, page: Page, flow: Flow, number: int, row: OwnRow) -> None:
        label = self.guide.say("Delete")
        side = min(page.px(8), page.width(label, 1.0, "semibold") + page.px(1.6))
        inner = flow.rest.w - side - page.gap - page.px(1.4)
        lines = (
            Line(row.name, 1.1, "semibold", below=0),
            Line(row.detail, 0.9, colour="muted", below=0),
            Line(row.problem, 0.9, colour="warn", icon="warning", below=0),
        )
        left, right = flow.take(max(page.row, height(page, inner, lines) + page.px(0.9))).columns(None, side, gap=page.gap)
        chosen = number == self.chosen
        inside = card(page, left, f"choose={number}", row.name, chosen, enter="open" if chosen else "")
        write(page, inside, lines)
        button(page, right.centre(right.w, page.row), label, f"delete={number}", "quiet")
        flow.skip(page.gap)

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help
        from game.ui.scenes.own_setup import OwnSetup

        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = int(said)
        if name == "new":
            return Replace(OwnSetup(self.guide))
        if name == "open" and self.view().rows:
            return self._open(self.view().rows[self.chosen])
        if name == "delete":
            return Open(self._ask(int(said)))
        if name == "deleted":
            self._delete(int(said))
        if name == "help":
            return Open(Help(self.guide, "own"))
        return Close() if name == "back" else Stay()

    def _open(self, row: OwnRow) -> Answer:
        guide = self.guide
        try:
            own = load(row.path, areas_of(instrument(guide.say).scenario), guide.say)
        except Unreadable as error:
            guide.notice = str(error)
            return Stay()
        guide.measure(Measuring(own, row.path))
        return Replace(own_scene(guide))

    def _ask(self, number: int) -> Ask:
        say, row = self.guide.say, self.view().rows[number]
        text = say("{name}, {when}. It cannot be brought back.", name=row.name, when=row.detail or "–")
        return Ask(self.guide, say("Delete this self-assessment?"), text, say("Delete"), f"deleted={number}", say("Keep it"), grave=True)

    def _delete(self, number: int) -> None:
        try:
            self.view().rows[number].path.unlink(missing_ok=True)
        except OSError as error:
            self.guide.notice = self.guide.say("The file cannot be deleted: {reason}", reason=error.strerror or error)
        self._kept = None
