"""The Model of cooperation as content tells it."""

from dataclasses import dataclass

from game.scenario.schema import (
    Activity,
    Area,
    Belief,
    Check,
    Counter,
    Deadline,
    Essay,
    Event,
    Mode,
    Named,
    Plane,
    Pledge,
    PracticeCard,
    Principle,
    Term,
    Tool,
    Topic,
)
from game.scenario.shelf import Shelf
from game.scenario.workshop import Stage, WorkshopPlan


@dataclass(frozen=True)
class Model:
    """The Model of cooperation, with what a scenario adds to it."""

    planes: tuple[Plane, ...]
    areas: tuple[Area, ...]
    principles: tuple[Principle, ...]
    modes: tuple[Mode, ...]
    tools: tuple[Tool, ...]
    events: tuple[Event, ...]
    fields: tuple[Named, ...]
    sides: tuple[Named, ...]
    counters: tuple[Counter, ...]
    activities: tuple[Activity, ...]
    pledges: tuple[Pledge, ...]
    deadlines: tuple[Deadline, ...]
    checks: tuple[Check, ...]
    practices: tuple[PracticeCard, ...]
    essays: tuple[Essay, ...]
    terms: tuple[Term, ...]
    stages: tuple[Stage, ...]
    plans: tuple[WorkshopPlan, ...]
    topics: tuple[Topic, ...]
    beliefs: tuple[Belief, ...]


def model_of(shelf: Shelf) -> Model:
    """The Model as it stands on a shelf without problems."""
    return Model(
        planes=tuple(shelf.all("plane", Plane)),
        areas=tuple(shelf.all("area", Area)),
        principles=tuple(shelf.all("principle", Principle)),
        modes=tuple(shelf.all("mode", Mode)),
        tools=tuple(shelf.all("tool", Tool)),
        events=tuple(shelf.all("event", Event)),
        fields=tuple(shelf.all("field", Named)),
        sides=tuple(shelf.all("side", Named)),
        counters=tuple(shelf.all("counter", Counter)),
        activities=tuple(shelf.all("activity", Activity)),
        pledges=tuple(shelf.all("pledge", Pledge)),
        deadlines=tuple(shelf.all("deadline", Deadline)),
        checks=tuple(shelf.all("check", Check)),
        practices=tuple(shelf.all("practice", PracticeCard)),
        essays=tuple(shelf.all("essay", Essay)),
        terms=tuple(shelf.all("term", Term)),
        stages=tuple(shelf.all("stage", Stage)),
        plans=tuple(shelf.all("plan", WorkshopPlan)),
        topics=tuple(shelf.all("topic", Topic)),
        beliefs=tuple(shelf.all("belief", Belief)),
    )
