"""The page: whole in itself and open to everybody."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from game.report.games import game_of
from game.report.page import report_page
from game.report.whole import report_of
from game.text.catalog import LANGUAGES, catalog

VOID = {"meta", "col", "rect", "line", "path", "circle", "br"}


class Reader(HTMLParser):
    """Reads a page and keeps what the tests ask about."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    assert reader.open == []
    return reader


@pytest.fixture(scope="module")
def page(finished, other) -> str:
    return report_page(report_of([finished], catalog("en")))


def test_it_asks_the_network_for_nothing(page):
    tags = {tag for tag, _ in read(page).found}
    assert not tags & {"script", "link", "img", "iframe", "object"}
    assert not re.search(r"https?:|url\(|@import|src=", page)


def test_headings_go_down_one_step_at_a_time(page):
    levels = [int(tag[1]) for tag, _ in read(page).found if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_chart_is_named_and_described(page):
    reader = read(page)
    ids = [attributes.get("id") for _, attributes in reader.found if attributes.get("id")]
    assert len(ids) == len(set(ids))
    charts = [attributes for tag, attributes in reader.found if tag == "svg"]
    assert charts
    assert all(set(str(chart["aria-labelledby"]).split()) <= set(ids) for chart in charts)


def test_every_column_and_row_of_a_table_has_its_heading(page):
    heads = [attributes for tag, attributes in read(page).found if tag == "th"]
    assert heads
    assert {attributes.get("scope") for attributes in heads} == {"col", "row"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_its_language(finished, language):
    assert f'<html lang="{language}">' in report_page(report_of([finished], catalog(language)))


def test_a_name_cannot_put_markup_into_the_page(tiny, finished, other):
    nasty = game_of("<script>alert(1)</script>", tiny, finished.session.record, catalog("en"))
    text = report_page(report_of([nasty, other], catalog("en")))
    assert "<script" not in text
    read(text)


def test_the_same_game_gives_the_same_page(finished, page):
    assert report_page(report_of([finished], catalog("en"))) == page


def test_no_line_of_a_printed_page_can_end_in_a_word_of_one_letter(finished):
    text = report_page(report_of([finished], catalog("pl")))
    assert not re.search(r"[\s>(„][aiouwzAIOUWZ] \w", re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL))
