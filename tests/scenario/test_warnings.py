"""What can be played and is probably not meant is told apart from what is wrong."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from game.cli import main
from game.scenario import new
from game.scenario.report import report
from game.text.catalog import LANGUAGES, catalog

TINY = Path(__file__).parent.parent / "tiny"

EVENT = """
events:
  - id: loose-tile
    name: {pl: "Luźna dachówka", en: "A loose tile"}
    story: {pl: "Spadła na ławkę.", en: "It fell on a bench."}
    principle: openness
    chance: possible
    when: WHEN
    answers:
      - id: ladder
        name: {pl: "Bierzemy drabinę", en: "We take a ladder"}
        cost: COST
        needs: NEEDS
        after: {pl: "Już leży dobrze.", en: "Now it lies well."}
      - id: nothing
        name: {pl: "Przesuwamy ławkę", en: "We move the bench"}
        after: {pl: "Ławka stoi obok.", en: "The bench stands beside it."}
"""

PRACTICE = """
practices:
  - id: tiles
    name: {pl: "Dachówki", en: "Tiles"}
    tool: TOOL
    story: {pl: "Jedna spadła. Potem druga.", en: "One fell. Then another."}
    lesson: {pl: "Trzeba patrzeć w górę.", en: "One must look up."}
    fits: {pl: "Inny dach.", en: "Another roof."}
