"""What both sides are able to do, and the principles: how each level stands, what feeds it and what starves it."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.play.session import Session
from game.rules.meters import ALL, METERS
from game.rules.rulebook import NGOS, OFFICE, Amount, Effect
from game.rules.state import WORKING, State
from game.text.catalog import Catalog
from game.views.meter_names import meter
from game.views.words import Words, capital

MOST = 3  # things named of each sort
POINT = 1000

Named = tuple[str, int]  # a meter and what it is of
OF_OFFICE: tuple[Named, ...] = (("competence", 0), ("will", 0), ("council", 0), ("trust", OFFICE))
OF_NGOS: tuple[Named, ...] = (("capacity", ALL), ("vigour", ALL), ("independence", ALL), ("trust", NGOS))


@dataclass(frozen=True)
class LevelRow:
    """One level from 0 to 100."""

    id: str
    label: str
    value: int
    before: int  # at the beginning of the game
    text: str
    tip: str  # what feeds and what starves it


@dataclass(frozen=True)
class LevelGroup:
    """The levels of one side, or the principles."""

    id: str
    heading: str
    lead: str
    rows: tuple[LevelRow, ...]


def level_groups(session: Session, say: Catalog) -> tuple[LevelGroup, ...]:
    """The levels of the office, of the organisations together, and the principles."""
    words, book = Words(session.scenario, say), session.rulebook
    principles = tuple(("principle", place) for place in range(len(book.principles)))
    lead = say("Levels from 0 to 100, with what feeds and what starves each.")
    groups = (
        ("office", say("The office"), lead, OF_OFFICE),
        ("ngos", say("All organisations together"), lead, OF_NGOS),
        ("principles", say("Principles"), say("They carry the effect of tools: a tool whose principles are weak does less."), principles),
    )
    return tuple(LevelGroup(id_, heading, about, tuple(_row(session, words, *one) for one in named)) for id_, heading, about, named in groups)


def _row(session: Session, words: Words, name: str, of: int) -> LevelRow:
    book, now, first = session.rulebook, session.state, session.opening
    value, before = ((int(METERS[name].read(state, book, of)[0]) + POINT // 2) // POINT for state in (now, first))
    tip = " ".join(text for text in _tips(session, words, name, of) if text)
    text = words.say("{n} of 100", n=value)
    return LevelRow(f"{name}-{of}", capital(meter(words, book, name, of)), value, before, text, tip)


def _tips(session: Session, words: Words, name: str, of: int) -> Iterable[str]:
    """What the level lives by: its own words, tools at work, support, and the usual course of things."""
    say, book = words.say, session.rulebook
    if name == "principle":
        entry = words.principles[book.principles[of]]
        yield f"{say.of(entry.feeds)} {say.of(entry.starves)}"
        yield _tools(words, session.state, book.tools, [int(points) for points in book.feeds[:, of]])
    else:
        yield _own(session, words, name, of)
        yield _tools(words, session.state, book.tools, [_moved(effects, name, of) for effects in book.working])
        raised = [one.id for one in book.activities if any(_moved(option.effects, name, of) > 0 for option in one.options)]
        yield say("Support raises it: {names}.", names=_few(words, [words.activity(one) for one in raised])) if raised else ""


def _own(session: Session, words: Words, name: str, of: int) -> str:
    """What the rules themselves do to a level."""
    say, book = words.say, session.rulebook
    start = book.beginning
    texts = {
        "competence": lambda: say("It falls when more than {percent} % of the quarter's days are used.", percent=book.pace.busy // 10),
        "will": lambda: say("Events move it; with time it returns to {level}.", level=words.level(int(start.will))),
        "council": lambda: say("Events move it; with time it returns to {level}.", level=words.level(int(start.council))),
        "capacity": lambda: say("It falls in organisations whose strength is below {level}.", level=book.pace.exhausted),
        "vigour": lambda: say("It grows by rest; the larger the share of energy used in a quarter, the less is left of that."),
        "independence": lambda: say("It falls where an organisation lives from one donor."),
        "trust": lambda: _trust(session, words, of),
    }
    return texts[name]()


def _trust(session: Session, words: Words, side: int) -> str:
    """The principles that trust follows."""
    book = session.rulebook
    names = ", ".join(words.principle(name) for name, counts in zip(book.principles, book.trusted[side], strict=True) if counts)
    return words.say("With time it follows these principles: {names}.", names=names)


def _moved(effects: Iterable[Effect], name: str, of: int) -> int:
    """By how much effects change a level."""
    total = 0
    for effect in effects:
        if effect.kind == "change" and effect.fields[0] == name and effect.fields[1] in (of, ALL):
            by = effect.fields[2]
            total += by.number if isinstance(by, Amount) else 0
    return total


def _tools(words: Words, state: State, tools: tuple[str, ...], points: list[int]) -> str:
    """The tools at work that feed a level and those that starve it, and who could feed it most."""
    say = words.say
    ranked = sorted(zip(points, tools, strict=True), key=lambda one: -abs(one[0]))
    working = {tool for place, tool in enumerate(tools) if state.stage[0, place] == WORKING}
    feeding = [words.tool(tool) for much, tool in ranked if much > 0 and tool in working]
    starving = [words.tool(tool) for much, tool in ranked if much < 0 and tool in working]
    could = [words.tool(tool) for much, tool in ranked if much > 0 and tool not in working]
    parts = (
        say("Tools at work that feed it: {names}.", names=_few(words, feeding)) if feeding else "",
        say("Tools at work that starve it: {names}.", names=_few(words, starving)) if starving else "",
        say("Could feed it: {names}.", names=_few(words, could)) if could else "",
    )
    return " ".join(text for text in parts if text)


def _few(words: Words, names: list[str]) -> str:
    return ", ".join(names[:MOST]) + (words.say(" and more") if len(names) > MOST else "")
