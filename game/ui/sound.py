"""Gentle tones, made when first heard; silence where there is no sound card."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

if TYPE_CHECKING:
    import numpy as np

RATE = 22_050
# (frequency in hertz, start, length in seconds) of every note
TONES: dict[str, tuple[tuple[float, float, float], ...]] = {
    "press": ((523.3, 0.0, 0.09),),
    "begin": ((392.0, 0.0, 0.30), (493.9, 0.12, 0.30), (587.3, 0.24, 0.45)),
    "good": ((523.3, 0.0, 0.22), (659.3, 0.10, 0.35)),
    "bad": ((329.6, 0.0, 0.25), (277.2, 0.14, 0.40)),
    "end": ((587.3, 0.0, 0.35), (493.9, 0.16, 0.35), (392.0, 0.32, 0.35), (523.3, 0.50, 0.70)),
}
LOUD = 0.16


class Sound:
    """Plays tones by name. Never raises: a game without sound is a whole game."""

    def __init__(self, on: bool = True) -> None:
        self.on = on
        self.mute = False  # there is nothing to play on
        self._made: dict[str, pygame.mixer.Sound] = {}

    def play(self, name: str) -> None:
        if not self.on or self.mute:
            return
        try:
            if not pygame.mixer.get_init():
                self._begin()
            if name not in self._made:
                self._made[name] = pygame.mixer.Sound(buffer=wave(name).tobytes())
            self._made[name].play()
        except (pygame.error, OSError, ImportError, NotImplementedError):
            self.mute = True

    def _begin(self) -> None:
        if not possible():
            raise pygame.error("no sound card")
        pygame.mixer.init(RATE, -16, 1, 512)


def possible() -> bool:
    """Whether trying is sensible: on Linux without any card the sound library would fill the terminal."""
    if not sys.platform.startswith("linux") or os.environ.get("SDL_AUDIODRIVER") or os.environ.get("SDL_AUDIO_DRIVER"):
        return True
    server = os.environ.get("XDG_RUNTIME_DIR", "")
    places = [Path(server, name) for name in ("pulse/native", "pipewire-0")] if server else []
    cards = Path("/dev/snd")
    return any(place.exists() for place in places) or (cards.exists() and any(cards.glob("pcm*")))


def wave(name: str) -> np.ndarray:
    """The samples of a tone: soft sines that fade in and out."""
    import numpy as np

    notes = TONES[name]
    whole = np.zeros(round(max(start + length for _, start, length in notes) * RATE) + 1)
    for frequency, start, length in notes:
        time = np.arange(round(length * RATE)) / RATE
        fade = np.minimum(1, time / 0.012) * np.exp(-4 * time / length) * np.minimum(1, (length - time) / 0.03)
        note = (np.sin(2 * np.pi * frequency * time) + 0.2 * np.sin(4 * np.pi * frequency * time)) * fade
        first = round(start * RATE)
        whole[first : first + len(note)] += note
    return (np.clip(whole * LOUD, -1, 1) * 32_767).astype(np.int16)
