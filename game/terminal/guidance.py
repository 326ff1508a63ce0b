"""What the letter h says: what to do here, and what the letters mean."""

from collections.abc import Callable

from game.text.catalog import Catalog

Lines = list[str]

BEGINNING = "beginning"

HELP: dict[str, Callable[[Catalog], Lines]] = {
    BEGINNING: lambda say: [
        say("Choose what to play, then your role. Saved games and scenarios that cannot be played say why."),
        say("In partnership you lead both sides. As an official or an activist you lead one, and the computer plays the other."),
    ],
    "briefing": lambda say: [say("This is where you are and what is asked of you. Choose 1 to go on.")],
    "assessment": lambda say: [
        say("Both sides have assessed twelve areas of cooperation from 1 to 5. Look where they are weak and where the sides differ."),
        say("Choose 1 to go on."),
    ],
    "commitments": lambda say: [
        say("Choose the tools that you promise, one after another. Choosing one again takes it back."),
        say("When there are enough, choose the last number."),
        say("The three planes hold each other up, so think of each of them."),
    ],
    "event": lambda say: [say("Something has happened. Each answer says what it costs and what it brings. One of them is always free.")],
    "desk": lambda say: [
        say("Here you plan one quarter. Choose a plane, then a tool, then the way of introducing it; the tool is then in the plan."),
        say("What is introduced together costs more effort and works better. What is imposed is quick and works worse."),
        say("A tool that works can be written down: choose it and then its legal form. A stronger form lasts longer."),
        say("Support shows what is needed here. A pledge, once made, is to be kept in time."),
        say("Good practices of others come to light on visits and at meetings. Each can be copied before its tool begins."),
        say("A forecast is free: it says what a plan or a tool may bring. The adviser looks for what would help most, for an hour of advice."),
        say("Who leads one side begins what takes the other side's share only with its consent; a refusal says why."),
        say("When the plan is ready, type e to end the quarter. Until then z takes back the last choice."),
        say("Tools that work need upkeep each quarter. The office and the organisations each have their own strength; none may be used up."),
    ],
    "report": lambda say: [say("This is what the quarter has brought, with the causes. Choose 1 to go on.")],
    "closing": lambda say: [say("Both sides have assessed their cooperation again. Compare it with the beginning. Choose 1 to go on.")],
    "result": lambda say: [say("The game is over. The causes say what moved the index, the questions are to be talked about.")],
}
"""For each step of the game and for the time before it."""

MEANINGS: dict[str, Callable[[Catalog, str], str]] = {
    "h": lambda say, step: say("help"),
    "b": lambda say, step: say("handbook"),
    "m": lambda say, step: say("menu") if step in (BEGINNING, "desk") else say("hear again"),
    "z": lambda say, step: say("undo"),
    "y": lambda say, step: say("redo"),
    "e": lambda say, step: say("end the quarter"),
    "t": lambda say, step: say("timeline"),
    "s": lambda say, step: say("save"),
    "w": lambda say, step: say("the trainer's menu"),
    "q": lambda say, step: say("leave"),
}
"""What each letter means at a step, in a word."""


def guidance(topic: str, say: Catalog) -> Lines:
    """Help for one step, then how to answer."""
    return [
        say("Help"),
        *HELP[topic](say),
        say("Every choice is a number: type it and press Enter. 0 goes back where there is something to go back to."),
        say("Letters work everywhere: h help, b handbook, m menu or hear again, z takes back a choice, y chooses it again, e ends the quarter."),
        say("Further letters: t tells the course of the game, s saves it, q leaves it. The game also saves itself."),
    ]
