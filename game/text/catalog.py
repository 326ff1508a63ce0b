"""Interface texts by gettext; English is the key, Polish is in assets/text."""

import gettext
import locale
import os
from functools import cache
from typing import Protocol

from game import paths

LANGUAGES = ("pl", "en")


class Bilingual(Protocol):
    """A text of content, written in both languages."""

    @property
    def pl(self) -> str: ...

    @property
    def en(self) -> str: ...


class Catalog:
    """The texts of one language. Called with an English sentence it gives the sentence of its language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts: gettext.NullTranslations = gettext.NullTranslations()
        if language != "en":
            self._texts = gettext.translation("game", paths.assets() / "text", [language], fallback=True)

    def __call__(self, sentence: str, /, **values: object) -> str:
        """The sentence with its values filled in."""
        text = self._texts.gettext(sentence)
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """The form that fits the number n, which is filled in as {n}."""
        return self._texts.ngettext(one, many, n).format(n=n, **values)

    def within(self, context: str, sentence: str, /, **values: object) -> str:
        """A sentence that means something else elsewhere."""
        text = self._texts.pgettext(context, sentence)
        return text.format(**values) if values else text

    def of(self, text: Bilingual) -> str:
        """A text of content in this language."""
        written: str = getattr(text, self.language)
        return written


def first_language(kept: str | None = None) -> str:
    """The language that was kept, else that of the system if we speak it, else Polish."""
    spoken = kept or _of_system()
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def _of_system() -> str:
    """Two letters; none for a system that only speaks C, which Python takes for English."""
    named = [os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG", "LC_CTYPE") if os.environ.get(name)]
    if named and named[0].partition(".")[0] in ("C", "POSIX"):
        return ""
    return (named[0] if named else locale.getlocale()[0] or "")[:2].lower()


@cache
def catalog(language: str) -> Catalog:
    """The catalog of a language, read once."""
    return Catalog(language)
