"""Measuring balance: do the claims about every scenario hold?"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.many import MOST_GAMES, Progress
from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import Catalog, catalog

if TYPE_CHECKING:
    from game.simulation.balance import Balance
    from game.simulation.claims import Verdict


@main.command(epilog=example("python -m game balance na-medal --html balance.html --lang pl"))
@click.argument("scenarios", metavar="[SCENARIO]...", nargs=-1)
@click.option("--games", type=click.IntRange(1, MOST_GAMES), default=1000, show_default=True, help="Of each policy; claims may ask for fewer.")
@click.option("--jobs", type=click.IntRange(1, 1024), default=1, show_default=True, help="Processors to use.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON, one object a line: for each scenario, and '*' for claims about all.")
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write a page for a browser or a printer.")
@click.option("--markdown", type=click.Path(path_type=Path, dir_okay=False), help="Write the claims as tables in English, as in docs/balance.md.")
@lang_option
def balance(
    scenarios: tuple[str, ...], games: int, jobs: int, as_json: bool, html: Path | None, markdown: Path | None, lang: str | None
) -> None:  # fmt: skip
    """Play scenarios with every policy and judge the claims of their checks.yaml; without a name, all that are shipped.

    Claims about all scenarios together are judged when all that are shipped are measured. The exit code is 1 if a claim that must hold
    was not shown to hold.
    """
    from game.scenario.read import shipped
    from game.simulation.balance import asked, fails, measure, together

    say = catalog(language_of(lang))
    loaded = [scenario_of(name, say) for name in dict.fromkeys(scenarios or shipped())]
    with Progress(sum(sum(asked(scenario.model.checks, games).values()) for scenario in loaded)) as on_games:
        balances = [measure(scenario, scenario.model.checks, games, jobs, on_games) for scenario in loaded]
    at_home = {one.scenario.id: one for one in balances if one.scenario.id in shipped()}
    all_there = at_home.keys() == set(shipped())
    verdicts = together(list(at_home.values()), balances[0].scenario.model.checks) if all_there else ()
    command = " ".join(("python -m game balance", *scenarios, f"--games {games}"))
    if html:
        _write_page(html, balances, verdicts, command, say)
    if markdown:
        _write_markdown(markdown, balances, verdicts, command)
    _show(balances, verdicts, as_json, say)
    sys.exit(1 if fails([*verdicts, *(verdict for one in balances for verdict in one.verdicts)]) else 0)


def _show(balances: "list[Balance]", verdicts: "tuple[Verdict, ...]", as_json: bool, say: Catalog) -> None:
    import json

    from game.scenario.read import shipped
    from game.simulation.figures import figures, figures_together
    from game.terminal.balance import show_balance
    from game.views.balance import balance_view

    if not as_json:
        show_balance(balance_view(balances, verdicts, say), say)
        return
    rows = [figures(one, say.language) for one in balances] + (
        [figures_together([one for one in balances if one.scenario.id in shipped()], verdicts, say.language)] if verdicts else []
    )
    click.echo("\n".join(json.dumps(row, ensure_ascii=False) for row in rows))


def _write_page(file: Path, balances: "list[Balance]", verdicts: "tuple[Verdict, ...]", command: str, say: Catalog) -> None:
    from game.views.balance import balance_view
    from game.views.balance_page import balance_page

    _write(file, balance_page(balance_view(balances, verdicts, say), command, say))


def _write_markdown(file: Path, balances: "list[Balance]", verdicts: "tuple[Verdict, ...]", command: str) -> None:
    from game.views.balance import balance_view
    from game.views.balance_markdown import balance_markdown

    say = catalog("en")
    _write(file, balance_markdown(balance_view(balances, verdicts, say), command, say))


def _write(file: Path, text: str) -> None:
    from game.paths import write_whole

    try:
        write_whole(file, text)
    except OSError as error:
        fail(f"{file}: {error.strerror or error}")