"""


@pytest.fixture
def place(tmp_path) -> Path:
    """A tiny place that may be changed, with an event of its own in its list."""
    folder = Path(shutil.copytree(TINY, tmp_path / "place"))
    change(folder, "late-results, rainy-picnic]", "rainy-picnic, loose-tile]")  # results come in winter, before the first event
    change(folder, "money: 60000, money-at-start", "money: 80000, money-at-start")
    with_event(folder)
    return folder


def change(folder: Path, old: str, new_: str, file: str = "scenario.yaml") -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new_, 1), encoding="utf-8")


def with_event(folder: Path, when: str = "[]", needs: str = "[]", cost: str = "{}") -> None:
    text = EVENT.replace("WHEN", when).replace("NEEDS", needs).replace("COST", cost)
    (folder / "events.yaml").write_text(text, encoding="utf-8")


def told(folder: Path) -> list[str]:
    found = report([folder])
    assert found.problems == []
    return [warning.message for warning in found.warnings]


def test_nothing_that_is_shipped_is_warned_of():
    assert report([]).warnings == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_for_new_scenarios_is_not_warned_of(language, tmp_path):
    assert report([new.make(str(tmp_path / "two-villages"), None, catalog(language))]).warnings == []


def test_the_tiny_place_is_not_warned_of(place):
    assert told(place) == []


@pytest.mark.parametrize(
    "when",
    [
        "[{at-least: council, value: 60}, {below: council, value: 60}]",
        "[{at-least: trust, of: ngos, value: 50}, {below: trust, of: ngos, value: 40}]",
        "[{working: coordinator}, {not-working: coordinator}]",
        "[{season: [2]}, {season: [3, 4]}]",
    ],
)
def test_an_event_whose_conditions_shut_each_other_out(place, when):
    with_event(place, when)
    assert told(place) == ["event 'loose-tile' can never come: its conditions shut each other out"]


@pytest.mark.parametrize(
    "when",
    [
        "[{at-least: council, value: 40}, {below: council, value: 60}]",
        "[{at-least: trust, of: ngos, value: 50}, {below: trust, of: office, value: 40}]",
    ],
)
def test_conditions_that_leave_room_are_in_order(place, when):
    with_event(place, when)
    assert told(place) == []


@pytest.mark.parametrize("when", ["[{at-least: quarter, value: 5}]", "[{at-least: organisations, value: 5}]", "[{at-least: hidden, value: 2}]"])
def test_an_event_that_waits_for_more_than_there_ever_is(place, when):
    with_event(place, when)
    assert told(place) == ["event 'loose-tile' can never come in this game"]


def test_an_event_of_a_season_that_the_game_does_not_reach(place):
    with_event(place, "[{season: [1]}]")  # the first quarter of the game begins without an event
    assert told(place) == ["event 'loose-tile' can never come in this game"]


def test_an_event_that_the_calendar_brings_comes(place):
    with_event(place, "[{at-least: quarter, value: 5}]")
    change(place, "commitments:", "fixed: [{quarter: 2, event: loose-tile}]\ncommitments:")
    assert told(place) == []


@pytest.mark.parametrize("cost", ["{money: 80001}", "{days: 61}"])
def test_an_answer_that_the_office_can_never_pay(place, cost):
    with_event(place, cost=cost)
    assert told(place) == ["nobody can ever choose 'ladder' in this scenario"]


def test_an_answer_that_waits_for_a_tool_that_is_not_used(place):
    with_event(place, needs="[{working: ngo-centre}]")
    assert told(place) == [
        "nobody can ever choose 'ladder' in this scenario",
        "'ngo-centre' is named here and not used in this scenario",
    ]


def test_an_own_event_softened_by_a_tool_that_is_not_offered(place):
    with_event(place)
    change(place, "answers:", "softened-by: {coordinator: 20, ngo-centre: 30}\n    answers:", "events.yaml")
    assert told(place) == ["tool 'ngo-centre' softens event 'loose-tile' and is not used in this scenario"]


def test_a_tool_that_costs_more_than_the_office_has_is_too_dear_to_keep(place):
    change(place, "money: 80000, money-at-start", "money: 1000, money-at-start")
    assert any(message.startswith("the office can never keep up tool") for message in told(place))


@pytest.mark.parametrize(("prices", "too_dear"), [(100, False), (2000, True)])
def test_prices_make_a_tool_too_dear(place, prices, too_dear):
    change(place, "office: {money: 80000, money-at-start: 60000", f"office: {{prices: {prices}, money: 20000, money-at-start: 20000")
    assert any("never has enough for tool" in problem.message for problem in report([place]).problems) is too_dear


def test_an_event_of_ones_own_that_is_not_in_the_list(place):
    change(place, ", loose-tile]", "]")
    assert told(place) == ["'loose-tile' is not used in this scenario"]


def test_a_practice_of_a_tool_that_is_not_used_is_never_shown(place):
    (place / "practices.yaml").write_text(PRACTICE.replace("TOOL", "ngo-centre"), encoding="utf-8")
    assert "nothing can show practice 'tiles' here" in told(place)


def test_a_practice_is_never_shown_where_nothing_shows_any(place):
    (place / "practices.yaml").write_text(PRACTICE.replace("TOOL", "coordinator"), encoding="utf-8")
    assert told(place) == []
    change(place, "          - {show: 1}\n", "", "activities.yaml")
    assert told(place) == ["nothing can show practice 'tiles' here"]


def test_a_letter_of_more_than_120_words(place):
    change(place, 'en: "Please try."', f'en: "{"please " * 121}"')
    assert told(place) == ["the text has 121 words; at most 120 are read here"]


def test_a_story_too_long_to_be_read(place):
    change(place, "It fell on a bench.", "It fell. " * 40, "events.yaml")
    assert told(place)[0].endswith("characters; at most 320 are read here")


def test_a_sentence_that_was_not_translated(place):
    change(place, 'en: "One street and two shops."', 'en: "Jedna ulica i dwa sklepy."')
    assert told(place) == ["the text is the same in both languages"]


def test_a_name_may_be_the_same_in_both_languages(place):
    change(place, 'en: "Tiny place"', 'en: "Mała gmina"')
    assert told(place) == []


def test_two_organisations_of_one_name(place):
    change(place, 'pl: "Klub Bramkarzy"', 'pl: "Chór Przecinek"')
    assert told(place) == ["the name 'Chór Przecinek' is used twice"]


def test_an_event_named_like_another(place):
    change(place, 'en: "A loose tile"', 'en: "A storm at three o\'clock"', "events.yaml")
    assert told(place) == ["the name 'A storm at three o'clock' is used twice"]


def test_a_folder_called_like_a_shipped_scenario(place):
    assert told(place.rename(place.with_name("na-medal"))) == ["the game has a scenario called 'na-medal' already"]


def run(*words: str):
    return CliRunner().invoke(main, ["check", "--lang", "en", *words])


def test_warnings_stand_apart_and_do_not_fail(place):
    with_event(place, cost="{days: 61}")
    result = run(str(place))
    lines = result.output.splitlines()
    assert result.exit_code == 0
    assert lines[0] == "Probably not meant:"
    assert lines[-1].endswith("files, 0 problems, 1 warnings")


def test_warnings_fail_when_asked_to(place):
    with_event(place, cost="{days: 61}")
    assert run(str(place), "--strict").exit_code == 1
    with_event(place)
    assert run(str(place), "--strict").exit_code == 0


def test_warnings_are_in_the_json_too(place):
    with_event(place, cost="{days: 61}")
    found = json.loads(run(str(place), "--json").output)
    assert (len(found["problems"]), len(found["warnings"])) == (0, 1)
    assert set(found["warnings"][0]) == {"file", "line", "column", "message", "hint"}


def test_what_is_broken_is_not_warned_of(place):
    with_event(place, cost="{days: 61}")
    change(place, "difficulty: 1", "difficulty: 9")
    found = report([place])
    assert (len(found.problems), found.warnings) == (1, [])
