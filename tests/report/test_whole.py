"""What a report says, before it is written out."""

from dataclasses import fields, is_dataclass

import pytest

from game.pages.document import Figure, Paragraph, Points, Report, Section, Table
from game.report.games import game_of
from game.report.spending import by_plane, money_of
from game.report.whole import report_of
from game.rules.sides import ROLES
from game.scenario.read import load, shipped
from game.simulation.standing import record_of
from game.text.catalog import LANGUAGES, catalog
from game.views.paper import on_paper
from game.views.words import Words

SAY = catalog("en")


def texts(thing) -> list[str]:
    """Every text of a report or of a part of one, without its drawings."""
    if isinstance(thing, str):
        return [thing]
    if isinstance(thing, tuple):
        return [text for one in thing for text in texts(one)]
    return [text for field in fields(thing) if field.name != "marks" for text in texts(getattr(thing, field.name))] if is_dataclass(thing) else []


def section(report: Report, name: str) -> Section:
    return next(one for one in report.sections if one.id == name)


def tables(report: Report) -> list[Table]:
    blocks = [block for one in report.sections for block in one.blocks]
    return [block.table if isinstance(block, Figure) else block for block in blocks if isinstance(block, Figure | Table)]


def test_a_finished_game_is_told_from_its_result_to_what_is_taken_home(finished):
    assert [one.id for one in report_of([finished], SAY).sections] == [
        "result", "place", "areas", "reasons", "chosen", "causes", "principles", "promises", "money", "lasting", "paper", "questions", "commitments",
    ]  # fmt: skip


def test_a_shipped_scenario_is_also_set_beside_other_plans():
    scenario = load("na-medal")
    report = report_of([game_of("game", scenario, record_of(scenario, "thumb", 1), SAY)], SAY)
    rows = dict(section(report, "standing").blocks[1].table.rows)
    assert float(rows["lowest plan"]) <= float(rows["half end at or below"]) <= float(rows["highest plan"]) <= float(rows["best known"])
    assert rows["this game"] == section(report, "result").blocks[0].text.split(" and is ")[1][:4]


def test_both_self_assessments_give_a_reason_and_a_recommendation_for_each_area(finished):
    rows = [row for block in section(report_of([finished], SAY), "reasons").blocks if isinstance(block, Table) for row in block.rows]
    assert len(rows) == 2 * 12
    assert all(all(cell for cell in row) for row in rows)


def test_a_tool_that_works_well_is_no_reason_to_complain(na_medal):
    from dataclasses import replace

    from game.play.session import Session
    from game.views.assessment import area_notes

    session = Session(na_medal, record_of(na_medal, "thumb", 7))
    session.states[-1] = replace(session.state, quality=session.state.quality * 0 + 1010 * (session.state.quality > 0))
    reasons = {note.reason for note in area_notes(session, Words(na_medal, SAY))}
    assert "what there is works well, and more is needed" in reasons
    assert not [reason for reason in reasons if "but only" in reason]


def test_the_votes_of_both_sides_stand_beside_each_area(finished):
    found = [block for block in section(report_of([finished], SAY), "areas").blocks if isinstance(block, Table)]
    assert [len(block.rows) for block in found] == [6, 3, 3]
    assert all(len(cell.split()) == 3 for block in found for row in block.rows for cell in row[1:5])


def test_every_quarter_has_its_choices(finished):
    told, words = texts(section(report_of([finished], SAY), "chosen")), Words(finished.session.scenario, SAY)
    for quarter, choices in enumerate(finished.session.record.quarters, 1):
        assert any(text.startswith(f"Quarter {quarter}, ") for text in told)
        assert all(any(words.tool(tool) in text for text in told) for tool in choices.start)


def test_a_chart_never_stands_without_its_words_and_a_table(finished):
    charts = [block for one in report_of([finished], SAY).sections for block in one.blocks if isinstance(block, Figure)]
    assert len(charts) >= 5
    for figure in charts:
        assert figure.chart.title
        assert any(digit.isdigit() for digit in figure.chart.about)
        assert figure.table.rows


