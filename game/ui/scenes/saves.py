"""The saved games: play one on, or delete it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.frame import frame, stage
from game.ui.scenes.kept import ask_deletion, delete, kept_row
from game.ui.widgets import Hint
from game.views.saves import SavesView, saves_view


class Saves:
    """A list with the newest game first; a damaged one stays with its reason."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.chosen = 0
        self._kept: tuple[str, SavesView] | None = None

    def view(self) -> SavesView:
        """The list, read again when something was deleted or the language changed."""
        say = self.guide.say
        if self._kept is None or self._kept[0] != say.language:
            self._kept = (say.language, saves_view(self.guide.saves, say))
            self.chosen = next((i for i, row in enumerate(self._kept[1].rows) if not row.problem), 0)
        return self._kept[1]

    def page(self, page: Page) -> None:
        say, view = self.guide.say, self.view()
        row = view.rows[self.chosen] if view.rows else None
        keys = [Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1")]
        play = Hint(say("Play on"), "resume", "enter", why_not=row.problem) if row else Hint(say("New game"), "new", "enter")
        title, under = (say("Choose a saved game"), view.heading) if row else (view.heading, "")
        with (
            frame(page, self.guide, title, under, keys, play, icon="save") as body,
            stage(page, body, "saves", 56) as middle,
        ):
            flow = Flow(middle)
            if not view.rows:
                flow.skip(page.text(view.empty, flow.rest, 1.1, colour="muted", align="centre"))
            for number, one in enumerate(view.rows):
                kept_row(page, flow, self.guide, number, one, chosen=number == self.chosen, enter="resume")

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help
        from game.ui.scenes.scenarios import Scenarios

        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = int(said)
        if name == "delete":
            return Open(ask_deletion(self.guide, int(said), self.view().rows[int(said)], self.guide.say("Delete this saved game?")))
        if name == "deleted":
            delete(self.guide, self.view().rows[int(said)])
            self._kept = None
        if name == "resume":
            return self._resume()
        if name == "new":
            return Open(Scenarios(self.guide))
        if name == "help":
            return Open(Help(self.guide, "saves"))
        return Close() if name == "back" else Stay()

    def _resume(self) -> Answer:
        from game.ui.scenes.following import scene_of

        rows = self.view().rows
        if not rows:
            return Stay()
        self.guide.notice = self.guide.resume(rows[self.chosen].path)
        return Stay() if self.guide.notice else Replace(scene_of(self.guide))
