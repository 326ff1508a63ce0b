"""Playing: in a window, in the terminal, or as a demonstration."""

import os
import sys
from pathlib import Path

import click

from game import paths
from game.cli.program import example, fail, lang_option, language_of, main, scenario_of, seed_option
from game.text.catalog import Catalog, catalog

ROLES = ("partnership", "official", "activist", "two")  # as in rules.sides, which the first picture must not wait for


@main.command(epilog=example("python -m game play na-medal --text --lang pl"))
@click.argument("scenario", required=False)
@click.option("--text", is_flag=True, help="Play in the terminal.")
@lang_option
@seed_option
@click.option("--role", type=click.Choice(ROLES), help="Who you are; the game asks if left out.")
@click.option("--fullscreen", is_flag=True, help="Fill the whole screen.")
@click.option("--workshop", is_flag=True, help="Lead a workshop in the terminal; in a window choose it in the title.")
def play(scenario: str | None, text: bool, lang: str | None, seed: int | None, role: str | None, fullscreen: bool, workshop: bool) -> None:
    """Play, in a window or in the terminal."""
    say = catalog(language_of(lang))
    if scenario:
        scenario_of(scenario, say)
    if workshop:
        from game.terminal.workshop import lead

        sys.exit(lead(scenario or "na-medal", say, paths.saves(), seed))
    if text:
        sys.exit(_play_text(scenario, say, seed, role))
    reason = _window(scenario, lang, seed, fullscreen, role)
    if not reason:
        return
    if sys.stdin.isatty() and sys.stdout.isatty():
        click.echo(say("There is no window here ({reason}), so the game runs in the terminal.", reason=reason))
        sys.exit(_play_text(scenario, say, seed, role))
    click.echo(say("There is neither a window ({reason}) nor a terminal, so here is a demonstration.", reason=reason))
    _demo(scenario or "na-medal", say, seed)


def _window(scenario: str | None, lang: str | None, seed: int | None, fullscreen: bool, role: str | None) -> str:
    """Open the window and play; why it cannot be opened, or nothing."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")):
        return "no display"
    from game.ui.begin import open_window

    return open_window(paths.data(), scenario, lang, seed, fullscreen, role)


def _play_text(scenario: str | None, say: Catalog, seed: int | None, role: str | None, assess: Path | bool = False) -> int:
    from getpass import getpass

    from game.terminal.play import play as play_text

    return play_text(scenario, say, paths.saves(), seed, role, secret=getpass if sys.stdin.isatty() else None, assess=assess)


@main.command(epilog=example("python -m game assess --lang pl"))
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@lang_option
def assess(file: Path | None, lang: str | None) -> None:
    """Assess the cooperation in your own place, in the terminal: secret votes of both sides, values, reasons, and a scenario that begins from it.

    The file is one that was begun before. `report` writes a report of it. Nothing leaves this computer.
    """
    say = catalog(language_of(lang))
    if file is not None:
        _check(file, say)
    sys.exit(_play_text(None, say, None, None, file or True))


def _check(file: Path, say: Catalog) -> None:
    """End with a sentence where the file is no self-assessment."""
    from game.play.own_kept import load
    from game.play.save import Unreadable
    from game.views.own import areas_of, instrument

    try:
        load(file, areas_of(instrument(say).scenario), say)
    except Unreadable as error:
        fail(f"{file}: {error}")


def _demo(scenario: str, say: Catalog, seed: int | None) -> None:
    from game.terminal.demo import demo as show

    show(scenario_of(scenario, say), say, click.echo, seed or 0)


@main.command(epilog=example("python -m game demo na-medal --lang en"))
@click.argument("scenario", default="na-medal")
@lang_option
@seed_option
def demo(scenario: str, lang: str | None, seed: int | None) -> None:
    """A sensible player plays a scenario, quarter by quarter."""
    _demo(scenario, catalog(language_of(lang)), seed)
