"""Checks of a scenario: that all it needs is there and that it can be played."""

from game.scenario.problems import brief
from game.scenario.reach import in_play, may_hold, named_tools, reachable, used
from game.scenario.schema import Event, Sheet, Tool
from game.scenario.shelf import Shelf
from game.scenario.source import Source


def sheet_of(shelf: Shelf) -> list[tuple[Sheet, Source]]:
    """The scenario and its file, if it could be read."""
    return [(shelf.sheet, shelf.sheet_source)] if shelf.sheet and shelf.sheet_source else []


def _tools(shelf: Shelf, sheet: Sheet) -> dict[str, Tool]:
    return {tool.id: tool for tool in shelf.all("tool", Tool) if not sheet.tools or tool.id in sheet.tools}


def whole_sheet(shelf: Shelf) -> None:
    """A scenario gives a beginning to all areas and all principles."""
    for sheet, source in sheet_of(shelf):
        for kind, written in (("area", "areas"), ("principle", "principles")):
            missing = [name for name in shelf.known(kind) if name not in getattr(sheet, written)]
            if missing:
                message = shelf.say("some are given no beginning")
                source.problem(source.mark((written,), key=True), message, shelf.say("missing: {names}", names=", ".join(missing)))


def organisations_have_names(shelf: Shelf) -> None:
    """No two organisations and no two private goals of a side have the same id, and no tool works twice."""
    for sheet, source in sheet_of(shelf):
        for written, field, names in (
            (("organisations",), "id", [one.id for one in sheet.organisations]),
            (("practices",), "tool", [one.tool for one in sheet.practices]),
            (("laurels", "office"), "id", [one.id for one in sheet.laurels.office]),
            (("laurels", "ngos"), "id", [one.id for one in sheet.laurels.ngos]),
        ):
            for number, name in enumerate(names):
                if name in names[:number]:
                    source.problem(source.mark((*written, number, field)), shelf.say("id '{id}' is used twice", id=name))


def reachable_in_the_scenario(shelf: Shelf) -> None:
    """What the tools of a scenario need is used in it too."""
    for sheet, source in sheet_of(shelf):
        tools = _tools(shelf, sheet)
        at_work = {practice.tool for practice in sheet.practices}
        found = reachable(tools, lambda name: name not in shelf.entries["tool"]) | at_work
        for number, name in enumerate(sheet.tools):
            missing = [need for need in named_tools(tools[name].needs) if need not in sheet.tools] if name in tools else []
            if missing and name not in found:
                message = shelf.say("tool '{id}' can never be started here", id=name)
                source.problem(source.mark(("tools", number)), message, shelf.say("it needs {names}", names=", ".join(missing)))


def events_can_come(shelf: Shelf) -> None:
    """The events that a scenario names can come in it."""
    for sheet, source in sheet_of(shelf):
        can = used(in_play(sheet, shelf.whole), shelf.whole)
        for number, name in enumerate(sheet.events):
            event = shelf.entries["event"].get(name)
            if isinstance(event, Event) and not may_hold(event.when, can):
                message = shelf.say("event '{id}' can never come here", id=name)
                hint = shelf.say("it waits for something that is not used in this scenario")
                source.problem(source.mark(("events", number)), message, hint)


def practices_fit(shelf: Shelf) -> None:
    """What works at the beginning is used in the scenario and could have been introduced so."""
    for sheet, source in sheet_of(shelf):
        for number, practice in enumerate(sheet.practices):
            tool = shelf.entries["tool"].get(practice.tool)
            if sheet.tools and tool and tool.id not in sheet.tools:
                message = shelf.say("tool '{id}' works at the beginning but is not used in this scenario", id=practice.tool)
                source.problem(source.mark(("practices", number, "tool")), message, shelf.say("add it to the list 'tools'"))
            if tool and practice.mode in shelf.known("mode") and practice.mode not in tool.modes:
                message = shelf.say("tool '{id}' cannot be introduced so", id=practice.tool)
                source.problem(source.mark(("practices", number, "mode")), message, shelf.there_are(tool.modes))


def tools_open_in_the_game(shelf: Shelf) -> None:
    """Tools that wait for their quarter are used in the scenario, and the quarter comes."""
    for sheet, source in sheet_of(shelf):
        for name, quarter in sheet.opens.items():
            here = ("opens", name)
            if sheet.tools and name in shelf.known("tool") and name not in sheet.tools:
                message = shelf.say("tool '{id}' opens in a quarter but is not used in this scenario", id=brief(name))
                source.problem(source.mark(here, key=True), message, shelf.say("add it to the list 'tools'"))
            if quarter > sheet.quarters:
                message = shelf.say("this quarter is after the end of the game")
                source.problem(source.mark(here), message, shelf.say("the last one is {quarter}", quarter=sheet.quarters))


def commitments_can_be_made(shelf: Shelf) -> None:
    """There are enough recommendations to promise, in all and in each plane."""
    for sheet, source in sheet_of(shelf) if shelf.sound("tool") else ():
        planes = [tool.plane for tool in _tools(shelf, sheet).values() if tool.recommendation]
        short = [plane for plane in shelf.known("plane") if planes.count(plane) < sheet.commitments.each_plane]
        if len(planes) < sheet.commitments.at_least or short:
            counted = ", ".join(f"{plane} {planes.count(plane)}" for plane in shelf.known("plane"))
            message = shelf.say("there are too few recommended tools to promise so many")
            source.problem(source.mark(("commitments",), key=True), message, shelf.there_are([counted]))


def affordable_tools(shelf: Shelf) -> None:
    """No tool costs more than the office ever has at once."""
    for sheet, source in sheet_of(shelf):
        have = {"money": max(sheet.office.money, sheet.office.money_at_start), "days": sheet.office.days}
        percent = {"money": sheet.office.prices, "days": 100}
        for tool in _tools(shelf, sheet).values():
            modes = [shelf.entries["mode"][mode].cost for mode in tool.modes if mode in shelf.entries["mode"]]
            for name, most in have.items() if modes else ():
                cost = min(getattr(tool.cost, name) * getattr(mode, name) for mode in modes) * percent[name] // 100
                if cost > most * 100:
                    message = shelf.say("the office never has enough for tool '{id}'", id=brief(tool.id))
                    source.problem(source.mark(("office", name)), message, shelf.say("it costs {cost}", cost=cost // 100))
