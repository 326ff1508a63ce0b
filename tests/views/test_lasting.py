"""What a legal form withstands is told from the rules, and the same way everywhere."""

import pytest

from game.play.reasons import Reason
from game.play.session import Session
from game.rules.forms import FORMS, shakes
from game.simulation.standing import record_of
from game.text.catalog import catalog
from game.views.describe import effects
from game.views.documents import document_view
from game.views.lasting import lasting
from game.views.news import news
from game.views.reasons import reason_sentences
from game.views.words import Words

SAY = catalog("en")


@pytest.fixture
def words(na_medal):
    return Words(na_medal, SAY)


def told(words, form):
    return lasting(words, words.scenario.rulebook, FORMS.index(form))


def test_an_order_withstands_a_cut_and_not_a_new_head(words):
    assert "It does not withstand: “A new head of the office”." in told(words, "order")
    assert "“Less money than planned”" in told(words, "order").partition("It does not")[0]


def test_a_resolution_withstands_every_event(words):
    assert "does not withstand" not in told(words, "resolution")


def test_nothing_is_claimed_of_events_that_a_scenario_does_not_have(tiny):
    assert "A new head of the office" not in lasting(Words(tiny, SAY), tiny.rulebook, FORMS.index("order"))


def test_how_fast_each_form_loses_care_after_the_project_is_told(words):
    assert told(words, "decision").endswith("After the project care falls by 12 points a quarter.")
    assert told(words, "resolution").endswith("After the project the form does not weaken its care.")


def test_the_adviser_and_the_card_of_a_document_say_the_same(words):
    (reason,) = reason_sentences([Reason("lasts", "order")], words)
    rows = document_view(Session.new(words.scenario, 1), "mutual-information", SAY).rows
    assert reason.endswith(next(row.lasts for row in rows if row.id == "order"))


def test_an_event_says_from_which_form_on_a_tool_withstands_it(words):
    book = words.scenario.rulebook
    new_head = next(event for event in book.events if event.id == "new-head")
    assert FORMS[shakes(new_head)] == "resolution"
    assert any(
        text.startswith("tools in a form weaker than resolution: the document falls, care −35") for text in effects(words, book, new_head.effects)
    )


def test_documents_that_fall_together_are_told_in_one_sentence(na_medal, words):
    session = Session.resumed(na_medal, record_of(na_medal, "thumb", 7).until(5))
    (told,) = (text for text in news(session, words) if "documents that fall" in text)
    assert told.startswith("The next quarter brings “")
    assert told.count(", ") >= 1
