"""The adviser: which single changes of the plan would help most, with their reasons; in small slices that can be dropped at any moment.

An `Adviser` looks at any state and draft. A `Question` is one that a player asks: it takes an hour of advice where hours are counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from game.play.choices import Choices
from game.play.forecast import WORLDS, Forecast, Range
from game.play.moves import Move, moves
from game.play.reasons import Reason, reasons
from game.play.session import Session
from game.rules.rulebook import Rulebook
from game.rules.state import State

MOST = 3  # suggestions
FEW = 8  # worlds in which all changes are tried first
SHORTLIST = 12  # of them that are tried in more worlds
FIRST = 0.6  # share of the work that trying all of them takes, about
LEAST = 2  # thousandths that a change must bring to be worth a word
READ = 5  # thousandths from which a gain is not written as nothing
TRUST = 1000  # thousandths of a point of trust, of an area, and of the games won, from which they are worth telling
RISE = 20
OFTEN = 100


@dataclass(frozen=True)
class Suggestion:
    """A change that helps: `draft` is the plan with it."""

    move: Move
    draft: Choices
    gain: Range  # of the index at the game's end, world by world, against the plan without it; thousandths of a point
    reasons: tuple[Reason, ...]  # the most telling first


class Adviser:
    """Looks for the best changes of a draft in imagined games that hold only what a player can see."""

    def __init__(self, state: State, rulebook: Rulebook, draft: Choices, few: int = FEW, worlds: int = WORLDS) -> None:
        """state: a single game; rulebook: as it binds the one who plays; few, worlds: in which changes are tried at first and at last"""
        self.state, self.rulebook, self.draft, self.few, self.worlds = state, rulebook, draft, few, worlds
        self._found: tuple[Suggestion, ...] | None = None
        self._plan: Range | None = None

    def slices(self) -> Iterator[float]:
        """Work slice by slice; each gives the share that is done. Whoever stops asking has dropped it."""
        tried: list[Move] = []
        for some in moves(self.state, self.rulebook, self.draft):
            tried += some
            yield 0.0
        first = self._forecast(tried, self.few)
        for share in first.slices():
            yield share * FIRST
        best = _in_order(first)[:SHORTLIST]
        tried = [tried[place] for place in best]
        last = self._forecast(tried, self.worlds)
        for share in last.slices():
            yield FIRST + share * (1 - FIRST)
        self._found = tuple(self._suggestions(tried, last))
        self._plan = last.end(0)

    def run(self) -> "Adviser":
        """All slices at once."""
        for _ in self.slices():
            pass
        return self

    @property
    def result(self) -> tuple[Suggestion, ...]:
        """At most three suggestions, the best first; fewer, or none, where nothing more would help."""
        assert self._found is not None
        return self._found

    @property
    def plan(self) -> Range | None:
        """The index at the game's end with the plan as it is; None once the game is over."""
        assert self._found is not None
        return self._plan

    def _forecast(self, tried: list[Move], worlds: int) -> Forecast:
        return Forecast(self.state, self.rulebook, [self.draft, *(move.on(self.draft) for move in tried)], worlds)

    def _suggestions(self, tried: list[Move], forecast: Forecast) -> Iterator[Suggestion]:
        named: set[tuple[str, str]] = set()
        for place in _in_order(forecast):
            move = tried[place]
            gained = forecast.values[place + 1] - forecast.values[0]
            if len(named) == MOST or gained.mean() <= LEAST + gained.std() / np.sqrt(self.worlds):
                return  # what is left may as well be chance
            what = (move.kind, "" if move.kind == "answer" else move.name)  # there is but one answer to an event
            outcomes, gain = tuple(_outcomes(forecast, place + 1)), forecast.gain(place + 1)
            if what not in named and helps(gain, outcomes):
                named.add(what)
                why = (*reasons(move, self.state, self.rulebook), *outcomes)
                yield Suggestion(move, forecast.drafts[place + 1], gain, why)


@dataclass(frozen=True)
class Advice:
    """An answer of the adviser, as it is kept for the rest of the quarter."""

    quarter: int
    draft: Choices  # the plan that was asked about, with the asking in it
    plan: Range | None  # the index at the game's end with that plan as it is
    suggestions: tuple[Suggestion, ...]


class Question:
    """The adviser is asked about the plan of a session. The hour is taken when the answer is there: who stops asking before keeps it."""

    def __init__(self, session: Session) -> None:
        """session: one that `may_consult`"""
        self.session, self.record = session, session.record
        self.answer: Advice | None = None

    def slices(self) -> Iterator[float]:
        """Work slice by slice; each gives the share that is done. Nothing is answered when the plan has changed meanwhile."""
        session, draft = self.session, replace(self.session.draft, consulted=self.session.draft.consulted + 1)
        adviser = Adviser(session.state, session.book(), draft)
        yield from adviser.slices()
        if session.record == self.record and session.consult():
            self.answer = Advice(session.state.quarter, draft, adviser.plan, adviser.result)


def helps(gain: Range, outcomes: Sequence[Reason]) -> bool:
    """Whether a change is worth suggesting: the index rises so that one can read it, or a medal comes oftener and the index does not fall."""
    oftener = any(reason.code == "medal" for reason in outcomes)
    return gain.middle >= READ or (oftener and gain.middle > -READ)


def _in_order(forecast: Forecast) -> list[int]:
    """The places of the changes tried, the one that gains most first."""
    gained = forecast.values[1:].sum(axis=1) - forecast.values[0].sum()
    return [int(place) for place in np.argsort(-gained, kind="stable")]


def _outcomes(forecast: Forecast, draft: int) -> Iterator[Reason]:
    """What imagined games show of a change, beside the index."""
    oftener = float((forecast.medals[draft] > 0).mean() - (forecast.medals[0] > 0).mean())
    oftener = max(oftener, *(float((forecast.medals[draft] >= medal).mean() - (forecast.medals[0] >= medal).mean()) for medal in (2, 3)))
    if oftener * 1000 >= OFTEN:
        yield Reason("medal", amount=round(oftener * 1000))
    trust = float((forecast.trust[-1, draft] - forecast.trust[-1, 0]).mean())
    if trust >= TRUST:
        yield Reason("trust", amount=round(trust))
    risen = forecast.areas[draft] - forecast.areas[0]
    area = int(risen.argmax())
    if risen[area] >= RISE:
        yield Reason("lifts", forecast.rulebook.areas[area], round(float(risen[area])))
