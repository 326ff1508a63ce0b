"""The essays and words of the handbook, and what is said when they are wrong."""

import re
import shutil
from pathlib import Path

import pytest

from game import paths
from game.scenario.report import check_paths
from game.scenario.whole import whole_model
from game.text.catalog import LANGUAGES

README = Path(__file__).parent.parent.parent / "README.md"
LAW = {"pl": "Sprawdź aktualne prawo", "en": "Check current law"}
NAMES_OF_LAW = {"pl": r"\bustaw|rozporządzeni", "en": r"\bthe act\b|\bfrom acts\b|regulation"}

both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def model():
    return whole_model().model


def words_of(essay, language):
    """All that an essay says."""
    texts = [essay.lead, *(one for part in essay.parts for one in (part.name, part.text, *part.steps)), *([essay.law] if essay.law else [])]
    return " ".join(getattr(text, language) for text in texts)


def test_there_are_six_essays(model):
    assert len(model.essays) == 6


@both_languages
def test_an_essay_is_read_in_a_few_minutes(model, language):
    lengths = {essay.id: len(words_of(essay, language).split()) for essay in model.essays}
    assert {name: length for name, length in lengths.items() if not 350 <= length <= 700} == {}


@both_languages
def test_an_essay_that_names_law_says_to_check_it(model, language):
    named = [essay for essay in model.essays if re.search(NAMES_OF_LAW[language], words_of(essay, language))]
    assert [essay.id for essay in named if LAW[language] not in words_of(essay, language)] == []


@both_languages
def test_every_text_about_law_says_to_check_it(model, language):
    assert [one.id for one in (*model.tools, *model.essays) if one.law and LAW[language] not in getattr(one.law, language)] == []


def test_every_essay_gives_steps_and_leads_on(model):
    assert [one.id for one in model.essays if not (any(part.steps for part in one.parts) and one.tools and one.principles and one.essays)] == []


def test_every_recommendation_is_in_an_essay(model):
    spoken_of = {tool for essay in model.essays for tool in essay.tools}
    assert {tool.id for tool in model.tools if tool.recommendation} <= spoken_of


def rows_of_readme():
    """The glossary of the README: English word -> Polish word."""
    table = README.read_text(encoding="utf-8").split("## Glossary")[1].split("\n## ")[0]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("|")][2:]
    return {word: polish for word, polish, *_ in cells}


def test_the_words_of_the_handbook_are_those_of_the_readme(model):
    readme = rows_of_readme()
    handbook = {term.name.en.lower(): term.name.pl.lower() for term in model.terms}
    assert {word: polish for word, polish in handbook.items() if readme.get(word, polish) != polish} == {}


def test_the_whole_model_uses_everything(model):
    book = whole_model().rulebook
    assert (len(book.tools), len(book.events)) == (len(model.tools), len(model.events))


def test_the_whole_model_has_nothing_of_one_place(model):
    held = {
        entry.id for file in (paths.scenarios() / "model").glob("*.yaml") for entry in model.events if f"id: {entry.id}" in file.read_text("utf-8")
    }
    assert {event.id for event in model.events} == held


@pytest.fixture
def copied(tmp_path, monkeypatch):
    """The Model in a folder where it may be spoilt; gives the file of the handbook."""
    shutil.copytree(paths.scenarios() / "model", tmp_path / "model")
    monkeypatch.setattr(paths, "scenarios", lambda: tmp_path)
    return tmp_path / "model" / "handbook.yaml"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("tools: [cyclical-assessment, yearly-report, joint-evaluation]", "tools: [cyclical-asessment]", "no tool is called 'cyclical-asessment'"),
        ("essays: [self-assessment, three-planes]", "essays: [four-planes]", "no essay is called 'four-planes'"),
        (
            "principles: [efficiency, openness]\n    essays: [self-",
            "principles: [openness, openness]\n    essays: [self-",
            "'openness' is in the list twice",
        ),
        ('en: "Plane"}', 'en: "Area"}', "the word 'Area' names two things"),
        ('pl: "filar, wymiar"', 'pl: "filar, płaszczyzna"', "the word 'Płaszczyzna' is not used for what it names"),
    ],
)
def test_what_is_wrong_in_the_handbook_is_told_at_its_line(copied, old, new, said):
    text = copied.read_text(encoding="utf-8")
    assert old in text
    copied.write_text(text.replace(old, new, 1), encoding="utf-8")
    problems = check_paths([copied.parent])[0]
    assert [problem.message for problem in problems] == [said]
    assert problems[0].file.endswith("handbook.yaml")
    assert problems[0].line > 1
