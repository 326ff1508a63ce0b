"""The command line: starts any of it."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before numpy: two threads fight over one core
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

from game.cli.program import main

__all__ = ["main"]
