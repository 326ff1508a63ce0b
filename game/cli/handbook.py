"""The handbook: printed page by page, or written as one file for a browser or a printer."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from game.cli.program import example, fail, lang_option, language_of, main
from game.text.catalog import Catalog, catalog

if TYPE_CHECKING:
    from game.views.handbook import Handbook

MISSING = 1
WIDEST = 100  # letters of a line
MOST_OTHERS = 12


@main.command(epilog=example("python -m game handbook konkurs --lang pl"))
@click.argument("term", nargs=-1)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Write the whole handbook to this file, for a browser or a printer.")
@lang_option
def handbook(term: tuple[str, ...], output: Path | None, lang: str | None) -> None:
    """Print a page of the handbook, or what is found for a term; without a term, all there is."""
    say = catalog(language_of(lang))
    if term and output:
        fail(say("Give either a term or a file to write: the file always holds the whole handbook."))
    book = _book(say)
    if output:
        _write(output, book, say)
    else:
        _print(book, " ".join(term), say)


def _book(say: Catalog) -> "Handbook":
    from game.scenario.problems import Broken
    from game.views.handbook import handbook as made

    try:
        return made(say)
    except Broken as broken:
        return fail(str(broken))  # type: ignore[no-any-return]


def _write(file: Path, book: "Handbook", say: Catalog) -> None:
    from game.paths import write_whole
    from game.views.handbook_page import handbook_page

    try:
        write_whole(file, handbook_page(book, say))
    except OSError as error:
        reason = error.strerror or str(error)
        fail(say("The handbook cannot be written to {file}: {reason}. Name another file after -o.", file=file, reason=reason))
    click.echo(str(file))


def _print(book: "Handbook", term: str, say: Catalog) -> None:
    from game.terminal.asking import wrapped
    from game.terminal.handbook_lines import contents, found_line, page_lines
    from game.views.handbook_search import named, search

    found = search(book, term)
    page = named(book, term) or (found[0].page if len(found) == 1 else None)
    if page:
        others = [one.page.title for one in found if one.page is not page]
        lines = [*page_lines(page, say), *(["", say("Found as well: {titles}.", titles="; ".join(others[:MOST_OTHERS]))] if others else [])]
    elif found:
        lines = [say.plural("{n} page found:", "{n} pages found:", len(found)), *(found_line(one) for one in found)]
        lines += ["", say("Type the title of a page to read it.")]
    elif term.strip():
        fail(say("The handbook has nothing on “{term}”. Without a term it prints all there is.", term=term), MISSING)
    else:
        lines = contents(book)
    for line in lines:
        click.echo("\n".join(wrapped(line, WIDEST)) if line else "")
