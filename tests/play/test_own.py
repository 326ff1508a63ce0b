"""A self-assessment of a real place: secret votes, values in half points, files whole or refused, and a game that begins from it."""

import json
import os

import pytest

from game.play.own import Note, Own, weakest
from game.play.own_kept import Measuring, is_assessment, listed, load, text_of
from game.play.record import first_difference
from game.play.save import Unreadable, load_whole, save
from game.play.save import text_of as text_of_game
from game.play.session import Session
from game.play.validity import problem
from game.play.workshop import Person
from game.play.workshop_led import Led
from game.play.world import world_of
from game.rules.index import assessed, index
from game.rules.state import digests
from game.scenario.measured import measured
from game.text.catalog import catalog
from game.views.start import briefing_view

SAY = catalog("en")


@pytest.fixture
def areas(na_medal):
    return na_medal.rulebook.areas


@pytest.fixture
def measuring(tmp_path, areas):
    """Two officials who gave 4, one person of an organisation who gave 1."""
    found = Measuring.begun("Ourtown", 2, 1, tmp_path, "2026-03-12")
    for grade in (4, 4, 1):
        found.vote(dict.fromkeys(areas, grade))
    return found


def test_the_office_votes_first_and_nobody_is_named(tmp_path):
    found = Measuring.begun("Ourtown", 1, 2, tmp_path)
    seen = []
    while voter := found.own.voter():
        seen.append((voter.side, voter.number, voter.of))
        found.vote({"informing": 3})
    assert seen == [("office", 1, 1), ("ngos", 1, 2), ("ngos", 2, 2)]


def test_the_larger_side_does_not_outvote_the_smaller_one(measuring):
    assert measuring.own.proposal("informing") == 2500


@pytest.mark.parametrize(
    ("office", "ngos", "proposal"), [((1,), (1,), 1000), ((5,), (5,), 5000), ((3,), (2,), 2500), ((2, 3), (2,), 2500), ((1, 1, 2), (2,), 1500)]
)
def test_a_proposal_is_the_nearest_half_point_between_the_sides(tmp_path, office, ngos, proposal):
    found = Measuring.begun("Ourtown", len(office), len(ngos), tmp_path)
    for grade in (*office, *ngos):
        found.vote({"informing": grade})
    assert found.own.proposal("informing") == proposal


def test_a_side_that_passed_leaves_the_proposal_to_the_other(tmp_path):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path)
    found.vote({"informing": 4})
    found.pass_over()
    assert found.own.proposal("informing") == 4000


def test_when_nobody_votes_the_first_one_is_asked_again(tmp_path):
    found = Measuring.begun("Ourtown", 1, 1, tmp_path)
    found.pass_over()
    found.pass_over()
    assert (found.own.turn, found.own.stage) == (0, "votes")


def test_what_the_group_agreed_counts_and_not_the_proposal(measuring):
    measuring.agree("informing", 3000)
    assert measuring.own.value("informing") == 3000
    measuring.agree("informing", 3100)  # no half point
    assert measuring.own.value("informing") == 3000


def test_ballots_are_kept_in_the_order_of_their_votes(tmp_path):
    found = Measuring.begun("Ourtown", 2, 1, tmp_path)
    for grade in (5, 1, 3):
        found.vote({"informing": grade})
    assert [ballot.votes["informing"] for ballot in found.own.ballots] == [3, 1, 5]


def test_the_lowest_areas_and_the_lowest_of_each_plane_ask_for_a_sentence():
    own = Own("Ourtown", "2026-03-12", 1, 1, agreed={"a": 1000, "b": 1500, "c": 2000, "d": 3000, "e": 4000, "f": 5000})
    assert weakest(own, ("f", "e", "d", "c", "b", "a"), ("x", "y", "z", "x", "x", "x")) == ("e", "d", "c", "b", "a")


def test_every_act_is_saved_and_read_back_the_same(measuring, areas):
    measuring.go("agree")
    measuring.agree("pooling", 1500)
    measuring.go("notes")
    measuring.note("pooling", Note("Nobody asks.", "Ask."))
    measuring.go("result")
    assert load(measuring.path, areas, SAY) == measuring.own


def test_a_power_cut_between_two_votes_goes_on_with_the_next_one(tmp_path, areas):
    found = Measuring.begun("Ourtown", 2, 2, tmp_path)
    found.vote(dict.fromkeys(areas, 2))
    again = Measuring(load(found.path, areas, SAY), found.path)
    assert again.own.voter() == found.own.voter()


def test_a_failed_write_leaves_the_old_file_and_says_why(measuring, areas, monkeypatch):
    before = load(measuring.path, areas, SAY)

    def full(*of):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    measuring.agree("pooling", 5000)
    assert "space" in measuring.problem
    assert load(measuring.path, areas, SAY) == before
    assert len(list(measuring.path.parent.iterdir())) == 1


def changed(**fields):
    def made(own):
        data = json.loads(text_of(own))
        data["assessment"] |= fields
        return json.dumps(data)

    return made


