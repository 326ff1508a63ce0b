"""A workshop played by keys: from the title to what everyone takes home, with all that the trainer can do on the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from game.play.choices import choices_of
from game.play.record import first_difference
from game.play.save import listed
from game.play.workshop_led import Led
from game.policies import POLICIES
from game.scenario.read import load
from game.text.catalog import catalog
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures_workshop import EXTREMES, LONG, WORKSHOP, at, workshop
from game.ui.pictures_workshop import vote as vote_all
from game.ui.scenes.ask import Ask
from game.ui.scenes.assessment import Assessment
from game.ui.scenes.curtain import Curtain
from game.ui.scenes.desk import Desk
from game.ui.scenes.event import Event
from game.ui.scenes.following import scene_of
from game.ui.scenes.help import Help
from game.ui.scenes.title import Title
from game.ui.scenes.topics_workshop import TOPICS
from game.ui.scenes.workshop_acts import Score
from game.ui.scenes.workshop_card import StageCard
from game.ui.scenes.workshop_debrief import OPENS, Debrief
from game.ui.scenes.workshop_here import WhoIsHere
from game.ui.scenes.workshop_home import TakeHome
from game.ui.scenes.workshop_panel import Panel
from game.ui.scenes.workshop_passed import Passed
from game.ui.scenes.workshop_pause import Pause, Told
from game.ui.scenes.workshop_questions import Questions
from game.ui.scenes.workshop_setup import WorkshopSetup
from game.ui.scenes.workshop_votes import Ballot, Reveal, Voting
from game.ui.settings import Settings
from game.views.result import result_view
from game.views.words import Words
from game.views.workshop_events import event_rows
from game.views.workshop_panel import panel_view
from game.views.workshop_votes import votes_view

SIZES = ((1024, 600), (1280, 720))


@pytest.fixture
def guide(tmp_path: Path) -> Guide:
    guide = Guide(tmp_path, Settings(language="pl"))
    guide.seed = lambda: 7
    guide.clock = lambda: 0.0
    return guide


def led_at(guide: Guide, kind: str, entered: bool = True) -> Driver:
    """A driver of a workshop at a stage of that kind."""
    led = workshop(guide)
    at(led, kind)
    if entered:
        led.enter()
    return Driver(scene_of(guide))


def desk(guide: Guide) -> Driver:
    """A driver at the desk of the first quarter."""
    led_at(guide, "round")
    session = guide.workshop.session
    session.choose(choices_of(POLICIES["thumb"](session.state, session.rulebook), session.rulebook, -1))
    session.step = "desk"
    guide.seat.take()
    return Driver(scene_of(guide))


def scene(driver: Driver, kind: type) -> None:
    assert isinstance(driver.scene, kind), type(driver.scene).__name__


def decide(guide: Guide, driver: Driver) -> None:
    """A sensible plan of both sides, and the end of the quarter."""
    session = guide.game
    session.choose(choices_of(POLICIES["thumb"](session.state, session.rulebook), session.rulebook, session.event))
    session.choose(replace(session.draft, agreed=tuple(session.draft.start)))
    session.step = "desk"
    guide.perform("next")
    driver.stack.cards[-1].scene = scene_of(guide)
    driver.draw()


def vote(guide: Guide, driver: Driver) -> None:
    """Everybody gives a grade to every area with the keys."""
    while isinstance(driver.scene, Voting):
        driver.press("enter")
        scene(driver, Ballot)
        for number in range(len(guide.workshop.stage.areas)):
            driver.press(str(1 + number % 5))
        driver.press("enter")
    scene(driver, Reveal)
    driver.press("enter")  # to the assessment of the place
    driver.press("a", "enter")


def test_names_are_seen_while_they_are_typed_on_a_projector(guide: Guide) -> None:
    driver = Driver(WorkshopSetup(guide, "na-medal"), (1280, 720), 26)
    for name in ("Alicja", "Bogdan", "Celina", "Dorota", "Edward", "Felicja"):
        driver.type(name)
        driver.press("enter")
    driver.type("G")
    field = next(spot for spot in driver.spots() if spot.role == "field")
    assert field.seen == field.box


def test_a_workshop_of_ninety_minutes_is_played_from_the_title_to_the_tasks(guide: Guide) -> None:
    driver = Driver(Title(guide))
    driver.click_on("workshop")
    driver.press("enter")
    scene(driver, WorkshopSetup)
    for name in ("Ada", "Bo", "Cyd"):
        driver.type(name)
        driver.press("enter")
    driver.press("enter")
    scene(driver, Ask)  # nothing begins by one Enter too many
    driver.press("enter")
    kinds = []
    for _ in range(40):
        scene(driver, StageCard)
        led = guide.workshop
        kinds.append(led.stage.kind)
        driver.press("enter")
        if led.inside and led.stage.kind == "briefing":
            driver.press("enter")
        if led.inside and led.stage.kind in ("assessment", "closing"):
            vote(guide, driver)
        while led.inside and led.stage.kind == "round":
            decide(guide, driver)
            driver.press("enter")  # the report is read
        if isinstance(driver.scene, Debrief):
            driver.press("enter")
            driver.press("enter")
        if isinstance(driver.scene, TakeHome):
            break
    assert [kind for number, kind in enumerate(kinds) if kinds[number - 1 : number] != [kind]] == [
        "talk", "briefing", "assessment", "round", "talk", "round", "swap", "round", "closing", "debrief",
    ]  # fmt: skip
    driver.click_on("what-0")
    driver.type("Zadzwonić")
    driver.press("enter")
    scene(driver, Ask)  # the others have not written anything
    driver.press("enter")
    scene(driver, Title)
    (saved,) = listed(guide.saves, catalog("pl"))
    assert saved.workshop
    assert first_difference(saved.record, load(saved.record.scenario).rulebook) is None
    assert '"Zadzwonić"' in saved.path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [name for name in WORKSHOP if name not in ("workshop", "workshop-panel")])
def test_the_panel_opens_from_the_scenes_of_a_workshop_and_closes_again(guide: Guide, name: str) -> None:
    driver = Driver(WORKSHOP[name](guide))
    if "trainer" not in driver.page().offers:
        pytest.skip("opened from the panel, or a ballot")
    before = driver.scene
    driver.press("f2")
    scene(driver, Panel)
    driver.press("f2")
    assert driver.scene is before


@pytest.mark.parametrize("kind", ["talk", "briefing", "assessment", "round", "swap", "closing", "debrief"])
@pytest.mark.parametrize("entered", [False, True])
def test_every_stage_has_forward_and_the_way_to_the_debrief(guide: Guide, kind: str, entered: bool) -> None:
    driver = led_at(guide, kind, entered)
    place = guide.workshop.workshop.stage
    driver.press("f2", "n")
    assert guide.workshop.workshop.stage == place + 1
    driver.press("f2", "d")
    assert guide.workshop.stage.kind == "debrief"


def test_a_pause_covers_the_game_and_ends_where_it_began(guide: Guide) -> None:
    driver = desk(guide)
    driver.press("f2", "p")
    scene(driver, Pause)
    driver.press("enter")
    scene(driver, Desk)


def test_minutes_are_added_without_leaving_the_panel(guide: Guide) -> None:
    driver = led_at(guide, "round")
    before = guide.workshop.times().stage
    driver.press("f2", "5", "2")
    scene(driver, Panel)
    assert guide.workshop.times().stage == before + 7 * 60


def test_an_event_brought_in_at_the_desk_is_answered_at_once(guide: Guide) -> None:
    driver = desk(guide)
    driver.press("f2", "e")
    driver.click_on(f"choose={guide.game.rulebook.events[0].id}")
    driver.press("enter")
    scene(driver, Event)
    assert guide.game.event == 0


def test_news_of_ones_own_change_nothing_in_the_game(guide: Guide) -> None:
    driver = desk(guide)
    before = guide.game.record
    driver.press("f2", "w")
    driver.type("Autobus")
    driver.press("enter")
    scene(driver, Told)
    driver.press("enter")
    scene(driver, Desk)
    assert guide.game.record == before


def test_a_score_is_corrected_with_a_reason(guide: Guide) -> None:
    driver = desk(guide)
    driver.press("f2", "s")
    driver.click_on("area=consulting")
    driver.click_on("value=4000")
    driver.press("enter")
    scene(driver, Score)  # no reason yet
    driver.click_on("reason")
    driver.type("Rejestr uwag")
    driver.press("enter")
    assert guide.game.state.measured[0, guide.game.rulebook.areas.index("consulting")] == 4000


def correct(driver: Driver, area: str, value: int) -> None:
    """The trainer corrects a score and is back at the table."""
    driver.press("f2", "s")
    driver.click_on(f"area={area}")
    driver.click_on(f"value={value}")
    driver.click_on("reason")
    driver.type("Rejestr uwag")
    driver.press("enter")


def test_votes_that_were_shown_stay_shown_when_a_score_is_corrected(guide: Guide) -> None:
    led_at(guide, "assessment")
    vote_all(guide.workshop)
    driver = Driver(Reveal(guide))
    driver.press("enter", "a")
    scene(driver, Assessment)
    correct(driver, "consulting", 4000)
    scene(driver, Assessment)
    assert isinstance(driver.scene, Assessment)
    assert driver.scene.shown == 3
    assert driver.texts().count("4,0") >= 1


def test_a_score_corrected_before_the_game_stands_beside_the_first_votes_too(guide: Guide) -> None:
    led_at(guide, "assessment")
    vote_all(guide.workshop)
    driver = Driver(Reveal(guide))
    correct(driver, "consulting", 4000)
    scene(driver, Reveal)
    row = next(row for row in votes_view(guide.workshop, "opening", guide.say).rows if row.area == "consulting")
    assert row.place == "4,0"


def test_what_can_be_taken_back_after_a_reload_can_be_taken_back_at_the_desk(guide: Guide) -> None:
    driver = desk(guide)
    guide.workshop.keep()
    assert not guide.resume(guide.workshop.path)
    guide.game.step = "desk"
    guide.seat.take()
    driver, planned = Driver(scene_of(guide)), len(guide.game.draft.start)
    assert planned
    for left in range(planned - 1, -1, -1):
        driver.press("ctrl+z")
        assert len(guide.game.draft.start) == left
    assert not driver.spot("undo").enabled


def test_the_index_is_hidden_and_shown_again(guide: Guide) -> None:
    driver = desk(guide)
    number = next(text for text in driver.texts() if text == "2,00")
    driver.press("f2", "i", "f2")
    assert number not in driver.texts()
    driver.press("f2", "i", "f2")
    assert number in driver.texts()


def test_a_side_that_left_is_played_by_the_computer(guide: Guide) -> None:
    driver = desk(guide)
    driver.press("f2", "a")
    for number, person in enumerate(guide.workshop.workshop.people):
        if person.side == "ngos":
            driver.click_on(f"here-{number}=no")
    driver.press("enter")
    assert guide.game.role == "official"


def test_who_comes_late_is_added_in_the_panel(guide: Guide) -> None:
    driver = desk(guide)
    driver.press("f2", "a")
    driver.click_on("late")
    driver.type("Zofia")
    driver.click_on("side=office")
    driver.press("enter")
    scene(driver, WhoIsHere)
    assert (guide.workshop.workshop.people[-1].name, guide.workshop.workshop.people[-1].side) == ("Zofia", "office")
    driver.press("enter")
    assert not isinstance(driver.scene, WhoIsHere)


def test_a_quarter_is_played_again_from_its_plan(guide: Guide) -> None:
    driver = desk(guide)
    decide(guide, driver)
    planned = guide.game.record.quarters[0].start
    driver.press("f2", "q")
    driver.click_on("yes")
    scene(driver, type(scene_of(guide)))
    assert (len(guide.game.record.quarters), guide.game.draft.start) == (0, planned)


def test_a_very_long_word_of_ones_own_is_broken_and_stars_in_it_stay(guide: Guide) -> None:
    driver = Driver(Told(guide, "**" + "W" * 58, "w" * 300), (1024, 600), 26)
    assert driver.page().cut == []
    assert any("**W" in text for text in driver.texts())


def test_on_a_projector_a_ballot_shows_no_vote(guide: Guide) -> None:
    guide.settings = replace(guide.settings, projector=True)
    driver = led_at(guide, "assessment")
    driver.press("enter")
    scene(driver, Ballot)
    page = driver.page()
    before = [(spot.command, spot.selected) for spot in page.spots]
    driver.press("5")
    assert [(spot.command, spot.selected) for spot in driver.page().spots] == before
    assert not any(spot.command.endswith("=5") for spot in driver.page().spots)


def in_view(driver: Driver, text: str) -> bool:
    """Whether that text of the ballot lies where it is seen whole."""
    page = driver.page()
    area = next(area for area in page.areas if area.name == "ballot")
    box = next(box for written, box in page.written if written == text)
    return area.box.y <= box.y and box.bottom <= area.box.bottom


def test_on_a_projector_the_area_that_waits_for_a_grade_is_always_in_view(guide: Guide) -> None:
    guide.settings = replace(guide.settings, projector=True)
    driver = led_at(guide, "assessment")
    driver.resize(1366, 600)
    driver.look(26)
    driver.press("enter")
    areas = len(driver.scene.box.view().rows)
    assert next(area for area in driver.page().areas if area.name == "ballot").most > 0
    for _ in range(areas - 1):
        driver.press("3")
        assert in_view(driver, "naciśnij od 1 do 5")
    driver.press("3", *["backspace"] * areas)
    name = next(f"{code} {name}" for _, code, name, _ in driver.scene.box.view().rows)
    assert in_view(driver, name)


def test_in_a_ballot_one_may_scroll_away_from_the_area_that_waits(guide: Guide) -> None:
    driver = led_at(guide, "assessment")
    driver.resize(1024, 600)
    driver.look(26)
    driver.press("enter", "3")
    driver.wheel(-50)
    away = driver.memory.scrolls["ballot"]
    driver.draw()
    assert driver.memory.scrolls["ballot"] == away > 0


def test_a_ballot_that_was_not_cast_is_forgotten(guide: Guide) -> None:
    driver = led_at(guide, "assessment")
    driver.press("enter", "3", "3", "esc")
    scene(driver, Voting)
    assert guide.workshop.workshop.ballots == ()
    assert any("nie zapisano" in text for text in driver.texts())
    driver.press("enter", "esc")
    assert not any("nie zapisano" in text for text in driver.texts()), "nothing had been given"


def test_questions_of_the_debrief_are_written_anew(guide: Guide) -> None:
    driver = led_at(guide, "debrief")
    driver.press("w")
    scene(driver, Questions)
    driver.click_on("experience-0")
    driver.type(" A dlaczego?")
    driver.press("enter")
    scene(driver, Debrief)
    assert guide.workshop.workshop.questions[0].text.endswith(" A dlaczego?")


def test_a_workshop_left_for_the_title_is_played_on_from_there(guide: Guide, tmp_path: Path) -> None:
    led = Led.begun(load("na-medal"), "hour", workshop(guide).workshop.people, 7, guide.saves, 0.0)
    guide.take(led)
    at(led, "round")
    led.enter()
    driver = Driver(scene_of(guide))
    driver.press("esc")
    driver.click_on("leave")
    scene(driver, Title)
    assert guide.led is None
    driver.press("enter")
    assert guide.workshop.workshop == led.workshop


def test_after_a_power_cut_the_title_plays_on_where_it_was(guide: Guide, tmp_path: Path) -> None:
    led = Led.begun(load("na-medal"), "hour", workshop(guide).workshop.people, 7, guide.saves, 0.0)
    at(led, "closing")
    led.enter()
    again = Guide(tmp_path, Settings(language="pl"))
    again.clock = lambda: 0.0
    driver = Driver(Title(again))
    driver.press("enter")
    scene(driver, Passed)
    driver.press("enter")
    scene(driver, Voting)


def test_what_passed_before_the_last_votes_is_looked_at_once(guide: Guide) -> None:
    led = workshop(guide)
    at(led, "round")
    led.enter()
    led.event(led.scenario.rulebook.events[0].id)
    while led.stage.kind != "closing":
        led.forward()
    led.enter()
    driver = Driver(scene_of(guide))
    scene(driver, Passed)
    told = " ".join(driver.texts())
    assert Words(led.scenario, guide.say).event(led.scenario.rulebook.events[0].id) in told
    assert result_view(led.session, guide.say).after.replace(".", ",") not in told, "the index waits for the votes"
    driver.press("enter")
    scene(driver, Voting)
    assert Driver(scene_of(guide)).scene.__class__ is Voting


def test_the_decision_that_is_taken_back_is_named_before_and_after(guide: Guide) -> None:
    driver = desk(guide)
    tool = next(reversed(guide.game.draft.start))
    guide.game.choose(guide.game.draft.without(tool))
    guide.perform(f"start={tool}={guide.game.best_mode(tool)}")
    name = Words(guide.game.scenario, guide.say).tool(tool)
    driver.press("f2")
    assert any(name in text and "wybór urzędu" in text for text in driver.texts())
    driver.press("u")
    scene(driver, Ask)
    assert any(name in text for text in driver.texts())
    driver.press("enter")
    scene(driver, Panel)
    assert any(text.startswith("Cofnięto: ") and name in text for text in driver.texts())
    assert tool not in guide.game.draft.start


def test_no_decision_is_taken_back_without_a_yes(guide: Guide) -> None:
    driver = desk(guide)
    before = guide.game.draft
    driver.press("f2", "u", "esc")
    scene(driver, Panel)
    assert guide.game.draft == before


def test_a_promise_is_taken_back_only_by_a_deliberate_yes(guide: Guide) -> None:
    driver = led_at(guide, "round")
    for spot in [spot.command for spot in driver.spots() if spot.command.startswith("promise=")][:4]:
        driver.click_on(spot)
    promised = guide.game.draft.commit
    driver.press("f2", "u")
    scene(driver, Ask)
    assert any("obietnica" in text for text in driver.texts())
    driver.press("enter")  # the focus lies on no
    assert guide.game.draft.commit == promised
    driver.press("u")
    driver.click_on("yes")
    assert guide.game.draft.commit == promised[:-1]


def test_after_an_event_was_brought_in_decisions_are_still_taken_back_one_by_one(guide: Guide) -> None:
    driver = desk(guide)
    planned = list(guide.game.draft.start)
    for tool in planned:
        guide.perform(f"drop={tool}")
    for tool in planned:
        guide.perform(f"start={tool}={guide.game.best_mode(tool)}")
    guide.workshop.event(guide.game.rulebook.events[0].id)
    kept = list(guide.game.draft.start)
    assert len(kept) > 1
    while kept:
        assert guide.workshop.undo()
        kept.pop()
        assert list(guide.game.draft.start) == kept
    driver.press("f2")
    scene(driver, Panel)


def test_an_event_that_has_to_wait_says_when_it_comes_and_is_not_offered_twice(guide: Guide) -> None:
    driver = desk(guide)
    first, second, *_ = (event.id for event in guide.game.rulebook.events)
    guide.workshop.event(first)
    driver = Driver(scene_of(guide))
    scene(driver, Event)
    driver.press("f2")
    assert "Zaraz po odpowiedzi na zdarzenie, które jest na ekranie" in driver.texts()
    driver.press("e")
    assert not driver.spot(f"choose={first}").enabled
    driver.click_on(f"choose={second}")
    driver.press("enter")
    scene(driver, Event)
    assert any("przyjdzie zaraz po odpowiedzi" in text for text in driver.texts())
    driver.press("3", "enter")
    scene(driver, Event)
    assert guide.game.event == 1
    driver.press("f2", "e")
    assert not driver.spot(f"choose={first}").enabled
    assert not driver.spot(f"choose={second}").enabled
    assert "Zdarzyło się w tym kwartale" in driver.texts()


def test_before_a_workshop_ends_nobody_hears_that_all_is_saved_where_nothing_is_written(guide: Guide) -> None:
    led_at(guide, "debrief")
    driver = Driver(TakeHome(guide))
    driver.command("finish")
    asked = " ".join(driver.texts())
    assert "nic nie wpisano" in asked
    assert "Wszystko jest zapisane" not in asked


@pytest.mark.parametrize("hidden", [True, False])
def test_a_corrected_score_stands_where_the_correction_said_that_it_would(guide: Guide, hidden: bool) -> None:
    driver = led_at(guide, "round")
    guide.workshop.hide(hidden)
    correct(driver, "consulting", 4000)
    assert "Poprawkę i jej powód widać w omówieniu i w raporcie" in guide.notice
    at(guide.workshop, "debrief")
    assert result_view(guide.game, guide.say).corrected


def test_between_the_sides_of_a_workshop_the_curtain_speaks_of_sides_not_of_two_people(guide: Guide) -> None:
    led_at(guide, "round")
    guide.game.step = "desk"
    driver = Driver(scene_of(guide))
    scene(driver, Curtain)
    assert "Dwie strony przy jednym stole" in driver.texts()
    driver.press("f1")
    assert not any("Dwie osoby" in text for text in driver.texts())


def test_in_the_debrief_of_an_unfinished_game_no_event_is_offered(guide: Guide) -> None:
    driver = led_at(guide, "round")
    guide.workshop.to_debrief()
    driver = Driver(scene_of(guide))
    driver.press("f2")
    assert not guide.game.over
    assert not driver.spot("event").enabled
    assert "Nie gra się już żadnego kwartału" in driver.texts()


def test_an_event_that_comes_in_a_quarter_nobody_plays_says_so(guide: Guide) -> None:
    led_at(guide, "round")
    while guide.workshop.stage.kind != "closing":
        guide.workshop.forward()
    driver = Driver(scene_of(guide))
    driver.press("f2")
    assert "W kwartale 1, który minie bez decyzji" in driver.texts()


def test_an_event_of_an_earlier_quarter_says_so_and_stands_after_the_new_ones(guide: Guide) -> None:
    driver = desk(guide)
    first = guide.game.rulebook.events[0].id
    guide.workshop.event(first)
    decide(guide, driver)
    rows = event_rows(guide.workshop, guide.say)
    used = [row.id for row in rows if row.note]
    assert first in used
    assert not any(row.note for row in rows[: -len(used) - sum(bool(row.why_not) for row in rows)])
    assert "Zdarzyło się w kwartale 1; przyszłoby jeszcze raz." in [row.note for row in rows]


def test_a_hidden_score_is_shown_where_it_is_corrected_only_when_it_is_asked_for(guide: Guide) -> None:
    driver = desk(guide)
    guide.workshop.hide(True)
    driver.press("f2", "s")
    assert any("Indeks jest ukryty przed stołem" in text for text in driver.texts())
    driver.click_on("area=consulting")
    assert "Konsultacje: ocena jest ukryta." in driver.texts()
    driver.press("v")
    assert "Konsultacje: teraz ocena wynosi 1,5." in driver.texts()
    driver.click_on("area=informing")
    assert "Informowanie się: ocena jest ukryta." in driver.texts()


def test_a_card_with_one_thing_on_it_has_it_in_the_middle(guide: Guide) -> None:
    led = workshop(guide)
    at(led, "assessment")
    vote_all(led)
    led.session.next()
    led.chosen()
    page = Driver(StageCard(guide), (1366, 768)).page()
    question = led.stage.questions[0].pl
    (box,) = [box for text, box in page.written if text.startswith(question[:20])]
    assert abs(box.x + box.right - 1366) < 100


def test_a_cast_vote_is_not_called_a_given_word(guide: Guide) -> None:
    guide.settings = replace(guide.settings, projector=True)
    driver = led_at(guide, "assessment")
    driver.press("enter", "3")
    assert "oceniono" in driver.texts()
    assert "słowo dane" not in driver.texts()


def test_after_the_last_field_of_what_people_take_home_comes_the_end(guide: Guide) -> None:
    driver = led_at(guide, "commitments")
    for _ in [spot for spot in driver.spots() if spot.role == "field"]:
        driver.press("tab")
    driver.press("enter")
    scene(driver, Ask)


def test_what_people_take_home_can_be_written_at_once(guide: Guide) -> None:
    driver = led_at(guide, "commitments")
    driver.type("Zadzwonić")
    driver.press("ctrl+s")
    assert [task.what for task in guide.workshop.workshop.tasks] == ["Zadzwonić"]


def test_a_word_longer_than_its_line_stays_in_its_field(guide: Guide) -> None:
    driver = led_at(guide, "commitments")
    driver.type("www." + "gmina-" * 3 + "x" * 200)
    page = driver.page()
    what, when = (next(spot for spot in driver.spots() if spot.command == name) for name in ("what-0", "when-0"))
    lines = page.fonts.laid(driver.memory.fields["what-0"].text, page.px(1.0), "regular", what.box.w, True).lines
    assert len(lines) > 1
    assert all(line.width <= what.box.w for line in lines)
    assert "".join(run.text for line in lines for run in line.runs) == driver.memory.fields["what-0"].text
    assert what.box.right < when.box.x
    assert what.box.h > when.box.h


def test_added_minutes_are_seen_in_the_time_that_is_left(guide: Guide) -> None:
    driver = led_at(guide, "round")
    driver.press("f2")
    before = panel_view(guide.workshop, guide.say).lead
    driver.press("5")
    lead = panel_view(guide.workshop, guide.say).lead
    assert lead != before
    assert "o 5 minut dłużej niż w planie" in lead
    assert lead in driver.texts()


@pytest.mark.parametrize("key", "12345678")
def test_every_part_of_the_debrief_says_that_it_leads_back_to_it(guide: Guide, key: str) -> None:
    driver = led_at(guide, "debrief")
    driver.press(key)
    assert not isinstance(driver.scene, Debrief)
    assert guide.say("Back to the debrief") in driver.texts()


def test_the_help_of_the_debrief_names_every_key(guide: Guide) -> None:
    driver = led_at(guide, "debrief")
    keys = {spot.key for spot in driver.page().spots if spot.command in OPENS}
    _, _, told = TOPICS["debrief"](guide.say)
    assert keys <= set(told[0][0].split())
    assert len(OPENS) == len(told[0][0].split())


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", WORKSHOP | EXTREMES)
def test_nothing_is_cut_at_the_largest_text(name: str, size: tuple[int, int], guide: Guide) -> None:
    page = Driver((WORKSHOP | EXTREMES)[name](guide), size, 40).page()
    assert (page.cut, page.overlaps()) == ([], [])


@pytest.mark.parametrize("em", [16, 20, 24])
@pytest.mark.parametrize("name", EXTREMES)
def test_the_longest_texts_are_seen_whole(name: str, em: int, guide: Guide) -> None:
    page = Driver(EXTREMES[name](guide), (1366, 768), em).page()
    assert (page.cut, page.overlaps()) == ([], [])


def test_a_task_of_three_hundred_letters_is_written_in_full(guide: Guide) -> None:
    driver = Driver(EXTREMES["workshop-home-long"](guide))
    assert LONG in " ".join(driver.texts())


def test_the_clock_has_the_picture_drawn_anew(guide: Guide) -> None:
    driver = led_at(guide, "talk")
    assert 0 < driver.stack.stale_in(0.0) <= 60


def test_a_title_shows_no_clock_and_sleeps(guide: Guide) -> None:
    assert Driver(Title(guide)).stack.stale_in(0.0) == float("inf")


def test_f1_in_the_panel_explains_it(guide: Guide) -> None:
    driver = led_at(guide, "round")
    driver.press("f2", "f1")
    scene(driver, Help)
    assert driver.scene.topic == "panel"
