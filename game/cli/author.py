"""For those who write scenarios, texts and pictures."""

import sys
from pathlib import Path

import click

from game import paths
from game.cli.program import example, fail, lang_option, language_of, main, scenario_of
from game.text.catalog import LANGUAGES, catalog


@main.command(epilog=example("python -m game check scenarios/na-medal"))
@click.argument("paths_", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@lang_option
def check(paths_: tuple[Path, ...], as_json: bool, strict: bool, lang: str | None) -> None:
    """Say everything that is wrong with scenarios; without a path, with all that are shipped.

    Warnings tell of what can be played and is probably not meant, such as an answer that nobody can give.
    """
    import json
    from dataclasses import asdict

    from game.scenario.report import report

    say = catalog(language_of(lang))
    found = report(list(paths_), say.language)
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False))
    else:
        for problem in found.problems:
            click.echo(str(problem))
        if found.warnings:
            click.echo("\n".join([say("Probably not meant:"), *map(str, found.warnings)]))
        warnings = f", {len(found.warnings)} warnings" if found.warnings else ""
        click.echo(f"{found.files} files, {len(found.problems)} problems{warnings}")  # the same in every language: other programs read it
    sys.exit(1 if found.problems or (strict and found.warnings) else 0)


@main.command(epilog=example("python -m game new two-villages --from na-medal"))
@click.argument("name")
@click.option("--from", "like", metavar="SCENARIO", help="Make a copy of this scenario; if left out, a small place with explanations.")
@lang_option
def new(name: str, like: str | None, lang: str | None) -> None:
    """Make a scenario of your own.

    A NAME such as two-villages lies in your own folder of scenarios, and the game shows it in its list; a path lies where it says.
    """
    from game.scenario.new import CannotMake, make
    from game.scenario.read import folder_of

    say = catalog(language_of(lang))
    if like is not None:
        scenario_of(like, say)
    try:
        folder = make(name, None if like is None else folder_of(like), say)
    except CannotMake as error:
        fail(str(error))
    known_as = folder.name if folder.parent == paths.own_scenarios() else folder
    click.echo(say("The scenario is made. Change this file:") + f"\n  {folder / 'scenario.yaml'}")
    click.echo(say("Then check it and play it:") + f"\n  python -m game check {known_as}\n  python -m game play {known_as}")
    click.echo(
        say("How to go about it, and all names and fields:") + f"\n  {paths.scenarios() / 'README.md'}\n  {paths.scenarios() / 'REFERENCE.md'}"
    )


@main.command(epilog=example("python -m game pictures out --scene desk --lang pl --size 1280x720"))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--scene", help="Only this scene.")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Only this language.")
@click.option("--size", default="1280x720", show_default=True, help="WIDTHxHEIGHT in pixels.")
@click.option("--text-size", default=18, show_default=True, type=click.IntRange(12, 48), help="In pixels.")
@click.option("--theme", default="light", show_default=True, type=click.Choice(("light", "dark", "contrast")))
@click.option("--gallery", is_flag=True, help="Small pictures of every scene and a page that shows them, for the documentation.")
def pictures(folder: Path, scene: str | None, lang: str | None, size: str, text_size: int, theme: str, gallery: bool) -> None:
    """Draw every scene to PNG files without a screen."""
    from game.scenario.meant import meant
    from game.ui.gallery import make_gallery
    from game.ui.pictures import SCENES, draw_pictures

    say = catalog(language_of(lang))
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        fail(say("The size must be WIDTHxHEIGHT in pixels, such as 1280x720."))
    if scene and scene not in SCENES:
        fail(say("There is no scene '{name}' ({hint}).", name=scene, hint=meant(scene, SCENES, say)))
    try:
        scenes, languages = [scene] if scene else list(SCENES), [lang] if lang else list(LANGUAGES)
        drawn = draw_pictures(folder, scenes, languages, (int(width), int(height)), text_size, theme)
        for path in make_gallery(folder) if gallery else drawn:
            click.echo(str(path))
    except OSError as error:
        fail(say("The pictures cannot be written: {reason}", reason=error.strerror or error))


@main.command(epilog=example("python -m game schema > scenario.schema.json"))
@click.argument("of", default="scenario", type=click.Choice(("scenario", "report")))
def schema(of: str) -> None:
    """Print the JSON Schema of a scenario, for editors; or that of the tables of a report, for those who read them."""
    import json

    from game.report.reference import schema as of_a_report
    from game.scenario.json_schema import schema as of_a_scenario

    click.echo(json.dumps(of_a_report() if of == "report" else of_a_scenario(), ensure_ascii=False, indent=2))


@main.command(epilog=example("python -m game reference"))
@click.argument("file", required=False, type=click.Path(path_type=Path))
def reference(file: Path | None) -> None:
    """Write the reference for authors of scenarios anew, and beside it the schemas for editors; without FILE also docs/report.md."""
    from game.report.reference import write_columns
    from game.scenario.json_schema import write_schemas
    from game.scenario.reference import write_reference

    target = file or paths.scenarios() / "REFERENCE.md"
    try:
        write_reference(target)
        write_schemas(target.parent / "schema")
        docs = paths.HERE.parent / "docs"
        if file is None and docs.is_dir():  # in a source tree only
            write_columns(docs)
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
