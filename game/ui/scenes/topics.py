"""The texts of the help, one topic for each scene."""

from __future__ import annotations

from collections.abc import Callable

from game.text.catalog import Catalog
from game.ui.scenes import topics_sides, topics_workshop

Keys = tuple[tuple[str, str], ...]
Topic = tuple[str, str, Keys]  # title, text, keys with what they do


def everywhere(say: Catalog) -> Keys:
    """Keys that work on every screen."""
    return (
        ("tab shift+tab", say("to the next thing and back")),
        ("left right up down", say("to the thing on that side, or scroll")),
        ("enter space", say("press what has the frame around it")),
        ("esc", say("back, or the menu")),
        ("f1", say("this help")),
        ("f11", say("the whole screen and back")),
        ("ctrl+c", say("copy the words of this screen")),
    )


def _title(say: Catalog) -> Topic:
    text = say(
        "You lead the cooperation of an office and the organisations of one place for two years. Each quarter you choose **tools**, "
        "answer what happens, and see what has changed and why.\n\n"
        "The aim is a higher **index of cooperation**. It grows when the three planes grow together and when things are made with the "
        "other side, not for it."
    )
    return say("How to play"), text, ()


def _scenarios(say: Catalog) -> Topic:
    text = say("A scenario is a place with its people and troubles, a length and a goal. Choose one and begin. Dots show how hard it is.")
    return say("Choosing a scenario"), text, (("enter", say("begin the chosen scenario")),)


def _briefing(say: Catalog) -> Topic:
    text = say(
        "The letter tells where you are and what is expected. Beside it stand the goals and what each medal takes. The same terms are "
        "shown with the result."
    )
    return say("The letter"), text, (("enter", say("go on to the self-assessment")),)


def _assessment(say: Catalog) -> Topic:
    text = say(
        "Three people from the office and three from organisations rate each area from 1 to 5, in secret. Then the votes are shown and "
        "all at the table agree on one value.\n\n"
        "Look where the two sides differ: **a difference is worth more than the number**. The mean of the twelve values is the index."
    )
    return say("Self-assessment"), text, (("enter", say("show the votes of the next plane")), ("a", say("show all votes at once")))


def _commitments(say: Catalog) -> Topic:
    text = say(
        "Promise several tools, at least one in each plane. A promise is kept when the tool **works at the end of the "
        "game**. Without kept promises there is no medal.\n\n"
        "Choose what you can also afford to keep up: cost is counted again when you start the tool."
    )
    return (
        say("Promises"),
        text,
        (
            ("space", say("promise, or take the promise back")),
            ("ctrl+z", say("undo the last choice")),
            ("enter", say("go on when enough is promised")),
        ),
    )


def _event(say: Catalog) -> Topic:
    text = say(
        "Something has happened. What it did at once cannot be changed; the answer can. Each answer has its cost and moves something else. "
        "The last answer is always possible.\n\nTools that already work can make the blow softer."
    )
    return (
        say("An event"),
        text,
        (("1 2 3", say("choose an answer")), ("ctrl+z", say("undo the choice")), ("enter", say("go on with the chosen answer"))),
    )


def _desk(say: Catalog) -> Topic:
    text = say(
        "This is your desk. On one side lie the tools of the three planes, in the middle the place with its organisations, then the "
        "index and the calendar.\n\n"
        "Open a tool to see what it costs **both sides**, what it moves and how it can fail, and choose how to introduce it. "
        "When the plan is ready, end the quarter. Until then everything can be taken back."
    )
    return (
        say("The desk"),
        text,
        (
            ("1 2 3", say("the tools of a plane")),
            ("w", say("support")),
            ("s", say("pledges")),
            ("d", say("good practices of others")),
            ("a", say("the adviser")),
            ("f", say("find and compare tools")),
            ("e", say("end the quarter")),
            ("ctrl+z", say("undo the last choice")),
            ("ctrl+y", say("redo it")),
        ),
    )


def _tool(say: Catalog) -> Topic:
    text = say(
        "The card of one tool: what it is, who decides, what it takes from both sides, what it needs, what it moves and how it fails.\n\n"
        "Below are the ways of introducing it. The slower way, together with the other side, builds trust; the fast one spends it.\n\n"
        "The forecast compares the plan without the tool with each way open now, in imagined games: the bar goes from where to where "
        "**four games of five** end, the thin line is the plan without it. Forecasts are free and can be switched off in the settings."
    )
    return say("A tool"), text, (("enter", say("choose this way")),)


def _report(say: Catalog) -> Topic:
    text = say(
        "The quarter is over. Arrows show which areas grow or fade, and beside each are its largest **causes**. Areas are shown in words, "
        "because their true value is known only when both sides assess them.\n\nBelow are trust and the principles, with what moved them."
    )
    return say("Report of the quarter"), text, (("enter", say("go on to the next quarter")),)


def _result(say: Catalog) -> Topic:
    text = say(
        "The index at the end against the index at the start, and the best medal won. When one plane trails the best by more than "
        "1.00, the result counts one band lower.\n\n"
        "The bars show what each cause did to the index over the whole game. The questions at the end are for a talk at the table."
    )
    return say("The result"), text, (("enter", say("begin another game")), ("ctrl+s", say("save the game")))


def _history(say: Catalog) -> Topic:
    text = say("What was decided in each quarter, what happened, and how the index went. Look back before you plan ahead.")
    return say("The history"), text, ()


def _organisations(say: Catalog) -> Topic:
    text = say(
        "The organisations of the place: what each does, how strong it is, how rested its people are, and how far it trusts the office. "
        "Only those that talk with the office are shown. Above them stand the office, the organisations together and the principles: "
        "how each level is, what feeds it and what starves it."
    )
    return say("The organisations"), text, ()


def _saves(say: Catalog) -> Topic:
    text = say(
        "Games saved by you and by the program, the newest first. The program keeps its last five. A damaged file stays in the list with its reason."
    )
    return say("Saved games"), text, (("enter", say("play the chosen game on")),)


def _settings(say: Catalog) -> Topic:
    return (
        say("Settings"),
        say(
            "Language, size and spacing of letters, colours, movement, sound and forecasts. Every change holds at once and is kept for the next time."
        ),
        (),
    )


def _handbook(say: Catalog) -> Topic:
    text = say(
        "Everything the game knows of cooperation: essays, tools, events, good practices and words. Type a word to look for it, with or without "
        "Polish letters; pages with it in the title come first. A page leads on to others, and Esc leads back."
    )
    keys = (
        ("ctrl+f", say("look for a word")),
        ("enter", say("open the first page found, or the one with the frame")),
        ("pageup pagedown", say("scroll")),
    )
    return say("The handbook"), text, keys


def _menu(say: Catalog) -> Topic:
    text = say("A pause in the game. The game saves itself after each quarter, and also when you leave for the title.")
    return say("The menu"), text, (("enter", say("go on playing")), ("ctrl+s", say("save the game")))


TOPICS: dict[str, Callable[[Catalog], Topic]] = {
    "title": _title,
    "scenarios": _scenarios,
    "briefing": _briefing,
    "assessment": _assessment,
    "commitments": _commitments,
    "event": _event,
    "desk": _desk,
    "tool": _tool,
    "report": _report,
    "result": _result,
    "history": _history,
    "organisations": _organisations,
    "saves": _saves,
    "settings": _settings,
    "handbook": _handbook,
    "menu": _menu,
    **topics_sides.TOPICS,
    **topics_workshop.TOPICS,
}
