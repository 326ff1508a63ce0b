"""Writing in a text field, letter by letter."""

from __future__ import annotations

from game.ui.memory import Writing

STEPS = {"left": -1, "right": 1, "home": -1_000_000, "end": 1_000_000}
KEYS = (*STEPS, "backspace", "delete", "ctrl+v")


def edited(writing: Writing, key: str) -> Writing:
    """The writing after one key."""
    text, caret = writing.text, min(writing.caret, len(writing.text))
    if key in STEPS:
        return Writing(text, min(max(caret + STEPS[key], 0), len(text)), writing.limit)
    if key == "backspace":
        return Writing(text[: max(caret - 1, 0)] + text[caret:], max(caret - 1, 0), writing.limit)
    if key == "delete":
        return Writing(text[:caret] + text[caret + 1 :], caret, writing.limit)
    return inserted(writing, pasted())


def inserted(writing: Writing, letters: str) -> Writing:
    """The writing with the letters at its caret, as many as its limit allows."""
    caret = min(writing.caret, len(writing.text))
    clean = "".join(letter for letter in letters if letter.isprintable())[: max(0, writing.limit - len(writing.text))]
    return Writing(writing.text[:caret] + clean + writing.text[caret:], caret + len(clean), writing.limit)


def pasted() -> str:
    """The text of the clipboard, or nothing where there is none."""
    import pygame

    try:
        return str(pygame.scrap.get_text())
    except (pygame.error, AttributeError):
        return ""
