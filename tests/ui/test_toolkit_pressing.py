"""What people press, and what comes of it."""

from __future__ import annotations

import random
from collections.abc import Callable

import pygame
import pytest

from game.ui.draw import Page
from game.ui.driver import Driver
from game.ui.input import Held, Key, Leave, Move, Press, Release, Resize, Text, Wheel, shown
from game.ui.scene import Answer, Close, Stay
from game.ui.stack import Stack


def said(driver: Driver) -> list[str]:
    return driver.scene.said  # type: ignore[attr-defined, no-any-return]


def test_the_tab_key_goes_in_reading_order(driver: Driver) -> None:
    reached = []
    for _ in driver.spots():
        driver.press("tab")
        reached.append(driver.memory.focus)
    assert reached == [spot.id for spot in driver.spots()]


def test_shift_and_tab_go_back(driver: Driver) -> None:
    driver.press("tab", "tab", "shift+tab")
    assert driver.memory.focus == driver.spots()[0].id


def test_enter_presses_what_has_the_focus(driver: Driver) -> None:
    driver.press("tab", "enter")
    assert said(driver) == ["history"]


def test_enter_without_a_focus_is_the_primary_action(driver: Driver) -> None:
    driver.press("enter")
    assert said(driver) == ["end"]


def test_enter_after_a_click_is_the_primary_action(driver: Driver) -> None:
    driver.click_on("tool=map")
    driver.press("enter")
    assert said(driver) == ["tool=map", "end"]


@pytest.mark.parametrize(("key", "command"), [("esc", "back"), ("f1", "handbook"), ("ctrl+z", "undo"), ("h", "story")])
def test_a_key_gives_the_command_of_its_button(driver: Driver, key: str, command: str) -> None:
    driver.press(key)
    assert said(driver) == [command]


def test_a_click_gives_the_command(driver: Driver) -> None:
    driver.click_on("Zakończ kwartał")
    assert said(driver) == ["end"]


def test_a_press_moved_away_gives_nothing(driver: Driver) -> None:
    start = driver.spot("end").box.middle
    driver.drag(start, (5, 5))
    assert said(driver) == []


def test_what_is_disabled_gives_no_command_and_says_why(driver: Driver) -> None:
    driver.click_on("send")
    assert said(driver) == []
    assert "Najpierw wybierz jedno narzędzie" in driver.texts()


def test_what_is_disabled_lets_go_of_enter_when_another_key_is_pressed(driver: Driver) -> None:
    while driver.memory.focus != "send":
        driver.press("tab")
    driver.press("enter", "h", "enter")
    assert said(driver) == ["story", "end"]


def test_what_is_disabled_says_why_to_the_keyboard(driver: Driver) -> None:
    while driver.memory.focus != "send":
        driver.press("tab")
    driver.press("enter")
    assert said(driver) == []
    assert "Najpierw wybierz jedno narzędzie" in driver.texts()


def test_arrows_go_to_the_neighbour(driver: Driver) -> None:
    driver.press("tab", "tab", "tab", "right", "left", "down")
    assert driver.memory.focus == "tool=rules"


def test_the_focus_is_scrolled_into_view(driver: Driver) -> None:
    while driver.memory.focus != "tool=council":
        driver.press("tab")
    spot = driver.spot("tool=council")
    assert spot.seen.h == spot.box.h


def test_the_wheel_scrolls_what_is_under_it(driver: Driver) -> None:
    driver.wheel(-2, driver.spot("tool=map").box.middle)
    assert driver.memory.scrolls["tools"] > 0
    assert driver.memory.scrolls["all"] == 0


def test_scrolling_stops_at_the_end(driver: Driver) -> None:
    driver.wheel(-1000, (700, 640))
    area = next(area for area in driver.page().areas if area.name == "all")
    assert driver.memory.scrolls["all"] == area.most


def test_the_scroll_bar_can_be_dragged(driver: Driver) -> None:
    bar = driver.spot("scroll:tools").box
    driver.drag((bar.x + 2, bar.y + 2), (bar.x + 2, bar.bottom))
    assert driver.memory.scrolls["tools"] > 0


def test_the_scroll_bar_stands_aside(driver: Driver) -> None:
    assert driver.spot("scroll:tools").box.x > driver.spot("tool=rules").box.right


def test_a_slider_moves_with_arrows(driver: Driver) -> None:
    driver.click_on("theme=light")
    while driver.memory.focus != "slider:size":
        driver.press("tab")
    driver.press("right", "right", "left", "end")
    assert said(driver)[-4:] == ["size=19", "size=20", "size=19", "size=40"]


def test_a_slider_moves_with_the_mouse(driver: Driver) -> None:
    driver.click_on("slider:size")
    assert said(driver) == ["size=28"]


def test_a_grade_is_chosen(driver: Driver) -> None:
    driver.click_on("grade=5")
    assert driver.spot("grade=5").selected


def test_letters_go_into_the_field(driver: Driver) -> None:
    driver.click_on("name")
    driver.type("Łąka")
    driver.press("home", "delete", "end", "backspace", "left")
    driver.type("w")
    assert driver.memory.fields["name"].text == "ąwk"
    assert said(driver)[-1] == "name=ąwk"


