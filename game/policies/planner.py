"""Players that look ahead: they try out many leanings in imagined games and act on the best."""

from dataclasses import dataclass, field
from functools import lru_cache
from math import isqrt

import numpy as np
from numpy.typing import NDArray

from game.policies.aims import Aim, Scores, medals_and_index
from game.policies.imagined import imagined, keys, seen
from game.policies.leanings import Leanings, sizes
from game.policies.partner import initiatives
from game.policies.thumb import Thumb
from game.rules.chance import FACES, roll
from game.rules.plan import Plan
from game.rules.rulebook import Rulebook
from game.rules.state import State
from game.rules.turn import apply

Points = NDArray[np.int16]  # (game, leaning) or (game, candidate, leaning)

ROWS = 12_000  # imagined games played side by side
WIDE, NARROW = 70, 25  # tenths of a point by which leanings are varied in the first generation and in the last
MOST = 96  # leanings tried in a generation
BEST = 10  # one in so many is kept
FINAL = 4  # times as many worlds in which the best of all are compared
ROLLS = 4  # added up to one variation
DEVIATION = 5773  # of such a sum: FACES * sqrt(ROLLS / 12)


@dataclass(frozen=True)
class Planner:
    """A strong player. It sees what a player sees, tries out leanings in imagined games, and gives the first quarter's plan of the best.

    It goes by generations: leanings around the mean of the best so far, each played on by thumb in a few worlds. What it does
    depends on what is seen of each game alone, so that a game gets the same plan by itself and in any batch.
    """

    rollouts: int = 1000  # imagined games for each decision, about
    worlds: int = 2  # in which each leaning is tried
    ahead: int | None = None  # quarters it looks ahead; None: to the end
    aim: Aim = medals_and_index
    mood: int = 0  # which of many such players it is: each tries out other leanings in other worlds
    player: Thumb = field(default_factory=Thumb)  # who plays on

    @property
    def candidates(self) -> int:
        """Leanings tried in a generation."""
        return min(MOST, max(2, isqrt(self.rollouts * 2)))

    @property
    def generations(self) -> int:
        """How many times leanings are varied."""
        return max(1, self.rollouts // (self.candidates * self.worlds))

    def __call__(self, state: State, rulebook: Rulebook) -> Plan:
        view = self.view(state, rulebook)
        number, first, alike = np.unique(keys(view) + np.uint64(self.mood << 32), return_index=True, return_inverse=True)
        size = max(1, ROWS // (self.candidates * self.worlds))
        found = [self._search(view.take(first[start : start + size]), rulebook, number[start : start + size]) for start in range(0, len(first), size)]
        return self.player.plan(view, rulebook, _leanings(np.concatenate(found)[alike], rulebook))

    def view(self, state: State, rulebook: Rulebook) -> State:
        """What it sees of the games."""
        return seen(state, rulebook)

    def imagine(self, view: State, rulebook: Rulebook, key: NDArray[np.uint64], worlds: int, first: int) -> State:
        """Worlds that the games might be; see `imagined`."""
        return imagined(view, rulebook, key, worlds, first)

    def _search(self, view: State, rulebook: Rulebook, key: NDArray[np.uint64]) -> Points:
        """The best leanings found for each game. (game, leaning)"""
        worlds = self.imagine(view, rulebook, key, self.worlds, 0)
        mean = np.zeros((view.games, sum(sizes(rulebook))), np.int16)
        for generation in range(self.generations):
            width = WIDE - (WIDE - NARROW) * generation // max(1, self.generations - 1)
            tried = mean[:, None] + _varied(self.mood, generation, self.candidates, mean.shape[1], width)
            tried[:, 0] = mean
            order = np.argsort(-self._scores(tried, worlds, rulebook), axis=1, kind="stable")[:, : max(1, self.candidates // BEST)]
            best = np.take_along_axis(tried, order[:, :, None], axis=1)
            mean = _rounded(best.sum(axis=1, dtype=np.int32), best.shape[1])
        final = np.concatenate([mean[:, None], best], axis=1)
        others = self.imagine(view, rulebook, key, self.worlds * FINAL, self.worlds)
        return np.asarray(final[np.arange(view.games), self._scores(final, others, rulebook).argmax(axis=1)])

    def _scores(self, tried: Points, worlds: State, rulebook: Rulebook) -> Scores:
        """What leanings come to in the worlds of their games, added up. tried (game, candidate, leaning) -> (game, candidate)"""
        games, candidates, leanings = tried.shape
        each = worlds.games // games
        rows = np.arange(worlds.games).reshape(games, 1, each).repeat(candidates, axis=1).ravel()
        end = self._play_on(worlds.take(rows), rulebook, _leanings(tried.reshape(-1, leanings).repeat(each, axis=0), rulebook))
        return np.asarray(self.aim(end, rulebook).reshape(games, candidates, each).sum(axis=2))

    def _play_on(self, state: State, rulebook: Rulebook, leanings: Leanings) -> State:
        until = rulebook.quarters if self.ahead is None else min(rulebook.quarters, state.quarter + self.ahead)
        later = leanings.later()
        first = state.quarter
        while state.quarter < until:
            plan = self.player.plan(state, rulebook, leanings if state.quarter == first else later)
            state = apply(state, initiatives(state, plan, rulebook), rulebook)
        return state


@dataclass(frozen=True)
class AllKnowing(Planner):
    """The same search on the true state and the true seed. No player can do this: it is a bound."""

    worlds: int = 1

    def view(self, state: State, rulebook: Rulebook) -> State:
        """All there is."""
        return state

    def imagine(self, view: State, rulebook: Rulebook, key: NDArray[np.uint64], worlds: int, first: int) -> State:
        """The games as they are, over and over."""
        return view.take(np.repeat(np.arange(view.games), worlds))


def _leanings(points: Points, rulebook: Rulebook) -> Leanings:
    """points (game, leaning)"""
    return Leanings.of(np.ascontiguousarray(points.T), rulebook)


def _varied(mood: int, generation: int, candidates: int, leanings: int, width: int) -> Points:
    """By how much each candidate's leanings are varied. width: tenths of a point (candidate, leaning)"""
    return _rounded(_bells(mood, generation, candidates, leanings) * width, DEVIATION * 10)


@lru_cache(maxsize=64)
def _bells(mood: int, generation: int, candidates: int, leanings: int) -> NDArray[np.int32]:
    """Numbers spread like a bell around 0. (candidate, leaning)"""
    number = np.arange(candidates * leanings, dtype=np.uint64) + np.uint64(mood << 32)
    total = sum((roll(number, generation, part) for part in range(ROLLS)), np.zeros(len(number), np.int32))
    return np.asarray(total - ROLLS * (FACES - 1) // 2).reshape(candidates, leanings)


def _rounded(total: NDArray[np.int32], parts: int) -> Points:
    """A part of a total, the nearest whole number."""
    return np.asarray((2 * total + parts) // (2 * parts), np.int16)
