"""Effects, conditions and causes as sentences; one text for each entry of the closed tables."""

from typing import Any

from game.play.session import Session
from game.rules.conditions import holds
from game.rules.effects import FULL
from game.rules.forms import FORMS
from game.rules.meters import METERS
from game.rules.rulebook import Amount, Condition, Effect, Rulebook
from game.views.lasting import shaken
from game.views.meter_names import Says, meter, quantity, wanted
from game.views.words import Words, months

COUNTED = {
    "working-tools": lambda words: words.say("for each working tool"),
    "imposed-tools": lambda words: words.say("for each imposed tool"),
    "organisations": lambda words: words.say("for each organisation"),
}


def effect(words: Words, book: Rulebook, entry: Effect) -> str:
    """What an effect does, in a few words: trust in the office −4."""
    return EFFECT_TEXTS[entry.kind](words, book, entry.fields)


def _change(words: Words, book: Rulebook, fields: tuple[object, ...]) -> str:
    name, of, by = str(fields[0]), _whole(fields[1]), fields[2]
    assert isinstance(by, Amount)
    if name == "ease":
        values = {"tool": words.tool(book.tools[of]), "percent": quantity(words, name, abs(by.number))}
        return words.say("{tool}: {percent} % cheaper", **values) if by.number > 0 else words.say("{tool}: {percent} % dearer", **values)
    text = f"{meter(words, book, name, of)} {quantity(words, name, by.number, sign=True)}"
    return f"{text} {COUNTED[by.per](words)}" if by.per else text


EFFECT_TEXTS: dict[str, Says] = {
    "change": _change,
    "withdraw": lambda words, book, fields: words.say("{tool}: comes to an end", tool=_tool(words, book, fields[0])),
    "find": lambda words, book, fields: words.say.plural("{n} organisation comes to light", "{n} organisations come to light", fields[0]),
    "learn": lambda words, book, fields: words.say("shows what is needed in plane {name}", name=words.plane(book.planes[fields[0]])),
    "shake": lambda words, book, fields: shaken(words, book, FORMS.index(fields[0])),
    "pledge": lambda words, book, fields: words.say("pledge: {name}", name=words.pledge(book.pledges[fields[0]].id)),
    "show": lambda words, book, fields: words.say.plural("{n} good practice comes to light", "{n} good practices come to light", fields[0]),
}
"""What each kind of effect does. A test holds it level with the table of effects."""


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def effects(words: Words, book: Rulebook, entries: tuple[Effect, ...], share: int = FULL) -> tuple[str, ...]:
    """What several effects do, at a share of a thousand."""
    return tuple(effect(words, book, _part(entry, share)) for entry in entries)


