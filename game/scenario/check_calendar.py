"""Checks of a scenario's people, activities, promises and dates: that all of it can come about in the game."""

from collections.abc import Iterator
from typing import Any

from game.scenario.check_sheet import sheet_of
from game.scenario.reach import CHOSEN, in_play, is_possible, may_hold, used
from game.scenario.schema import Deadline, Sheet
from game.scenario.shelf import Shelf
from game.scenario.walk import Loc
from game.text.catalog import Catalog


def somebody_is_known(shelf: Shelf) -> None:
    """The office knows at least one organisation when the game begins."""
    for sheet, source in sheet_of(shelf):
        if all(one.hidden or one.joins for one in sheet.organisations):
            message = shelf.say("at the beginning nobody knows any organisation")
            source.problem(source.mark(("organisations",), key=True), message, shelf.say("one of them must be there, and not hidden"))


def chosen_undertakings_are_possible(shelf: Shelf) -> None:
    """Activities, pledges and deadlines that a scenario names can be done, given and kept in it."""
    for sheet, source in sheet_of(shelf):
        can = used(in_play(sheet, shelf.whole), shelf.whole)
        for kind in ("activity", "pledge", "deadline"):
            for number, name in enumerate(getattr(sheet, CHOSEN[kind])):
                entry = shelf.entries[kind].get(name)
                if entry is not None and not is_possible(entry, can):
                    hint = shelf.say("it waits for something that is not used in this scenario")
                    source.problem(source.mark((CHOSEN[kind], number)), _impossible(kind, name, shelf.say), hint)


def _impossible(kind: str, name: str, say: Catalog) -> str:
    return {
        "activity": say("activity '{id}' can never be done here", id=name),
        "pledge": say("pledge '{id}' can never be given and kept here", id=name),
        "deadline": say("deadline '{id}' can never be kept here", id=name),
    }[kind]


def deadlines_fall_in_the_game(shelf: Shelf) -> None:
    """Deadlines that a scenario names fall in one of its quarters."""
    for sheet, source in sheet_of(shelf):
        seasons = {(sheet.begins.quarter - 1 + quarter) % 4 + 1 for quarter in range(sheet.quarters)}
        for number, name in enumerate(sheet.deadlines):
            entry = shelf.entries["deadline"].get(name)
            if isinstance(entry, Deadline) and entry.season not in seasons:
                source.problem(source.mark(("deadlines", number)), shelf.say("deadline '{id}' does not fall in this game", id=name))


def what_is_asked_may_hold(shelf: Shelf) -> None:
    """Organisations can be founded, and medals and private goals be reached, with what the scenario uses."""
    for sheet, source in sheet_of(shelf):
        can = used(in_play(sheet, shelf.whole), shelf.whole)
        for loc, needs in _asked(sheet):
            for number, need in enumerate(needs):
                if not may_hold([need], can):
                    hint = shelf.say("it waits for something that is not used in this scenario")
                    source.problem(source.mark((*loc, number)), shelf.say("this can never hold here"), hint)


def _asked(sheet: Sheet) -> Iterator[tuple[Loc, list[Any]]]:
    yield from ((("organisations", number, "joins"), one.joins) for number, one in enumerate(sheet.organisations))
    yield from ((("medals", name), getattr(sheet.medals, name)) for name in ("bronze", "silver", "gold"))
    for side in ("office", "ngos"):
        yield from ((("laurels", side, number, "needs"), one.needs) for number, one in enumerate(getattr(sheet.laurels, side)))


def fixed_events_come(shelf: Shelf) -> None:
    """The calendar brings events of this scenario, in its quarters, one at a time."""
    for sheet, source in sheet_of(shelf):
        quarters = [one.quarter for one in sheet.fixed]
        for number, one in enumerate(sheet.fixed):
            here = ("fixed", number, "quarter")
            if one.quarter > sheet.quarters:
                message = shelf.say("this quarter is after the end of the game")
                source.problem(source.mark(here), message, shelf.say("the last one is {quarter}", quarter=sheet.quarters))
            elif one.quarter in quarters[:number]:
                source.problem(source.mark(here), shelf.say("two events come in one quarter"), shelf.say("move one of them"))
            if sheet.events and one.event not in sheet.events and one.event in shelf.entries["event"]:
                message = shelf.say("event '{id}' is fixed but not used in this scenario", id=one.event)
                source.problem(source.mark(("fixed", number, "event")), message, shelf.say("add it to the list 'events'"))
