"""The course of a workshop: its game, its stages, its clock and its file. It is told the time and keeps no clock."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Self

from game.play.acts import Act
from game.play.record import Record
from game.play.save import save
from game.play.session import Session
from game.play.workshop import CLOSING, OPENING, WHEN, Entry, Person, Workshop
from game.play.workshop_clock import MINUTE, Times, longer, passed, times
from game.play.workshop_game import play_out, seat_acts, with_act, with_event
from game.play.workshop_plan import Stage, asking_takes, stages_of
from game.scenario.read import Scenario

SLEPT = 300  # seconds between two looks at the clock from which on the computer must have slept: they do not count
BEFORE_PLAY = ("briefing", "assessment")


class Course:
    """A workshop on its way. What changes the game stands in its record; the rest in the workshop beside it. Each step is saved at once."""

    def __init__(self, scenario: Scenario, record: Record, workshop: Workshop, path: Path, now: float) -> None:
        self.scenario = scenario
        self.workshop = workshop
        self.stages = stages_of(scenario, workshop.plan, workshop.asked)
        self.path = path
        self.session = Session(scenario, record, workshop.step)
        self.problem = ""  # why it could not be saved
        self._seen, self._quarters, self._kept = now, len(record.quarters), -1
        if self.session.step == "desk":
            self.session.step = self.session.first_step()

    @classmethod
    def begun(
        cls, scenario: Scenario, plan: str, people: tuple[Person, ...], seed: int, folder: Path, now: float, role: str = "", asked: bool = False,
        areas: Mapping[str, int] | None = None,
    ) -> Self:  # fmt: skip
        """A workshop at its beginning. role: as in Record; two sides if left out, of which one without people is played by the computer.

        asked: whether short questions are asked and votes are guessed; areas: figures that a group has measured in its own place, thousandths
        """
        stages = stages_of(scenario, plan, asked)
        extra = tuple(asking_takes(stage, len(people)) - stage.minutes if stage.kind in WHEN else 0 for stage in stages)
        workshop = Workshop(plan, people, spent=(0,) * len(stages), extra=extra, asked=asked)
        game = Session.new(scenario, seed, role or "two", areas=areas)
        led = cls(game.scenario, game.record, workshop, folder / f"workshop-{scenario.id}-{seed}.json", now)
        led._seats()
        led._end("begun")
        return led

    # where it stands

    @property
    def stage(self) -> Stage:
        """The stage of this moment."""
        return self.stages[self.workshop.stage]

    @property
    def following(self) -> Stage | None:
        """The next stage, or None in the last one."""
        return self.stages[self.workshop.stage + 1] if self.workshop.stage + 1 < len(self.stages) else None

    @property
    def inside(self) -> bool:
        """Whether the scenes of the stage are seen, and not its card."""
        return self.workshop.entered and not self.workshop.done

    @property
    def when(self) -> str:
        """Which votes are being cast: opening or closing."""
        return CLOSING if self.stage.kind == "closing" else OPENING

    @property
    def blind(self) -> bool:
        """Whether the numbers of the index are kept from the table; in the debrief and after it they are seen."""
        return self.workshop.hidden and any(stage.kind == "debrief" for stage in self.stages[self.workshop.stage + 1 :])

    @property
    def left(self) -> int:
        """How many quarters of the game are not played yet."""
        return self.session.rulebook.quarters - int(self.session.state.quarter)

    def times(self) -> Times:
        """The time left."""
        return times(self.workshop, self.stages)

    def tick(self, now: float) -> None:
        """What time it is; every minute is saved."""
        seconds = int(now - self._seen)
        if seconds > SLEPT or seconds < 0:
            self._seen = now
        elif seconds:
            self._seen += seconds
            self.workshop = passed(self.workshop, seconds)
        if sum(self.workshop.spent) // MINUTE != self._kept:
            self.keep()

    def keep(self) -> None:
        """Save, whole or not at all."""
        self._kept = sum(self.workshop.spent) // MINUTE
        self.workshop = replace(self.workshop, step=self.session.step)
        try:
            save(self.session.record, self.path, self.workshop)
            self.problem = ""
        except OSError as error:
            self.problem = error.strerror or str(error)

    def _note(self, kind: str, about: str = "", reason: str = "") -> None:
        """Write into the diary."""
        entry = Entry(sum(self.workshop.spent), kind, about, int(self.session.state.quarter) + 1, reason)
        self.workshop = self.workshop.noted(entry)

    def _end(self, kind: str, about: str = "", reason: str = "") -> None:
        """The end of an act: it is in the diary, and saved once, whole."""
        self._note(kind, about, reason)
        self.keep()

    # the stages

    def forward(self) -> bool:
        """To the next stage."""
        return self._go(self.workshop.stage + 1, "forward")

    def back(self) -> bool:
        """To the stage before; the game stays as it is."""
        return self._go(self.workshop.stage - 1, "back")

    def to_debrief(self) -> bool:
        """To the debrief, whatever is left of the game; what was never played stays unplayed."""
        return self._go(next(number for number, stage in enumerate(self.stages) if stage.kind == "debrief"), "debrief")

    def _go(self, stage: int, kind: str) -> bool:
        if not 0 <= stage < len(self.stages):
            return False
        self.workshop = replace(self.workshop, stage=stage, entered=False, done=False, voted=(), paused=False)
        self._end(kind, self.stage.id)
        return True

    def enter(self) -> None:
        """Begin what belongs to the stage."""
        stage, session = self.stage, self.session
        self.workshop = replace(self.workshop, entered=True, done=False)
        if stage.kind in BEFORE_PLAY:
            session.step = stage.kind if not session.record.quarters else session.step
        elif stage.kind == "round":
            self._begin_round()
        elif stage.kind == "closing":
            self._play_out()
            session.step = "closing"
        elif stage.kind == "swap":
            self._swap()
        self._settle()
        self.keep()

    def _begin_round(self) -> None:
        session, quarter = self.session, int(self.session.state.quarter)
        planned = sum(stage.quarters for stage in self.stages[: self.workshop.stage + 1])
        self.workshop = replace(self.workshop, target=min(session.rulebook.quarters, max(planned, quarter + 1)))
        if session.step in BEFORE_PLAY:
            session.step = "commitments"
        if session.over:
            session.step = "closing"

    def _play_out(self) -> None:
        """The quarters that are left, without new decisions."""
        if self.session.over:
            return
        self._note("played-out", str(self.left))
        for name in self.workshop.waiting:
            self._note("lapsed", name)
        self.workshop = replace(self.workshop, waiting=(), passed=self.left)
        play_out(self.session)
        self._quarters = len(self.session.record.quarters)

    def looked_over(self) -> None:
        """Everybody has seen what happened in the quarters that passed."""
        self.workshop = replace(self.workshop, passed=0)
        self.keep()

    def _swap(self) -> None:
        self.workshop = replace(self.workshop.swapped(), done=True)
        self._seats()
        self._note("swapped")

    def chosen(self) -> None:
        """After a choice of the table was carried out: what follows from it for the stage, and save."""
        self._quarters = len(self.session.record.quarters)
        if self.workshop.waiting and self.session.step == "desk" and not self.session.over:
            first, *rest = self.workshop.waiting
            self.workshop = replace(self.workshop, waiting=tuple(rest))
            self._bring(first)
        self._settle()
        self.keep()

    def _settle(self) -> None:
        """Whether the scenes of the stage have been seen to the end."""
        step, quarter = self.session.step, int(self.session.state.quarter)
        over = {
            "briefing": step != "briefing",
            "assessment": step != "assessment",
            "round": step in ("event", "desk", "closing", "result") and quarter >= self.workshop.target,
            "closing": step == "result",
            **dict.fromkeys(WHEN, self.workshop.next_voter() is None),
        }.get(self.stage.kind, self.workshop.done)
        self.workshop = replace(self.workshop, done=self.workshop.entered and over)

    # the clock

    def pause(self, paused: bool) -> None:
        """Stop the clock and cover the screen, or go on."""
        self.workshop = replace(self.workshop, paused=paused)
        self._end("pause" if paused else "go-on", self.stage.id)

    def add(self, minutes: int) -> None:
        """More time for this stage."""
        self.workshop = longer(self.workshop, minutes)
        self._end("minutes", str(minutes))

    # the game

    def _seats(self) -> None:
        """Write into the record which side has nobody there any more, and which has again."""
        for act in seat_acts(self.session.record, self.workshop.people):
            self._act(act)

    def _act(self, act: Act) -> None:
        self.session = with_act(self.session, act)

    @property
    def unanswered(self) -> bool:
        """Whether an event is read or about to be read, and the table has not gone on from it to the desk."""
        return self.session.event >= 0 and (self.session.step != "desk" or not self.session.draft.answer)

    @property
    def done_by_hand(self) -> bool:
        """Whether the trainer has changed something in this quarter that goes with it."""
        return bool(self.workshop.waiting) or any(act.kind in ("event", "score") for act in self.session.draft.trainer)

    @property
    def on_the_way(self) -> tuple[str, ...]:
        """Events that cannot come once more in this quarter: those that came in it, and those that wait."""
        state = self.session.state
        came = [event.id for place, event in enumerate(self.scenario.rulebook.events) if state.fired[0, place] == state.quarter + 1]
        return (*came, *self.workshop.waiting)

    def _bring(self, name: str) -> None:
        self.session = with_event(self.session, name)
        self._note("event", name)
