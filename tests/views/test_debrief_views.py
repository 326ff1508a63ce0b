"""What the debrief shows of a game: decisions and effects, both sides, promises, and other plans."""

import pytest

from game.play.session import Session
from game.scenario.read import load
from game.simulation.standing import Standing, record_of
from game.text.catalog import LANGUAGES, catalog
from game.views import standing
from game.views.given_word import words_view
from game.views.standing import place_of, standing_view
from game.views.turns import FELT, turns_view
from game.views.two_sides import two_sides_view

SAY = catalog("en")


@pytest.fixture(scope="module")
def session() -> Session:
    scenario = load("na-medal")
    return Session(scenario, record_of(scenario, "thumb", 7))


def points(text: str) -> int:
    return round(float(text.replace("−", "-")) * 1000)


def test_the_effects_of_a_quarter_add_up_to_what_the_index_did(session):
    view = turns_view(session, SAY)
    for number, turn in enumerate(view.turns):
        told = sum(points(effect.text) for effect in (*turn.raised, *turn.lowered))
        assert told == pytest.approx(view.line[number + 1] - view.line[number], abs=5 * len((*turn.raised, *turn.lowered)) + FELT)


def test_an_effect_of_an_earlier_decision_says_when_it_was_decided(session):
    effects = [(number, effect) for number, turn in enumerate(turns_view(session, SAY).turns, 1) for effect in turn.raised]
    later = [(number, effect) for number, effect in effects if effect.decided.startswith("begun in quarter ")]
    assert later
    assert all(int(effect.decided.removeprefix("begun in quarter ")) < number for number, effect in later)


def test_every_tool_that_was_begun_stands_in_its_quarter(session):
    for turn, choices in zip(turns_view(session, SAY).turns, session.record.quarters, strict=True):
        assert len(turn.decided) >= len(choices.start)


def test_each_side_reads_what_raised_and_lowered_its_own_trust(session):
    office, ngos = two_sides_view(session, SAY).sides
    assert (office.side, ngos.side) == ("office", "ngos")
    for side in (office, ngos):
        assert all(text.startswith("+") for _, text in side.raised)
        assert all(text.startswith("−") for _, text in side.lowered)
    assert len(office.goals) + len(ngos.goals) == len(session.rulebook.goals.laurels)


def test_a_promise_and_a_pledge_are_not_called_by_one_name(session):
    told = {(word.kind, told) for word, _, told in words_view(session, SAY).rows}
    assert {text for kind, text in told if kind == "promise"} <= {"promise kept", "promise not kept"}
    assert {text for kind, text in told if kind == "pledge"} <= {"kept", "broken", "still open"}


def test_broken_promises_come_first(session):
    states = [word.state for word, _, _ in words_view(session, SAY).rows]
    assert states == sorted(states, key=("broken", "open", "kept").index)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finished_game_stands_beside_other_plans(session, language):
    view, place = standing_view(session, catalog(language)), place_of(session)
    assert view.final == place.final <= view.best
    assert view.rows[-1][2]


def test_an_unfinished_game_stands_beside_none(session):
    assert standing_view(Session(session.scenario, session.record.until(3)), SAY) is None


def test_what_moved_trust_adds_up_as_it_is_written(session):
    for side in two_sides_view(session, SAY).sides:
        before, after = (int(text) for text in side.trust.split(" → "))
        told = sum(int(text.replace("−", "-")) for _, text in (*side.raised, *side.lowered))
        assert told == after - before


def test_columns_of_other_plans_stand_at_equal_steps(session):
    view = standing_view(session, SAY)
    steps = [value / view.grain for value, _ in view.columns]
    assert steps == pytest.approx([round(step) for step in steps], abs=0.02)
    assert sum(count for _, count in view.columns) == place_of(session).kept.total


TIED = Standing("print", {"thumb": 100}, {2000: 10, 2250: 30, 2330: 28, 2460: 20, 2710: 12}, 3000)


@pytest.mark.parametrize("final", [1900, 2000, 2250, 2290, 2330, 2450, 2460, 2470, 2500, 2710, 2900])
def test_what_is_said_of_other_plans_agrees_with_their_middle_half(session, monkeypatch, final):
    monkeypatch.setattr(standing, "read", lambda folder: TIED)
    monkeypatch.setattr(standing, "final_index", lambda session: final)
    view, place = standing_view(session, SAY), place_of(session)
    below = sum(count for index, count in TIED.counts.items() if index < final)
    level = TIED.counts.get(final, 0)
    assert (place.lower, place.level) == (below, level)
    if below < 10 and below + level < 50:
        assert "Most plans played without people end higher" in view.lead
    else:
        assert f"Better than {below} of 100 plans" in view.lead
        assert (f"level with {level} of 100" in view.lead) == (level > 0)
    assert view.why[0] == "78 of 100 plans end with an index from 2.25 to 2.46."
    assert below <= 10 + 78 or final > 2460  # who is within the middle half is above no more than are below it and in it
