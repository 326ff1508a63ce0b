"""A scenario as numbers: all that does not change in play."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from game.rules.product import Matrix, narrow
from game.rules.state import Small, Whole

Made = TypeVar("Made")

SIDES = ("office", "ngos")
RESIDENTS = ("activity", "awareness", "life")
RESOURCES = ("money", "hours", "effort")
OFFICE, NGOS = range(2)
DECIDES = ("executive", "council", "ngos", "both")
EXECUTIVE, COUNCIL, ORGANISATIONS, BOTH = range(4)
HOURS_A_DAY = 8
COUNTER_USES = ("advice", "moderators", "invited")


class Amount(NamedTuple):
    """A number, or so much for each of something counted in the state."""

    number: int
    per: str = ""  # a name in amounts.COUNTS; "" for just the number


class Condition(NamedTuple):
    """One thing that must hold: a name in conditions.CONDITIONS and its fields as numbers."""

    kind: str
    fields: tuple[object, ...]


class Effect(NamedTuple):
    """One thing that changes: a name in effects.EFFECTS and its fields as numbers."""

    kind: str
    fields: tuple[object, ...]


class Weights(NamedTuple):
    """The tables of tools turned for products with one column for each game, as narrow as stays exact."""

    lifted: Matrix  # (tool lifted, tool that lifts)
    carried: Matrix  # (tool, principle)
    reached: Matrix  # (area, tool)
    fed: Matrix  # (principle, tool)
    upkeep: Matrix  # (resource, tool)


class Answer(NamedTuple):
    """What can be done about an event."""

    id: str
    cost: tuple[int, int, int]  # money, hours, effort
    needs: tuple[Condition, ...]
    effects: tuple[Effect, ...]


class Event(NamedTuple):
    """Something that happens to the municipality."""

    id: str
    source: int  # of its rolls
    chance: int  # in ten thousand, a quarter, while its conditions hold
    again: int  # quarters before it may return; 0 for only once
    when: tuple[Condition, ...]
    effects: tuple[Effect, ...]
    softened: tuple[tuple[int, int], ...]  # tool, thousandths taken away at full quality
    answers: tuple[Answer, ...]
    warned: bool = False  # whether a sign of it is seen a quarter before it comes


class Activity(NamedTuple):
    """Something done once or a few times, with its own options: research, a visit, an academy."""

    id: str
    times: int
    when: tuple[Condition, ...]
    options: tuple[Answer, ...]


class Pledge(NamedTuple):
    """A promise to the other side or to residents."""

    id: str
    within: int  # quarters
    stake: int  # thousandths of trust: won when kept, lost twice when broken
    sides: tuple[int, ...]  # whose trust is at stake; none: the residents'
    when: tuple[Condition, ...]  # what must hold to make it
    keeps: tuple[Condition, ...]  # what must hold by the deadline


class Practice(NamedTuple):
    """A good practice of another place, told on a card."""

    id: str
    source: int  # of its rolls
    tool: int  # of which it is a practice


class Deadline(NamedTuple):
    """A date of the calendar that the law or custom sets."""

    id: str
    season: int  # quarter of the year, 0-3, at whose end it falls
    keeps: tuple[Condition, ...]
    effects: tuple[Effect, ...]  # when it is missed


class Medal(NamedTuple):
    """A medal and all that it takes."""

    id: str
    needs: tuple[Condition, ...]


class Laurel(NamedTuple):
    """A private goal of one side."""

    side: int
    id: str
    needs: tuple[Condition, ...]


@dataclass(frozen=True)
class Pace:
    """How fast things move a quarter, in thousandths unless said otherwise. Tuned with the balance table of the rules."""

    up: int = 380  # of the way an area climbs to its target
    down: int = 150  # of the way it falls: habits outlive their cause for a while
    fade: int = 70  # of an old custom that fades
    ahead: int = 200  # points a plane may run ahead of the mean of the others before harmony falls
    discord: int = 1000  # of harmony lost for each point beyond that
    harmony: int = 400  # the least harmony
    carry: int = 620  # what principles at zero leave of a tool's effect
    carried: int = 60  # points of its principles at which a tool has its full effect
    learning: int = 50  # of quality gained each quarter, up to `learned`
    learned: int = 4  # quarters of learning by doing
    kept: int = 250  # care gained by a quarter's upkeep
    left: int = 300  # care lost without it
    rest: int = 120  # of the way meters return to where they rest
    principle: int = 350  # of what tools feed
    refresh: int = 22_000  # energy that comes back to an organisation
    strain: int = 32_000  # energy that goes when all effort is spent
    effort: int = 700  # thousandths of a unit from a whole point of capacity at full energy, a hundredth
    slots: int = 4  # tools that can be started in one quarter
    busy: int = 900  # thousandths of the office's time beyond which work is overload
    overload: int = 20  # thousandths of a point of competence lost for each thousandth beyond
    crowded: int = 2  # tools made with others in one quarter before people tire of meetings
    fatigue: int = 150  # care that each further one lacks at its beginning
    exhausted: int = 20  # points of energy below which an organisation burns out
    burnout: int = 3000  # capacity it then loses a quarter
    closing: int = 12  # points of capacity below which it may close
    closes: int = 3000  # in ten thousand, a quarter
    reliance: int = 900  # independence an organisation loses a quarter that lives from one competition
    voice: int = 25  # points of independence below which an organisation has no voice of its own
    guess: int = 720  # thousandths of quality of a tool begun without knowing what is needed here
    pressing: int = 1300  # what tools are worth in an area that is truly needed
    slack: int = 700  # and in one that is not
    parting: int = 5000  # thousandths of trust that the other side loses when a tool is withdrawn
    defect: int = 2500  # in ten thousand: a document made without advice has a legal defect
    advised: int = 300  # and one made with advice
    found: int = 1200  # in ten thousand, a quarter: somebody finds the defect
    adapting: int = 16  # hours it takes to adapt a practice of others
    adapting_effort: int = 1000  # and effort
    adapted: int = 400  # of the cost of introduction that an adapted practice takes off
    copied: int = 500  # and one copied as it is


@dataclass(frozen=True)
class Goals:
    """What the scenario asks for."""

    commitments: int  # tools promised, at the least
    each_plane: int  # of them in each plane
    medals: tuple[Medal, ...]  # from the lowest
    laurels: tuple[Laurel, ...] = ()


@dataclass(frozen=True)
class Beginning:
    """The state of the municipality before the first quarter, in the units of State."""

    area: Whole  # (area,)
    habit: Whole  # (area,)
    stage: Small  # (tool,)
    mode: Small  # (tool,)
    age: Small  # (tool,)
    care: Whole  # (tool,)
    principle: Whole  # (principle,)
    trust: Whole  # (side,)
    competence: int
    will: int
    council: int
    capacity: Whole  # (organisation,)
    energy: Whole  # (organisation,)
    independence: Whole  # (organisation,)
    bond: Whole  # (organisation,)
    resident: Whole  # (resident,)
    known: Small  # (organisation,)
    active: Small  # (organisation,)
    form: Small  # (tool,)
    counter: Whole  # (counter,)


@dataclass(frozen=True)
class Rulebook:
    """All numbers of one scenario. Places in its tuples of names are the places in the arrays of a state."""

    scenario: str
    quarters: int
    first_season: int  # quarter of the year in which the game begins, 1-4
    money: int  # zloty that arrive once a year
    money_at_start: int
    money_season: int  # quarter of the year in which they arrive
    hours: int  # of the office, a quarter
    planes: tuple[str, ...]
    areas: tuple[str, ...]
    principles: tuple[str, ...]
    modes: tuple[str, ...]
    tools: tuple[str, ...]
    fields: tuple[str, ...]
    organisations: tuple[str, ...]
    plane_of_area: NDArray[np.intp]  # (area,)
    plane_of_tool: NDArray[np.intp]  # (tool,)
    field_of: NDArray[np.intp]  # (organisation,)
    recommended: NDArray[np.bool_]  # (tool,)
    statutory: NDArray[np.bool_]  # (tool,)
    decides: NDArray[np.int8]  # (tool,)  EXECUTIVE, COUNCIL, ORGANISATIONS or BOTH
    measures: NDArray[np.bool_]  # (tool,)
    allowed: NDArray[np.bool_]  # (mode, tool)
    season: NDArray[np.bool_]  # (tool, quarter of the year)
    takes: NDArray[np.int8]  # (mode, tool)    quarters of preparation
    cost: NDArray[np.int32]  # (resource, mode, tool)
    upkeep: NDArray[np.int32]  # (resource, tool)
    strength: NDArray[np.int32]  # (mode,)     thousandths of quality
    trust_need: NDArray[np.int32]  # (side, tool)   points
    capacity_need: NDArray[np.int32]  # (tool,)     points
    serves: NDArray[np.float64]  # (tool, area)    thousandths, whole
    lifts: NDArray[np.float64]  # (tool that lifts, tool lifted)  thousandths, whole
    ties: NDArray[np.float64]  # (principle, tool) shares of a thousand, whole
    feeds: NDArray[np.float64]  # (tool, principle) thousandths of a point a quarter, whole
    trusted: NDArray[np.bool_]  # (side, principle)  the principles by which this side's trust in the other is earned
    needs: tuple[tuple[Condition, ...], ...]  # of each tool
    working: tuple[tuple[Effect, ...], ...]  # of each tool, each quarter, at full quality
    begun: tuple[tuple[Effect, ...], ...]  # of each mode, once
    events: tuple[Event, ...]
    answer_cost: NDArray[np.int32]  # (resource, event and one for no event, answer)
    last_answer: NDArray[np.int8]  # (event and one for no event,)  what happens if nobody acts
    goals: Goals
    beginning: Beginning
    counters: tuple[str, ...] = ()
    counter_for: tuple[int | None, ...] = (None,) * len(COUNTER_USES)  # use -> place of its counter
    yearly: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))  # (tool,)  money that organisations without other money depend on
    lasting: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))  # (tool,)  money that sets them free
    activities: tuple[Activity, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    practices: tuple[Practice, ...] = ()
    joins: tuple[tuple[Condition, ...] | None, ...] = ()  # of each organisation: when it is founded; None: it exists from the start
    option_cost: NDArray[np.int32] = field(default_factory=lambda: np.zeros((3, 0, 1), np.int32))  # (resource, activity, option)
    form_hours: tuple[int, ...] = (0, 8, 24, 48)  # what it takes to put a tool into each legal form
    fixed: tuple[tuple[int, int], ...] = ()  # quarter from 0, event: what the calendar of the scenario brings
    role: str = "partnership"  # who plays: partnership, official, activist, two
    pace: Pace = field(default_factory=Pace)

    def counter_used_as(self, use: str) -> int | None:
        """The place of the counter that the rules use so: a name in COUNTER_USES."""
        return self.counter_for[COUNTER_USES.index(use)]

    @cached_property
    def areas_of_planes(self) -> tuple[NDArray[np.intp], ...]:
        """The places of the areas of each plane."""
        return tuple(np.flatnonzero(self.plane_of_area == plane) for plane in range(len(self.planes)))

    @cached_property
    def members(self) -> dict[int, tuple[int, ...]]:
        """The organisations of each field; under -1 all of them."""
        fields = {field: tuple(map(int, np.flatnonzero(self.field_of == field))) for field in range(len(self.fields))}
        return {-1: tuple(range(len(self.organisations))), **fields}

    @cached_property
    def tool_of_practice(self) -> NDArray[np.intp]:
        """The tool of each practice."""
        return np.array([practice.tool for practice in self.practices], np.intp)

    @cached_property
    def weights(self) -> Weights:
        """The tables of tools for products."""
        quality = int(self.strength.max(initial=0)) * self.pace.pressing // 1000
        felt = quality * (1000 + int(self.lifts.sum(axis=0).max(initial=0)) * quality // 1000) // 1000
        return Weights(
            narrow(self.lifts.T, quality), narrow(self.ties.T, 1000), narrow(self.serves.T, felt), narrow(self.feeds.T, quality),
            narrow(self.upkeep, 1),
        )  # fmt: skip

    @cached_property
    def warned(self) -> tuple[int, ...]:
        """The places of the events of which a sign is seen before they come."""
        return tuple(place for place, event in enumerate(self.events) if event.warned)

    @cached_property
    def _made(self) -> dict[str, Any]:
        return {}

    def once(self, name: str, make: Callable[[], Made]) -> Made:
        """What make gives, made once for this rulebook: tables that only the module which asks for them knows."""
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]  # type: ignore[no-any-return]

    def season_of(self, quarter: int) -> int:
        """The quarter of the year, 0-3, of a quarter of the game counted from 0."""
        return (self.first_season - 1 + quarter) % 4
