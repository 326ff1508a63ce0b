"""Several games in one report."""

from game.pages.document import Paragraph, Table
from game.report.games import game_of
from game.report.whole import report_of
from game.scenario.read import load
from game.simulation.standing import record_of
from game.text.catalog import catalog
from tests.report.test_whole import section, tables, texts

SAY = catalog("en")


def test_two_games_stand_side_by_side(finished, other):
    report = report_of([finished, other], SAY)
    assert report.heading == "Comparison of 2 games"
    results = next(table for table in tables(report) if table.caption == "Results")
    assert [row[0] for row in results.rows] == ["Blue table", "Red table"]
    assert results.rows[0][2] > results.rows[1][2]


def test_where_two_games_differ_most_is_said(finished, other):
    assert any("in “Red table” against “Blue table”" in text for text in texts(section(report_of([finished, other], SAY), "areas")))


def test_a_tool_that_both_began_stands_before_one_that_one_began(finished, tiny):
    second = game_of("Green table", tiny, record_of(tiny, "random", 3), SAY)
    table = next(block for block in section(report_of([finished, second], SAY), "tools").blocks if isinstance(block, Table))
    dashes = [row.count("–") for row in table.rows]
    assert dashes == sorted(dashes)


def test_results_that_are_close_are_explained(finished, other):
    assert any("The results differ by 0.04 at most" in text for text in texts(section(report_of([finished, other], SAY), "result")))


def test_equal_results_are_called_the_same(finished, tiny):
    twin = game_of("Twin", tiny, finished.session.record, SAY)
    told = texts(section(report_of([finished, twin], SAY), "result"))
    assert any(text.startswith("The results are the same.") for text in told)
    assert not any("0.00 at most" in text for text in told)


def test_games_of_different_scenarios_are_compared_by_how_far_they_came(finished):
    scenario = load("pierwsze-kroki")
    away = game_of("Away", scenario, record_of(scenario, "thumb", 1), SAY)
    report = report_of([finished, away], SAY)
    notices = [block.text for block in section(report, "result").blocks if isinstance(block, Paragraph) and block.kind == "notice"]
    assert notices == ["These games were played in different scenarios: compare how far each has come, not where each stands."]
    assert "standing" not in {one.id for one in report.sections}


def test_an_unfinished_game_has_no_line_of_its_true_index(finished, halfway):
    report = report_of([finished, halfway], SAY)
    line = next(table for table in tables(report) if table.caption == "The index, quarter by quarter")
    assert [row[0] for row in line.rows] == ["Blue table"]
    assert "Not finished, so only what was measured is known: Half way." in texts(report)


def test_many_games_are_divided_into_tables_that_fit_the_page(finished, tiny):
    many = [game_of(f"Table {number}", tiny, finished.session.record, SAY) for number in range(12)]
    found = [table for table in tables(report_of(many, SAY)) if table.caption == "Twelve areas"]
    assert [len(table.head) for table in found] == [6, 6, 3]


def test_a_workshop_among_games_is_said_to_be_one(finished, workshop):
    who = next(table for table in tables(report_of([finished, workshop], SAY)) if table.caption == "Who played")
    assert who.rows[1][2] == "Two sides at the table of a workshop"
