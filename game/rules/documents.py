"""Documents: putting a tool into a legal form, well or badly written."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from game.rules.chance import roll, source
from game.rules.draft import Draft
from game.rules.forms import SHAKEN
from game.rules.plan import Plan, left
from game.rules.rulebook import HOURS_A_DAY, Rulebook
from game.rules.state import PRACTICE, PREPARED, RESOLUTION, WORKING, State

COUNCIL = 45  # points of support in the council that a resolution takes
ADVICE = 3  # hours of specialist advice for one document
CONSULTATION = 1  # and for asking the adviser about the plan
MOST_CONSULTED = 100  # times in one quarter: more than anybody has hours for
RISKY = 2  # from this form on a document can have a legal defect


class NoDocument(NamedTuple):
    """Why a tool cannot be put into a form: absent, stronger, council, advice or hours."""

    kind: str
    missing: int = 0


def consult(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Each time the adviser was asked about the plan takes an hour of advice, where the scenario gives such hours."""
    place, games = paid_advice(rulebook), np.flatnonzero(plan.consulted)
    if place is not None and games.size:
        draft.cause = "adviser"
        draft.add("counter", games, (place,), -CONSULTATION * plan.consulted[games].astype(np.int32))


def enact(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Tools are put into the legal form that was planned; without advice a document is more often flawed."""
    advice = rulebook.counter_used_as("advice")
    for tool, games in _by_tool(plan.form.T > draft["form"].T):
        name, form, advised = rulebook.tools[tool], plan.form[games, tool], plan.advised[games, tool]
        draft.cause = f"form:{name}"
        draft.add("hours", games, (), -np.take(rulebook.form_hours, form))
        if advice is not None and advised.any():
            draft.add("counter", games[advised], (advice,), -ADVICE)
        risk = rulebook.pace.defect + (rulebook.pace.advised - rulebook.pace.defect) * advised
        bad = roll(draft.state.seed[games], draft.quarter, source(f"defect:{name}")) < risk
        draft["flawed"][games, tool] = bad & (form >= RISKY)
        draft["form"][games, tool] = form


def find_defects(draft: Draft, rulebook: Rulebook) -> None:
    """Somebody may find the defect of a document; it falls, and the tool goes on as a mere practice."""
    for tool, games in _by_tool(draft["flawed"].T > 0):
        name = rulebook.tools[tool]
        found = games[roll(draft.state.seed[games], draft.quarter, source(f"found:{name}")) < rulebook.pace.found]
        draft.cause = f"defect:{name}"
        draft.add("care", found, (tool,), -SHAKEN)
        draft.put("form", found, (tool,), PRACTICE)
        draft.put("flawed", found, (tool,), 0)


def _by_tool(mask: NDArray[np.bool_]) -> Iterator[tuple[int, NDArray[np.intp]]]:
    """Each tool of the mask with its games. mask (tool, game)"""
    games = mask.shape[1]
    flat = np.flatnonzero(mask)
    ends = np.searchsorted(flat, np.arange(1, len(mask) + 1) * games)
    first = 0
    for tool, last in enumerate(ends.tolist()):
        if last > first:
            yield tool, flat[first:last] - tool * games
        first = last


def no_document(state: State, plan: Plan, rulebook: Rulebook, tool: int, form: int, advised: bool) -> NoDocument | None:
    """Why a single game may not put a tool into a form this quarter, or None."""
    if state.stage[0, tool] not in (PREPARED, WORKING):
        return NoDocument("absent")
    if form <= max(state.form[0, tool], plan.form[0, tool]):
        return NoDocument("stronger")
    if form == RESOLUTION and state.council[0] < COUNCIL * 1000:
        return NoDocument("council", COUNCIL)
    if advised and advice_left(state, plan, rulebook) < ADVICE:
        return NoDocument("advice", ADVICE)
    short = rulebook.form_hours[form] - int(left(state, plan, rulebook)[1, 0])
    return NoDocument("hours", -(-short // HOURS_A_DAY)) if short > 0 else None


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
