"""The title: play on, begin anew, and what lies around a game. Imports no rules, so that the first picture is quick."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from game.text.catalog import LANGUAGES
from game.ui.draw import Page
from game.ui.guide import Guide
from game.ui.layout import Flow
from game.ui.scene import Answer, Open, Quit, Scene, Stay
from game.ui.scenes.ask import Ask
from game.ui.scenes.drawing import planes
from game.ui.scenes.help import Help
from game.ui.scenes.settings import LANGUAGE_NAMES, SettingsScene
from game.ui.widgets import Hint, button, choice, scroll

BESIDE = 42  # ems of the window: below, there is no room for the drawing
LOW = 32  # ems of the window: below, everything is closer together
LOWEST = 26  # ems of the window: below, buttons stand side by side


class Title:
    """The first scene."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        if guide.settings.problem:
            guide.notice = guide.say("The settings could not be read; the first ones hold again. {reason}", reason=guide.settings.problem)

    def page(self, page: Page) -> None:
        page.fill("paper")
        beside = page.box.w >= page.px(BESIDE)
        box = page.box.inset(page.px(3 if page.box.w >= page.px(60) else 1.25), page.px(1 if _low(page) else 2))
        left = box
        if beside:
            left, right = box.columns(min(page.px(24), box.w * 46 // 100), None, gap=page.px(2))
            planes(page, right)
        with scroll(page, left, "title") as inside:
            known = page.memory.heights.get("title words", left.h)
            start = inside.y + max(0, left.h - known) * 2 // 5
            flow = Flow(inside._replace(y=start, h=max(inside.h, 1 << 20)))
            page.reach = start
            self._words(page, flow)
            self._buttons(page, flow)
            high = page.reach - start
            if high != known:
                page.memory.heights["title words"] = high
                page.again = True

    def _words(self, page: Page, flow: Flow) -> None:
        say, small = self.guide.say, _low(page)
        flow.skip(page.text(say("Three Planes"), flow.rest, 2.0 if small else 3.0, "bold") + page.px(0.1))
        about = say("A game about an office and organisations that learn to work together")
        flow.skip(page.text(about, flow.rest, 1.0 if small else 1.15, colour="muted"))
        flow.skip(page.gap if small else page.px(1.6))
        if self.guide.notice:
            side = page.px(0.7)
            high = page.measure(self.guide.notice, flow.rest.w - 2 * side) + page.px(0.8)
            strip = flow.take(high)
            page.panel(strip, "sunken" if self.guide.done else "warn-soft", None)
            page.text(self.guide.notice, strip.inset(side, 0), valign="middle")
            flow.skip(page.pad)

    def _buttons(self, page: Page, flow: Flow) -> None:
        say, saved = self.guide.say, self._newest()
        narrow = page.box.h < page.px(LOWEST) and flow.rest.w < page.px(26)
        when = say("The newest saved game: {when}", when=_when(saved[0], say.language)) if saved else ""
        rows = [
            *([Hint(say("Play on"), "continue", "enter", "primary", tip=when)] if saved else []),
            Hint(say("New game"), "new", "" if saved else "enter", "secondary" if saved else "primary", icon="plus" if saved and not narrow else ""),
            Hint(say("Workshop"), "workshop", icon="" if narrow else "people", tip=say("For a trainer with a table of people: an hour or more")),
            Hint(say("Your own place"), "own", icon="" if narrow else "house", tip=say("A self-assessment of the place where you live or work")),
            Hint(say("Saved games"), "saves", icon="" if narrow else "save"),
            Hint(say("Handbook"), "handbook", "b", icon="" if narrow else "book"),
            Hint(say("Settings"), "settings", icon="" if narrow else "settings"),
            Hint(say("Help"), "help", "f1", icon="" if narrow else "help"),
            Hint(say("Leave the program"), "back", "esc", "quiet"),
        ]
        high = page.px(2.25 if _low(page) else 2.5)
        across = 2 if page.box.h < page.px(LOWEST) else 1
        for number in range(0, len(rows), across):
            pair = rows[number : number + across]
            for row, place in zip(pair, flow.take(high).columns(*([None] * len(pair)), gap=page.gap), strict=True):
                button(page, place, row.label, row.command, row.kind, row.key, row.icon, tip=row.tip)
            flow.skip(page.gap)
        flow.skip(0 if across > 1 else page.gap)
        place = flow.take(page.row)
        languages = [(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
        choice(page, place._replace(w=min(place.w, page.px(16))), "language", languages, say.language)

    def _newest(self) -> list[Path]:
        """Saved games, the newest first."""
        folder = self.guide.saves
        return sorted(folder.glob("*.json"), key=_time, reverse=True) if folder.is_dir() else []

    def handle(self, command: str) -> Answer:
        guide = self.guide
        guide.notice = ""
        if command == "continue":
            return self._continue()
        if command.startswith("language="):
            guide.change(language=command.partition("=")[2])
        if command == "leave":
            return Quit()
        opened: dict[str, Callable[[Guide], Scene]] = {
            "new": _new,
            "workshop": _workshop,
            "own": _own,
            "saves": _saves,
            "handbook": _handbook,
            "settings": SettingsScene,
            "help": _help,
            "back": _leaving,
        }
        return Open(opened[command](guide)) if command in opened else Stay()

    def _continue(self) -> Answer:
        """The newest game that can be played."""
        from game.ui.scenes.following import scene_of

        guide = self.guide
        for path in self._newest():
            reason = guide.resume(path)
            if not reason:
                return Open(scene_of(guide))
            guide.notice = guide.notice or f"{path.name}: {reason}"
        return Stay()


def _low(page: Page) -> bool:
    return page.box.h < page.px(LOW)


def _new(guide: Guide) -> Scene:
    from game.ui.scenes.scenarios import Scenarios

    return Scenarios(guide)


def _workshop(guide: Guide) -> Scene:
    from game.ui.scenes.scenarios import Scenarios

    return Scenarios(guide, workshop=True)


def _own(guide: Guide) -> Scene:
    from game.ui.scenes.own_list import OwnList

    return OwnList(guide)


def _saves(guide: Guide) -> Scene:
    from game.ui.scenes.saves import Saves

    return Saves(guide)


def _handbook(guide: Guide) -> Scene:
    from game.ui.scenes.handbook import HandbookScene

    return HandbookScene(guide)


def _help(guide: Guide) -> Scene:
    return Help(guide, "title")


def _leaving(guide: Guide) -> Scene:
    say = guide.say
    return Ask(guide, say("Leave the program?"), say("Saved games stay where they are."), say("Leave"), "leave", say("Stay here"))


def _time(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # it went while we looked
        return 0.0


def _when(path: Path, language: str) -> str:
    return time.strftime("%d.%m.%Y %H:%M" if language == "pl" else "%Y-%m-%d %H:%M", time.localtime(_time(path)))
