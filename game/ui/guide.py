"""What every scene knows: the settings, the language, where files lie, and the game being played."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.text.catalog import Catalog, catalog, first_language
from game.ui import settings as stored
from game.ui.settings import Settings
from game.ui.sound import Sound

if TYPE_CHECKING:  # the rules come with the first game, not with the title
    from game.play.advice import Advice
    from game.play.session import Session
    from game.ui.draw import Page
    from game.ui.seat import Seat

MOST_SEED = 2**32


class Guide:
    """One person at one window."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.folder = folder
        self.settings = settings or stored.load(folder)
        self.session: Session | None = None
        self._seat: Seat | None = None
        self.advice: Advice | None = None  # the last answer of the adviser
        self.hinting = False  # whether first-time hints are given: in the window, not in pictures
        self.offered: object = None  # the game in which advice was offered
        self.notice = ""  # one sentence for the next picture: why something did not happen
        self.sound = Sound(self.settings.sound)
        self.seed: Callable[[], int] = lambda: random.randrange(MOST_SEED)

    @property
    def say(self) -> Catalog:
        """The texts in the language of this person."""
        return catalog(first_language(self.settings.language))

    @property
    def saves(self) -> Path:
        """Where this person's games are saved."""
        return self.folder / "saves"

    @property
    def game(self) -> Session:
        """The game being played."""
        assert self.session is not None, "no game has begun"
        return self.session

    @property
    def seat(self) -> Seat:
        """Who sits at the keyboard this quarter."""
        from game.ui.seat import Seat

        self._seat = self._seat or Seat()
        return self._seat.at(self.game.state.quarter)

    def change(self, **values: Any) -> None:
        """Change settings and keep them; a folder that cannot be written is said once."""
        self.settings = replace(self.settings, **values)
        self.sound.on = self.settings.sound
        reason = stored.save(self.settings, self.folder)
        if reason:
            self.notice = self.say("The settings hold until the program ends; they cannot be kept: {reason}", reason=reason)

    def copy(self, page: Page) -> str:
        """Put the words of the page on the clipboard; what came of it, in a sentence."""
        from game.ui.transcript import copied

        reason = copied(page)
        return self.say("The words cannot be copied: {reason}", reason=reason) if reason else self.say("The words of this screen are copied.")

    def begin(self, scenario: str, seed: int | None = None, role: str = "partnership", swap: bool = False) -> None:
        """Begin a new game."""
        from game.play.session import Session
        from game.scenario.read import load

        self._play(Session.new(load(scenario, self.say.language), self.seed() if seed is None else seed, role, swap))

    def resume(self, path: Path) -> str:
        """Play a saved game on; why not, or nothing."""
        from game.play.save import Unreadable
        from game.play.save import load as load_save
        from game.play.session import Session
        from game.play.validity import problem
        from game.scenario.problems import Broken
        from game.scenario.read import load

        try:
            record = load_save(path, self.say)
            scenario = load(record.scenario, self.say.language)
        except (Unreadable, Broken) as error:
            return str(error)
        wrong = problem(record, scenario.rulebook, self.say)
        if not wrong:
            self._play(Session.resumed(scenario, record))
        return wrong

    def save(self) -> str:
        """Save the game under a new name; what was done, in a sentence."""
        from game.play.save import free_path
        from game.play.save import save as save_record

        path = free_path(self.game.record, self.saves)
        try:
            save_record(self.game.record, path)
        except OSError as error:
            return self.say("The game cannot be saved: {reason}", reason=error.strerror or error)
        return self.say("The game is saved.")

    def perform(self, command: str) -> bool:
        """Carry out a command of the game; False and a notice when it is refused."""
        from game.views.commands import perform

        self.notice = ""
        refused = perform(self.game, command, self.say)
        if not refused and command.startswith("start="):
            self.seat.propose(command.split("=")[1])
        self.notice = refused or self.notice  # the autosave may have said why it failed
        return not refused

    def _play(self, session: Session) -> None:
        session.on_quarter = self._autosave
        self.session, self._seat, self.advice = session, None, None

    def _autosave(self, session: Session) -> None:
        from game.play.save import autosave

        reason = autosave(session.record, self.saves)
        if reason:
            self.notice = self.say("The game cannot be saved by itself: {reason}", reason=reason)
