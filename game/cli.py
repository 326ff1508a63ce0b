"""The command line: starts any of it. Errors a person can cause are one sentence and exit code 2."""

import io
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: two threads fight over one core
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from game import __version__, paths
from game.text.catalog import LANGUAGES, Catalog, catalog, first_language

if TYPE_CHECKING:  # each command imports what it needs: the first picture must not wait for the rest
    from game.scenario.read import Scenario

MOST_GAMES = 10_000_000
BROKEN = 2


class Interrupted(click.Group):
    """A group of commands that ends politely on Ctrl-C and on a reader that went away."""

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


lang_option = click.option("--lang", type=click.Choice(LANGUAGES), help="Language; that of the settings if left out.")
seed_option = click.option("--seed", type=click.IntRange(0, 2**63), help="The same seed gives the same game.")


@click.group(cls=Interrupted, invoke_without_command=True, epilog=example("python -m game play na-medal --lang pl"))
@click.version_option(__version__)
@click.pass_context
def main(context: click.Context) -> None:
    """Trzy płaszczyzny: a game about local governments and organisations that learn to work together.

    Without a command the game opens.
    """
    if context.invoked_subcommand is None:
        context.invoke(play)


@main.command(epilog=example("python -m game play na-medal --text --lang pl"))
@click.argument("scenario", required=False)
@click.option("--text", is_flag=True, help="Play in the terminal.")
@lang_option
@seed_option
@click.option("--fullscreen", is_flag=True, help="Fill the whole screen.")
def play(scenario: str | None, text: bool, lang: str | None, seed: int | None, fullscreen: bool) -> None:
    """Play, in a window or in the terminal."""
    say = catalog(language_of(lang))
    if scenario:
        scenario_of(scenario, say)
    if text:
        sys.exit(_play_text(scenario, say, seed))
    reason = _window(scenario, lang, seed, fullscreen)
    if not reason:
        return
    if sys.stdin.isatty() and sys.stdout.isatty():
        click.echo(say("There is no window here ({reason}), so the game runs in the terminal.", reason=reason))
        sys.exit(_play_text(scenario, say, seed))
    click.echo(say("There is neither a window ({reason}) nor a terminal, so here is a demonstration.", reason=reason))
    _demo(scenario or "na-medal", say, seed)


def _window(scenario: str | None, lang: str | None, seed: int | None, fullscreen: bool) -> str:
    """Open the window and play; why it cannot be opened, or nothing."""
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")):
        return "no display"
    from game.ui.begin import open_window

    return open_window(paths.data(), scenario, lang, seed, fullscreen)


def _play_text(scenario: str | None, say: Catalog, seed: int | None) -> int:
    from game.terminal.play import play as play_text

    return play_text(scenario, say, paths.saves(), seed)


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


