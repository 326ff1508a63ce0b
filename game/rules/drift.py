"""What moves by itself: areas to their targets, principles, trust, people and residents."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.changes import HABIT, LIMIT, PRINCIPLES, REST, Changes
from game.rules.curve import POINT, grown
from game.rules.draft import Draft
from game.rules.index import plane_means
from game.rules.product import product
from game.rules.rulebook import NGOS, Rulebook

FULL = 1000
TOP = 100_000
FELT = 25  # points that residents feel of a whole point by which a plane has risen
MOST_EASE = 800  # thousandths: nothing is for free
LEVELS = ("principle", "trust", "competence", "will", "council", "capacity", "energy", "independence", "bond", "resident")

BOUNDS = {
    "area": (1000, 5000),
    "care": (0, FULL),
    "ease": (0, MOST_EASE),
    "counter": (0, 2**30),
    **dict.fromkeys(LEVELS, (0, TOP)),
    **dict.fromkeys(("money", "hours", "effort", "habit"), (0, 2**30)),
}
"""The least and the most of every number that changes."""


class Pull(NamedTuple):
    """What areas head for, and why."""

    target: NDArray[np.int32]  # (game, area)
    share: NDArray[np.float64]  # (tool, area, game) of a single game's reach, else empty
    reach: NDArray[np.int32]  # (game, area)


def harmony(area: NDArray[np.int32], rulebook: Rulebook) -> NDArray[np.int32]:
    """What the balance of planes leaves of each plane's tools, in thousandths. (game, plane)"""
    pace = rulebook.pace
    means = plane_means(area, rulebook).T
    others = (means.sum(axis=0, dtype=np.int32) - means) // (len(means) - 1)
    ahead = np.maximum(means - others - pace.ahead, 0)
    return np.asarray(np.maximum(FULL - ahead * pace.discord // FULL, pace.harmony).T, np.int32)


def carried(principle: NDArray[np.int32], rulebook: Rulebook) -> NDArray[np.int32]:
    """What the principles a tool rests on leave of its effect, in thousandths. (tool, game)"""
    pace = rulebook.pace
    share = product(rulebook.weights.carried, principle.T // 100)  # tenths of points, times a thousand
    share *= FULL - pace.carry
    share //= pace.carried * 10 * FULL
    share += pace.carry
    return np.minimum(share, FULL, out=share)


def pull(draft: Draft, rulebook: Rulebook, quality: NDArray[np.int32]) -> Pull:
    """What each area heads for: reach = sum of weight x quality x synergy x principles, with a diminishing return."""
    felt = product(rulebook.weights.lifted, quality)  # (tool, game)
    felt //= FULL
    felt += FULL
    felt *= quality
    felt //= FULL
    felt *= carried(draft["principle"], rulebook)
    felt //= FULL
    reach = product(rulebook.weights.reached, felt)
    reach //= FULL
    reach += draft["habit"].T
    target = grown(reach)
    target *= 4 * harmony(draft["area"], rulebook).T[rulebook.plane_of_area]
    target //= FULL
    target += POINT
    share = felt[:, None, :] * rulebook.serves[:, :, None] / FULL if draft.changes is not None else np.empty(0)
    return Pull(target.T, share, reach.T)


def move_areas(draft: Draft, rulebook: Rulebook, quality: NDArray[np.int32]) -> None:
    """Each area goes a part of the way to its target, faster up than down."""
    pace = rulebook.pace
    heading = pull(draft, rulebook, quality)
    away = (heading.target - draft["area"]).T
    step = np.maximum(away, 0) * pace.up // FULL  # each way by itself, so that up and down are rounded alike
    step -= np.maximum(-away, 0) * pace.down // FULL
    step = step.T
    if draft.changes is None:
        draft["area"] += step
    else:
        _explain(draft, rulebook, heading, step, draft.changes)
    draft["habit"] -= draft["habit"] * pace.fade // FULL


def _explain(draft: Draft, rulebook: Rulebook, heading: Pull, step: NDArray[np.int32], changes: Changes) -> None:
    """Share each step among its causes: what a cause holds up of an area moves towards its share of the target."""
    for area in range(len(rulebook.areas)):
        lifted = float(heading.target[0, area] - POINT)
        reach = float(heading.reach[0, area]) or 1.0
        wanted = {f"tool:{name}": lifted * float(heading.share[tool, area, 0]) / reach for tool, name in enumerate(rulebook.tools)}
        wanted[HABIT] = lifted - sum(wanted.values())
        rate = (rulebook.pace.up if step[0, area] > 0 else rulebook.pace.down) / FULL
        held = {cause: height for (cause, place), height in changes.share.items() if place == area}
        parts = {cause: rate * (wanted.get(cause, 0.0) - held.get(cause, 0.0)) for cause in {*wanted, *held}}
        for cause, amount in _whole(parts, int(step[0, area])).items():
            draft.cause = cause
            draft.add("area", None, (area,), amount)


def _whole(parts: dict[str, float], total: int) -> dict[str, int]:
    """Whole numbers near the parts that add up to the total; the rest goes to the largest."""
    whole = {cause: round(part) for cause, part in sorted(parts.items())}
    largest = max(whole, key=lambda cause: abs(whole[cause]))
    whole[largest] += total - sum(whole.values())
    return whole


def feed_principles(draft: Draft, rulebook: Rulebook, quality: NDArray[np.int32]) -> None:
    """Working tools feed and starve principles, which otherwise return to where they rested at the beginning."""
    pace = rulebook.pace
    draft.cause = REST
    draft.spread("principle", (rulebook.beginning.principle - draft["principle"]) * pace.rest // FULL)
    left = product(rulebook.weights.fed, quality) // FULL * pace.principle // FULL  # (principle, game)
    if draft.changes is None:
        draft["principle"] += left.T
        return
    for tool, name in enumerate(rulebook.tools):
        if quality[tool, 0] and rulebook.feeds[tool].any():
            draft.cause = f"tool:{name}"
            part = (rulebook.feeds[tool] * quality[tool, 0] * pace.principle / FULL / FULL).astype(np.int64)
            left[:, 0] -= part
            draft.spread("principle", part[None, :])
    draft.cause = REST
    draft.spread("principle", left.T)


def move_trust(draft: Draft, rulebook: Rulebook) -> None:
    """Trust follows the principles people live by, and the trust of each organisation moves with that of all."""
    draft.cause = PRINCIPLES
    principle = draft["principle"]
    for side, names in enumerate(rulebook.trusted):
        deserved = principle[:, names].sum(axis=1) // int(names.sum())
        draft.add("trust", None, (side,), (deserved - draft["trust"][:, side]) * rulebook.pace.rest // FULL)
    moved = draft["trust"][:, NGOS] - draft.state.trust[:, NGOS]
    draft["bond"] += moved[:, None]


def move_people(draft: Draft, rulebook: Rulebook, spent: NDArray[np.int32]) -> None:
    """Will, support and competence return to where they rest; organisations tire by what they give. spent (game,) of a thousand"""
    pace, beginning = rulebook.pace, rulebook.beginning
    draft.cause = REST
    for name in ("will", "council"):
        draft.add(name, None, (), (getattr(beginning, name) - draft[name]) * pace.rest // FULL)
    worn = pace.refresh - pace.strain * spent // FULL
    draft.spread("energy", np.minimum(worn[:, None] * draft["active"], TOP - draft["energy"]))


def move_residents(draft: Draft, rulebook: Rulebook) -> None:
    """Residents notice slowly: activity follows the third plane, awareness the first, quality of life all of them."""
    draft.cause = REST
    start = rulebook.beginning
    risen = (plane_means(draft["area"], rulebook) - plane_means(start.area[None, :], rulebook)) * FELT
    wanted = start.resident + np.stack([risen[:, 2], risen[:, 0], risen.sum(axis=1) // risen.shape[1]], axis=1)
    draft.spread("resident", (wanted - draft["resident"]) * (rulebook.pace.rest // 2) // FULL)


def keep_in_bounds(draft: Draft) -> None:
    """Levels stay on their scales, and nobody owes money, time or energy."""
    draft.cause = LIMIT
    for name, (low, high) in BOUNDS.items():
        if name not in draft.now:
            continue  # nothing was written to it
        array = draft[name]
        if draft.changes is None:
            np.clip(array, low, high, out=array)
            continue
        beyond = np.clip(array, low, high) - array
        for place in zip(*np.nonzero(beyond[0]), strict=True) if array.ndim > 1 else [()] * int(beyond[0] != 0):
            draft.add(name, None, tuple(int(at) for at in place), int(beyond[(0, *place)]))
