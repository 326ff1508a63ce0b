"""Decision and effect: what each quarter decided, and which decisions raised or lowered the index in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.play.choices import Choices
from game.play.happened import happened
from game.play.session import Session
from game.rules.index import assessed, index
from game.text.catalog import Catalog
from game.views.describe import cause
from game.views.words import Words, capital

FELT = 5  # thousandths of the index: what moved it less in a quarter is not named
MOST = 4  # causes named of each kind


@dataclass(frozen=True)
class Effect:
    """What one cause did to the index in a quarter."""

    name: str
    decided: str  # when it was decided, if in an earlier quarter
    text: str  # points with their sign


@dataclass(frozen=True)
class Turn:
    """One quarter that was played."""

    number: str
    months: str
    move: str  # the index before and after it
    gain: str
    direction: int  # -1, 0, 1
    decided: tuple[str, ...]
    raised: tuple[Effect, ...]  # the largest first
    lowered: tuple[Effect, ...]


@dataclass(frozen=True)
class TurnsView:
    """All of them."""

    heading: str
    lead: str
    nothing: str  # said of a quarter in which nothing was decided
    line: tuple[int, ...]  # the index as it truly was before each quarter and at the end, thousandths
    xs: tuple[str, ...]
    bands: tuple[tuple[int, int, str], ...]
    turns: tuple[Turn, ...]
    question: str


def turns_view(session: Session, say: Catalog) -> TurnsView:
    """What was decided and what it did, quarter by quarter, from the ledger of changes. It tells how things truly are."""
    words = Words(session.scenario, say)
    line = tuple(int(index(assessed(state.area), session.rulebook).mean[0]) for state in session.states)
    return TurnsView(
        heading=say("Decisions and effects"),
        lead=say("What moved the index, in points. An effect often comes some quarters after its decision."),
        nothing=say("Nothing new was decided."),
        line=line,
        xs=(say("start"), *(str(number) for number in range(1, len(line)))),
        bands=words.bands(),
        turns=tuple(_turn(session, words, quarter, line) for quarter in range(len(line) - 1)),
        question=say("Which of these did you expect, and which not?"),
    )


def _turn(session: Session, words: Words, quarter: int, line: tuple[int, ...]) -> Turn:
    say, gain = words.say, line[quarter + 1] - line[quarter]
    found = effects_of_quarter(session, words, quarter)
    raised, lowered = [one for one in found if one[0] > 0][:MOST], [one for one in found if one[0] < 0][:MOST]
    rest = rest_of(gain, (amount for amount, _ in (*raised, *lowered)))
    if rest:  # so that a quarter adds up
        (raised if rest > 0 else lowered).append((rest, Effect(rest_name(say), "", words.points(rest, sign=True))))
    return Turn(
        number=say("Quarter {n}", n=quarter + 1),
        months=words.months(session.rulebook.season_of(quarter)),
        move=f"{words.points(line[quarter])} → {words.points(line[quarter + 1])}",
        gain=words.points(gain, sign=True),
        direction=(gain > 0) - (gain < 0),
        decided=_decided(session, words, quarter, session.record.quarters[quarter]),
        raised=tuple(effect for _, effect in raised),
        lowered=tuple(effect for _, effect in lowered),
    )


def rest_of(gain: int, amounts: Iterable[int]) -> int:
    """What is missing between the parts of a change of the index and the change, as both are written: whole hundredths, in thousandths."""
    return 10 * (_hundredths(gain) - sum(_hundredths(amount) for amount in amounts))


def _hundredths(amount: int) -> int:
    """As it is written: half away from zero."""
    return (abs(amount) + 5) // 10 * (1 if amount >= 0 else -1)


def rest_name(say: Catalog) -> str:
    """What the rest is made of: causes too small to name, and areas that count in half points."""
    return say("All the rest, and the rounding of areas to half points")


def effects_of_quarter(session: Session, words: Words, quarter: int) -> list[tuple[int, Effect]]:
    """What each cause did to the index in a quarter, from 0: thousandths, and the same in words; the largest first."""
    totals: dict[str, int] = {}
    for change in session.changes.entries:
        if change.name == "area" and change.quarter == quarter:
            totals[change.cause] = totals.get(change.cause, 0) + change.amount
    areas = len(session.rulebook.areas)
    felt = {name: round(total / areas) for name, total in totals.items() if abs(round(total / areas)) >= FELT}
    return [
        (amount, Effect(capital(cause(words, name, amount)), _since(session, words, name, quarter), words.points(amount, sign=True)))
        for name, amount in sorted(felt.items(), key=lambda item: -abs(item[1]))
    ]


def _since(session: Session, words: Words, name: str, quarter: int) -> str:
    """When a tool that moves something now was begun, if that was earlier."""
    kind, _, tool = name.partition(":")
    begun = [number for number, choices in enumerate(session.record.quarters[: quarter + 1]) if tool in choices.start] if kind == "tool" else []
    if kind == "tool" and not begun:
        return words.say("there from the beginning")
    return words.say("begun in quarter {n}", n=begun[-1] + 1) if begun and begun[-1] < quarter else ""


def _decided(session: Session, words: Words, quarter: int, choices: Choices) -> tuple[str, ...]:
    say = words.say
    made = [say("{name} – {way}", name=words.tool(tool), way=words.mode(mode).lower()) for tool, mode in choices.start.items()]
    made += [say("Withdrawn: {tool}", tool=words.tool(tool)) for tool in choices.stop]
    made += [say("Without upkeep: {tool}", tool=words.tool(tool)) for tool in choices.neglect]
    made += [say("Written down: {tool} ({form})", tool=words.tool(tool), form=words.form(form)) for tool, form in choices.form.items()]
    made += [capital(say("support: {name}", name=words.activity(name))) for name in choices.activity]
    made += [capital(say("a practice of others: {name}", name=words.practice(name))) for name in choices.copies]
    made += [say("Pledged: {name}", name=words.pledge(name)) for name in choices.pledge]
    for place, given in happened(session, quarter):
        event = session.rulebook.events[place]
        answer = next((one for one in words.events[event.id].answers if one.id == given), words.events[event.id].answers[-1])
        made.append(say("Event “{name}”; answer: {way}", name=words.event(event.id), way=say.of(answer.name)))
    return tuple(made)
