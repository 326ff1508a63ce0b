"""A question laid over a scene: yes or no."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.scene import Answer, Close, Stay
from game.ui.widgets import Hint, dialog


class Ask:
    """Says `then` to the scene below when the answer is yes. What cannot be taken back has no key of its own."""

    over = True

    def __init__(self, guide: Guide, title: str, text: str, yes: str, then: str, no: str = "", grave: bool = False) -> None:
        self.guide = guide
        self.title, self.text, self.yes, self.then, self.grave = title, text, yes, then, grave
        self.no = no or guide.say("No, go back")

    def page(self, page: Page) -> None:
        yes = Hint(self.yes, "yes", kind="danger") if self.grave else Hint(self.yes, "yes", "enter", "primary")
        no = Hint(self.no, "back", "esc")
        page.first_focus("back" if self.grave else "yes")
        dialog(page, self.title, self.text, (no, yes))

    def handle(self, command: str) -> Answer:
        if command == "yes":
            return Close(self.then)
        return Close() if command == "back" else Stay()
