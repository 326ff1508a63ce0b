"""What an activity takes and does, in a few words for a list; the whole stands with each of its ways."""

from collections.abc import Iterable, Iterator

from game.rules.meters import ALL, METERS
from game.rules.rulebook import RESOURCES, Activity, Amount, Effect, Rulebook
from game.views.meter_names import meter
from game.views.words import Words

MOST = 4  # things named
EASED = 2  # tools named


def least_cost(words: Words, activity: Activity) -> str:
    """What an activity takes in its cheapest way: of each resource the least."""
    costs = [option.cost for option in activity.options]
    least = words.cost(*(min(cost[resource] for cost in costs) for resource in range(len(RESOURCES))))
    if len(set(costs)) == 1:
        return least
    return words.say("at least {cost}", cost=least) if any(map(min, zip(*costs, strict=True))) else words.say("from nothing up")


def gist(words: Words, book: Rulebook, activity: Activity) -> str:
    """What an activity is good for: what its ways raise and bring to light, without numbers."""
    effects = [effect for option in activity.options for effect in option.effects]
    found = list(dict.fromkeys((*_shown(words, effects), *_eased(words, book, effects), *_raised(words, book, effects))))
    return "; ".join(found[:MOST]) + (words.say(" and more") if len(found) > MOST else "")


def _shown(words: Words, effects: Iterable[Effect]) -> Iterator[str]:
    texts = {
        "learn": words.say("shows what is needed"),
        "find": words.say("brings organisations to light"),
        "show": words.say("brings good practices to light"),
        "pledge": words.say("a pledge made"),
    }
    kinds = {effect.kind for effect in effects}
    return (text for kind, text in texts.items() if kind in kinds)


def _eased(words: Words, book: Rulebook, effects: Iterable[Effect]) -> Iterator[str]:
    places = [int(str(effect.fields[1])) for effect in effects if _rises(effect) and effect.fields[0] == "ease"]
    names = list(dict.fromkeys(words.tool(book.tools[place]) for place in places))
    if names:
        tools = ", ".join(words.say("“{name}”", name=name) for name in names[:EASED])
        yield words.say("makes cheaper: {tools}", tools=tools + (words.say(" and more") if len(names) > EASED else ""))


def _raised(words: Words, book: Rulebook, effects: Iterable[Effect]) -> Iterator[str]:
    """What rises, without saying which fields of organisations; what is only counted comes last."""
    risen = [(str(effect.fields[0]), int(str(effect.fields[1]))) for effect in effects if _rises(effect) and effect.fields[0] != "ease"]
    for name, of in sorted(risen, key=lambda one: one[0] == "counter"):
        yield meter(words, book, name, ALL if METERS[name].of.endswith("?") else of)


def _rises(effect: Effect) -> bool:
    by = effect.fields[2] if effect.kind == "change" else None
    return isinstance(by, Amount) and by.number > 0
