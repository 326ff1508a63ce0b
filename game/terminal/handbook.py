"""Reading the handbook in the terminal: a number opens a page, a word looks for pages."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from game.scenario.problems import Broken
from game.terminal.asking import Voice
from game.terminal.handbook_lines import found_line, named, page_lines
from game.views.handbook import Handbook, handbook
from game.views.handbook_parts import Chapter, Page
from game.views.handbook_search import search

MOST_FOUND = 20


@dataclass(frozen=True)
class Leaf:
    """What is told, and what can be opened from it: a name, and what opens."""

    lines: tuple[str, ...]
    rows: tuple[tuple[str, Callable[[], "Leaf"]], ...]


def read_handbook(voice: Voice) -> None:
    """Read until the person goes back to where they came from."""
    try:
        book = handbook(voice.say)
    except Broken as broken:
        voice.block(map(str, broken.problems))
        return
    trail, told = [_contents(voice, book)], False
    while trail:
        if not told:
            _tell(voice, trail[-1], len(trail) == 1)
        told = _answer(voice, book, trail)


def _answer(voice: Voice, book: Handbook, trail: list[Leaf]) -> bool:
    """Take one answer; whether what was told before still stands."""
    say, rows = voice.say, trail[-1].rows
    word = voice.word(say("A number, or a word to look for: "))
    if word == "0":
        trail.pop()
    elif word.isdecimal() and 1 <= int(word[:4]) <= len(rows) and len(word) < 5:
        trail.append(rows[int(word) - 1][1]())
    elif word.isdecimal():
        voice.tell(say("There is no such number here."))
        return True
    elif word and (found := search(book, word)):
        heading = say.plural("{n} page found:", "{n} pages found:", len(found))
        more = (say("There are more: write more of the word."),) if len(found) > MOST_FOUND else ()
        trail.append(Leaf((heading, *more), tuple((found_line(one), _opening(voice, book, one.page)) for one in found[:MOST_FOUND])))
    elif word:
        voice.tell(say("The handbook has nothing on “{term}”.", term=word))
        return True
    return False


def _tell(voice: Voice, leaf: Leaf, first: bool) -> None:
    back = voice.say("Back to the game") if first else voice.say("Back")
    voice.block((*leaf.lines, *(f"{number}. {name}" for number, (name, _) in enumerate(leaf.rows, 1)), f"0. {back}"))


def _contents(voice: Voice, book: Handbook) -> Leaf:
    def opening(chapter: Chapter) -> Callable[[], Leaf]:
        return lambda: Leaf((f"{chapter.name}. {chapter.about}",), _rows(voice, book, ((page.title, page) for page in chapter.pages)))

    return Leaf((book.heading, book.lead), tuple((f"{chapter.name} ({len(chapter.pages)})", opening(chapter)) for chapter in book.chapters))


def _opening(voice: Voice, book: Handbook, page: Page) -> Callable[[], Leaf]:
    def opened() -> Leaf:
        links = [(f"{section.heading}: {named(link)}", book.pages[link.page]) for section in page.sections for link in section.links]
        return Leaf(tuple(page_lines(page, voice.say, links=False)), _rows(voice, book, links))

    return opened


def _rows(voice: Voice, book: Handbook, pages: Iterable[tuple[str, Page]]) -> tuple[tuple[str, Callable[[], Leaf]], ...]:
    return tuple((name, _opening(voice, book, page)) for name, page in pages)
