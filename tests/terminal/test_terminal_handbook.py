"""Reading the handbook in the text mode."""

import pytest


def reading(plays, person, *answers):
    """A person who reads from the first question of a game on."""
    someone = person("b", *answers, goes_at="now")
    plays(someone)
    return someone


def test_the_letter_b_opens_the_handbook_and_0_goes_back_to_the_game(plays, person):
    someone = reading(plays, person, "0", "1", "1")
    assert "The coordinator's handbook" in someone.lines
    assert any(line.startswith(("What do you promise", "Promised: 0")) for line in someone.lines)


def test_a_word_finds_pages_and_a_number_opens_one(plays, person):
    someone = reading(plays, person, "round table", "1")
    assert any(line.startswith("1. Round table (Tool, plane I We create).") for line in someone.lines)
    assert "Round table. Tool, plane I We create. In Polish: Okrągły stół." in someone.lines


def test_polish_letters_may_be_left_out(plays, person):
    assert "In Polish: Okrągły stół." in reading(plays, person, "okragly stol", "1").heard


def test_a_chapter_opens_its_pages_and_a_page_its_links(plays, person):
    someone = reading(plays, person, "1", "1", "1")
    assert "The index of cooperation quality. Essay." in someone.heard
    assert any(line.startswith("1. Tools: ") for line in someone.lines)


def test_one_goes_back_page_by_page(plays, person):
    someone = reading(plays, person, "1", "1", "0", "0", "0", "1")
    assert someone.lines.count("The coordinator's handbook") == 2


@pytest.mark.parametrize(("word", "said"), [("9" * 5000, "There is no such number here."), ("qqq", "The handbook has nothing on “qqq”.")])
def test_what_leads_nowhere_is_said(plays, person, word, said):
    assert said in reading(plays, person, word).lines


def test_the_handbook_can_be_left_in_the_middle(plays, person):
    assert reading(plays, person, "1").lines[-1].endswith("Goodbye.")


def test_what_is_read_fits_the_line_and_can_be_heard(plays, person):
    someone = reading(plays, person, "4", "1", "0", "0", "8", "1")
    assert max(map(len, someone.lines)) < 80
    assert not set(someone.heard) & set("·−•|─█\u00a0\x1b")
