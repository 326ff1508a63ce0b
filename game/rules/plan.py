"""The plan of a quarter: what is chosen, what it leaves of money, time and energy, and what may still be added."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.conditions import Facts, holds
from game.rules.options import answers_to_events
from game.rules.practices import WAYS, cost, eased_at, eased_by
from game.rules.product import product
from game.rules.rulebook import RESOURCES, Condition, Rulebook
from game.rules.sides import PARTNER, REASONS, ground, not_yours, unwilling
from game.rules.state import PREPARED, WORKING, State

Mask = NDArray[np.bool_]

FULL = 1000


@dataclass(frozen=True)
class Plan:
    """The choices of one quarter. Its arrays are written to while the plan is made."""

    start: NDArray[np.int8]  # (game, tool)    0, or the place of the mode plus 1
    stop: Mask  # (game, tool)    a working tool that is withdrawn
    neglect: Mask  # (game, tool) a working tool whose upkeep is not paid
    commit: Mask  # (game, tool)  a tool promised; before the first quarter only
    answer: NDArray[np.int8]  # (game,)  to the event that waits; -1 for the last one
    form: NDArray[np.int8]  # (game, tool)  the legal form a tool is put into, 0 for none
    advised: Mask  # (game, tool)  its document is made with specialist advice
    activity: NDArray[np.int8]  # (game, activity)  0, or the place of the option plus 1
    pledge: Mask  # (game, pledge)  a promise given this quarter
    consulted: NDArray[np.int8]  # (game,)  how many times the adviser was asked
    copies: NDArray[np.int8]  # (game, practice)  0, or ADAPTED or COPIED for a practice that is taken up


def empty(games: int, rulebook: Rulebook) -> Plan:
    """A plan of doing nothing."""
    tools = len(rulebook.tools)

    def nothing(kind: type, places: int = tools) -> NDArray[Any]:
        return np.zeros((games, places), kind, order="F")

    return Plan(
        start=nothing(np.int8),
        stop=nothing(np.bool_),
        neglect=nothing(np.bool_),
        commit=nothing(np.bool_),
        answer=np.full(games, -1, np.int8),
        form=nothing(np.int8),
        advised=nothing(np.bool_),
        activity=nothing(np.int8, len(rulebook.activities)),
        pledge=nothing(np.bool_, len(rulebook.pledges)),
        consulted=np.zeros(games, np.int8),
        copies=nothing(np.int8, len(rulebook.practices)),
    )


def chosen_answer(state: State, plan: Plan, rulebook: Rulebook) -> NDArray[np.int8]:
    """The answer given to the event that waits, 0 where none waits; the last one where the plan names none. (game,)"""
    last = rulebook.last_answer[state.event]
    return np.where((plan.answer < 0) | (plan.answer > last), last, plan.answer).astype(np.int8)


def upheld(state: State, plan: Plan) -> Mask:
    """Which tools are kept up this quarter. (tool, game)"""
    return np.asarray((state.stage.T == WORKING) & ~plan.stop.T & ~plan.neglect.T)


def left(state: State, plan: Plan, rulebook: Rulebook) -> NDArray[np.int32]:
    """What the plan leaves of money, hours and effort. (resource, game)"""
    have = np.stack([state.money, state.hours, state.effort])
    have -= product(rulebook.weights.upkeep, upheld(state, plan))
    if plan.start.any():
        new = started(plan)
        for there, price in zip(have, prices(rulebook, state, plan, new), strict=True):
            np.subtract.at(there, new.game, price)
    for tool in np.flatnonzero(plan.form.any(axis=0)):
        have[1] -= np.take(rulebook.form_hours, plan.form[:, tool])
    for place in np.flatnonzero(plan.activity.any(axis=0)):
        games = np.flatnonzero(plan.activity[:, place])
        have[:, games] -= rulebook.option_cost[:, place, plan.activity[games, place] - 1]
    if plan.copies.any():
        for way in WAYS.values():
            have -= np.multiply.outer(np.array(cost(rulebook, way), np.int32), (plan.copies == way).sum(axis=1, dtype=np.int32))
    waits = np.flatnonzero(state.event >= 0)
    have[:, waits] -= rulebook.answer_cost[:, state.event[waits], chosen_answer(state, plan, rulebook)[waits]]
    return have


class Started(NamedTuple):
    """The tools that begin in the quarter of a plan, one entry for each."""

    flat: NDArray[np.intp]  # where they lie in the memory of arrays of tools
    tool: NDArray[np.intp]
    game: NDArray[np.intp]
    mode: NDArray[np.intp]


def started(plan: Plan) -> Started:
    """The tools that the plan begins."""
    start, games = plan.start.T.reshape(-1), len(plan.start)
    flat = np.flatnonzero(start != 0)  # a mask first: numpy finds places fast in masks alone
    tool = flat // max(games, 1)
    return Started(flat, tool, flat - tool * games, start.take(flat).astype(np.intp) - 1)


def prices(rulebook: Rulebook, state: State, plan: Plan, new: Started) -> list[NDArray[np.int32]]:
    """What tools that begin cost, with what makes some of them easier: of each resource, one for each tool."""
    lighter = eased_at(state.ease, plan.copies, rulebook, new.flat)
    place = new.mode * len(rulebook.tools) + new.tool
    return [eased(cost.reshape(-1).take(place), lighter) for cost in rulebook.cost]


def eased(cost: NDArray[np.int32], ease: NDArray[np.int32] | np.int32) -> NDArray[np.int32]:
    """A cost of introduction less what makes the tool easier. ease: thousandths"""
    return np.asarray(cost * (FULL - ease) // FULL)


def price(state: State, plan: Plan, rulebook: Rulebook, tool: int, mode: int) -> NDArray[np.int32]:
    """What a tool costs in a single game with all that makes it easier. (resource,)"""
    return eased(rulebook.cost[:, mode, tool], eased_by(state.ease, plan.copies, rulebook)[0, tool])


def answers_open(state: State, rulebook: Rulebook) -> Mask:
    """Which answers to the waiting event may be given. (game, answer)"""
    facts = Facts(state, rulebook)
    known: Mask | None = facts.found.get("answers")
    return known if known is not None else facts.found.setdefault("answers", _answers_open(state, rulebook, facts))


def _answers_open(state: State, rulebook: Rulebook, facts: Facts) -> Mask:
    allowed = np.zeros((rulebook.answer_cost.shape[2], state.games), bool)
    allowed[0] = state.event < 0  # nothing happened: the only answer is none
    waits, options = np.flatnonzero(state.event >= 0), answers_to_events(rulebook)
    if waits.size:
        place, have = state.event.take(waits).astype(np.intp), [state[name] for name in RESOURCES]
        for number in range(len(allowed)):
            some = np.flatnonzero(number < options.count.take(place))
            games = waits.take(some)
            allowed[number, games] = options.open(options.first.take(place.take(some)) + number, games, have, facts)
    allowed.flags.writeable = False
    return allowed.T


def present(events: NDArray[np.int16]) -> list[int]:
    """Which events there are in a batch, -1 standing for none."""
    return np.flatnonzero(np.bincount(events + 1)[1:]).tolist()


class Refusal(NamedTuple):
    """Why a tool cannot be started: a name in REFUSALS, what it takes and what there is, in the units of the state."""

    kind: str
    need: Condition | None = None
    wanted: int = 0
    there: int = 0
    reserve: int = 0  # of what is there: kept back by the other side
    of: int = -1  # the area or the principle that speaks against it


Blocked = Callable[[State, Plan, Rulebook, NDArray[np.int32]], Mask]


def _short_of(resource: int) -> Blocked:
    def blocked(state: State, plan: Plan, rulebook: Rulebook, have: NDArray[np.int32]) -> Mask:
        there = have[resource]
        short = np.asarray(rulebook.cost[resource][:, :, None] > there)  # (mode, tool, game)
        ease = eased_by(state.ease, plan.copies, rulebook)
        for tool in np.flatnonzero(ease.any(axis=0)):
            short[:, tool] = eased(rulebook.cost[resource][:, tool][:, None], ease[:, tool]) > there
        return short

    return blocked


def startable(state: State, rulebook: Rulebook, facts: Facts) -> Mask:
    """Which tools are not begun yet and have all that must be there before they can start. (tool, game)"""
    free = (state.stage.T != WORKING) & (state.stage.T != PREPARED)
    for tool, needs in enumerate(rulebook.needs):
        if needs:
            free[tool] &= facts.hold(needs)
    return np.asarray(free)


def _needs(state: State, plan: Plan, rulebook: Rulebook, have: NDArray[np.int32]) -> Mask:
    facts = Facts(state, rulebook)
    return ~np.stack([facts.hold(needs) for needs in rulebook.needs])


def _unwilling(reason: str) -> Blocked:
    return lambda state, plan, rulebook, have: unwilling(reason, state, rulebook, have)


REFUSALS: dict[str, Blocked] = {
    "over": lambda state, plan, rulebook, have: np.full((1, 1), state.quarter >= rulebook.quarters),
    "working": lambda state, plan, rulebook, have: state.stage.T == WORKING,
    "prepared": lambda state, plan, rulebook, have: state.stage.T == PREPARED,
    "planned": lambda state, plan, rulebook, have: plan.start.T > 0,
    "mode": lambda state, plan, rulebook, have: ~rulebook.allowed[:, :, None],
    "not-yours": lambda state, plan, rulebook, have: not_yours(rulebook)[:, :, None],
    "season": lambda state, plan, rulebook, have: ~rulebook.season[:, rulebook.season_of(state.quarter)][:, None],
    "need": _needs,
    "slots": lambda state, plan, rulebook, have: ((plan.start > 0).sum(axis=1) >= rulebook.pace.slots)[None, :],
    **{name: _short_of(resource) for resource, name in enumerate(RESOURCES)},
    **{name: _unwilling(name) for name in REASONS},
}
"""Every reason to refuse a tool, the first to be told first. Each gives a mask that fits (mode, tool, game)."""

FIXED = ("over", "working", "prepared", "mode", "not-yours", "season", "need")
"""Reasons that no choice of the same quarter can lift."""


def open_tools(state: State, rulebook: Rulebook) -> Mask:
    """What may be started this quarter as far as the plan does not matter. (mode, tool, game)"""
    nothing = empty(0, rulebook)
    have = np.zeros((len(RESOURCES), 0), np.int32)
    blocked = np.zeros((len(rulebook.modes), len(rulebook.tools), state.games), bool)
    for kind in FIXED:
        blocked |= REFUSALS[kind](state, nothing, rulebook, have)
    return ~blocked


def legal(state: State, plan: Plan, rulebook: Rulebook, possible: Mask | None = None, have: NDArray[np.int32] | None = None) -> Mask:
    """What may be added to the plan; possible and have are open_tools and left, if at hand. (mode, tool, game)"""
    allowed = open_tools(state, rulebook) if possible is None else possible.copy()
    have = left(state, plan, rulebook) if have is None else have
    for kind, blocked in REFUSALS.items():
        if kind in FIXED or (kind in REASONS and rulebook.role not in PARTNER):
            continue
        np.greater(allowed, blocked(state, plan, rulebook, have), out=allowed)  # allowed and not blocked, in one pass
    return allowed


class Refusals:
    """Every reason against every tool in a single game, worked out at once."""

    def __init__(self, state: State, plan: Plan, rulebook: Rulebook) -> None:
        self.state, self.plan, self.rulebook = state, plan, rulebook
        self.have = left(state, plan, rulebook)
        full = (len(rulebook.modes), len(rulebook.tools), 1)
        self.blocked = {kind: np.broadcast_to(blocked(state, plan, rulebook, self.have), full)[:, :, 0] for kind, blocked in REFUSALS.items()}

    def of(self, tool: int, mode: int) -> Refusal | None:
        """The first reason why the tool may not be started so, or None."""
        kind = next((kind for kind, blocked in self.blocked.items() if blocked[mode, tool]), "")
        if kind == "need":
            return Refusal(kind, need=next(need for need in self.rulebook.needs[tool] if not holds(self.state, self.rulebook, need)[0]))
        if kind in RESOURCES:
            resource = RESOURCES.index(kind)
            wanted = int(price(self.state, self.plan, self.rulebook, tool, mode)[resource])
            return Refusal(kind, wanted=wanted, there=int(self.have[resource, 0]))
        if kind in REASONS:
            return Refusal(kind, **ground(kind, self.state, self.rulebook, self.have, tool, mode)._asdict())
        return Refusal(kind) if kind else None


def refusal(state: State, plan: Plan, rulebook: Rulebook, tool: int, mode: int) -> Refusal | None:
    """The first reason why a single game may not start a tool so, or None."""
    return Refusals(state, plan, rulebook).of(tool, mode)
