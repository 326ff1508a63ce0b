"""What a workshop looks like in a saved file, and whether it fits its scenario."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from game.play.session import STEPS
from game.play.workshop import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_ENTRIES,
    MOST_PEOPLE,
    MOST_QUESTIONS,
    Asked,
    Ballot,
    Entry,
    Person,
    Sheet,
    Task,
    Workshop,
)
from game.play.workshop_plan import plan_of, stages_of
from game.scenario.fields import QuestionStep
from game.scenario.read import Scenario
from game.text.catalog import Catalog

Name = Annotated[str, Field(min_length=1, max_length=LONGEST_NAME)]
Words = Annotated[str, Field(max_length=LONGEST_TEXT)]
Whole = Annotated[int, Field(ge=0, le=10_000_000)]
Side = Literal["office", "ngos"]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class _Person(_Form):
    name: Name
    side: Side
    absent: bool = False


class _Ballot(_Form):
    when: Literal["opening", "closing"]
    side: Side
    votes: dict[str, Annotated[int, Field(ge=1, le=5)]]


class _Sheet(_Form):
    when: Literal["before", "after"]
    form: Literal["a", "b"]
    answers: dict[str, Annotated[int, Field(ge=0, le=4)]] = {}
    beliefs: dict[str, Annotated[int, Field(ge=1, le=5)]] = {}


class _Asked(_Form):
    step: QuestionStep
    text: Words


class _Task(_Form):
    who: Name
    what: Words = ""
    when: Words = ""


class _Entry(_Form):
    at: Whole
    kind: Annotated[str, Field(max_length=20)]
    about: Words = ""
    quarter: Whole = 0
    reason: Words = ""


class WorkshopForm(_Form):
    """A workshop in a saved file."""

    plan: str
    people: Annotated[list[_Person], Field(max_length=MOST_PEOPLE)]
    stage: Whole = 0
    entered: bool = False
    done: bool = False
    spent: Annotated[list[Whole], Field(max_length=40)] = []
    extra: Annotated[list[Whole], Field(max_length=40)] = []
    paused: bool = False
    hidden: bool = False
    target: Whole = 0
    step: str = "briefing"
    voted: Annotated[list[Name], Field(max_length=MOST_PEOPLE)] = []
    waiting: Annotated[list[str], Field(max_length=40)] = []
    passed: Whole = 0
    ballots: Annotated[list[_Ballot], Field(max_length=2 * MOST_PEOPLE)] = []
    asked: bool = False
    sheets: Annotated[list[_Sheet], Field(max_length=2 * MOST_PEOPLE)] = []
    guesses: Annotated[list[_Ballot], Field(max_length=4)] = []
    questions: Annotated[list[_Asked], Field(max_length=MOST_QUESTIONS)] = []
    tasks: Annotated[list[_Task], Field(max_length=MOST_PEOPLE)] = []
    diary: Annotated[list[_Entry], Field(max_length=MOST_ENTRIES)] = []

    def made(self) -> Workshop:
        """The workshop itself."""
        return Workshop(
            plan=self.plan, people=tuple(Person(one.name, one.side, one.absent) for one in self.people), stage=self.stage, entered=self.entered,
            done=self.done, spent=tuple(self.spent), extra=tuple(self.extra), paused=self.paused, hidden=self.hidden, target=self.target,
            step=self.step, voted=tuple(self.voted), waiting=tuple(self.waiting), passed=self.passed,
            ballots=tuple(Ballot(one.when, one.side, dict(one.votes)) for one in self.ballots), asked=self.asked,
            questions=tuple(Asked(one.step, one.text) for one in self.questions),
            sheets=tuple(Sheet(one.when, one.form, dict(one.answers), dict(one.beliefs)) for one in self.sheets),
            guesses=tuple(Ballot(one.when, one.side, dict(one.votes)) for one in self.guesses),
            tasks=tuple(Task(one.who, one.what, one.when) for one in self.tasks),
            diary=tuple(Entry(one.at, one.kind, one.about, one.quarter, one.reason) for one in self.diary),
        )  # fmt: skip


def workshop_problem(workshop: Workshop, scenario: Scenario, say: Catalog) -> str:
    """Why a workshop cannot go on with a scenario as it is now, in one sentence, or nothing."""
    plan = plan_of(scenario, workshop.plan)
    if plan is None:
        return say("The scenario no longer has the plan of this workshop: '{name}'.", name=workshop.plan)
    length = len(stages_of(scenario, workshop.plan, workshop.asked))
    if workshop.stage >= length or len(workshop.spent) != length or len(workshop.extra) != length:
        return say("The plan of this workshop was changed: '{name}'.", name=workshop.plan)
    events = [event.id for event in scenario.rulebook.events]
    voted = [area for ballot in (*workshop.ballots, *workshop.guesses) for area in ballot.votes]
    topics, beliefs = [topic.id for topic in scenario.model.topics], [belief.id for belief in scenario.model.beliefs]
    wrong = [event for event in workshop.waiting if event not in events] + [area for area in voted if area not in scenario.rulebook.areas]
    wrong += [topic for sheet in workshop.sheets for topic in sheet.answers if topic not in topics]
    wrong += [belief for sheet in workshop.sheets for belief in sheet.beliefs if belief not in beliefs]
    wrong += [workshop.step] if workshop.step not in STEPS else []
    return say("The scenario no longer knows '{name}'.", name=wrong[0]) if wrong else ""
