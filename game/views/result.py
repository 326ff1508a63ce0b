"""The result: the index before and after, the medal, what was kept, and why the index moved."""

from collections.abc import Callable
from dataclasses import dataclass

from game.play.session import Session
from game.rules.changes import TRAINER
from game.rules.conditions import all_hold
from game.rules.index import assessed, band, index
from game.rules.rulebook import Medal, Rulebook
from game.text.catalog import Catalog
from game.text.numbers import decimal
from game.views.commitments import promises_kept
from game.views.corrections import corrected_lines, corrections, known_index
from game.views.debrief import debrief_questions
from game.views.describe import cause, condition, need
from game.views.standing import standing_line
from game.views.turns import rest_name, rest_of
from game.views.words import Words

LEAST = 10  # thousandths of the index: a cause that did less is not named

MEDAL_NAMES: dict[str, Callable[[Catalog], str]] = {
    "bronze": lambda say: say("Bronze medal"),
    "silver": lambda say: say("Silver medal"),
    "gold": lambda say: say("Gold medal"),
}


@dataclass(frozen=True)
class MedalRow:
    """One medal and what it took."""

    id: str
    name: str
    won: bool
    terms: tuple[tuple[str, bool], ...]


@dataclass(frozen=True)
class CauseRow:
    """What one cause did to the index."""

    name: str
    amount: int  # thousandths of the index
    text: str


@dataclass(frozen=True)
class ResultView:
    """The whole result."""

    heading: str
    medal: str  # bronze, silver, gold, or nothing
    before: str
    after: str
    gain: str
    band: str
    balance: str  # what the balance rule did, or nothing
    planes: tuple[tuple[str, str, str, str, str], ...]  # id, numeral, name, before, after
    medals: tuple[MedalRow, ...]
    causes: tuple[CauseRow, ...]
    promises: tuple[tuple[str, bool], ...]
    line: tuple[int, ...]  # the true index before each quarter and at the end, thousandths
    measured: tuple[tuple[int, int], ...]  # quarter, index: what was measured, or known after a correction
    quarters: tuple[str, ...]  # labels of the line
    questions: tuple[str, ...]
    values: tuple[int, int] = (0, 0)  # thousandths: the index before and after
    plane_values: tuple[tuple[int, int], ...] = ()  # thousandths: each plane before and after
    bands: tuple[tuple[int, int, str], ...] = ()  # of the index: from, to, name
    standing: str = ""  # among plans played without people
    corrected: tuple[str, ...] = ()  # scores that a trainer corrected
    start_corrected: int = 0  # thousandths: the index of the start after corrections in the first quarter; 0: there were none
    customs: str = ""  # what old customs are, where they moved the index


def medal_terms(words: Words, book: Rulebook, medal: Medal) -> tuple[str, ...]:
    """What a medal takes, in words."""
    return tuple(condition(words, book, one) for one in medal.needs)


def medal_of(session: Session) -> str:
    """The best medal won, or nothing."""
    won = [medal.id for medal in session.rulebook.goals.medals if all_hold(session.state, session.rulebook, medal.needs)[0]]
    return won[-1] if won else ""


def result_view(session: Session, say: Catalog) -> ResultView:
    """The result of a finished game."""
    words, book = Words(session.scenario, say), session.rulebook
    first, last = index(session.opening.measured, book), index(session.state.measured, book)
    medal = medal_of(session)
    gain = int(last.final[0] - first.mean[0])
    return ResultView(
        heading=MEDAL_NAMES[medal](say) if medal else say("No medal this time"),
        medal=medal,
        before=words.points(int(first.mean[0])),
        after=words.points(int(last.final[0])),
        gain=words.points(gain, sign=True),
        band=words.band(int(band(last.final)[0])),
        balance=_balance(words, int(last.mean[0]), int(last.final[0])),
        planes=tuple(
            (plane.id, plane.numeral, say.of(plane.name), words.points(int(first.planes[0, number])), words.points(int(last.planes[0, number])))
            for number, plane in enumerate(session.scenario.model.planes)
        ),
        medals=tuple(
            MedalRow(
                one.id,
                MEDAL_NAMES[one.id](say),
                bool(all_hold(session.state, book, one.needs)[0]),
                tuple(need(words, session, term) for term in one.needs),
            )
            for one in book.goals.medals
        ),
        causes=_causes(session, words, gain, int(last.final[0] - last.mean[0])),
        promises=tuple((words.tool(tool), kept) for tool, kept in promises_kept(session)),
        line=tuple(int(index(assessed(state.area), book).mean[0]) for state in session.states),
        measured=_measured(session),
        quarters=(say("start"), *(str(quarter + 1) for quarter in range(book.quarters))),
        questions=debrief_questions(session.scenario.sheet, say),
        values=(int(first.mean[0]), int(last.final[0])),
        plane_values=tuple((int(before), int(after)) for before, after in zip(first.planes[0], last.planes[0], strict=True)),
        bands=words.bands(),
        standing=standing_line(session, words),
        corrected=corrected_lines(session, say),
        start_corrected=known_index(session)[0] if any(one.quarter == 0 for one in corrections(session)) else 0,
        customs=_customs(session, say),
    )


def _customs(session: Session, say: Catalog) -> str:
    if not any(change.cause == "habit" for change in session.changes.entries):
        return ""
    return say("Old customs: what is not kept up slips back by itself, a little every quarter.")


def _balance(words: Words, mean: int, final: int) -> str:
    if mean == final:
        return ""
    return words.say(
        "The twelve areas give {mean}, but one plane trails the best by more than 1.00, so {final} counts: one band lower.",
        mean=words.points(mean), final=words.points(final),
    )  # fmt: skip


def _causes(session: Session, words: Words, gain: int, balance: int) -> tuple[CauseRow, ...]:
    """What each cause did to the index over the whole game, the largest first, and the rest, so that they add up. balance: what its rule took"""
    totals: dict[str, int] = {}
    for change in session.changes.entries:
        if change.name == "area":
            totals[change.cause] = totals.get(change.cause, 0) + change.amount
    areas = len(session.rulebook.areas)
    last = [one for one in corrections(session) if one.quarter >= session.rulebook.quarters]
    totals[TRAINER] = sum(one.after - one.before for one in last)
    named = [(cause(words, name, total), round(total / areas)) for name, total in totals.items()]
    named.append((words.say("one plane behind the others"), balance))
    rows = [CauseRow(name, amount, words.points(amount, sign=True)) for name, amount in named if abs(amount) >= LEAST]
    rest = rest_of(gain, (row.amount for row in rows))
    return (*sorted(rows, key=lambda row: -abs(row.amount)), *_rest(rest, words.say))


def _rest(amount: int, say: Catalog) -> tuple[CauseRow, ...]:
    return (CauseRow(rest_name(say), amount, decimal(say.language, amount, 2, sign=True)),) if amount else ()


def fewer_causes(rows: tuple[CauseRow, ...], most: int, say: Catalog) -> tuple[CauseRow, ...]:
    """As many causes as there is room for; the smallest are told together, and all add up as before."""
    if len(rows) <= most:
        return rows
    kept = rows[: most - 1]
    return (*kept, *_rest(rest_of(0, (-row.amount for row in rows[most - 1 :])), say))


def _measured(session: Session) -> tuple[tuple[int, int], ...]:
    """What was known and when: at the start what the self-assessment found, before anything that was corrected."""
    start = int(index(session.opening.measured, session.rulebook).mean[0])
    return tuple(sorted((known_index(session) | {0: start}).items()))
