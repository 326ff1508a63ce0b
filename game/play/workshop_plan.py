"""The plan of a workshop: its stages in order, each with its minutes, words and share of the game."""

from dataclasses import dataclass

from game.scenario.fields import Text
from game.scenario.read import Scenario
from game.scenario.schema import WorkshopPlan

QUARTER = 5  # minutes that people need for a quarter of the game
DEFENDED = ("closing", "debrief", "commitments")  # kinds of stages whose time rounds must not take


@dataclass(frozen=True)
class Stage:
    """A stage of a workshop."""

    id: str
    kind: str
    name: Text
    script: Text
    questions: tuple[Text, ...]
    minutes: int
    quarters: int = 0  # of the game that are played in it
    areas: tuple[str, ...] = ()  # that are voted on


def plan_of(scenario: Scenario, name: str) -> WorkshopPlan | None:
    """The plan with that id, or None."""
    return next((plan for plan in scenario.model.plans if plan.id == name), None)


def stages_of(scenario: Scenario, name: str) -> tuple[Stage, ...]:
    """The stages of a plan, with the quarters of the game spread over its rounds."""
    plan = plan_of(scenario, name)
    assert plan is not None, f"no plan {name}"
    known = {stage.id: stage for stage in scenario.model.stages}
    left, rounds = scenario.sheet.quarters, sum(known[one.stage].kind == "round" for one in plan.stages)
    asked = next((tuple(one.areas) for one in plan.stages if known[one.stage].kind == "assessment"), ()) or scenario.rulebook.areas
    stages = []
    for one in plan.stages:
        stage, quarters = known[one.stage], 0
        if stage.kind == "round":
            quarters = min(left, one.quarters or share(left, rounds, one.minutes))
            left, rounds = left - quarters, rounds - 1
        areas = asked if stage.kind in ("assessment", "closing") else ()
        questions = scenario.sheet.questions if stage.kind == "debrief" and scenario.sheet.questions else stage.questions
        stages.append(Stage(stage.id, stage.kind, stage.name, stage.script, tuple(questions), one.minutes, quarters, areas))
    return tuple(stages)


def share(left: int, rounds: int, minutes: int) -> int:
    """How many quarters a round holds: its share of those left, and no more than people can play in its minutes."""
    return min(-(-left // rounds), max(1, minutes // QUARTER))
