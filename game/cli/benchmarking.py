"""How fast all of it is on this machine, beside yardsticks measured in the same run."""

import click

from game.cli.many import Progress
from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import catalog

SCENARIO = "na-medal"
ROUNDS, SECONDS = 5, 80
QUICK_ROUNDS, QUICK_SECONDS = 3, 15
NO_END = float("inf")


@main.command(epilog=example("python -m game benchmark --quick --json"))
@click.option("--quick", is_flag=True, help="Less of everything: about a quarter of a minute.")
@click.option("--rounds", type=click.IntRange(1, 1000), help=f"How often everything is timed; {ROUNDS}, or fewer on a slow machine, if left out.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def benchmark(quick: bool, rounds: int | None, as_json: bool, lang: str | None) -> None:
    """Time the rules, the start and the window, and say how they compare with yardsticks."""
    import json
    import tempfile

    from game.cli.benchmark_window import redraw
    from game.simulation import benchmark_ahead, benchmark_cases, benchmark_start
    from game.simulation.benchmark import measure
    from game.simulation.benchmark_report import report, rows
    from game.simulation.workers import processors

    say = catalog(language_of(lang))
    rulebook = scenario_of(SCENARIO, say).rulebook
    size = benchmark_cases.QUICK if quick else benchmark_cases.Size()
    cores = min(processors(), 2)
    with tempfile.TemporaryDirectory() as folder:
        within = [*benchmark_cases.cases(rulebook, cores, size), *benchmark_ahead.cases(rulebook), redraw(say.language)]
        cases = [*within, *benchmark_start.cases(folder)]
        normal, seconds = (QUICK_ROUNDS, QUICK_SECONDS) if quick else (ROUNDS, SECONDS)
        with Progress(len(cases) * (rounds or normal)) as on_case:
            try:
                figures = measure(cases, rounds or normal, NO_END if rounds else seconds, on_case)
            except benchmark_start.NotStarted as error:
                fail(say("A program that was to be timed did not start: {reason}", reason=error))
    found = rows(figures, rulebook, benchmark_cases.runs(size, cores))
    told = report(found, processors(), figures.rounds)
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    from game.cli.benchmark_words import show

    show(found, told, say)
