"""The side played by the computer: what it begins of its own accord. Whether it joins the other side is in rules.sides."""

from dataclasses import replace

import numpy as np

from game.policies.picking import NEVER, add
from game.rules.fit import fits_as_known
from game.rules.plan import Plan, left, legal
from game.rules.rulebook import COUNCIL, NGOS, ORGANISATIONS, Rulebook
from game.rules.sides import PARTNER
from game.rules.state import State

MODES = {NGOS: 2, 0: 1}
"""Side -> the place of the mode it likes: organisations make things together, a busy office consults."""

SPARE = 350  # thousandths of its strength that it keeps back


def initiatives(state: State, plan: Plan, rulebook: Rulebook) -> Plan:
    """The plan with at most one tool that the computer's side begins, from what the person has left it."""
    side = PARTNER.get(rulebook.role)
    if side is None:
        return plan
    alone = replace(rulebook, role="partnership")
    theirs = rulebook.decides >= ORGANISATIONS if side == NGOS else rulebook.decides <= COUNCIL
    mode = np.where(rulebook.allowed[MODES[side]], MODES[side], 2)
    allowed = legal(state, plan, alone)[mode, np.arange(len(rulebook.tools))] & theirs[:, None]
    resource, stock = (2, state.effort) if side == NGOS else (1, state.hours)
    bearable = left(state, plan, alone)[resource] - alone.cost[resource, mode, np.arange(len(rulebook.tools))][:, None] >= stock * SPARE / 1000
    worth = (rulebook.serves @ (5000 - state.measured.T).astype(np.float64)).astype(np.int64)
    scores = np.where(allowed & bearable, worth * fits_as_known(state.need, state.studied, rulebook) // 1000, NEVER)
    tool = scores.argmax(axis=0)
    made = replace(plan, start=plan.start.copy())
    add(made, tool, mode[tool], scores.max(axis=0) > 0)
    return made
