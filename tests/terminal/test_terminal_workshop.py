"""A workshop led in a terminal."""

from __future__ import annotations

import re

import pytest

from game.play.choices import choices_of
from game.play.record import first_difference
from game.play.workshop import Task
from game.policies import POLICIES
from game.scenario.read import load
from game.terminal import asking
from game.text.catalog import LANGUAGES, catalog
from game.views.hidden import hidden_adviser, hidden_index
from tests.terminal.workshops import ASKED, NAMES, TABLE, reach, reach_again, saved

POINTS = re.compile(r"(?<![\d.,])[0-5][.,]\d\d(?!\d)|: [1-5][.,]\d\b")  # the index or a gain anywhere, the value of an area
WANTED = re.compile(r"(at least|co najmniej) [\d.,]+")  # what a medal or a pledge takes is no secret


def test_it_goes_from_the_first_card_to_the_last_task(leads, person, tmp_path):
    table = person(*NAMES)
    assert leads(table) == 0
    record, workshop = saved(tmp_path)
    assert workshop.stage == len(workshop.spent) - 1
    assert len(workshop.ballots) == 6
    assert first_difference(record, load("na-medal").rulebook) is None
    for told in ("Stage 1 of 11", "To talk over", "Your votes at the beginning", "Quarter 1", "Your votes at the end", "Reflection"):
        assert told in table.heard


def test_every_ballot_goes_out_of_sight(leads, person):
    table = person(*NAMES, goes_at="Quarter 1")
    leads(table)
    place = table.lines.index("Your votes at the beginning")
    assert set(table.lines[place - 30 : place]) == {""}


def test_the_trainers_menu_opens_from_a_ballot_and_goes_on_to_the_next_stage(leads, person, tmp_path):
    table = person(*NAMES, "1", "1", "1", "1", "1", "w", "3", goes_at="now")
    leads(table)
    assert saved(tmp_path)[1].stage == 3


def test_who_leaves_finds_the_workshop_where_it_was(leads, person, tmp_path):
    leads(person(*NAMES, "1", "q"))
    before = saved(tmp_path)[1].stage
    table = person("1", "q")
    leads(table)
    assert "A workshop of this scenario is saved." in table.heard
    assert saved(tmp_path)[1].stage == before == 1


def test_what_somebody_takes_home_is_written_as_it_was_typed(leads, person, tmp_path):
    to_the_end = person(*NAMES, goes_at="Who writes?")
    leads(to_the_end)
    leads(person("1", "1", "Call Three Clubs", "Friday"))
    assert saved(tmp_path)[1].tasks == (Task("Ada", "Call Three Clubs", "Friday"),)


def test_what_happened_in_quarters_that_passed_is_told_before_the_last_votes(leads, person):
    table = person(*NAMES, *"33333333", "1", goes_at="Ready?")
    leads(table)
    assert "8 quarters passed without new decisions." in table.heard
    assert any(line.startswith("Quarter 8, ") for line in table.lines)
    assert table.lines.index("Meanwhile") < table.lines.index("Secret votes")


def test_every_part_of_the_debrief_is_told(leads, person):
    to_the_debrief = person(*NAMES, goes_at="What do you want to see?")
    leads(to_the_debrief)
    table = person("1", *"12345678")
    leads(table)
    for heading in ("Beside other plans", "Decisions and effects", "The other side", "Where it was only on paper", "A year later, on your own"):
        assert heading in table.lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_game_without_a_workshop_knows_no_trainers_menu(plays, person, language):
    table = person("w", goes_at="now")
    plays(table)
    assert "No workshop is led here." in table.heard


def test_the_menu_can_be_asked_for_before_the_workshop_begins(leads, person):
    table = person("m", *NAMES, goes_at="The trainer decides:")
    assert leads(table) == 0
    assert "How long?" in table.lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_trainer_hides_the_index_and_shows_it_again(leads, person, tmp_path, language):
    led = reach(leads, person, tmp_path, "round")
    say = catalog(language)
    hide, show = (f"{text}. {say('At once, on every screen, until the debrief')}." for text in (say("Hide the index"), say("Show the index")))
    table = person("1", goes_at=say("The trainer decides:"))
    leads(table, language)
    number = next(line.partition(".")[0] for line in table.lines if hide[:20] in line)
    table = person("1", number, number, "q")
    leads(table, language)
    assert hide[:20] in table.heard
    assert show[:20] in table.heard
    assert not saved(tmp_path)[1].hidden
    assert [entry.kind for entry in saved(tmp_path)[1].diary][-2:] == ["hide", "show"]
    assert led.path.exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_index_hidden_nothing_of_a_round_tells_it(leads, person, tmp_path, language, monkeypatch):
    monkeypatch.setattr(asking, "width", lambda: 10_000)  # a term of a medal stays on one line
    led = reach(leads, person, tmp_path, "round")
    led.hide(True)
    led.enter()
    game = led.session
    for _ in range(2):
        game.choose(choices_of(POLICIES["thumb"](game.state, game.rulebook), game.rulebook, game.event))
        game.end_quarter()
    led.chosen()
    led.forward()
    while led.stage.kind != "round":
        led.forward()
    led.enter()
    game.step = "report"
    led.keep()
    say = catalog(language)
    left = say("What do you want to do? {left}", left="").strip()
    look = person("1", *["1"] * 4, goes_at=left)
    leads(look, language)
    assert say("Quarter {n}: what changed", n=2) in look.lines
    entries = [line for line in look.lines if line[:1].isdigit()]
    wanted = (say("Index and areas"), say("Promises and medals"), say("Strengths and principles"), say("Ask the adviser"))
    numbers = [next(line.partition(".")[0] for line in entries if name in line) for name in wanted]
    assert not any(say("What may this plan bring?") in line for line in entries)
    table = person("1", *numbers, "0", "t", "q")
    leads(table, language)
    assert hidden_index(say) in table.heard
    assert hidden_adviser(say) in table.heard
    brings = say("Brings: {effects}", effects="").strip()  # what an answer to an event does is written in it
    told = [line for line in (*look.lines, *table.lines) if brings not in line]
    assert [line for line in told if POINTS.search(WANTED.sub("", line))] == []


