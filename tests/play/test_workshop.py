"""A workshop: its stages, its clock, and what the trainer does to the game."""

import json
import random
from dataclasses import replace

import pytest

from game.play.acts import Act, carried_out
from game.play.happened import happened
from game.play.record import first_difference, replay
from game.play.save import load, load_whole, text_of
from game.play.session import Session
from game.play.validity import problem
from game.play.workshop import Ballot, Person, Task
from game.play.workshop_forms import workshop_problem
from game.play.workshop_game import with_act
from game.play.workshop_led import Led
from game.play.workshop_plan import plan_of, share, stages_of
from game.rules.rulebook import NGOS, OFFICE, SIDES
from game.rules.state import ABSENT, digests
from game.text.catalog import catalog

SAY = catalog("en")
PEOPLE = (Person("Ada", "office"), Person("Bo", "office"), Person("Cyd", "ngos"))


@pytest.fixture
def led(tiny, tmp_path):
    return Led.begun(tiny, "hour", PEOPLE, 7, tmp_path, now=0.0)


def at(led, kind):
    """The workshop at its first stage of that kind."""
    while led.stage.kind != kind:
        assert led.forward()
    return led


def in_round(led):
    at(led, "round").enter()
    led.session.step = led.session.first_step()
    led.chosen()
    return led


def a_quarter(led):
    """The table ends a quarter without deciding anything and reads the report."""
    led.session.step = "desk"
    led.session.next()
    led.chosen()
    led.session.next()
    led.chosen()


def reopened(led, now=0.0):
    record, workshop = load_whole(led.path, SAY)
    return Led(led.scenario, record, workshop, led.path, now)


# the plan


@pytest.mark.parametrize(("left", "rounds", "minutes", "quarters"), [(8, 2, 10, 2), (8, 4, 16, 2), (12, 4, 16, 3), (4, 2, 3, 1), (0, 2, 10, 0)])
def test_a_round_holds_its_share_of_the_game_and_no_more_than_people_can_play(left, rounds, minutes, quarters):
    assert share(left, rounds, minutes) == quarters


@pytest.mark.parametrize("plan", ["hour", "hour-and-a-half", "three-hours"])
def test_rounds_never_hold_more_quarters_than_the_game(tiny, plan):
    assert sum(stage.quarters for stage in stages_of(tiny, plan)) <= tiny.sheet.quarters


def test_the_last_votes_are_on_the_areas_of_the_first(tiny):
    stages = {stage.kind: stage for stage in stages_of(tiny, "hour")}
    assert stages["closing"].areas == stages["assessment"].areas != ()


# stages


def test_every_stage_can_be_left_forward_and_back(led):
    for number in range(len(led.stages) - 1):
        assert led.forward()
        assert led.workshop.stage == number + 1
    assert not led.forward()
    while led.workshop.stage:
        assert led.back()
    assert not led.back()


def test_the_debrief_can_be_reached_from_every_stage(led):
    for number in range(len(led.stages)):
        led.workshop = replace(led.workshop, stage=number)
        led.to_debrief()
        assert led.stage.kind == "debrief"


def test_a_round_is_over_when_its_quarters_are_played(led):
    in_round(led)
    for _ in range(led.stage.quarters):
        assert led.inside
        a_quarter(led)
    assert led.workshop.done


def test_quarters_that_are_left_pass_without_new_decisions_before_the_last_votes(led):
    at(led, "closing").enter()
    assert led.session.over
    assert all(not choices.start for choices in led.session.record.quarters)


def test_a_swap_puts_everybody_on_the_other_side(led):
    led.workshop = led.workshop.swapped()
    assert [person.side for person in led.workshop.people] == ["ngos", "ngos", "office"]


# the clock


def test_the_clock_counts_for_the_stage_of_the_moment(led):
    led.tick(60)
    led.forward()
    led.tick(90)
    assert led.workshop.spent[:2] == (60, 30)


