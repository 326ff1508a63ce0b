"""A part of a debrief: opened over it, read, and closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, stage
from game.ui.widgets import Hint


class Part:
    """What all parts have alike."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    @contextmanager
    def reading(self, page: Page, heading: str, width: float, icon: str) -> Iterator[Flow]:
        """The page around what is read. width: ems"""
        say = self.guide.say
        go = Hint(say("Back to the debrief"), "back", "enter")
        with (
            frame(page, self.guide, heading, "", (Hint(say("Help"), "help", "f1"),), go, icon=icon) as body,
            stage(page, body, "part", width) as middle,
        ):
            yield Flow(middle)

    def handle(self, command: str) -> Answer:
        """Help, and back."""
        from game.ui.scenes.help import Help

        if command == "help":
            return Open(Help(self.guide, "debrief"))
        return Close() if command == "back" else Stay()
