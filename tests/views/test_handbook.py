"""The handbook says all that the Model knows, its links lead somewhere, and its pages are found."""

import pytest

from game.scenario.whole import whole_model
from game.text.catalog import LANGUAGES, catalog
from game.views.handbook import handbook
from game.views.handbook_search import named, search

both_languages = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def book():
    return handbook(catalog("pl"))


def sections(page):
    return {section.heading: section for section in page.sections}


@pytest.mark.parametrize("kind", ["plane", "area", "principle", "mode", "tool", "event", "practice", "essay", "term"])
def test_every_entry_of_the_model_has_a_page(book, kind):
    entries = getattr(whole_model().model, {"practice": "practices", "essay": "essays"}.get(kind, f"{kind}s"))
    assert {f"{kind}:{entry.id}" for entry in entries} == {name for name in book.pages if name.startswith(f"{kind}:")}


@both_languages
def test_every_link_leads_to_a_page(language):
    pages = handbook(catalog(language)).pages
    assert {link.page for page in pages.values() for section in page.sections for link in section.links} <= pages.keys()


@both_languages
def test_no_section_is_empty(language):
    pages = handbook(catalog(language)).pages.values()
    assert [page.id for page in pages for one in page.sections if not (one.texts or one.steps or one.facts or one.links)] == []


def test_the_page_of_a_tool_says_what_a_coordinator_asks(book):
    said = sections(book.pages["tool:open-competition"])
    assert book.pages["tool:open-competition"].other == "Open competition of offers"
    assert dict(said["Ile kosztuje"].facts) == {
        "Urząd na początku": "15 dni · 2\u00a0000\u00a0zł",
        "Organizacje na początku": "energia 5",
        "Urząd co kwartał": "2 dni · 13\u00a0000\u00a0zł",
        "Organizacje co kwartał": "energia 1",
    }
    assert dict(said["W skrócie"].facts)["Można uruchomić"] == "styczeń–marzec, październik–grudzień"
    assert [link.page for link in said["Warunki"].links] == ["tool:cooperation-programme"]
    assert "Sprawdź aktualne prawo" in said["Prawo"].texts[0]
    assert said["Jak robią to inni"].links[0].page == "practice:contracts-in-january"


def test_an_essay_leads_to_a_tool_an_area_and_a_principle(book):
    essay = sections(book.pages["essay:competition"])
    tool = sections(book.pages[essay["Narzędzia"].links[0].page])
    assert tool["Na co wpływa"].links[0].page == "area:financial"
    assert tool["Zasady"].links[0].page == "principle:fair-competition"


def test_an_area_names_the_tool_that_moves_it_most_first(book):
    tools = whole_model().model.tools
    strongest = max(tools, key=lambda tool: tool.serves.get("informing", 0))
    assert sections(book.pages["area:informing"])["Narzędzia, które na niego wpływają"].links[0].page == f"tool:{strongest.id}"


# searching


@pytest.mark.parametrize("query", ["spółdzielnia", "spoldzielnia", "SPÓŁDZIELNIA", "  Spoldzielnia, "])
def test_polish_letters_are_forgiven(book, query):
    assert "tool:social-economy" in [found.page.id for found in search(book, query)]


def test_titles_come_before_texts(book):
    titles = ["zasad" in found.page.title.lower() for found in search(book, "zasady")]
    assert titles == sorted(titles, reverse=True)
    assert True in titles
    assert False in titles


def test_the_page_that_is_called_so_comes_first(book):
    assert search(book, "okragly stol")[0].page.id == "tool:round-table"


def test_another_ending_is_forgiven(book):
    assert search(book, "okrągłemu stołowi")[0].page.id == "tool:round-table"


def test_the_word_of_the_other_language_finds_the_page(book):
    assert search(book, "round table")[0].page.id == "tool:round-table"


def test_all_words_must_be_there(book):
    assert {found.page.id for found in search(book, "konkurs ryba")} < {found.page.id for found in search(book, "konkurs")}


def test_what_is_found_in_the_text_shows_where(book):
    found = next(one for one in search(book, "spoldzielnia") if one.page.id == "tool:social-economy")
    assert "spółdzielnia" in found.excerpt


@pytest.mark.parametrize("query", ["", "   ", "?!", "(", "\\", "żółw morski"])
def test_nothing_is_found_where_nothing_fits(book, query):
    assert search(book, query) == ()


@pytest.mark.parametrize("query", ["tool:round-table", "round-table", "Okrągły stół", "okragly stol", "Round table"])
def test_a_page_has_several_names(book, query):
    assert named(book, query).id == "tool:round-table"


def test_no_page_is_called_by_a_word_of_its_text(book):
    assert named(book, "spółdzielnia") is None
