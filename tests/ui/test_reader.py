"""What a screen reader is told of a page, and what it may ask for."""

from __future__ import annotations

import pytest

from game.ui.driver import Driver
from game.ui.pictures import driver
from game.ui.reader import ROLES, Element, Reader, elements


@pytest.fixture
def desk() -> Driver:
    return driver("desk", "pl", (1280, 720), 18)


def told(seen: Driver) -> dict[str, Element]:
    return {one.name: one for one in elements(seen.page())}


def test_a_button_has_its_role_name_and_key(desk: Driver) -> None:
    button = told(desk)["Zakończ kwartał"]
    assert (button.role, button.key, button.pressable) == ("button", "Enter", True)


def test_what_cannot_be_pressed_says_why(desk: Driver) -> None:
    redo = told(desk)["Przywróć"]
    assert (redo.enabled, redo.about) == (False, "Nie ma czego przywrócić")


def test_the_words_of_a_button_are_told_once(desk: Driver) -> None:
    assert sum(one.name == "Zakończ kwartał" for one in elements(desk.page())) == 1


def test_everything_reached_by_tab_is_told(desk: Driver) -> None:
    names = {one.id for one in elements(desk.page())}
    assert {spot.id for spot in desk.spots() if spot.label} <= names


def test_every_role_on_the_page_is_known_to_the_reader(desk: Driver) -> None:
    assert {one.role for one in elements(desk.page())} <= ROLES.keys()


def test_a_reader_moves_the_focus(desk: Driver) -> None:
    name = desk.spot("history").id
    assert desk.stack.ask(name, press=False)
    assert desk.memory.focus == name


def test_a_reader_presses_a_button(desk: Driver) -> None:
    scene = desk.scene
    desk.stack.ask(desk.spot("history").id, press=True)
    assert desk.scene is not scene


def test_a_reader_presses_nothing_that_is_disabled(desk: Driver) -> None:
    scene = desk.scene
    desk.stack.ask(desk.spot("redo").id, press=True)
    assert desk.scene is scene


def test_accesskit_takes_the_tree(desk: Driver) -> None:
    pytest.importorskip("accesskit")
    reader = Reader("Trzy płaszczyzny")
    reader.show(desk.page())
    assert len(reader._tree().nodes) == len(elements(desk.page())) + 1
