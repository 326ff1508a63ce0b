"""The words of the balance laboratory: who plays, what is measured and how it should stand."""

from collections.abc import Callable

from game.rules.metrics import METRICS, POINTS
from game.simulation.claims import Verdict
from game.text.catalog import Catalog
from game.text.numbers import decimal, whole

PLAYER_NAMES: dict[str, Callable[[Catalog], str]] = {
    "idle": lambda say: say("does nothing"),
    "random": lambda say: say("plays blindly"),
    "one-plane-1": lambda say: say("first plane only"),
    "one-plane-2": lambda say: say("second plane only"),
    "one-plane-3": lambda say: say("third plane only"),
    "imposing": lambda say: say("imposes"),
    "no-upkeep": lambda say: say("keeps nothing up"),
    "no-diagnosis": lambda say: say("does not ask about needs"),
    "thumb": lambda say: say("sensible player"),
    "diagnose-first": lambda say: say("asks before beginning anything"),
    "sensible": lambda say: say("sensible, with a taste of its own"),
    "same-plan": lambda say: say("the same plan"),
    "greedy-index": lambda say: say("looks one quarter ahead"),
    "planner": lambda say: say("strong player"),
    "all-knowing": lambda say: say("knows everything"),
}

METRIC_NAMES: dict[str, Callable[[Catalog], str]] = {
    "gain": lambda say: say("gain"),
    "index": lambda say: say("final index"),
    "sd": lambda say: say("spread of the final index"),
    "best-index": lambda say: say("best index seen"),
    "worst-index": lambda say: say("worst index seen"),
    "no-medal": lambda say: say("games without a medal"),
    "bronze": lambda say: say("games with bronze"),
    "silver": lambda say: say("games with silver"),
    "gold": lambda say: say("games with gold"),
    "bronze-or-better": lambda say: say("games with a medal"),
    "silver-or-better": lambda say: say("games with silver or gold"),
    "later-gain": lambda say: say("gain a year later"),
    "kept-gain": lambda say: say("gain kept a year later"),
    "rarest-tool": lambda say: say("games with the rarest tool"),
    "commonest-tool": lambda say: say("games with the commonest tool"),
    "closest-openings": lambda say: say("tools that two openings share"),
    "rarest-event": lambda say: say("states with the rarest event"),
    "rarest-answer": lambda say: say("states in which the rarest answer is best"),
}


def player(name: str, say: Catalog) -> str:
    """Who plays; a policy without a name of its own under its id."""
    return PLAYER_NAMES[name](say) if name in PLAYER_NAMES else name


def percent(share: float, say: Catalog) -> str:
    """A share as percent with one place: 87.2 %."""
    return say("{percent} %", percent=decimal(say.language, round(share * 100_000), 1))


def points(number: float, say: Catalog) -> str:
    """Points of the index with three places."""
    return decimal(say.language, round(number * 1000), 3)


def number_of(metric: str, number: float, say: Catalog) -> str:
    """A measured number in its unit."""
    unit = METRICS[metric].unit
    if unit == POINTS:
        return points(number, say)
    return whole(say.language, round(number)) if unit == "states" else percent(number, say)


def wanted(verdict: Verdict, say: Catalog) -> str:
    """What is asked for: at least 0.300."""
    check = verdict.check
    if not verdict.limits:
        return "–"
    low, high = (number_of(check.metric, limit, say) for limit in (verdict.limits[0], verdict.limits[-1]))
    return {
        "at-least": say("at least {limit}", limit=low),
        "at-most": say("at most {limit}", limit=low),
        "above": say("more than {limit}", limit=low),
        "below": say("less than {limit}", limit=low),
        "between": say("from {low} to {high}", low=low, high=high),
    }[check.relation]


def times(verdict: Verdict, say: Catalog) -> str:
    """Where the limit comes from: 0.60 × sensible player; nothing for a plain number."""
    check = verdict.check
    if check.of is None:
        return ""
    ends = " – ".join(decimal(say.language, round(end * 1000), 2) for end in (check.value, check.to) if end is not None)
    return f"{ends} × {player(check.of, say)}"
