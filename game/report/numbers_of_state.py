"""The numbers of a state that a report lists: what each is a number of, and its unit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from game.play.session import Session
from game.rules.rulebook import RESIDENTS, SIDES
from game.rules.state import State
from game.views.words import Words

Names = Callable[[Session, Words], list[tuple[str, str]]]

INDEX, LEVEL, SHARE, MONEY, HOURS, ENERGY, COUNT = (
    "points 1-5", "points 0-100", "percent", "zloty", "person-hours", "units of energy", "pieces",
)  # fmt: skip


@dataclass(frozen=True)
class Number:
    """One number, or a row of them."""

    unit: str
    divided: int  # so many in the state make one
    names: Names  # id and name of each


def _alone(session: Session, words: Words) -> list[tuple[str, str]]:
    return [("", "")]


def _areas(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(name, words.area(name)) for name in session.rulebook.areas]


def _principles(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(name, words.principle(name)) for name in session.rulebook.principles]


def _tools(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(name, words.tool(name)) for name in session.rulebook.tools]


def _organisations(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(one.id, words.say.of(one.name)) for one in session.scenario.sheet.organisations]


def _sides(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(name, words.side(place)) for place, name in enumerate(SIDES)]


def _residents(session: Session, words: Words) -> list[tuple[str, str]]:
    names = (words.say("activity of residents"), words.say("awareness of residents"), words.say("quality of life"))
    return list(zip(RESIDENTS, names, strict=True))


def _counters(session: Session, words: Words) -> list[tuple[str, str]]:
    return [(name, words.say.of(words.counters[name].name)) for name in session.rulebook.counters]


NUMBERS: dict[str, Number] = {
    "area": Number(INDEX, 1000, _areas),
    "principle": Number(LEVEL, 1000, _principles),
    "trust": Number(LEVEL, 1000, _sides),
    "money": Number(MONEY, 1, _alone),
    "hours": Number(HOURS, 1, _alone),
    "effort": Number(ENERGY, 1000, _alone),
    "competence": Number(LEVEL, 1000, _alone),
    "will": Number(LEVEL, 1000, _alone),
    "council": Number(LEVEL, 1000, _alone),
    "resident": Number(LEVEL, 1000, _residents),
    "capacity": Number(LEVEL, 1000, _organisations),
    "energy": Number(LEVEL, 1000, _organisations),
    "independence": Number(LEVEL, 1000, _organisations),
    "bond": Number(LEVEL, 1000, _organisations),
    "active": Number(COUNT, 1, _organisations),
    "care": Number(SHARE, 10, _tools),
    "ease": Number(SHARE, 10, _tools),
    "counter": Number(COUNT, 1, _counters),
}
"""Field of the state -> what it is. A test holds it level with what the ledger writes down."""


def values(session: Session, state: State, words: Words) -> Iterator[tuple[str, str, str, float, str]]:
    """Every number of a state: field, id, name, value in its unit, unit."""
    for name, number in NUMBERS.items():
        array = state[name][0]
        for place, (id_, shown) in enumerate(number.names(session, words)):
            amount = int(array[place]) if array.ndim else int(array)
            yield name, id_, shown, amount / number.divided, number.unit
