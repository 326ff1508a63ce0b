"""Checks of claims about balance: that each says all that its metric and its relation ask for, and nothing else."""

from collections.abc import Iterator

from game.rules.metrics import BETWEEN_SCENARIOS, METRICS, OVER_SCENARIOS, SEARCHED
from game.scenario.claims import EVERYWHERE, Check
from game.scenario.scales import plain
from game.scenario.shelf import Place, Shelf

MOST_TIMES = 10  # so many times the metric of another policy


def _claims(shelf: Shelf) -> Iterator[tuple[Check, Place]]:
    for check in shelf.all("check", Check):
        yield check, shelf.places["check"][check.id]


def _problem(shelf: Shelf, place: Place, field: str, message: str) -> None:
    loc, source = (*place.loc, field), place.source
    source.problem(source.mark(loc, key=True) if loc in source.keys else source.mark(place.loc), message)


def claims_say_who_plays(shelf: Shelf) -> None:
    """A claim about games names a policy, and one about events and answers names none."""
    for check, place in _claims(shelf):
        nobody_plays = METRICS[check.metric].of in SEARCHED
        if not nobody_plays and check.with_ is None:
            _problem(shelf, place, "with", shelf.say("'{metric}' must say who plays: field 'with' is missing", metric=check.metric))
        for field, policy in (("with", check.with_), ("of", check.of)):
            if nobody_plays and policy is not None:
                _problem(shelf, place, field, shelf.say("'{metric}' is of no policy: remove the field '{field}'", metric=check.metric, field=field))
        if not nobody_plays and check.of is not None and check.of == check.with_:
            _problem(shelf, place, "of", shelf.say("a policy is compared with itself"))


def claims_have_ends(shelf: Shelf) -> None:
    """A range has two ends, the lower one first, and everything else has one."""
    for check, place in _claims(shelf):
        if check.relation == "between" and check.to is None:
            _problem(shelf, place, "to", shelf.say("'between' has two ends: field 'to' is missing"))
        elif check.relation != "between" and check.to is not None:
            _problem(shelf, place, "to", shelf.say("only 'between' has a field 'to'"))
        elif check.to is not None and check.to <= check.value:
            _problem(shelf, place, "to", shelf.say("'to' must be more than 'value'"))


def claims_are_on_scale(shelf: Shelf) -> None:
    """What is measured is compared with a number on its scale."""
    for check, place in _claims(shelf):
        metric = METRICS[check.metric]
        low, high = (metric.low, metric.high) if check.of is None else (0, MOST_TIMES)
        for field, number in (("value", check.value), ("to", check.to)):
            if number is not None and not low <= number <= high:
                loc = (*place.loc, field)
                place.source.problem(place.source.mark(loc), shelf.say("must be from {least} to {most}", least=plain(low), most=plain(high)))


def claims_over_all_scenarios(shelf: Shelf) -> None:
    """Only what is counted tool by tool can be added up over scenarios, what compares them needs all, and none of them speaks for all."""
    for check, place in _claims(shelf):
        of = METRICS[check.metric].of
        if check.over != EVERYWHERE and of in BETWEEN_SCENARIOS:
            _problem(shelf, place, "metric", shelf.say("'{metric}' can only be measured over all scenarios together", metric=check.metric))
        elif check.over == EVERYWHERE and of not in OVER_SCENARIOS:
            _problem(shelf, place, "over", shelf.say("'{metric}' cannot be measured over all scenarios together", metric=check.metric))
        elif check.over == EVERYWHERE and shelf.sheet_source and place.source.path.parent == shelf.sheet_source.path.parent:
            _problem(shelf, place, "over", shelf.say("a claim about all scenarios stands in the Model, not in one of them"))
        elif check.id in shelf.replaced and getattr(shelf.replaced[check.id], "over", "") == EVERYWHERE:
            _problem(shelf, place, "id", shelf.say("a claim about all scenarios cannot be replaced in one of them"))


def replaced_claims_say_why(shelf: Shelf) -> None:
    """A scenario that puts a claim of its own in the place of one of the Model says why."""
    for check, place in _claims(shelf):
        if check.id in shelf.replaced and check.why is None:
            _problem(shelf, place, "why", shelf.say("this replaces a claim of the Model and must say why: field 'why' is missing"))
