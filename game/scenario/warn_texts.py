"""Warnings about texts: too long to be read, left in one language, or the same for two things."""

import re
from collections.abc import Iterator

from game import paths
from game.scenario.check_sheet import sheet_of
from game.scenario.fields import Quoted, Readable, Text
from game.scenario.files import SCENARIO
from game.scenario.reach import CHOSEN, in_play
from game.scenario.schema import WordsFile
from game.scenario.shelf import Shelf
from game.scenario.source import Source
from game.scenario.walk import Loc, Node
from game.text.catalog import LANGUAGES

SENTENCE = 4  # words: fewer may be a name, the same in every language
QUOTED = Quoted()
NAMED = ("tool", "event", "activity", "pledge", "deadline", "counter", "practice")


def texts_of(shelf: Shelf) -> Iterator[tuple[Source, Node]]:
    """Every text in both languages, with its file."""
    for sheaf in shelf.sheaves:
        yield from ((sheaf.source, node) for node in sheaf.nodes.values() if node.form is Text and _is_whole(node.value))


def _is_whole(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(value.get(language), str) for language in LANGUAGES)


def texts_worth_reading(shelf: Shelf) -> None:
    """No text is longer than people read at that place."""
    for source, node in texts_of(shelf):
        for mark in node.marks:
            for language in LANGUAGES if isinstance(mark, Readable) else ():
                length = len(node.value[language].split()) if mark.words else len(node.value[language])
                if length > mark.most:
                    values = {"length": length, "most": mark.most}
                    message = (
                        shelf.say("the text has {length} words; at most {most} are read here", **values)
                        if mark.words
                        else shelf.say("the text has {length} characters; at most {most} are read here", **values)
                    )
                    source.warn(source.mark((*node.loc, language)), message)


def texts_in_both_languages(shelf: Shelf) -> None:
    """No sentence is the same in both languages."""
    for source, node in texts_of(shelf):
        one, other = (node.value[language].strip() for language in LANGUAGES)
        if one == other and len(one.split()) >= SENTENCE:
            source.warn(source.mark((*node.loc, "en")), shelf.say("the text is the same in both languages"), shelf.say("translate it"))


def avoided(shelf: Shelf) -> list[tuple[str, str, re.Pattern[str]]]:
    """The words that texts do without: their language, the word instead, and what finds them."""
    entries = [one for sheaf in shelf.sheaves if sheaf.form is WordsFile for one in WordsFile.model_validate(sheaf.source.data).avoid]
    return [(one.language, one.say, _finding(one.words)) for one in entries]


def _finding(words: list[str]) -> re.Pattern[str]:
    inside = "|".join(re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"(?<!\w)(?:{inside})(?!\w)", re.IGNORECASE)


def one_word_for_one_thing(shelf: Shelf) -> None:
    """Texts do without words for which the game has another."""
    words = avoided(shelf)
    for source, node in texts_of(shelf):
        for language, instead, finding in words if QUOTED not in node.marks else ():
            if found := finding.search(node.value[language]):
                message = shelf.say("'{word}' has another name in this game", word=found[0])
                source.warn(source.mark((*node.loc, language)), message, shelf.say("say: {word}", word=instead))


def names_differ(shelf: Shelf) -> None:
    """No two things of a kind that are seen in one game have the same name."""
    for source, loc, name, language in (*_names_of_entries(shelf), *_names_of_organisations(shelf)):
        message = shelf.say("the name '{name}' is used twice", name=name)
        source.warn(source.mark((*loc, language)), message, shelf.say("people tell things apart by their names"))


def _names_of_entries(shelf: Shelf) -> Iterator[tuple[Source, Loc, str, str]]:
    play = in_play(shelf.sheet, shelf.whole) if shelf.sheet else {}
    for kind in NAMED:
        for language in LANGUAGES:
            seen: set[str] = set()
            for id_, entry in shelf.whole[kind].items():
                name = getattr(entry.name, language)
                if kind in CHOSEN and id_ not in play.get(kind, shelf.whole[kind]):
                    continue
                if name.casefold() in seen:
                    place = shelf.places[kind][id_]
                    yield place.source, (*place.loc, "name"), name, language
                seen.add(name.casefold())


def _names_of_organisations(shelf: Shelf) -> Iterator[tuple[Source, Loc, str, str]]:
    for sheet, source in sheet_of(shelf):
        for field in ("name", "short"):
            for language in LANGUAGES:
                names = [getattr(getattr(one, field), language) for one in sheet.organisations]
                for number, name in enumerate(names):
                    if name in names[:number]:
                        yield source, ("organisations", number, field), name, language


def own_id_is_free(shelf: Shelf) -> None:
    """A scenario of one's own is not called like one that comes with the game: its name would start the other."""
    for _sheet, source in sheet_of(shelf):
        folder = source.path.resolve().parent
        at_home = paths.scenarios().resolve()
        if folder.parent != at_home and (at_home / folder.name / SCENARIO).is_file():
            message = shelf.say("the game has a scenario called '{id}' already", id=folder.name)
            source.warn(source.mark(()), message, shelf.say("give the folder another name, or saved games will be mixed up"))
