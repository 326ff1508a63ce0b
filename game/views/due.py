"""What falls due at the end of this quarter, what keeps it, and how it stands with the plan: dates of the calendar, and words that were given."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from game.play.session import Session
from game.rules.conditions import all_hold
from game.rules.rulebook import Condition
from game.rules.state import OPEN, PREPARED, WITHDRAWN, WORKING, State
from game.views.describe import condition
from game.views.preparation import ahead_if_started, begins_if_started, begins_when_prepared
from game.views.words import Words


@dataclass(frozen=True)
class Due:
    """One thing that falls due at the end of this quarter."""

    name: str
    terms: str  # what must hold then
    stands: str  # whether it will be kept as things stand, in a sentence
    brief: str  # the name with the same in a word or two


def due_now(session: Session, words: Words) -> Iterator[Due]:
    """Each thing with what must hold when the quarter ends, and how that stands with the plan."""
    book, state = session.rulebook, session.state
    season, ends = book.season_of(state.quarter), state.quarter + 1
    kept = [(words.deadline(one.id), one.keeps) for one in book.deadlines if one.season == season]
    kept += [
        (words.pledge(one.id), one.keeps)
        for place, one in enumerate(book.pledges)
        if state.pledged[0, place] == OPEN and min(int(state.due[0, place]), book.quarters) == ends
    ]
    planned = as_planned(session)
    for name, keeps in kept:
        yield Due(name, "; ".join(condition(words, book, one) for one in keeps), *_stands(session, words, name, keeps, planned))


def as_planned(session: Session) -> State:
    """The state with what the plan takes and what it brings to work by the end of the quarter; what moves by itself is left as it is."""
    state, left = session.state, session.left()
    stage = state.stage.copy()
    for place, tool in enumerate(session.rulebook.tools):
        if tool in session.draft.stop:
            stage[0, place] = WITHDRAWN
        elif _ahead(session, tool) == 0:
            stage[0, place] = WORKING
    money, hours, effort = (getattr(state, name).copy() for name in ("money", "hours", "effort"))
    money[0], hours[0], effort[0] = left["money"], left["hours"], left["effort"]
    return replace(state, stage=stage, money=money, hours=hours, effort=effort)


def _ahead(session: Session, tool: str) -> int | None:
    """In how many quarters a tool that is planned or prepared works, 0 for this one; None for any other."""
    if tool in session.draft.start:
        return ahead_if_started(session, tool, session.draft.start[tool])
    return int(session.state.left[0, session.rulebook.tools.index(tool)]) if session.stage(tool) == PREPARED else None


def _stands(session: Session, words: Words, name: str, keeps: tuple[Condition, ...], planned: State) -> tuple[str, str]:
    """Whether it will be kept as things stand, in a sentence and in a word or two beside the name."""
    say, book = words.say, session.rulebook
    ahead = {tool: _ahead(session, tool) for tool in _named(keeps, book.tools)}
    late = " ".join(_too_late(session, words, tool) for tool in ahead if ahead[tool])
    ready = [tool for tool in ahead if ahead[tool] == 0]
    if not all_hold(planned, book, keeps)[0]:
        return (late, say("{name}: the tool comes too late", name=name)) if late else (say("As things stand it will not be kept."), name)
    tools = ", ".join(map(words.tool, ready))
    if any(tool in session.draft.start for tool in ready):
        return say("It is in the plan and comes in time: {tools}.", tools=tools), say("{name}: in the plan", name=name)
    if ready:
        return say("It is being prepared and comes in time: {tools}.", tools=tools), say("{name}: in preparation", name=name)
    kept = say("As things stand it will be kept.")
    return f"{late} {kept}" if late else kept, say("{name}: met so far", name=name)


def _too_late(session: Session, words: Words, tool: str) -> str:
    mode = session.draft.start.get(tool)
    place = session.rulebook.tools.index(tool)
    begins = begins_if_started(session, words, tool, mode) if mode else begins_when_prepared(session, words, place)
    return words.say("Too late for this date: {tool}, {begins}.", tool=words.tool(tool), begins=begins)


def _named(conditions: tuple[Condition, ...], tools: tuple[str, ...]) -> list[str]:
    """The tools that conditions want at work."""
    found = []
    for one in conditions:
        of: Any = one.fields[0]
        if one.kind == "working":
            found.append(tools[of])
        elif one.kind == "any":
            found += _named(of, tools)
    return found
