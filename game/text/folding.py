"""Texts as they are compared when somebody searches: without accents, in small letters."""

import unicodedata

LATIN = range(0xC0, 0x180)  # letters with accents that Europe writes
STROKED = {"ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ø": "o", "Ø": "o"}  # those that Unicode does not take apart
PLAIN = str.maketrans({**{chr(code): unicodedata.normalize("NFD", chr(code))[0] for code in LATIN}, **STROKED})


def fold(text: str) -> str:
    """A text in small letters without accents, as long as it was: spółdzielnia -> spoldzielnia."""
    return text.translate(PLAIN).lower()
