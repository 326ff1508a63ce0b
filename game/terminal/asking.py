"""Saying lines and reading a choice: one question at a time, answered by a number or a letter."""

import re
import shutil
import textwrap
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from game.text.catalog import Catalog
from game.text.numbers import MINUS, SPACE

Read = Callable[[str], str]
Write = Callable[[str], None]

DOTS = 10  # while some work is done
WIDEST = 80
LONGEST_NUMBER = 4  # digits of a choice; more were not meant as one
SIGNS = {"+": "plus", MINUS: "minus"}
"""Signs that a voice would leave out, as words; they are the same in both languages."""

BEFORE_NUMBER = re.compile(rf"([+{MINUS}])(?=\d)")
CHOICE = re.compile(r"\d+\. (?=\S)")
ALONE = re.compile(rf"(?<= )([+{MINUS}])(?![^,;.])")


class Left(Exception):
    """The player goes away; holds the exit code of the program."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def spoken(text: str) -> str:
    """A text as it is heard: signs as words, nothing that only decorates."""
    text = BEFORE_NUMBER.sub(lambda found: SIGNS[found[1]] + SPACE, text.replace(" · ", ", "))
    return ALONE.sub(lambda found: SIGNS[found[1]], text)


def width() -> int:
    """How many characters fit on a line; one is kept free, for terminals that break a full line."""
    return max(20, min(WIDEST, shutil.get_terminal_size((WIDEST, 24)).columns)) - 1


def wrapped(text: str, room: int) -> list[str]:
    """A text as lines that fit; a number is not parted from its unit, and a choice goes on below its own words, not below its number."""
    lines = []
    for part in spoken(text).split("\n"):
        number = CHOICE.match(part)
        hanging = " " * len(number[0]) if number else ""
        lines += textwrap.wrap(part, room, subsequent_indent=hanging, break_long_words=False, break_on_hyphens=False) or [""]
    return [line.replace(SPACE, " ") for line in lines]


def dotted(text: str) -> None:
    """Puts a text down at once, without going to a new line."""
    print(text, end="", flush=True)


class Voice:
    """What speaks to one person and listens."""

    def __init__(self, say: Catalog, read: Read, write: Write, mark: Write = dotted, secret: Read | None = None) -> None:
        """mark: writes a sign of life, without a new line; secret: reads what must not be seen while it is typed"""
        self.say, self.read, self.write, self.mark = say, read, write, mark
        self.secret = secret or read

    def tell(self, *texts: str) -> None:
        """Say each text on its own line, wrapped; an empty text is an empty line."""
        for text in texts:
            for line in wrapped(text, width()):
                self.write(line)

    def block(self, texts: Iterable[str]) -> None:
        """Say several texts with an empty line before them; nothing for no texts."""
        texts = tuple(texts)
        if texts:
            self.tell("", *texts)

    def follow(self, work: Iterable[float]) -> bool:
        """Lets work be done, with a dot for every tenth of it; whether it was done, or stopped by Ctrl-C."""
        dots = 0
        try:
            for share in work:
                while dots < int(share * DOTS):
                    self.mark(".")
                    dots += 1
        except KeyboardInterrupt:
            return False
        finally:
            self.write("")
        return True

    def ask(self, question: str, options: Sequence[str], letters: Mapping[str, str], obeyed: Collection[str] = (), back: str = "") -> str:
        """The number that was chosen, from 1 (0 for back), or a letter that is obeyed; asks again until it is one of them.

        letters: those that are shown, with their meanings.
        """
        say = self.say
        self.block((question, *(f"{number}. {option}" for number, option in enumerate(options, 1)), *([f"0. {back}"] if back else [])))
        if letters:
            self.tell(say("Letters: {letters}.", letters=", ".join(f"{letter}{SPACE}{meaning}" for letter, meaning in letters.items())))
        while True:
            word = self._heard(say("Your choice: "))
            if not word and len(options) == 1:
                return "1"  # with nothing else to choose, Enter alone goes on
            if word in obeyed:
                return word
            if word.isdecimal() and len(word) <= LONGEST_NUMBER and (0 if back else 1) <= int(word) <= len(options):
                return str(int(word))
            self.tell(self._expected(len(options), bool(back)))

    def word(self, prompt: str) -> str:
        """Whatever is typed, in small letters and without what is around it."""
        return self._heard(prompt)

    def line(self, prompt: str, most: int) -> str:
        """What is typed, as it is typed, cut to so many characters."""
        return self._read(prompt, self.read).strip()[:most].rstrip()

    def number(self, prompt: str, least: int, most: int) -> int:
        """A whole number from least to most; asks again until it is one."""
        return self._number(prompt, least, most, self.read)

    def grade(self, prompt: str, least: int, most: int) -> int:
        """The same, typed in secret."""
        return self._number(prompt, least, most, self.secret)

    def _number(self, prompt: str, least: int, most: int, read: Read) -> int:
        while True:
            word = self._read(prompt, read).strip()
            if word.isdecimal() and len(word) <= LONGEST_NUMBER and least <= int(word) <= most:
                return int(word)
            self.tell(self.say("Type a number from {least} to {most}, then press Enter.", least=least, most=most))

    def _expected(self, most: int, back: bool) -> str:
        if most == 0:
            return self.say("This is not one of the choices. Type 0 or a letter, then press Enter.")
        least = 0 if back else 1
        return self.say("This is not one of the choices. Type a number from {least} to {most} or a letter, then press Enter.", least=least, most=most)

    def _heard(self, prompt: str) -> str:
        return self._read(prompt, self.read).strip().rstrip(".)").lower()

    def _read(self, prompt: str, read: Read) -> str:
        try:
            return read(prompt)
        except EOFError:
            self.write("")
            raise Left(0) from None
        except KeyboardInterrupt:
            self.write("")
            raise Left(130) from None
