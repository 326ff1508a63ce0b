"""The game so far: the index as it was measured, and what was decided in each quarter."""

from dataclasses import dataclass
from itertools import pairwise

from game.play.choices import Choices
from game.play.happened import happened
from game.play.session import Session
from game.rules.index import BANDS, index
from game.rules.visibility import spread
from game.text.catalog import Catalog
from game.views.corrections import known_index
from game.views.words import Words


@dataclass(frozen=True)
class Started:
    """A tool started in a quarter."""

    tool: str
    plane: str
    name: str
    mode: str


@dataclass(frozen=True)
class QuarterRow:
    """One quarter that was played, or the one being planned."""

    number: str
    months: str
    started: tuple[Started, ...]
    ended: tuple[str, ...]  # tools withdrawn or left without upkeep
    events: tuple[tuple[str, str, str], ...]  # what happened, what was answered, and what came of it
    measured: str  # the index measured at its beginning, or nothing
    now: bool


@dataclass(frozen=True)
class HistoryView:
    """The whole history."""

    heading: str
    lead: str
    line: tuple[int | None, ...]  # the index measured before each quarter and at the end, thousandths
    spread: tuple[tuple[int, int, int], ...]  # quarter, lowest, highest: what is not known since the last measurement
    label: str
    axis: str  # what the marks under the line count
    xs: tuple[str, ...]  # the quarters of the game, and its end
    bands: tuple[tuple[int, int, str], ...]  # lowest, highest, name
    quarters: tuple[QuarterRow, ...]  # the latest first
    nothing: str  # said of a quarter in which nothing was started


def history_view(session: Session, say: Catalog) -> HistoryView:
    """What was measured and decided so far."""
    words, book, quarter = Words(session.scenario, say), session.rulebook, session.state.quarter
    line: list[int | None] = [None] * (book.quarters + 1)
    known = known_index(session)
    for turn, value in known.items():
        line[turn] = value
    at, latest = int(session.state.measured_in[0]), max(known)
    last = known[latest]
    cone = tuple((turn, max(1000, last - spread(turn - at)), min(5000, last + spread(turn - at))) for turn in range(latest, quarter + 1))
    rows = [_row(session, words, number, choices) for number, choices in enumerate(session.record.quarters)]
    if not session.over:
        rows.append(_row(session, words, quarter, session.draft))
    return HistoryView(
        heading=say("History: how it has gone"),
        lead=say("The index is known only when it is measured; the shadow shows how far it may have moved since."),
        line=tuple(line),
        spread=cone if quarter > latest else (),
        label=say("index"),
        axis=say("quarter"),
        xs=(*(str(turn + 1) for turn in range(book.quarters)), say("end")),
        bands=_bands(words),
        quarters=tuple(reversed(rows)),
        nothing=say("Nothing new was started."),
    )


def _bands(words: Words) -> tuple[tuple[int, int, str], ...]:
    edges = (1000, *BANDS, 5000)
    return tuple((low, high, words.band(number)) for number, (low, high) in enumerate(pairwise(edges)))


def _row(session: Session, words: Words, quarter: int, choices: Choices) -> QuarterRow:
    say, state, book = words.say, session.states[quarter], session.rulebook
    started = tuple(Started(tool, words.tools[tool].plane, words.tool(tool), words.mode(mode)) for tool, mode in choices.start.items())
    ended = [say("Withdrawn: {tool}", tool=words.tool(tool)) for tool in choices.stop]
    ended += [say("Without upkeep: {tool}", tool=words.tool(tool)) for tool in choices.neglect]
    now = quarter == session.state.quarter
    measured = ""
    if int(state.measured_in[0]) == quarter:
        measured = say("measured: {value}", value=words.points(int(index(state.measured, book).mean[0])))
    return QuarterRow(
        number=say("Quarter {n}", n=quarter + 1),
        months=words.months(book.season_of(quarter)),
        started=started,
        ended=tuple(ended),
        events=tuple(_event(session, words, place, answer, now) for place, answer in happened(session, quarter)),
        measured=measured,
        now=now,
    )


def _event(session: Session, words: Words, place: int, given: str, now: bool) -> tuple[str, str, str]:
    entry = words.events[session.rulebook.events[place].id]
    answer = next((one for one in entry.answers if one.id == given), entry.answers[-1])
    return words.say.of(entry.name), words.say.of(answer.name), "" if now else words.say.of(answer.after)