def test_a_pause_stops_the_clock(led):
    led.pause(True)
    led.tick(200)
    led.pause(False)
    led.tick(210)
    assert led.workshop.spent[0] == 10


def test_a_computer_that_slept_does_not_count(led):
    led.tick(5000)
    led.tick(5010)
    assert led.workshop.spent[0] == 10


def test_added_minutes_make_this_stage_and_the_whole_workshop_longer(led):
    before = led.times()
    led.add(5)
    assert (led.times().stage, led.times().whole) == (before.stage + 300, before.whole + 300)


def test_what_short_questions_take_at_one_keyboard_counts_for_the_whole(tiny, tmp_path):
    many = tuple(Person(f"P{number}", "office") for number in range(12))
    led = Led.begun(tiny, "hour", many, 7, tmp_path, now=0.0, asked=True)
    assert led.times().whole == sum(stage.minutes + extra for stage, extra in zip(led.stages, led.workshop.extra, strict=True)) * 60


def spent(led, seconds):
    """The workshop after so many seconds in this stage."""
    counted = list(led.workshop.spent)
    counted[led.workshop.stage] = seconds
    led.workshop = replace(led.workshop, spent=tuple(counted))
    return led.times()


def test_the_clock_warns_two_minutes_before_the_end_and_at_the_end(led):
    led.add(8 - led.stage.minutes)
    whole = 8 * 60
    assert [spent(led, seconds).warning for seconds in (whole - 121, whole - 120, whole)] == ["", "soon", "over"]


def test_a_short_stage_is_warned_of_only_in_its_last_quarter(led):
    led.workshop = replace(led.workshop, stage=next(place for place, stage in enumerate(led.stages) if stage.minutes == 2))
    assert [spent(led, seconds).warning for seconds in (0, 89, 90, 120)] == ["", "", "soon", "over"]


def test_the_clock_never_ends_a_stage(led):
    spent(led, 100_000)
    led.tick(10)
    assert led.workshop.stage == 0


def test_a_round_after_which_no_other_fits_is_told_to_be_the_last(led):
    at(led, "round")
    assert spent(led, 0).rounds == ""
    led.workshop = replace(led.workshop, spent=(1500, *led.workshop.spent[1:]))
    assert led.times().rounds == "last"


def test_when_the_time_of_the_debrief_begins_it_is_told(led):
    at(led, "round")
    assert spent(led, 40 * 60).rounds == "none"


# what the trainer does to the game


def test_an_event_comes_at_once_where_none_waits(led):
    in_round(led)
    name = led.scenario.rulebook.events[0].id
    assert led.event(name) == "at-once"
    assert led.session.event == 0
    assert led.session.step == "event"


def answered(led):
    """The table answers the event that waits and goes on to the desk."""
    led.session.choose(led.session.draft.answered(led.session.rulebook.events[led.session.event].answers[0].id))
    led.session.step = "event"
    led.session.next()
    led.chosen()


def two_events(led):
    return [event.id for event in led.scenario.rulebook.events][:2]


