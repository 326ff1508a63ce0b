"""Effects, conditions, refusals and causes as sentences; one text for each entry of the closed tables."""

from collections.abc import Callable
from typing import Any

from game.play.session import Session
from game.rules.activities import NotNow
from game.rules.conditions import holds
from game.rules.documents import NoDocument
from game.rules.meters import ALL, METERS
from game.rules.plan import Refusal
from game.rules.rulebook import HOURS_A_DAY, Amount, Condition, Effect, Rulebook
from game.text.numbers import ROMAN
from game.views.words import Words

Says = Callable[[Words, Rulebook, Any], str]


def _of(kind: str) -> Callable[[Words, Rulebook, int], str]:
    """The name of what a meter is of, with a word before it where it alone would not say enough."""
    return {
        "area": lambda words, book, of: words.area(book.areas[of]),
        "principle": lambda words, book, of: words.principle(book.principles[of]),
        "plane": lambda words, book, of: words.say("plane: {name}", name=words.plane(book.planes[of])),
        "tool": lambda words, book, of: words.say("care for: {name}", name=words.tool(book.tools[of])),
    }[kind]


METER_NAMES: dict[str, Says] = {
    "trust": lambda words, book, of: words.say("trust of the office") if of == 0 else words.say("trust of organisations"),
    "principle": _of("principle"),
    "area": _of("area"),
    "plane": _of("plane"),
    "care": _of("tool"),
    "money": lambda words, book, of: words.say("money"),
    "days": lambda words, book, of: words.say("days of the office"),
    "energy": lambda words, book, of: words.say("energy of organisations"),
    "vigour": lambda words, book, of: words.say("strength of organisations"),
    "competence": lambda words, book, of: words.say("competence of the office"),
    "will": lambda words, book, of: words.say("will of the executive"),
    "council": lambda words, book, of: words.say("support in the council"),
    "capacity": lambda words, book, of: _field(words, book, of, words.say("capacity of organisations")),
    "independence": lambda words, book, of: _field(words, book, of, words.say("independence of organisations")),
    "activity": lambda words, book, of: words.say("activity of residents"),
    "awareness": lambda words, book, of: words.say("awareness of residents"),
    "life": lambda words, book, of: words.say("quality of life"),
    "ease": lambda words, book, of: words.say("makes easier: {tool}, percent", tool=words.tool(book.tools[of])),
    "counter": lambda words, book, of: words.say.of(words.counters[book.counters[of]].name),
    "lawful": lambda words, book, of: words.say("promised tools in lawful form"),
    "written": lambda words, book, of: words.say("tools in lawful form"),
    "kept-pledges": lambda words, book, of: words.say("pledges kept"),
    "broken-pledges": lambda words, book, of: words.say("pledges broken"),
    "hidden": lambda words, book, of: words.say("organisations not yet known"),
    "studied": lambda words, book, of: words.say("needs known in plane {name}", name=words.plane(book.planes[of])),
    "done": lambda words, book, of: words.say("done: {name}", name=words.activity(book.activities[of].id)),
    "missed": lambda words, book, of: words.say("missed: {name}", name=words.deadline(book.deadlines[of].id)),
    "working-tools": lambda words, book, of: words.say("working tools"),
    "imposed-tools": lambda words, book, of: words.say("imposed tools"),
    "organisations": lambda words, book, of: words.say("number of organisations"),
    "quarter": lambda words, book, of: words.say("quarter of the game"),
    "index": lambda words, book, of: words.say("index"),
    "gain": lambda words, book, of: words.say("rise of the index"),
    "weakest-plane": lambda words, book, of: words.say("the weakest plane"),
    "weakest-principle": lambda words, book, of: words.say("the weakest principle"),
    "commitments": lambda words, book, of: words.say("promises kept"),
}
"""What each meter is called. A test holds it level with the table of meters."""


def _field(words: Words, book: Rulebook, of: int, name: str) -> str:
    return name if of == ALL else f"{name} ({words.say.of(words.fields[book.fields[of]].name).lower()})"


def meter(words: Words, book: Rulebook, name: str, of: int) -> str:
    """What a meter is called."""
    return METER_NAMES[name](words, book, of)


