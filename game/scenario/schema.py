"""What may stand in the files of the Model and of a scenario."""

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.vocabulary import ConditionEntry, EffectEntry, Entry, Ref

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", description="lower-case words with hyphens; never reused for something else")]
Percent = Annotated[int, Field(ge=0, le=100)]
Level = Annotated[int, Field(ge=0, le=100)]
Share = Annotated[float, Field(ge=0, le=1)]
ToolId = Annotated[str, Ref("tool")]
AreaId = Annotated[str, Ref("area")]
PrincipleId = Annotated[str, Ref("principle")]
ModeId = Annotated[str, Ref("mode")]
PlaneId = Annotated[str, Ref("plane")]
FieldId = Annotated[str, Ref("field")]
SideId = Annotated[str, Ref("side")]
Season = Annotated[int, Field(ge=1, le=4)]


class Text(Entry):
    """A text in both languages."""

    pl: str = Field(min_length=1, description="the text in Polish")
    en: str = Field(min_length=1, description="the text in English")


class Plane(Entry):
    """One of the three planes of the Model."""

    id: Id
    numeral: str = Field(description="I, II or III")
    name: Text = Field(description="one word, as it stands on a tab")
    full: Text = Field(description="the whole name")
    about: Text


class Area(Entry):
    """One of the twelve areas that the index assesses."""

    id: Id
    plane: PlaneId
    code: str = Field(description="its number in the index, such as I.3")
    name: Text = Field(description="short, for rows of a chart")
    full: Text = Field(description="the whole name")
    about: Text


class Principle(Entry):
    """One of the six principles of cooperation."""

    id: Id
    name: Text
    about: Text
    feeds: Text = Field(description="what feeds it, in one sentence")
    starves: Text = Field(description="what starves it, in one sentence")
    trusted_by: list[SideId] = Field(alias="trusted-by", min_length=1, description="the sides whose trust in the other is earned by it")


class Cost(Entry):
    """What something takes from the office and from the organisations."""

    money: int = Field(0, ge=0, description="zloty")
    days: int = Field(0, ge=0, description="person-days of the office")
    energy: float = Field(0, ge=0, description="units of energy of the organisations")


class ModeCost(Entry):
    """What share of the cost of introduction a mode takes."""

    money: int = Field(ge=0, le=300, description="percent")
    days: int = Field(ge=0, le=300, description="percent")
    energy: int = Field(ge=0, le=300, description="percent")


class Mode(Entry):
    """How a tool is introduced: imposed, consulted or co-created."""

    id: Id
    name: Text
    about: Text
    quality: Percent = Field(description="percent of the full quality")
    extra: int = Field(0, ge=0, le=4, description="further quarters of preparation")
    cost: ModeCost
    effects: list[EffectEntry] = Field([], description="once, when a tool is started this way")


class Trust(Entry):
    """Trust below which a tool works worse."""

    ngos: Level = Field(0, description="trust of organisations in the office")
    office: Level = Field(0, description="trust of the office in organisations")


class Tool(Entry):
    """One tool of cooperation."""

    id: Id
    plane: PlaneId
    recommendation: bool = Field(False, description="one of the recommendations that can be promised")
    name: Text
    tagline: Text = Field(description="what it is, in a breath")
    about: Text = Field(description="what it is, in two plain sentences")
    law: Text | None = Field(None, description="legal basis in words, with: check current law")
    decides: Literal["executive", "council", "ngos", "both"] = Field(description="who decides about it")
    modes: list[ModeId] = Field(min_length=1, description="in which ways it can be introduced")
    cost: Cost = Field(description="to introduce it, paid in the quarter it starts, at 100 percent")
    upkeep: Cost = Field(description="each quarter while it works")
    takes: int = Field(ge=0, le=4, description="quarters of preparation")
    seasons: list[Season] = Field([1, 2, 3, 4], min_length=1, description="quarters of the year in which it can be started")
    needs: list[ConditionEntry] = Field([], description="what must hold to start it")
    trust: Trust = Field(Trust(), description="trust below which it works worse")
    capacity: Level = Field(0, description="mean capacity of organisations that it wants")
    serves: dict[AreaId, Share] = Field(min_length=1, description="areas and weights: one strong 0.25-0.45, others 0.05-0.18")
    principles: dict[PrincipleId, Annotated[float, Field(ge=-10, le=10)]] = Field({}, description="points a quarter at full quality")
    synergies: dict[ToolId, Share] = Field({}, description="working tools that lift this one, and how much")
    effects: list[EffectEntry] = Field([], description="each quarter while it works, at full quality")
    measures: bool = Field(False, description="measures the index in every first quarter of the year")
    fails: Text = Field(description="how it fails in practice")
    example: Text = Field(description="a good practice, with an invented place")


class Answer(Entry):
    """What can be done about an event."""

    id: Id
    name: Text
    cost: Cost = Cost()
    needs: list[ConditionEntry] = Field([], description="what must hold to choose it")
    effects: list[EffectEntry] = []
    after: Text = Field(description="what came of it, in one sentence")


