"""The handbook in the window: found, read and left by keys alone, in wide and narrow windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game import paths
from game.text.catalog import LANGUAGES
from game.ui.driver import Driver
from game.ui.guide import Guide
from game.ui.pictures import driver as picture
from game.ui.scenes.handbook import HandbookScene
from game.ui.scenes.help import Help
from game.ui.scenes.title import Title
from game.ui.settings import Settings

NARROW = (1024, 600)
Opens = Callable[..., Driver]


@pytest.fixture
def opens(tmp_path: Path) -> Opens:
    """The handbook over the title, at a page or at its list."""

    def opens(page: str = "", size: tuple[int, int] = (1280, 720), em: float = 18, language: str = "pl") -> Driver:
        guide = Guide(tmp_path, Settings(language=language))
        driver = Driver(Title(guide), size, em)
        driver.press("b")
        if page:
            driver.command(f"open={page}")
        return driver

    return opens


def opened(driver: Driver) -> str:
    assert isinstance(driver.scene, HandbookScene)
    return driver.scene.opened


def test_the_title_and_the_help_lead_to_the_handbook_and_back(tmp_path: Path) -> None:
    driver = Driver(Title(Guide(tmp_path, Settings(language="pl"))))
    driver.press("f1", "b")
    assert isinstance(driver.scene, HandbookScene)
    driver.press("esc", "esc")
    assert isinstance(driver.scene, Title)


@pytest.mark.parametrize(("scene", "kind"), [("tool", "tool:round-table"), ("event", "event:")])
def test_help_leads_to_the_page_of_what_is_on_the_screen(scene: str, kind: str) -> None:
    driver = picture(scene, "pl", (1280, 720), 18)
    driver.press("f1", "b")
    assert opened(driver).startswith(kind)
    assert f"page {opened(driver)}" in driver.memory.scrolls


def test_one_writes_at_once_and_enter_opens_the_first_page(opens: Opens) -> None:
    driver = opens()
    driver.type("okragly stol")
    assert "Okrągły stół" in driver.texts()
    driver.press("enter")
    assert opened(driver) == "tool:round-table"


def test_every_letter_searches(opens: Opens) -> None:
    driver = opens()
    driver.type("spoldzieln")
    assert "Ekonomia społeczna" in driver.texts()
    assert "Rok koordynatora" not in driver.texts()[2:]  # the list of chapters has gone


def test_nothing_found_is_said_and_enter_stays(opens: Opens) -> None:
    driver = opens()
    driver.type("zzz")
    driver.press("enter")
    assert isinstance(driver.scene, HandbookScene)
    assert "Żadna strona nie ma tych słów." in driver.texts()


def test_a_link_is_followed_and_esc_leads_back(opens: Opens) -> None:
    driver = opens("essay:competition")
    driver.click_on("Otwarty konkurs ofert")
    assert opened(driver) == "tool:open-competition"
    driver.press("esc")
    assert opened(driver) == "essay:competition"


def test_keys_lead_through_a_page_heading_by_heading(opens: Opens) -> None:
    driver = opens("tool:open-competition")
    assert driver.memory.focus == "at=0"
    driver.press("tab", "tab")
    assert driver.memory.focus == "at=3"  # what has no heading has no place to stop


def test_a_page_is_scrolled_from_its_title(opens: Opens) -> None:
    driver = opens("essay:competition")
    driver.press("pagedown")
    assert driver.memory.scrolls["page essay:competition"] > 0


def test_all_chapters_come_back(opens: Opens) -> None:
    driver = opens()
    driver.type("umowy")
    driver.click_on("contents")
    assert driver.memory.fields["search"].text == ""
    assert "Zdarzenia" in driver.texts()


def test_a_chapter_opens_and_closes(opens: Opens) -> None:
    driver = opens()
    driver.command("chapter=terms")
    assert "Płaszczyzna" in driver.texts()
    driver.command("chapter=terms")
    assert "Płaszczyzna" not in driver.texts()


def test_in_a_narrow_window_a_page_covers_the_list_and_enter_leads_to_it(opens: Opens) -> None:
    driver = opens("tool:round-table", NARROW, 24)
    assert "search" not in [spot.command for spot in driver.spots()]
    driver.press("enter")
    assert driver.memory.focus == "search"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("size", "em"), [(NARROW, 40), (NARROW, 16), ((1280, 720), 24), ((3840, 2160), 40), ((3840, 2160), 16)])
@pytest.mark.parametrize(
    "page", ["", "essay:coordinators-year", "tool:cooperation-programme", "principle:openness", "event:one-offer", "term:bulletin"]
)
def test_nothing_is_cut_at_any_size(opens: Opens, page: str, size: tuple[int, int], em: float, language: str) -> None:
    seen = opens(page, size, em, language).page()
    assert (seen.cut, seen.overlaps()) == ([], [])


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_every_theme_has_the_colours(opens: Opens, theme: str) -> None:
    driver = opens("tool:round-table")
    driver.look(theme=theme)
    assert isinstance(driver.scene, HandbookScene)


def test_a_page_that_is_not_there_opens_the_list(tmp_path: Path) -> None:
    driver = Driver(HandbookScene(Guide(tmp_path, Settings(language="pl")), "tool:of-this-place-alone"), NARROW, 24)
    assert "search" in [spot.command for spot in driver.spots()]


def test_a_broken_model_is_said_and_closes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "na-medal").mkdir()
    monkeypatch.setattr(paths, "scenarios", lambda: tmp_path)
    driver = Driver(Title(Guide(tmp_path, Settings(language="en"))))
    driver.press("b")
    assert any("this file is missing" in text for text in driver.texts())
    driver.press("esc")
    assert isinstance(driver.scene, Title)


def test_help_shows_the_words_that_one_meets_all_the_time(tmp_path: Path) -> None:
    texts = Driver(Help(Guide(tmp_path, Settings(language="en")))).texts()
    assert "Plane – one of three kinds of cooperation: making policies, carrying out tasks, strengthening people and organisations." in texts
    assert not any(text.startswith("Offer – ") for text in texts)
