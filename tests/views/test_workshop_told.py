"""What a workshop says of time, of people who are not here, of events, and of secret votes of few people."""

from dataclasses import replace
from pathlib import Path

from game.play.workshop import Person
from game.text.catalog import catalog
from game.ui.guide import Guide
from game.ui.pictures_workshop import at, vote, workshop
from game.ui.settings import Settings
from game.views.hidden import report_at_the_table
from game.views.report import report_view
from game.views.words import labelled
from game.views.workshop import names, strip_view
from game.views.workshop_events import event_rows
from game.views.workshop_votes import votes_view

SAY = catalog("en")


def test_who_is_not_here_is_named_apart():
    people = (Person("Ada", "office"), Person("Bo", "office", absent=True))
    assert names(people, SAY) == "Ada; not here today: Bo"


def test_time_left_is_not_said_beside_time_for_the_debrief(tmp_path: Path):
    led = workshop(Guide(tmp_path, Settings(language="en")))
    at(led, "round")
    led.workshop = replace(led.workshop, spent=tuple(3600 if number == 0 else 0 for number in range(len(led.stages))))
    assert led.times().rounds == "none"
    assert "left" not in strip_view(led, SAY).text


def test_the_last_report_of_a_round_leads_to_its_end_and_the_others_to_the_next_quarter(tmp_path: Path):
    led = workshop(Guide(tmp_path, Settings(language="en")))
    at(led, "round")
    led.enter()
    told = []
    while led.inside:
        if led.session.step == "report":
            told.append(report_at_the_table(report_view(led.session, SAY), led, SAY).next)
        elif led.session.step == "event":
            led.session.choose(led.session.draft.answered(led.session.rulebook.events[led.session.event].answers[-1].id))
        led.session.next()
        led.chosen()
    assert told == [*["To the next quarter"] * (led.stage.quarters - 1), "To the end of the round"]


def test_a_name_that_asks_has_no_colon_after_it():
    assert labelled("What language is this?", "an answer") == "What language is this? an answer"
    assert labelled("Late results", "an answer") == "Late results: an answer"


def test_every_event_tells_its_first_sentence(tmp_path: Path):
    rows = event_rows(workshop(Guide(tmp_path, Settings(language="en"))), SAY)
    assert all(row.gist and row.story.startswith(row.gist) for row in rows)


def test_few_votes_of_a_side_are_said_to_be_easily_guessed(tmp_path: Path):
    led = workshop(Guide(tmp_path, Settings(language="en")))  # one of three people of the office is not here
    at(led, "assessment")
    vote(led)
    assert any("fewer than three people" in text for text in votes_view(led, led.when, SAY).summary)
