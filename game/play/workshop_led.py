"""A workshop in progress: the game, the stage, and what the trainer does. It is told the time and keeps no clock."""

from dataclasses import replace
from pathlib import Path

from game.play.acts import LEAST, MOST, Act
from game.play.choices import Choices
from game.play.record import Record
from game.play.save import save
from game.play.session import Session
from game.play.workshop import CLOSING, OPENING, WHEN, Ballot, Entry, Person, Sheet, Task, Workshop, role_of
from game.play.workshop_clock import MINUTE, Times, longer, passed, times
from game.play.workshop_plan import Stage, asking_takes, stages_of
from game.rules.index import STEP
from game.rules.rulebook import SIDES
from game.scenario.read import Scenario

SLEPT = 300  # seconds between two looks at the clock from which on the computer must have slept: they do not count
BEFORE_PLAY = ("briefing", "assessment")
AT_ONCE, LATER = "at-once", "later"  # when an act takes effect: now, or in the next quarter without an event of its own


class Led:
    """One workshop. What changes the game stands in its record; the rest in the workshop beside it. Each act is saved at once."""

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
        cls, scenario: Scenario, plan: str, people: tuple[Person, ...], seed: int, folder: Path, now: float, role: str = "", asked: bool = False
    ) -> "Led":
        """A workshop at its beginning. role: who plays, as in Record; by the sides of the people if left out. asked: short questions, guesses"""
        stages = stages_of(scenario, plan, asked)
        extra = tuple(asking_takes(stage, len(people)) - stage.minutes if stage.kind in WHEN else 0 for stage in stages)
        workshop = Workshop(plan, people, spent=(0,) * len(stages), extra=extra, asked=asked)
        led = cls(scenario, Record(scenario.id, seed, role=role or role_of(people)), workshop, folder / f"workshop-{scenario.id}-{seed}.json", now)
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
        if not self.session.over:
            self._note("played-out", str(self.left))
        while not self.session.over:
            draft = self.session.draft
            self.session.choose(Choices(commit=draft.commit, answer=draft.answer, consulted=draft.consulted))
            self.session.end_quarter()
        self._quarters = len(self.session.record.quarters)

    def _swap(self) -> None:
        before = self.workshop.people
        self.workshop = replace(self.workshop.swapped(), done=True)
        self._seats(before)
        self._note("swapped")

    def chosen(self) -> None:
        """After a choice of the table was carried out: what follows from it for the stage, and save."""
        if len(self.session.record.quarters) > self._quarters:
            self._quarters = len(self.session.record.quarters)
            self._bring_what_waits()
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

    # what was decided

    def undo(self) -> bool:
        """Take back the last decision of this quarter; False if there is none."""
        session = self.session
        last = next(reversed(session.draft.start), "")
        if not session.undo():
            if not last:
                return False
            session.choose(session.draft.without(last))
        self._end("undo")
        return True

    def quarter_back(self, reason: str = "") -> bool:
        """Back to the plan of the quarter before, as it was made; False before the second quarter."""
        record, place = self.session.record, len(self.session.record.quarters) - 1
        if place < 0:
            return False
        taken = record.quarters[place]
        plan = replace(taken, start={tool: mode for tool, mode in taken.start.items() if tool not in taken.others}, others=())
        self._rebuild(replace(record.until(place), draft=plan))
        self.session.step = self.session.first_step()
        self._quarters = place
        if self.stage.kind == "round":
            self.workshop = replace(self.workshop, done=False)
        self._end("quarter-back", str(place + 1), reason)
        return True

    # what the trainer brings in

    def event(self, name: str) -> str:
        """Bring in an event: at once, or in the next quarter without one if one waits already; nothing when the game is over."""
        if self.session.over or name not in [event.id for event in self.scenario.rulebook.events]:
            return ""
        if self.session.event >= 0:
            self.workshop = replace(self.workshop, waiting=(*self.workshop.waiting, name))
            self._end("queued", name)
            return LATER
        self._act(Act("event", name))
        self._end("event", name)
        return AT_ONCE

    def _bring_what_waits(self) -> None:
        if self.workshop.waiting and self.session.event < 0 and not self.session.over:
            first, *rest = self.workshop.waiting
            self.workshop = replace(self.workshop, waiting=tuple(rest))
            self._act(Act("event", first))
            self._note("event", first)

    def tell(self, title: str, text: str) -> None:
        """Something of the trainer's own to talk about; it changes nothing in the game."""
        self._end("told", title, text)

    def score(self, area: str, value: int, reason: str) -> bool:
        """Correct the measured value of an area; a reason must be given. value: thousandths, half points"""
        fits = area in self.scenario.rulebook.areas and LEAST <= value <= MOST and value % STEP == 0
        if not fits or not reason.strip():
            return False
        self._act(Act("score", area, value, reason.strip()))
        self._end("score", area, reason.strip())
        return True

    def absent(self, name: str, absent: bool) -> None:
        """Somebody leaves or comes back; a side with nobody there is played by the computer from this quarter on."""
        before = self.workshop.people
        self.workshop = self.workshop.marked(name, absent)
        self._seats(before)
        self._end("absent" if absent else "present", name)

    def hide(self, hidden: bool) -> None:
        """Hide the index from the table, or show it."""
        self.workshop = replace(self.workshop, hidden=hidden)
        self._end("hide" if hidden else "show")

    def _seats(self, before: tuple[Person, ...]) -> None:
        """Write into the record which side has nobody there any more, and which has again."""
        for side in SIDES:
            was, now = (any(one.side == side and not one.absent for one in people) for people in (before, self.workshop.people))
            if was != now:
                self._act(Act("present" if now else "absent", side))

    def _act(self, act: Act) -> None:
        """Put an act into the record. What was planned is kept as long as it can be paid for."""
        record, step = self.session.record, self.session.step
        self._rebuild(replace(record, draft=replace(record.draft, trainer=(*record.draft.trainer, act))))
        session, draft = self.session, self.session.draft
        if session.short(draft):
            session.choose(Choices(commit=draft.commit, answer=draft.answer, consulted=draft.consulted))
        session.step = session.first_step() if step in ("desk", "event") else step

    def _rebuild(self, record: Record) -> None:
        """Replay the record: the game as it stands after it was changed."""
        self.session = Session(self.scenario, record, self.session.step)

    # votes, questions, tasks

    def vote(self, person: Person, votes: dict[str, int]) -> None:
        """The ballot of one person."""
        self.workshop = self.workshop.cast(self.when, person, votes)
        self.keep()

    def pass_over(self, person: Person) -> None:
        """Somebody does not vote."""
        self.workshop = replace(self.workshop, voted=(*self.workshop.voted, person.name))
        self.keep()

    def answer(self, person: Person, sheet: Sheet) -> None:
        """What one person answered to the short questions."""
        self.workshop = self.workshop.answered(person, sheet)
        self._settle()
        self.keep()

    def pass_questions(self, person: Person) -> None:
        """Somebody does not answer them."""
        self.pass_over(person)
        self._settle()
        self.keep()

    def guess(self, side: str, votes: dict[str, int]) -> None:
        """What a side guesses that the other one gave; no votes: it does not guess."""
        self.workshop = replace(self.workshop, guesses=(*self.workshop.guesses, Ballot(self.when, side, dict(votes))))
        self.keep()

    def ask(self, questions: tuple[str, ...]) -> None:
        """Other questions for the debrief; none: those of the plan."""
        self.workshop = replace(self.workshop, questions=questions)
        self._end("questions")

    def take_home(self, task: Task) -> None:
        """What somebody takes home."""
        self.workshop = self.workshop.takes_home(task)
        self.keep()
