"""What may stand in scenario.yaml: one municipality, its people, its time and its goals."""

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.fields import (
    ActivityId,
    AreaId,
    Counted,
    CounterId,
    DeadlineId,
    Entry,
    EventId,
    FieldId,
    Id,
    Level,
    Longest,
    ModeId,
    Percent,
    PledgeId,
    PrincipleId,
    Question,
    Readable,
    Season,
    Text,
    ToolId,
    Written,
)  # fmt: skip
from game.scenario.vocabulary import ConditionEntry


class Organisation(Entry):
    """A local organisation."""

    id: Id
    name: Annotated[Text, Readable(50)] = Field(description="the whole name; invented")
    short: Annotated[Text, Longest(18)] = Field(description="for the picture of the place")
    field: FieldId = Field(description="what it does")
    about: Annotated[Text, Readable(170)] = Field(description="one or two sentences a neighbour would say of it")
    capacity: Level = Field(description="what it is able to do")
    energy: Level = Field(description="how rested it is")
    independence: Level = Field(description="how well it can do without the office")
    trust: Level = Field(description="its trust in the office")
    hidden: bool = Field(default=False, description="nobody in the office knows it yet")
    joins: list[ConditionEntry] = Field(default=[], description="it is founded when these hold; left out: it exists from the start")


class Place(Entry):
    """The municipality of the scenario."""

    name: Annotated[Text, Longest(40)] = Field(description="such as: gmina Modrzewina; invented")
    kind: Literal["rural", "urban-rural", "city", "powiat", "voivodeship"] = Field(description="what kind of unit it is")
    inhabitants: int = Field(ge=100, le=10_000_000, description="how many people live there")
    river: bool = Field(default=True, description="whether a river runs through the picture of the place")
    villages: list[Written] = Field(default=[], max_length=8, description="names for the picture of the place")
    about: Annotated[Text, Readable(240)] = Field(description="the place in two sentences")


class Office(Entry):
    """The office at the beginning."""

    money: int = Field(ge=0, le=100_000_000, description="zloty for cooperation, once a year")
    money_quarter: Season = Field(default=1, alias="money-quarter", description="quarter of the year in which the money arrives")
    money_at_start: int = Field(alias="money-at-start", ge=0, le=100_000_000, description="zloty at hand when the game begins")
    prices: int = Field(default=100, ge=5, le=2000, description="percent: how dear things are here, measured by the prices of the Model")
    days: int = Field(ge=0, le=2000, description="person-days for cooperation, a quarter")
    competence: Level = Field(description="competence of the staff")
    will: Level = Field(description="political will of the executive")
    council: Level = Field(description="support in the council")
    trust: Level = Field(description="trust of the office in organisations")


class Residents(Entry):
    """The residents at the beginning."""

    activity: Level = Field(description="how many take part in common matters")
    awareness: Level = Field(description="what they know of cooperation")
    life: Level = Field(description="quality of life")


class Practice(Entry):
    """A tool that works already at the beginning."""

    tool: ToolId = Field(description="which tool")
    mode: ModeId = Field(description="how it was introduced")
    care: Percent = Field(description="how well it is kept")
    age: int = Field(ge=0, le=40, description="quarters in work")
    form: Literal["practice", "decision", "order", "resolution"] = Field(default="practice", description="the legal form it is written into")


class Commitments(Entry):
    """How many recommendations are promised at the beginning."""

    at_least: int = Field(alias="at-least", ge=0, le=20, description="in all")
    each_plane: int = Field(alias="each-plane", ge=0, le=10, description="in each plane")


class Medals(Entry):
    """What each medal takes."""

    bronze: list[ConditionEntry] = Field(min_length=1, description="all of these at the end of the game")
    silver: list[ConditionEntry] = Field(min_length=1, description="all of these at the end of the game")
    gold: list[ConditionEntry] = Field(min_length=1, description="all of these at the end of the game")


class Fixed(Entry):
    """An event that comes for certain."""

    quarter: int = Field(ge=2, le=20, description="quarter of the game; the first one begins without an event")
    event: EventId = Field(description="which event; it comes whatever its conditions and chance")


