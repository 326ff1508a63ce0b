"""The saved games: play one on, or delete it."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Replace, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.frame import frame, stage
from game.ui.scenes.lines import Line, height, write
from game.ui.widgets import Hint, button, card
from game.views.saves import SaveRow, SavesView, saves_view


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
        why_not = view.empty if row is None else row.problem
        keys = [Hint(say("Back"), "back", "esc"), Hint(say("Help"), "help", "f1")]
        play = Hint(say("Play on"), "resume", "enter", why_not=why_not)
        with (
            frame(page, self.guide, say("Choose a saved game"), view.heading, keys, play, icon="save") as body,
            stage(page, body, "saves", 56) as middle,
        ):
            flow = Flow(middle)
            if not view.rows:
                flow.skip(page.text(view.empty, flow.rest, 1.1, colour="muted", align="centre"))
            for number, one in enumerate(view.rows):
                self._row(page, flow, number, one)

    def _row(self, page: Page, flow: Flow, number: int, one: SaveRow) -> None:
        label = self.guide.say("Delete")
        side = min(page.px(8), page.width(label, 1.0, "semibold") + page.px(1.6))
        inner = flow.rest.w - side - page.gap - page.px(1.4)
        lines = (
            Line(one.name, 1.1, "semibold", below=0),
            Line(one.detail, 0.9, colour="muted", below=0),
            Line(one.problem, 0.9, colour="warn", icon="warning", below=0),
        )
        place = flow.take(max(page.row, height(page, inner, lines) + page.px(0.9)))
        left, right = place.columns(None, side, gap=page.gap)
        chosen = number == self.chosen
        inside = card(page, left, f"choose={number}", one.name, chosen, enter="resume" if chosen else "")
        write(page, inside, lines)
        button(page, Box(right.x, right.y, right.w, right.h).centre(right.w, page.row), label, f"delete={number}", "quiet")
        flow.skip(page.gap)

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name == "choose":
            self.chosen = int(said)
        if name == "delete":
            return Open(self._ask(int(said)))
        if name == "deleted":
            self._delete(int(said))
        if name == "resume":
            return self._resume()
        if name == "help":
            return Open(Help(self.guide, "saves"))
        return Close() if name == "back" else Stay()

    def _ask(self, number: int) -> Ask:
        say, row = self.guide.say, self.view().rows[number]
        text = say("{name}, {when}. It cannot be brought back.", name=row.name, when=row.detail)
        return Ask(self.guide, say("Delete this saved game?"), text, say("Delete"), f"deleted={number}", say("Keep it"), grave=True)

    def _delete(self, number: int) -> None:
        try:
            self.view().rows[number].path.unlink(missing_ok=True)
        except OSError as error:
            self.guide.notice = self.guide.say("The file cannot be deleted: {reason}", reason=error.strerror or error)
        self._kept = None

    def _resume(self) -> Answer:
        from game.ui.scenes.following import scene_of

        rows = self.view().rows
        if not rows:
            return Stay()
        self.guide.notice = self.guide.resume(rows[self.chosen].path)
        return Stay() if self.guide.notice else Replace(scene_of(self.guide))
