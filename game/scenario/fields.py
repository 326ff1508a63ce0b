"""The plain fields of which the entries of a file are made."""

from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

DESCRIBED_ID = "lower-case words with hyphens; never reused for something else"


class Ref(NamedTuple):
    """Marks a text as the id of something: tool, event, side ..."""

    kind: str

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        return {**handler(core), "x-ref": self.kind}


class OfMeter(NamedTuple):
    """Marks a text as the id of what a meter is of; which kind of thing that is, the meter knows."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        return {**handler(core), "x-ref": "of"}


class Longest(NamedTuple):
    """Marks a text in both languages that has only so much room on the screen."""

    characters: int

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> Any:
        return {**handler(core), "properties": {language: {"maxLength": self.characters} for language in ("pl", "en")}}


class Readable(NamedTuple):
    """Marks a text of which more than so many characters, or words, are too many to be read at that place."""

    most: int
    words: bool = False


class Quoted(NamedTuple):
    """Marks a text that names words which others do without."""


class Entry(BaseModel):
    """Anything written in a file: strict, frozen, nothing unknown."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, populate_by_name=True)


Written = Annotated[str, Field(min_length=1, pattern=r"\S")]
Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=40, description=DESCRIBED_ID)]
Percent = Annotated[int, Field(ge=0, le=100)]
Level = Annotated[int, Field(ge=0, le=100)]
Share = Annotated[float, Field(ge=0, le=1)]
Season = Annotated[int, Field(ge=1, le=4)]

ToolId = Annotated[str, Ref("tool")]
EventId = Annotated[str, Ref("event")]
AreaId = Annotated[str, Ref("area")]
PrincipleId = Annotated[str, Ref("principle")]
ModeId = Annotated[str, Ref("mode")]
PlaneId = Annotated[str, Ref("plane")]
FieldId = Annotated[str, Ref("field")]
SideId = Annotated[str, Ref("side")]
CounterId = Annotated[str, Ref("counter")]
ActivityId = Annotated[str, Ref("activity")]
PledgeId = Annotated[str, Ref("pledge")]
DeadlineId = Annotated[str, Ref("deadline")]
EssayId = Annotated[str, Ref("essay")]
Counted = Annotated[int, Field(ge=0, le=100_000)]


class Text(Entry):
    """A text in both languages."""

    pl: Written = Field(description="the text in Polish")
    en: Written = Field(description="the text in English")


QuestionStep = Literal["experience", "reflection", "concept", "trial"]
STEPS: tuple[QuestionStep, ...] = ("experience", "reflection", "concept", "trial")
"""The talk after a game goes from what was felt to what is tried at home."""


class Question(Text):
    """A question to talk about."""

    step: QuestionStep = Field(
        default="reflection",
        description="where it stands in the talk after the game: experience (what was felt), reflection (what happened and why), concept (what "
        "follows from it), trial (what is tried at home)",
    )


class Cost(Entry):
    """What something takes from the office and from the organisations."""

    money: int = Field(default=0, ge=0, le=10_000_000, description="zloty")
    days: int = Field(default=0, ge=0, le=2000, description="person-days of the office")
    energy: float = Field(default=0, ge=0, le=1000, description="units of energy of the organisations")
