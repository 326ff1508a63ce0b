"""On what scale and in what unit content writes each meter."""

from typing import NamedTuple

from game.rules.amounts import COUNTS
from game.rules.meters import METERS


class Scale(NamedTuple):
    """What may be written about a meter."""

    unit: str
    low: float
    high: float
    step: float = 0  # the most that one effect may change it

    @property
    def each(self) -> float:
        """The most that one effect may change it for each of something counted: the sum still fits the rules' numbers."""
        return self.step / 10


LEVEL = Scale("points", 0, 100, 100)
MARK = Scale("points of the index", 1, 5, 4)

SCALES: dict[str, Scale] = {
    "trust": LEVEL,
    "principle": LEVEL,
    "area": MARK,
    "plane": MARK,
    "money": Scale("zł", 0, 100_000_000, 300_000),
    "days": Scale("person-days a quarter", 0, 2000, 200),
    "energy": Scale("units a quarter", 0, 1000, 100),
    "vigour": LEVEL,
    "competence": LEVEL,
    "will": LEVEL,
    "council": LEVEL,
    "capacity": LEVEL,
    "independence": LEVEL,
    "activity": LEVEL,
    "awareness": LEVEL,
    "life": LEVEL,
    "care": LEVEL,
    "ease": Scale("percent", 0, 100, 100),
    "counter": Scale("what it counts", 0, 100_000, 100_000),
    "working-tools": Scale("tools", 0, 100),
    "imposed-tools": Scale("tools", 0, 100),
    "organisations": Scale("organisations", 0, 16),
    "quarter": Scale("quarters", 1, 20),
    "lawful": Scale("tools", 0, 100),
    "written": Scale("tools", 0, 100),
    "kept-pledges": Scale("pledges", 0, 100),
    "broken-pledges": Scale("pledges", 0, 100),
    "hidden": Scale("organisations", 0, 16),
    "studied": Scale("yes or no", 0, 1),
    "done": Scale("times", 0, 10),
    "missed": Scale("times", 0, 5),
    "index": MARK,
    "gain": Scale("points of the index", -4, 4),
    "weakest-plane": MARK,
    "weakest-principle": LEVEL,
    "commitments": Scale("tools", 0, 20),
}


def plain(number: float) -> str:
    """A number as authors write it: 0.3, 100, 300000."""
    return f"{number:.12g}"


assert SCALES.keys() == METERS.keys(), f"meters and scales differ: {sorted(SCALES.keys() ^ METERS.keys())}"
assert all(count in SCALES for count in COUNTS)
