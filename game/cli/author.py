"""For those who write scenarios, texts and pictures."""

import sys
from pathlib import Path

import click

from game import paths
from game.cli.program import example, fail, lang_option, language_of, main
from game.text.catalog import LANGUAGES, catalog


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
        click.echo(f"{files} files, {len(problems)} problems")  # the same in every language: other programs read it
    sys.exit(1 if problems else 0)


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
    from game.ui.gallery import make_gallery
    from game.ui.pictures import SCENES, draw_pictures

    say = catalog(language_of(lang))
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 7680 and 240 <= int(height) <= 4320):
        fail(say("The size must be WIDTHxHEIGHT in pixels, such as 1280x720."))
    if scene and scene not in SCENES:
        fail(say("There is no scene '{name}'; there are: {names}.", name=scene, names=", ".join(SCENES)))
    try:
        scenes, languages = [scene] if scene else list(SCENES), [lang] if lang else list(LANGUAGES)
        drawn = draw_pictures(folder, scenes, languages, (int(width), int(height)), text_size, theme)
        for path in make_gallery(folder) if gallery else drawn:
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
