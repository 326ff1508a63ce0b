"""A sensible rule of thumb, and what it becomes when it forgets one part of it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from game.policies.leanings import Leanings, weight
from game.policies.picking import NEVER, Making, Ranking, Scores
from game.policies.support import adapt, reserve, study, take_support, write_down
from game.rules.conditions import all_hold
from game.rules.fit import fits_as_known
from game.rules.forms import IMPOSED
from game.rules.goals import enough
from game.rules.plan import Mask, Plan, answers_open, empty, left
from game.rules.product import product
from game.rules.rulebook import RESOURCES, Rulebook
from game.rules.sides import own_word
from game.rules.state import PREPARED, WORKING, State

FULL = 1000
SURE, SURER = 8, 16  # points of leaning that it takes to do what is not usual, and what is rarely wise
ANSWER = 6  # points by which an answer is liked less than the one before it
RECOMMENDED, PROMISED = 2, 2  # times as much a tool is wanted that is recommended, and again if it was promised
PATIENCE = 2  # quarters for which somebody who wants to know first waits with tools
ROOM = (800, 700, 750)  # thousandths of money, hours and effort that upkeep may take before thumb starts no more


@dataclass(frozen=True)
class Thumb:
    """A sensible rule of thumb: promise four things, keep planes level, take what serves weak areas, leave room for upkeep."""

    plane: int | None = None  # only this plane
    modes: tuple[int, ...] = (2, 1, 0)  # in the order they are liked
    studies: bool = True  # asks what is needed here before it chooses
    keeps: bool = True  # leaves room for upkeep and puts tools into lawful form
    waits: bool = False  # begins no tool before its plane is studied, in the first quarters

    def __call__(self, state: State, rulebook: Rulebook) -> Plan:
        return self.plan(state, rulebook, Leanings.none(rulebook))

    def plan(self, state: State, rulebook: Rulebook, leanings: Leanings) -> Plan:
        """The plan of a player with leanings of its own."""
        plan = empty(state.games, rulebook)
        if state.quarter == 0:
            _promise(plan, rulebook, leanings)
        plan.answer[:] = _liked(answers_open(state, rulebook), leanings.answer.T)
        _pledge(state, plan, rulebook, leanings)
        plan.stop[:] = (state.stage == WORKING) & (np.where(state.mode == IMPOSED, SURE, SURER) < leanings.stop.T)
        have = left(state, plan, rulebook)
        if self.studies:
            study(state, plan, rulebook, have)
        if self.keeps:
            write_down(state, plan, rulebook, have, leanings)
            take_support(state, plan, rulebook, have, leanings)
        self._begin_tools(state, plan, rulebook, leanings)
        return plan

    def _begin_tools(self, state: State, plan: Plan, rulebook: Rulebook, leanings: Leanings) -> None:
        scores = self._scores(state, plan, rulebook) * weight(leanings.tool) // FULL
        ranking = Ranking(scores, scores > 0)
        making = Making(state, plan, rulebook)
        for _ in range(rulebook.pace.slots):
            allowed = making.allowed()
            if self.keeps:
                allowed &= _bearable(state, plan, rulebook, leanings)
                allowed &= _spares(state, making.have, rulebook, leanings)
            tool = ranking.best(np.asarray(allowed.any(axis=0)))
            making.add(tool, self._mode(allowed, tool, leanings), tool >= 0)
        if self.keeps:
            adapt(making)

    def _mode(self, allowed: Mask, tool: NDArray[np.intp], leanings: Leanings) -> NDArray[np.intp]:
        """The mode that is liked best of those allowed; whoever leans to quick ones likes the second best, or the third, more. (game,)"""
        games = np.arange(len(tool))
        quick = leanings.quick[tool, games if leanings.quick.shape[1] > 1 else 0]
        likes = np.zeros((allowed.shape[0], len(tool)), np.int64)
        for rank, mode in enumerate(self.modes):
            likes[mode] = (10 - rank + 5 * (rank == 1) * (quick > SURE) + 9 * (rank == 2) * (quick > SURER)) * allowed[mode, tool, games]
        return np.asarray(likes.argmax(axis=0))

    def _scores(self, state: State, plan: Plan, rulebook: Rulebook) -> Scores:
        """How much each tool is wanted; what was promised comes first. (tool, game)"""
        lack = np.maximum(5000 - state.measured, 0).astype(np.float64)  # (game, area)
        value = rulebook.serves @ lack.T / 1000
        price = rulebook.upkeep[1] * 4 + rulebook.cost[1, -1] + (rulebook.upkeep[2] * 4 + rulebook.cost[2, -1]) // 60 + 40
        scores = (value * 100 / price[:, None]).astype(np.int64)
        scores[np.flatnonzero(rulebook.recommended)] *= RECOMMENDED
        scores *= np.where((state.committed.T > 0) | (plan.commit.T > 0), PROMISED, 1)
        scores = scores * (fits_as_known(state.need, state.studied, rulebook).astype(np.int64) ** 2 // 1000) // 1000
        means = np.stack([state.measured[:, rulebook.plane_of_area == plane].mean(axis=1) for plane in range(len(rulebook.planes))])
        lag = np.clip(1000 + (means.mean(axis=0) - means) * 1.5, 200, 3000).astype(np.int64)
        scores = np.asarray(scores * lag[rulebook.plane_of_tool] // 1000 + 1)
        if self.plane is not None:
            scores[rulebook.plane_of_tool != self.plane] = NEVER
        if self.waits and state.quarter < PATIENCE:
            scores[state.studied.T[rulebook.plane_of_tool] == 0] = NEVER
        return scores


def _promise(plan: Plan, rulebook: Rulebook, leanings: Leanings) -> None:
    """Promise the usual recommendations, less those leaned away from and with those leaned to; just the usual ones if that is too few."""
    usual = np.isin(np.arange(len(rulebook.tools)), _promises(rulebook))
    plan.commit[:] = (np.where(usual, -SURE - 1, SURE) < leanings.commit.T) & rulebook.recommended
    plan.commit[~enough(plan.commit, rulebook)] = usual


def _pledge(state: State, plan: Plan, rulebook: Rulebook, leanings: Leanings) -> None:
    """Give one's word where it is open and one leans to it."""
    own = own_word(rulebook)
    for place, pledge in enumerate(rulebook.pledges):
        games = np.broadcast_to(leanings.pledge[place] > SURE, state.games) & (state.pledged[:, place] == 0) & own[place]
        if games.any():
            plan.pledge[:, place] = games & all_hold(state, rulebook, pledge.when)