def test_an_event_brought_in_while_another_is_read_comes_as_soon_as_that_one_is_answered(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    assert led.event(second) == "later"
    assert (led.workshop.waiting, led.session.event) == ((second,), 0)
    answered(led)
    assert (led.workshop.waiting, led.session.event, led.session.step) == ((), 1, "event")
    assert int(led.session.state.quarter) == 0


def test_an_event_brought_in_after_the_answer_comes_at_once_beside_the_first(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    answered(led)
    assert led.session.step == "desk"
    assert led.event(second) == "at-once"
    assert (led.session.event, led.session.step, led.session.draft.answer) == (1, "event", "")


def test_the_answer_given_before_another_event_came_has_done_its_work(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    answered(led)
    led.event(second)
    assert int(led.session.state.answered[0, 0]) == 1
    answered(led)
    a_quarter(led)
    assert happened(led.session, 0) == [(0, led.scenario.rulebook.events[0].answers[0].id), (1, led.scenario.rulebook.events[1].answers[0].id)]


@pytest.mark.parametrize("number", range(2))
def test_what_there_was_of_days_energy_and_money_stays_when_another_event_comes_after_an_answer(led, number):
    in_round(led)
    first, second = two_events(led)
    if number:
        first, second = second, first
    led.event(first)
    place = led.session.event
    answer = next((one for one in led.session.rulebook.events[place].answers if any(one.cost)), led.session.rulebook.events[place].answers[0])
    led.session.choose(led.session.draft.answered(answer.id))
    led.session.step = "desk"
    led.chosen()
    before, left = led.session.answered_before(), led.session.left()
    state = led.session.state
    led.session = with_act(led.session, Act("answer", first, answer=answer.id))
    taken = led.session.answered_before()
    assert set(before.values()) == {0}
    assert tuple(taken.values()) == answer.cost
    assert all(int(getattr(led.session.state, name)[0]) + taken[name] == int(getattr(state, name)[0]) for name in taken)
    assert led.session.left() == left


def test_a_quarter_with_two_events_is_replayed_bit_for_bit_and_can_be_played_again(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    answered(led)
    led.event(second)
    answered(led)
    a_quarter(led)
    again = reopened(led)
    assert digests(again.session.state) == digests(led.session.state)
    assert first_difference(again.session.record, led.scenario.rulebook) is None
    led.quarter_back()
    assert [place for place, _ in happened(led.session, 0)] == [0, 1]


def test_what_waits_goes_when_the_quarter_before_is_played_again(led):
    in_round(led)
    a_quarter(led)
    first, second = two_events(led)
    led.event(first)
    led.event(second)
    led.quarter_back()
    assert led.workshop.waiting == ()


def test_an_event_is_on_its_way_only_once(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    led.event(second)
    assert (led.event(first), led.event(second)) == ("", "")
    answered(led)
    assert led.event(first) == ""


def test_what_waited_when_the_rest_of_the_game_passed_stands_in_the_diary(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    led.event(second)
    at(led, "closing").enter()
    assert led.workshop.waiting == ()
    assert ("lapsed", second) in [(entry.kind, entry.about) for entry in led.workshop.diary]


def test_an_answer_to_an_event_that_does_not_wait_changes_nothing(led):
    event = led.scenario.rulebook.events[0]
    before = led.session.state
    after = carried_out(before, [Act("answer", event.id, answer=event.answers[0].id)], led.scenario.rulebook)
    assert digests(after) == digests(before)


def test_a_workshop_saved_before_events_came_right_after_answers_goes_on(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    led.workshop = replace(led.workshop, waiting=(second,))
    led.keep()
    written = json.loads(led.path.read_text(encoding="utf-8"))
    for act in written["draft"]["trainer"]:
        del act["answer"]
    led.path.write_text(json.dumps(written), encoding="utf-8")
    again = reopened(led)
    answered(again)
    assert again.session.event == 1


def test_a_replay_gives_the_same_state_after_everything_the_trainer_did(led):
    in_round(led)
    led.event(led.scenario.rulebook.events[0].id)
    led.score("informing", 3000, "the table knows better")
    led.absent("Cyd", True)
    a_quarter(led)
    led.score("consulting", 1500, "nobody answered")
    again = list(replay(led.session.record, led.scenario.rulebook))
    assert [digests(state) for state in again] == [digests(state) for state in led.session.states]
    assert first_difference(led.session.record, led.scenario.rulebook) is None


def test_a_corrected_score_is_measured_from_now_on_and_the_truth_stays(led):
    area, before = led.scenario.rulebook.areas.index("informing"), led.session.state
    assert led.score("informing", 4500, "two people brought the register")
    assert led.session.state.measured[0, area] == 4500
    assert (led.session.state.area == before.area).all()


@pytest.mark.parametrize(
    ("area", "value", "reason"), [("informing", 4500, " "), ("informing", 4400, "x"), ("informing", 5500, "x"), ("nothing", 3000, "x")]
)
def test_a_score_takes_a_reason_and_a_place_on_the_scale(led, area, value, reason):
    assert not led.score(area, value, reason)
    assert led.session.draft.trainer == ()


def test_what_is_told_changes_nothing_in_the_game(led):
    before = led.session.record
    led.tell("A letter", "The bus no longer comes.")
    assert led.session.record == before
    assert led.workshop.diary[-1].kind == "told"


def test_a_side_with_nobody_there_is_played_by_the_computer(led):
    in_round(led)
    led.absent("Cyd", True)
    assert led.session.role == "official"
    led.absent("Cyd", False)
    assert led.session.role == "two"


def test_a_side_that_was_empty_from_the_beginning_can_be_joined_later(tiny, tmp_path):
    led = in_round(Led.begun(tiny, "hour", (Person("Ada", "office"),), 7, tmp_path, now=0.0))
    assert led.session.role == "official"
    assert led.join(" Zoe ", "ngos")
    assert (led.session.role, led.workshop.people[-1]) == ("two", Person("Zoe", "ngos"))
    a_quarter(led)
    assert first_difference(led.session.record, led.scenario.rulebook) is None


@pytest.mark.parametrize(("name", "side"), [("Ada", "office"), (" ", "ngos"), ("x" * 41, "ngos"), ("Zoe", "council")])
def test_nobody_joins_twice_without_a_name_or_a_side(led, name, side):
    assert not led.join(name, side)
    assert led.workshop.people == PEOPLE


def test_who_comes_late_is_asked_to_vote(led):
    for person in PEOPLE:
        led.vote(person, {"informing": 3})
    led.join("Zoe", "ngos")
    assert led.workshop.next_voter() == Person("Zoe", "ngos")


def test_who_has_left_is_not_back_when_a_quarter_is_played_again(led):
    in_round(led)
    a_quarter(led)
    led.absent("Cyd", True)
    led.quarter_back()
    assert led.session.role == "official"


def test_of_one_side_alone_the_computer_plays_the_other_after_they_change_places(tiny, tmp_path):
    led = Led.begun(tiny, "hour", (Person("Ada", "office"),), 7, tmp_path, now=0.0)
    led.workshop = led.workshop.swapped()
    led.absent("Ada", False)
    assert led.session.role == "activist"


def test_one_of_two_may_leave_and_the_side_goes_on(led):
    led.absent("Ada", True)
    assert led.session.role == "two"
    assert led.session.draft.trainer == ()


def test_going_back_a_quarter_gives_its_plan_back(led):
    in_round(led)
    led.session.choose(replace(led.session.draft, pledge=()))
    a_quarter(led)
    a_quarter(led)
    assert led.quarter_back("we misread it")
    assert len(led.session.record.quarters) == 1
    assert led.workshop.diary[-1].reason == "we misread it"


def a_joint_tool(led):
    """A tool and its mode that take the shares of both sides."""
    session = led.session
    ways = [(tool, mode) for tool in session.idle_tools() for mode in session.modes(tool) if session.refusal(tool, mode) is None]
    return next((tool, mode) for tool, mode in ways if len(session.asks(tool, mode)) == len(SIDES))


def test_what_only_one_side_wanted_is_proposed_again_when_its_quarter_is_played_again(led):
    in_round(led)
    tool, mode = a_joint_tool(led)
    led.session.start(tool, mode)
    a_quarter(led)
    assert led.session.stage(tool) == ABSENT
    led = reopened(led)
    led.quarter_back()
    assert (led.session.draft.start, led.session.draft.agreed, led.session.draft.proposed) == ({tool: mode}, (), {})


def test_what_takes_only_the_other_sides_money_and_days_needs_its_yes(led):
    in_round(led)
    session = led.session
    ways = [(tool, mode) for tool in session.idle_tools() for mode in session.modes(tool) if session.refusal(tool, mode) is None]
    tool, mode = next((tool, mode) for tool, mode in ways if session.asks(tool, mode) == (OFFICE,))
    session.start(tool, mode)
    assert not session.needs_yes(tool)
    session.planned_by(NGOS, tool)
    assert session.needs_yes(tool)
    session.end_quarter()
    assert session.stage(tool) == ABSENT


def test_whose_tool_it_is_is_known_after_a_power_cut_and_when_its_quarter_is_played_again(led):
    in_round(led)
    tool, mode = a_joint_tool(led)
    led.session.start(tool, mode)
    led.session.planned_by(NGOS, tool)
    led.keep()
    assert reopened(led).session.draft.by_ngos == (tool,)
    a_quarter(led)
    led = reopened(led)
    led.quarter_back()
    assert (list(led.session.draft.start), led.session.draft.by_ngos) == ([tool], (tool,))


def test_there_is_no_quarter_before_the_first(led):
    assert not led.quarter_back()


def test_there_is_nothing_to_undo_in_an_empty_quarter(led):
    assert not led.undo()


def test_what_the_trainer_did_stays_when_a_choice_is_undone(led):
    in_round(led)
    led.score("informing", 3000, "the table knows better")
    led.session.choose(replace(led.session.draft, neglect=(led.scenario.rulebook.tools[0],)))
    led.undo()
    assert led.session.draft.trainer == (Act("score", "informing", 3000, "the table knows better"),)


def test_choices_made_before_the_trainer_did_something_can_still_be_taken_back(led):
    in_round(led)
    first, second = two_events(led)
    led.event(first)
    answered(led)
    tool = led.scenario.rulebook.tools[0]
    led.session.choose(replace(led.session.draft, neglect=(tool,)))
    led.score("informing", 3000, "the table knows better")
    assert led.session.can_undo
    led.event(second)
    answered(led)
    assert led.session.draft.neglect == (tool,)
    led.undo()  # the answer to the second event
    assert (led.session.draft.answer, led.session.draft.neglect) == ("", (tool,))
    led.undo()
    assert led.session.draft.neglect == ()
    assert not led.session.can_undo


def test_after_a_reload_planned_tools_are_taken_back_from_the_last_one_on(led):
    in_round(led)
    for tool in led.scenario.rulebook.tools[:2]:
        led.session.choose(led.session.draft.started(tool, led.scenario.rulebook.modes[0]))
    led.keep()
    again = reopened(led)
    assert [again.undo(), again.undo(), again.undo()] == [True, True, False]
    assert again.session.draft.start == {}


def test_a_session_remembers_the_trainer_in_whatever_is_chosen(tiny):
    session = Session.new(tiny, 7)
    session.record = replace(session.record, draft=replace(session.draft, trainer=(Act("absent", "ngos"),)))
    session.choose(replace(session.draft, trainer=()))
    assert session.draft.trainer


def anything(led, dice):
    """One thing that a trainer or a table may do, wherever the workshop stands."""
    events, areas, tools = [event.id for event in led.scenario.rulebook.events], led.scenario.rulebook.areas, led.scenario.rulebook.tools
    waits = led.session.event if led.session.step == "event" and not led.session.draft.answer else -1
    does = (
        lambda: led.event(dice.choice(events)), lambda: led.score(dice.choice(areas), dice.randrange(1000, 5001, 500), "we looked again"),
        led.undo, led.quarter_back, lambda: led.absent("Cyd", dice.random() < 0.5), led.forward, led.back,
        lambda: led.session.choose(led.session.draft.toggled("neglect", dice.choice(tools))),
    )  # fmt: skip
    if dice.random() < 0.5:
        dice.choice(does)()
    elif not led.inside:
        led.enter()
    elif waits >= 0:
        led.session.choose(led.session.draft.answered(dice.choice(led.session.rulebook.events[waits].answers).id))
    elif led.session.step not in ("closing", "result"):
        led.session.next()
        led.chosen()


@pytest.mark.parametrize("seed", range(8))
def test_whatever_is_done_by_hand_the_saved_game_is_played_on_bit_for_bit(led, seed):
    dice = random.Random(seed)
    for _ in range(80):
        anything(led, dice)
        led.keep()
        again = reopened(led)
        assert again.session.record == led.session.record
        assert digests(again.session.state) == digests(led.session.state)
        assert problem(again.session.record, led.scenario.rulebook, SAY) == ""
        assert workshop_problem(again.workshop, led.scenario, SAY) == ""


# votes and tasks


def test_nobody_can_tell_whose_vote_is_whose(led):
    for person, vote in zip(PEOPLE, (4, 2, 1), strict=True):
        led.vote(person, {"informing": vote})
    assert led.workshop.ballots == (Ballot("opening", "ngos", {"informing": 1}), Ballot("opening", "office", {"informing": 2}),
                                    Ballot("opening", "office", {"informing": 4}))  # fmt: skip
    assert led.workshop.next_voter() is None


def test_those_who_are_absent_are_not_asked_to_vote(led):
    led.absent("Ada", True)
    assert led.workshop.next_voter() == PEOPLE[1]


def test_a_task_written_anew_replaces_the_old_one(led):
    led.take_home(Task("Ada", "write to the club"))
    led.take_home(Task("Ada", "call the club", "Friday"))
    assert led.workshop.tasks == (Task("Ada", "call the club", "Friday"),)


# the file


def test_a_reopened_workshop_is_where_it_was(led):
    in_round(led)
    led.event(led.scenario.rulebook.events[0].id)
    led.vote(PEOPLE[0], {"informing": 4})
    again = reopened(led)
    assert (again.workshop, again.session.record, again.session.step) == (led.workshop, led.session.record, led.session.step)


def test_a_workshop_fits_its_scenario(led):
    assert workshop_problem(led.workshop, led.scenario, SAY) == ""


@pytest.mark.parametrize("change", [{"plan": "no-plan"}, {"stage": 99}, {"spent": (1,)}, {"waiting": ("no-event",)}, {"step": "nowhere"}])
def test_a_workshop_that_no_longer_fits_says_why(led, change):
    assert workshop_problem(replace(led.workshop, **change), led.scenario, SAY).endswith(".")


@pytest.mark.parametrize(
    "act",
    [
        Act("event", "no-event"),
        Act("answer", "no-event", answer="x"),
        Act("score", "informing", 1234),
        Act("score", "no-area", 3000),
        Act("absent", "nobody"),
    ],
)
def test_an_act_that_the_scenario_does_not_know_is_refused(led, act):
    record = replace(led.session.record, draft=replace(led.session.draft, trainer=(act,)))
    assert problem(record, led.scenario.rulebook, SAY)


def test_the_record_is_read_with_or_without_the_workshop_around_it(led, tmp_path):
    (tmp_path / "game.json").write_text(text_of(led.session.record), encoding="utf-8")
    assert load(tmp_path / "game.json", SAY) == load(led.path, SAY)
    assert load_whole(tmp_path / "game.json", SAY)[1] is None


def test_a_folder_that_cannot_be_written_is_a_reason_not_an_error(tiny, tmp_path):
    (tmp_path / "file").write_text("not a folder")
    led = Led.begun(tiny, "hour", PEOPLE, 7, tmp_path / "file" / "saves", now=0.0)
    assert led.problem


def test_the_sides_of_people_say_who_plays(tiny, tmp_path):
    for side, role in zip(SIDES, ("official", "activist"), strict=True):
        assert Led.begun(tiny, "hour", (Person("Ada", side),), 7, tmp_path, now=0.0).session.role == role


def test_a_plan_that_is_not_there_is_none(tiny):
    assert plan_of(tiny, "no-plan") is None
