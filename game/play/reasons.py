"""Why a change of the plan is worth while, as codes; the sentences are made elsewhere."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from game.play.moves import Move
from game.rules.conditions import all_hold, holds
from game.rules.forms import FORMS
from game.rules.index import plane_means
from game.rules.rulebook import Amount, Condition, Effect, Rulebook
from game.rules.state import ABSENT, OPEN, ORDER, WITHDRAWN, State

PRESSING = 1100  # thousandths from which a need is said to be pressing
WEAK = 3  # areas that count as the weakest
SOON = 2  # quarters within which a deadline is near

CODES = {
    "weakest-plane": "of: the plane, which was measured lowest of all",
    "weak-area": "of: an area it serves most, one of the three measured lowest",
    "diagnosis": "of: an area it serves most, which research found pressing",
    "promised": "it was promised and has not begun",
    "enables": "of: a tool that can be begun only once this one works",
    "deadline": "of: a deadline that is near and would be missed without it",
    "pledge": "of: a pledge given whose terms it helps to keep",
    "lawful": "it puts a promised tool into the form that medals ask for",
    "lasts": "of: the legal form, which withstands more than a weaker one",
    "shows-needs": "of: a plane whose needs become known",
    "finds": "organisations that nobody knows come to light; amount: how many",
    "eases": "of: a tool that becomes cheaper to introduce",
    "shows": "good practices of others come to light; amount: how many",
    "costs-much": "taken out, it leaves time or energy for what brings more",
    "trust": "the organisations trust the office more at the end; amount: thousandths of a point",
    "medal": "a better medal comes more often; amount: thousandths of the imagined games",
    "lifts": "of: the area that rises most by the end; amount: thousandths of a point",
}
"""Every reason there is, and what its `of` and `amount` hold."""


class Reason(NamedTuple):
    """One reason: a name in CODES, what it is about, and how much."""

    code: str
    of: str = ""
    amount: int = 0


def reasons(move: Move, state: State, rulebook: Rulebook) -> Iterator[Reason]:
    """What speaks for a change in the state of a single game, as far as a player sees it, the most telling first."""
    if move.kind in ("start", "form") and move.name in rulebook.tools:
        tool = rulebook.tools.index(move.name)
        yield from _of_tool(tool, state, rulebook) if move.kind == "start" else _of_document(tool, move, state, rulebook)
    elif move.kind == "activity":
        place = [activity.id for activity in rulebook.activities].index(move.name)
        option = next(one for one in rulebook.activities[place].options if one.id == move.way)
        yield from _of_effects(option.effects, rulebook)
    elif move.kind == "copies":
        practice = next(one for one in rulebook.practices if one.id == move.name)
        yield Reason("eases", rulebook.tools[practice.tool])
    elif move.kind == "drop":
        yield Reason("costs-much")


def _of_tool(tool: int, state: State, rulebook: Rulebook) -> Iterator[Reason]:
    if state.committed[0, tool] and state.stage[0, tool] in (ABSENT, WITHDRAWN):
        yield Reason("promised")
    for deadline in rulebook.deadlines:
        near = any(rulebook.season_of(state.quarter + ahead) == deadline.season for ahead in range(SOON))
        if near and _asks(deadline.keeps, tool) and not all_hold(state, rulebook, deadline.keeps)[0]:
            yield Reason("deadline", deadline.id)
    for place, pledge in enumerate(rulebook.pledges):
        if state.pledged[0, place] == OPEN and _asks(pledge.keeps, tool) and not all_hold(state, rulebook, pledge.keeps)[0]:
            yield Reason("pledge", pledge.id)
    main = int(rulebook.serves[tool].argmax())
    if state.studied[0, rulebook.plane_of_area[main]] and state.need[0, main] >= PRESSING:
        yield Reason("diagnosis", rulebook.areas[main])
    plane = int(rulebook.plane_of_tool[tool])
    if plane == int(plane_means(state.measured, rulebook)[0].argmin()):
        yield Reason("weakest-plane", rulebook.planes[plane])
    if main in np.argsort(state.measured[0], kind="stable")[:WEAK]:
        yield Reason("weak-area", rulebook.areas[main])
    for other, needs in enumerate(rulebook.needs):
        idle = state.stage[0, other] in (ABSENT, WITHDRAWN)
        unmet = [need for need in needs if not holds(state, rulebook, need)[0]] if idle else []
        if unmet and all(_asks((need,), tool) for need in unmet):
            yield Reason("enables", rulebook.tools[other])


def _of_document(tool: int, move: Move, state: State, rulebook: Rulebook) -> Iterator[Reason]:
    lawful = any(need.kind == "at-least" and need.fields[0] == "lawful" for medal in rulebook.goals.medals for need in medal.needs)
    if FORMS.index(move.way) >= ORDER:
        if lawful and state.committed[0, tool] and state.form[0, tool] < ORDER:
            yield Reason("lawful")
        yield Reason("lasts", move.way)


def _of_effects(effects: tuple[Effect, ...], rulebook: Rulebook) -> Iterator[Reason]:
    for effect in effects:
        if effect.kind == "learn":
            yield Reason("shows-needs", rulebook.planes[int(str(effect.fields[0]))])
        elif effect.kind in ("find", "show"):
            yield Reason(f"{effect.kind}s", amount=int(str(effect.fields[0])))
        elif effect.kind == "change" and effect.fields[0] == "ease":
            by = effect.fields[2]
            if isinstance(by, Amount) and by.number > 0:
                yield Reason("eases", rulebook.tools[int(str(effect.fields[1]))])


def _asks(conditions: tuple[Condition, ...], tool: int) -> bool:
    """Whether that tool at work would answer one of the conditions."""
    for condition in conditions:
        if condition.kind == "working" and condition.fields[0] == tool:
            return True
        inner = condition.fields[0]
        if condition.kind == "any" and isinstance(inner, tuple) and _asks(inner, tool):
            return True
    return False
