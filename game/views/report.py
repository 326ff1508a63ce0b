"""The report of a quarter: what moved, and why."""

from dataclasses import dataclass

from game.play.session import Session
from game.rules.changes import BUDGET, LIMIT, Change
from game.rules.rulebook import NGOS, OFFICE
from game.text.catalog import Catalog
from game.views.describe import cause
from game.views.money import MoneyRow, money_rows
from game.views.news import news
from game.views.words import Words

NOTICED = 30  # thousandths of a point: smaller moves of an area are not felt
OFF = 200  # thousandths of a point by which a measured index may well differ from the truth
FELT = 5  # thousandths of a point: smaller moves are not worth naming
MOST = 3  # causes named for one change


@dataclass(frozen=True)
class Move:
    """One thing that moved."""

    name: str
    plane: str  # of an area, else ""
    direction: int  # -2 … 2
    text: str  # in words or a number with its sign
    causes: tuple[str, ...]  # the largest first
    value: str = ""  # as it stands now


@dataclass(frozen=True)
class ReportView:
    """The whole report."""

    heading: str
    lead: str
    news: tuple[str, ...]  # tools that began to work or are prepared, the answer to the event
    areas: tuple[Move, ...]
    levels: tuple[Move, ...]  # trust and principles
    measured: str  # what was measured this quarter, or nothing
    harmony: str  # what the balance of planes does, or nothing
    next: str
    money: tuple[MoneyRow, ...] = ()  # the account of the quarter
    fading: str = ""  # areas that fade too slowly to be felt, or nothing


def report_view(session: Session, say: Catalog) -> ReportView:
    """What the quarter just played has brought."""
    words, book = Words(session.scenario, say), session.rulebook
    quarter = session.state.quarter - 1
    areas = sorted((_area(session, words, quarter, place) for place in range(len(book.areas))), key=lambda move: -abs(move.direction))
    moved, fading = tuple(move for move in areas if move.direction), _fading(session, words, quarter)
    return ReportView(
        heading=say("Quarter {n}: what changed", n=quarter + 1),
        lead=_lead(moved, len(fading), say),
        news=news(session, words),
        areas=moved,
        levels=_levels(session, words, quarter),
        measured=_measured(session, words, moved),
        harmony=_harmony(session, words),
        next=say("To the closing self-assessment") if session.over else say("To the next quarter"),
        money=money_rows(session, words),
        fading=say("Slowly fading: {areas}.", areas=", ".join(fading)) if fading else "",
    )


def _fading(session: Session, words: Words, quarter: int) -> list[str]:
    """The areas that fade without being felt in one quarter; it adds up over a year."""
    totals = [sum(change.amount for change in session.changes_of("area", quarter, (place,))) for place in range(len(session.rulebook.areas))]
    return [words.area(area) for area, total in zip(session.rulebook.areas, totals, strict=True) if -NOTICED < total <= -FELT]


def _lead(moved: tuple[Move, ...], slow: int, say: Catalog) -> str:
    """How many areas moved. slow: areas that fade too slowly to be felt, which count as fading all the same"""
    up, down = sum(move.direction > 0 for move in moved), sum(move.direction < 0 for move in moved)
    if not up and not down:
        return say("A quiet quarter: no area moved so that one could feel it.")
    if slow and not down:
        return say("Areas that grow: {up}. Areas that fade slowly: {slow}.", up=up, slow=slow)
    if slow:
        return say("Areas that grow: {up}. Areas that fade: {down}, of these slowly: {slow}.", up=up, down=down + slow, slow=slow)
    return say("Areas that grow: {up}. Areas that fade: {down}.", up=up, down=down)


def _direction(amount: int) -> int:
    size = 0 if abs(amount) < NOTICED else 1 if abs(amount) < 3 * NOTICED else 2
    return size if amount > 0 else -size


