"""Playing a saved game again."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import catalog


@main.command(epilog=example("python -m game replay my-game.json"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def replay(file: Path, as_json: bool, lang: str | None) -> None:
    """Play a saved game again and compare each quarter with what was recorded."""
    from game.play.record import found_digests
    from game.play.save import Unreadable, load
    from game.play.validity import unknown_names
    from game.play.world import fitted

    say = catalog(language_of(lang))
    try:
        record = load(file, say)
    except Unreadable as error:
        fail(f"{file}: {error}")
    try:
        rulebook = fitted(scenario_of(record.scenario, say), record, say).rulebook
    except Unreadable as error:
        fail(f"{file}: {error}")
    wrong = unknown_names(record, rulebook, say)
    if wrong:
        fail(f"{file}: {wrong}")
    rows: list[dict[str, Any]] = []
    for quarter, (found, recorded) in enumerate(zip(found_digests(record, rulebook), record.digests, strict=True), 1):
        rows.append({"quarter": quarter, "digest": found, "recorded": recorded, "same": found == recorded})
        if found != recorded:
            break
    same = all(row["same"] for row in rows)
    if as_json:
        click.echo(json.dumps({"scenario": record.scenario, "seed": record.seed, "same": same, "quarters": rows}))
    else:
        for row in rows:
            click.echo(f"{row['quarter']} {row['digest']}" + ("" if row["same"] else "  " + say("recorded was {digest}", digest=row["recorded"])))
    sys.exit(0 if same else 1)