class Laurel(Entry):
    """A private goal of one side."""

    id: Id
    name: Annotated[Text, Longest(60)] = Field(description="what this side wants for itself")
    needs: list[ConditionEntry] = Field(min_length=1, description="all of these at the end of the game")


class Laurels(Entry):
    """The private goals of both sides."""

    office: list[Laurel] = Field(default=[], max_length=8, description="of the office")
    ngos: list[Laurel] = Field(default=[], max_length=8, description="of the organisations")


class Letter(Entry):
    """The briefing: a letter from an invented superior."""

    sender: Annotated[Text, Readable(60)] = Field(description="invented name and office")
    text: Annotated[Text, Readable(120, words=True)] = Field(description="the letter, at most 120 words")


class Begins(Entry):
    """When the game begins."""

    year: int = Field(default=1, ge=1, le=2100, description="the number of the year as it is shown")
    quarter: Season = Field(description="quarter of the year")


class Trainer(Entry):
    """How to lead a session with the scenario: one stage a line, each beginning with its minutes."""

    minutes_60: Text | None = Field(default=None, alias="minutes-60", description="a session of an hour")
    minutes_90: Text | None = Field(default=None, alias="minutes-90", description="a session of an hour and a half")
    minutes_180: Text | None = Field(default=None, alias="minutes-180", description="a session of three hours")


class Sheet(Entry):
    """A scenario: one municipality, its people, its time and its goals."""

    name: Annotated[Text, Longest(32)] = Field(description="the name of the scenario")
    teaser: Annotated[Text, Readable(130)] = Field(description="one sentence for the card of the scenario")
    teaches: Annotated[Text, Readable(150)] = Field(description="what one learns here")
    difficulty: int = Field(ge=1, le=3, description="1 easy, 2 medium, 3 hard")
    minutes: int = Field(ge=5, le=600, description="how long a game takes")
    place: Place = Field(description="the municipality")
    begins: Begins = Field(description="when the game begins")
    quarters: int = Field(ge=2, le=20, description="how many quarters are played")
    letter: Letter = Field(description="the briefing")
    office: Office = Field(description="the office at the beginning")
    areas: dict[AreaId, Annotated[float, Field(ge=1, le=5)]] = Field(description="all twelve, as they are at the beginning, 1.0-5.0")
    principles: dict[PrincipleId, Level] = Field(description="all six, as they are at the beginning, 0-100")
    residents: Residents = Field(description="the residents at the beginning")
    organisations: list[Organisation] = Field(min_length=3, max_length=16, description="the local organisations")
    practices: list[Practice] = Field(default=[], description="tools that work already")
    tools: list[ToolId] = Field(default=[], description="tools of the Model that can be used; none named: all")
    opens: dict[ToolId, Annotated[int, Field(ge=2, le=20)]] = Field(
        default={}, description="quarter of the game from which a tool can be started; not named: from the first"
    )
    events: list[EventId] = Field(default=[], description="events of the Model that may come; none named: all")
    activities: list[ActivityId] = Field(default=[], description="activities that can be done; none named: all that ever can be here")
    pledges: list[PledgeId] = Field(default=[], description="pledges that can be given; none named: all that can be kept here")
    deadlines: list[DeadlineId] = Field(default=[], description="deadlines that hold; none named: all that can be kept here")
    counters: dict[CounterId, Counted] = Field(default={}, description="other beginnings than those of the Model")
    fixed: list[Fixed] = Field(default=[], max_length=20, description="events that the calendar brings for certain, one a quarter at most")
    laurels: Laurels = Field(default=Laurels(), description="private goals of both sides")
    commitments: Commitments = Field(description="how many recommendations are promised at the beginning")
    medals: Medals = Field(description="what each medal takes")
    questions: list[Annotated[Question, Readable(140)]] = Field(
        default=[], min_length=3, max_length=6, description="to talk about after the game; left out: general ones"
    )
    trainer: Trainer = Field(default=Trainer(), description="notes for those who lead a session")
