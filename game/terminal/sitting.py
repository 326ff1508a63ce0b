"""One person at a terminal with a game, and the letters that work at every question."""

from collections.abc import Callable, Sequence
from pathlib import Path

from game.play.advice import Advice
from game.play.choices import Choices
from game.play.save import autosave, free_path, save
from game.play.session import Session
from game.play.workshop_game import take_back, would_be_left
from game.play.workshop_led import Led
from game.rules.rulebook import OFFICE
from game.terminal.agreeing import BOTH, hand_over
from game.terminal.asking import Left, Voice
from game.terminal.guidance import BEGINNING, MEANINGS, guidance
from game.terminal.timeline import timeline
from game.text.catalog import Catalog
from game.views.desk import desk_view


class Again(Exception):
    """The step is to be asked anew: the game has moved, or the menu was asked for."""


class Trainer(Exception):
    """The trainer of a workshop wants the menu of its stages."""


class Sitting:
    """The voice, the folder of saved games, and the game that is played."""

    def __init__(self, voice: Voice, folder: Path) -> None:
        self.voice, self.folder = voice, folder
        self._session: Session | None = None
        self.heard = ("", -1, OFFICE)  # the last step, quarter and seat that were told in full
        self.seat = OFFICE  # which of two people at one screen has the keys
        self.advice: Advice | None = None  # the last answer of the adviser
        self.swapped = False  # whether the change of seats of this quarter was told
        self.led: Led | None = None  # the workshop that a trainer leads

    @property
    def say(self) -> Catalog:
        """The texts."""
        return self.voice.say

    @property
    def game(self) -> Session:
        """The game that is played."""
        assert self._session is not None, "no game has begun"
        return self._session

    @property
    def blind(self) -> bool:
        """Whether a trainer keeps the numbers of the index from the table."""
        return self.led is not None and self.led.blind

    @property
    def begun(self) -> bool:
        """Whether a game is played."""
        return self._session is not None

    @property
    def step(self) -> str:
        """The step of the game, or the time before it."""
        return self._session.step if self._session else BEGINNING

    def play(self, session: Session | None) -> None:
        """Put a game on the table, or take it away; it is saved by itself after each quarter."""
        self._session, self.advice = session, None
        self.forget()
        self._sit_down()
        if session:
            session.on_quarter = self._keep

    def follow(self, session: Session) -> None:
        """Put the game of a workshop on the table, which saves itself; one that was replayed takes the place of the one before."""
        if session is not self._session:
            self.play(session)
            session.on_quarter = None

    def first_time(self) -> bool:
        """Whether this step of this quarter was not told yet; from now on it was."""
        now = (self.step, self.game.state.quarter, self.seat)
        new, self.heard = now != self.heard, now
        return new

    def forget(self) -> None:
        """Let the step be told in full once more."""
        self.heard = ("", -1, OFFICE)

    def next(self) -> None:
        """Go on to the next step."""
        quarter = self.game.state.quarter
        self.game.next()
        if self.game.state.quarter != quarter:
            self._sit_down()

    def _sit_down(self) -> None:
        """The quarter begins with the office at the keys."""
        self.seat, self.swapped = OFFICE, False

    def ask(self, question: str, options: Sequence[str], back: str = "") -> int:
        """The number that was chosen, 0 for back; letters are obeyed meanwhile."""
        while True:
            shown = {letter: meaning(self.say, self.step) for letter, meaning in MEANINGS.items() if self._useful(letter)}
            heard = self.voice.ask(question, options, shown, LETTERS, back)
            if heard not in LETTERS:
                return int(heard)
            LETTERS[heard](self)

    def _useful(self, letter: str) -> bool:
        game = self._session
        useful = {
            "z": bool(game and would_be_left(game)),
            "y": bool(game and game.can_redo),
            "e": self.step == "desk",
            "t": game is not None,
            "s": game is not None,
            "w": self.led is not None,
        }
        return useful.get(letter, True)

    def tell_help(self) -> None:
        """Say what to do here."""
        self.voice.block(guidance(self.step, self.say))

    def read_handbook(self) -> None:
        """Read the handbook; the game waits."""
        from game.terminal.handbook import read_handbook  # whose pages are made only for those who read

        read_handbook(self.voice)

    def undo(self) -> None:
        """Take back the last choice of the quarter."""
        self._changed(self._useful("z") and take_back(self.game), self.say("Taken back."), self.say("There is nothing to take back."))

    def redo(self) -> None:
        """Choose again what was taken back."""
        self._changed(self._useful("y") and self.game.redo(), self.say("Chosen again."), self.say("There is nothing to choose again."))

    def _changed(self, changed: bool, done: str, nothing: str) -> None:
        self.voice.block([done if changed else nothing])
        if changed:
            raise Again

    def end_quarter(self) -> None:
        """End the quarter; what is asked before is asked."""
        if not self._useful("e"):
            self.voice.block([self.say("A quarter can be ended only when you plan it.")])
            return
        if self._ready():
            self.next()
        raise Again

    def _ready(self) -> bool:
        """Whether everybody who plays wants the quarter to end."""
        if self.game.role == BOTH:
            self.seat = 1 - self.seat
            return hand_over(self.voice, self.game, self.seat)
        doubt = desk_view(self.game, self.say).confirm
        return not doubt or self._sure(doubt)

    def _sure(self, doubt: str) -> bool:
        return self.voice.ask(doubt, [self.say("Yes, end the quarter"), self.say("No, back to the plan")], {}) == "1"

    def tell_timeline(self) -> None:
        """Say the course of the game."""
        self.voice.block(timeline(self.game, self.say, self.blind) if self.begun else [self.say("No game has begun yet.")])

    def save(self) -> None:
        """Save the game under a new name; a workshop is saved where it is."""
        if self.led:
            self._keep_workshop(self.led)
            return
        if not self.begun:
            self.voice.block([self.say("No game has begun yet.")])
            return
        try:
            save(self.game.record, free_path(self.game.record, self.folder))
            self.voice.block([self.say("The game is saved.")])
        except OSError as error:
            self.voice.block([self.say("The game cannot be saved: {reason}", reason=error.strerror or error)])

    def _keep_workshop(self, led: Led) -> None:
        led.keep()
        reason = self.say("The game cannot be saved: {reason}", reason=led.problem) if led.problem else ""
        self.voice.block([reason or self.say("The workshop is saved. It saves itself after every choice.")])

    def leave(self) -> None:
        """Go away from the terminal."""
        raise Left(0)

    def to_trainer(self) -> None:
        """To the menu of the stages of a workshop."""
        if not self.led:
            self.voice.block([self.say("No workshop is led here.")])
            return
        self.forget()
        raise Trainer

    def menu(self) -> None:
        """Go back to the menu; a step without one is told once more."""
        if self.step != "desk":
            self.forget()
        raise Again

    def farewell(self) -> None:
        """Keep the game as it is and say how to come back to it."""
        say, game = self.say, self._session
        if self.led:
            again = f"python -m game play {self.led.scenario.id} --workshop"
            self.voice.block([say("The workshop is saved. To go on, start it with: {command}. Goodbye.", command=again)])
        elif game is None or game.step == "result":
            self.voice.block([say("Goodbye.")])
        elif not game.record.quarters and game.draft == Choices():
            self.voice.block([say("Nothing is lost: you had not chosen anything yet. Goodbye.")])
        elif reason := autosave(game.record, self.folder):
            self.voice.block([say("The game cannot be saved by itself: {reason}", reason=reason)])
        else:
            self.voice.block([say("The game has saved itself. To go on, start the text mode again and choose it. Goodbye.")])

    def _keep(self, session: Session) -> None:
        reason = autosave(session.record, self.folder)
        if reason:
            self.voice.block([self.say("The game cannot be saved by itself: {reason}", reason=reason)])


LETTERS: dict[str, Callable[[Sitting], None]] = {
    "h": Sitting.tell_help,
    "b": Sitting.read_handbook,
    "m": Sitting.menu,
    "z": Sitting.undo,
    "y": Sitting.redo,
    "e": Sitting.end_quarter,
    "t": Sitting.tell_timeline,
    "s": Sitting.save,
    "w": Sitting.to_trainer,
    "q": Sitting.leave,
}
"""What each letter does."""
