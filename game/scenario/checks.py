"""What a form alone cannot tell: one short function for each thing that can be wrong."""

import typing
from collections.abc import Callable, Iterator
from typing import Any

from pydantic import BaseModel

from game.rules.meters import METERS
from game.scenario.problems import nearest
from game.scenario.read import Place, Shelf
from game.scenario.schema import Event, Sheet, Tool
from game.scenario.vocabulary import CONDITION_MODELS, EFFECT_MODELS, Ref

Loc = tuple[Any, ...]


def check(shelf: Shelf) -> None:
    """Run every check over a shelf; what is wrong is noted at its place."""
    for one in CHECKS:
        one(shelf)


def known_names(shelf: Shelf) -> None:
    """Every name that refers to something names something that exists."""
    for source, entry in shelf.parsed:
        for loc, value, kind, is_key in references(entry, ()):
            _name(shelf, Place(source, loc), kind, value, is_key)


def _name(shelf: Shelf, place: Place, kind: str, value: str, is_key: bool = False) -> None:
    known = shelf.known(kind)
    if value in known or not known:
        return
    near = nearest(value, known)
    hint = shelf.say("did you mean '{word}'?", word=near) if near else shelf.say("there are: {names}", names=", ".join(known))
    message = shelf.say(UNKNOWN[kind], id=value)
    place.source.problem(place.source.mark(place.loc, key=is_key), message, hint)


def _say(sentence: str) -> str:
    """Marks a sentence for translation where it stands."""
    return sentence


say = _say
UNKNOWN = {
    "tool": say("no tool is called '{id}'"),
    "event": say("no event is called '{id}'"),
    "area": say("no area is called '{id}'"),
    "plane": say("no plane is called '{id}'"),
    "principle": say("no principle is called '{id}'"),
    "mode": say("no mode is called '{id}'"),
    "field": say("no field of organisations is called '{id}'"),
    "side": say("no side is called '{id}'"),
}


def references(value: Any, loc: Loc) -> Iterator[tuple[Loc, str, str, bool]]:
    """Every name in an entry that refers to something: place, name, kind of thing, whether it is the name of a field."""
    if not isinstance(value, BaseModel):
        return
    for name, info in type(value).model_fields.items():
        inner = getattr(value, name)
        here = (*loc, info.alias or name)
        for ref in (item for item in info.metadata if isinstance(item, Ref)):
            yield here, inner, ref.kind, False
        yield from _inside(info.annotation, inner, here)


def _inside(annotation: Any, value: Any, loc: Loc) -> Iterator[tuple[Loc, str, str, bool]]:
    arguments = typing.get_args(annotation)
    if isinstance(value, BaseModel):
        yield from references(value, loc)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _one(arguments[0], item, (*loc, number), False)
    elif isinstance(value, dict):
        for key in value:
            yield from _one(arguments[0], key, (*loc, key), True)


def _one(annotation: Any, value: Any, loc: Loc, is_key: bool) -> Iterator[tuple[Loc, str, str, bool]]:
    for ref in (item for item in getattr(annotation, "__metadata__", ()) if isinstance(item, Ref)):
        yield loc, value, ref.kind, is_key
    yield from _inside(annotation, value, loc)


def entries_of(value: Any, loc: Loc, models: dict[str, Any]) -> Iterator[tuple[Loc, str, Any]]:
    """Every effect or condition in an entry: place, kind, itself."""
    if isinstance(value, BaseModel):
        for kind, model in models.items():
            if type(value) is model:
                yield loc, kind, value
        for name, info in type(value).model_fields.items():
            yield from entries_of(getattr(value, name), (*loc, info.alias or name), models)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from entries_of(item, (*loc, number), models)


def meters_of_something(shelf: Shelf) -> None:
    """A meter that is of something says of what, and the others do not."""
    for source, entry in shelf.parsed:
        for loc, kind, item in entries_of(entry, (), CONDITION_MODELS | EFFECT_MODELS):
            meter = getattr(item, kind.replace("-", "_"), "")
            if kind not in ("at-least", "below", "change"):
                continue
            of = METERS[meter].of
            if item.of is None and of and not of.endswith("?"):
                source.problem(source.mark(loc), shelf.say("'{meter}' is of something: field 'of' is missing", meter=meter), shelf.say("there are: {names}", names=", ".join(shelf.known(of))))
            elif item.of is not None and not of:
                source.problem(source.mark((*loc, "of")), shelf.say("'{meter}' is not of anything: remove the field 'of'", meter=meter))
            elif item.of is not None:
                _name(shelf, Place(source, (*loc, "of")), of.rstrip("?"), item.of)


def answers_that_exist(shelf: Shelf) -> None:
    """A condition about an answer names an answer of that event."""
    for source, entry in shelf.parsed:
        for loc, kind, item in entries_of(entry, (), CONDITION_MODELS):
            event = shelf.entries["event"].get(item.answered) if kind == "answered" else None
            if event and item.with_ not in [answer.id for answer in event.answers]:
                known = ", ".join(answer.id for answer in event.answers)
                source.problem(source.mark((*loc, "with")), shelf.say("the event has no answer '{id}'", id=item.with_), shelf.say("there are: {names}", names=known))


