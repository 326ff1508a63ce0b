"""Every choice of a game, as it was made and what it took; texts and tables are written from this list alone."""

from collections.abc import Iterator
from functools import partial

from game.play.choices import Choices
from game.play.happened import happened
from game.report.games import Game
from game.report.rows import By, ChoiceRow, Kind
from game.rules.rulebook import RESOURCES
from game.views.words import Words

CAUSES: dict[Kind, str] = {"start": "start:{id}", "activity": "activity:{id}", "document": "form:{id}", "copy": "practice:{id}", "advice": "adviser"}
"""Kind of choice -> the cause under which the ledger keeps what it took."""


def choices_made(game: Game, words: Words) -> Iterator[ChoiceRow]:
    """The choices of all quarters that were played, in order."""
    for quarter, choices in enumerate(game.session.record.quarters):
        yield from choices_of_quarter(game, words, quarter, choices)


def choices_of_quarter(game: Game, words: Words, quarter: int, choices: Choices) -> Iterator[ChoiceRow]:
    """The choices of one quarter, counted from 0."""
    row, say = partial(_row, game, quarter), words.say
    if quarter == 0:
        yield from (row("promise", tool, words.tool(tool)) for tool in choices.commit)
    yield from _answers(game, words, quarter)
    yield from (row("pledge", name, words.pledge(name)) for name in choices.pledge)
    for name, option in choices.activity.items():
        entry = next(one for one in words.activities[name].options if one.id == option)
        yield row("activity", name, words.activity(name), option, say.of(entry.name), outcome=say.of(entry.after))
    for name, way in choices.copies.items():
        yield row("copy", name, words.practice(name), way, say("adapted to our place") if way == "adapt" else say("copied as it is"))
    for tool, mode in choices.start.items():
        yield row("start", tool, words.tool(tool), mode, words.mode(mode), computer=tool in choices.others)
    for tool, form in choices.form.items():
        advised = say("{form}, with advice", form=words.form(form)) if tool in choices.advised else words.form(form)
        yield row("document", tool, words.tool(tool), form, advised)
    yield from (row("stop", tool, words.tool(tool)) for tool in choices.stop)
    yield from (row("no-upkeep", tool, words.tool(tool)) for tool in choices.neglect)
    if choices.consulted:
        asked = say.plural("asked {n} time", "asked {n} times", choices.consulted)
        yield row("advice", "adviser", say("the adviser"), str(choices.consulted), asked)


def _answers(game: Game, words: Words, quarter: int) -> Iterator[ChoiceRow]:
    """The answers to what happened in the quarter."""
    return (_answer(game, words, quarter, place, given) for place, given in happened(game.session, quarter))


def _answer(game: Game, words: Words, quarter: int, place: int, given: str) -> ChoiceRow:
    event = game.session.rulebook.events[place]
    taken = next(answer for answer in event.answers if answer.id == given).cost
    entry = next(one for one in words.events[event.id].answers if one.id == given)
    money, hours, effort = taken
    row = _row(game, quarter, "answer", event.id, words.event(event.id), given, words.say.of(entry.name), outcome=words.say.of(entry.after))
    return row.model_copy(update={"money": money, "hours": hours, "energy": effort / 1000})


def _row(
    game: Game, quarter: int, kind: Kind, id_: str, name: str, way: str = "", way_name: str = "", outcome: str = "", computer: bool = False
) -> ChoiceRow:
    money, hours, effort = _took(game, quarter, CAUSES[kind].format(id=id_)) if kind in CAUSES else (0, 0, 0)
    by: By = "computer" if computer else game.session.role_in(quarter)  # type: ignore[assignment]
    return ChoiceRow(
        game=game.label, quarter=quarter + 1, kind=kind, id=id_, name=name, way=way, way_name=way_name, by=by,
        money=money, hours=hours, energy=effort / 1000, outcome=outcome,
    )  # fmt: skip


def _took(game: Game, quarter: int, cause: str) -> tuple[int, int, int]:
    """Money, hours and effort that went for one cause in one quarter."""
    taken = dict.fromkeys(RESOURCES, 0)
    for change in game.session.changes.entries:
        if change.quarter == quarter and change.cause == cause and change.name in taken:
            taken[change.name] -= change.amount
    return taken["money"], taken["hours"], taken["effort"]
