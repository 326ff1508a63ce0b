"""What may stand in the files of the Model: planes, areas, principles, modes, tools and events."""

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.fields import (
    AreaId,
    Cost,
    Entry,
    Id,
    Level,
    Longest,
    ModeId,
    Percent,
    PlaneId,
    PrincipleId,
    Readable,
    Season,
    Share,
    SideId,
    Text,
    ToolId,
)
from game.scenario.vocabulary import ConditionEntry, EffectEntry


class Plane(Entry):
    """One of the three planes of the Model."""

    id: Id
    numeral: str = Field(min_length=1, max_length=4, description="I, II or III")
    name: Annotated[Text, Longest(22)] = Field(description="one word, as it stands on a tab")
    full: Text = Field(description="the whole name")
    about: Text = Field(description="what it is, in two plain sentences")


class Area(Entry):
    """One of the twelve areas that the index assesses."""

    id: Id
    plane: PlaneId = Field(description="the plane it belongs to")
    code: str = Field(min_length=1, max_length=8, description="its number in the index, such as I.3")
    name: Annotated[Text, Longest(22)] = Field(description="short, for rows of a chart")
    full: Text = Field(description="the whole name")
    about: Text = Field(description="what is assessed here")


class Principle(Entry):
    """One of the six principles of cooperation."""

    id: Id
    name: Annotated[Text, Longest(32)] = Field(description="as it is called in the Model")
    about: Text = Field(description="what it asks of both sides")
    feeds: Text = Field(description="what feeds it, in one sentence")
    starves: Text = Field(description="what starves it, in one sentence")
    trusted_by: list[SideId] = Field(alias="trusted-by", min_length=1, description="the sides whose trust in the other is earned by it")


class ModeCost(Entry):
    """What share of the cost of introduction a mode takes."""

    money: int = Field(ge=0, le=300, description="percent of the money")
    days: int = Field(ge=0, le=300, description="percent of the person-days")
    energy: int = Field(ge=0, le=300, description="percent of the energy")


class Mode(Entry):
    """How a tool is introduced: imposed, consulted or co-created."""

    id: Id
    name: Annotated[Text, Longest(22)] = Field(description="as it stands on a button")
    about: Text = Field(description="what one does and what it brings")
    quality: Percent = Field(description="percent of the full quality")
    extra: int = Field(default=0, ge=0, le=4, description="further quarters of preparation")
    cost: ModeCost = Field(description="what share of the cost of introduction is paid")
    effects: list[EffectEntry] = Field(default=[], description="once, when a tool is started this way")


class Trust(Entry):
    """Trust below which a tool works worse."""

    ngos: Level = Field(default=0, description="trust of organisations in the office")
    office: Level = Field(default=0, description="trust of the office in organisations")


class Tool(Entry):
    """One tool of cooperation."""

    id: Id
    plane: PlaneId = Field(description="the plane it belongs to")
    recommendation: bool = Field(default=False, description="one of the recommendations that can be promised")
    statutory: bool = Field(default=False, description="the law requires it everywhere, so that it may be part of every good game")
    name: Annotated[Text, Longest(32)] = Field(description="as it stands on a card")
    tagline: Annotated[Text, Longest(60)] = Field(description="what it is, in a breath")
    about: Annotated[Text, Readable(300)] = Field(description="what it is, in two plain sentences")
    law: Annotated[Text | None, Readable(220)] = Field(default=None, description="legal basis in words, with: check current law")
    decides: Literal["executive", "council", "ngos", "both"] = Field(description="who decides about it")
    modes: list[ModeId] = Field(min_length=1, description="in which ways it can be introduced")
    cost: Cost = Field(description="to introduce it, paid in the quarter it starts, at 100 percent")
    upkeep: Cost = Field(description="each quarter while it works")
    takes: int = Field(ge=0, le=4, description="quarters of preparation; 0: it works at the end of the quarter it starts in")
    seasons: list[Season] = Field(default=[1, 2, 3, 4], min_length=1, description="quarters of the year in which it can be started")
    needs: list[ConditionEntry] = Field(default=[], description="what must hold to start it")
    trust: Trust = Field(default=Trust(), description="trust below which it works worse")
    capacity: Level = Field(default=0, description="mean capacity of organisations that it wants")
    serves: dict[AreaId, Share] = Field(min_length=1, description="areas and weights: one strong 0.25-0.45, others 0.05-0.18")
    principles: dict[PrincipleId, Annotated[float, Field(ge=-10, le=10)]] = Field(default={}, description="points a quarter at full quality")
    income: Literal["yearly", "lasting"] | None = Field(
        default=None, description="money for organisations: yearly makes those depend on it who have no other; lasting sets them free"
    )
    synergies: dict[ToolId, Share] = Field(default={}, description="working tools that lift this one, and how much")
    effects: list[EffectEntry] = Field(default=[], description="each quarter while it works, at full quality")
    measures: bool = Field(default=False, description="measures the index in every first quarter of the year")
    fails: Annotated[Text, Readable(140)] = Field(description="how it fails in practice")
    example: Annotated[Text, Readable(240)] = Field(description="a good practice, with an invented place")


class Answer(Entry):
    """What can be done about an event."""

    id: Id
    name: Annotated[Text, Longest(60)] = Field(description="what we do")
    cost: Cost = Field(default=Cost(), description="what it takes, in the quarter it is given")
    needs: list[ConditionEntry] = Field(default=[], description="what must hold to choose it")
    effects: list[EffectEntry] = Field(default=[], description="what it does at once")
    after: Annotated[Text, Readable(150)] = Field(description="what came of it, in one sentence")


class Event(Entry):
    """Something that happens to the municipality."""

    id: Id
    name: Annotated[Text, Longest(40)] = Field(description="a headline")
    story: Annotated[Text, Readable(320)] = Field(description="what happened, in two to four short sentences")
    warning: Annotated[Text | None, Readable(140)] = Field(
        default=None, description="the sign of what is coming, in one sentence, seen a quarter ahead; then it comes if its conditions still hold"
    )
    principle: PrincipleId = Field(description="the principle at stake")
    chance: Literal["rare", "unlikely", "possible", "likely"] = Field(description="how likely in a quarter in which its conditions hold")
    again: int = Field(default=0, ge=0, le=20, description="quarters before it may return; 0: only once")
    when: list[ConditionEntry] = Field(default=[], description="what must hold for it to come")
    effects: list[EffectEntry] = Field(default=[], description="at once")
    softened_by: dict[ToolId, Percent] = Field(
        default={}, alias="softened-by", description="percent of those effects taken away by a working tool at full quality"
    )
    answers: list[Answer] = Field(min_length=2, max_length=3, description="the last one must be free and always possible")


class Named(Entry):
    """Something that only has a name."""

    id: Id
    name: Annotated[Text, Longest(22)] = Field(description="as it stands on the screen")
