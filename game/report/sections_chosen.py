"""What was chosen, quarter by quarter, what it caused, and what it did to principles and trust."""

from game.pages.colours import PLANES
from game.pages.document import Block, Figure, Heading, Paragraph, Points, Section, Table
from game.play.session import Session
from game.report.charts import Bar, Span, bars, spans
from game.report.choices_made import choices_of_quarter
from game.report.drawing import MUTED
from game.report.games import Game
from game.report.rows import ChoiceRow
from game.rules.rulebook import NGOS, OFFICE
from game.text.catalog import Catalog
from game.text.numbers import SPACE
from game.views.report import Move, report_view
from game.views.result import fewer_causes, result_view
from game.views.words import Words, capital, labelled

MOST = 12  # causes shown in a chart
BROWN, BLUE = "#94490a", "#0b5f96"
LEVEL_TICKS = [(value, str(value // 1000)) for value in range(0, 100_001, 25_000)]


def chosen_section(game: Game, say: Catalog) -> Section:
    """The choices of every quarter and what the quarter brought."""
    if not game.session.record.quarters:
        return Section("chosen", say("What was chosen and what it brought"), (Paragraph(say("No quarter was played, so nothing was chosen.")),))
    words = Words(game.session.scenario, say)
    blocks: list[Block] = [Paragraph(say("Days are the work of the office, energy is the strength of the organisations."), "note")]
    for quarter, choices in enumerate(game.session.record.quarters):
        months = words.months(game.session.rulebook.season_of(quarter))
        blocks.append(Heading(say("Quarter {n}, {months}", n=quarter + 1, months=months)))
        made = [_choice(row, words) for row in choices_of_quarter(game, words, quarter, choices)]
        blocks.append(Points(tuple(made)) if made else Paragraph(say("Nothing new was chosen.")))
        blocks += _brought(game.stages[quarter + 1], made, say)
    return Section("chosen", say("What was chosen and what it brought"), tuple(blocks))


def _choice(row: ChoiceRow, words: Words) -> str:
    """A choice in one line."""
    say, names = words.say, {"name": row.name, "way": row.way_name.lower() if row.kind == "start" else row.way_name}
    text = {
        "promise": lambda: say("Promised: {name}", **names),
        "pledge": lambda: say("Pledged: {name}", **names),
        "start": lambda: say("Begun by the other side: {name} ({way})", **names) if row.by == "computer" else say("Begun: {name} ({way})", **names),
        "stop": lambda: say("Withdrawn: {tool}", tool=row.name),
        "no-upkeep": lambda: say("Without upkeep: {tool}", tool=row.name),
        "document": lambda: say("Written down: {name} ({way})", **names),
        "activity": lambda: say("Support: {name} ({way})", **names),
        "copy": lambda: say("A practice of others: {name} ({way})", **names),
        "answer": lambda: say("Event “{name}”; answer: {way}", **names),
        "advice": lambda: capital(f"{row.name}: {row.way_name}"),
    }[row.kind]()
    cost = words.cost(max(row.money, 0), max(row.hours, 0), max(round(row.energy * 1000), 0))
    return labelled(text, _kept_together(cost)) if row.kind in ("start", "document", "activity", "answer") and cost != say("free") else text


def _kept_together(cost: str) -> str:
    """A cost whose numbers do not part from their units at the end of a line."""
    return " · ".join(part.replace(" ", SPACE) for part in cost.split(" · "))


def _brought(session: Session, told: list[str], say: Catalog) -> list[Block]:
    """What the quarter just played has moved, with its causes; without what was told among the choices."""
    view = report_view(session, say)
    news = tuple(text for text in view.news if not any(one.startswith(text) for one in told))
    head = (say("What moved"), say("How"), say("Because of"))
    rows = tuple((move.name, _how(move), ", ".join(move.causes) or "–") for move in (*view.areas, *view.levels))
    found: list[Block] = [Paragraph(say("What came of it:"), "label"), Points(news)] if news else []
    found.append(Table(view.lead, head, rows, (5, 3, 8)) if rows else Paragraph(view.lead))
    if view.harmony:
        found.append(Paragraph(view.harmony, "note"))
    return found


def _how(move: Move) -> str:
    return f"{move.text} → {move.value}" if move.value else move.text


def causes_section(game: Game, say: Catalog) -> Section | None:
    """What moved the index over the whole game; only of a finished game, for before its end nobody knows."""
    if not game.finished:
        return None
    found = result_view(game.session, say).causes
    shown = [Bar(capital(row.name), row.amount, row.text, BLUE if row.amount >= 0 else BROWN) for row in fewer_causes(found, MOST, say)]
    about = "; ".join(labelled(row.label, row.text) for row in shown)
    lead = Paragraph(
        say(
            "Each cause with what it did to the index from beginning to end, in points of the mean of the twelve areas. "
            "The chart shows the largest, the table all of them."
        )
    )
    if not shown:
        return Section("causes", say("What moved the index"), (Paragraph(say("Nothing moved it by as much as 0.01.")),))
    rows = tuple((capital(row.name), row.text) for row in found)
    table = Table(say("What moved the index"), (say("Cause"), say("Points")), rows, (8, 2), (1,))
    chart = bars(say("What moved the index"), say("To the right: raised it; to the left: lowered it. {values}.", values=about), shown)
    return Section("causes", say("What moved the index"), (lead, Figure(chart, table)))


def principles_section(game: Game, say: Catalog) -> Section:
    """The six principles and the trust of both sides, before and now."""
    if not game.session.record.quarters:
        nothing = Paragraph(say("No quarter was played, so principles and trust stand where they began."))
        return Section("principles", say("Principles and trust"), (nothing,))
    words, first, last = Words(game.session.scenario, say), game.opening.state, game.session.state
    levels = [
        (words.principle(name), first.principle[0, place], last.principle[0, place]) for place, name in enumerate(game.session.rulebook.principles)
    ]
    trusts = ((say("Trust in organisations"), OFFICE), (say("Trust in the office"), NGOS))
    levels += [(name, first.trust[0, side], last.trust[0, side]) for name, side in trusts]
    count = len(game.session.rulebook.principles)
    rows = [
        Span(name, int(was), int(now), f"{words.level(int(was))} → {words.level(int(now))}", PLANES["policies"] if number < count else MUTED)
        for number, (name, was, now) in enumerate(levels)
    ]
    about = "; ".join(f"{row.label}: {row.text}" for row in rows)
    chart = spans(
        say("Principles and trust, before and now"),
        say("Empty mark: at the start; full mark: now; scale from 0 to 100. {values}.", values=about),
        rows, 0, 100_000, LEVEL_TICKS, (say("Before"), say("Now")),
    )  # fmt: skip
    cells = tuple((name, words.level(int(was)), words.level(int(now)), _by(int(was), int(now), words)) for name, was, now in levels)
    head = (say("Principle or trust"), say("Before"), say("Now"), say("Change"))
    table = Table(say("Principles and trust, before and now"), head, cells, (7, 2, 2, 2), (1, 2, 3))
    lead = Paragraph(say("Principles grow where both sides live by them, and starve where they are only spoken of. The scale goes from 0 to 100."))
    return Section("principles", say("Principles and trust"), (lead, Figure(chart, table)))


def _by(was: int, now: int, words: Words) -> str:
    """The difference of two levels as they are written."""
    return words.level(((now + 500) // 1000 - (was + 500) // 1000) * 1000, sign=True)