DAMAGED = {
    "empty": lambda own: "",
    "cut short": lambda own: text_of(own)[:150],
    "a list": lambda own: "[]",
    "newer": lambda own: '{"format": 9, "assessment": {}}',
    "no people": changed(office=0),
    "place without a name": changed(place=""),
    "vote off the scale": changed(ballots=[{"side": "office", "votes": {"informing": 6}}]),
    "votes on half of the areas": changed(ballots=[{"side": "office", "votes": {"informing": 3}}]),
    "more ballots than people": changed(office=1),
    "agreed on an unknown area": changed(agreed={"weather": 3000}),
    "agreed off half points": changed(agreed={"informing": 3100}),
    "result without votes": changed(ballots=[], turn=0, stage="result"),
    "unknown stage": changed(stage="party"),
}


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_file_is_refused_in_one_sentence_and_listed_with_it(damage, measuring, areas):
    measuring.path.write_text(DAMAGED[damage](measuring.own), encoding="utf-8")
    with pytest.raises(Unreadable) as refused:
        load(measuring.path, areas, SAY)
    (kept,) = listed(measuring.path.parent, areas, SAY)
    assert kept.own is None
    assert kept.problem == str(refused.value)
    assert kept.problem.endswith((".", "ballots", "turn", "agreed", "stage"))


def test_a_saved_game_is_no_assessment_and_an_assessment_is(measuring, tmp_path, na_medal):
    save(Session.new(na_medal, 1).record, tmp_path / "game.json")
    assert is_assessment(measuring.path)
    assert not is_assessment(tmp_path / "game.json")


# a game that begins from it


def test_a_game_begins_with_the_figures_of_the_group(na_medal, measuring, areas):
    session = Session.new(na_medal, 7, areas=measuring.own.values(areas))
    assert session.state.area[0].tolist() == [2500] * 12
    assert session.state.measured[0].tolist() == [2500] * 12


def test_nothing_but_the_areas_and_their_habits_is_replaced(na_medal, measuring, areas):
    ours, theirs = Session.new(na_medal, 7, areas=measuring.own.values(areas)).state, Session.new(na_medal, 7).state
    assert (ours.money, ours.hours, ours.trust.tolist(), ours.stage.tolist()) == (
        theirs.money,
        theirs.hours,
        theirs.trust.tolist(),
        theirs.stage.tolist(),
    )


def test_the_scenarios_own_figures_give_the_scenario_itself(na_medal):
    start = na_medal.rulebook.beginning
    again = measured(na_medal, dict(zip(na_medal.rulebook.areas, start.area.tolist(), strict=True))).rulebook.beginning
    assert again.habit.tolist() == start.habit.tolist()


def test_a_game_from_a_group_is_saved_with_its_figures_and_played_again_the_same(na_medal, measuring, areas, tmp_path):
    session = Session.new(na_medal, 7, areas=measuring.own.values(areas))
    for _ in range(2):
        session.end_quarter()
    save(session.record, tmp_path / "game.json")
    record, _ = load_whole(tmp_path / "game.json", SAY)
    world = world_of(record, SAY)
    assert record == session.record
    assert (problem(record, world.rulebook, SAY), first_difference(record, world.rulebook)) == ("", None)
    assert digests(Session(world, record).state) == digests(session.state)


def test_a_game_without_figures_of_its_own_is_written_as_it_always_was(na_medal):
    assert "areas" not in json.loads(text_of_game(Session.new(na_medal, 1).record))


def test_figures_of_other_areas_are_refused_in_a_sentence(na_medal, tmp_path):
    record = Session.new(na_medal, 1).record
    path = tmp_path / "game.json"
    path.write_text(json.dumps(json.loads(text_of_game(record)) | {"areas": {"weather": 2000}}), encoding="utf-8")
    found, _ = load_whole(path, SAY)
    with pytest.raises(Unreadable, match="'"):
        world_of(found, SAY)


def test_the_lowest_and_the_highest_figures_can_be_played(na_medal, areas):
    for value in (1000, 5000):
        session = Session.new(na_medal, 3, areas=dict.fromkeys(areas, value))
        session.end_quarter()
        assert 1000 <= int(index(assessed(session.state.area), session.rulebook).mean[0]) <= 5000


# a workshop that begins from it


@pytest.fixture
def led(na_medal, measuring, areas, tmp_path):
    """Two people at a table that begins where the group measured its place."""
    people = (Person("Ada", "office"), Person("Cyd", "ngos"))
    return Led.begun(na_medal, "hour", people, 7, tmp_path / "saves", now=0.0, areas=measuring.own.values(areas))


def test_a_workshop_begins_where_a_single_game_begins(led, na_medal, measuring, areas):
    single = Session.new(na_medal, 7, "two", areas=measuring.own.values(areas))
    assert led.session.record == single.record
    assert digests(led.session.state) == digests(single.state)
    assert led.scenario.rulebook.beginning.habit.tolist() == single.rulebook.beginning.habit.tolist()


def test_a_workshop_from_a_group_is_reopened_and_played_again_the_same(led):
    while led.stage.kind != "round":
        led.forward()
    led.enter()
    led.session.end_quarter()
    led.chosen()
    led.score("informing", 4000, "the table knows better")
    record, workshop = load_whole(led.path, SAY)
    world = world_of(record, SAY)
    assert workshop is not None
    assert (problem(record, world.rulebook, SAY), first_difference(record, world.rulebook)) == ("", None)
    again = Led(world, record, workshop, led.path, 0.0)
    assert digests(again.session.state) == digests(led.session.state)
    assert again.session.states[0].area[0].tolist() == [2500] * 12


def test_the_quarter_before_of_a_workshop_from_a_group_keeps_its_figures(led):
    while led.stage.kind != "round":
        led.forward()
    led.enter()
    led.session.end_quarter()
    led.chosen()
    led.quarter_back()
    assert led.session.state.area[0].tolist() == [2500] * 12


def test_the_letter_says_where_the_figures_come_from(led, na_medal):
    assert "self-assessment of your own place" in briefing_view(led.session, SAY).origin
    assert briefing_view(Session.new(na_medal, 1), SAY).origin == ""
