"""What must hold after every quarter of every game."""

import numpy as np
import pytest

from game.play.choices import choices_of
from game.play.record import replay
from game.play.session import Session
from game.policies import POLICIES
from game.rules.drift import LEVELS, TOP
from game.rules.plan import RESOURCES, empty, left, legal, open_tools, refusal
from game.rules.state import State, digests
from game.rules.turn import apply, begin

SEEDS = np.arange(60, dtype=np.uint64)


@pytest.fixture(scope="module")
def played(scenario):
    """The states of a batch of random games after each quarter."""
    book, states = scenario.rulebook, [begin(scenario.rulebook, SEEDS)]
    while states[-1].quarter < book.quarters:
        states.append(apply(states[-1], POLICIES["random"](states[-1], book), book))
    return states


@pytest.fixture
def session(scenario):
    """A game played by chance through the same door as people."""
    session = Session.new(scenario, 11)
    while not session.over:
        plan = POLICIES["random"](session.state, session.rulebook)
        session.choose(choices_of(plan, session.rulebook, session.event))
        session.end_quarter()
    return session


def test_levels_stay_on_their_scales(played):
    for state in played:
        for name in LEVELS:
            assert state[name].min() >= 0
            assert state[name].max() <= TOP


def test_areas_stay_between_one_and_five(played):
    assert min(state.area.min() for state in played) >= 1000
    assert max(state.area.max() for state in played) <= 5000


def test_nobody_owes_money_time_or_energy(played):
    assert min(state[name].min() for state in played for name in RESOURCES) >= 0


def test_the_rules_alter_nothing_they_are_given(scenario):
    state = begin(scenario.rulebook, SEEDS)
    before = digests(state)
    apply(state, POLICIES["random"](state, scenario.rulebook), scenario.rulebook)
    assert digests(state) == before


def test_a_state_cannot_be_written_to(scenario):
    state = begin(scenario.rulebook, SEEDS)
    with pytest.raises(ValueError, match="read-only"):
        state.area[0, 0] = 1


def test_a_finished_game_does_not_change(scenario, played):
    end: State = played[-1]
    assert apply(end, empty(end.games, scenario.rulebook), scenario.rulebook) is end


def test_what_is_legal_is_what_is_not_refused(scenario, played):
    book = scenario.rulebook
    state = played[2].take([0])
    plan = POLICIES["random"](state, book)
    allowed = legal(state, plan, book)
    for mode in range(len(book.modes)):
        for tool in range(len(book.tools)):
            assert (refusal(state, plan, book, tool, mode) is None) == allowed[mode, tool, 0]


def test_what_is_possible_at_hand_changes_nothing(scenario, played):
    book, state = scenario.rulebook, played[2]
    plan = POLICIES["random"](state, book)
    assert (legal(state, plan, book) == legal(state, plan, book, open_tools(state, book))).all()


def test_a_legal_plan_never_costs_more_than_there_is(scenario, played):
    for state in played[:-1]:
        plan = POLICIES["random"](state, scenario.rulebook)
        started = plan.start.any(axis=1)
        assert left(state, plan, scenario.rulebook)[:, started].min() >= 0


def test_every_change_has_a_cause_and_they_add_up(session):
    sums: dict[tuple[str, tuple[int, ...]], int] = {}
    for change in session.changes.entries:
        assert change.cause
        sums[change.name, change.place] = sums.get((change.name, change.place), 0) + change.amount
    for (name, place), total in sums.items():
        first, last = (int(state[name][(0, *place)]) for state in (session.states[0], session.state))
        assert total == last - first, (name, place)


def test_the_ledger_changes_nothing(session, scenario):
    state = begin(scenario.rulebook, np.array([11], np.uint64))
    while state.quarter < scenario.rulebook.quarters:
        state = apply(state, POLICIES["random"](state, scenario.rulebook), scenario.rulebook)
    assert digests(state) == digests(session.state)


def test_replay_is_play(session):
    again = list(replay(session.record, session.rulebook))
    assert [digests(state) for state in again[1:]] == [[digest] for digest in session.record.digests]


def test_every_event_and_answer_can_be_played(scenario):
    """No answer to any event breaks a game."""
    book = scenario.rulebook
    state = begin(book, np.zeros(1, np.uint64))
    for place, event in enumerate(book.events):
        for number in range(len(event.answers)):
            from dataclasses import replace

            waiting = replace(state, event=np.array([place], np.int16))
            plan = empty(1, book)
            plan.answer[0] = number
            after = apply(waiting, plan, book)
            assert after.answered[0, place] > 0
