"""Opens the window and the first scene."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread

import pygame

from game.ui.app import desktop, run
from game.ui.guide import Guide
from game.ui.scene import Scene
from game.ui.settings import FILE, first
from game.ui.stack import Stack


def open_window(folder: Path, scenario: str | None, lang: str | None, seed: int | None, fullscreen: bool, role: str | None = None) -> str:
    """Play in a window until it is closed; why it cannot be opened, or nothing."""
    guide = Guide(folder)
    guide.hinting = True
    try:
        kept = guide.settings if (folder / FILE).exists() else first(desktop())
    except pygame.error as error:
        return str(error)
    guide.settings = replace(kept, language=lang or kept.language, fullscreen=fullscreen or kept.fullscreen)
    stack = Stack(first_scene(guide, scenario, seed, role), on_crash=lambda error: crash_scene(guide, error), on_copy=guide.copy)
    shown = partial(_warm_up, guide.say.language)
    try:
        run(stack, lambda: guide.settings, "Trzy płaszczyzny", on_shown=shown, on_size=lambda size, full: _keep(guide, size, full))
    except pygame.error as error:
        return str(error)
    return ""


def first_scene(guide: Guide, scenario: str | None, seed: int | None, role: str | None = None) -> Scene:
    """The title, or the first scene of the scenario that was asked for."""
    from game.ui.scenes.title import Title

    if scenario is None:
        return Title(guide)
    from game.ui.scenes.following import scene_of

    guide.begin(scenario, seed, role or "partnership")
    return scene_of(guide)


def crash_scene(guide: Guide, error: BaseException) -> Scene:
    """The friendly page that is shown when a scene fails."""
    from game.ui.scenes.crash import Crash

    return Crash(guide, error)


def _warm_up(language: str) -> None:
    """Read the rules and the scenarios while the title is looked at: not earlier, for two threads of Python share one core."""
    Thread(target=_read_all, args=(language,), daemon=True).start()


def _read_all(language: str) -> None:
    from game.scenario.problems import Broken
    from game.scenario.read import available, load

    for name in available():
        with suppress(Broken, OSError):
            load(name, language)


def _keep(guide: Guide, size: tuple[int, int], full: bool) -> None:
    if guide.settings.window != size or guide.settings.fullscreen != full:
        guide.change(window=size, fullscreen=full)
