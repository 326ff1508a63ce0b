"""The benchmark: what it reports, not how fast anything is."""

import json

import pytest
from click.testing import CliRunner

from game.cli import main
from game.cli.benchmark_words import figure, sentence, sentences
from game.simulation import benchmark_ahead, benchmark_cases
from game.simulation.benchmark import Case, Figures, measure
from game.simulation.benchmark_report import Row, report, rows
from game.simulation.benchmark_start import NotStarted, until_it_speaks
from game.text.catalog import catalog

LITTLE = benchmark_cases.Size(batches=(1, 4), towns=2, batch=4, games=1, megabytes=1, copies=1)


@pytest.fixture(scope="module")
def found(tiny) -> list[Row]:
    """The figures of a run over next to nothing."""
    cases = [*benchmark_cases.cases(tiny.rulebook, 1, LITTLE), *benchmark_ahead.cases(tiny.rulebook, 3)]
    figures = measure(cases, 2, seconds=60)
    return rows(figures, tiny.rulebook, benchmark_cases.runs(LITTLE, 1))


def test_the_ratios_come_first(found):
    assert found[0].group == "ratios"


def test_every_figure_is_more_than_nothing(found):
    assert [row.key for row in found if not row.value > 0] == []


def test_no_figure_is_told_twice(found):
    keys = [(row.group, row.key) for row in found]
    assert len(keys) == len(set(keys))


def test_json_has_the_machine_the_versions_and_the_figures(found):
    told = report(found, cores=1, rounds=2)
    assert set(told) == {"machine", "versions", "ratios", "rates", "seconds", "bytes"}
    assert set(told["rates"]) == {"rules_1", "rules_4", "objects", "arrays", "arrays_alone", "copy_near", "copy_far"}
    assert set(told["seconds"]) == {"quarter_median", "quarter_p95", "quarter_worst", "forecast", "advice"}
    assert {"game", "rules", "python", "numpy"} <= set(told["versions"])


def test_a_ratio_compares_what_was_timed_in_the_same_round():
    figures = Figures({"slow": [[4.0], [40.0], [8.0]], "quick": [[2.0], [10.0], [2.0]]})
    assert figures.ratio("slow", "quick") == 4.0


def test_no_round_begins_that_would_not_end_in_time():
    assert measure([Case("nothing", lambda: [1.0])], rounds=9, seconds=0).rounds == 1


def test_cases_take_turns():
    order = []
    cases = [Case(name, lambda name=name: order.append(name) or [1.0], warm=False) for name in "ab"]
    measure(cases, rounds=2, seconds=60)
    assert order == ["a", "b", "a", "b"]


@pytest.mark.parametrize("words", [["-c", "raise SystemExit('no screen')"], ["-c", "print('elsewhere')"]], ids=["fails", "says-something-else"])
def test_a_program_that_does_not_start_is_no_figure(words):
    with pytest.raises(NotStarted):
        until_it_speaks(words, {})


@pytest.mark.parametrize(
    ("row", "shown"),
    [
        (Row("ratios", "arrays_over_objects", 168.4), "168 ×"),
        (Row("ratios", "thousand_over_best", 0.3456), "0,35 ×"),
        (Row("rates", "rules", 264_940.2, 1000), "264 940"),
        (Row("rates", "copy_near", 61.23e9), "61,2 GB/s"),
        (Row("seconds", "redraw", 0.00442), "4,42 ms"),
        (Row("bytes", "game", 1480), "1 480 B"),
        (Row("bytes", "process", 253_000_000), "253 MB"),
    ],
    ids=lambda value: value.name if isinstance(value, Row) else "",
)
def test_a_figure_is_written_as_people_write_it(row, shown):
    assert figure(row, "pl").replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (Row("ratios", "cores_over_one", 1.9, 100_000, 2), "2 cores against one, games at once: 100,000"),
        (Row("rates", "rules", 320_000, 1_000), "quarters of our rules, games at once: 1,000"),
        (Row("rates", "rules", 600_000, 100_000, 2), "quarters of our rules, games at once: 100,000, on 2 cores"),
    ],
    ids=["ratio", "one-core", "two-cores"],
)
def test_a_figure_says_of_how_many_games_and_cores_it_is(row, said):
    english = catalog("en")
    assert sentence(row, sentences(english), english) == said


def test_the_command_says_every_figure_in_words(monkeypatch):
    monkeypatch.setattr(benchmark_cases, "QUICK", LITTLE)
    result = CliRunner().invoke(main, ["benchmark", "--quick", "--rounds", "1", "--lang", "pl"])
    assert result.exit_code == 0, result.output
    assert sentences(catalog("pl"))["redraw"] in result.output


def test_the_command_gives_its_figures_as_json(monkeypatch):
    monkeypatch.setattr(benchmark_cases, "QUICK", LITTLE)
    result = CliRunner().invoke(main, ["benchmark", "--quick", "--rounds", "1", "--json"])
    told = json.loads(result.output)
    assert told["ratios"]["first_picture_over_imports"] > 0
    assert told["seconds"]["redraw"] > 0
