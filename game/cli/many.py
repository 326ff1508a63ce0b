"""Many games without people."""

import sys
from collections.abc import Callable
from typing import Any

import click

from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import Catalog, catalog

ENGINES = ("processes", "ray")
MOST_GAMES = 10_000_000
ROLES = ("partnership", "official", "activist")


class WhoPlays(click.Option):
    """Lists the policies only where somebody asks for help: other commands must not wait for them."""

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and who there is."""
        from game.policies import POLICIES

        self.help = f"Who plays: {', '.join(POLICIES)}."
        return super().get_help_record(ctx)


@main.command(epilog=example("python -m game simulate na-medal --policy thumb --games 10000 --seed 1 --json"))
@click.argument("scenario")
@click.option("--policy", required=True, metavar="NAME", cls=WhoPlays)
@click.option(
    "--role", type=click.Choice(ROLES), default=ROLES[0], show_default=True, help="Which side the policy leads; the computer leads the other."
)
@click.option("--games", type=click.IntRange(1, MOST_GAMES), default=1000, show_default=True)
@click.option("--seed", type=click.IntRange(0, 2**63), default=0, show_default=True, help="Game i has seed SEED + i.")
@click.option("--jobs", type=click.IntRange(1, 1024), default=1, show_default=True, help="Processors to use.")
@click.option("--engine", type=click.Choice(ENGINES), default=ENGINES[0], show_default=True, help="ray: the workers of a cluster.")
@click.option("--chunk", type=click.IntRange(1, MOST_GAMES), help="Games played in one step; the digests are the same for any.")
@click.option("--digests", is_flag=True, help="Also a short name of the end of each game.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def simulate(
    scenario: str, policy: str, role: str, games: int, seed: int, jobs: int, engine: str, chunk: int | None, digests: bool, as_json: bool,
    lang: str | None,
) -> None:  # fmt: skip
    """Play many games without people and say how they end."""
    import json
    import time
    from dataclasses import replace

    import numpy as np

    from game.policies import POLICIES
    from game.simulation.batch import batches
    from game.simulation.summary import named_outcome, outcome, summary, together
    from game.simulation.workers import NoEngine

    say = catalog(language_of(lang))
    if policy not in POLICIES:
        fail(say("There is no policy '{name}'; there are: {names}.", name=policy, names=", ".join(POLICIES)))
    rulebook = replace(scenario_of(scenario, say).rulebook, role=role)
    seeds = np.arange(games, dtype=np.uint64) + np.uint64(seed)
    keep = named_outcome if digests else outcome
    with Progress(games) as on_chunk:
        began = time.perf_counter()
        try:
            ends = together(batches(POLICIES[policy], rulebook, seeds, keep, jobs=jobs, engine=engine, size=chunk, on_chunk=on_chunk))
        except NoEngine:
            fail(say("The engine 'ray' is not installed. Install it with: pip install 'trzy-plaszczyzny[sweep]'"))
        seconds = time.perf_counter() - began
    found = summary(ends, rulebook, policy, seconds)
    if digests:
        found["digests"] = list(ends.digests)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    show_summary(found, say)


class Progress:
    """Shows how much of long work is done, on stderr of a terminal only."""

    def __init__(self, total: int) -> None:
        self.bar: Any = None
        self.total = total

    def __enter__(self) -> Callable[[int], None] | None:
        if not sys.stderr.isatty():
            return None
        self.bar = click.progressbar(length=self.total, file=sys.stderr)
        self.bar.__enter__()
        update: Callable[[int], None] = self.bar.update
        return update

    def __exit__(self, *of: Any) -> None:
        if self.bar:
            self.bar.__exit__(*of)


def show_summary(found: dict[str, Any], say: Catalog) -> None:
    """The figures of a simulation as lines."""
    numbers = found["index"]
    click.echo(say("{scenario}, policy {policy}, {games} games", scenario=found["scenario"], policy=found["policy"], games=found["games"]))
    index = say(
        "index: {start} at the start, {mean} at the end (sd {sd}, from {least} to {most})",
        start=numbers["start"],
        mean=numbers["mean"],
        sd=numbers["sd"],
        least=numbers["min"],
        most=numbers["max"],
    )
    click.echo(index)
    click.echo(say("planes: {planes}", planes=", ".join(str(mean) for mean in found["planes"])))
    click.echo(say("medals: {medals}", medals=", ".join(f"{name} {number}" for name, number in found["medals"].items())))
    click.echo(say("{seconds} s, {speed} quarters a second", seconds=found["seconds"], speed=found["quarters_per_second"]))
    if "digests" in found:
        click.echo("\n".join(found["digests"]))
