"""Good practices of other places: the cards that are known, what is to be learnt from each, and what it takes to copy it."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.copying import NoCopy
from game.rules.plan import Refusal
from game.rules.practices import WAYS, cost, gain
from game.rules.state import ADAPTED, COPIED, KNOWN, UNKNOWN
from game.text.catalog import Catalog
from game.views.refusals import refusal
from game.views.words import Words


@dataclass(frozen=True)
class WayRow:
    """One way of copying a practice."""

    id: str
    name: str
    cost: str
    brings: tuple[tuple[str, int], ...]  # what it does, 1 for the better and -1 for the worse
    why_not: str
    chosen: bool
    command: str


@dataclass(frozen=True)
class PracticeRow:
    """One card that is known."""

    id: str
    name: str
    tool: str
    tool_name: str
    planes: tuple[tuple[str, str], ...]  # id, numeral and name; that of the tool first
    story: str
    lesson: str
    fits: str
    source: str  # of real figures, or nothing
    state: str  # free, planned, copied, late
    state_text: str
    ways: tuple[WayRow, ...]


@dataclass(frozen=True)
class PracticesView:
    """All cards that are known."""

    heading: str
    lead: str
    count: str
    nothing: str  # said while no card is known
    rows: tuple[PracticeRow, ...]  # those that can be copied first


def practices_view(session: Session, say: Catalog) -> PracticesView:
    """The good practices of others that are known by now."""
    words, book = Words(session.scenario, say), session.rulebook
    known = [place for place in range(len(book.practices)) if session.state.card[0, place] != UNKNOWN]
    rows = [_row(session, words, place) for place in known]
    return PracticesView(
        heading=say("Choose a good practice to take over"),
        lead=say("Visits, exchange groups and contests bring practices of others to light. Each can be copied once."),
        count=known_count(session, say),
        nothing=say("No practice of others is known yet. Go and see, or ask the neighbours: support helps with it."),
        rows=tuple(sorted(rows, key=lambda row: STATES.index(row.state))),
    )


STATES = ("planned", "free", "copied", "late")


def _row(session: Session, words: Words, place: int) -> PracticeRow:
    say, practice = words.say, session.rulebook.practices[place]
    entry, tool = words.practices[practice.id], session.rulebook.tools[practice.tool]
    ways = tuple(_way(session, words, practice.id, practice.tool, way) for way in WAYS)
    state, text = _state(session, words, place, ways)
    planes = (words.tools[tool].plane, *entry.planes)
    return PracticeRow(
        id=practice.id,
        name=words.practice(practice.id),
        tool=tool,
        tool_name=words.tool(tool),
        planes=tuple((plane, f"{words.planes[plane].numeral} {words.plane(plane)}") for plane in planes),
        story=say.of(entry.story),
        lesson=say.of(entry.lesson),
        fits=say.of(entry.fits),
        source=say.of(entry.source) if entry.source else "",
        state=state,
        state_text=text,
        ways=ways,
    )


def _state(session: Session, words: Words, place: int, ways: tuple[WayRow, ...]) -> tuple[str, str]:
    """Where a card stands, and how that is said."""
    say, card = words.say, int(session.state.card[0, place])
    if card != KNOWN:
        return "copied", way_done(way_of(card), say)
    chosen = next((way.id for way in ways if way.chosen), "")
    if chosen:
        return "planned", say("in the plan: {mode}", mode=way_done(chosen, say))
    refused = session.copy_refusal(session.rulebook.practices[place].id, "as-it-is")
    return ("late", no_copy(words, session, refused)) if refused else ("free", say("can be copied"))


def _way(session: Session, words: Words, practice: str, tool: int, way: str) -> WayRow:
    chosen = session.draft.copies.get(practice) == way
    refused = None if chosen else session.copy_refusal(practice, way)
    return WayRow(
        id=way,
        name={"adapt": words.say("Adapt it"), "as-it-is": words.say("Copy it as it is")}[way],
        cost=words.cost(*cost(session.rulebook, WAYS[way])),
        brings=_brings(session, words, tool, WAYS[way]),
        why_not=no_copy(words, session, refused) if refused else "",
        chosen=chosen,
        command=f"copy={practice}={way}",
    )


def way_done(way: str, say: Catalog) -> str:
    """How a practice is copied in that way."""
    return {"adapt": say("adapted to our place"), "as-it-is": say("copied as it is")}[way]


def _brings(session: Session, words: Words, tool: int, way: int) -> tuple[tuple[str, int], ...]:
    """What copying in that way does to the tool that is begun afterwards."""
    say, book = words.say, session.rulebook
    rows = [(say("the tool costs {percent} % less, from this quarter on", percent=words.level(gain(book, way) * 100)), 1)]
    if way == ADAPTED and not session.state.studied[0, book.plane_of_tool[tool]]:
        rows.append((say("it is made as if the needs of its plane were known"), 1))
    if way == COPIED and book.takes[book.allowed[:, tool], tool].any():
        rows.append((say("it takes a quarter less to prepare"), 1))
    if way == COPIED:
        rows.append((say("it is made as a guess even after research, and works worse"), -1))
    return tuple(rows)


def no_copy(words: Words, session: Session, refused: NoCopy) -> str:
    """Why a practice cannot be copied, in one sentence."""
    say = words.say
    if refused.kind in ("over", "hours", "effort"):
        return refusal(words, session, Refusal(refused.kind, wanted=refused.wanted, there=refused.there))
    return {
        "unknown": say("It is not known yet"),
        "copied": say("It was copied already"),
        "begun": say("The tool has begun; a practice helps before that"),
        "another": say("Another practice of this tool was copied"),
    }[refused.kind]


def known_count(session: Session, say: Catalog) -> str:
    """How many practices of others are known."""
    card = session.state.card[0]
    return say("{n} of {all} known", n=int((card != UNKNOWN).sum()), all=len(card))


def known_of(session: Session, tool: str) -> list[str]:
    """The known practices of a tool, those first that were copied."""
    book, state = session.rulebook, session.state
    places = [place for place, practice in enumerate(book.practices) if book.tools[practice.tool] == tool and state.card[0, place] != UNKNOWN]
    return [book.practices[place].id for place in sorted(places, key=lambda place: -int(state.card[0, place]))]


def known_text(session: Session, words: Words, practice: str) -> str:
    """That a practice is known, or in which way it is copied, in one sentence."""
    place = next(place for place, one in enumerate(session.rulebook.practices) if one.id == practice)
    way = session.draft.copies.get(practice) or way_of(int(session.state.card[0, place]))
    if way:
        return words.say("A good practice, {way}: “{name}”", way=way_done(way, words.say), name=words.practice(practice))
    return words.say("A good practice is known: “{name}”", name=words.practice(practice))


def way_of(card: int) -> str:
    """The way in which a card was copied, or nothing."""
    return next((way for way, done in WAYS.items() if done == card), "")
