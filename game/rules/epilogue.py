"""After the project: four quarters on one's own, in which it shows what lasts."""

from dataclasses import replace

import numpy as np

from game.rules.draft import Draft
from game.rules.plan import empty
from game.rules.rulebook import Rulebook
from game.rules.state import PRACTICE, WORKING, State
from game.rules.turn import apply

QUARTERS = 4
LOOSENS = (220, 120, 40, 0)  # care that a tool of each legal form loses a quarter when nobody has to keep it
MADE = (120, 50, 0)  # and besides, by the mode in which it was made


def epilogue(end: State, rulebook: Rulebook) -> list[State]:
    """The states after each further quarter, without a project, events or new ideas."""
    alone = replace(rulebook, quarters=rulebook.quarters + QUARTERS, events=(), deadlines=(), money=rulebook.money * 8 // 10)
    nothing = {name: end[name][:, :0] for name in ("fired", "looms")}  # what was answered and missed may still be asked about
    quiet = replace(end, event=np.full(end.games, -1, np.int16), **nothing)
    alone = replace(alone, answer_cost=rulebook.answer_cost[:, -1:], last_answer=rulebook.last_answer[-1:])
    states = []
    for _ in range(QUARTERS):
        plan = empty(quiet.games, alone)
        plan.neglect[:] = quiet.form == PRACTICE  # nobody is bound to keep what is not written down
        quiet = _loosened(apply(quiet, plan, alone))
        states.append(quiet)
    return states


def _loosened(state: State) -> State:
    """Tools that nobody is bound to are let go a little."""
    draft = Draft(state)
    loss = np.array(LOOSENS, np.int32)[state.form] + np.array(MADE, np.int32)[state.mode]
    draft["care"] -= np.where(state.stage == WORKING, loss, 0)
    np.clip(draft["care"], 0, 1000, out=draft["care"])
    return draft.finish()
