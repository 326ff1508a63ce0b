"""The game seen by each side: how far it trusted, what raised and lowered its trust, what it wanted, and what it sees differently."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.changes import BUDGET, LIMIT
from game.rules.rulebook import SIDES
from game.text.catalog import Catalog
from game.views.assessment import assessment_view
from game.views.describe import cause
from game.views.outcome import outcome_view
from game.views.words import Words, capital

LEVEL = 1000  # thousandths
FELT = 500  # of them: what moved trust less is not named
MOST = 5  # causes named of each kind


@dataclass(frozen=True)
class SideView:
    """One side."""

    side: str  # office or ngos
    name: str
    trust: str  # before and after
    raised: tuple[tuple[str, str], ...]  # what raised it and by how much, the largest first
    lowered: tuple[tuple[str, str], ...]
    goals: tuple[tuple[str, bool], ...]  # its own goals, and whether it reached them
    higher: str  # areas that it rates higher than the other side, or nothing


@dataclass(frozen=True)
class TwoSidesView:
    """Both."""

    heading: str
    lead: str
    sides: tuple[SideView, ...]
    question: str


def two_sides_view(session: Session, say: Catalog) -> TwoSidesView:
    """The same game from both sides of the table, as far as it was played."""
    words = Words(session.scenario, say)
    return TwoSidesView(
        heading=say("The other side"),
        lead=say("The same game from two sides of the table. Let each side read the column of the other one aloud."),
        sides=tuple(_side(session, words, place) for place in range(len(SIDES))),
        question=say("What was the other side afraid of, and what did it need from you? Ask them whether you are right."),
    )


def _side(session: Session, words: Words, side: int) -> SideView:
    say, first, last = words.say, session.opening, session.state
    totals: dict[str, int] = {}
    for change in session.changes.entries:
        if change.name == "trust" and change.place == (side,) and change.cause not in (LIMIT, BUDGET):
            totals[change.cause] = totals.get(change.cause, 0) + change.amount
    felt = sorted(((name, amount) for name, amount in totals.items() if abs(amount) >= FELT), key=lambda item: -abs(item[1]))
    named = [(capital(cause(words, name)), _levels(amount)) for name, amount in felt]
    raised, lowered = ([one for one in named if one[1] * sign > 0][:MOST] for sign in (1, -1))
    was, now = (int(state.trust[0, side]) for state in (first, last))
    rest = _levels(now) - _levels(was) - sum(amount for _, amount in (*raised, *lowered))
    if rest:  # so that what is written adds up
        (raised if rest > 0 else lowered).append((say("All the rest together"), rest))
    goals = outcome_view(session, say).laurels if session.over else ()
    return SideView(
        side=SIDES[side],
        name=say("Office") if side == 0 else say("Organisations"),
        trust=f"{words.level(was)} → {words.level(now)}",
        raised=tuple((name, words.level(amount * LEVEL, sign=True)) for name, amount in raised),
        lowered=tuple((name, words.level(amount * LEVEL, sign=True)) for name, amount in lowered),
        goals=tuple((one.name, one.won) for one in goals if one.side == words.side(side)),
        higher=_higher(session, words, side),
    )


def _levels(thousandths: int) -> int:
    """Whole levels, as they are written."""
    whole = (abs(thousandths) * 2 + LEVEL) // (2 * LEVEL)
    return -whole if thousandths < 0 else whole


def _higher(session: Session, words: Words, side: int) -> str:
    """The areas that this side rates higher at the latest self-assessment of the place."""
    areas = [area for plane in assessment_view(session, words.say).planes for area in plane.areas]
    sign = 1 if side == 0 else -1
    return ", ".join(area.name for area in areas if sign * (_mean(area.office) - _mean(area.ngos)) >= 1)


def _mean(votes: tuple[int, ...]) -> float:
    return sum(votes) / len(votes) if votes else 0.0
