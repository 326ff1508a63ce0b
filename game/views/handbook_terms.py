"""The words that one meets all the time, read without the rest of the Model, so that help opens at once."""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from game.scenario.files import read_file
from game.scenario.read import Stamp, model_folder, stamp
from game.scenario.schema import OF_THE_MODEL, Term
from game.scenario.shelf import Shelf
from game.text.catalog import Catalog, catalog
from game.text.folding import fold

if TYPE_CHECKING:  # help opens without the rules
    from game.views.words import Words

FILE = "handbook.yaml"
SHORT = 4  # letters: words below it have no endings cut
ENDINGS = {
    "pl": r"(?:i?(?:ami|ach|ego|emu|ich|imi|ych|ymi|owi|ow|om|em|ej|im|ym|a|e|o|u|y)|i)?",
    "en": r"(?:e?s|[aeiouy])?",
}
"""What may follow the stem of a word, without accents."""


def glossary(say: Catalog) -> tuple[tuple[str, str], ...]:
    """Each word with its meaning; those that can be read, where the file is damaged."""
    return tuple((say.of(term.name), say.of(term.meaning)) for term in _all(model_folder() / FILE, stamp(model_folder())) if term.often)


class Mention(NamedTuple):
    """A word of the game in a text."""

    start: int  # the place of its first letter in the text
    end: int
    id: str
    name: str
    meaning: str


def names_of(words: "Words") -> tuple[str, ...]:
    """The names of a scenario's tools, events and the like that have several words."""
    things = (words.tools, words.events, words.activities, words.practices, words.pledges, words.deadlines)
    names = (words.say.of(one.name) for group in things for one in group.values())
    return tuple(name for name in names if len(name.split()) > 1)


class Mentions:
    """Finds the words of the game in texts of one language, whatever their endings; not those that everybody uses, and not within names."""

    def __init__(self, say: Catalog, names: Iterable[str] = ()) -> None:
        rare = [term for term in _all(model_folder() / FILE, stamp(model_folder())) if say.language not in term.everyday]
        self._terms = {f"t{number}": (term.id, say.of(term.name), say.of(term.meaning)) for number, term in enumerate(rare)}
        longest = sorted(self._terms, key=lambda name: -len(self._terms[name][1]))
        patterns = (rf"(?P<{name}>{_pattern(self._terms[name][1], ENDINGS[say.language])})" for name in longest)
        self._pattern = re.compile(rf"\b(?:{'|'.join(patterns)})\b") if rare else None
        known = (r"\s+".join(map(re.escape, name.split())) for name in sorted(names, key=len, reverse=True))
        self._names = re.compile("|".join(known) or r"(?!)")
        self.of = lru_cache(maxsize=500)(self._of)

    def _of(self, text: str) -> tuple[Mention, ...]:
        """Each word where it stands first, in the order of the text."""
        found: dict[str, Mention] = {}
        apart = self._names.sub(lambda name: "_" * len(name.group()), text)
        for match in self._pattern.finditer(fold(apart)) if self._pattern else ():
            name = match.lastgroup or ""
            found.setdefault(name, Mention(match.start(), match.end(), *self._terms[name]))
        return tuple(found.values())


def _pattern(name: str, endings: str) -> str:
    """What the words of a name look like without accents, with any endings."""
    return r"\s+".join(
        re.escape(word if len(word) < SHORT else word.rstrip("aeiouy")) + (endings if len(word) >= SHORT else "") for word in fold(name).split()
    )


@lru_cache(maxsize=1)
def _all(file: Path, stamp: Stamp) -> tuple[Term, ...]:
    shelf = Shelf(catalog("en"))
    read_file(file, shelf, OF_THE_MODEL)
    return tuple(shelf.all("term", Term))