def _part(entry: Effect, share: int) -> Effect:
    """A change at a share of a thousand; what else there is happens whole."""
    by = entry.fields[-1]
    if share == FULL or not isinstance(by, Amount):
        return entry
    return entry._replace(fields=(*entry.fields[:-1], by._replace(number=by.number * share // FULL)))


CONDITION_TEXTS: dict[str, Says] = {
    "working": lambda words, book, fields: words.say("at work: {tool}", tool=one_of(words, book, (fields[0],))),
    "not-working": lambda words, book, fields: words.say("not at work: {tool}", tool=_tool(words, book, fields[0])),
    "at-least": lambda words, book, fields: words.say(
        "{meter}: at least {value}", meter=meter(words, book, fields[0], fields[1]), value=wanted(words, fields[0], fields[2])
    ),
    "below": lambda words, book, fields: _below(words, book, *fields),
    "season": lambda words, book, fields: words.say("in the months: {months}", months=months((one - 1 for one in fields[0]), words.say)),
    "answered": lambda words, book, fields: _answered(words, book, fields[0], (fields[1],)),
    "any": lambda words, book, fields: _any(words, book, fields[0]),
    "none": lambda words, book, fields: words.say("not: {all}", all="; ".join(condition(words, book, one) for one in fields[0])),
}
"""What each kind of condition says. A test holds it level with the table of conditions."""


def _tool(words: Words, book: Rulebook, tool: int) -> str:
    return words.tool(book.tools[tool])


def one_of(words: Words, book: Rulebook, tools: tuple[int, ...]) -> str:
    return words.say(" or ").join(_tool(words, book, tool) for tool in tools)


def _below(words: Words, book: Rulebook, name: str, of: int, value: int) -> str:
    """Below a value; below one, of what is counted in whole things, is none."""
    named = meter(words, book, name, of)
    if value == METERS[name].unit == 1:
        return words.say("{meter}: none", meter=named)
    return words.say("{meter}: below {value}", meter=named, value=wanted(words, name, value))


def _answered(words: Words, book: Rulebook, event: int, answers: tuple[int, ...]) -> str:
    """After an event that was answered in one of these ways."""
    entry = words.events[book.events[event].id]
    named = words.say(" or ").join(words.say("“{name}”", name=words.say.of(entry.answers[one].name)) for one in answers)
    return words.say("after “{event}”, answered with {answers}", event=words.say.of(entry.name), answers=named)


def _any(words: Words, book: Rulebook, entries: tuple[Condition, ...]) -> str:
    """One of several conditions; tools at work are named together, and so are answers to one event."""
    tools = tuple(_whole(one.fields[0]) for one in entries if one.kind == "working")
    parts = [words.say("at work: {tool}", tool=one_of(words, book, tools))] if tools else []
    events: dict[int, tuple[int, ...]] = {}
    for one in entries:
        if one.kind == "answered":
            event, answer = map(_whole, one.fields)
            events[event] = (*events.get(event, ()), answer)
        elif one.kind != "working":
            parts.append(condition(words, book, one))
    parts += [_answered(words, book, event, answers) for event, answers in events.items()]
    return words.say(" or ").join(parts)


def tools_asked(entry: Condition) -> tuple[int, ...]:
    """The tools of which one must work, if the condition asks for nothing else."""
    entries: Any = entry.fields[0] if entry.kind == "any" else (entry,)
    return tuple(_whole(one.fields[0]) for one in entries) if all(one.kind == "working" for one in entries) else ()


def condition(words: Words, book: Rulebook, entry: Condition) -> str:
    """What a condition asks for."""
    return CONDITION_TEXTS[entry.kind](words, book, entry.fields)


def need(words: Words, session: Session, entry: Condition) -> tuple[str, bool]:
    """What a condition asks for with the present value, and whether it holds now."""
    met = bool(holds(session.state, session.rulebook, entry)[0])
    text = condition(words, session.rulebook, entry)
    if entry.kind in ("at-least", "below") and not met:
        name, of = str(entry.fields[0]), _whole(entry.fields[1])
        now = int(METERS[name].read(session.state, session.rulebook, of)[0])
        text = words.say("{condition} (now {value})", condition=text, value=quantity(words, name, now))
    return text, met


def cause(words: Words, name: str, amount: int = 0) -> str:
    """The name of a cause of the ledger: a tool, a mode, an event, or what moves by itself; amount: what it did."""
    kind, _, id_ = name.partition(":")
    if kind == "habit" and amount > 0:  # what holds an area up from before counts for more beside what grows; customs alone only fade
        return words.say("what was here before")
    if kind in ("tool", "start", "upkeep"):
        text = words.tool(id_)
        return {"tool": text, "start": words.say("start of: {tool}", tool=text), "upkeep": words.say("upkeep of: {tool}", tool=text)}[kind]
    if kind == "mode":
        return words.say("way of introducing: {mode}", mode=words.mode(id_).lower())
    if kind == "event":
        return words.event(id_)
    say = words.say
    named = {
        "activity": lambda: words.activity(id_),
        "stop": lambda: say("withdrawal of: {tool}", tool=words.tool(id_)),
        "form": lambda: say("document of: {tool}", tool=words.tool(id_)),
        "defect": lambda: say("legal defect of: {tool}", tool=words.tool(id_)),
        "pledge": lambda: words.pledge(id_),
        "deadline": lambda: words.deadline(id_),
        "practice": lambda: words.practice(id_),
    }
    if kind in named:
        return named[kind]()
    return {
        "overload": say("overload of the office"),
        "burn-out": say("burn-out"),
        "one donor": say("dependence on one donor"),
        "founding": say("founding"),
        "habit": say("old customs"),
        "rest": say("the usual course of things"),
        "principles": say("principles in practice"),
        "limit": say("end of the scale"),
        "budget": say("budget"),
        "adviser": say("questions to the adviser"),
        "trainer": say("the trainer"),
    }[name]
