"""The tables of a report for other programs: each column with its meaning. The schema and the reference of columns come from here."""

from datetime import datetime
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

FORMAT = 1

Kind = Literal["promise", "pledge", "start", "stop", "no-upkeep", "document", "activity", "copy", "answer", "advice"]
By = Literal["partnership", "official", "activist", "two", "computer"]

LABEL = Field(description="name of the file of the game or self-assessment, without its ending")
QUARTER = Field(ge=1, description="quarter of the game, from 1")


class Row(BaseModel):
    """One line of a table."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class GameRow(Row):
    """One game."""

    game: str = LABEL
    scenario: str = Field(description="id of the scenario")
    scenario_name: str = Field(description="its name")
    place: str = Field(description="the place that was played")
    seed: int = Field(ge=0, description="number of the game: the same number and choices give the same game")
    role: str = Field(description="who played: partnership, official, activist, two")
    swapped: bool = Field(description="whether seats were changed at half-time")
    rules: str = Field(description="version of the rules")
    saved: datetime | None = Field(description="when the file was saved, ISO 8601; empty when not known")
    played: int = Field(ge=0, description="quarters played; 0 only of a workshop that did not come to play")
    quarters: int = Field(ge=2, description="quarters of the scenario")
    finished: bool = Field(description="whether all quarters were played")
    medal: Literal["", "bronze", "silver", "gold"] = Field(description="the best medal won; empty: none, or the game is not finished")
    index_before: float = Field(ge=1, le=5, description="index of the opening self-assessment, points")
    index_after: float = Field(ge=1, le=5, description="index of the latest measurement, after the balance rule, points")
    index_mean: float = Field(ge=1, le=5, description="the same before the balance rule: the mean of the twelve areas")
    measured_after: int = Field(ge=0, description="after how many quarters the latest measurement was made")
    index_later: float | None = Field(description="index a year after the game, points; empty for a game that is not finished")
    best_known: float | None = Field(description="the best index known of plans played without people; empty when none were played")
    plans_below: float | None = Field(description="share of those plans that ended lower, 0-1; empty when there are none or the game is not finished")


class ChoiceRow(Row):
    """One choice."""

    game: str = LABEL
    quarter: int = QUARTER
    kind: Kind = Field(description="what kind of choice")
    id: str = Field(description="id of the tool, pledge, activity, practice or event chosen about; `adviser` for a question")
    name: str = Field(description="its name")
    way: str = Field(description="mode of a tool, legal form of a document, option of an activity, way of copying, answer to an event; else empty")
    way_name: str = Field(description="its name")
    by: By = Field(description="the role that chose; `computer`: the side that it plays")
    money: int = Field(description="złoty it took in that quarter; negative: it brought some")
    hours: int = Field(description="person-hours of the office it took")
    energy: float = Field(description="energy of the organisations it took, units")
    outcome: str = Field(description="what came of it, in a sentence, where the scenario tells it")


class ChangeRow(Row):
    """One change of one number and its cause."""

    game: str = LABEL
    quarter: int = Field(ge=1, description="quarter of the game; the one after the last holds what opens the next year, such as its budget")
    cause: str = Field(description="what did it: a kind and an id such as `tool:small-grants`, or one word such as `habit`")
    cause_name: str = Field(description="its name")
    number: str = Field(description="which number changed, such as `area`, `trust`, `money`")
    of: str = Field(description="id of what it is a number of; empty for numbers of the whole place")
    of_name: str = Field(description="its name")
    amount: float = Field(description="by how much, in the unit")
    unit: str = Field(description="the unit of the amount")


class LevelRow(Row):
    """One number as it stood."""

    game: str = LABEL
    after: int = Field(ge=0, description="after how many quarters: 0 is the beginning")
    number: str = Field(description="which number, as in the table of changes")
    of: str = Field(description="id of what it is a number of")
    of_name: str = Field(description="its name")
    value: float = Field(description="how much, in the unit")
    unit: str = Field(description="the unit of the value")


class AreaRow(Row):
    """One area in one self-assessment."""

    game: str = LABEL
    when: Literal["opening", "closing", "own"] = Field(description="which self-assessment; `closing` only in a finished game, `own`: of a real place")
    area: str = Field(description="id of the area")
    code: str = Field(description="its code: plane and number")
    name: str = Field(description="its name")
    plane: str = Field(description="id of its plane")
    office: list[int] = Field(description="secret votes of the officials, 1-5, from the lowest; in CSV with spaces between")
    ngos: list[int] = Field(description="secret votes of people from organisations")
    agreed: float = Field(ge=1, le=5, description="what the table agreed, half points")
    true: float | None = Field(ge=1, le=5, description="the same as the rules know it, thousandths; empty for a real place")
    reason: str = Field(description="the reason that the table wrote down")
    recommendation: str = Field(description="its recommendation")


class AnswerRow(Row):
    """One answer to a short question of a workshop, or one guess of a side about the votes of the other one. Nobody is named."""

    game: str = LABEL
    when: Literal["before", "after"] = Field(description="before the game or after it")
    kind: Literal["question", "belief", "guess"] = Field(description="a question, a sentence about oneself, or a guess of a whole side")
    sheet: int = Field(
        ge=0, description="the answers of one person at one time have one number; it says neither who it is nor what it was before; 0: a guess"
    )
    by: Literal["person", "office", "ngos"] = Field(description="who answered: one person, or a side together")
    form: Literal["", "a", "b"] = Field(description="in which of its two ways a question was asked; else empty")
    id: str = Field(description="id of the topic, of the sentence or of the area")
    name: str = Field(description="its name")
    answer: int = Field(ge=0, le=5, description="number of the answer, 0: does not know; of a sentence and of a guess the grade, 1-5")
    right: bool | None = Field(description="whether the answer is right; empty where there is no right one")
    voted: float | None = Field(description="of a guess: the mean of what the other side gave, points; else empty")


class AssessmentRow(Row):
    """One self-assessment of a real place; its areas stand among the areas."""

    game: str = LABEL
    place: str = Field(description="the place, as the group wrote it")
    day: str = Field(description="on which it began, ISO 8601")
    office: int = Field(ge=0, description="people of the office who voted")
    ngos: int = Field(ge=0, description="people of organisations who voted")
    index: float = Field(ge=1, le=5, description="the mean of the twelve agreed values, points")
    index_counted: float = Field(ge=1, le=5, description="the same after the balance rule of the game")


class ComparisonRow(Row):
    """One area in two self-assessments of real places, side by side."""

    first: str = Field(description="name of the file of the first self-assessment, without its ending; of one place the earlier one")
    second: str = Field(description="name of the file of the second one")
    area: str = Field(description="id of the area")
    code: str = Field(description="its code: plane and number")
    name: str = Field(description="its name")
    plane: str = Field(description="id of its plane")
    agreed_first: float = Field(ge=1, le=5, description="what the first group agreed, half points")
    agreed_second: float = Field(ge=1, le=5, description="what the second one agreed")
    difference: float = Field(description="the second less the first, points")
    gap_first: float | None = Field(description="in the first: mean of the office less that of organisations, points; empty where one did not vote")
    gap_second: float | None = Field(description="the same in the second")
    recommendation_first: str = Field(description="what the first group recommended")
    reason_second: str = Field(description="the reason that the second one wrote down")
    recommendation_second: str = Field(description="what it recommended")


class VoteRow(Row):
    """The votes of one side on one area at one time of a workshop. Nobody is named."""

    game: str = LABEL
    when: Literal["opening", "closing"] = Field(description="which votes of the workshop")
    area: str = Field(description="id of the area")
    side: Literal["office", "ngos"] = Field(description="the side that voted")
    votes: list[int] = Field(description="secret votes of the people at the table, 1-5, from the lowest; in CSV with spaces between")


class ActRow(Row):
    """One thing that the trainer of a workshop did to its game."""

    game: str = LABEL
    quarter: int = QUARTER
    kind: Literal["event", "score", "absent", "present"] = Field(
        description="an event brought in, a score corrected, a side left by all of its people, or taken again"
    )
    id: str = Field(description="id of the event, area or side")
    value: float | None = Field(description="of a score: the corrected value, points; else empty")
    reason: str = Field(description="the reason given for it, where there is one")


class PromiseRow(Row):
    """One promise or pledge and what became of it."""

    game: str = LABEL
    kind: Literal["promise", "pledge"] = Field(description="a tool promised before the first quarter, or a pledge given on the way")
    id: str = Field(description="id of the tool or pledge")
    name: str = Field(description="its name")
    due: int = Field(ge=1, description="quarter by whose end it is to be kept")
    state: Literal["kept", "broken", "open"] = Field(description="what became of it; `open` while it can still be kept")


class Export(Row):
    """Everything: each table as a list. A file holds games, or one self-assessment of a real place or two."""

    format: Literal[1] = Field(description="number of this format")
    program: str = Field(description="version of the program")
    language: Literal["pl", "en"] = Field(description="language of the names")
    games: list[GameRow]
    choices: list[ChoiceRow]
    changes: list[ChangeRow]
    levels: list[LevelRow]
    areas: list[AreaRow]
    promises: list[PromiseRow]
    assessments: list[AssessmentRow]
    comparisons: list[ComparisonRow]
    answers: list[AnswerRow]
    votes: list[VoteRow]
    acts: list[ActRow]


TABLES: dict[str, type[Row]] = {
    "games": GameRow, "choices": ChoiceRow, "changes": ChangeRow, "levels": LevelRow, "areas": AreaRow, "promises": PromiseRow,
    "assessments": AssessmentRow,
    "comparisons": ComparisonRow,
    "answers": AnswerRow,
    "votes": VoteRow, "acts": ActRow,
}  # fmt: skip
"""Table -> what its lines are."""
