"""The short questions of a workshop: asked twice in two ways, kept without names, and guesses of the other side's votes."""

import json

import pytest

from game.play.save import load_whole, text_of
from game.play.workshop import Person, Sheet
from game.play.workshop_clock import MINUTE
from game.play.workshop_forms import workshop_problem
from game.play.workshop_led import Led
from game.play.workshop_plan import asking_adds, stages_of
from game.text.catalog import LANGUAGES, catalog
from game.views.workshop_learning import asking_view, learning_view, question_of
from game.views.workshop_votes import guess_error, votes_view

SAY = catalog("en")
PEOPLE = (Person("Ada", "office"), Person("Bo", "ngos"), Person("Cyd", "ngos"))


@pytest.fixture
def led(tiny, tmp_path):
    return Led.begun(tiny, "hour", PEOPLE, 7, tmp_path, now=0.0, asked=True)


def to(led, kind):
    while led.stage.kind != kind:
        assert led.forward()
    led.enter()


def answers(led, right=True):
    model, person = led.scenario.model, led.workshop.next_voter()
    form = led.workshop.form_of(person, led.stage.kind)
    given = {topic.id: question_of(topic, form).right if right else 0 for topic in model.topics}
    return person, Sheet(led.stage.kind, form, given, {belief.id: 3 for belief in model.beliefs})


def all_answer(led, right=True):
    while led.workshop.next_voter():
        led.answer(*answers(led, right))


# the content


def test_there_are_six_topics_in_two_ways_and_three_sentences(na_medal):
    assert (len(na_medal.model.topics), len(na_medal.model.beliefs)) == (6, 3)


