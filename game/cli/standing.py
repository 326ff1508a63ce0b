"""Playing the plans that the result of a game is compared with."""

import click

from game.cli.many import Progress
from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import catalog


@main.command(epilog=example("python -m game plans na-medal --jobs 2"))
@click.argument("scenarios", metavar="[SCENARIO]...", nargs=-1)
@click.option("--jobs", type=click.IntRange(1, 1024), default=1, show_default=True, help="Processors to use.")
@click.option("--stale", is_flag=True, help="Only those whose rules or content have changed since.")
@lang_option
def plans(scenarios: tuple[str, ...], jobs: int, stale: bool, lang: str | None) -> None:
    """Play ten thousand plans of several policies and look for the best one; the result of a game is compared with them.

    Writes plans.json and best.json, a saved game, into the folder of each scenario; without a name, of all that are shipped.
    """
    from game.scenario.read import folder_of, shipped
    from game.simulation.standing import fingerprint, games, measure, read, write

    say = catalog(language_of(lang))
    for name in dict.fromkeys(scenarios or shipped()):
        scenario, folder = scenario_of(name, say), folder_of(name)
        kept = read(folder)
        if stale and kept is not None and kept.fingerprint == fingerprint(scenario.rulebook):
            continue
        with Progress(sum(games().values())) as on_plans:
            standing, best = measure(scenario, jobs=jobs, on_plans=on_plans)
        try:
            write(standing, best, folder)
        except OSError as error:
            fail(f"{folder}: {error.strerror or error}")
        click.echo(say("{scenario}: {n} plans, the best known {best}", scenario=scenario.id, n=standing.total, best=standing.best / 1000))
