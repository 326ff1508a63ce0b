"""What a trainer does to a game, as it stands in the record beside the choices of the quarter."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.rules.changes import Changes
from game.rules.index import STEP
from game.rules.rulebook import SIDES, Rulebook
from game.rules.state import State
from game.rules.trainer import bring, correct, settle

LEAST, MOST = 1000, 5000  # thousandths: the ends of the scale of areas
LONGEST_REASON = 300  # characters
ALONE = {"ngos": "official", "office": "activist"}  # the side that is not there -> who plays then


@dataclass(frozen=True)
class Act:
    """One thing done by hand. It takes effect at once: before the choices of the quarter in which it stands."""

    kind: str  # event: it is brought in; answer: to the one that waits, so that another can come in the same quarter;
    # score: an area's measured value is corrected; absent, present: a side leaves or comes back
    of: str  # the event, the area or the side
    value: int = 0  # of a score, thousandths
    reason: str = ""
    answer: str = ""  # id of the answer to an event


def carried_out(state: State, acts: Iterable[Act], rulebook: Rulebook, changes: Changes | None = None) -> State:
    """The state of a single game after a trainer's acts."""
    for act in acts:
        if act.kind == "event":
            state = bring(state, rulebook, [event.id for event in rulebook.events].index(act.of), changes)
        elif act.kind == "answer":
            place = [event.id for event in rulebook.events].index(act.of)
            number = [answer.id for answer in rulebook.events[place].answers].index(act.answer)
            state = settle(state, rulebook, place, number, changes)
        elif act.kind == "score":
            state = correct(state, rulebook.areas.index(act.of), act.value, changes)
    return state


def unfit(act: Act, rulebook: Rulebook) -> str:
    """What is wrong with an act: the name or number that the rulebook does not have, or nothing."""
    events = {event.id: [answer.id for answer in event.answers] for event in rulebook.events}
    known = {"event": events, "answer": events, "score": rulebook.areas, "absent": SIDES, "present": SIDES}
    if act.of not in known.get(act.kind, ()):
        return act.of or act.kind
    if act.kind == "answer" and act.answer not in events[act.of]:
        return act.answer or act.kind
    on_scale = LEAST <= act.value <= MOST and act.value % STEP == 0
    return str(act.value) if act.kind == "score" and not on_scale else ""


def played_by(role: str, acts: Iterable[Act]) -> str:
    """Who plays after these acts: of two sides at one screen, the one whose people are all absent is played by the computer."""
    gone = missing(acts)
    return ALONE[gone.pop()] if role == "two" and len(gone) == 1 else role


def missing(acts: Iterable[Act]) -> set[str]:
    """The sides that have nobody there after these acts."""
    gone: set[str] = set()
    for act in acts:
        if act.kind == "absent":
            gone.add(act.of)
        elif act.kind == "present":
            gone.discard(act.of)
    return gone
