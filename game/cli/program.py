"""The command line itself: its languages, its errors and its end. Errors a person can cause are one sentence and exit code 2."""

import importlib
import io
import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from game import __version__, paths
from game.text.catalog import LANGUAGES, Catalog, first_language

if TYPE_CHECKING:  # each command imports what it needs: the first picture must not wait for the rest
    from collections.abc import Iterator
    from pathlib import Path

    from game.scenario.read import Scenario

BROKEN = 2
MODULES: dict[str, tuple[str, ...]] = {
    "author": ("check", "new", "pictures", "schema", "reference", "texts"),
    "balancing": ("balance",),
    "benchmarking": ("benchmark",),
    "handbook": ("handbook",),
    "many": ("simulate",),
    "playing": ("play", "assess", "demo"),
    "printing": ("kit",),
    "replaying": ("replay",),
    "reporting": ("report",),
    "standing": ("plans",),
    "teaching": ("trainer",),
}
"""The commands by the module that gives them; it is imported when one of them is meant."""


class Commands(click.Group):
    """Commands that are imported when they are meant; they end politely on Ctrl-C and on a reader that went away."""

    def list_commands(self, context: click.Context) -> list[str]:
        """The names of all commands."""
        return sorted(name for names in MODULES.values() for name in names)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The command of that name, or none."""
        module = next((module for module, names in MODULES.items() if name in names), None)
        if module:
            importlib.import_module(f"game.cli.{module}")  # it joins the group
        return super().get_command(context, name)

    def invoke(self, context: click.Context) -> Any:
        """Run the command; a person's Ctrl-C is no error of the program."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors="replace")  # an old console may not know every letter
        try:
            return super().invoke(context)
        except KeyboardInterrupt:
            click.echo("", err=True)
            context.exit(130)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            context.exit(1)


def fail(sentence: str, code: int = BROKEN) -> "Any":
    """Say one sentence on stderr and end."""
    click.echo(sentence, err=True)
    sys.exit(code)


def example(line: str) -> str:
    """The end of a command's help."""
    return f"Example: {line}"


def language_of(lang: str | None) -> str:
    """The language asked for, else that of the settings or the system."""
    if lang:
        return lang
    import json

    try:
        kept = json.loads((paths.data() / "settings.json").read_text(encoding="utf-8")).get("language")
    except (OSError, ValueError, AttributeError):
        kept = None
    return first_language(kept if isinstance(kept, str) else None)


def scenario_of(name: str, say: Catalog) -> "Scenario":
    """The scenario of that name, or the end of the program with all that is wrong."""
    from game.scenario.problems import Broken
    from game.scenario.read import load

    try:
        return load(name, say.language)
    except Broken as broken:
        return fail(str(broken))  # type: ignore[no-any-return]


@contextmanager
def writing(path: "Path", say: Catalog) -> "Iterator[None]":
    """Within it a file is written; the program ends with one sentence where it cannot be."""
    from game.pages.missing import NoPdf

    try:
        yield
    except NoPdf:
        fail(say("PDF needs one more package. Install it with: pip install 'trzy-plaszczyzny[pdf]'"))
    except OSError as error:
        fail(say("{path} cannot be written: {reason}.", path=path, reason=error.strerror or error))


lang_option = click.option("--lang", type=click.Choice(LANGUAGES), help="Language; that of the settings if left out.")
seed_option = click.option("--seed", type=click.IntRange(0, 2**63), help="The same seed gives the same game.")


@click.group(cls=Commands, invoke_without_command=True, epilog=example("python -m game play na-medal --lang pl"))
@click.version_option(__version__)
@click.pass_context
def main(context: click.Context) -> None:
    """Trzy płaszczyzny: a game about local governments and organisations that learn to work together.

    Without a command the game opens.
    """
    if context.invoked_subcommand is None:
        command = main.get_command(context, "play")
        assert command is not None
        context.invoke(command)
