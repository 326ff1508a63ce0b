"""Every entry of the closed tables can be said in words, in both languages."""

import pytest

from game.play.session import Session
from game.rules.conditions import CONDITIONS
from game.rules.meters import METERS
from game.rules.plan import REFUSALS, Refusal
from game.rules.rulebook import Amount, Condition, Effect
from game.scenario.read import load
from game.text.catalog import LANGUAGES, catalog
from game.views import describe, meter_names, refusals
from game.views.words import Words


@pytest.fixture(params=LANGUAGES)
def words(request):
    return Words(load("na-medal"), catalog(request.param))


@pytest.fixture
def session(words):
    return Session.new(words.scenario, 1)


def test_every_meter_has_a_name():
    assert set(meter_names.METER_NAMES) == set(METERS)


def test_every_condition_has_a_text():
    assert set(describe.CONDITION_TEXTS) == set(CONDITIONS)


def test_every_refusal_has_a_text():
    assert set(refusals.REFUSAL_TEXTS) == set(REFUSALS)


@pytest.mark.parametrize("kind", [kind for kind in REFUSALS if kind != "need"])
def test_a_refusal_is_said_in_words(kind, words, session):
    assert len(refusals.refusal(words, session, Refusal(kind, wanted=12_000, there=1_000), "coordinator")) > 5


def test_every_need_of_every_tool_is_said_in_words(words, session):
    for needs in session.rulebook.needs:
        for one in needs:
            assert refusals.refusal(words, session, Refusal("need", need=one))


def test_every_effect_of_the_model_is_said_in_words(words, session):
    book = session.rulebook
    effects = [*book.working, *book.begun]
    for event in book.events:
        effects += [event.effects, *(answer.effects for answer in event.answers)]
    for entries in effects:
        assert all(describe.effects(words, book, entries))


def test_every_cause_of_a_game_has_a_name(words):
    from game.play.choices import choices_of
    from game.policies import POLICIES

    session = Session.new(words.scenario, 5)
    while not session.over:
        session.choose(choices_of(POLICIES["random"](session.state, session.rulebook), session.rulebook, session.event))
        session.end_quarter()
    for name in {change.cause for change in session.changes.entries}:
        assert describe.cause(words, name)


def test_several_answers_to_one_event_are_told_with_its_name_once(tiny):
    either = Condition("any", (tuple(Condition("answered", (0, answer)) for answer in (0, 1)),))
    told = describe.condition(Words(tiny, catalog("en")), tiny.rulebook, either)
    assert told.count("after") == 1
    assert told.startswith("after “The results came too late”, answered with “We say openly what failed and when results come” or “We pull")


def test_below_one_of_what_is_counted_is_none(tiny):
    told = describe.condition(Words(tiny, catalog("en")), tiny.rulebook, Condition("below", ("broken-pledges", 0, 1)))
    assert told == "pledges broken: none"


def test_what_makes_a_tool_easier_says_by_how_much_it_is_cheaper(tiny):
    ease = Effect("change", ("ease", tiny.rulebook.tools.index("coordinator"), Amount(250, "")))
    assert describe.effect(Words(tiny, catalog("en")), tiny.rulebook, ease) == "Cooperation coordinator: 25 % cheaper"


def test_an_event_that_was_softened_says_what_it_did_in_fact(tiny):
    loss = Effect("change", ("trust", 0, Amount(-4000, "")))
    assert describe.effects(Words(tiny, catalog("en")), tiny.rulebook, (loss,), 500) == ("trust in organisations −2",)
