"""What may stand in checks.yaml: claims about how many games end, which every change of the rules and of content must respect."""

from typing import Literal

from pydantic import Field

from game.rules.metrics import METRICS, RELATIONS
from game.scenario.fields import Entry, Id, Text
from game.scenario.vocabulary import Number

PLAYERS = {
    "idle": "does nothing; what works is kept up",
    "random": "any legal moves, promises and answers",
    "one-plane-1": "thumb, but everything goes into the first plane",
    "one-plane-2": "thumb, but everything goes into the second plane",
    "one-plane-3": "thumb, but everything goes into the third plane",
    "imposing": "thumb, but whatever can be imposed is imposed",
    "no-upkeep": "thumb, but it leaves no room for upkeep and writes nothing down",
    "no-diagnosis": "thumb, but it does not ask what is needed before it chooses",
    "thumb": "a sensible rule of thumb: four promises, planes kept level, tools made together and written down",
    "diagnose-first": "thumb, but it begins nothing before it knows what is needed",
    "sensible": "thumb with moods of its own: sensible, but never twice the same",
    "same-plan": "the choices of thumb's game with seed 0, made again whatever happens; what is not possible then is dropped",
    "greedy-index": "takes what promises the highest index in the coming quarter, and looks no further",
    "planner": "a strong player that looks ahead, and sees only what a player sees",
    "all-knowing": "the planner with the true state and the seed before it: a bound that no player can reach",
}
"""The policies that claims may name, and how each plays."""

SEVERITIES = ("error", "warning", "note")
EVERYWHERE = "all-scenarios"
MOST_GAMES = 1_000_000


class Check(Entry):
    """A claim about how many games end."""

    id: Id
    it: Text = Field(description="what holds, in one sentence")
    with_: Literal[tuple(PLAYERS)] | None = Field(default=None, alias="with", description="who plays; nobody for events and answers")  # type: ignore[valid-type]
    metric: Literal[tuple(METRICS)] = Field(description="what is measured")  # type: ignore[valid-type]
    relation: Literal[tuple(RELATIONS)] = Field(description="how it stands to the value")  # type: ignore[valid-type]
    value: Number = Field(description="what it is compared with")
    to: Number | None = Field(default=None, description="the upper end, for `between` only")
    of: Literal[tuple(PLAYERS)] | None = Field(  # type: ignore[valid-type]
        default=None, description="the value is so many times the same metric of this policy"
    )
    over: Literal["scenario", "all-scenarios"] = Field(
        default="scenario", description="whether the scenario is measured, or all that are shipped, together"
    )
    severity: Literal[SEVERITIES] = Field(  # type: ignore[valid-type]
        default="error", description="an error fails the command `balance`, a warning is told, a note is only shown"
    )
    games: int | None = Field(default=None, ge=1, le=MOST_GAMES, description="at most so many games; slow policies need fewer")
    why: Text | None = Field(default=None, description="why it stands so here; asked for where a claim of the Model is replaced")


class ChecksFile(Entry):
    """Claims about balance, which `python -m game balance` measures. Those of the Model hold in every scenario; one with the same id replaces it."""

    checks: list[Check] = Field(min_length=1, description="claims, in the order in which they are shown")
