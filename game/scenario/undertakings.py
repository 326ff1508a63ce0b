"""What may stand in the files of counters, activities, pledges, deadlines and good practices."""

from typing import Annotated, Literal

from pydantic import Field

from game.rules.rulebook import COUNTER_USES
from game.scenario.content import Answer
from game.scenario.fields import Counted, Entry, Id, Longest, PlaneId, Readable, Season, SideId, Text, ToolId
from game.scenario.vocabulary import ConditionEntry, EffectEntry


class Counter(Entry):
    """Something that is counted: hours, meetings, days and the like."""

    id: Id
    name: Annotated[Text, Longest(40)] = Field(description="what is counted, such as: hours of advice")
    start: Counted = Field(description="how many there are at the beginning")
    used_as: Literal[COUNTER_USES] | None = Field(  # type: ignore[valid-type]
        default=None, alias="used-as", description="what the rules use it for: hours of advice, people who lead an assessment, circles invited to it"
    )


class Activity(Entry):
    """Something done once or a few times: research, a visit, an academy."""

    id: Id
    name: Annotated[Text, Longest(40)] = Field(description="as it stands on a card")
    about: Annotated[Text, Readable(240)] = Field(description="what it is, in two plain sentences")
    times: int = Field(default=1, ge=1, le=10, description="how many times it can be done")
    when: list[ConditionEntry] = Field(default=[], description="what must hold to do it at all")
    options: list[Answer] = Field(min_length=1, max_length=4, description="the ways in which it can be done")


class Pledge(Entry):
    """A promise to the other side or to residents, with a deadline."""

    id: Id
    name: Annotated[Text, Longest(60)] = Field(description="what is promised")
    about: Annotated[Text, Readable(150)] = Field(description="what it means, in one sentence")
    to: list[SideId] = Field(max_length=2, description="the sides whose trust is at stake; an empty list: the residents")
    within: int = Field(ge=1, le=8, description="quarters in which it must be kept")
    stake: int = Field(ge=1, le=10, description="points of trust won when it is kept; twice as many are lost when it is broken")
    when: list[ConditionEntry] = Field(default=[], description="what must hold to give it")
    keeps: list[ConditionEntry] = Field(min_length=1, description="what must hold by the deadline")
    kept: Annotated[Text, Readable(130)] = Field(description="one sentence for the report when it is kept")
    broken: Annotated[Text, Readable(140)] = Field(description="one sentence for the report when it is broken")


class Deadline(Entry):
    """A date that the law or custom sets."""

    id: Id
    name: Annotated[Text, Longest(60)] = Field(description="what is due")
    season: Season = Field(description="it falls at the end of this quarter of the year")
    keeps: list[ConditionEntry] = Field(min_length=1, description="what must hold then")
    effects: list[EffectEntry] = Field(default=[], description="when it is missed")
    missed: Annotated[Text, Readable(130)] = Field(description="one sentence for the report when it is missed")


class PracticeCard(Entry):
    """A good practice of another place, as it is told on its card. It is unknown at first."""

    id: Id
    name: Annotated[Text, Longest(50)] = Field(description="what it is, as it stands on the card")
    tool: ToolId = Field(description="the tool of which it is a practice; without that tool there is no card")
    planes: list[PlaneId] = Field(default=[], max_length=2, description="planes that it touches beside that of its tool")
    story: Annotated[Text, Longest(480)] = Field(description="what they did and what came of it, in two to four plain sentences with figures")
    lesson: Annotated[Text, Longest(160)] = Field(description="what is to be learnt from it, in one sentence")
    fits: Annotated[Text, Longest(200)] = Field(description="what must be adapted so that it fits another place")
    source: Annotated[Text | None, Longest(160)] = Field(default=None, description="where real figures come from; left out: all is invented")
