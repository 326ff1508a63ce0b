"""The tools of the planes as rows of a list: what can be begun, what not and why, what works."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.play.session import Session
from game.rules.state import PREPARED, WORKING
from game.views.preparation import begins_soon
from game.views.refusals import refusal
from game.views.support import known_need
from game.views.tool_facts import strength
from game.views.words import Words

OPEN, REFUSED, PLANNED, AT_WORK, IN_PREPARATION = "open", "refused", "planned", "working", "prepared"
ORDER = (PLANNED, OPEN, REFUSED, IN_PREPARATION, AT_WORK)


@dataclass(frozen=True)
class ToolRow:
    """One tool in the list of a plane."""

    id: str
    plane: str
    name: str
    tagline: str
    cost: str
    serves: tuple[tuple[str, str, int], ...]  # code of the area, its plane, 1-3: how strongly
    state: str  # open, refused, planned, working, prepared
    note: str  # why not, or how it works, or nothing
    recommended: bool
    promised: bool
    price: str = ""  # the cost with the way it is for, or that it is upkeep
    need: str = ""  # whether it is needed here, as far as research has shown
    need_size: int = 0  # 1 needed, -1 less needed


@dataclass(frozen=True)
class PlaneTab:
    """One plane of tools."""

    id: str
    numeral: str
    name: str
    tools: tuple[ToolRow, ...]
    count: str  # 10 tools, 4 within reach


def plane_tab(session: Session, words: Words, plane: str) -> PlaneTab:
    """The tools of a plane: open ones first, then those refused, then those at work."""
    tools = [tool for tool in session.rulebook.tools if words.tools[tool].plane == plane]
    rows = sorted((tool_row(session, words, tool) for tool in tools), key=lambda row: (ORDER.index(row.state), not row.promised, not row.recommended))
    near = sum(row.state == OPEN for row in rows)
    count = words.say.plural("{n} tool", "{n} tools", len(rows)) + " · " + words.say("{n} within reach", n=near)
    return PlaneTab(plane, words.planes[plane].numeral, words.plane(plane), tuple(rows), count)


def tool_row(session: Session, words: Words, tool: str) -> ToolRow:
    """One tool in the list."""
    entry, book, say = words.tools[tool], session.rulebook, words.say
    place = book.tools.index(tool)
    mode = session.draft.start.get(tool) or session.best_mode(tool)
    state, note = _state_and_note(session, words, tool, mode)
    strong = sorted(entry.serves.items(), key=lambda item: -item[1])[:3]
    serves = tuple((words.areas[area].code, words.areas[area].plane, strength(weight)) for area, weight in strong)
    cost = session.price(tool, mode) if state in (OPEN, REFUSED, PLANNED) else tuple(int(part) for part in book.upkeep[:, place])
    promised = bool(session.state.committed[0, place]) or tool in session.draft.commit
    return ToolRow(
        tool,
        entry.plane,
        say.of(entry.name),
        say.of(entry.tagline),
        words.cost(*cost),
        serves,
        state,
        note,
        entry.recommendation,
        promised,
        _price(words, state, mode, words.cost(*cost)),
        *_need(session, words, tool),
    )


def _price(words: Words, state: str, mode: str, cost: str) -> str:
    if state in (AT_WORK, IN_PREPARATION):
        return words.say("{cost} (upkeep)", cost=cost)
    return priced(words, mode, cost)


def priced(words: Words, mode: str, cost: str) -> str:
    """A cost with the way of introducing for which it holds."""
    return words.say("{cost} ({way})", cost=cost, way=words.mode(mode).lower())


def _need(session: Session, words: Words, tool: str) -> tuple[str, int]:
    """Whether what the tool serves most is pressing here."""
    book = session.rulebook
    area = int(book.serves[book.tools.index(tool)].argmax())
    size = known_need(session.state, book.plane_of_area[area], area)
    text = {1: words.say("needed here"), -1: words.say("less needed here")}.get(size, "")
    return text, size if text else 0


def _state_and_note(session: Session, words: Words, tool: str, mode: str) -> tuple[str, str]:
    say, place = words.say, session.rulebook.tools.index(tool)
    stage = session.stage(tool)
    if tool in session.draft.start:
        return PLANNED, say("in the plan: {mode}", mode=words.mode(mode).lower())
    if stage == WORKING:
        quality = int(session.state.quality[0, place])
        planned = " · ".join(_planned(session, words, tool))
        return AT_WORK, planned or say("works at {percent} %", percent=words.level(quality * 100))
    if stage == PREPARED:
        return IN_PREPARATION, say("in preparation, {begins}", begins=begins_soon(session, words, place))
    refused = session.refusal(tool, mode)
    if refused:
        return REFUSED, refusal(words, session, refused, tool)
    return OPEN, "" if mode == session.modes(tool)[0] else say("now only: {mode}", mode=words.mode(mode).lower())


def _planned(session: Session, words: Words, tool: str) -> Iterator[str]:
    """What the plan does with a tool at work."""
    say, draft = words.say, session.draft
    if tool in draft.stop:
        yield say("will be withdrawn")
    if tool in draft.neglect and tool not in draft.stop:
        yield say("without upkeep this quarter")
    if tool in draft.form:
        yield say("will be written down: {form}", form=words.form(draft.form[tool]))
