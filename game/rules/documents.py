"""Documents: putting a tool into a legal form, well or badly written."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import roll, source
from game.rules.draft import Draft
from game.rules.forms import SHAKEN
from game.rules.places import places
from game.rules.plan import Plan, left
from game.rules.rulebook import Rulebook
from game.rules.state import PRACTICE, PREPARED, RESOLUTION, WORKING, State

Places = NDArray[np.intp]

COUNCIL = 45  # points of support in the council that a resolution takes
ADVICE = 3  # hours of specialist advice for one document
CONSULTATION = 1  # and for asking the adviser about the plan
MOST_CONSULTED = 100  # times in one quarter: more than anybody has hours for
RISKY = 2  # from this form on a document can have a legal defect


class NoDocument(NamedTuple):
    """Why a tool cannot be put into a form: absent, stronger, council, advice or hours; what it takes and what there is."""

    kind: str
    wanted: int = 0
    there: int = 0


def consult(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Each time the adviser was asked about the plan takes an hour of advice, where the scenario gives such hours."""
    place, games = paid_advice(rulebook), np.flatnonzero(plan.consulted)
    if place is not None and games.size:
        draft.cause = "adviser"
        draft.add("counter", games, (place,), -CONSULTATION * plan.consulted[games].astype(np.int32))


def enact(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Tools are put into the legal form that was planned; without advice a document is more often flawed."""
    flat = places(plan.form)
    flat = flat[plan.form.T.reshape(-1).take(flat) > draft.flat("form").take(flat)]
    if not flat.size:
        return
    tool = flat // draft.state.games
    games = flat - tool * draft.state.games
    form, advised = plan.form.T.reshape(-1).take(flat), plan.advised.T.reshape(-1).take(flat)
    _pay(draft, rulebook, tool, games, np.take(rulebook.form_hours, form).astype(np.int32), advised)
    risk = rulebook.pace.defect + (rulebook.pace.advised - rulebook.pace.defect) * advised
    bad = roll(draft.state.seed.take(games), draft.quarter, _sources(rulebook, "defect").take(tool)) < risk
    draft.flat("flawed")[flat] = bad & (form >= RISKY)
    draft.flat("form")[flat] = form


def _pay(draft: Draft, rulebook: Rulebook, tool: Places, games: Places, hours: NDArray[np.int32], advised: NDArray[np.bool_]) -> None:
    """Documents take hours of the office and of advice. All of them (document,)"""
    advice = rulebook.counter_used_as("advice")
    if draft.changes is None:
        np.subtract.at(draft["hours"], games, hours)
        if advice is not None:
            np.subtract.at(draft["counter"][:, advice], games[advised], ADVICE)
        return
    for number, one in enumerate(tool):
        draft.cause = f"form:{rulebook.tools[one]}"
        draft.add("hours", None, (), -hours[number])
        if advice is not None and advised[number]:
            draft.add("counter", None, (advice,), -ADVICE)


def _sources(rulebook: Rulebook, what: str) -> NDArray[np.uint64]:
    """The numbers under which something is rolled for each tool."""
    return rulebook.once(what, lambda: np.array([source(f"{what}:{name}") for name in rulebook.tools], np.uint64))


def find_defects(draft: Draft, rulebook: Rulebook) -> None:
    """Somebody may find the defect of a document; it falls, and the tool goes on as a mere practice."""
    flat = places(draft["flawed"])
    if not flat.size:
        return
    tool = flat // draft.state.games
    games = flat - tool * draft.state.games
    found = np.flatnonzero(roll(draft.state.seed.take(games), draft.quarter, _sources(rulebook, "found").take(tool)) < rulebook.pace.found)
    if draft.changes is None:
        draft.flat("care")[flat.take(found)] -= SHAKEN
    for one in tool.take(found) if draft.changes is not None else ():
        draft.cause = f"defect:{rulebook.tools[one]}"
        draft.add("care", None, (int(one),), -SHAKEN)
    draft.flat("form")[flat.take(found)] = PRACTICE
    draft.flat("flawed")[flat.take(found)] = 0


def no_document(state: State, plan: Plan, rulebook: Rulebook, tool: int, form: int, advised: bool) -> NoDocument | None:
    """Why a single game may not put a tool into a form this quarter, or None."""
    if state.stage[0, tool] not in (PREPARED, WORKING):
        return NoDocument("absent")
    if form <= max(state.form[0, tool], plan.form[0, tool]):
        return NoDocument("stronger")
    if form == RESOLUTION and state.council[0] < COUNCIL * 1000:
        return NoDocument("council", COUNCIL, int(state.council[0]) // 1000)
    if advised and advice_left(state, plan, rulebook) < ADVICE:
        return NoDocument("advice", ADVICE, advice_left(state, plan, rulebook))
    wanted, there = int(rulebook.form_hours[form]), int(left(state, plan, rulebook)[1, 0])
    return NoDocument("hours", wanted, there) if wanted > there else None


def advice_left(state: State, plan: Plan, rulebook: Rulebook) -> int:
    """Hours of specialist advice that the plan of a single game leaves."""
    place = rulebook.counter_used_as("advice")
    asked = int(plan.consulted[0]) if paid_advice(rulebook) is not None else 0
    return 0 if place is None else int(state.counter[0, place]) - ADVICE * int(plan.advised[0].sum()) - CONSULTATION * asked


def may_consult(state: State, plan: Plan, rulebook: Rulebook) -> bool:
    """Whether a single game can afford to ask the adviser once more: for nothing in a scenario that gives no hours of advice."""
    if state.quarter >= rulebook.quarters or plan.consulted[0] >= MOST_CONSULTED:
        return False
    return paid_advice(rulebook) is None or advice_left(state, plan, rulebook) >= CONSULTATION


def paid_advice(rulebook: Rulebook) -> int | None:
    """The place of the hours of advice, None in a scenario that begins without any."""
    place = rulebook.counter_used_as("advice")
    return None if place is None or rulebook.beginning.counter[place] == 0 else place
