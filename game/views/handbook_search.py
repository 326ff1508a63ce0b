"""Finding pages of the handbook by words, with or without Polish letters."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from game.text.folding import fold
from game.views.handbook import Folded, Handbook
from game.views.handbook_parts import Page

SHORTEST = 4  # letters of a word that may lose its ending
ENDING = 3  # letters that an ending has at most
AROUND = 40  # letters shown before what was found
SHOWN = 110  # letters shown of a text


@dataclass(frozen=True)
class Found:
    """A page that fits, with its first words, or those around what was found in its text."""

    page: Page
    excerpt: str


def search(book: Handbook, query: str) -> tuple[Found, ...]:
    """The pages that have all the words: first those with them in the title, then in the text.

    Where no title, or no text, has them as they are written, they may have another ending there.
    """
    words = re.findall(r"\w+", fold(query))
    if not words:
        return ()
    titles = _first(words, lambda stems: _by_rank(book, stems))
    inside = _first(words, lambda stems: [Found(one.page, _excerpt(one, stems)) for one in book.folded if _begin(one.text, stems)])
    seen = {found.page.id for found in titles}
    return (*titles, *(found for found in inside if found.page.id not in seen))


def named(book: Handbook, query: str) -> Page | None:
    """The page that is called so: by its id or its title in either language."""
    wanted = fold(query.strip())
    names = ((one.page, (one.page.id, one.page.id.partition(":")[2], one.title, one.other)) for one in book.folded)
    return next((page for page, known in names if wanted in known), None)


def _first(words: list[str], find: Callable[[list[str]], list[Found]]) -> list[Found]:
    """What is found with the longest beginnings of the words that anything is found with."""
    for cut in range(ENDING + 1):
        stems = [word if len(word) <= SHORTEST else word[: max(SHORTEST, len(word) - cut)] for word in words]
        if found := find(stems):
            return found
    return []


RANKS: tuple[Callable[[Folded, list[str]], bool], ...] = (
    lambda one, words: " ".join(words) in (one.title, one.other),
    lambda one, words: _begin(one.title, words),
    lambda one, words: _begin(one.other, words),
    lambda one, words: all(word in one.title for word in words),
)
"""How well a title fits, the best first."""


def _by_rank(book: Handbook, words: list[str]) -> list[Found]:
    ranked = [(next((number for number, fits in enumerate(RANKS) if fits(one, words)), None), one.page) for one in book.folded]
    known = sorted(((rank, page) for rank, page in ranked if rank is not None), key=lambda item: item[0])
    return [Found(page, _brief(page.lead or first_text(page))) for _, page in known]


def _begin(text: str, words: list[str]) -> bool:
    """Whether every word begins a word of the text."""
    return all(word in text and re.search(rf"\b{re.escape(word)}", text) for word in words)


def first_text(page: Page) -> str:
    """The first paragraph of a page."""
    return next((text for section in page.sections for text in section.texts), "")


def _excerpt(one: Folded, words: list[str]) -> str:
    """The words around the first one that was found."""
    hit = re.search(rf"\b{re.escape(words[0])}", one.text)
    start = max(0, (hit.start() if hit else 0) - AROUND)
    start = one.said.rfind(" ", 0, start) + 1 if start else 0
    return ("…" if start else "") + _brief(one.said[start:])


def _brief(text: str) -> str:
    return text if len(text) <= SHOWN else text[: text.rfind(" ", 0, SHOWN)].rstrip(" ,;:–") + "…"
