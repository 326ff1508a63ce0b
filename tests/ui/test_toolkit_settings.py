"""Settings that survive damage, sounds that may be missing, a program that starts light."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.ui import settings as kept
from game.ui.settings import Settings
from game.ui.sound import LOUD, TONES, Sound, wave


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    mine = Settings(language="en", text_size=24, theme="dark", motion=False, window=(1366, 768), projector=True)
    assert kept.save(mine, tmp_path / "new") == ""
    assert kept.load(tmp_path / "new") == mine


def test_without_a_file_settings_are_the_first_ones(tmp_path: Path) -> None:
    assert kept.load(tmp_path) == Settings()


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "\x00"])
def test_a_damaged_file_gives_the_first_settings_and_a_reason(tmp_path: Path, content: str) -> None:
    (tmp_path / kept.FILE).write_text(content, encoding="utf-8")
    found = kept.load(tmp_path)
    assert found.problem
    assert found == Settings(problem=found.problem)


@pytest.mark.parametrize(
    ("name", "value"),
    [("text_size", 400), ("text_size", "18"), ("theme", "pink"), ("motion", 1), ("window", [1, 2, 3]), ("window", [10, 10]), ("language", "de")],
)
def test_one_bad_value_does_not_lose_the_others(tmp_path: Path, name: str, value: object) -> None:
    (tmp_path / kept.FILE).write_text(json.dumps({"fullscreen": True, name: value, "unknown": 1}), encoding="utf-8")
    assert kept.load(tmp_path) == Settings(fullscreen=True, problem=f"{kept.FILE}: {name}")


def test_a_folder_that_cannot_be_written_is_only_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert kept.save(Settings(), tmp_path / "file") != ""


def test_letters_are_larger_on_a_projector() -> None:
    assert Settings(text_size=18, projector=True).em == kept.PROJECTOR
    assert Settings(text_size=32, projector=True).em == 32


WINDOW = """
import pygame
from game.ui.app import run
from game.ui.scene import Stay
from game.ui.stack import Stack

class Echo:
    moved = 0

    def page(self, page):
        page.text(f"{page.theme.em:g}", page.box)
        page.spot(page.box, "press", "press", key="enter")

    def tick(self, seconds):
        self.moved += 1
        if self.moved == 3:
            for event in ({"key": pygame.K_RETURN}, {"key": pygame.K_F11}):
                pygame.event.post(pygame.event.Event(pygame.KEYDOWN, mod=0, **event))
        if self.moved == 6:
            pygame.event.post(pygame.event.Event(pygame.QUIT))
        return True

    def handle(self, command):
        print(command)
        return Stay()

run(Stack(Echo()), on_size=lambda size, full: print(size[0], full))
"""


def test_the_window_hears_keys_moves_and_closes() -> None:
    quiet = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_VIDEO_DRIVER": "dummy"}
    heard = subprocess.run([sys.executable, "-c", WINDOW], capture_output=True, text=True, check=True, env=quiet, timeout=20)
    assert heard.stdout.splitlines()[0] == "press"
    assert heard.stdout.splitlines()[-1].split()[0] == "1024"


@pytest.mark.parametrize("name", TONES)
def test_a_tone_is_gentle_and_fades(name: str) -> None:
    samples = wave(name)
    assert 500 < abs(samples).max() < 32_767 * LOUD * 3
    assert abs(samples[-50:]).max() < 100


def test_a_game_without_a_sound_card_is_mute(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sound = Sound()
    sound.play("press")
    assert sound.mute


def test_the_toolkit_starts_without_heavy_packages() -> None:
    script = "import sys, game.ui.app, game.ui.widgets; print(sorted({'numpy', 'pydantic'} & set(sys.modules)))"
    asked = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("screen", "text", "window"), [((1366, 768), 18, (1280, 720)), ((1920, 1080), 18, (1280, 720)), ((3840, 2160), 36, (2560, 1440))]
)
def test_the_first_letters_and_window_grow_with_the_screen(screen: tuple[int, int], text: int, window: tuple[int, int]) -> None:
    settings = kept.first(screen)
    assert (settings.text_size, settings.window) == (text, window)
