"""Tools: started, prepared, kept up, and how well they work."""

import numpy as np
from numpy.typing import NDArray

from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.people import crowd
from game.rules.plan import Plan, Started, prices, started
from game.rules.practices import followed
from game.rules.product import product
from game.rules.rulebook import BOTH, COUNCIL, EXECUTIVE, NGOS, OFFICE, ORGANISATIONS, RESOURCES, Rulebook
from game.rules.state import ADAPTED, COPIED, PREPARED, WITHDRAWN, WORKING, State

FULL = 1000
OLD = 100  # quarters beyond which nobody counts a tool's age
HALF = 500  # what is left of a tool's quality when a threshold is missed altogether
NEW = 600  # care of a tool that begins to work
HUNDRED = np.arange(101)
LET_DOWN = {EXECUTIVE: (NGOS,), COUNCIL: (NGOS,), ORGANISATIONS: (OFFICE,), BOTH: (OFFICE, NGOS)}
"""Who decides about a tool -> the sides whose trust falls when it is withdrawn."""


def stop_tools(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """A withdrawn tool ends at once, and those who did not decide it trust less."""
    for tool in map(int, np.flatnonzero(plan.stop.any(axis=0))):
        games = np.flatnonzero(plan.stop[:, tool] & (draft["stage"][:, tool] == WORKING))
        draft.put("stage", games, (tool,), WITHDRAWN)
        draft.cause = f"stop:{rulebook.tools[tool]}"
        for side in LET_DOWN[rulebook.decides[tool]]:
            draft.add("trust", games, (side,), -rulebook.pace.parting)


def keep_up(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Upkeep is paid while the resources last; a tool that is not kept loses care."""
    working = draft["stage"].T == WORKING
    wanted = np.greater(working, plan.neglect.T)
    due = product(rulebook.weights.upkeep, wanted)  # (resource, game)
    have = np.stack([draft[name] for name in RESOURCES])
    short = (due > have).any(axis=0)
    rows = np.flatnonzero(short) if draft.changes is None else np.zeros(1, np.intp)
    if draft.changes is None:
        due[:, rows] = 0
        for resource, name in enumerate(RESOURCES):
            draft[name] -= due[resource]
        care = draft["care"].T
        kept, lost = rulebook.pace.kept, rulebook.pace.left
        step = np.multiply(wanted, kept + lost, dtype=np.int32)
        step -= np.multiply(working, lost, dtype=np.int32)
        step[:, rows] = 0
        care += step
        np.clip(care, 0, FULL, out=care)
    if rows.size:
        _keep_one_by_one(draft, rulebook, rows, wanted)


def _keep_one_by_one(draft: Draft, rulebook: Rulebook, rows: NDArray[np.intp], wanted: NDArray[np.bool_]) -> None:
    """Where not all can be paid, or every payment is written down, upkeep is paid tool by tool. wanted (tool, game)"""
    working = draft["stage"].T[:, rows] == WORKING
    paid = wanted[:, rows]
    have = np.stack([draft[name][rows] for name in RESOURCES])
    for tool, upkeep in enumerate(rulebook.upkeep.T):
        taken = [(there, due) for there, due in zip(have, upkeep, strict=True) if due]
        for there, due in taken:
            paid[tool] &= there >= due
        for there, due in taken:
            there -= due * paid[tool]
    care = draft["care"].T[:, rows]
    step = np.where(paid, rulebook.pace.kept, -rulebook.pace.left)
    step = np.where(working, np.clip(care + step, 0, FULL) - care, 0)
    if draft.changes is not None:
        _note_upkeep(draft, rulebook, paid[:, 0], step[:, 0])
        return
    for name, there in zip(RESOURCES, have, strict=True):
        draft[name][rows] = there
    draft["care"].T[:, rows] += step


def _note_upkeep(draft: Draft, rulebook: Rulebook, paid: NDArray[np.bool_], step: NDArray[np.int32]) -> None:
    """Upkeep of a single game, tool by tool, into its ledger. paid, step: of care (tool,)"""
    for tool, upkeep in enumerate(rulebook.upkeep.T):
        draft.cause = f"upkeep:{rulebook.tools[tool]}"
        for name, due in zip(RESOURCES, upkeep, strict=True):
            if due and paid[tool]:
                draft.add(name, None, (), -due)
        draft.add("care", None, (tool,), step[tool])


def start_tools(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """A tool is paid for in the quarter it starts, and its mode is felt at once."""
    new = started(plan)
    if not new.flat.size:
        return
    pay(draft, plan, rulebook, new)
    for number, name in enumerate(rulebook.modes):
        times = np.bincount(new.game[new.mode == number], minlength=draft.state.games)
        games = np.flatnonzero(times)
        draft.cause = f"mode:{name}"
        carry_out(draft, rulebook, rulebook.begun[number], games, times[games] * FULL)
    _fresh_care(draft, rulebook, new)
    draft.flat("stage")[new.flat] = PREPARED
    draft.flat("age")[new.flat] = 0
    draft.flat("mode")[new.flat] = new.mode
    way = followed(draft["card"], rulebook, new.flat)
    draft.flat("left")[new.flat] = np.maximum(rulebook.takes[new.mode, new.tool] - (way == COPIED), 0)  # what is copied needs no talks
    studied = draft["studied"][new.game, rulebook.plane_of_tool[new.tool]]
    draft.flat("informed")[new.flat] = (way == ADAPTED) | ((studied > 0) & (way != COPIED))
    draft.flat("made")[new.flat] = made(draft, rulebook, new.flat)


def _fresh_care(draft: Draft, rulebook: Rulebook, new: Started) -> None:
    """The care with which tools begin: the third meeting of a quarter draws fewer people."""
    together = new.mode > 0
    crowded = crowd(np.bincount(new.game[together], minlength=draft.state.games), rulebook)
    care = NEW - np.where(together, crowded[new.game], 0)
    if draft.changes is None:
        draft.flat("care")[new.flat] = care
        return
    for tool, fresh in zip(map(int, new.tool), map(int, care), strict=True):
        draft.add("care", None, (tool,), fresh - draft["care"][0, tool])


def pay(draft: Draft, plan: Plan, rulebook: Rulebook, new: Started) -> None:
    """Pay for the tools that begin, one by one where it is written down."""
    for name, cost in zip(RESOURCES, prices(rulebook, draft.state, plan, new), strict=True):
        if draft.changes is None:
            np.subtract.at(draft[name], new.game, cost)
            continue
        for tool, price in zip(new.tool, cost, strict=True):
            draft.cause = f"start:{rulebook.tools[tool]}"
            draft.add(name, None, (), -price)


def made(draft: Draft, rulebook: Rulebook, flat: NDArray[np.intp]) -> NDArray[np.int32]:
    """How well tools are made as they begin: the mode, their fit with true needs, and whether those were known. flat: places of tools and games"""
    well = rulebook.strength[draft.flat("mode")[flat]] * draft.state.fit.T.reshape(-1)[flat] // FULL
    known = draft.flat("informed")[flat] > 0
    return np.asarray(well * (rulebook.pace.guess + (FULL - rulebook.pace.guess) * known) // FULL, np.int32)


def prepare_tools(draft: Draft, rulebook: Rulebook) -> None:
    """A prepared tool begins to work when its quarters of preparation are over."""
    stage, left, age = draft["stage"], draft["left"], draft["age"]
    age += ((stage == WORKING) & (age < OLD)).view(np.int8)
    prepared = stage == PREPARED
    ready = prepared & (left <= 0)
    left -= (prepared & ~ready).view(np.int8)
    stage += ready.view(np.int8) * np.int8(WORKING - PREPARED)  # adding is many times faster than copying where a mask says


def work(draft: Draft, rulebook: Rulebook) -> NDArray[np.int32]:
    """Work out the quality of every tool and let working tools do what they do each quarter. -> (tool, game)"""
    quality = qualities(draft, rulebook)
    draft["quality"] = quality.T
    for tool, effects in enumerate(rulebook.working):
        if effects and quality[tool].any():
            draft.cause = f"tool:{rulebook.tools[tool]}"
            carry_out(draft, rulebook, effects, None, quality[tool])
    return quality


def qualities(draft: Draft, rulebook: Rulebook) -> NDArray[np.int32]:
    """How well each tool works, in thousandths, 0 for one that does not. (tool, game)

    How it was made x competence x trust of both sides x capacity of organisations x care x learning by doing.
    """
    pace = rulebook.pace
    quality: NDArray[np.int32] = np.multiply(draft["made"].T, draft["stage"].T == WORKING, dtype=np.int32)
    quality *= (700 + draft["competence"] * 3 // 1000).astype(np.int32)
    quality //= FULL
    for side, needs in enumerate(rulebook.trust_need):
        quality *= _threshold(needs, draft["trust"][:, side])
        quality //= FULL
    quality *= _threshold(rulebook.capacity_need, mean_capacity(draft))
    quality //= FULL
    quality *= draft["care"].T
    quality //= FULL
    learnt = np.multiply(np.minimum(draft["age"].T, pace.learned), pace.learning, dtype=np.int32)
    learnt += FULL - pace.learning * pace.learned
    quality *= learnt
    quality //= FULL
    return quality


def mean_capacity(draft: Draft | State) -> NDArray[np.int32]:
    """Mean capacity of the organisations that exist. (game,)"""
    active = (draft["active"].T & draft["known"].T).astype(np.int32)
    return np.asarray((draft["capacity"].T * active).sum(axis=0, dtype=np.int32) // np.maximum(active.sum(axis=0, dtype=np.int32), 1))


def _threshold(needs: NDArray[np.int32], level: NDArray[np.int32]) -> NDArray[np.int32]:
    """What a missed threshold leaves of quality: half when nothing is there, all from the threshold on. (tool, game)"""
    different, which = np.unique(needs, return_inverse=True)  # many tools need as much as others: each need is looked up once
    table = np.minimum(FULL, HALF + HALF * HUNDRED[None, :] // np.maximum(different, 1)[:, None]).astype(np.int32)
    return np.asarray(table.take(level // 1000, axis=1, mode="clip").take(which, axis=0))
