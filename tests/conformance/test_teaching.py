"""Every scenario brings what its trainer needs, and the plans of sessions last as long as they say."""

import re

import pytest

from game.text.catalog import LANGUAGES, catalog
from game.views.debrief import trainer_view

MINUTES = (60, 90, 180)
MOST_WORDS = 120


@pytest.fixture(params=LANGUAGES)
def view(request, scenario):
    return trainer_view(scenario, catalog(request.param))


def test_there_is_a_plan_for_an_hour_for_an_hour_and_a_half_and_for_three(view):
    assert len(view.plans) == len(MINUTES)


def test_the_stages_of_a_session_add_up_to_its_length(view):
    assert [sum(int(re.match(r"(\d+) min: ", stage)[1]) for stage in stages) for _, stages in view.plans] == [*MINUTES]


def test_a_debrief_lasts_at_least_a_quarter_of_an_hour(view):
    for _, stages in view.plans:
        minutes = [int(stage.split()[0]) for stage in stages if stage.split("min: ")[1].startswith(("omówienie", "debrief"))]
        assert sum(minutes) >= 15


def test_a_scenario_asks_questions_of_its_own(scenario):
    assert scenario.sheet.questions


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_is_short(scenario, language):
    assert len(getattr(scenario.sheet.letter.text, language).split()) <= MOST_WORDS
