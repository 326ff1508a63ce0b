"""The plan of a workshop: its stages in order, each with its minutes, words and share of the game."""

from dataclasses import dataclass

from game.play.workshop import WHEN
from game.scenario.fields import STEPS, Question, Text
from game.scenario.read import Scenario
from game.scenario.schema import WorkshopPlan

ANSWERING = 90  # seconds in which one person answers the short questions
QUARTER = 5  # minutes that people need for a quarter of the game
DEFENDED = ("closing", "after", "debrief", "commitments")  # kinds of stages whose time rounds must not take


@dataclass(frozen=True)
class Stage:
    """A stage of a workshop."""

    id: str
    kind: str
    name: Text
    script: Text
    questions: tuple[Question, ...]
    minutes: int
    quarters: int = 0  # of the game that are played in it
    areas: tuple[str, ...] = ()  # that are voted on


def plan_of(scenario: Scenario, name: str) -> WorkshopPlan | None:
    """The plan with that id, or None."""
    return next((plan for plan in scenario.model.plans if plan.id == name), None)


def stages_of(scenario: Scenario, name: str, asked: bool = False) -> tuple[Stage, ...]:
    """The stages of a plan, with the quarters of the game spread over its rounds. asked: whether short questions belong to it"""
    plan = plan_of(scenario, name)
    assert plan is not None, f"no plan {name}"
    known = {stage.id: stage for stage in scenario.model.stages}
    left, rounds = scenario.sheet.quarters, sum(known[one.stage].kind == "round" for one in plan.stages)
    voted = next((tuple(one.areas) for one in plan.stages if known[one.stage].kind == "assessment"), ()) or scenario.rulebook.areas
    stages = []
    for one in plan.stages:
        stage, quarters = known[one.stage], 0
        if stage.kind in WHEN and not asked:
            continue
        if stage.kind == "round":
            quarters = min(left, one.quarters or share(left, rounds, one.minutes))
            left, rounds = left - quarters, rounds - 1
        areas = voted if stage.kind in ("assessment", "closing") else ()
        questions = _debriefed(scenario.sheet.questions, stage.questions) if stage.kind == "debrief" else stage.questions
        stages.append(Stage(stage.id, stage.kind, stage.name, stage.script, tuple(questions), one.minutes, quarters, areas))
    return tuple(stages)


def _debriefed(own: list[Question], general: list[Question]) -> list[Question]:
    """The questions of the scenario in the order of the talk, and the general ones for a step about which it asks nothing."""
    asked = {question.step for question in own}
    return sorted([*own, *(question for question in general if question.step not in asked)], key=lambda question: STEPS.index(question.step))


def share(left: int, rounds: int, minutes: int) -> int:
    """How many quarters a round holds: its share of those left, and no more than people can play in its minutes."""
    return min(-(-left // rounds), max(1, minutes // QUARTER))


def asking_takes(stage: Stage, people: int) -> int:
    """How many minutes the short questions take at one keyboard: as planned, or longer where there are many people."""
    return max(stage.minutes, -(-people * ANSWERING // 60))


def asking_adds(scenario: Scenario, name: str, people: int) -> int:
    """How many minutes longer a session is with short questions."""
    return sum(asking_takes(stage, people) for stage in stages_of(scenario, name, asked=True) if stage.kind in WHEN)
