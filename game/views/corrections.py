"""The scores that a trainer corrected: which area, from what to what, and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.play.session import Session
from game.rules.changes import TRAINER
from game.rules.index import index
from game.text.catalog import Catalog
from game.views.words import Words


@dataclass(frozen=True)
class Correction:
    """One score corrected by hand."""

    quarter: int  # from 0; as many as were played: after the last one
    area: str
    before: int  # thousandths
    after: int  # thousandths
    reason: str


def corrections(session: Session) -> tuple[Correction, ...]:
    """All of them, in their order."""
    return tuple(_found(session))


def _found(session: Session) -> Iterator[Correction]:
    for quarter, choices in enumerate((*session.record.quarters, session.draft)):
        known: dict[str, int] = {}
        for act in (act for act in choices.trainer if act.kind == "score"):
            before = known.get(act.of, _before(session, quarter, act.of))
            known[act.of] = act.value
            yield Correction(quarter, act.of, before, act.value, act.reason)


def _before(session: Session, quarter: int, area: str) -> int:
    """What was known of an area before the trainer's first correction of it in a quarter, thousandths."""
    place = session.rulebook.areas.index(area)
    moved = sum(change.amount for change in session.changes_of("measured", quarter, (place,)) if change.cause == TRAINER)
    return int(session.states[quarter].measured[0, place]) - moved


def known_index(session: Session) -> dict[int, int]:
    """Quarter, from 0 -> the index as it was known then, thousandths: where it was measured, and where a score was corrected."""
    corrected = {one.quarter for one in corrections(session)}
    found = [state for state in session.states if int(state.measured_in[0]) == state.quarter or state.quarter in corrected]
    return {state.quarter: int(index(state.measured, session.rulebook).mean[0]) for state in found}


def from_to(one: Correction, words: Words) -> str:
    """The area with its score before and after."""
    code = words.areas[one.area].code
    return f"{code} {words.area(one.area)}: {words.points(one.before, 1)} → {words.points(one.after, 1)}"


def corrected_briefly(session: Session, area: str, words: Words) -> tuple[str, ...]:
    """What stands beside the name of an area whose score was corrected."""
    say, quarters = words.say, session.rulebook.quarters
    return tuple(
        say("corrected in quarter {n}: {before} → {after}", n=min(one.quarter + 1, quarters), before=words.points(one.before, 1),
            after=words.points(one.after, 1))
        for one in corrections(session) if one.area == area
    )  # fmt: skip


def corrected_lines(session: Session, say: Catalog) -> tuple[str, ...]:
    """Each correction in a line; the first sentence says what it still counts for. Nothing where nothing was corrected."""
    words, found = Words(session.scenario, say), corrections(session)
    lines = tuple(
        say("After the last quarter: {what}. Reason: {reason}", what=from_to(one, words), reason=one.reason)
        if one.quarter >= session.rulebook.quarters
        else say("Quarter {n}: {what}. Reason: {reason}", n=one.quarter + 1, what=from_to(one, words), reason=one.reason)
        for one in found
    )
    if not session.over or not lines or any(one.quarter >= session.rulebook.quarters for one in found):
        return lines
    return (say("It changed what was known then. At the end all areas were assessed anew."), *lines)
