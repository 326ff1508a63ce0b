"""Every broken file says what is wrong with it: in a comment at the very line, or in expected.txt where none can stand."""

import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from yaml import SafeLoader

from game.scenario import compose
from game.scenario.problems import Problem
from game.scenario.report import check_paths
from game.scenario.source import Source
from game.text.catalog import catalog

BROKEN = Path(__file__).parent.parent / "broken_scenarios"
TINY = Path(__file__).parent.parent / "tiny"
CASES = sorted(BROKEN.iterdir())
Expected = dict[tuple[str, int], set[str]]


def expected(case: Path) -> Expected:
    found: Expected = defaultdict(set)
    for file in case.glob("*.y*ml"):
        lines = file.read_bytes().decode("utf-8", "replace").split("\n") if not (case / "expected.txt").exists() else []
        for number, line in enumerate(lines, 1):
            for sentence in line.split(" # ")[1:]:
                found[file.name, number].add(sentence.strip())
    return found


def sentence(problem: Problem) -> str:
    return problem.message + (f" ({problem.hint})" if problem.hint else "")


def said(case: Path, folder: Path) -> list[Problem]:
    """The problems of a tiny place into which the files of a case were put."""
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    shutil.copytree(case, folder, dirs_exist_ok=True)
    return check_paths([folder])[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_problem_is_told_where_it_stands(case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # so that names of files are short
    problems = said(case, tmp_path)
    if (case / "expected.txt").exists():
        assert [str(problem) for problem in problems] == (case / "expected.txt").read_text(encoding="utf-8").splitlines()
        return
    told: Expected = defaultdict(set)
    for problem in problems:
        told[problem.file, problem.line].add(sentence(problem))
    assert told == expected(case)


@pytest.mark.parametrize("file", sorted(BROKEN.glob("*/*.yaml")), ids=lambda file: file.parent.name)
def test_the_parser_in_python_says_the_same(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_c = [(problem.line, sentence(problem)) for problem in Source(file, catalog("en")).problems]
    monkeypatch.setattr(compose, "Loader", SafeLoader)
    assert [(problem.line, sentence(problem)) for problem in Source(file, catalog("en")).problems] == in_c


def test_there_are_many_ways_to_be_wrong() -> None:
    assert len(CASES) >= 90
