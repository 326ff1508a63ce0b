"""What came of a game: a report to print, tables and statements for other programs."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.program import example, fail, lang_option, language_of, main, writing
from game.text.catalog import Catalog, catalog

if TYPE_CHECKING:
    from game.report.files import Told

MOST_OWN = 2  # self-assessments that are compared at a time
FILE = click.Path(path_type=Path, dir_okay=False)


@main.command(epilog=example("python -m game report my-game.json -o report.html --lang pl"))
@click.argument("saves", metavar="[SAVE]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("-o", "--output", type=FILE, help="Write a page for a browser or a printer: one file, no network needed.")
@click.option("--pdf", type=FILE, help="Write the same as PDF; needs the extra 'pdf'.")
@click.option("--csv", "folder", type=click.Path(path_type=Path, file_okay=False), help="Write tables of choices, changes and more into a folder.")
@click.option("--json", "json_file", type=FILE, help="Write the same tables as one JSON file.")
@click.option("--xapi", type=FILE, help="Write an xAPI statement a line for each decision and result.")
@lang_option
def report(
    saves: tuple[Path, ...], output: Path | None, pdf: Path | None, folder: Path | None, json_file: Path | None, xapi: Path | None, lang: str | None
) -> None:
    """Say what came of a saved game; several games are compared in one report. Without a SAVE it is the newest one.
    A self-assessment of a real place gets the same, and two of them are compared: before and after, or two groups.

    What is in the tables and statements is described in docs/report.md.
    """
    from game.play.own_kept import is_assessment
    from game.report.files import write_csv, write_html, write_json, write_pdf, write_xapi
    from game.report.games import NotReportable

    say = catalog(language_of(lang))
    wanted: list[tuple[Path | None, Callable[..., list[Path]]]] = [
        (pdf, write_pdf), (output, write_html), (folder, write_csv), (json_file, write_json), (xapi, write_xapi),
    ]  # fmt: skip
    if not any(path for path, _ in wanted):
        fail(say("Say what to write: -o FILE.html, --pdf FILE, --csv FOLDER, --json FILE or --xapi FILE."))
    saves = saves or (_newest(say),)
    paths = [path.resolve() for path, _ in wanted if path]
    twice = next((path for path in paths if path in [save.resolve() for save in saves] or paths.count(path) > 1), None)
    if twice:
        fail(say("{path} is named twice; each thing needs a file of its own.", path=twice))
    own = [path for path in saves if is_assessment(path)]
    if own and len(own) < len(saves):
        fail(say("{path} is a self-assessment of a real place; it is not compared with games. Name it alone, or with one other.", path=own[0]))
    if len(own) > MOST_OWN:
        fail(say("{n} self-assessments are too many: two can be compared at a time.", n=len(own)))
    try:
        games = _opened(list(saves), bool(own), say)
    except NotReportable as error:
        fail(str(error))
    for path, write in wanted:
        if path is None:
            continue
        with writing(path, say):
            for file in write(games, path, say):
                click.echo(str(file))


def _opened(paths: list[Path], own: bool, say: Catalog) -> "Told":
    """What is to be reported. own: whether the files are self-assessments of real places"""
    from game.report.games import labels_of, opened
    from game.report.own import opened_own
    from game.report.own_compared import compared

    if not own:
        return opened(paths, say)
    told = [opened_own(path, say, label) for path, label in zip(paths, labels_of(paths), strict=True)]
    return compared(*told) if len(told) == MOST_OWN else told[0]


def _newest(say: Catalog) -> Path:
    """The game that was saved last; it is named, for nobody named it."""
    from game import paths
    from game.play.save import listed

    found = listed(paths.saves(), say)
    if not found:
        fail(say("Say which saved game to report: none was found in {folder}.", folder=paths.saves()))
    click.echo(str(found[0].path))
    return found[0].path
