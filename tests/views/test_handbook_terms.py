"""Words of the game are found in texts, whatever their endings."""

import pytest

from game.scenario.read import Scenario
from game.text.catalog import catalog
from game.views.handbook_terms import Mentions, names_of
from game.views.words import Words


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("pl", "Dawnych zwyczajów nie ma w indeksie.", ["Dawnych zwyczajów", "indeksie"]),
        ("pl", "Bez zaufania nie ma wkładu własnego.", ["zaufania", "wkładu własnego"]),
        ("pl", "Formę\u00a0prawną daje rada.", ["Formę\u00a0prawną"]),
        ("pl", "Organizacja czeka na odpowiedź urzędu.", []),
        ("en", "Old customs fade, and so does trust.", ["Old customs", "trust"]),
        ("en", "They form a queue and offer help.", []),
    ],
)
def test_words_of_the_game_are_found_in_a_text(language: str, text: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in Mentions(catalog(language)).of(text)] == words


@pytest.mark.parametrize("language", ["pl", "en"])
def test_every_word_that_is_looked_for_finds_itself(language: str) -> None:
    mentions = Mentions(catalog(language))
    names = [name for _, name, _ in mentions._terms.values()]
    assert [name for name in names if [one.name for one in mentions.of(name)] != [name]] == []


def test_no_word_is_found_within_the_name_of_a_tool(na_medal: Scenario) -> None:
    say = catalog("pl")
    mentions = Mentions(say, names_of(Words(na_medal, say)))
    assert mentions.of("Zaczyna działać: Sprawozdanie\nz programu") == ()
    assert [one.name for one in mentions.of("Roczne sprawozdanie z programu czyta rada.")] == ["Sprawozdanie"]