def quantity(words: Words, name: str, number: int, sign: bool = False) -> str:
    """A number of a meter in its unit; number in the units of the state."""
    unit = METERS[name].unit
    if name == "money":
        return words.money(number, sign)
    if name in ("area", "plane", "index", "gain", "weakest-plane"):
        return words.points(number, 2, sign)
    thousandths = number * 1000 // unit
    return words.points(thousandths, 0 if thousandths % 1000 == 0 else 1, sign)


COUNTED = {
    "working-tools": lambda words: words.say("for each working tool"),
    "imposed-tools": lambda words: words.say("for each imposed tool"),
    "organisations": lambda words: words.say("for each organisation"),
}


def effect(words: Words, book: Rulebook, entry: Effect) -> str:
    """What an effect does, in a few words: trust of organisations −4."""
    return EFFECT_TEXTS[entry.kind](words, book, entry.fields)


def _change(words: Words, book: Rulebook, fields: tuple[object, ...]) -> str:
    name, of, by = str(fields[0]), _whole(fields[1]), fields[2]
    assert isinstance(by, Amount)
    text = f"{meter(words, book, name, of)} {quantity(words, name, by.number, sign=True)}"
    return f"{text} {COUNTED[by.per](words)}" if by.per else text


EFFECT_TEXTS: dict[str, Says] = {
    "change": _change,
    "withdraw": lambda words, book, fields: words.say("{tool}: comes to an end", tool=_tool(words, book, fields[0])),
    "find": lambda words, book, fields: words.say.plural("{n} organisation comes to light", "{n} organisations come to light", fields[0]),
    "learn": lambda words, book, fields: words.say("shows what is needed in plane {name}", name=words.plane(book.planes[fields[0]])),
    "shake": lambda words, book, fields: words.say("tools in a form weaker than {form} are shaken", form=words.form(fields[0])),
    "pledge": lambda words, book, fields: words.say("pledge: {name}", name=words.pledge(book.pledges[fields[0]].id)),
    "show": lambda words, book, fields: words.say.plural("{n} good practice comes to light", "{n} good practices come to light", fields[0]),
}
"""What each kind of effect does. A test holds it level with the table of effects."""


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value


def effects(words: Words, book: Rulebook, entries: tuple[Effect, ...]) -> tuple[str, ...]:
    """What several effects do."""
    return tuple(effect(words, book, entry) for entry in entries)


CONDITION_TEXTS: dict[str, Says] = {
    "working": lambda words, book, fields: words.say("works: {tool}", tool=_one_of(words, book, (fields[0],))),
    "not-working": lambda words, book, fields: words.say("does not work: {tool}", tool=_tool(words, book, fields[0])),
    "at-least": lambda words, book, fields: words.say(
        "{meter}: at least {value}", meter=meter(words, book, fields[0], fields[1]), value=quantity(words, fields[0], fields[2])
    ),
    "below": lambda words, book, fields: words.say(
        "{meter}: below {value}", meter=meter(words, book, fields[0], fields[1]), value=quantity(words, fields[0], fields[2])
    ),
    "season": lambda words, book, fields: words.say("in quarters of the year: {numerals}", numerals=", ".join(ROMAN[one - 1] for one in fields[0])),
    "answered": lambda words, book, fields: words.say("after: {event}", event=words.event(book.events[fields[0]].id)),
    "any": lambda words, book, fields: _any(words, book, fields[0]),
    "none": lambda words, book, fields: words.say("not: {all}", all="; ".join(condition(words, book, one) for one in fields[0])),
}
"""What each kind of condition says. A test holds it level with the table of conditions."""


def _tool(words: Words, book: Rulebook, tool: int) -> str:
    return words.tool(book.tools[tool])


def _one_of(words: Words, book: Rulebook, tools: tuple[int, ...]) -> str:
    return words.say(" or ").join(_tool(words, book, tool) for tool in tools)


def _any(words: Words, book: Rulebook, entries: tuple[Condition, ...]) -> str:
    if all(one.kind == "working" for one in entries):
        return words.say("works: {tool}", tool=_one_of(words, book, tuple(_whole(one.fields[0]) for one in entries)))
    return words.say(" or ").join(condition(words, book, one) for one in entries)


def _tools_asked(entry: Condition) -> tuple[int, ...]:
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


def refusal(words: Words, session: Session, refused: Refusal, tool: str = "") -> str:
    """Why a tool cannot be started, in one sentence that says what is missing."""
    return REFUSAL_TEXTS[refused.kind](words, session, refused, tool)


