"""Tools: started, prepared, kept up, and how well they work."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules.draft import Draft
from game.rules.effects import carry_out
from game.rules.people import crowd
from game.rules.plan import Plan, price, upheld
from game.rules.rulebook import RESOURCES, Rulebook
from game.rules.state import PREPARED, WITHDRAWN, WORKING

FULL = 1000
HALF = 500  # what is left of a tool's quality when a threshold is missed altogether
NEW = 600  # care of a tool that begins to work
HUNDRED = np.arange(101)


def stop_tools(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """A withdrawn tool ends at once."""
    stopped = plan.stop & (draft["stage"] == WORKING)
    draft["stage"][stopped] = WITHDRAWN


def keep_up(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Upkeep is paid tool by tool while the resources last; a tool that is not kept loses care."""
    wanted = upheld(draft.state, plan)
    have = [draft[name] for name in RESOURCES]
    care = draft["care"]
    working = draft["stage"].T == WORKING
    for tool, upkeep in enumerate(rulebook.upkeep.T):
        games = wanted[tool]
        if not working[tool].any():
            continue
        for stock, due in zip(have, upkeep, strict=True):
            if due:
                games = games & (stock >= due)
        draft.cause = f"upkeep:{rulebook.tools[tool]}"
        for name, due in zip(RESOURCES, upkeep, strict=True):
            if due:
                draft.add(name, games, (), -due)
        step = np.where(working[tool], np.where(games, rulebook.pace.kept, -rulebook.pace.left), 0)
        draft.add("care", None, (tool,), np.clip(care[:, tool] + step, 0, FULL) - care[:, tool])


def start_tools(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """A tool is paid for in the quarter it starts, and its mode is felt at once."""
    for number, name in enumerate(rulebook.modes):
        chosen = np.equal(plan.start.T, number + 1)
        if chosen.any():
            pay(draft, rulebook, chosen, number)
            draft.cause = f"mode:{name}"
            carry_out(draft, rulebook, rulebook.begun[number], None, chosen.sum(axis=0, dtype=np.int32) * FULL)
    begun = plan.start.T > 0
    if begun.any():
        mode = np.maximum(plan.start.T - 1, 0)
        np.copyto(draft["stage"].T, PREPARED, where=begun)
        np.copyto(draft["age"].T, 0, where=begun)
        np.copyto(draft["mode"].T, mode, where=begun)
        np.copyto(draft["left"].T, np.choose(mode, rulebook.takes[:, :, None]), where=begun)
        np.copyto(draft["informed"].T, draft["studied"].T[rulebook.plane_of_tool], where=begun)
        _fresh_care(draft, begun, np.where(mode == 0, NEW, NEW - crowd(plan, rulebook)).astype(np.int32))


def _fresh_care(draft: Draft, begun: NDArray[np.bool_], new: NDArray[np.int32]) -> None:
    """The care with which tools begin. begun, new (tool, game)"""
    care = draft["care"].T
    if draft.changes is None:
        np.copyto(care, new, where=begun)
        return
    for tool in map(int, np.flatnonzero(begun[:, 0])):
        draft.add("care", None, (tool,), new[tool] - care[tool])


def pay(draft: Draft, rulebook: Rulebook, chosen: NDArray[np.bool_], mode: int) -> None:
    """Pay for chosen tools, one by one where it is written down. chosen (tool, game)"""
    alone = [chosen]
    if draft.changes is not None:
        alone = [chosen & (np.arange(len(chosen)) == tool)[:, None] for tool in np.flatnonzero(chosen[:, 0])]
    for part in alone:
        draft.cause = f"start:{rulebook.tools[int(part[:, 0].argmax())]}"
        spent = price(rulebook, draft.state, mode, part).astype(np.int32)
        for resource, name in enumerate(RESOURCES):
            draft.add(name, None, (), -spent[resource])


def prepare_tools(draft: Draft, rulebook: Rulebook) -> None:
    """A prepared tool begins to work when its quarters of preparation are over."""
    stage, left = draft["stage"], draft["left"]
    prepared = stage == PREPARED
    ready = prepared & (left <= 0)
    draft["age"] += ((stage == WORKING) & (draft["age"] < 100)).astype(np.int8)
    left -= (prepared & ~ready).astype(np.int8)
    stage[ready] = WORKING


def work(draft: Draft, rulebook: Rulebook) -> NDArray[np.int32]:
    """Work out the quality of every tool and let working tools do what they do each quarter. -> (tool, game)"""
    quality = qualities(draft, rulebook)
    draft["quality"][:] = quality.T
    for tool, effects in enumerate(rulebook.working):
        if effects and quality[tool].any():
            draft.cause = f"tool:{rulebook.tools[tool]}"
            carry_out(draft, rulebook, effects, None, quality[tool])
    return quality


def qualities(draft: Any, rulebook: Rulebook) -> NDArray[np.int32]:
    """How well each tool works, in thousandths, 0 for one that does not. (tool, game)

    Mode of introduction x fit with true needs x competence x trust of both sides x capacity of organisations x care x learning by doing.
    """
    pace = rulebook.pace
    quality = np.where(draft["stage"].T == WORKING, rulebook.strength[draft["mode"].T], 0).astype(np.int32)
    quality *= draft.state.fit.T
    quality //= FULL
    quality *= np.where(draft["informed"].T > 0, FULL, pace.guess).astype(np.int32)
    quality //= FULL
    quality *= (700 + draft["competence"] * 3 // 1000).astype(np.int32)
    quality //= FULL
    for side, needs in enumerate(rulebook.trust_need):
        quality *= _threshold(needs, draft["trust"][:, side])
        quality //= FULL
    quality *= _threshold(rulebook.capacity_need, mean_capacity(draft))
    quality //= FULL
    quality *= draft["care"].T
    quality //= FULL
    quality *= FULL - pace.learning * pace.learned + pace.learning * np.minimum(draft["age"].T, pace.learned).astype(np.int32)
    quality //= FULL
    return quality


def mean_capacity(draft: Any) -> NDArray[np.int32]:
    """Mean capacity of the organisations that exist. (game,)"""
    active = (draft["active"] & draft["known"]).astype(np.int32)
    return np.asarray((draft["capacity"] * active).sum(axis=1, dtype=np.int32) // np.maximum(active.sum(axis=1, dtype=np.int32), 1))


def _threshold(needs: NDArray[np.int32], level: NDArray[np.int32]) -> NDArray[np.int32]:
    """What a missed threshold leaves of quality: half when nothing is there, all from the threshold on. (tool, game)"""
    table = np.minimum(FULL, HALF + HALF * HUNDRED[None, :] // np.maximum(needs, 1)[:, None]).astype(np.int32)
    return table.take(np.clip(level // 1000, 0, 100), axis=1)
