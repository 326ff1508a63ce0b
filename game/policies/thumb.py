"""A sensible rule of thumb, and what it becomes when it forgets one part of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.policies.picking import NEVER, Making, Scores
from game.policies.support import RESERVE, study, take_support, write_down
from game.rules.fit import fits_as_known
from game.rules.plan import Mask, Plan, answers_open, empty
from game.rules.rulebook import RESOURCES, Rulebook
from game.rules.state import WORKING, State

ROOM = (800, 700, 750)  # thousandths of money, hours and effort that upkeep may take before thumb starts no more


@dataclass(frozen=True)
class Thumb:
    """A sensible rule of thumb: promise four things, keep planes level, take what serves weak areas, leave room for upkeep."""

    plane: int | None = None  # only this plane
    modes: tuple[int, ...] = (2, 1, 0)  # in the order they are liked
    studies: bool = True  # asks what is needed here before it chooses
    keeps: bool = True  # leaves room for upkeep and puts tools into lawful form

    def __call__(self, state: State, rulebook: Rulebook) -> Plan:
        plan = empty(state.games, rulebook)
        if state.quarter == 0:
            self._promise(plan, rulebook)
        plan.answer[:] = np.argmax(answers_open(state, rulebook), axis=1)
        if self.studies:
            study(state, plan, rulebook)
        if self.keeps:
            write_down(state, plan, rulebook)
            take_support(state, plan, rulebook)
        scores = self._scores(state, rulebook)
        making = Making(state, plan, rulebook)
        for _ in range(rulebook.pace.slots):
            allowed = making.allowed()
            if self.keeps:
                allowed &= _bearable(state, plan, rulebook)
                allowed &= _spares(state, making.have, rulebook)
            best = np.where(allowed.any(axis=0), scores, NEVER)
            tool = best.argmax(axis=0)
            games = np.take_along_axis(best, tool[None], axis=0)[0] > 0
            making.add(tool, self._mode(allowed, tool), games)
        return plan

    def _promise(self, plan: Plan, rulebook: Rulebook) -> None:
        for tool in _promises(rulebook):
            plan.commit[:, tool] = True

    def _mode(self, allowed: Mask, tool: NDArray[np.intp]) -> NDArray[np.intp]:
        games = np.arange(len(tool))
        likes = np.zeros((allowed.shape[0], len(tool)), np.int64)
        for rank, mode in enumerate(reversed(self.modes)):
            likes[mode] = (rank + 1) * allowed[mode, tool, games]
        return np.asarray(likes.argmax(axis=0))

    def _scores(self, state: State, rulebook: Rulebook) -> Scores:
        """How much each tool is wanted. (tool, game)"""
        lack = np.maximum(5000 - state.measured, 0).astype(np.float64)  # (game, area)
        value = rulebook.serves @ lack.T / 1000
        price = rulebook.upkeep[1] * 4 + rulebook.cost[1, -1] + (rulebook.upkeep[2] * 4 + rulebook.cost[2, -1]) // 60 + 40
        scores = (value * 100 / price[:, None]).astype(np.int64)
        scores[np.flatnonzero(rulebook.recommended)] *= 3
        scores = scores * (fits_as_known(state.need, state.studied, rulebook).astype(np.int64) ** 2 // 1000) // 1000
        means = np.stack([state.measured[:, rulebook.plane_of_area == plane].mean(axis=1) for plane in range(len(rulebook.planes))])
        lag = np.clip(1000 + (means.mean(axis=0) - means) * 1.5, 200, 3000).astype(np.int64)
        scores = np.asarray(scores * lag[rulebook.plane_of_tool] // 1000 + 1)
        if self.plane is not None:
            scores[rulebook.plane_of_tool != self.plane] = NEVER
        return scores


def _promises(rulebook: Rulebook) -> list[int]:
    """The cheapest recommendations that fulfil the scenario's terms: some in each plane, then the rest."""
    order = sorted(map(int, np.flatnonzero(rulebook.recommended)), key=lambda tool: int(rulebook.cost[1, -1, tool]))
    promised: list[int] = []
    for plane in range(len(rulebook.planes)):
        promised += [tool for tool in order if rulebook.plane_of_tool[tool] == plane][: rulebook.goals.each_plane]
    return promised + [tool for tool in order if tool not in promised][: max(0, rulebook.goals.commitments - len(promised))]


def _spares(state: State, have: NDArray[np.int32], rulebook: Rulebook) -> Mask:
    """Which tools leave a little time and energy for what may come; have: what the plan leaves. (mode, tool, game)"""
    spares = np.ones((len(rulebook.modes), len(rulebook.tools), state.games), bool)
    for resource, stock in ((1, state.hours), (2, state.effort)):
        spares &= rulebook.cost[resource][:, :, None] <= (have[resource] - stock * RESERVE[resource] // 1000).astype(np.int32)
    return spares


def _bearable(state: State, plan: Plan, rulebook: Rulebook) -> Mask:
    """Which tools leave the coming quarters bearable: upkeep of all that works stays within a part of the income. (tool, game)"""
    kept = ((state.stage.T != 0) & (state.stage.T <= WORKING) | (plan.start.T > 0)).astype(np.float64)
    upkeep = rulebook.upkeep @ kept
    income = np.stack([np.full(state.games, rulebook.money // 4), np.full(state.games, rulebook.hours), state.effort])
    bearable = np.ones((len(rulebook.tools), state.games), bool)
    for resource in range(len(RESOURCES)):
        room = income[resource] * ROOM[resource] // 1000 - upkeep[resource]
        bearable &= rulebook.upkeep[resource][:, None] <= room
    return bearable