def _need(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    assert refused.need is not None
    return missing(words, session, refused.need)


def missing(words: Words, session: Session, entry: Condition) -> str:
    """What must be so first, where a condition does not hold."""
    tools = _tools_asked(entry)
    if tools:
        return words.say("First: {tool}", tool=_one_of(words, session.rulebook, tools))
    if entry.kind == "at-least" and entry.fields[0] == "quarter":
        return words.say("From quarter {n} of the game", n=entry.fields[2])
    return words.say("Needs: {condition}", condition=need(words, session, entry)[0])


def _season(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    seasons = session.rulebook.season[session.rulebook.tools.index(tool)]
    return words.say("Starts only in quarters: {numerals}", numerals=", ".join(ROMAN[one] for one in range(4) if seasons[one]))


def _days(words: Words, session: Session, refused: Refusal, tool: str) -> str:
    return words.say.plural("{n} day of the office is missing", "{n} days of the office are missing", -(-refused.missing // HOURS_A_DAY))


REFUSAL_TEXTS: dict[str, Callable[[Words, Session, Refusal, str], str]] = {
    "over": lambda words, session, refused, tool: words.say("The game is over"),
    "working": lambda words, session, refused, tool: words.say("It works already"),
    "prepared": lambda words, session, refused, tool: words.say("It is being prepared"),
    "planned": lambda words, session, refused, tool: words.say("It is in the plan"),
    "mode": lambda words, session, refused, tool: words.say("It cannot be introduced this way"),
    "season": _season,
    "need": _need,
    "slots": lambda words, session, refused, tool: words.say.plural(
        "At most {n} new tool in a quarter", "At most {n} new tools in a quarter", session.rulebook.pace.slots
    ),
    "money": lambda words, session, refused, tool: words.say("{amount} is missing", amount=words.money(refused.missing)),
    "hours": _days,
    "effort": lambda words, session, refused, tool: words.say(
        "Energy of organisations is missing: {amount}", amount=words.points(-(-refused.missing // 100) * 100, 1)
    ),
    "not-yours": lambda words, session, refused, tool: words.say("The other side must begin this"),
    "they-distrust": lambda words, session, refused, tool: _they(words, session, tool, words.say("too little trust")),
    "they-tire": lambda words, session, refused, tool: _they(words, session, tool, words.say("no strength left this quarter")),
    "they-gain-nothing": lambda words, session, refused, tool: _they(words, session, tool, words.say("this area is good enough for them")),
    "they-see-a-principle-hurt": lambda words, session, refused, tool: _they(
        words, session, tool, words.say("it would hurt a principle that is weak already")
    ),
}
"""Why not. A test holds it level with the table of refusals."""


def _they(words: Words, session: Session, tool: str, reason: str) -> str:
    """The other side's no, its reason, and the way it would agree to, if there is one."""
    say = words.say
    no = say("Organisations say no: {reason}", reason=reason) if session.role == "official" else say("The office says no: {reason}", reason=reason)
    instead = next((mode for mode in session.modes(tool) if session.refusal(tool, mode) is None), "") if tool else ""
    return say("{no}; they would agree to: {mode}", no=no, mode=words.mode(instead).lower()) if instead else no


def not_now(words: Words, session: Session, refused: NotNow) -> str:
    """Why an activity cannot be done so, in one sentence."""
    say = words.say
    if refused.kind == "need" and refused.need is not None:
        return say("Needs: {condition}", condition=need(words, session, refused.need)[0])
    if refused.kind in ("money", "hours", "effort", "over"):
        return refusal(words, session, Refusal(refused.kind, missing=refused.missing))
    return {"done": say("It was done already"), "planned": say("It is in the plan")}[refused.kind]


def no_document(words: Words, refused: NoDocument) -> str:
    """Why a tool cannot be put into a legal form, in one sentence."""
    say = words.say
    return {
        "absent": say("Only a tool that works or is prepared can be written down"),
        "stronger": say("It has this form or a stronger one"),
        "council": say("The council does not support it: {points} points are needed", points=refused.missing),
        "advice": say("There are no hours of advice left"),
        "hours": say.plural("{n} day of the office is missing", "{n} days of the office are missing", refused.missing),
    }[refused.kind]


def cause(words: Words, name: str) -> str:
    """The name of a cause of the ledger: a tool, a mode, an event, or what moves by itself."""
    kind, _, id_ = name.partition(":")
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
