"""The words that one meets all the time, read without the rest of the Model, so that help opens at once."""

from functools import lru_cache
from pathlib import Path

from game.scenario.files import read_file
from game.scenario.read import Stamp, model_folder, stamp
from game.scenario.schema import OF_THE_MODEL, Term
from game.scenario.shelf import Shelf
from game.text.catalog import Catalog, catalog

FILE = "handbook.yaml"


def glossary(say: Catalog) -> tuple[tuple[str, str], ...]:
    """Each word with its meaning; those that can be read, where the file is damaged."""
    return tuple((say.of(term.name), say.of(term.meaning)) for term in _often(model_folder() / FILE, stamp(model_folder())))


@lru_cache(maxsize=1)
def _often(file: Path, stamp: Stamp) -> tuple[Term, ...]:
    shelf = Shelf(catalog("en"))
    read_file(file, shelf, OF_THE_MODEL)
    return tuple(term for term in shelf.all("term", Term) if term.often)