def _area(session: Session, words: Words, quarter: int, place: int) -> Move:
    changes = session.changes_of("area", quarter, (place,))
    total = sum(change.amount for change in changes)
    area = session.scenario.model.areas[place]
    same = [change for change in changes if (change.amount > 0) == (total > 0) and abs(change.amount) >= FELT]
    text = {2: words.say("clearly grows"), 1: words.say("grows"), 0: words.say("stands"), -1: words.say("fades"), -2: words.say("clearly fades")}[
        _direction(total)
    ]
    return Move(words.area(area.id), area.plane, _direction(total), text, tuple(cause(words, change.cause, change.amount) for change in same[:MOST]))


def _levels(session: Session, words: Words, quarter: int) -> tuple[Move, ...]:
    say, book = words.say, session.rulebook
    rows = [(say("Trust in the office"), "trust", (NGOS,)), (say("Trust in organisations"), "trust", (OFFICE,))]
    rows += [(words.principle(name), "principle", (place,)) for place, name in enumerate(book.principles)]
    moves = []
    for label, name, place in rows:
        changes = session.changes_of(name, quarter, place)
        total = sum(change.amount for change in changes)
        now = int(getattr(session.state, name)[(0, *place)]) - sum(change.amount for change in session.changes_of(name, quarter + 1, place))
        by = _shown(now) - _shown(now - total)  # what a reader would work out from this report and the last
        if by:
            same = [change for change in changes if (change.amount > 0) == (by > 0) and change.cause not in (LIMIT, BUDGET)]
            causes = _parts(words, changes, by) or tuple(cause(words, change.cause) for change in same[:MOST])
            moves.append(Move(label, "", 1 if by > 0 else -1, words.level(by * 1000, sign=True), causes, words.level(now)))
    return tuple(moves)


def _parts(words: Words, changes: list[Change], by: int) -> tuple[str, ...]:
    """The causes of a change with their parts in whole points, which add up to it; nothing where no cause makes a point."""
    totals: dict[str, int] = {}
    for change in changes:
        totals[change.cause] = totals.get(change.cause, 0) + change.amount
    parts = dict(zip(totals, whole_parts(tuple(totals.values()), by), strict=True))
    ranked = sorted((name for name in parts if parts[name]), key=lambda name: -abs(parts[name]))
    named = [(cause(words, name), parts[name]) for name in ranked[:MOST]]
    rest = by - sum(part for _, part in named)
    if named and rest:
        named.append((words.say("other causes"), rest))
    return tuple(words.say("{cause} {points}", cause=name, points=words.level(part * 1000, sign=True)) for name, part in named)


def whole_parts(amounts: tuple[int, ...], total: int) -> tuple[int, ...]:
    """Amounts in thousandths as whole numbers that add up to a total: those farthest from whole are rounded the other way."""
    parts = [(amount + 500) // 1000 for amount in amounts]
    while parts and (off := total - sum(parts)):
        step = 1 if off > 0 else -1
        place = max(range(len(parts)), key=lambda one: (step * (amounts[one] - 1000 * parts[one]), abs(amounts[one])))
        parts[place] += step
    return tuple(parts)


def _shown(level: int) -> int:
    """A level as it is written."""
    return (level + 500) // 1000


def _measured(session: Session, words: Words, moved: tuple[Move, ...]) -> str:
    if int(session.state.measured_in[0]) != session.state.quarter or session.over:
        return ""
    from game.rules.index import index

    before, now = (int(index(state.measured, session.rulebook).mean[0]) for state in (session.before(), session.state))
    told = words.say("The assessment was repeated: the index is {value}.", value=words.points(now))
    if now >= before or not any(move.direction > 0 for move in moved):
        return told
    return f"{told} {why_off(words)}"


def why_off(words: Words) -> str:
    """Why a measured index is not quite the true one."""
    return words.say(
        "What is measured are votes of both sides, rounded to half points. They may differ from how things are by about {about}.",
        about=words.points(OFF, 1),
    )


def _harmony(session: Session, words: Words) -> str:
    from game.rules.drift import harmony

    kept = harmony(session.state.area, session.rulebook)[0]
    worst = int(kept.argmin())
    if kept[worst] >= 950:
        return ""
    plane = words.plane(session.rulebook.planes[worst])
    return words.say(
        "Plane {plane} runs ahead of the others and loses part of its force: {percent} %. Strengthen the other two.",
        plane=plane,
        percent=100 - int(kept[worst]) // 10,
    )
