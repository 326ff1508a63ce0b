"""A language of longer words, in which every text of the interface and of content is at least 40 % longer."""

from __future__ import annotations

import re

from game.text.catalog import Bilingual, Catalog

SHARE = 0.4
_WORD = re.compile(r"\{[^}]*\}|[^\W\d_]+")


class Stretched(Catalog):
    """The texts of a language with letters doubled, evenly in each word; what is filled in stays as it is."""

    def __call__(self, sentence: str, /, **values: object) -> str:
        text = stretched(self._texts.gettext(sentence))
        return text.format(**values) if values else text

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        return stretched(self._texts.ngettext(one, many, n)).format(n=n, **values)

    def within(self, context: str, sentence: str, /, **values: object) -> str:
        text = stretched(self._texts.pgettext(context, sentence))
        return text.format(**values) if values else text

    def of(self, text: Bilingual) -> str:
        return stretched(super().of(text))


def stretched(text: str) -> str:
    """Each word by 40 %, rounded up."""
    return _WORD.sub(lambda found: _longer(found[0]), text)


def _longer(word: str) -> str:
    if word.startswith("{") or word.isupper():  # numerals of planes and quarters are no words
        return word
    more = -int(-len(word) * SHARE // 1)
    doubled = {(i * len(word) + len(word) // 2) // more for i in range(more)}
    return "".join(letter + letter.lower() * (i in doubled) for i, letter in enumerate(word))