def test_the_cells_of_every_table_fit_its_heading(finished, halfway, other):
    for games in ([finished], [halfway], [finished, other, halfway]):
        for table in tables(report_of(games, SAY)):
            assert len(table.widths) == len(table.head), table.caption
            assert {len(row) for row in table.rows} <= {len(table.head)}, table.caption


def test_an_unfinished_game_says_so_and_keeps_its_secrets(halfway):
    report = report_of([halfway], SAY)
    assert "2 of 4 quarters are played" in texts(section(report, "result"))[2]
    assert not {"causes", "lasting", "standing"} & {one.id for one in report.sections}
    assert not [text for text in texts(report) if "True index" in text or "as it truly was" in text]


def test_a_promise_is_open_until_the_game_ends(halfway, finished):
    promised = {game.label: section(report_of([game], SAY), "promises").blocks[0] for game in (halfway, finished)}
    assert {row[3] for row in promised["Half way"].rows if "before the first" in row[1]} == {"still open"}
    assert {row[3] for row in promised["Blue table"].rows if "before the first" in row[1]} <= {"promise kept", "promise not kept"}


@pytest.mark.parametrize("policy", ["thumb", "random"])
def test_the_money_left_at_the_end_is_what_the_game_has_before_the_next_budget(na_medal, policy):
    session = game_of("game", na_medal, record_of(na_medal, policy, 2), SAY).session
    later = [change.amount for change in session.changes.entries if change.name == "money" and change.quarter == session.rulebook.quarters]
    assert money_of(session)[-1].left == int(session.state.money[0]) - sum(later)


def test_money_that_an_event_brings_came_and_was_not_spent(na_medal):
    session = game_of("game", na_medal, record_of(na_medal, "random", 2), SAY).session
    before = money_of(session)[0]
    session.changes.note(0, "event:a-firm-adds", "money", (), 9000)
    after = money_of(session)[0]
    assert (after.came - before.came, after.spent) == (9000, before.spent)


def test_the_money_of_the_planes_is_that_of_starts_and_upkeep(finished):
    quarters = money_of(finished.session)
    assert sum(by_plane(finished.session).values()) == sum(one.spent["start"] + one.spent["upkeep"] for one in quarters)


def test_what_is_only_on_paper_works_at_less_than_half_and_says_why(finished):
    found = on_paper(finished.session, Words(finished.session.scenario, SAY))
    assert found
    assert all(int(one.quality.split()[0].rstrip("%")) < 50 and one.why for one in found)


def test_questions_and_an_empty_form_close_the_report(finished):
    questions, home = report_of([finished], SAY).sections[-2:]
    assert next(block for block in questions.blocks if isinstance(block, Points)).numbered
    assert next(block for block in home.blocks if isinstance(block, Table)).form


@pytest.mark.parametrize("name", shipped())
def test_every_scenario_can_be_reported_in_both_languages(name):
    scenario = load(name)
    game = game_of("game", scenario, record_of(scenario, "thumb", 3), SAY)
    for language in LANGUAGES:
        report = report_of([game], catalog(language))
        assert len(report.sections) >= 13
        assert not [text for text in texts(report) if "{" in text or "None" in text]


@pytest.mark.parametrize("role", ROLES)
def test_every_role_can_be_reported(tiny, role):
    from game.play.choices import choices_of
    from game.play.session import Session
    from game.policies import POLICIES

    session = Session.new(tiny, 4, role, swap=role in ("official", "activist"))
    while not session.over:
        session.choose(choices_of(POLICIES["thumb"](session.state, session.book()), session.book(), session.event))
        session.end_quarter()
    report = report_of([game_of("game", tiny, session.record, SAY)], SAY)
    assert ("with seats changed" in " ".join(texts(section(report, "place")))) == session.record.swap


def test_notices_are_few(finished):
    blocks = [block for one in report_of([finished], SAY).sections for block in one.blocks]
    assert not [block for block in blocks if isinstance(block, Paragraph) and block.kind == "notice"]
