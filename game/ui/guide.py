"""What every scene knows: the settings, the language, where files lie, and the game being played."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.text.catalog import Catalog, catalog, first_language
from game.ui import settings as stored
from game.ui.settings import Settings
from game.ui.sound import Sound

if TYPE_CHECKING:  # the rules come with the first game, not with the title
    from game.play.advice import Advice
    from game.play.own_kept import Measuring
    from game.play.session import Session
    from game.play.workshop import Person
    from game.play.workshop_led import Led
    from game.scenario.read import Scenario
    from game.ui.draw import Page
    from game.ui.mentions import Mention
    from game.ui.seat import Seat
    from game.views.handbook_terms import Mentions

MOST_SEED = 2**32


class Guide:
    """One person at one window."""

    def __init__(self, folder: Path, settings: Settings | None = None) -> None:
        self.folder = folder
        self.settings = settings or stored.load(folder)
        self._session: Session | None = None
        self._led: Led | None = None
        self._seat: Seat | None = None
        self._measuring: Measuring | None = None
        self._mentions: tuple[str, Scenario | None, Mentions] | None = None  # language and scenario, and what finds their words
        self.advice: Advice | None = None  # the last answer of the adviser
        self.hinting = False  # whether first-time hints are given: in the window, not in pictures
        self.offered: object = None  # the game in which advice was offered
        self.notice = ""
        self.sound = Sound(self.settings.sound)
        self.seed: Callable[[], int] = lambda: random.randrange(MOST_SEED)
        self.clock: Callable[[], float] = time.time  # a workshop is told the time

    @property
    def notice(self) -> str:
        """One sentence for the next picture: why something did not happen, or, after `announce`, what was done."""
        return self._notice

    @notice.setter
    def notice(self, text: str) -> None:
        self._notice, self.done = text, False

    def announce(self, text: str) -> None:
        """Say what was done, as news and not as a warning."""
        self._notice, self.done = text, True

    @property
    def say(self) -> Catalog:
        """The texts in the language of this person."""
        return catalog(first_language(self.settings.language))

    @property
    def saves(self) -> Path:
        """Where this person's games are saved."""
        return self.folder / "saves"

    @property
    def assessments(self) -> Path:
        """Where self-assessments of real places are kept."""
        return self.folder / "assessments"

    @property
    def measuring(self) -> Measuring:
        """The self-assessment of a real place in progress."""
        assert self._measuring is not None, "no self-assessment has begun"
        return self._measuring

    def measure(self, act: Measuring | Callable[[Measuring], None]) -> None:
        """Go on with a self-assessment, or do something in the one in progress; says when it cannot be saved."""
        from game.play.own_kept import Measuring

        if isinstance(act, Measuring):
            self._measuring = act
        else:
            act(self.measuring)
        reason = self.measuring.problem
        self.notice = self.say("The self-assessment cannot be saved: {reason}", reason=reason) if reason else ""

    @property
    def session(self) -> Session | None:
        """The game being played, or none."""
        return self._led.session if self._led else self._session

    @session.setter
    def session(self, session: Session | None) -> None:
        self._session, self._led = session, None

    @property
    def led(self) -> Led | None:
        """The workshop in progress, or none."""
        return self._led

    @property
    def blind(self) -> bool:
        """Whether a trainer keeps the numbers of the index from the table."""
        return self._led is not None and self._led.blind

    @property
    def workshop(self) -> Led:
        """The workshop in progress; it knows what time it is."""
        assert self._led is not None, "no workshop has begun"
        self._led.tick(self.clock())
        return self._led

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

    def mentions(self, text: str) -> list[Mention]:
        """Words of the game in a text, each with the page of the handbook about it."""
        from game.ui.mentions import Mention
        from game.ui.scenes.handbook import HandbookScene
        from game.views.handbook_terms import Mentions, names_of
        from game.views.words import Words

        say = self.say
        scenario = self.session.scenario if self.session else None
        if self._mentions is None or self._mentions[0] != say.language or self._mentions[1] is not scenario:
            self._mentions = say.language, scenario, Mentions(say, names_of(Words(scenario, say)) if scenario else ())
        return [Mention(*found, partial(HandbookScene, self, f"term:{found.id}")) for found in self._mentions[2].of(text)]

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

    def begin(
        self, scenario: str, seed: int | None = None, role: str = "partnership", swap: bool = False, areas: Mapping[str, int] | None = None
    ) -> None:
        """Begin a new game. areas: figures that a group has measured in its own place, thousandths"""
        from game.play.session import Session
        from game.scenario.read import load

        self._play(Session.new(load(scenario, self.say.language), self.seed() if seed is None else seed, role, swap, areas))

    def lead(
        self, scenario: str, plan: str, people: tuple[Person, ...], role: str = "", asked: bool = False, areas: Mapping[str, int] | None = None
    ) -> None:
        """Begin a workshop. asked: with short questions before and after, and guesses; areas: as in `begin`"""
        from game.play.workshop_led import Led
        from game.scenario.read import load

        self.take(Led.begun(load(scenario, self.say.language), plan, people, self.seed(), self.saves, self.clock(), role, asked, areas))

    def leave(self) -> str:
        """Save what is being played, for the title is next; why it cannot be saved, or nothing."""
        from game.play.save import autosave

        if not self._led:
            return autosave(self.game.record, self.saves)
        self.workshop.keep()
        reason = self._led.problem
        if not reason:
            self.session = None
        return reason

    def resume(self, path: Path) -> str:
        """Play a saved game on; why not, or nothing."""
        from game.play.reopened import reopened
        from game.play.save import Unreadable
        from game.play.session import Session
        from game.play.workshop_led import Led
        from game.scenario.problems import Broken

        try:
            scenario, record, workshop = reopened(path, self.say)
        except (Unreadable, Broken) as error:
            return str(error)
        if workshop:
            self.take(Led(scenario, record, workshop, path, self.clock()))
        else:
            self._play(Session.resumed(scenario, record))
        return ""

    def save(self) -> None:
        """Save the game under a new name, and say what was done."""
        from game.play.save import free_path
        from game.play.save import save as save_record

        if self._led:
            self.workshop.keep()
            self.notice = self._unsaved()
            if not self.notice:
                self.announce(self.say("The workshop is saved. It saves itself after every choice."))
            return
        path = free_path(self.game.record, self.saves)
        try:
            save_record(self.game.record, path)
        except OSError as error:
            self.notice = self.say("The game cannot be saved: {reason}", reason=error.strerror or error)
        else:
            self.announce(self.say("The game is saved."))

    def perform(self, command: str) -> bool:
        """Carry out a command of the game; False and a notice when it is refused."""
        from game.views.commands import perform

        self.notice = ""
        refused = perform(self.game, command, self.say, self.seat.side)
        if self._led and not refused:
            self.workshop.chosen()
            self.notice = self._unsaved()
        self.notice = refused or self.notice  # the autosave may have said why it failed
        return not refused

    def _unsaved(self) -> str:
        """Why the workshop could not be saved, in a sentence, or nothing."""
        reason = self._led.problem if self._led else ""
        return self.say("The game cannot be saved: {reason}", reason=reason) if reason else ""

    def _play(self, session: Session) -> None:
        session.on_quarter = self._autosave
        self.session, self._seat, self.advice = session, None, None

    def take(self, led: Led) -> None:
        """Go on with a workshop."""
        self.session, self._led, self._seat, self.advice = None, led, None, None
        self.notice = self._unsaved()

    def _autosave(self, session: Session) -> None:
        from game.play.save import autosave

        reason = autosave(session.record, self.saves)
        if reason:
            self.notice = self.say("The game cannot be saved by itself: {reason}", reason=reason)
