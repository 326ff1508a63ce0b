"""How things look: colours that can be read, letters that fit, lines that do not end with one letter."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.ui import theme as themes
from game.ui.driver import Driver, fonts
from game.ui.icons import UNKNOWN, source
from game.ui.layout import Box, Flow
from game.ui.theme import ASSETS, TEXT_PAIRS, THEMES, contrast, load
from game.ui.wrapping import NO_BREAK, bound

LIGHT = themes.read(ASSETS / "themes" / "light.yaml")


@pytest.mark.parametrize("pair", TEXT_PAIRS, ids=" on ".join)
@pytest.mark.parametrize("name", THEMES)
def test_every_writing_can_be_read_on_its_ground(name: str, pair: tuple[str, str]) -> None:
    theme = load(name, 18)
    assert contrast(theme.colour(pair[0]), theme.colour(pair[1])) >= 4.5


@pytest.mark.parametrize("name", THEMES)
def test_every_theme_has_the_same_colours(name: str) -> None:
    assert load(name, 18).colours.keys() == LIGHT.keys()


@pytest.mark.parametrize("content", ["paper: [", "- a list", "paper: '#ffffff'", "paper: white", ""])
def test_a_broken_theme_falls_back_to_light_with_its_reason(tmp_path: Path, content: str) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "dark.yaml").write_text(content, encoding="utf-8")
    theme = load("dark", 18, tmp_path)
    assert theme.colours == LIGHT
    assert theme.problem.startswith("dark: ")


def test_nothing_of_no_ems_is_a_pixel() -> None:
    assert load("light", 18).px(0) == 0


@pytest.mark.parametrize("file", sorted((ASSETS / "icons").glob("*.svg")), ids=lambda file: file.stem)
def test_a_sign_takes_its_colour_from_the_page(file: Path) -> None:
    drawing = source(file.stem)
    assert "currentColor" in drawing
    assert not {"<text", "Gradient", "#"} & {word for word in ("<text", "Gradient", "#") if word in drawing}


def test_a_missing_sign_is_a_dot() -> None:
    assert source("no-such-sign") == UNKNOWN


@pytest.mark.parametrize("size", [(1024, 600), (1280, 720), (3840, 2160)])
@pytest.mark.parametrize("em", [16, 18, 24, 32, 40])
def test_nothing_is_cut_and_nothing_overlaps(driven: Callable[..., Driver], size: tuple[int, int], em: int) -> None:
    page = driven(size, em).page()
    assert page.cut == []
    assert page.overlaps() == []


def test_text_that_does_not_fit_is_reported(driver: Driver) -> None:
    page = driver.page()
    page.text("dwa słowa i jeszcze dziesięć", Box(0, 0, 60, 20))
    assert page.cut == ["dwa słowa i jeszcze dziesięć"]


def test_text_outside_the_window_is_reported(driver: Driver) -> None:
    page = driver.page()
    page.text("za oknem", Box(0, 715, 300, 40))
    assert page.cut == ["za oknem"]


def test_texts_over_each_other_are_reported(driver: Driver) -> None:
    page = driver.page()
    page.drawn.clear()
    page.text("jeden", Box(100, 100, 200, 30))
    page.text("dwa", Box(110, 104, 200, 30))
    assert page.overlaps() == [("jeden", "dwa")]


def test_text_shortened_on_purpose_is_not_cut_and_can_be_read_whole(driver: Driver) -> None:
    page = driver.page()
    page.text("bardzo długa nazwa organizacji", Box(10, 10, 90, 30), max_lines=1, may_shorten=True)
    assert page.cut == []
    assert page.tips[-1] == (Box(10, 10, 90, 30), "bardzo długa nazwa organizacji")
    assert page.texts()[-1] == "bardzo długa nazwa organizacji"


@pytest.mark.parametrize(
    ("text", "tied"),
    [("dom i las", "dom i~las"), ("W gminie", "W~gminie"), ("a i o z nami", "a~i~o~z~nami"), ("Kraków i", "Kraków i"), ("„O nas”", "„O~nas”")],
)
def test_no_line_ends_with_a_one_letter_word(text: str, tied: str) -> None:
    assert bound(text) == tied.replace("~", NO_BREAK)


@pytest.mark.parametrize("room", [60, 90, 130, 200, 400])
def test_a_wrapped_line_is_no_wider_than_its_room(room: int) -> None:
    laid = fonts().laid("Współpraca **poprawia się**, jeśli ktoś z nas w porę odpowiada", 18, "regular", room)
    widest = fonts().width("Współpraca", 18, "regular")
    assert laid.width <= max(room, widest)


def test_a_comma_stays_with_its_bold_word() -> None:
    laid = fonts().laid("tak **dobrze**, bardzo", 18, "regular", fonts().width("tak dobrze", 18, "semibold"))
    assert laid.lines[0].runs[0].text == "tak"
    assert [run.text for run in laid.lines[1].runs] == ["dobrze", ","]


def test_shares_fill_a_box_to_the_last_pixel() -> None:
    rows = Box(0, 0, 10, 101).rows(20, None, ("share", 2), gap=3)
    assert [row.h for row in rows] == [20, 25, 50]
    assert rows[-1].bottom == 101


def test_a_grid_has_as_many_columns_as_fit() -> None:
    places = Box(0, 0, 100, 50).grid(5, 30, 20, gap=5)
    assert [(place.x, place.y) for place in places] == [(0, 0), (35, 0), (70, 0), (0, 25), (35, 25)]


def test_a_flow_goes_down() -> None:
    flow = Flow(Box(5, 5, 50, 100), gap=10)
    assert [flow.take(20).y, flow.take(20).y, flow.rest.h] == [5, 35, 40]


def test_a_margin_larger_than_the_box_leaves_nothing() -> None:
    assert Box(0, 0, 10, 10).inset(20) == Box(20, 20, 0, 0)
