"""The cards of good practices that come with the Model, and the content that brings them to light."""

import re
from collections import Counter

import pytest

from game.scenario.read import load, shipped
from game.text.catalog import LANGUAGES


@pytest.fixture(scope="module")
def practices():
    return load("na-medal").model.practices


@pytest.fixture(scope="module")
def planes():
    return {tool.id: tool.plane for tool in load("na-medal").model.tools}


def test_the_base_has_more_cards_than_the_project_asked_for(practices):
    assert len(practices) >= 24


def test_every_plane_has_as_many_cards_as_the_others(practices, planes):
    counted = Counter(planes[practice.tool] for practice in practices)
    assert max(counted.values()) - min(counted.values()) <= 1


def test_no_tool_has_two_cards(practices):
    assert max(Counter(practice.tool for practice in practices).values()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_story_is_told_in_two_to_four_sentences(practices, language):
    for practice in practices:
        story = getattr(practice.story, language)
        assert 2 <= len(re.findall(r"[.?!](?=\s+[A-ZĄĆĘŁŃÓŚŹŻ]|$)", story)) <= 4, practice.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_is_one_sentence(practices, language):
    assert [practice.id for practice in practices if getattr(practice.lesson, language).count(".") != 1] == []


def effects_of(book):
    """All lists of effects that activities and events of a scenario may have."""
    yield from (option.effects for activity in book.activities for option in activity.options)
    yield from (answer.effects for event in book.events for answer in event.answers)
    yield from (event.effects for event in book.events)


@pytest.mark.parametrize("scenario", shipped())
def test_a_practice_that_is_counted_is_shown(scenario):
    book = load(scenario).rulebook
    if "practices" not in book.counters:
        return
    place = book.counters.index("practices")
    for effects in effects_of(book):
        counted = sum(one.fields[2].number for one in effects if one.kind == "change" and one.fields[:2] == ("counter", place))
        assert counted == sum(one.fields[0] for one in effects if one.kind == "show")


@pytest.mark.parametrize("scenario", shipped())
def test_where_practices_come_to_light_there_are_many(scenario):
    book = load(scenario).rulebook
    shows = any(one.kind == "show" for effects in effects_of(book) for one in effects)
    assert len(book.practices) >= 20 if shows else not book.practices
