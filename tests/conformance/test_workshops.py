"""Every scenario can be played as a workshop of any length it has a plan for."""

import pytest

from game.play.record import first_difference
from game.play.workshop import Person
from game.play.workshop_led import Led
from game.play.workshop_plan import stages_of
from game.text.catalog import LANGUAGES

PLANS = ("hour", "hour-and-a-half", "three-hours")
PEOPLE = (Person("Ada", "office"), Person("Bo", "ngos"))
WORDS = 110  # that are read aloud in a minute

every_plan = pytest.mark.parametrize("plan", PLANS)


def test_there_is_a_plan_for_an_hour_for_an_hour_and_a_half_and_for_three(scenario):
    assert {60, 90, 180} <= {plan.minutes for plan in scenario.model.plans}


@every_plan
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_aloud_takes_less_than_half_of_its_stage(scenario, plan, language):
    long = [stage.id for stage in stages_of(scenario, plan) if len(getattr(stage.script, language).split()) > stage.minutes * WORDS / 2]
    assert long == []


@every_plan
def test_something_is_played_in_every_round(scenario, plan):
    stages = [stage for stage in stages_of(scenario, plan) if stage.kind == "round"]
    assert all(stage.quarters for stage in stages[: scenario.sheet.quarters])


@every_plan
def test_a_workshop_goes_from_its_first_stage_to_its_last(scenario, plan, tmp_path):
    led = Led.begun(scenario, plan, PEOPLE, 7, tmp_path, now=0.0)
    while True:
        led.enter()
        for _ in range(100):
            if not led.inside or led.stage.kind in ("talk", "debrief", "commitments"):
                break
            led.session.next()
            led.chosen()
        assert led.workshop.done or led.stage.kind in ("talk", "debrief", "commitments"), led.stage.id
        if not led.forward():
            break
    assert led.session.over
    assert first_difference(led.session.record, scenario.rulebook) is None
