"""The neutral model as plain Python objects, the way a strategy game is usually written. Also its readable reference."""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.simulation.neutral import tables as t


@dataclass(frozen=True, slots=True)
class Tool:
    """Something a town can introduce."""

    number: int
    cost: int
    staff: int
    delay: int
    partner: int
    repeatable: bool
    needs: tuple[int, ...]
    effects: tuple[tuple[int, int], ...]  # (column, tenths of a point)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens to a town."""

    areas: tuple[int, int]
    plane: int
    organisation: int
    severity: int
    softened_by: tuple[int, ...]


@dataclass(slots=True)
class Organisation:
    """A partner that tires and recovers."""

    capacity: int
    limit: int
    growth: int

    def give(self, openness: int) -> int:
        """What it adds to a tool, in parts of 256; and it tires."""
        points = self.capacity >> 8
        factor = (points << 8) // (points + 51) * (192 + openness // 512) >> 8
        self.capacity = self.capacity * 230 >> 8
        return factor

    def recover(self) -> None:
        self.capacity += ((self.capacity >> 3) * (self.limit - self.capacity) >> 12) * self.growth >> 8


TOOLS = [
    Tool(number, t.COST[number], t.STAFF[number], t.DELAY[number], t.PARTNER[number], t.REPEATABLE[number], t.NEEDS[number],
         tuple((column, tenths) for column, tenths in enumerate(t.EFFECTS[number]) if tenths))
    for number in range(t.TOOLS)
]  # fmt: skip
EVENTS = [
    Event((t.STRUCK[number], t.ALSO_STRUCK[number]), t.PLANE_STRUCK[number], t.ORGANISATION_STRUCK[number], t.SEVERITY[number], t.SOFTENED_BY[number])
    for number in range(t.EVENTS)
]


@dataclass(slots=True)
class Town:
    """One game. `roll` gives a whole number below 65536 each time it is called."""

    roll: Callable[[], int]
    turn: int = 0
    levels: list[int] = field(default_factory=lambda: list(t.START_LEVELS))  # three planes, nine areas
    drive: list[int] = field(default_factory=lambda: [0] * len(t.START_LEVELS))
    money: int = t.START_MONEY
    staff: int = 0
    trust: int = t.START_TRUST
    openness: int = t.START_OPENNESS
    organisations: list[Organisation] = field(
        default_factory=lambda: [Organisation(*one) for one in zip(t.START_CAPACITY, t.LIMIT, t.GROWTH, strict=True)]
    )
    tools: set[int] = field(default_factory=set)
    rested: dict[int, int] = field(default_factory=dict)  # tool -> turn from which it may be used again
    under_way: list[tuple[int, Tool, int]] = field(default_factory=list)  # (turn due, tool, factor)
    index: int = 0
    score: int = 0

    def play(self) -> "Town":
        """The whole game."""
        for _ in range(t.TURNS):
            self.play_turn()
        return self

    def play_turn(self) -> None:
        *choices, event, severity, economy = [self.roll() for _ in range(t.ROLLS)]
        self.receive(economy)
        for roll in choices:
            tools = [tool for tool in TOOLS if self.may(tool)]
            if tools:
                self.introduce(tools[roll * len(tools) >> 16])
        self.reap()
        self.drift()
        if event // t.CHANCE < t.EVENTS:
            self.suffer(EVENTS[event // t.CHANCE], severity)
        self.keep_in_bounds()
        self.assess()
        self.turn += 1

    def receive(self, economy: int) -> None:
        share = 128 + sum(self.levels[: t.PLANES]) // 768
        self.money = min(t.MOST_MONEY, self.money + (30 * share * (205 + (economy * 102 >> 16)) >> 16))
        self.staff = 4 + (self.trust >> 13)

    def may(self, tool: Tool) -> bool:
        if tool.cost > self.money or tool.staff > self.staff:
            return False
        if tool.number in self.tools and (not tool.repeatable or self.rested[tool.number] > self.turn):
            return False
        return all(need in self.tools for need in tool.needs)

    def introduce(self, tool: Tool) -> None:
        self.money -= tool.cost
        self.staff -= tool.staff
        self.tools.add(tool.number)
        if tool.repeatable:
            self.rested[tool.number] = self.turn + t.REST
        factor = self.organisations[tool.partner].give(self.openness)
        self.under_way.append((self.turn + tool.delay, tool, factor))

    def reap(self) -> None:
        """Effects that are due."""
        due = [0] * t.COLUMNS
        for turn, tool, factor in self.under_way:
            if turn == self.turn:
                for column, tenths in tool.effects:
                    due[column] += factor * tenths
        self.under_way = [later for later in self.under_way if later[0] > self.turn]
        for place in range(len(self.drive)):
            self.drive[place] += due[place] >> 3
        self.trust += due[t.TRUST_COLUMN] >> 3
        self.openness += due[t.OPEN_COLUMN] >> 3

    def drift(self) -> None:
        """Harmony and trust carry the drive to the levels; everything fades; organisations recover."""
        planes = self.levels[: t.PLANES]
        carried = (128 + min(planes) * 384 // sum(planes)) * (154 + (self.trust * 102 >> 15)) >> 8
        for place, level in enumerate(self.levels):
            level += (carried * self.drive[place] >> 8) * (t.FULL - level) >> 15
            self.levels[place] = level * (t.PLANE_KEPT if place < t.PLANES else t.AREA_KEPT) >> 8
            self.drive[place] = self.drive[place] * t.DRIVE_KEPT >> 8
        for organisation in self.organisations:
            organisation.recover()
        self.trust += (t.FULL // 2 - self.trust) * 13 >> 8
        self.openness = self.openness * t.PLANE_KEPT >> 8

    def suffer(self, event: Event, severity: int) -> None:
        softened = sum(1 for tool in event.softened_by if tool in self.tools)
        damage = (event.severity * (32768 + severity) >> 16) * 2 // (2 + softened)
        first, second = event.areas
        self.levels[t.AREA_COLUMN + first] -= damage
        self.levels[t.AREA_COLUMN + second] -= damage >> 1
        self.levels[event.plane] -= damage * 77 >> 8
        self.trust -= damage * 51 >> 8
        self.money -= damage * 77 >> 16
        organisation = self.organisations[event.organisation]
        organisation.capacity -= organisation.capacity * damage >> 14

    def keep_in_bounds(self) -> None:
        self.levels = [max(t.LEAST, min(t.FULL, level)) for level in self.levels]
        self.trust = max(0, min(t.FULL, self.trust))
        self.openness = max(0, min(t.FULL, self.openness))
        self.money = max(0, self.money)

    def assess(self) -> None:
        """Planes go a part of the way to what their areas come to; the index is what the planes come to."""
        for plane in range(t.PLANES):
            first = t.AREA_COLUMN + t.PLANES * plane
            self.levels[plane] += (mean(t.AREA_WEIGHT, self.levels[first : first + t.PLANES]) - self.levels[plane]) * 77 >> 8
        self.index = mean(t.PLANE_WEIGHT, self.levels[: t.PLANES])
        self.score += self.index


def mean(weights: list[int], levels: list[int]) -> int:
    """Half-way between the weighted mean and the harmonic one, which the lowest level pulls down."""
    plain = sum(weight * level for weight, level in zip(weights, levels, strict=True)) >> 8
    harmonic = (1 << 28) // sum((weight << 20) // level for weight, level in zip(weights, levels, strict=True))
    return plain + harmonic >> 1
