"""The card of one tool: what it is, what it takes from both sides, what it moves and how it fails."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.forms import IMPOSED
from game.rules.practices import eased_by
from game.rules.state import PREPARED, WORKING
from game.text.catalog import Catalog
from game.views.describe import effect, effects, need
from game.views.meter_names import LEVELS
from game.views.practices import known_of, known_text
from game.views.preparation import begins_if_started, begins_soon
from game.views.refusals import refusal
from game.views.shares import share
from game.views.tool_facts import decides, seasons, served, strength, trust
from game.views.words import Words, capital


@dataclass(frozen=True)
class ModeRow:
    """One way of introducing the tool."""

    id: str
    name: str
    about: str
    cost: str
    time: str
    why_not: str
    chosen: bool
    command: str
    share: str = ""  # what it takes from the other side, or from both people at one screen
    at_once: str = ""  # what it does as soon as it is begun, or nothing


@dataclass(frozen=True)
class ToolView:
    """The whole card."""

    id: str
    plane: str
    numeral: str
    plane_name: str
    name: str
    tagline: str
    about: str
    law: str
    facts: tuple[tuple[str, str], ...]  # label, text
    serves: tuple[tuple[str, str, str, int], ...]  # code, name, plane, 1-3
    needs: tuple[tuple[str, bool], ...]
    fails: str
    example: str
    modes: tuple[ModeRow, ...]  # empty when it works or is prepared
    status: str  # how it works, or nothing
    actions: tuple[tuple[str, str, bool], ...]  # command, label, on: for a tool at work
    planned: bool
    recommended: bool
    promised: bool
    practices: tuple[tuple[str, str], ...] = ()  # known practices of others: id, a sentence
    doubt: str = ""  # what is asked before an action that harms a promised tool, or nothing


def tool_view(session: Session, tool: str, say: Catalog) -> ToolView:
    """The card of a tool as it stands this quarter."""
    words, book = Words(session.scenario, say), session.rulebook
    entry, place = words.tools[tool], book.tools.index(tool)
    plane = words.planes[entry.plane]
    stage = session.stage(tool)
    promised = bool(session.state.committed[0, place]) or tool in session.draft.commit
    return ToolView(
        id=tool,
        plane=entry.plane,
        numeral=plane.numeral,
        plane_name=say.of(plane.name),
        name=say.of(entry.name),
        tagline=say.of(entry.tagline),
        about=say.of(entry.about),
        law=say.of(entry.law) if entry.law else "",
        facts=_facts(session, words, tool),
        serves=tuple((words.areas[area].code, words.area(area), words.areas[area].plane, strength(weight)) for area, weight in served(entry)),
        needs=tuple(need(words, session, one) for one in book.needs[place]),
        fails=say.of(entry.fails),
        example=say.of(entry.example),
        modes=() if stage in (WORKING, PREPARED) else tuple(_mode(session, words, tool, mode) for mode in _ways(session, tool)),
        status=_status(session, words, place, stage),
        actions=_actions(session, words, tool, stage),
        planned=tool in session.draft.start,
        recommended=entry.recommendation,
        promised=promised,
        practices=tuple((name, known_text(session, words, name)) for name in known_of(session, tool)),
        doubt=say("You promised this tool: at the end it must work, or there is no medal. Are you sure?") if promised else "",
    )


def _ways(session: Session, tool: str) -> list[str]:
    """The ways of introducing a tool, without those that are not for this seat, unless none is."""
    ways = session.modes(tool)
    own = [mode for mode in ways if (refused := session.start_refusal(tool, mode)) is None or refused.kind != "not-yours"]
    return own or ways


def _about(session: Session, words: Words, tool: str, mode: str) -> str:
    """What a way is, from the seat of the one who plays."""
    say, number = words.say, session.rulebook.modes.index(mode)
    if number == IMPOSED and session.role == "activist":
        return say(
            "The organisations decide alone and announce the finished thing. The office gives its share and is the last to know, "
            "and whoever was not asked uses the tool half-heartedly."
        )
    return say.of(words.modes[mode].about)


def _at_once(session: Session, words: Words, mode: str) -> str:
    """What a way does as soon as the tool is begun."""
    done = effects(words, session.rulebook, session.rulebook.begun[session.rulebook.modes.index(mode)])
    return words.say("At once: {effects}", effects=" · ".join(capital(text) for text in done)) if done else ""


def _mode(session: Session, words: Words, tool: str, mode: str) -> ModeRow:
    chosen = session.draft.start.get(tool) == mode
    refused = None if tool in session.draft.start else session.refusal(tool, mode)
    time = begins_if_started(session, words, tool, mode)
    cost = words.cost(*session.price(tool, mode))
    why_not = refusal(words, session, refused, tool) if refused else ""
    theirs = share(session, words, tool, mode)
    about, command, at_once = _about(session, words, tool, mode), f"start={tool}={mode}", _at_once(session, words, mode)
    return ModeRow(mode, words.mode(mode), about, cost, time, why_not, chosen, command, theirs, at_once)


def _facts(session: Session, words: Words, tool: str) -> tuple[tuple[str, str], ...]:
    say, book, entry = words.say, session.rulebook, words.tools[tool]
    place = book.tools.index(tool)
    principles = " · ".join(f"{words.principle(name)} {'+' if points > 0 else '−'}" for name, points in entry.principles.items())
    helped = " · ".join(words.tool(name) for name in entry.synergies if name in book.tools)
    every = " · ".join(capital(effect(words, book, one)) for one in book.working[place])
    if any(one.kind == "change" and one.fields[0] in LEVELS for one in book.working[place]):
        every = say("{effects} (on the scale 0–100)", effects=every)
    ease = int(eased_by(session.state.ease, session.plan().copies, book)[0, place]) if session.stage(tool) not in (PREPARED, WORKING) else 0
    rows = (
        (say("Who decides"), decides(entry, say)),
        (say("Cheaper in all by"), say("{percent} %", percent=words.level(ease * 100)) if ease else ""),
        (say("Upkeep a quarter"), words.cost(*(int(part) for part in book.upkeep[:, place]))),
        (say("Can be started"), seasons(entry.seasons, say)),
        (say("Works fully with trust (0–100)"), trust(entry, say)),
        (say("Principles"), principles),
        (say("Each quarter"), every),
        (say("Made easier by"), helped),
    )
    return tuple((label, text) for label, text in rows if text)


def _status(session: Session, words: Words, place: int, stage: int) -> str:
    state, say = session.state, words.say
    if stage == WORKING:
        mode = words.mode(session.rulebook.modes[int(state.mode[0, place])]).lower()
        return say(
            "Works at {percent} % · {mode} · care {care} %",
            percent=words.level(int(state.quality[0, place]) * 100),
            mode=mode,
            care=words.level(int(state.care[0, place]) * 100),
        )
    if stage == PREPARED:
        return say("In preparation, {begins}", begins=begins_soon(session, words, place))
    return ""


def _actions(session: Session, words: Words, tool: str, stage: int) -> tuple[tuple[str, str, bool], ...]:
    if stage != WORKING:
        return ()
    say, draft = words.say, session.draft
    return (
        (f"neglect={tool}", say("Do not pay upkeep this quarter"), tool in draft.neglect),
        (f"stop={tool}", say("Withdraw the tool"), tool in draft.stop),
    )
