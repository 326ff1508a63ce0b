"""A name that is not known: what was meant, the nearest, or all there are when those are few."""

from game.scenario.meant import NEAREST, meant, there_are
from game.text.catalog import catalog

SAY = catalog("en")
MANY = [f"tool-{letter}{other}" for letter in "abcdef" for other in "abcdef"]


def test_a_slip_is_put_right():
    assert meant("colour", ["colors", "money"], SAY) == "did you mean 'colors'?"


def test_few_names_are_all_told():
    assert meant("xyz", ["money", "days"], SAY) == "there are: money, days"


def test_of_many_names_the_nearest_five_are_told():
    told = meant("qqqq-ef", MANY, SAY)
    assert told.startswith("there are 36, the nearest in spelling: ")
    assert len(told.split(", ")) == NEAREST + 1
    assert "tool-ef" in told


def test_of_many_names_some_are_told_where_no_word_is_near():
    assert there_are(MANY, SAY) == "there are 36, such as: tool-aa, tool-ab, tool-ac, tool-ad, tool-ae"


def test_no_names_give_no_hint():
    assert meant("money", [], SAY) == ""
