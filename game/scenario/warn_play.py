"""Warnings about what can be written and is never seen in play: answers nobody can give, events that cannot come, tools too dear to keep."""

from collections.abc import Callable, Iterator
from typing import Any

from game.scenario.check_sheet import sheet_of
from game.scenario.fields import Ref
from game.scenario.problems import brief
from game.scenario.reach import CHOSEN, Can, in_play, may_hold, used
from game.scenario.schema import Event, Sheet, Tool
from game.scenario.shelf import Place, Shelf
from game.scenario.source import Source

COUNTED: dict[str, Callable[[Sheet], int]] = {
    "quarter": lambda sheet: sheet.quarters,
    "organisations": lambda sheet: len(sheet.organisations),
    "hidden": lambda sheet: sum(one.hidden for one in sheet.organisations),
}
"""Meters that never stand higher in a scenario than this."""


def _own(shelf: Shelf, kind: str) -> Iterator[tuple[str, Place]]:
    """The entries of a kind that stand beside the scenario, not in the Model."""
    for _sheet, source in sheet_of(shelf):
        yield from ((name, place) for name, place in shelf.places[kind].items() if place.source.path.parent == source.path.parent)


def contradictions(shelf: Shelf) -> None:
    """No event asks for two things of which one shuts out the other."""
    for event in shelf.all("event", Event):
        if clash := _clash(event.when):
            place = shelf.places["event"][event.id]
            mark = place.source.mark((*place.loc, "when"), key=True)
            place.source.warn(mark, shelf.say("event '{id}' can never come: its conditions shut each other out", id=event.id), clash)


def _clash(needs: list[Any]) -> str:
    """What two conditions disagree about, or nothing."""
    least = {(one.at_least, one.of): one.value for one in needs if hasattr(one, "at_least")}
    working = {one.working for one in needs if hasattr(one, "working")}
    for one in needs:
        if hasattr(one, "below") and least.get((one.below, one.of), one.value - 1) >= one.value:
            return " ".join(filter(None, (one.below, one.of)))
        if getattr(one, "not_working", None) in working:
            return str(one.not_working)
    seasons = [set(one.season) for one in needs if hasattr(one, "season")]
    return "season" if seasons and not set.intersection(*seasons) else ""


def events_in_time(shelf: Shelf) -> None:
    """Events that a scenario names can come in its quarters and with its people; one that follows an answer, after that answer."""
    for sheet, source in sheet_of(shelf):
        fixed = {one.event for one in sheet.fixed}
        seasons = {(sheet.begins.quarter - 1 + quarter) % 4 + 1 for quarter in range(1, sheet.quarters)}
        for number, name in enumerate(sheet.events):
            event = shelf.entries["event"].get(name)
            if isinstance(event, Event) and name not in fixed and (why := _too_late(event.when, sheet, seasons)):
                message = shelf.say("event '{id}' can never come in this game", id=name)
                source.warn(source.mark(("events", number)), message, shelf.say("it waits for: {what}", what=why))


def _too_late(needs: list[Any], sheet: Sheet, seasons: set[int]) -> str:
    for one in needs:
        if hasattr(one, "season") and not seasons & {*one.season}:
            return "season"
        most = COUNTED.get(getattr(one, "at_least", ""))
        if most and one.value > most(sheet):
            return f"{one.at_least} {one.value}"
    return ""


def answers_somebody_can_give(shelf: Shelf) -> None:
    """Every answer to an event in play, and every way of an activity, can be chosen some day and paid for."""
    for sheet, _source in sheet_of(shelf):
        play = in_play(sheet, shelf.whole)
        can = used(play, shelf.whole)
        for kind, written in (("event", "answers"), ("activity", "options")):
            for entry in shelf.whole[kind].values():
                for number, answer in enumerate(getattr(entry, written)) if entry.id in play[kind] else ():
                    if why := _never_given(answer, sheet, can, shelf):
                        place = shelf.places[kind][entry.id]
                        mark = place.source.mark((*place.loc, written, number))
                        place.source.warn(mark, shelf.say("nobody can ever choose '{id}' in this scenario", id=answer.id), why)


