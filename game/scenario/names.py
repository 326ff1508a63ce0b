"""Names and natural units of content as the places and whole numbers of the rules."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from game.rules import rulebook as rules
from game.rules.conditions import CONDITIONS
from game.rules.curve import POINT
from game.rules.effects import EFFECTS
from game.rules.meters import ALL, METERS
from game.rules.rulebook import SIDES, Amount
from game.scenario.model import Model
from game.scenario.reach import CHOSEN, counters_of, in_play
from game.scenario.schema import Sheet
from game.scenario.vocabulary import KIND_OF_MODEL, PerAmount, attribute

NEVER = rules.Condition("season", ((),))
"""Holds in none of the quarters of the year."""

ALWAYS = rules.Condition("none", ((NEVER,),))


def _joined(kind: str, parts: list[rules.Condition]) -> rules.Condition:
    """Any or none of several conditions, without those that never hold: nobody should be told of what is not used."""
    if ALWAYS in parts:
        return ALWAYS if kind == "any" else NEVER
    left = tuple(part for part in parts if part != NEVER)
    if not left:
        return NEVER if kind == "any" else ALWAYS
    return left[0] if kind == "any" and len(left) == 1 else rules.Condition(kind, (left,))


class Names:
    """Knows the places of all names of one scenario."""

    def __init__(self, scenario: str, model: Model, sheet: Sheet) -> None:
        self.scenario, self.model, self.sheet = scenario, model, sheet
        play = in_play(sheet, {kind: {one.id: one for one in getattr(model, written)} for kind, written in CHOSEN.items()})
        self.tools = [tool for tool in model.tools if tool.id in play["tool"]]
        self.events = [event for event in model.events if event.id in play["event"]]
        entries = [one for kind, written in CHOSEN.items() for one in getattr(model, written) if one.id in play[kind]]
        counted = counters_of([*entries, *sheet.organisations, sheet.medals, sheet.laurels]) | {*sheet.counters}
        self.counters = [counter for counter in model.counters if counter.id in counted]
        self.names: dict[str, tuple[str, ...]] = {
            "plane": tuple(plane.id for plane in model.planes),
            "area": tuple(area.id for area in model.areas),
            "principle": tuple(principle.id for principle in model.principles),
            "mode": tuple(mode.id for mode in model.modes),
            "field": tuple(field.id for field in model.fields),
            "side": SIDES,
            "counter": tuple(counter.id for counter in self.counters),
            **{kind: tuple(names) for kind, names in play.items()},
        }

    def place(self, kind: str, name: str) -> int:
        """The place of a name in the arrays of its kind."""
        return self.names[kind].index(name)

    def places(self, kind: str, names: list[str]) -> NDArray[np.intp]:
        """The places of several names."""
        return np.array([self.place(kind, name) for name in names], np.intp)

    def table(self, rows: list[dict[str, float]], kind: str) -> NDArray[np.float64]:
        """Named numbers as thousandths in a table of (row, place of the name)."""
        table = np.zeros((len(rows), len(self.names[kind])))
        for row, named in enumerate(rows):
            for name, number in named.items():
                table[row, self.place(kind, name)] = round(number * POINT)
        return table

    def conditions(self, entries: list[Any]) -> tuple[rules.Condition, ...]:
        """Conditions as numbers; one that always holds here is left out."""
        return tuple(made for entry in entries if (made := self.condition(entry)) != ALWAYS)

    def condition(self, entry: Any) -> rules.Condition:
        """One condition; about what the scenario does not use it holds always or never."""
        kind = KIND_OF_MODEL[type(entry)]
        if kind in ("any", "none"):
            return _joined(kind, [self.condition(one) for one in getattr(entry, attribute(kind))])
        if kind == "not-working" and entry.not_working not in self.names["tool"]:
            return ALWAYS
        if kind in ("at-least", "below") and self._of_nothing(getattr(entry, attribute(kind)), entry.of):
            return ALWAYS if (entry.value <= 0) == (kind == "at-least") else NEVER
        if kind in ("working", "answered") and getattr(entry, kind) not in self.names["tool" if kind == "working" else "event"]:
            return NEVER
        return rules.Condition(kind, self.fields(entry, CONDITIONS))

    def effects(self, entries: list[Any]) -> tuple[rules.Effect, ...]:
        """Effects as numbers; those on what the scenario does not use fall away."""
        used = [entry for entry in entries if not self._on_nothing(entry)]
        return tuple(rules.Effect(KIND_OF_MODEL[type(entry)], self.fields(entry, EFFECTS)) for entry in used)

    def _on_nothing(self, entry: Any) -> bool:
        kind = KIND_OF_MODEL[type(entry)]
        if kind == "change":
            return self._of_nothing(entry.change, entry.of)
        type_ = EFFECTS[kind].fields[kind]
        return type_ in CHOSEN and getattr(entry, attribute(kind)) not in self.names[type_]

    def _of_nothing(self, meter: str, of: str | None) -> bool:
        """Whether a meter is of something that the scenario does not use."""
        kind = METERS[meter].of
        return kind in CHOSEN and of not in self.names[kind]

    def fields(self, entry: Any, table: Any) -> tuple[object, ...]:
        """The fields of an effect or condition, in the order of its table."""
        found: list[object] = []
        meter, event = "", ""
        for field, type_ in table[KIND_OF_MODEL[type(entry)]].fields.items():
            value = getattr(entry, attribute(field))
            meter = value if type_.startswith("meter") else meter
            event = value if type_ == "event" else event
            found.append(self.field(type_, value, meter, event))
        return tuple(found)

    def in_units(self, meter: str, number: float) -> int:
        """A number of content in the units of the state; money at the prices of the scenario."""
        if meter == "money":
            return round(number * self.sheet.office.prices / 100)
        return round(number * METERS[meter].unit)

    def field(self, type_: str, value: Any, meter: str, event: str) -> object:
        """One field as a number, by its type."""
        if type_ in self.names:
            return self.place(type_, value)
        if type_ == "of-meter":
            return ALL if value is None else self.place(METERS[meter].of.rstrip("?"), value)
        if type_ == "number":
            return self.in_units(meter, value)
        if type_ == "amount":
            number, per = (value.each, value.per) if isinstance(value, PerAmount) else (value, "")
            return Amount(self.in_units(meter, number), per)
        if type_ == "quarters":
            return tuple(value)
        if type_ == "answer":
            return next([answer.id for answer in one.answers].index(value) for one in self.model.events if one.id == event)
        return value