def _liked(allowed: Mask, leaning: NDArray[np.int16]) -> NDArray[np.intp]:
    """The answer liked best of those allowed, the first one if all are liked alike. (game, answer) -> (game,)"""
    likes = leaning - ANSWER * np.arange(allowed.shape[1])
    return np.asarray(np.where(allowed, likes, NEVER).argmax(axis=1))


def _promises(rulebook: Rulebook) -> list[int]:
    """The cheapest recommendations that fulfil the scenario's terms: some in each plane, then the rest. What works already costs nothing."""
    price = rulebook.cost[1, -1] * (rulebook.beginning.stage != WORKING)
    order = sorted(map(int, np.flatnonzero(rulebook.recommended)), key=lambda tool: int(price[tool]))
    promised: list[int] = []
    for plane in range(len(rulebook.planes)):
        promised += [tool for tool in order if rulebook.plane_of_tool[tool] == plane][: rulebook.goals.each_plane]
    return promised + [tool for tool in order if tool not in promised][: max(0, rulebook.goals.commitments - len(promised))]


def _spares(state: State, have: NDArray[np.int32], rulebook: Rulebook, leanings: Leanings) -> Mask:
    """Which tools leave a little time and energy for what may come; have: what the plan leaves. (mode, tool, game)"""
    spares = np.ones((len(rulebook.modes), len(rulebook.tools), state.games), bool)
    kept = reserve(state, leanings)
    for resource in (1, 2):
        spares &= rulebook.cost[resource][:, :, None] <= (have[resource] - kept[resource]).astype(np.int32)
    return spares


def _bearable(state: State, plan: Plan, rulebook: Rulebook, leanings: Leanings) -> Mask:
    """Which tools leave the coming quarters bearable: upkeep of all that works stays within a part of the income. (tool, game)"""
    kept = (state.stage.T == PREPARED) | (state.stage.T == WORKING) | (plan.start.T > 0)
    upkeep = product(rulebook.weights.upkeep, kept)
    income = np.stack([np.full(state.games, rulebook.money // 4), np.full(state.games, rulebook.hours), state.effort])
    bearable = np.ones((len(rulebook.tools), state.games), bool)
    for resource in range(len(RESOURCES)):
        share = np.clip(ROOM[resource] + leanings.how("room").astype(np.int64) * 12, 0, FULL)
        bearable &= rulebook.upkeep[resource][:, None] <= income[resource] * share // FULL - upkeep[resource]
    return bearable
