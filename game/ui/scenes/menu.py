"""The menu over a game: go on, save, settings, help, leave."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Home, Open, Scene, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.handbook import HandbookScene
from game.ui.scenes.help import Help
from game.ui.scenes.settings import SettingsScene
from game.ui.widgets import Hint, button, paragraph, paragraph_height, scroll
from game.ui.widgets.dialog import panel_over


class Menu:
    """A pause. Leaving saves, so nothing planned is lost."""

    over = True

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say = self.guide.say
        text = self.guide.notice or say("The game saves itself after each quarter and when you leave for the title. Nothing is lost.")
        rows = (
            Hint(say("Go on playing"), "back", "enter", "primary"),
            Hint(say("Save the game"), "save", "ctrl+s", icon="save"),
            Hint(say("Settings"), "settings", icon="settings"),
            Hint(say("Handbook"), "handbook", "b", icon="book"),
            Hint(say("Help"), "help", "f1", icon="help"),
            Hint(say("Save and leave for the title"), "leave", icon="arrow-left"),
        )
        wide = page.px(22)
        words = page.line_height(1.4, "semibold") + paragraph_height(page, text, wide - page.px(2.5))
        high = words + len(rows) * (page.row + page.gap) + page.px(3.5)
        inside = panel_over(page, 22, high / page.px(1))
        with scroll(page, inside, "menu") as room:
            flow = Flow(room)
            flow.skip(page.text(say("Pause"), flow.rest, 1.4, "semibold") + page.gap)
            flow.skip(paragraph(page, flow.rest, text, colour="muted") + page.pad)
            for row in rows:
                button(page, flow.take(page.row), row.label, row.command, row.kind, row.key, row.icon)
                flow.skip(page.gap)

    def handle(self, command: str) -> Answer:
        guide = self.guide
        if command == "save":
            guide.save()
            return Stay()
        guide.notice = ""
        if command == "leave":
            return self._leave()
        if command == "lose":
            guide.session = None
            return Home(self._title())
        if command == "settings":
            return Open(SettingsScene(guide))
        if command == "handbook":
            return Open(HandbookScene(guide))
        if command == "help":
            return Open(Help(guide, "menu"))
        return Close() if command == "back" else Stay()

    def _leave(self) -> Answer:
        guide = self.guide
        reason = guide.leave()
        if not reason:
            return Home(self._title())
        why = guide.say("The game cannot be saved: {reason}", reason=reason)
        return Open(Ask(guide, guide.say("Leave without saving?"), why, guide.say("Leave anyway"), "lose", grave=True))

    def _title(self) -> Scene:
        from game.ui.scenes.title import Title

        return Title(self.guide)