def test_a_letter_in_a_field_is_no_shortcut(driver: Driver) -> None:
    driver.click_on("name")
    driver.press("h")
    driver.type("h")
    assert said(driver) == ["name=h"]


def test_a_field_has_a_limit(driver: Driver) -> None:
    driver.click_on("name")
    driver.type("a" * 50)
    assert driver.memory.fields["name"].text == "a" * 30


def test_the_dialog_answers_the_scene_below(driver: Driver) -> None:
    driver.click_on("leave")
    assert "Porzucić grę?" in driver.texts()
    driver.press("enter")
    assert said(driver) == ["leave", "left"]


def test_the_dialog_leaves_focus_and_scrolling_as_they_were(driver: Driver) -> None:
    driver.wheel(-3, driver.spot("tool=map").box.middle)
    before = dict(driver.memory.scrolls)
    driver.click_on("leave")
    driver.press("esc")
    assert driver.memory.scrolls["tools"] == before["tools"]


class Broken:
    def page(self, page: Page) -> None:
        if self.broken:
            raise ZeroDivisionError("nic przez zero")

    broken = False

    def handle(self, command: str) -> Answer:
        if command == "help":
            raise ValueError("zła pomoc")
        self.broken = command == "back"
        return Stay()


@pytest.mark.parametrize(("key", "reason"), [("f1", "ValueError: zła pomoc"), ("esc", "ZeroDivisionError: nic przez zero")])
def test_a_scene_that_breaks_shows_its_reason(capsys: pytest.CaptureFixture[str], key: str, reason: str) -> None:
    driver = Driver(Stack(Broken()))
    driver.press(key)
    assert reason in driver.texts()
    driver.press("esc")
    assert driver.stack.done


def test_a_scene_that_breaks_gives_way_to_the_given_one(capsys: pytest.CaptureFixture[str]) -> None:
    reasons: list[Exception] = []

    class Sorry:
        def __init__(self, error: Exception) -> None:
            reasons.append(error)

        def page(self, page: Page) -> None:
            page.text("Przepraszamy", page.box)

        def handle(self, command: str) -> Answer:
            return Close()

    driver = Driver(Stack(Broken(), on_crash=Sorry))
    driver.press("f1")
    assert driver.texts() == ["Przepraszamy"]
    assert str(reasons[0]) == "zła pomoc"


@pytest.mark.parametrize(("key", "written"), [("ctrl+z", "Ctrl+Z"), ("f1", "F1"), ("esc", "Esc"), ("left", "←"), ("e", "E")])
def test_a_key_is_written_as_on_the_keyboard(key: str, written: str) -> None:
    assert shown(key) == written


def test_the_tooltip_of_a_shortened_text_goes_away_with_the_pointer(driver: Driver) -> None:
    driver.page().memory.reveal = "name"
    driver.draw()
    box, text = driver.page().tips[-1]
    driver.hover(*box.middle)
    assert driver.texts().count(text) == 2
    driver.hover(box.x, box.bottom + 3)
    assert driver.texts().count(text) == 1


KEYS = ("tab", "shift+tab", "enter", "space", "esc", "up", "down", "left", "right", "home", "end", "pagedown", "pageup",
        "backspace", "delete", "a", "h", "ctrl+v", "ctrl+z", "f1", "alt+x")  # fmt: skip


@pytest.mark.parametrize("size", [(1024, 600), (300, 200)])
def test_two_thousand_random_inputs_break_nothing(driven: Callable[..., Driver], size: tuple[int, int]) -> None:
    chance = random.Random(7)
    driver = driven(size, 18)
    for _ in range(1000):
        point = chance.uniform(-5, size[0] + 5), chance.uniform(-5, size[1] + 5)
        kinds = (
            Key(chance.choice(KEYS)), Key(chance.choice(KEYS)), Text(chance.choice("aąż „\0\n😀")), Move(*point), Press(*point),
            Release(*point), Wheel(*point, chance.choice([-3, -1, 1, 3.5])), Leave(), Resize(*size),
        )  # fmt: skip
        driver.stack.receive(chance.choice(kinds))
        if chance.random() < 0.3:
            driver.draw()
    assert driver.stack.cards[0].scene.__class__.__name__ == "Demo"


def _keyboard(*acts: tuple[int, int]) -> list[bool]:
    held = Held()
    return [held.again(pygame.event.Event(kind, key=key)) for kind, key in acts]


def test_enter_held_for_long_acts_once():
    assert _keyboard((pygame.KEYDOWN, pygame.K_RETURN), (pygame.KEYDOWN, pygame.K_RETURN)) == [False, True]


def test_enter_pressed_twice_acts_twice():
    assert not any(_keyboard((pygame.KEYDOWN, pygame.K_RETURN), (pygame.KEYUP, pygame.K_RETURN), (pygame.KEYDOWN, pygame.K_RETURN)))


def test_an_arrow_held_for_long_goes_on():
    assert not any(_keyboard((pygame.KEYDOWN, pygame.K_DOWN), (pygame.KEYDOWN, pygame.K_DOWN)))
