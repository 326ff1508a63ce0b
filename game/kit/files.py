"""Writing the kit into a file, whole or not at all."""

from pathlib import Path

from game.kit.kit import Kit
from game.kit.page import kit_page
from game.pages.missing import needing_pdf
from game.paths import write_whole

KINDS = (".pdf", ".html")
"""Endings of files that can be written."""


def write_kit(kit: Kit, path: Path) -> None:
    """By the ending of the path. Raises NoPdf, OSError."""
    if path.suffix.lower() == ".pdf":
        with needing_pdf():
            from game.kit.pdf import kit_pdf

            made: str | bytes = kit_pdf(kit)
    else:
        made = kit_page(kit)
    write_whole(path, made)
