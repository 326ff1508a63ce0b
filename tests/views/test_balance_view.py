"""Balance as people read it."""

import re
from dataclasses import replace

import pytest

from game.rules import VERSION
from game.rules.metrics import METRICS
from game.scenario.claims import PLAYERS
from game.simulation.balance import measure
from game.simulation.claims import Verdict
from game.text.catalog import LANGUAGES, catalog
from game.views.balance import balance_view, claim_row, state_of
from game.views.balance_charts import WIDTH, Axis, limit_bar
from game.views.balance_markdown import balance_markdown
from game.views.balance_page import balance_page
from game.views.balance_words import METRIC_NAMES, PLAYER_NAMES, times, wanted
from game.views.words import Words

EN = catalog("en")


@pytest.fixture(scope="module")
def balance(tiny):
    """The tiny place, with few games and without a search."""
    return measure(tiny, [check for check in tiny.model.checks if check.with_], games=20)


@pytest.fixture(scope="module")
def checks(tiny):
    return {check.id: check for check in tiny.model.checks}


def test_every_policy_and_every_metric_has_a_name():
    assert PLAYER_NAMES.keys() == PLAYERS.keys()
    assert METRIC_NAMES.keys() == METRICS.keys()


STATES = [
    ("error", 0.5, "held"), ("error", 0.1, "failed"), ("warning", 0.1, "warned"), ("note", 0.1, "noted"), ("error", None, "unmeasured"),
]  # fmt: skip


@pytest.mark.parametrize(("severity", "measured", "state"), STATES)
def test_a_claim_is_held_failed_warned_noted_or_unmeasured(checks, severity, measured, state):
    check = checks["sense-wins-medals"].model_copy(update={"severity": severity})
    limits = () if measured is None else (0.3, 0.6)
    assert state_of(Verdict(check, measured, limits, 1000)) == state


def test_what_is_wanted_is_said_in_words(checks):
    assert wanted(Verdict(checks["sense-wins-medals"], 0.5, (0.6, 0.9), 1000), EN) == "from 60.0 % to 90.0 %"
    assert wanted(Verdict(checks["luck-does-not-decide"], 0.1, (0.15,), 1000), EN) == "at most 0.150"


def test_a_limit_that_depends_on_another_policy_says_so(checks):
    verdict = Verdict(checks["force-gains-little"], 0.1, (0.3,), 1000)
    assert times(verdict, EN) == "0.60 × sensible player"


def test_a_missing_policy_is_named(checks, tiny):
    row = claim_row(Verdict(checks["gold-can-be-won"], None, (), 0, missing="planner"), Words(tiny, EN), EN)
    assert row.notes == ("There is no policy 'planner' yet.",)
    assert row.verdict == "not measured"


def test_the_reason_for_a_claim_of_its_own_is_told(balance):
    row = next(row for row in balance_view([balance], (), EN).scenarios[0].claims if row.id == "sense-gains")
    assert "It is hard to gain more in a year." in row.notes


def test_a_bar_shows_on_which_side_of_the_limit_a_number_lies(checks):
    bar = limit_bar(Verdict(checks["chance-wins-nothing"], 0.02, (0.05,), 1000))
    assert bar.allowed[0] == 0
    assert bar.measured < bar.limits[0] < WIDTH


def test_ticks_stand_on_the_scale():
    assert [tick.value for tick in Axis(1.75, 2.5).ticks(0.25)] == [1.75, 2.0, 2.25, 2.5]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stands_alone(balance, language):
    say = catalog(language)
    page = balance_page(balance_view([balance], (), say), "python -m game balance tiny", say)
    assert f'<html lang="{language}">' in page
    assert not re.search(r"(?:src|href)=|https?://|@import|<script", page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_names_every_claim_policy_and_tool(balance, tiny, language):
    say = catalog(language)
    page = balance_page(balance_view([balance], (), say), "python -m game balance tiny", say).replace("&#39;", "'")
    for verdict in balance.verdicts:
        assert say.of(verdict.check.it) in page
    for name in balance.measured.games:
        assert PLAYER_NAMES[name](say) in page
    for tool in tiny.rulebook.tools:
        assert say.of(next(one.name for one in tiny.model.tools if one.id == tool)) in page


def test_texts_of_authors_are_no_markup(balance, checks):
    check = checks["idle-loses"]
    shouted = check.model_copy(update={"it": check.it.model_copy(update={"en": "<b>All</b> lose."})})
    row = Verdict(shouted, -0.1, (0.0,), 1000)
    assert "&lt;b&gt;All&lt;/b&gt;" in balance_page(balance_view([balance], [row], EN), "", EN)


def test_how_alike_places_of_two_kinds_begin_is_said_in_words(balance):
    in_a_city = replace(balance, measured=replace(balance.measured, kind="city"))
    rows = balance_view([balance, in_a_city], (), EN).openings
    assert [(row.kinds, row.shared) for row in rows] == [("city – rural gmina", "100.0 %")]


def test_the_tables_in_markdown_hold_every_claim_and_say_how_to_repeat_them(balance):
    text = balance_markdown(balance_view([balance], (), EN), "python -m game balance tiny", EN)
    assert "    python -m game balance tiny --markdown docs/balance.md\n" in text
    assert f"rules {VERSION}" in text
    for verdict in balance.verdicts:
        assert f"| {verdict.check.it.en} " in text


def test_the_tables_in_markdown_have_rows_of_one_length(balance):
    rows = [line for line in balance_markdown(balance_view([balance], (), EN), "", EN).splitlines() if line.startswith("|")]
    assert {row.count("|") for row in rows} == {6}


def test_a_bar_in_a_text_is_no_border_of_a_table(balance, checks):
    check = checks["idle-loses"]
    barred = check.model_copy(update={"it": check.it.model_copy(update={"en": "This | that."})})
    view = balance_view([balance], [Verdict(barred, -0.1, (0.0,), 1000)], EN)
    assert "This &#124; that." in balance_markdown(view, "", EN)