@main.command(epilog=example("python -m game simulate na-medal --policy thumb --games 10000 --seed 1 --json"))
@click.argument("scenario")
@click.option("--policy", required=True, help="Who plays: idle, random, one-plane-1, one-plane-2, one-plane-3, imposing, thumb.")
@click.option("--games", type=click.IntRange(1, MOST_GAMES), default=1000, show_default=True)
@click.option("--seed", type=click.IntRange(0, 2**63), default=0, show_default=True, help="Game i has seed SEED + i.")
@click.option("--digests", is_flag=True, help="Also a short name of the end of each game.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def simulate(scenario: str, policy: str, games: int, seed: int, digests: bool, as_json: bool, lang: str | None) -> None:
    """Play many games without people and say how they end."""
    import json
    import time

    import numpy as np

    from game.policies import POLICIES
    from game.rules.state import digests as names_of
    from game.simulation.batch import simulate as run
    from game.simulation.summary import summary

    say = catalog(language_of(lang))
    if policy not in POLICIES:
        fail(say("There is no policy '{name}'; there are: {names}.", name=policy, names=", ".join(POLICIES)))
    rulebook = scenario_of(scenario, say).rulebook
    seeds = np.arange(games, dtype=np.uint64) + np.uint64(seed)
    with progress(games) as on_chunk:
        began = time.perf_counter()
        end = run(POLICIES[policy], rulebook, seeds, on_chunk)
        seconds = time.perf_counter() - began
    found = summary(end, rulebook, policy, seconds)
    if digests:
        found["digests"] = names_of(end)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    show_summary(found, say)


def progress(total: int) -> "Progress":
    """A progress bar on a terminal, silence elsewhere."""
    return Progress(total)


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
    click.echo(say("index: {start} at the start, {mean} at the end (sd {sd}, from {least} to {most})", start=numbers["start"], mean=numbers["mean"], sd=numbers["sd"], least=numbers["min"], most=numbers["max"]))  # fmt: skip  # noqa: E501
    click.echo(say("planes: {planes}", planes=", ".join(str(mean) for mean in found["planes"])))
    click.echo(say("medals: {medals}", medals=", ".join(f"{name} {number}" for name, number in found["medals"].items())))
    click.echo(say("{seconds} s, {speed} quarters a second", seconds=found["seconds"], speed=found["quarters_per_second"]))
    if "digests" in found:
        click.echo("\n".join(found["digests"]))


@main.command(epilog=example("python -m game check scenarios/na-medal"))
@click.argument("paths_", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def check(paths_: tuple[Path, ...], as_json: bool, lang: str | None) -> None:
    """Say everything that is wrong with scenarios; without a path, with all that are shipped."""
    import json
    from dataclasses import asdict

    from game.scenario.report import check_paths

    say = catalog(language_of(lang))
    problems, files = check_paths(list(paths_), say.language)
    if as_json:
        click.echo(json.dumps({"files": files, "problems": [asdict(problem) for problem in problems]}, ensure_ascii=False))
    else:
        for problem in problems:
            click.echo(str(problem))
        counted = (say.plural("{n} file", "{n} files", files), say.plural("{n} problem", "{n} problems", len(problems)))
        click.echo(", ".join(counted))
    sys.exit(1 if problems else 0)


@main.command(epilog=example("python -m game replay my-game.json"))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@lang_option
def replay(file: Path, as_json: bool, lang: str | None) -> None:
    """Play a saved game again and compare each quarter with what was recorded."""
    import json

    from game.play.record import replay as states_of
    from game.play.save import Unreadable, load
    from game.play.validity import unknown_names
    from game.rules.state import digests

    say = catalog(language_of(lang))
    try:
        record = load(file, say)
    except Unreadable as error:
        fail(f"{file}: {error}")
    rulebook = scenario_of(record.scenario, say).rulebook
    wrong = unknown_names(record, rulebook, say)
    if wrong:
        fail(f"{file}: {wrong}")
    states = states_of(record, rulebook)
    next(states)
    rows: list[dict[str, Any]] = []
    for quarter, (state, recorded) in enumerate(zip(states, record.digests, strict=True), 1):
        found = digests(state)[0]
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


@main.command(epilog=example("python -m game pictures out --scene desk --lang pl --size 1280x720"))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--scene", help="Only this scene.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Only this language.")
@click.option("--size", default="1280x720", show_default=True, help="WIDTHxHEIGHT in pixels.")
@click.option("--text-size", default=18, show_default=True, type=click.IntRange(12, 48), help="In pixels.")
@click.option("--theme", default="light", show_default=True, type=click.Choice(("light", "dark", "contrast")))
def pictures(folder: Path, scene: str | None, lang: str | None, size: str, text_size: int, theme: str) -> None:
    """Draw every scene to PNG files without a screen."""
    from game.ui.pictures import SCENES, draw_pictures

    say = catalog(language_of(lang))
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        fail(say("The size must be WIDTHxHEIGHT in pixels, such as 1280x720."))
    if scene and scene not in SCENES:
        fail(say("There is no scene '{name}'; there are: {names}.", name=scene, names=", ".join(SCENES)))
    try:
        for path in draw_pictures(folder, [scene] if scene else list(SCENES), [lang] if lang else list(LANGUAGES), (int(width), int(height)), text_size, theme):
            click.echo(str(path))
    except OSError as error:
        fail(say("The pictures cannot be written: {reason}", reason=error.strerror or error))


@main.command(epilog=example("python -m game schema > scenario.schema.json"))
def schema() -> None:
    """Print the JSON Schema of a scenario, for editors."""
    import json

    from game.scenario.json_schema import schema as made

    click.echo(json.dumps(made(), ensure_ascii=False, indent=2))


@main.command(epilog=example("python -m game reference"))
@click.argument("file", required=False, type=click.Path(path_type=Path))
def reference(file: Path | None) -> None:
    """Write the reference for authors of scenarios anew, and beside it the schemas for editors."""
    from game.scenario.json_schema import write_schemas
    from game.scenario.reference import write_reference

    target = file or paths.scenarios() / "REFERENCE.md"
    try:
        write_reference(target)
        write_schemas(target.parent / "schema")
    except OSError as error:
        fail(f"{target}: {error.strerror}")
    click.echo(str(target))


@main.command(hidden=True, epilog=example("python -m game texts"))
def texts() -> None:
    """For those who write the program: bring the catalogues level with it."""
    try:
        from game.text.gather import update

        missing = update()
    except ImportError:
        fail("This needs Babel: python -m pip install '.[test]'")
    for sentence in missing:
        click.echo(sentence)
    sys.exit(1 if missing else 0)
