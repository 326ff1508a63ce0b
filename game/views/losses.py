"""What a quarter took away: documents that fell and practices that ended, each with what took it."""

from functools import cached_property

from game.play.record import replay
from game.play.session import Session
from game.rules.forms import FORMS, shakes
from game.rules.state import PRACTICE, WORKING, State


class Losses:
    """The losses of the quarter just played. An event of the coming quarter is here already: it does its work as it is drawn. Places of tools"""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.quarter = int(session.state.quarter) - 1
        self.choices = session.record.quarters[self.quarter]

    @cached_property
    def began(self) -> State:
        """The state at the beginning of the quarter: before events that a trainer brought in."""
        if not any(act.kind == "event" for act in self.choices.trainer):
            return self.session.before()
        *_, state = replay(self.session.record.until(self.quarter), self.session.rulebook)
        return state

    @cached_property
    def fallen(self) -> list[int]:
        """Tools whose document fell, one that was made in the same quarter too."""
        had = self.began.form[0].copy()
        for tool, form in self.choices.form.items():
            place = self.session.rulebook.tools.index(tool)
            had[place] = max(had[place], FORMS.index(form))
        return [place for place in range(len(had)) if self.session.state.form[0, place] < had[place]]

    def flawed(self, place: int) -> bool:
        """Whether somebody found a defect of the document."""
        cause = f"defect:{self.session.rulebook.tools[place]}"
        return any(change.cause == cause for change in self.session.changes_of("care", self.quarter, (place,)))

    @cached_property
    def shaken(self) -> list[int]:
        """Tools that the event of the coming quarter has weakened."""
        coming = int(self.session.state.event[0])
        if coming < 0:
            return []
        cause, book = f"event:{self.session.rulebook.events[coming].id}", self.session.rulebook
        return [
            place for place in range(len(book.tools))
            if any(change.cause == cause and change.amount < 0 for change in self.session.changes_of("care", self.quarter + 1, (place,)))
        ]  # fmt: skip

    @cached_property
    def swept(self) -> list[int]:
        """Tools whose document fell with that event."""
        shakes_any = self.shaken and shakes(self.session.rulebook.events[int(self.session.state.event[0])]) > PRACTICE
        return [place for place in self.fallen if place in self.shaken and not self.flawed(place)] if shakes_any else []

    @cached_property
    def ended(self) -> list[int]:
        """Tools that ended with that event."""
        stopped = [self.session.rulebook.tools.index(tool) for tool in self.choices.stop]
        stage, was = self.session.state.stage[0], self.began.stage[0]
        return [place for place in self.shaken if was[place] == WORKING != stage[place] and place not in stopped]
