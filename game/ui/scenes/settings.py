"""The settings; each holds at once, also for the text of this page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.text.catalog import LANGUAGES
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Box, Flow
from game.ui.scene import Answer, Close, Open, Stay
from game.ui.scenes.frame import frame, sheet, stage
from game.ui.settings import PROJECTOR
from game.ui.theme import THEMES
from game.ui.widgets import Hint, choice, slider, toggle

LANGUAGE_NAMES = {"pl": "Polski", "en": "English"}
SMALLEST, LARGEST = 16, 40
STACKED = 34  # ems of the panel: below, a name stands over its setting

CHANGES: dict[str, Callable[[str], Any]] = {
    "language": str,
    "text_size": int,
    "airy": lambda said: said == "yes",
    "theme": str,
    "motion": lambda said: said == "yes",
    "sound": lambda said: said == "yes",
    "projector": lambda said: said == "yes",
    "forecasts": lambda said: said == "yes",
}


class SettingsScene:
    """Language, letters, colours, movement, sound and forecasts."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def page(self, page: Page) -> None:
        say = self.guide.say
        title, note = say("Make the game comfortable"), say("Every change holds at once.")
        keys = (Hint(say("Help"), "help", "f1"),)
        with (
            frame(page, self.guide, title, note, keys, Hint(say("Done"), "back", "enter"), icon="settings") as body,
            stage(page, body, "settings", 48) as middle,
            sheet(page, Flow(middle), "settings") as flow,
        ):
            self._rows(page, flow)

    def _rows(self, page: Page, flow: Flow) -> None:
        say, now = self.guide.say, self.guide.settings
        yes, no = say("Yes"), say("No")
        themes = {"light": say("Light"), "dark": say("Dark"), "contrast": say("High contrast")}
        languages = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
        choice(page, _row(page, flow, say("Language")), "language", languages, say.language)
        size, pixels = say("Text size"), say("{n} px", n=now.em)
        place = _row(page, flow, size, say("Letters of this page change as you move it."))
        slider(page, place, "text_size", now.text_size, SMALLEST, LARGEST, 1, size, pixels)
        toggle(page, _row(page, flow, say("Airy text"), say("Letters and lines further apart, easier to follow.")), "airy", now.airy, yes, no)
        large = say("Text of at least {n} px, so that the last row can read it.", n=PROJECTOR)
        toggle(page, _row(page, flow, say("Projector"), large), "projector", now.projector, yes, no)
        choice(page, _row(page, flow, say("Colours")), "theme", [(name, themes[name]) for name in THEMES], now.theme)
        toggle(page, _row(page, flow, say("Movement"), say("Without it pictures change at once.")), "motion", now.motion, yes, no)
        toggle(page, _row(page, flow, say("Sound")), "sound", now.sound, yes, no)
        toggle(page, _row(page, flow, say("Forecasts"), say("What a plan or a tool may bring.")), "forecasts", now.forecasts, yes, no)
        keys = say("Key **F11** shows the game on the whole screen and back. **Ctrl+C** copies the words of any screen.")
        flow.skip(page.text(keys, flow.rest, colour="muted"))

    def handle(self, command: str) -> Answer:
        from game.ui.scenes.help import Help

        self.guide.notice = ""
        name, _, said = command.partition("=")
        if name in CHANGES:
            self.guide.change(**{name: CHANGES[name](said)})
        if command == "help":
            return Open(Help(self.guide, "settings"))
        return Close() if command == "back" else Stay()


def _row(page: Page, flow: Flow, name: str, note: str = "") -> Box:
    """Writes the name and its note; gives the place of the setting beside them, or below."""
    stacked = flow.rest.w < page.px(STACKED)
    words = flow.rest.w if stacked else flow.rest.w * 45 // 100
    start = flow.rest
    high = page.measure(name, words, 1.0, "semibold") + page.measure(note, words, 0.85)
    place = start._replace(w=words, h=high) if stacked else start._replace(w=words, h=max(high, page.row))
    upper, lower = place.centre(words, high).rows(page.measure(name, words, 1.0, "semibold"), None)
    page.text(name, upper, 1.0, "semibold")
    page.text(note, lower, 0.85, colour="muted")
    flow.skip(place.h + page.px(0.3 if stacked else 0.9))
    if not stacked:
        rest = Box(start.x + words + page.px(1), start.y, start.w - words - page.px(1), place.h)
        return rest.centre(rest.w, page.row)
    below = flow.take(page.row)
    flow.skip(page.px(0.9))
    return below
