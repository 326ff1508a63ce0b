"""What each number of a game is called, and how an amount of it is written."""

from collections.abc import Callable
from typing import Any

from game.rules.meters import ALL, METERS
from game.rules.rulebook import Rulebook
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
    "trust": lambda words, book, of: words.say("trust in organisations") if of == 0 else words.say("trust in the office"),
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
    "lawful": lambda words, book, of: words.say("promised tools in an order, a procedure or a resolution"),
    "written": lambda words, book, of: words.say("tools in an order, a procedure or a resolution"),
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


OF_A_SIDE = ("trust", "vigour", "competence", "will", "council", "capacity", "independence")
LEVELS = (*OF_A_SIDE, "principle", "weakest-principle", "activity", "awareness", "life")  # from 0 to 100
POINTS = ("area", "plane", "index", "gain", "weakest-plane")


def wanted(words: Words, name: str, number: int) -> str:
    """What a condition asks of a meter, with its unit; number in the units of the state."""
    value = quantity(words, name, number)
    if name in LEVELS:
        return words.say("{n} of 100", n=value)
    return words.say("{n} of a point", n=value) if name == "gain" else value


def quantity(words: Words, name: str, number: int, sign: bool = False) -> str:
    """A number of a meter in its unit; number in the units of the state."""
    unit = METERS[name].unit
    if name == "money":
        return words.money(number, sign)
    if name in POINTS:
        return words.points(number, 2, sign)
    thousandths = number * 1000 // unit
    return words.points(thousandths, 0 if thousandths % 1000 == 0 else 1, sign)
