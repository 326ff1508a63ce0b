"""The self-assessments of real places on this computer: begin one, go on with one, compare two, or delete one."""

from __future__ import annotations

from game.play.own_kept import Measuring, load
from game.play.save import Unreadable
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.scenes.kept import ask_deletion, delete, kept_row
from game.ui.scenes.own_ways import own_scene
from game.ui.widgets import Hint, button, paragraph
from game.views.own import OwnListView, OwnRow, areas_of, cannot_compare, comparable, instrument, own_list_view


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
            compare = Hint(say("Compare with…"), "compare", "c", why_not=cannot_compare(view, self.chosen, say), icon="compare")
            keys = (keys[0], compare, keys[1])
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
                kept_row(page, flow, self.guide, number, row, chosen=number == self.chosen, enter="open")

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help
        from game.ui.scenes.own_setup import OwnSetup
        from game.ui.scenes.own_with import OwnWith

        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = int(said)
        if name == "new":
            return Replace(OwnSetup(self.guide))
        if name == "open" and self.view().rows:
            return self._open(self.view().rows[self.chosen])
        if name == "compare" and (others := comparable(self.view(), self.chosen)):
            return Open(OwnWith(self.guide, self.view().rows[self.chosen], others))
        if name == "delete":
            return Open(ask_deletion(self.guide, int(said), self.view().rows[int(said)], self.guide.say("Delete this self-assessment?")))
        if name == "deleted":
            delete(self.guide, self.view().rows[int(said)])
            self._kept = None
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
