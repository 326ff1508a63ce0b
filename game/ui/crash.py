"""The page shown when a scene broke and nobody gave a better one."""

from __future__ import annotations

from game.ui.draw import Page
from game.ui.scene import Answer, Close, Stay


class Crash:
    """Says in plain letters what broke; Esc goes on."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def page(self, page: Page) -> None:
        page.fill("paper")
        box = page.box.inset(page.px(2))
        head, rest = box.split_top(page.line_height(1.5, "bold"), page.gap)
        page.text("Coś się zepsuło · Something broke", head, 1.5, "bold", least=0.7, may_shorten=True)
        page.text(f"{type(self.error).__name__}: {self.error}", rest, plain=True, may_shorten=True)
        page.text("Esc", rest, colour="muted", valign="bottom")
        page.key("enter", "back")

    def handle(self, command: str) -> Answer:
        return Close() if command == "back" else Stay()
