"""What a quarter does: numbers only, no files, no words, no clock."""

VERSION = "6"  # raised whenever the same choices would give another game
