"""What may stand in workshop.yaml: the stages of a workshop, and plans of sessions made of them."""

from typing import Annotated, Literal

from pydantic import Field

from game.scenario.fields import AreaId, Entry, Id, Longest, Question, Ref, Text

StageId = Annotated[str, Ref("stage")]


class Stage(Entry):
    """A part of a workshop."""

    id: Id
    kind: Literal["talk", "before", "briefing", "assessment", "round", "swap", "closing", "after", "debrief", "commitments"] = Field(
        description="what the program shows: talk (questions alone), briefing (the letter), assessment (votes at the beginning), round (quarters of "
        "the game), swap (the sides change seats), closing (votes at the end), debrief, commitments (what each person takes home); before, after: "
        "the short questions of questions.yaml, which are asked only when the trainer switches them on"
    )
    name: Annotated[Text, Longest(32)] = Field(description="the name of the stage")
    script: Text = Field(description="what the trainer reads aloud as the stage begins")
    questions: list[Question] = Field(default=[], max_length=8, description="what the table talks about in this stage")


class PlanStage(Entry):
    """A stage in a plan."""

    stage: StageId = Field(description="which stage")
    minutes: int = Field(ge=1, le=120, description="how long it is to take")
    quarters: int | None = Field(default=None, ge=1, le=20, description="of a round: how many quarters are played; left out: a share of the game")
    areas: list[AreaId] = Field(default=[], description="of the first votes: the areas voted on, the last votes take the same; left out: all")


class WorkshopPlan(Entry):
    """A session from beginning to end."""

    id: Id
    name: Annotated[Text, Longest(24)] = Field(description="how long it is, in words")
    minutes: int = Field(
        ge=30, le=480, description="how long the session lasts: the minutes of its stages together, without those of the kinds before and after"
    )
    stages: list[PlanStage] = Field(min_length=5, max_length=40, description="the stages, in order")


class WorkshopFile(Entry):
    """A workshop on one computer. A scenario may replace stages and plans of the Model by its own with the same id."""

    stages: list[Stage] = Field(default=[], description="stages that plans are made of")
    plans: list[WorkshopPlan] = Field(default=[], description="plans of sessions")