def test_the_measurement_and_the_closing_self_assessment_stay_hidden(leads, person, tmp_path):
    led = reach(leads, person, tmp_path, "closing")
    led.hide(True)
    table = person("1", goes_at="What do you want to see?")
    leads(table)
    assert "The debrief shows the index again; all twelve areas stand in the report." in table.heard
    assert [line for line in table.lines if POINTS.search(WANTED.sub("", line)) and "Office: " not in line] == []


def test_everybody_answers_the_short_questions_and_both_sides_guess(leads, person, tmp_path):
    leads(person(*ASKED, goes_at="now"))
    led = reach_again(tmp_path)
    while led.stage.kind != "before":
        led.forward()
    led.enter()
    topics, beliefs = len(led.scenario.model.topics), len(led.scenario.model.beliefs)
    one = ("1", *["0"] * topics, *["4"] * beliefs, "1")
    table = person("1", *one, *one, "2", "q")
    leads(table)
    sheets = saved(tmp_path)[1].sheets
    assert len(sheets) == 2
    assert {value for sheet in sheets for value in sheet.answers.values()} == {0}
    assert {value for sheet in sheets for value in sheet.beliefs.values()} == {4}
    assert "No names are kept with the answers." in table.heard


def test_answers_may_be_begun_anew(leads, person, tmp_path):
    leads(person(*ASKED, goes_at="now"))
    led = reach_again(tmp_path)
    while led.stage.kind != "before":
        led.forward()
    led.enter()
    asked = len(led.scenario.model.topics) + len(led.scenario.model.beliefs)
    leads(person("1", "1", *["1"] * asked, "2", "1", *["2"] * asked, "1", "q"))
    (sheet,) = saved(tmp_path)[1].sheets
    assert {*sheet.answers.values(), *sheet.beliefs.values()} == {2}


def test_both_sides_guess_before_the_votes_are_told(leads, person, tmp_path):
    leads(person(*ASKED, goes_at="now"))
    led = reach_again(tmp_path)
    while led.stage.kind != "assessment":
        led.forward()
    led.enter()
    areas = len(led.stage.areas)
    table = person("1", "1", *["3"] * areas, "2", "1", *["2"] * areas, "1", *["4"] * areas, "2", goes_at="Go on?")
    leads(table)
    workshop = saved(tmp_path)[1]
    assert [(guess.side, set(guess.votes.values())) for guess in workshop.guesses] == [("office", {4}), ("ngos", set())]
    assert table.lines.index("A guess before the votes are shown") < table.lines.index("Your votes at the beginning")
    assert "When it guessed the votes of organisations, the office was 2.0 of a point off" in table.heard


def test_the_debrief_tells_what_the_group_answered(leads, person, tmp_path):
    leads(person(*ASKED, goes_at="now"))
    led = reach_again(tmp_path)
    while led.stage.kind != "before":
        led.forward()
    led.enter()
    asked = len(led.scenario.model.topics) + len(led.scenario.model.beliefs)
    leads(person("1", "1", *["1"] * asked, "1", "2", "2", "q"))
    led = reach_again(tmp_path)
    led.to_debrief()
    led.enter()
    look = person("1", goes_at="What do you want to see?")
    leads(look)
    number = next(line.partition(".")[0] for line in look.lines if line.endswith(". What you answered"))
    table = person("1", number, "q")
    leads(table)
    assert "How many knew, before and after" in table.lines
    assert "it shows what this group answered" in table.heard


def test_a_saved_workshop_is_led_on_from_the_menu(leads, plays, person, tmp_path):
    leads(person(*NAMES, "1", "q"))
    before = saved(tmp_path)[1].stage
    table = person("1", "q")
    plays(table, scenario=None)
    assert "A workshop in text mode." in table.heard
    assert "python -m game play na-medal --workshop" in table.heard
    assert saved(tmp_path)[1].stage == before
    assert not list(tmp_path.glob("auto-*.json"))


def test_the_letter_s_saves_the_workshop_itself_and_no_copy_of_its_game(leads, person, tmp_path):
    table = person(*NAMES, "s", "q")
    leads(table)
    assert "The workshop is saved. It saves itself after every choice." in table.lines
    assert len(list(tmp_path.glob("*.json"))) == 1


@pytest.mark.parametrize(("way", "role"), [("1", "two"), ("2", "partnership")])
def test_the_table_plays_as_two_sides_or_as_one(leads, person, tmp_path, way, role):
    leads(person(*TABLE, way, "1", "q"))
    assert saved(tmp_path)[0].role == role
