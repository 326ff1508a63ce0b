"""The texts of the help for a workshop: its stages, the trainer's panel, votes and the debrief."""

from __future__ import annotations

from collections.abc import Callable

from game.text.catalog import Catalog

Keys = tuple[tuple[str, str], ...]
Topic = tuple[str, str, Keys]  # title, text, keys with what they do


def _workshop(say: Catalog) -> Topic:
    text = say(
        "A workshop goes by **stages**. Each begins with a card: read it aloud, then begin. When what belongs to the stage is done, the card comes "
        "back with questions, and you decide when to go on. The clock only warns; it never ends anything.\n\n"
        "Everything is saved after each choice. If the power goes, start the program again and choose to play on."
    )
    return say("A workshop"), text, (("enter", say("begin, or go on")), ("f2", say("the trainer's panel")))


def _panel(say: Catalog) -> Topic:
    text = say(
        "The panel opens from every screen. Each row says **when it takes effect**. What changes the game stands in its record and is played again "
        "with it: events, corrected scores, a side that is absent. Pauses and minutes stand in the diary.\n\n"
        "An **event** that you bring in comes in this quarter, beside its own: at once, or as soon as the one on the screen is answered. "
        "Before a decision is **taken back** the program names it and asks.\n\n"
        "The time of the last votes, of the debrief and of the tasks is kept: when another round would take it, the clock says so."
    )
    keys = (("n b", say("to the next stage, to the one before")), ("p", say("pause")), ("2 5", say("more minutes")), ("f2", say("close the panel")))
    return say("The trainer's panel"), text, keys


def _votes(say: Catalog) -> Topic:
    text = say(
        "Everyone votes alone and in secret; the file keeps no names beside votes. With the projector switched on in the settings the screen does "
        "not show what is given, so vote with the keys.\n\n"
        "Then the votes of both sides are seen next to each other, beside what the game says of the place."
    )
    return say("Secret votes"), text, (("1 2 3 4 5", say("a grade for the marked area")), ("backspace", say("back to the area before")))


def _debrief(say: Catalog) -> Topic:
    text = say(
        "Most of the learning is in this talk. Keep the order: **feelings, facts, conclusions, plans**. Open what the game shows only when the "
        "table asks for it. The questions can be written anew.\n\n"
        "At the end everyone writes down one thing to do within thirty days."
    )
    return (
        say("The debrief"),
        text,
        (
            ("1 2 3 4 5 6 7 8 9", say("open what the game shows; 9 only where short questions were asked")),
            ("v", say("in the votes: those of the beginning or of the end")),
            ("w", say("write other questions")),
        ),
    )


def _asked(say: Catalog) -> Topic:
    text = say(
        "A few **short questions** before the game and a little different ones after it: what the planes are, who decides, what a diagnosis is for. "
        "Then three sentences about oneself, from 1 to 5. They are no exam; whoever does not know presses 0.\n\n"
        "Answers are kept without names and without sides, and shown for the whole group. The report has them too. "
        "One workshop shows what this group answered, not what it will do."
    )
    return say("Short questions"), text, (("0 1 2 3 4 5", say("answer and go on")), ("backspace", say("back to the question before")))


def _own(say: Catalog) -> Topic:
    text = say(
        "People of one real place rate its twelve areas with the same questions as in the game: office and organisations, each person in secret. "
        "Then the votes are seen side by side, the group agrees on values in half points and writes down why and what to do.\n\n"
        "From the result you can write a **report**, and begin a **scenario** or a workshop with your figures of the areas. Everything else in "
        "that game stays invented.\n\n"
        "Ask again in a year: in the list two self-assessments can be **compared**, with what became of each recommendation. Two groups can be "
        "compared in the same way.\n\n"
        "Every step is saved at once, on this computer alone."
    )
    keys = (
        ("1 2 3 4 5", say("a grade for the marked area")),
        ("left right", say("move a value by half a point")),
        ("r", say("write the report")),
        ("c", say("in the list: compare with another one")),
        ("w", say("before a game: lead a workshop")),
    )
    return say("Self-assessment of your own place"), text, keys


TOPICS: dict[str, Callable[[Catalog], Topic]] = {
    "workshop": _workshop,
    "panel": _panel,
    "votes": _votes,
    "debrief": _debrief,
    "own": _own,
    "asked": _asked,
}
