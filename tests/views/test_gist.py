"""What an activity takes and does, in a few words for a list."""

import pytest

from game.rules.rulebook import Activity, Amount, Answer, Effect
from game.text.catalog import catalog
from game.views.gist import gist, least_cost
from game.views.words import Words


@pytest.fixture
def words(tiny):
    return Words(tiny, catalog("en"))


def activity(*ways):
    """An activity of so many ways, each with a cost and effects."""
    return Activity("tea", 1, (), tuple(Answer(str(number), cost, (), effects) for number, (cost, effects) in enumerate(ways)))


def change(meter, of, by):
    return Effect("change", (meter, of, Amount(by, "")))


def test_one_price_is_told_as_it_is(words):
    assert least_cost(words, activity(((0, 16, 0), ()), ((0, 16, 0), ()))) == "2 days"


def test_of_several_prices_the_least_of_each_resource_is_told(words):
    assert least_cost(words, activity(((500, 8, 0), ()), ((0, 16, 1000), ()))) == "at least 1 day"


def test_with_nothing_that_is_always_taken_the_price_begins_at_nothing(words):
    assert least_cost(words, activity(((500, 0, 0), ()), ((0, 16, 0), ()))) == "from nothing up"


def test_what_rises_is_named_and_what_falls_is_not(words, tiny):
    told = gist(words, tiny.rulebook, activity(((0, 0, 0), (change("trust", 1, 2000), change("council", 0, -1000)))))
    assert told == "trust in the office"


def test_what_comes_to_light_is_told_first_and_things_counted_last(words, tiny):
    effects = (change("counter", 0, 1), change("will", 0, 1000), Effect("find", (1,)))
    assert gist(words, tiny.rulebook, activity(((0, 0, 0), effects))) == "brings organisations to light; will of the executive; cups of coffee"


def test_more_than_a_few_things_are_summed_up(words, tiny):
    effects = tuple(change(name, 0, 1000) for name in ("will", "council", "competence", "life", "awareness"))
    assert gist(words, tiny.rulebook, activity(((0, 0, 0), effects))).endswith("quality of life and more")
