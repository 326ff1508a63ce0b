"""The friendly page shown when a scene failed: what happened, that the game is kept, and a file for those who mend it."""

from __future__ import annotations

import time
import traceback
from pathlib import Path

from game import __version__
from game.paths import HERE, write_whole
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.scene import Answer, Home, Quit, Stay
from game.ui.scenes.frame import frame, stage
from game.ui.widgets import Hint, paragraph


class Crash:
    """What broke, and the way on."""

    def __init__(self, guide: Guide, error: BaseException) -> None:
        self.guide = guide
        guide.notice = ""
        self.what = f"{type(error).__name__}: {error}"
        self.report = _written(guide, error)

    def page(self, page: Page) -> None:
        say = self.guide.say
        hints = [Hint(say("Leave the program"), "leave")]
        with (
            frame(page, self.guide, say("Something went wrong"), "", hints, Hint(say("To the title"), "back", "esc"), icon="warning") as body,
            stage(page, body, "crash", 44) as room,
        ):
            page.mentions = None  # what broke may be the handbook
            words = [
                say("It is a mistake of the program, not yours. The game is saved after each quarter; go on with it from the title."),
                self.what,
                say("A report for those who mend the program lies here: {path}", path=self.report) if self.report else "",
            ]
            paragraph(page, room, "\n\n".join(text for text in words if text), 1.15)

    def handle(self, command: str) -> Answer:
        if command == "back":
            from game.ui.scenes.title import Title

            return Home(Title(self.guide))
        return Quit() if command == "leave" else Stay()


def _without_names(text: str, folder: Path) -> str:
    """The text without the folders above the program, the games and the person: they bear the person's name."""
    for place, word in ((folder, "GAMES"), (HERE.parent, "PROGRAM"), (Path.home(), "HOME")):
        text = text.replace(str(place), word) if place != Path(place.anchor) else text
    return text


def _written(guide: Guide, error: BaseException) -> Path | None:
    """The report file: the error and the choices of the game; None if it cannot be written."""
    path = guide.folder / "reports" / f"{time.strftime('%Y-%m-%d-%H%M%S')}.txt"
    lines = [f"trzy-plaszczyzny {__version__}", *traceback.format_exception(error)]
    if guide.session is not None:
        from game.play.save import text_of

        lines.append(text_of(guide.session.record))
    try:
        write_whole(path, _without_names("\n".join(lines), guide.folder))
    except OSError:
        return None
    return path
