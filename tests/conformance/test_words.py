"""All texts, of content and of the interface: one word for one thing, and letters that the typeface has."""

import re
from io import BytesIO

import pytest
import yaml
from babel.messages.pofile import read_po
from fontTools.ttLib import TTFont

from game import paths
from game.scenario.essays import Term
from game.scenario.fields import Quoted
from game.scenario.read import model_folder, shelf_of
from game.scenario.warn_texts import avoided
from game.text.catalog import LANGUAGES
from game.text.gather import folder
from game.ui.fonts import faces

README = (paths.HERE.parent / "README.md").read_text(encoding="utf-8")
GLOSSARY = README.partition("## Glossary")[2].partition("\n## ")[0]
QUOTED = {field.alias for field in Term.model_fields.values() if Quoted() in field.metadata}
FILES = [*sorted(paths.scenarios().glob("*/*.yaml")), *sorted((paths.assets() / "new-scenario").glob("*.yaml"))]


def strings(value: object) -> list[str]:
    """All texts in a file, keys and ids too."""
    if isinstance(value, dict):
        return [text for pair in value.items() for one in pair for text in strings(one)]
    return [text for one in value for text in strings(one)] if isinstance(value, list) else [value] if isinstance(value, str) else []


def bilingual(value: object) -> list[dict[str, str]]:
    """All texts in both languages in a file, but for those that name words which others do without."""
    if isinstance(value, dict) and value.keys() == set(LANGUAGES):
        return [value]
    inner = [one for key, one in value.items() if key not in QUOTED] if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inner for text in bilingual(one)]


@pytest.fixture(scope="module")
def interface():
    """The sentences of the interface, by language."""
    messages = [message for message in read_po(BytesIO((folder("pl") / "game.po").read_bytes()), locale="pl") if message.id]

    def forms(string):
        return list(string) if isinstance(string, (list, tuple)) else [string]

    return {"en": [form for one in messages for form in forms(one.id)], "pl": [form for one in messages for form in forms(one.string)]}


@pytest.fixture(scope="module")
def words():
    return avoided(shelf_of(model_folder()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_interface_says_one_word_for_one_thing(interface, words, language):
    plain = [re.sub(r"\{.*?\}", "", sentence) for sentence in interface[language]]
    found = [(sentence, instead) for of, instead, finding in words if of == language for sentence in plain if finding.search(sentence)]
    assert found == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_content_says_one_word_for_one_thing(words, file):
    texts = bilingual(yaml.safe_load(file.read_text(encoding="utf-8")))
    found = [(text[of], instead) for of, instead, finding in words for text in texts if finding.search(text[of])]
    assert found == []


def test_what_is_said_instead_stands_in_the_glossary(words):
    assert [instead for _, instead, _ in words if instead not in GLOSSARY] == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pl", "Trzy filary współpracy", True),
        ("pl", "Filarów jest trzy", True),
        ("pl", "Turkawki i powiat turzycowy", False),
        ("en", "Three pillars", True),
        ("en", "The NGOs of the town", True),
        ("en", "Mangoes", False),
    ],
)
def test_a_word_is_found_with_any_ending(words, language, text, found):
    assert any(finding.search(text) for of, _, finding in words if of == language) is found


@pytest.fixture(scope="module")
def letters():
    """The characters that the typeface has in every weight."""
    return set.intersection(*(set(TTFont(file).getBestCmap()) for file in faces().values()))


def test_the_typeface_has_every_letter_of_the_interface(interface, letters):
    assert {letter for sentences in interface.values() for one in sentences for letter in one if ord(letter) not in letters} <= {"\n"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_the_typeface_has_every_letter_of_content(letters, file):
    texts = strings(yaml.safe_load(file.read_text(encoding="utf-8")))
    assert {letter for text in texts for letter in text if ord(letter) not in letters} <= {"\n"}
