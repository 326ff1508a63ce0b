"""Folders for what invented games save while their pictures are drawn; they go with the program."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp


def new_folder() -> Path:
    """An empty folder of one's own."""
    return Path(mkdtemp(dir=_all()))


@cache
def _all() -> str:
    folder = TemporaryDirectory(prefix="pictures-")
    atexit.register(folder.cleanup)
    return folder.name