class Event(Entry):
    """Something that happens to the municipality."""

    id: Id
    name: Text
    story: Text
    principle: PrincipleId = Field(description="the principle at stake")
    chance: Literal["rare", "unlikely", "possible", "likely"] = Field(description="in a quarter in which its conditions hold")
    again: int = Field(0, ge=0, le=20, description="quarters before it may return; 0: only once")
    when: list[ConditionEntry] = Field([], description="what must hold for it to come")
    effects: list[EffectEntry] = Field([], description="at once")
    softened_by: dict[ToolId, Percent] = Field({}, alias="softened-by", description="percent of those effects taken away by a tool at full quality")
    answers: list[Answer] = Field(min_length=2, max_length=3, description="the last one must be free and always possible")


class Named(Entry):
    """Something that only has a name."""

    id: Id
    name: Text


class Organisation(Entry):
    """A local organisation."""

    id: Id
    name: Text
    short: Text = Field(description="at most 18 characters, for the picture of the place")
    field: FieldId
    about: Text
    capacity: Level
    energy: Level
    independence: Level
    trust: Level = Field(description="its trust in the office")


class Place(Entry):
    """The municipality of the scenario."""

    name: Text = Field(description="such as: gmina Modrzewina")
    kind: Literal["rural", "urban-rural", "city", "powiat", "voivodeship"]
    inhabitants: int = Field(ge=100)
    river: bool = True
    villages: list[str] = Field([], description="names for the picture of the place")
    about: Text


class Office(Entry):
    """The office at the beginning."""

    money: int = Field(ge=0, description="zloty for cooperation, once a year")
    money_quarter: Season = Field(1, alias="money-quarter", description="quarter of the year in which the money arrives")
    money_at_start: int = Field(alias="money-at-start", ge=0)
    days: int = Field(ge=0, description="person-days for cooperation, a quarter")
    competence: Level
    will: Level = Field(description="political will of the executive")
    council: Level = Field(description="support in the council")
    trust: Level = Field(description="trust of the office in organisations")


class Residents(Entry):
    """The residents at the beginning."""

    activity: Level
    awareness: Level
    life: Level = Field(description="quality of life")


class Practice(Entry):
    """A tool that works already at the beginning."""

    tool: ToolId
    mode: ModeId
    care: Percent
    age: int = Field(ge=0, le=40, description="quarters in work")


class Commitments(Entry):
    """How many recommendations are promised at the beginning."""

    at_least: int = Field(alias="at-least", ge=0)
    each_plane: int = Field(alias="each-plane", ge=0)


class Medals(Entry):
    """What each medal takes."""

    bronze: list[ConditionEntry] = Field(min_length=1)
    silver: list[ConditionEntry] = Field(min_length=1)
    gold: list[ConditionEntry] = Field(min_length=1)


class Letter(Entry):
    """The briefing: a letter from an invented superior."""

    sender: Text
    text: Text


class Begins(Entry):
    """When the game begins."""

    year: int = Field(1, ge=1)
    quarter: Season


class Sheet(Entry):
    """A scenario: one municipality, its people, its time and its goals."""

    name: Text
    teaser: Text = Field(description="one sentence for the card of the scenario")
    teaches: Text = Field(description="what one learns here")
    difficulty: int = Field(ge=1, le=3)
    minutes: int = Field(ge=5, description="how long a game takes")
    place: Place
    begins: Begins
    quarters: int = Field(ge=2, le=20)
    letter: Letter
    office: Office
    areas: dict[AreaId, Annotated[float, Field(ge=1, le=5)]] = Field(description="all twelve, as they are at the beginning")
    principles: dict[PrincipleId, Level] = Field(description="all six")
    residents: Residents
    organisations: list[Organisation] = Field(min_length=3, max_length=16)
    practices: list[Practice] = Field([], description="tools that work already")
    tools: list[ToolId] = Field([], description="tools of the Model that can be used; none named: all")
    events: list[Annotated[str, Ref("event")]] = Field([], description="events of the Model that may come; none named: all")
    commitments: Commitments
    medals: Medals


class PlanesFile(Entry):
    """planes.yaml"""

    planes: list[Plane] = Field(min_length=3, max_length=3)
    areas: list[Area] = Field(min_length=12, max_length=12)


class PrinciplesFile(Entry):
    """principles.yaml"""

    principles: list[Principle] = Field(min_length=6, max_length=6)


class ModesFile(Entry):
    """modes.yaml"""

    modes: list[Mode] = Field(min_length=3, max_length=3)


class ToolsFile(Entry):
    """tools-….yaml"""

    tools: list[Tool] = Field(min_length=1)


class EventsFile(Entry):
    """events….yaml"""

    events: list[Event] = Field(min_length=1)


class WordsFile(Entry):
    """words.yaml"""

    fields: list[Named] = Field(min_length=1)
    sides: list[Named] = Field(min_length=2, max_length=2)


FILES: dict[str, type[Entry]] = {
    "planes": PlanesFile,
    "principles": PrinciplesFile,
    "modes": ModesFile,
    "tools": ToolsFile,
    "events": EventsFile,
    "words": WordsFile,
    "scenario": Sheet,
}
"""The beginning of a file's name, up to the first hyphen or dot -> what may stand in it."""