def _never_given(answer: Any, sheet: Sheet, can: Can, shelf: Shelf) -> str:
    if not may_hold(answer.needs, can):
        return shelf.say("it waits for something that is not used in this scenario")
    money = answer.cost.money * sheet.office.prices // 100
    if money > max(sheet.office.money, sheet.office.money_at_start) or answer.cost.days > sheet.office.days:
        return shelf.say("the office never has so much")
    return ""


def tools_that_can_be_kept(shelf: Shelf) -> None:
    """The upkeep of every tool is less than all the office has."""
    for sheet, source in sheet_of(shelf):
        for tool in shelf.all("tool", Tool):
            if sheet.tools and tool.id not in sheet.tools:
                continue
            yearly = tool.upkeep.money * 4 * sheet.office.prices // 100
            for field, cost, most in (("money", yearly, sheet.office.money), ("days", tool.upkeep.days, sheet.office.days)):
                if cost > most:
                    message = shelf.say("the office can never keep up tool '{id}'", id=brief(tool.id))
                    source.warn(source.mark(("office", field)), message, shelf.say("it costs {cost}", cost=cost))


def own_content_is_used(shelf: Shelf) -> None:
    """What an author has written beside a scenario stands in its lists, where it has such lists."""
    for sheet, _source in sheet_of(shelf):
        for kind, written in CHOSEN.items():
            chosen = getattr(sheet, written)
            for name, place in _own(shelf, kind) if chosen else ():
                if name not in chosen:
                    mark = place.source.mark((*place.loc, "id"))
                    hint = shelf.say("add it to the list '{list}' of scenario.yaml", list=written)
                    place.source.warn(mark, shelf.say("'{id}' is not used in this scenario", id=name), hint)


def own_content_names_what_is_used(shelf: Shelf) -> None:
    """Conditions and effects beside a scenario name what it uses; what lifts a tool may be absent."""
    for sheet, sheet_source in sheet_of(shelf):
        play = in_play(sheet, shelf.whole)
        for sheaf in shelf.sheaves:
            if sheaf.source.path.parent != sheet_source.path.parent or sheaf.source is sheet_source:
                continue
            for node in sheaf.nodes.values():
                kind = next((mark.kind for mark in node.marks if isinstance(mark, Ref)), "")
                if kind in CHOSEN and node.value in shelf.whole[kind] and node.value not in play[kind]:
                    _warn_of_unused(shelf, sheaf.source, node.loc, str(node.value))


def own_events_are_softened_by_what_is_used(shelf: Shelf) -> None:
    """What softens an event beside a scenario can be chosen in it; events of the Model may name tools that a scenario leaves out."""
    for sheet, _source in sheet_of(shelf):
        play = in_play(sheet, shelf.whole)
        for name, place in _own(shelf, "event"):
            event = shelf.entries["event"].get(name)
            for tool in event.softened_by if isinstance(event, Event) else ():
                if tool in shelf.whole["tool"] and tool not in play["tool"]:
                    mark = place.source.mark((*place.loc, "softened-by", tool), key=True)
                    message = shelf.say("tool '{id}' softens event '{event}' and is not used in this scenario", id=tool, event=name)
                    place.source.warn(mark, message)


def _warn_of_unused(shelf: Shelf, source: Source, loc: tuple[str | int, ...], name: str) -> None:
    source.warn(source.mark(loc), shelf.say("'{id}' is named here and not used in this scenario", id=name))


def practices_come_to_light(shelf: Shelf) -> None:
    """The good practices beside a scenario can be shown in it: their tools are used, and something brings practices to light."""
    for sheet, _source in sheet_of(shelf):
        play = in_play(sheet, shelf.whole)
        shown = any(_shows(shelf.entries[kind][name]) for kind in ("tool", "event", "activity", "deadline") for name in play[kind])
        for name, place in _own(shelf, "practice"):
            card = shelf.entries["practice"].get(name)
            if card and (not shown or card.tool not in play["tool"]):
                hint = shelf.say("its tool is not used here") if shown else shelf.say("no activity and no event has the effect 'show'")
                place.source.warn(place.source.mark((*place.loc, "id")), shelf.say("nothing can show practice '{id}' here", id=name), hint)


def _shows(entry: Any) -> bool:
    several = [entry, *getattr(entry, "answers", ()), *getattr(entry, "options", ())]
    return any(hasattr(effect, "show") for one in several for effect in getattr(one, "effects", ()))
