"""Checks of single words, numbers and texts, wherever they stand. They work on broken files too."""

from collections.abc import Iterator
from typing import Any

from game.rules.meters import METERS
from game.scenario.fields import Longest, Ref
from game.scenario.problems import brief
from game.scenario.scales import SCALES, Scale, plain
from game.scenario.schema import Event
from game.scenario.shelf import Shelf
from game.scenario.source import Source
from game.scenario.vocabulary import KIND_OF_MODEL
from game.scenario.walk import Loc, Node
from game.text.catalog import Catalog


def unknown(kind: str, name: str, say: Catalog) -> str:
    """The sentence about a name that nothing has."""
    return {
        "tool": say("no tool is called '{id}'", id=name),
        "event": say("no event is called '{id}'", id=name),
        "area": say("no area is called '{id}'", id=name),
        "plane": say("no plane is called '{id}'", id=name),
        "principle": say("no principle is called '{id}'", id=name),
        "mode": say("no mode is called '{id}'", id=name),
        "field": say("no field of organisations is called '{id}'", id=name),
        "side": say("no side is called '{id}'", id=name),
        "counter": say("no counter is called '{id}'", id=name),
        "activity": say("no activity is called '{id}'", id=name),
        "pledge": say("no pledge is called '{id}'", id=name),
        "deadline": say("no deadline is called '{id}'", id=name),
        "essay": say("no essay is called '{id}'", id=name),
        "stage": say("no stage of a workshop is called '{id}'", id=name),
    }[kind]


def _known_name(shelf: Shelf, source: Source, kind: str, loc: Loc, name: object, is_key: bool = False) -> None:
    known = shelf.known(kind)
    if isinstance(name, str) and name not in known and kind not in shelf.unread and not source.is_spoilt(loc):
        source.problem(source.mark(loc, key=is_key), unknown(kind, brief(name), shelf.say), shelf.meant(name, known))


def known_names(shelf: Shelf) -> None:
    """Every name that refers to something names something that exists."""
    for sheaf in shelf.sheaves:
        for node in (*sheaf.nodes.values(), *sheaf.keys):
            for mark in node.marks:
                if isinstance(mark, Ref):
                    _known_name(shelf, sheaf.source, mark.kind, node.loc, node.value, node.is_key)


def nothing_twice(shelf: Shelf) -> None:
    """No list of names names anything twice."""
    for sheaf in shelf.sheaves:
        for node in sheaf.nodes.values():
            if not isinstance(node.value, list):
                continue
            seen: set[object] = set()
            for number, item in enumerate(node.value):
                if isinstance(item, (str, int)):
                    if item in seen:
                        sheaf.source.problem(sheaf.source.mark((*node.loc, number)), shelf.say("'{word}' is in the list twice", word=brief(item)))
                    seen.add(item)


def texts_that_fit(shelf: Shelf) -> None:
    """No text is longer than the room it has on the screen."""
    for sheaf in shelf.sheaves:
        for node in sheaf.nodes.values():
            for most in (mark.characters for mark in node.marks if isinstance(mark, Longest)):
                for language, text in node.value.items() if isinstance(node.value, dict) else ():
                    if isinstance(text, str) and len(text) > most:
                        message = shelf.say("the text has {length} characters, there is room for {most}", length=len(text), most=most)
                        sheaf.source.problem(sheaf.source.mark((*node.loc, language)), message)


def said(shelf: Shelf, *kinds: str) -> Iterator[tuple[Source, Node, str]]:
    """Every effect and condition of these kinds: its file, itself and the word under its kind."""
    for sheaf in shelf.sheaves:
        for node in sheaf.nodes.values():
            kind = KIND_OF_MODEL.get(node.form) if isinstance(node.value, dict) else None
            if kind in kinds and isinstance(node.value.get(kind), str) and not sheaf.source.is_spoilt(node.loc):
                yield sheaf.source, node, node.value[kind]


def meters_of_something(shelf: Shelf) -> None:
    """A meter that is of something says of what, and the others do not."""
    for source, node, meter in said(shelf, "at-least", "below", "change"):
        if meter not in METERS:
            continue
        of, kind = node.value.get("of"), METERS[meter].of
        here = (*node.loc, "of")
        if "of" not in node.value and kind and not kind.endswith("?"):
            message = shelf.say("'{meter}' must say of what: field 'of' is missing", meter=meter)
            source.problem(source.mark(node.loc), message, shelf.there_are(shelf.known(kind)))
        elif "of" in node.value and not kind:
            source.problem(source.mark(here, key=True), shelf.say("'{meter}' is not of anything: remove the field 'of'", meter=meter))
        elif "of" in node.value:
            _known_name(shelf, source, kind.rstrip("?"), here, of)


def numbers_on_scale(shelf: Shelf) -> None:
    """What a meter is compared with lies on its scale, and no effect is nothing or more than the whole scale."""
    for source, node, meter in said(shelf, "at-least", "below", "change"):
        if meter not in SCALES:
            continue
        scale, by = SCALES[meter], node.value.get("by")
        if isinstance(by, dict):
            _step(shelf, source, (*node.loc, "by", "each"), by.get("each"), scale.each)
        elif scale.step:
            _step(shelf, source, (*node.loc, "by"), by, scale.step)
        _value(shelf, source, (*node.loc, "value"), node.value.get("value"), scale)


def whole_numbers(shelf: Shelf) -> None:
    """What is counted one by one is compared with and changed by whole numbers."""
    for source, node, meter in said(shelf, "at-least", "below", "change"):
        by = node.value.get("by")
        written = {("value",): node.value.get("value"), ("by",): by, ("by", "each"): by.get("each") if isinstance(by, dict) else None}
        for here, number in written.items() if meter in METERS and METERS[meter].unit == 1 else ():
            loc = (*node.loc, *here)
            if _is_number(number, source, loc) and number % 1:
                source.problem(source.mark(loc), shelf.say("must be a whole number"))


def _is_number(value: Any, source: Source, loc: Loc) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and not source.is_spoilt(loc)


def _step(shelf: Shelf, source: Source, loc: Loc, value: Any, most: float) -> None:
    if not _is_number(value, source, loc):
        return
    if value == 0:
        source.problem(source.mark(loc), shelf.say("this changes nothing"))
    elif abs(value) > most:
        source.problem(source.mark(loc), shelf.say("must be from {least} to {most}", least=plain(-most), most=plain(most)))


def _value(shelf: Shelf, source: Source, loc: Loc, value: Any, scale: Scale) -> None:
    if _is_number(value, source, loc) and not scale.low <= value <= scale.high:
        source.problem(source.mark(loc), shelf.say("must be from {least} to {most}", least=plain(scale.low), most=plain(scale.high)))


def answers_that_exist(shelf: Shelf) -> None:
    """A condition about an answer names an answer of that event."""
    for source, node, name in said(shelf, "answered"):
        event, here = shelf.entries["event"].get(name), (*node.loc, "with")
        if not isinstance(event, Event) or not isinstance(node.value.get("with"), str) or source.is_spoilt(here):
            continue
        known = [answer.id for answer in event.answers]
        if node.value["with"] not in known:
            message = shelf.say("event '{event}' has no answer '{id}'", event=name, id=brief(node.value["with"]))
            source.problem(source.mark(here), message, shelf.meant(node.value["with"], known))
