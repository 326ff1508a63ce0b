"""Which games can be reported, and what is said of the others."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.play.record import Record
from game.report.games import NotReportable, game_of, opened
from game.text.catalog import catalog

SAY = catalog("en")


def refusal(scenario, record) -> str:
    with pytest.raises(NotReportable) as refused:
        game_of("game", scenario, record, SAY)
    return str(refused.value)


def test_a_game_without_a_quarter_has_nothing_to_report(tiny):
    assert refusal(tiny, Record("tiny", 1)).startswith("No quarter of this game has been played yet")


def test_a_game_of_other_rules_is_refused(tiny, finished):
    old = replace(finished.session.record, rules="0")
    assert refusal(tiny, old).startswith("The game was saved under other rules (version 0")


def test_a_game_of_a_changed_scenario_says_from_which_quarter_it_differs(tiny, finished):
    record = finished.session.record
    other = replace(record, digests=(record.digests[0], "0" * 16, *record.digests[2:]))
    assert refusal(tiny, other) == "From quarter 2 on the game comes out differently: its scenario was changed."


def test_a_damaged_file_is_named(tmp_path):
    (tmp_path / "torn.json").write_text('{"format": 1, "scen', encoding="utf-8")
    with pytest.raises(NotReportable, match=r"torn\.json: The file is damaged or was cut short"):
        opened([tmp_path / "torn.json"], SAY)


def test_a_game_of_an_unknown_scenario_is_refused(saves, tmp_path):
    text = (saves / "first.json").read_text(encoding="utf-8").replace("pierwsze-kroki", "no-such-place")
    (tmp_path / "lost.json").write_text(text, encoding="utf-8")
    with pytest.raises(NotReportable, match=r"lost\.json: Its scenario cannot be played: there is no scenario 'no-such-place'"):
        opened([tmp_path / "lost.json"], SAY)


def test_a_game_is_called_after_its_file_and_two_of_one_name_are_told_apart(saves, tmp_path):
    (tmp_path / "first.json").write_bytes((saves / "first.json").read_bytes())
    assert [game.label for game in opened([saves / "first.json", tmp_path / "first.json"], SAY)] == ["first", "first (2)"]


@pytest.mark.parametrize(("name", "label"), [("=1+1", "1+1"), ("stół\x07 trzeci", "stół trzeci"), ("@", "-")])
def test_a_name_that_a_spreadsheet_or_a_drawing_would_take_amiss_is_cleaned(saves, tmp_path, name, label):
    file: Path = tmp_path / f"{name}.json"
    file.write_bytes((saves / "first.json").read_bytes())
    assert opened([file], SAY)[0].label == label


def test_the_stages_of_a_game_are_its_beginning_and_each_quarter(finished):
    assert [stage.state.quarter for stage in finished.stages] == [0, 1, 2, 3, 4]
