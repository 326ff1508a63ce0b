"""The names of a scenario's things in one language, and numbers with their units."""

from collections.abc import Iterable
from itertools import pairwise

from game.rules.index import BANDS
from game.rules.rulebook import HOURS_A_DAY
from game.scenario.read import Scenario
from game.text import numbers
from game.text.catalog import Catalog

BAND_COUNT = 5


def labelled(name: str, text: str) -> str:
    """A text after its name: with a colon, or without one where the name is a question or an exclamation."""
    return f"{name} {text}" if name.endswith(("?", "!", "…")) else f"{name}: {text}"


def capital(text: str) -> str:
    """A text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def small(text: str) -> str:
    """A text with a small letter at its beginning, to go on with a sentence."""
    return text[:1].lower() + text[1:]


def months(seasons: Iterable[int], say: Catalog) -> str:
    """Quarters of the year, 0-3, by their months: numbers are left to the quarters of the game."""
    names = (say("January–March"), say("April–June"), say("July–September"), say("October–December"))
    return ", ".join(names[one] for one in sorted(seasons))


class Words:
    """Says a scenario's things in the language of its catalog."""

    def __init__(self, scenario: Scenario, say: Catalog) -> None:
        self.scenario, self.say, self.language = scenario, say, say.language
        model = scenario.model
        self.tools = {tool.id: tool for tool in model.tools}
        self.areas = {area.id: area for area in model.areas}
        self.planes = {plane.id: plane for plane in model.planes}
        self.principles = {principle.id: principle for principle in model.principles}
        self.modes = {mode.id: mode for mode in model.modes}
        self.events = {event.id: event for event in model.events}
        self.fields = {field.id: field for field in model.fields}
        self.counters = {counter.id: counter for counter in model.counters}
        self.activities = {activity.id: activity for activity in model.activities}
        self.pledges = {pledge.id: pledge for pledge in model.pledges}
        self.deadlines = {deadline.id: deadline for deadline in model.deadlines}
        self.practices = {practice.id: practice for practice in model.practices}
        self.organisations = {one.id: one for one in scenario.sheet.organisations}

    def tool(self, name: str) -> str:
        """The name of a tool."""
        return self.say.of(self.tools[name].name)

    def area(self, name: str) -> str:
        """The short name of an area."""
        return self.say.of(self.areas[name].name)

    def mode(self, name: str) -> str:
        """The name of a mode."""
        return self.say.of(self.modes[name].name)

    def event(self, name: str) -> str:
        """The name of an event."""
        return self.say.of(self.events[name].name)

    def principle(self, name: str) -> str:
        """The name of a principle."""
        return self.say.of(self.principles[name].name)

    def activity(self, name: str) -> str:
        """The name of an activity."""
        return self.say.of(self.activities[name].name)

    def pledge(self, name: str) -> str:
        """The name of a pledge."""
        return self.say.of(self.pledges[name].name)

    def deadline(self, name: str) -> str:
        """The name of a deadline."""
        return self.say.of(self.deadlines[name].name)

    def practice(self, name: str) -> str:
        """The name of a good practice of others."""
        return self.say.of(self.practices[name].name)

    def form(self, name: str) -> str:
        """The name of a legal form."""
        say = self.say
        return {"practice": say("practice"), "decision": say("decision"), "order": say("order or procedure"), "resolution": say("resolution")}[name]

    def side(self, side: int) -> str:
        """The name of a side."""
        return self.say("the office") if side == 0 else self.say("the organisations")

    def plane(self, name: str) -> str:
        """The short name of a plane."""
        return self.say.of(self.planes[name].name)

    # numbers

    def points(self, thousandths: int, places: int = 2, sign: bool = False) -> str:
        """Points of the index: 2,25."""
        return numbers.decimal(self.language, thousandths, places, sign)

    def level(self, thousandths: int, sign: bool = False) -> str:
        """A level on 0-100, whole."""
        return numbers.decimal(self.language, thousandths, 0, sign)

    def money(self, zloty: int, sign: bool = False) -> str:
        """An amount of money with its unit."""
        return numbers.money(self.language, zloty, sign)

    def days(self, hours: int) -> str:
        """Hours as person-days with the word, and the hours over, so that what is written adds up; less than a day in hours."""
        days, over = divmod(abs(hours), HOURS_A_DAY)
        if not days and over:
            text = self.hours(over)
        else:
            text = self.say.plural("{n} day", "{n} days", days)
            text = self.say("{days} d {n} h", days=days, n=over) if over else text
        return numbers.MINUS + text if hours < 0 else text

    def hours(self, hours: int) -> str:
        """Hours with the word."""
        return self.say.plural("{n} hour", "{n} hours", hours)

    def energy(self, effort: int) -> str:
        """Effort as units of energy with the word."""
        return self.say("{amount} energy", amount=numbers.decimal(self.language, effort, 0 if effort % 1000 == 0 else 1))

    def cost(self, money: int, hours: int, effort: int) -> str:
        """A cost in one line, without what is zero."""
        parts = [self.days(hours) if hours else "", self.money(money) if money else "", self.energy(effort) if effort else ""]
        return " · ".join(part for part in parts if part) or self.say("free")

    def band(self, number: int) -> str:
        """The name of a band of the index; the bands are ours."""
        say = self.say
        return (say("no cooperation"), say("incidental cooperation"), say("near the standard"), say("good cooperation"), say("partnership"))[number]

    def bands(self) -> tuple[tuple[int, int, str], ...]:
        """All bands of the index: from and to in thousandths, and the name."""
        return tuple((low, high, self.band(number)) for number, (low, high) in enumerate(pairwise((1000, *BANDS, 5000))))

    def months(self, season: int) -> str:
        """The months of a quarter of the year, 0-3."""
        return months((season,), self.say)