def last_answer_is_free(shelf: Shelf) -> None:
    """The last answer of an event can always be given: it is what happens if nobody acts."""
    for event in shelf.all("event", Event):
        last, place = event.answers[-1], shelf.places["event", event.id]
        cost = last.cost
        if last.needs or cost.money or cost.days or cost.energy:
            loc = (*place.loc, "answers", len(event.answers) - 1)
            place.source.problem(place.source.mark(loc), shelf.say("the last answer must be free and always possible"), shelf.say("it is what happens if nobody acts"))


def needed_tools(tool: Tool) -> list[str]:
    """The tools that must work before this one can be started."""
    return [getattr(need, "working", "") for need in tool.needs if hasattr(need, "working")]


def reachable_tools(shelf: Shelf) -> None:
    """Every tool can be started some day: what it needs can be had, without going round in a circle."""
    tools = {tool.id: tool for tool in shelf.all("tool", Tool)}
    reachable: set[str] = set()
    while True:
        more = {name for name, tool in tools.items() if name not in reachable and all(need in reachable or need not in tools for need in needed_tools(tool))}
        if not more:
            break
        reachable |= more
    for name in tools.keys() - reachable:
        place = shelf.places["tool", name]
        circle = ", ".join(need for need in needed_tools(tools[name]) if need not in reachable)
        place.source.problem(place.source.mark((*place.loc, "needs")), shelf.say("tool '{id}' can never be started", id=name), shelf.say("it waits for {names}, which waits for it", names=circle))


def whole_sheet(shelf: Shelf) -> None:
    """A scenario gives a beginning to all twelve areas and all six principles."""
    for kind, written in (("area", "areas"), ("principle", "principles")) if shelf.sheet else ():
        missing = [name for name in shelf.known(kind) if name not in getattr(shelf.sheet, written)]
        if missing and shelf.sheet_source:
            shelf.sheet_source.problem(shelf.sheet_source.mark((written,), key=True), shelf.say("not all are given a beginning"), shelf.say("missing: {names}", names=", ".join(missing)))


def chosen_tools(shelf: Shelf, sheet: Sheet) -> list[Tool]:
    """The tools of the Model that the scenario uses."""
    return [tool for tool in shelf.all("tool", Tool) if not sheet.tools or tool.id in sheet.tools]


def tools_of_the_scenario(shelf: Shelf) -> None:
    """What a tool needs is used in the scenario too, and nothing works at the beginning that is not used."""
    sheet, source = shelf.sheet, shelf.sheet_source
    if not sheet or not source or not sheet.tools:
        return
    for number, name in enumerate(sheet.tools):
        tool = shelf.entries["tool"].get(name)
        missing = [need for need in needed_tools(tool) if need not in sheet.tools] if tool else []
        if missing:
            source.problem(source.mark(("tools", number)), shelf.say("tool '{id}' can never be started here", id=name), shelf.say("it needs {names}", names=", ".join(missing)))
    for number, practice in enumerate(sheet.practices):
        if practice.tool not in sheet.tools:
            source.problem(source.mark(("practices", number, "tool")), shelf.say("tool '{id}' works at the beginning but is not used in this scenario", id=practice.tool))


def commitments_can_be_made(shelf: Shelf) -> None:
    """There are enough recommendations to promise, in all and in each plane."""
    sheet, source = shelf.sheet, shelf.sheet_source
    if not sheet or not source:
        return
    planes = [tool.plane for tool in chosen_tools(shelf, sheet) if tool.recommendation]
    short = [plane for plane in shelf.known("plane") if planes.count(plane) < sheet.commitments.each_plane]
    if len(planes) < sheet.commitments.at_least or short:
        source.problem(source.mark(("commitments",), key=True), shelf.say("there are too few recommendations to promise so many"))


def affordable_tools(shelf: Shelf) -> None:
    """No tool costs more than the office ever has at once."""
    sheet = shelf.sheet
    for tool in chosen_tools(shelf, sheet) if sheet else ():
        place = shelf.places["tool", tool.id]
        modes = [shelf.entries["mode"][mode].cost for mode in tool.modes if mode in shelf.entries["mode"]]
        for name, have in (("money", max(sheet.office.money, sheet.office.money_at_start)), ("days", sheet.office.days)) if sheet and modes else ():
            if min(getattr(tool.cost, name) * getattr(mode, name) for mode in modes) > have * 100:
                place.source.problem(place.source.mark((*place.loc, "cost", name)), shelf.say("tool '{id}' costs more than the office ever has", id=tool.id))


def own_names(shelf: Shelf) -> None:
    """No two organisations, and no two practices of a scenario, have the same name."""
    sheet, source = shelf.sheet, shelf.sheet_source
    if not sheet or not source:
        return
    for written, names in (("organisations", [one.id for one in sheet.organisations]), ("practices", [one.tool for one in sheet.practices])):
        for number, name in enumerate(names):
            if name in names[:number]:
                source.problem(source.mark((written, number)), shelf.say("id '{id}' is used twice", id=name))


CHECKS: tuple[Callable[[Shelf], None], ...] = (
    known_names,
    meters_of_something,
    answers_that_exist,
    last_answer_is_free,
    reachable_tools,
    whole_sheet,
    tools_of_the_scenario,
    commitments_can_be_made,
    affordable_tools,
    own_names,
)
