"""A workshop in progress: what the trainer and the table do to it. Each act is saved at once and says when it takes effect."""

from dataclasses import replace

from game.play.acts import LEAST, MOST, Act
from game.play.workshop import LONGEST_TEXT, Asked, Ballot, Person, Sheet, Task
from game.play.workshop_course import Course
from game.play.workshop_game import quarter_before, take_back
from game.rules.index import STEP
from game.rules.rulebook import SIDES

AT_ONCE, LATER = "at-once", "later"  # when an event comes: now, or as soon as the one that waits is answered


class Led(Course):
    """One workshop with somebody who leads it."""

    @property
    def ends_round(self) -> bool:
        """Whether the card of the stage follows the report that is being read."""
        return self.stage.kind == "round" and int(self.session.state.quarter) >= self.workshop.target

    # what was decided

    def undo(self, what: str = "") -> bool:
        """Take back the last decision of this quarter; False if there is none. what: it was, for the diary"""
        if not take_back(self.session):
            return False
        self._end("undo", what[:LONGEST_TEXT])
        return True

    def quarter_back(self, reason: str = "") -> bool:
        """Back to the plan of the quarter before, as it was made; False before the second quarter."""
        before = quarter_before(self.session)
        if before is None:
            return False
        self.session, self._quarters = before, len(before.record.quarters)
        self.workshop = replace(self.workshop, waiting=(), passed=0)  # they were to come in the quarter that is no more
        if self.stage.kind == "round":
            self.workshop = replace(self.workshop, done=False)
        self._seats()  # who left meanwhile is still not there
        self._end("quarter-back", str(self._quarters + 1), reason)
        return True

    # what the trainer brings in

    def event(self, name: str) -> str:
        """Bring in an event, in this quarter: at once, or as soon as the one that waits is answered. Nothing when it cannot come.

        It cannot when the game is over, when there is no such event, and when it is on its way already.
        """
        if self.session.over or name not in [event.id for event in self.scenario.rulebook.events] or name in self.on_the_way:
            return ""
        if self.unanswered:
            self.workshop = replace(self.workshop, waiting=(*self.workshop.waiting, name))
            self._end("queued", name)
            return LATER
        self._bring(name)
        self.keep()
        return AT_ONCE

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
        self.workshop = self.workshop.marked(name, absent)
        self._seats()
        self._end("absent" if absent else "present", name)

    def join(self, name: str, side: str) -> bool:
        """Somebody comes late, and sits down from this quarter on; False if there is no room or somebody of that name."""
        if self.workshop.cannot_join(name) or side not in SIDES:
            return False
        self.workshop = self.workshop.joined(Person(name.strip(), side))
        self._seats()
        self._end("joined", name.strip())
        return True

    def hide(self, hidden: bool) -> None:
        """Hide the index from the table, or show it."""
        self.workshop = replace(self.workshop, hidden=hidden)
        self._end("hide" if hidden else "show")

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

    def ask(self, questions: tuple[Asked, ...]) -> None:
        """Other questions for the debrief; none: those of the plan."""
        self.workshop = replace(self.workshop, questions=questions)
        self._end("questions")

    def take_home(self, task: Task) -> None:
        """What somebody takes home."""
        self.workshop = self.workshop.takes_home(task)
        self.keep()
