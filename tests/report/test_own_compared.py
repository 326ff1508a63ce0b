"""Two self-assessments of real places in one report: before and after, or two groups."""

import csv
import json

import jsonschema
import pytest
from click.testing import CliRunner

from game.cli import main
from game.pages.document import Paragraph, Points, Section, Table
from game.play.own import Note
from game.play.own_kept import Measuring
from game.report.export import export
from game.report.own import opened_own
from game.report.own_compared import compared, compared_report
from game.report.reference import schema
from game.text.catalog import catalog

SAY = catalog("en")


@pytest.fixture
def made(tmp_path, na_medal):
    """Make a self-assessment: the file. office, ngos: the grade of two people on each side"""

    def made(place: str, day: str, office: int, ngos: int, **notes: Note):
        found = Measuring.begun(place, 2, 2, tmp_path / "own", day)
        for grade in (office, office, ngos, ngos):
            found.vote(dict.fromkeys(na_medal.rulebook.areas, grade))
        found.go("notes")
        for area, note in notes.items():
            found.note(area, note)
        found.go("result")
        return found

    return made


@pytest.fixture
def before(made):
    return made("Ourtown", "2026-03-12", 3, 1, consulting=Note("Drafts come late.", "Two weeks for comments."))


@pytest.fixture
def after(made):
    found = made(" ourtown", "2027-03-11", 3, 2, consulting=Note("Comments are answered.", ""))
    found.agree("consulting", 4000)
    found.agree("pooling", 1500)
    return found


def sections(one, other, say=SAY) -> dict[str, Section]:
    both = compared(opened_own(one.path, say), opened_own(other.path, say))
    return {section.id: section for section in compared_report(both, say).sections}


def run(*words: object):
    return CliRunner().invoke(main, ["report", *map(str, words), "--lang", "en"])


def told(section: Section) -> str:
    return " ".join(str(block) for block in section.blocks)


def test_the_earlier_one_is_before_however_they_are_named(before, after):
    for pair in ((before, after), (after, before)):
        assert "The index was 2.00 and is 2.54: +0.54." in told(sections(*pair)["result"])


def test_what_rose_most_stands_first_and_what_fell_is_not_lost(before, after):
    (points,) = [block for block in sections(before, after)["result"].blocks if isinstance(block, Points)]
    assert points.items[0].startswith("I.3 ")
    assert points.items[0].endswith("2.0 → 4.0 (+2.0)")
    assert points.items[3].endswith("2.0 → 1.5 (−0.5)")


def test_the_sides_came_closer(before, after):
    assert "Both sides came closer: their grades differed by 2.0 on average, now by 1.0." in told(sections(before, after)["result"])


def test_the_votes_of_both_sides_stand_beside_each_other(before, after):
    table = next(block for block in sections(before, after)["areas"].blocks if isinstance(block, Table))
    assert table.head[1:] == (
        "Office,\n2026-03-12",
        "Organisations,\n2026-03-12",
        "Office,\n2027-03-11",
        "Organisations,\n2027-03-11",
        "Between the sides",
    )
    assert table.rows[0][1:] == ("3 3", "1 1", "3 3", "2 2", "2.0 → 1.0")


def test_each_recommendation_stands_beside_what_came_of_it(before, after):
    table = next(block for block in sections(before, after)["followed"].blocks if isinstance(block, Table))
    ((_, recommended, values, came, now),) = table.rows
    assert (recommended, values, came, now) == ("Two weeks for comments.", "2.0 → 4.0", "rose", "Comments are answered.")


def test_nothing_recommended_is_said(made, after):
    (paragraph,) = sections(made("Ourtown", "2026-01-01", 2, 2), after)["followed"].blocks
    assert isinstance(paragraph, Paragraph)
    assert "no recommendation" in paragraph.text


def test_two_groups_are_called_by_their_places_and_stand_as_they_were_named(made):
    one, other = made("Bigtown", "2026-05-01", 4, 4, pooling=Note("", "A common desk.")), made("Aville", "2026-03-12", 2, 2)
    found = sections(one, other)
    assert "The index: Bigtown 4.00; Aville 2.00. Higher by 2.00: Bigtown." in told(found["result"])
    table = next(block for block in found["followed"].blocks if isinstance(block, Table))
    assert table.head[2:] == ("Bigtown", "Aville")
    assert table.rows[0][2:] == ("A common desk.", "–")


def test_two_groups_of_one_place_on_one_day_are_told_apart(made):
    found = sections(made("Ourtown", "2026-03-12", 3, 3), made("Ourtown", "2026-03-12", 2, 2))
    assert "first group 3.00; second group 2.00" in told(found["result"])


def test_a_side_that_did_not_vote_has_no_gap(made, before):
    found = Measuring.begun("Ourtown", 1, 1, before.path.parent, "2027-01-01")
    found.vote(dict.fromkeys([row.area for row in export(opened_own(before.path, SAY), SAY).areas], 3))
    found.pass_over()
    found.go("result")
    table = next(block for block in sections(before, found)["areas"].blocks if isinstance(block, Table))
    assert table.rows[0][3:] == ("3", "–", "2.0 → –")


def test_the_command_writes_every_output(before, after, tmp_path):
    result = run(
        before.path, after.path, "-o", tmp_path / "a.html", "--pdf", tmp_path / "a.pdf", "--csv", tmp_path / "csv", "--json", tmp_path / "a.json",
        "--xapi", tmp_path / "a.jsonl",
    )  # fmt: skip
    assert result.exit_code == 0, result.output
    assert "Two weeks for comments." in (tmp_path / "a.html").read_text(encoding="utf-8")
    rows = list(csv.DictReader((tmp_path / "csv" / "comparisons.csv").read_text(encoding="utf-8-sig").splitlines()))
    consulting = next(row for row in rows if row["area"] == "consulting")
    assert [consulting[name] for name in ("agreed_first", "agreed_second", "difference", "gap_first", "gap_second")] == [
        "2.0",
        "4.0",
        "2.0",
        "2.0",
        "1.0",
    ]
    data = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema()).validate(data)
    assert (len(data["assessments"]), len(data["areas"]), len(data["comparisons"])) == (2, 24, 12)
    assert len((tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines()) == 2


def test_three_are_too_many_in_one_sentence(before, after, made, tmp_path):
    result = run(before.path, after.path, made("Else", "2026-03-12", 1, 1).path, "-o", tmp_path / "a.html")
    assert result.exit_code == 2
    assert "two can be compared at a time" in result.output


@pytest.mark.parametrize(("language", "said"), [("en", "does not say what caused it"), ("pl", "nie mówi, skąd zmiana")])
def test_it_does_not_say_what_caused_the_change(before, after, language, said):
    assert said in told(sections(before, after, catalog(language))["followed"])
