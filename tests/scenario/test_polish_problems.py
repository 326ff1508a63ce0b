"""Everything that is said about broken content is said in Polish too."""

import ast
from pathlib import Path

import pytest

import game.scenario
from game.text.catalog import catalog

FOLDER = Path(game.scenario.__file__).parent
POLISH = catalog("pl")


def said_by(name: str) -> list[tuple[str, ...]]:
    """The English sentences in the code of this floor that are given to a function of this name."""
    found: set[tuple[str, ...]] = set()
    for file in FOLDER.glob("*.py"):
        for call in (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)):
            if name == getattr(call.func, "attr", getattr(call.func, "id", "")):
                found.add(tuple(argument.value for argument in call.args if isinstance(argument, ast.Constant)))
    return sorted(found)


def test_there_is_much_to_say() -> None:
    assert len(said_by("say")) > 100


@pytest.mark.parametrize("sentence", [sentence for (sentence,) in said_by("say")])
def test_a_sentence_is_said_in_polish(sentence: str) -> None:
    assert POLISH(sentence) != sentence


@pytest.mark.parametrize(("one", "many"), said_by("plural"))
def test_a_counted_sentence_has_all_polish_forms(one: str, many: str) -> None:
    assert len({POLISH.plural(one, many, n).replace(str(n), "n") for n in (1, 2, 5)}) == 3
