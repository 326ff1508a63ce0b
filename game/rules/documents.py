"""Documents: putting a tool into a legal form, well or badly written."""

from typing import NamedTuple

import numpy as np

from game.rules.chance import roll, source
from game.rules.draft import Draft
from game.rules.forms import SHAKEN
from game.rules.plan import Plan, left
from game.rules.rulebook import HOURS_A_DAY, Rulebook
from game.rules.state import PRACTICE, PREPARED, RESOLUTION, WORKING, State

COUNCIL = 45  # points of support in the council that a resolution takes
ADVICE = 3  # hours of specialist advice for one document
RISKY = 2  # from this form on a document can have a legal defect


class NoDocument(NamedTuple):
    """Why a tool cannot be put into a form: absent, stronger, council, advice or hours."""

    kind: str
    missing: int = 0


def enact(draft: Draft, plan: Plan, rulebook: Rulebook) -> None:
    """Tools are put into the legal form that was planned; without advice a document is more often flawed."""
    form, flawed = draft["form"], draft["flawed"]
    for tool in map(int, np.flatnonzero(plan.form.any(axis=0))):
        name, rows = rulebook.tools[tool], np.flatnonzero(plan.form[:, tool] > form[:, tool])
        draft.cause = f"form:{name}"
        draft.add("hours", rows, (), -np.array(rulebook.form_hours)[plan.form[rows, tool]])
        if "advice" in rulebook.counters:
            draft.add("counter", rows[plan.advised[rows, tool]], (rulebook.counters.index("advice"),), -ADVICE)
        risk = np.where(plan.advised[rows, tool], rulebook.pace.advised, rulebook.pace.defect)
        bad = roll(draft.state.seed[rows], draft.quarter, source(f"defect:{name}")) < risk
        flawed[rows, tool] = bad & (plan.form[rows, tool] >= RISKY)
        form[rows, tool] = plan.form[rows, tool]


def find_defects(draft: Draft, rulebook: Rulebook) -> None:
    """Somebody may find the defect of a document; it falls, and the tool goes on as a mere practice."""
    flawed = draft["flawed"]
    if not flawed.any():
        return
    for tool in map(int, np.flatnonzero(flawed.any(axis=0))):
        name, rows = rulebook.tools[tool], np.flatnonzero(flawed[:, tool])
        found = rows[roll(draft.state.seed[rows], draft.quarter, source(f"found:{name}")) < rulebook.pace.found]
        if found.size:
            draft.cause = f"defect:{name}"
            draft.add("care", found, (tool,), -SHAKEN)
            draft["form"][found, tool] = PRACTICE
            flawed[found, tool] = 0


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
    if "advice" not in rulebook.counters:
        return 0
    return int(state.counter[0, rulebook.counters.index("advice")]) - ADVICE * int(plan.advised[0].sum())
