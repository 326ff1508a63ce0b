"""A file becomes plain data whose every value knows its place, and nothing is built that was not written."""

from pathlib import Path

import pytest
from yaml import SafeLoader

from game.scenario import compose
from game.scenario.source import LARGEST, Source
from game.text.catalog import catalog


def read(folder: Path, text: str | bytes) -> Source:
    file = folder / "events.yaml"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return Source(file, catalog("en"))


def only_sentence(source: Source) -> str:
    (problem,) = source.problems
    return problem.message


def test_values_know_their_line_and_column(tmp_path: Path) -> None:
    source = read(tmp_path, "a:\n  - b: 1\n    c: [x, 2.5]\n")
    assert source.data == {"a": [{"b": 1, "c": ["x", 2.5]}]}
    assert source.mark(("a", 0, "c", 1)) == (3, 12)
    assert source.mark(("a", 0, "c"), key=True) == (3, 5)


def test_a_place_that_is_not_in_the_file_is_that_of_its_group(tmp_path: Path) -> None:
    source = read(tmp_path, "a:\n  b: 1\n")
    assert source.mark(("a", "missing")) == (2, 3)
    assert source.mark(("a", "missing"), key=True) == (2, 3)


@pytest.mark.parametrize("text", ["1990-01-01", "12:30", "0x1F", "010", "1e3", ".5", ".inf", "NaN", "=", "<<x"])
def test_only_plain_decimal_numbers_are_numbers(tmp_path: Path, text: str) -> None:
    source = read(tmp_path, f"a: {text}\n")
    assert source.data == {"a": text}
    assert source.problems == []


def test_numbers_may_be_parted_by_underscores(tmp_path: Path) -> None:
    assert read(tmp_path, "a: 12_000\n").data == {"a": 12000}


def test_what_is_in_quotes_is_text(tmp_path: Path) -> None:
    assert read(tmp_path, """a: ["1", 'true', "null", "yes"]\n""").data == {"a": ["1", "true", "null", "yes"]}


def test_a_bomb_of_aliases_stays_small(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20))]
    source = read(tmp_path, "\n".join(lines))
    assert all("not used here" in problem.message for problem in source.problems)
    assert source.data["a19"] == [None] * 9


def test_tags_build_nothing(tmp_path: Path) -> None:
    source = read(tmp_path, "a: !!python/object/apply:os.getcwd []\n")
    assert source.data == {"a": []}
    assert only_sentence(source) == "tags (!!python/object/apply:os.getcwd) are not used here"


@pytest.mark.parametrize("loader", [SafeLoader, compose.Loader])
@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_a_tower_of_lists_is_not_climbed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, opening: str, loader: object) -> None:
    monkeypatch.setattr(compose, "Loader", loader)
    assert only_sentence(read(tmp_path, opening * 3000)) == "lists and fields are nested too deeply"


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    assert only_sentence(read(tmp_path, b"#" * (LARGEST + 1))) == "the file is larger than 1 MiB"


def test_a_file_as_large_as_allowed_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, b"a: 1 " + b"#" * (LARGEST - 5)).data == {"a": 1}


def test_a_mark_of_byte_order_is_passed_over(tmp_path: Path) -> None:
    assert read(tmp_path, b"\xef\xbb\xbfa: 1\n").data == {"a": 1}


def test_lines_may_end_as_in_windows(tmp_path: Path) -> None:
    source = read(tmp_path, b"a: 1\r\nb: yes\r\n")
    assert source.problems[0].line == 2


def test_wrong_letters_are_found_in_their_column(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "a: żó".encode() + b"\xf3\n").problems
    assert (problem.line, problem.column) == (1, 6)


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    assert only_sentence(Source(tmp_path, catalog("en"))) == "this is not a file"


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    assert only_sentence(Source(tmp_path / "gone.yaml", catalog("en"))).startswith("the file cannot be read")


def test_the_first_of_two_fields_counts(tmp_path: Path) -> None:
    source = read(tmp_path, "a: 1\na: {b: [2]}\nc: 3\n")
    assert source.data == {"a": 1, "c": 3}


def test_an_odd_name_of_a_field_is_told_once(tmp_path: Path) -> None:
    source = read(tmp_path, "? [a, b]\n: 1\nc: 2\n")
    assert source.data == {"c": 2}
    assert only_sentence(source) == "the name of a field must be a word"
