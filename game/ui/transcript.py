"""The words of a screen as plain text, for the clipboard and for screen readers."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from game.ui.draw import Page
from game.ui.input import shown
from game.ui.layout import Box

Put = Callable[[str], object]


def transcript(page: Page) -> str:
    """Everything written, in reading order, what stands side by side on one line; then what can be pressed, with keys and refusals."""
    lines: list[str] = []
    last: Box | None = None
    for text, box in page.written:
        if last and box.x > last.x and abs(box.middle[1] - last.middle[1]) < page.px(0.5) and box != last:
            lines[-1] += f"  {text}"
        elif not lines or lines[-1] != text:
            lines.append(text)
        last = box
    keys = [_pressed(spot.label, spot.key, spot.why_not) for spot in page.spots if spot.label and spot.stop and (spot.key or spot.why_not)]
    return "\n".join([*lines, "", *dict.fromkeys(keys)]).strip() + "\n"


def _pressed(label: str, key: str, why_not: str) -> str:
    name = f"[{shown(key)}] {label}" if key else label
    return f"{name} – {why_not}" if why_not else name


def copied(page: Page, put: Put | None = None) -> str:
    """Puts the words of the page on the clipboard; the reason when there is none to put them on, else nothing."""
    try:
        (put or pygame.scrap.put_text)(transcript(page))
    except (pygame.error, AttributeError) as error:
        return str(error) or type(error).__name__
    return ""
