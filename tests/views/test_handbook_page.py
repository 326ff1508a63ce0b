"""The handbook as one file: whole without a network, without a script, and for a screen reader."""

from html.parser import HTMLParser

import pytest

from game.text.catalog import LANGUAGES, catalog
from game.views.handbook import handbook
from game.views.handbook_page import handbook_page

VOID = {"meta", "input", "br", "link"}


class Reader(HTMLParser):
    """Notes what a browser would see."""

    def __init__(self, text):
        super().__init__()
        self.open, self.headings, self.ids, self.aims, self.outside, self.language = [], [], [], [], [], ""
        self.labels, self.described = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if tag == "html":
            self.language = known["lang"]
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.headings.append(int(tag[1]))
        self.ids += [known["id"]] if "id" in known else []
        self.aims += [known["href"][1:]] if known.get("href", "").startswith("#") else []
        self.outside += [known[name] for name in ("src", "href") if known.get(name) and not known[name].startswith("#")]
        self.labels += [known[name] for name in ("for", "aria-labelledby") if name in known]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module", params=LANGUAGES)
def say(request):
    return catalog(request.param)


@pytest.fixture(scope="module")
def text(say):
    return handbook_page(handbook(say), say)


@pytest.fixture(scope="module")
def seen(text):
    return Reader(text)


def test_every_tag_is_closed_and_the_language_is_said(seen, say):
    assert (seen.open, seen.language) == ([], say.language)


def test_nothing_is_fetched_from_elsewhere(seen, text):
    assert seen.outside == []
    assert "http" not in text
    assert "@import" not in text


def test_headings_come_in_order(seen):
    assert seen.headings[0] == 1
    assert seen.headings.count(1) == 1
    assert [pair for pair in zip(seen.headings, seen.headings[1:], strict=False) if pair[1] > pair[0] + 1] == []


def test_every_link_leads_to_a_place_that_is_there_once(seen):
    assert set(seen.aims) <= set(seen.ids)
    assert len(seen.ids) == len(set(seen.ids))


def test_labels_name_something(seen):
    assert set(seen.labels) <= set(seen.ids)


def test_every_page_and_its_texts_are_in_it(text, say):
    from markupsafe import escape

    for page in handbook(say).pages.values():
        assert f'id="{page.id.replace(":", "-")}"' in text
        assert all(str(escape(one)) in text for section in page.sections for one in (*section.texts, *section.steps))


def test_the_search_is_hidden_until_a_script_runs(text):
    assert '<div class="search" id="search" role="search" hidden>' in text


def test_it_is_printed_on_a4(text):
    assert "size: A4" in text
