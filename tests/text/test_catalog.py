"""The Polish catalogue is whole, level with the program, and inflects."""

import ast
import re
from io import BytesIO

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from game import paths
from game.text.catalog import catalog, first_language
from game.text.gather import folder, template

FILE = folder("pl") / "game.po"
BRACES = re.compile(r"\{(\w+)")


def forms(string) -> list[str]:
    return list(string) if isinstance(string, (list, tuple)) else [string]


@pytest.fixture(scope="module")
def polish():
    return {(message.context, message.id): message for message in read_po(BytesIO(FILE.read_bytes()), locale="pl") if message.id}


def test_every_sentence_of_the_program_is_in_the_catalogue(polish):
    missing = [message.id for message in template() if message.id and (message.context, message.id) not in polish]
    assert missing == [], "run: python -m game texts"


def test_nothing_else_is_in_the_catalogue(polish):
    asked = {(message.context, message.id) for message in template()}
    assert [key for key in polish if key not in asked] == [], "run: python -m game texts"


def test_every_sentence_has_its_polish(polish):
    assert [message.id for message in polish.values() if not all(forms(message.string))] == []


def test_both_languages_fill_in_the_same_values(polish):
    for message in polish.values():
        wanted = {name for form in forms(message.id) for name in BRACES.findall(form)}
        for form in forms(message.string):
            assert set(BRACES.findall(form)) == wanted, message.id


def test_the_compiled_catalogue_is_level_with_its_source(polish):
    written = read_mo(BytesIO((folder("pl") / "game.mo").read_bytes()))
    compiled = {(message.context, forms(message.id)[0]): message.string for message in written if message.id}
    for message in polish.values():
        assert forms(compiled[message.context, forms(message.id)[0]]) == forms(message.string)


@pytest.mark.parametrize(("n", "said"), [(1, "1 dzień"), (2, "2 dni"), (5, "5 dni"), (22, "22 dni")])
def test_polish_plurals(n, said):
    assert catalog("pl").plural("{n} day", "{n} days", n) == said


@pytest.mark.parametrize(("n", "said"), [(1, "1 kwartał"), (3, "3 kwartały"), (5, "5 kwartałów"), (12, "12 kwartałów"), (22, "22 kwartały")])
def test_polish_quarters(n, said):
    assert catalog("pl").plural("{n} quarter", "{n} quarters", n) == said


def test_a_kept_language_comes_before_that_of_the_system():
    assert first_language("en") == "en"


def test_an_unknown_language_becomes_polish():
    assert first_language("de") == "pl"


@pytest.mark.parametrize(
    ("system", "spoken"), [("en_GB.UTF-8", "en"), ("pl_PL.UTF-8", "pl"), ("de_DE.UTF-8", "pl"), ("C.UTF-8", "pl"), ("POSIX", "pl")]
)
def test_the_language_of_the_system_is_spoken_if_we_know_it(system, spoken, monkeypatch):
    monkeypatch.setenv("LC_ALL", system)
    assert first_language() == spoken


@pytest.mark.parametrize("file", sorted(paths.HERE.rglob("*.py")), ids=lambda file: file.stem)
def test_no_sentence_hides_in_an_f_string(file):
    # Babel does not look inside them, so such a sentence would never be translated
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            called = [getattr(inner.func, "id", getattr(inner.func, "attr", "")) for inner in ast.walk(node) if isinstance(inner, ast.Call)]
            assert not {"say", "plural", "within"} & set(called), (file.name, node.lineno)
