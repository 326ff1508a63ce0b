"""Pages for a browser or a printer: templates of assets/pages, filled in. A page needs no network."""

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from game import paths
from game.pages.hanging import tied_value


def filled(template: str, **values: object) -> str:
    """The page that a template makes of these values; a value that it lacks is an error."""
    return _environment().get_template(template).render(**values)


def printed(template: str, **values: object) -> str:
    """The same for a page that goes to paper: no line ends in a word of one letter."""
    return _environment().overlay(finalize=tied_value).get_template(template).render(**values)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(paths.assets() / "pages"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    made.tests["of"] = lambda block, name: type(block).__name__ == name
    return made