@pytest.mark.parametrize("form", ["a", "b"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_stands_twice_in_a_question(na_medal, form, language):
    for topic in na_medal.model.topics:
        texts = [getattr(answer, language) for answer in question_of(topic, form).answers]
        assert len(set(texts)) == len(texts), topic.id


@pytest.mark.parametrize("form", ["a", "b"])
def test_right_answers_do_not_always_stand_at_the_same_place(na_medal, form):
    places = [question_of(topic, form).right for topic in na_medal.model.topics]
    assert all(places.count(place) == 2 for place in (1, 2, 3)), places


# the stages


def test_without_the_switch_nothing_is_asked(tiny):
    assert not {"before", "after"} & {stage.kind for stage in stages_of(tiny, "hour")}


def test_questions_come_before_the_first_votes_and_after_the_last(tiny):
    kinds = [stage.kind for stage in stages_of(tiny, "hour", asked=True) if stage.kind in ("before", "assessment", "closing", "after", "debrief")]
    assert kinds == ["before", "assessment", "closing", "after", "debrief"]


def test_the_clock_knows_how_long_it_takes_at_one_keyboard(tiny, tmp_path):
    twelve = tuple(Person(f"P{number}", ("office", "ngos")[number % 2]) for number in range(12))
    led = Led.begun(tiny, "hour", twelve, 7, tmp_path, now=0.0, asked=True)
    to(led, "before")
    assert led.times().stage == 18 * MINUTE
    assert asking_adds(tiny, "hour", 12) == 36


def test_every_other_person_begins_with_the_other_way_and_all_change_afterwards(led):
    forms = {when: [led.workshop.form_of(person, when) for person in PEOPLE] for when in ("before", "after")}
    assert forms == {"before": ["a", "b", "a"], "after": ["b", "a", "b"]}


def test_what_is_asked_after_is_not_what_was_asked_before(led):
    to(led, "before")
    first = [item.text for item in asking_view(led, SAY).items if item.kind == "topic"]
    all_answer(led)
    to(led, "after")
    assert not set(first) & {item.text for item in asking_view(led, SAY).items if item.kind == "topic"}


def test_a_stage_is_done_when_everybody_has_answered_or_passed(led):
    to(led, "before")
    led.answer(*answers(led))
    led.pass_questions(led.workshop.next_voter())
    assert led.inside
    led.pass_questions(led.workshop.next_voter())
    assert led.workshop.done
    assert len(led.workshop.sheets) == 1


def test_sheets_hold_no_name_and_no_side(led):
    to(led, "before")
    all_answer(led)
    kept = json.loads(led.path.read_text(encoding="utf-8"))["workshop"]["sheets"]
    assert [set(sheet) for sheet in kept] == [{"when", "form", "answers", "beliefs"}] * 3


def test_sheets_are_kept_in_the_order_of_their_answers(led):
    to(led, "before")
    for right in (True, False, False):
        led.answer(*answers(led, right))
    assert [(sheet.form, sheet.answers["planes"]) for sheet in led.workshop.sheets] == [("a", 0), ("a", 2), ("b", 0)]


def test_after_a_power_cut_the_next_one_is_asked(led, tiny):
    to(led, "before")
    led.answer(*answers(led))
    record, workshop = load_whole(led.path, SAY)
    assert workshop_problem(workshop, tiny, SAY) == ""
    again = Led(tiny, record, workshop, led.path, 0.0)
    assert (again.workshop, again.stage.kind, again.workshop.next_voter().name) == (led.workshop, "before", "Bo")


def test_answers_about_an_unknown_topic_are_said(led, tiny):
    to(led, "before")
    led.answer(PEOPLE[0], Sheet("before", "a", {"weather": 1}))
    assert "weather" in workshop_problem(led.workshop, tiny, SAY)


def test_an_answer_off_the_scale_is_no_saved_game(led, tmp_path):
    from game.play.save import Unreadable

    to(led, "before")
    led.answer(*answers(led))
    data = json.loads(text_of(led.session.record, led.workshop))
    data["workshop"]["sheets"][0]["answers"]["planes"] = 9
    (tmp_path / "bad.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(Unreadable):
        load_whole(tmp_path / "bad.json", SAY)


# guesses


def votes(led):
    to(led, "assessment")
    for grade in (4, 1, 2):
        led.vote(led.workshop.next_voter(), dict.fromkeys(led.stage.areas, grade))


def test_first_the_office_guesses_then_organisations_then_votes_are_shown(led):
    votes(led)
    seen = []
    while side := led.workshop.to_guess(led.when):
        seen.append(side)
        led.guess(side, {})
    assert seen == ["office", "ngos"]


def test_a_guess_is_measured_against_the_mean_of_the_other_side(led):
    votes(led)
    led.guess("office", dict.fromkeys(led.stage.areas, 2))
    led.guess("ngos", {})
    assert guess_error(led.workshop, "opening", "office") == 500  # the organisations gave 1 and 2
    assert guess_error(led.workshop, "opening", "ngos") is None


def test_votes_are_shown_with_what_was_guessed(led):
    votes(led)
    led.guess("office", dict.fromkeys(led.stage.areas, 2))
    view = votes_view(led, "opening", SAY)
    assert view.rows[0].guess == "the office guessed that organisations gave 2"
    assert "When it guessed the votes of organisations, the office was 0.5 of a point off on average." in view.summary


def test_where_one_side_has_not_voted_nobody_guesses(tiny, tmp_path):
    led = Led.begun(tiny, "hour", PEOPLE, 7, tmp_path, now=0.0, asked=True)
    to(led, "assessment")
    led.pass_over(led.workshop.next_voter())
    for _ in "ab":
        led.vote(led.workshop.next_voter(), dict.fromkeys(led.stage.areas, 2))
    assert led.workshop.to_guess(led.when) == ""


def test_without_the_switch_nobody_guesses(tiny, tmp_path):
    led = Led.begun(tiny, "hour", PEOPLE, 7, tmp_path, now=0.0)
    votes(led)
    assert led.workshop.to_guess(led.when) == ""


# what the group learnt


def test_the_group_is_counted_and_nobody_is_told_apart(led):
    to(led, "before")
    all_answer(led, right=False)
    to(led, "after")
    all_answer(led)
    view = learning_view(led.workshop, led.scenario, SAY)
    assert {(topic.right, topic.of) for topic in view.topics} == {((0, 3), (3, 3))}
    assert {row[1:] for row in view.beliefs} == {("3.0", "3.0")}
    assert "not what it will do" in view.modest
    assert not any(person.name in str(view) for person in PEOPLE)
