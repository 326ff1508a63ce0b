"""Text that is easier to read, and text that can be taken elsewhere."""

from __future__ import annotations

from pathlib import Path

import pygame
import pytest

from game.ui.driver import fonts
from game.ui.guide import Guide
from game.ui.input import Key, Move
from game.ui.layout import Box
from game.ui.pictures import driver
from game.ui.scenes.settings import SettingsScene
from game.ui.settings import Settings
from game.ui.stack import COPY
from game.ui.transcript import copied, transcript


def test_airy_letters_are_wider_apart_and_lines_higher() -> None:
    usual, airy = fonts(), fonts(airy=True)
    assert airy.width("współpraca", 20, "regular") == usual.width("współpraca", 20, "regular") + 14
    assert airy.width("3,0", 20, "regular") == usual.width("3,0", 20, "regular")
    assert airy.height(20, "regular") > usual.height(20, "regular")
    assert airy.line("wsp ół", 20, "regular", (0, 0, 0)).get_width() == airy.width("wsp ół", 20, "regular")


def test_airy_text_is_a_setting_that_is_kept(tmp_path: Path) -> None:
    SettingsScene(Guide(tmp_path)).handle("airy=yes")
    assert Guide(tmp_path).settings.airy


def test_the_words_of_a_screen_are_read_line_by_line_with_keys_at_the_end() -> None:
    words = transcript(driver("settings", "en", (1280, 720), 18).page())
    lines = words.splitlines()
    assert lines[0] == "Make the game comfortable"
    assert words.index("Text size") < words.index("18 px") < words.index("Projector")
    assert lines[-2:] == ["[Enter] Done", "[F1] Help"]
    assert "[F1] Help" in lines


def test_what_is_refused_is_copied_with_its_reason() -> None:
    page = driver("event", "en", (1280, 720), 18).page()
    refused = next(spot for spot in page.spots if spot.why_not)
    assert f"{refused.label} – {refused.why_not}" in transcript(page)


def test_one_key_copies_and_says_so_until_the_next_thing_is_done() -> None:
    seen = driver("settings", "en", (1280, 720), 18)
    kept: list[str] = []
    seen.stack.on_copy = lambda page: copied(page, kept.append) or "copied"
    seen.act(Key(COPY))
    assert kept == [transcript(driver("settings", "en", (1280, 720), 18).page())]
    assert seen.texts()[-1] == "copied"
    seen.act(Move(3, 3))
    assert "copied" in seen.texts()
    seen.press("tab")
    assert "copied" not in seen.texts()


def test_a_computer_without_a_clipboard_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: str) -> None:
        raise pygame.error("no clipboard")

    monkeypatch.setattr(pygame.scrap, "put_text", refuse)
    guide = Guide(tmp_path, Settings(language="en"))
    assert guide.copy(driver("menu", "en", (1280, 720), 18).page()) == "The words cannot be copied: no clipboard"


def test_what_stands_side_by_side_is_one_line() -> None:
    page = driver("menu", "en", (1280, 720), 18).page()
    page.written[:] = [("name", Box(0, 0, 50, 20)), ("value", Box(60, 0, 50, 20)), ("below", Box(0, 30, 50, 20))]
    assert transcript(page).splitlines()[:2] == ["name  value", "below"]
