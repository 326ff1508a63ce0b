"""The texts of the help for what came with the two sides: roles, support, pledges, the adviser, seats and the year after."""

from __future__ import annotations

from collections.abc import Callable

from game.text.catalog import Catalog

Keys = tuple[tuple[str, str], ...]
Topic = tuple[str, str, Keys]  # title, text, keys with what they do


def _roles(say: Catalog) -> Topic:
    text = say(
        "Choose who you are. In partnership you lead both sides. As an official or an activist you lead one; the other is played by the computer, "
        "which agrees or says why not. Two people at one screen lead a side each.\n\n"
        "When seats change at half-time, you see what the computer would have begun in your place."
    )
    return say("Who you are"), text, (("1 2 3 4", say("choose a role")), ("enter", say("begin the game")))


def _support(say: Catalog) -> Topic:
    text = say(
        "Activities prepare people: research, visits, an academy, advice. Each is done in one of its ways and costs time, money or energy of this "
        "quarter. Some are possible only for a time, such as the year of a project.\n\n"
        "**Research** shows what is needed here and brings hidden organisations to light."
    )
    keys = (("1 2 3", say("plan this way, or take it out")), ("ctrl+z", say("undo the last choice")), ("enter", say("back to the desk")))
    return say("Support"), text, keys


def _pledges(say: Catalog) -> Topic:
    text = say(
        "A pledge is a promise with a date. When its terms hold in time, trust grows; when not, **twice as much is lost**. "
        "Pledge only what the plan can carry."
    )
    keys = (("space", say("make the pledge, or take it back before the quarter ends")), ("enter", say("back to the desk")))
    return say("Pledges"), text, keys


def _adviser(say: Catalog) -> Topic:
    text = say(
        "The adviser tries every single change of your plan in imagined games and plays each of them to its end. It knows no more than you do, "
        "so it can be wrong.\n\n"
        "It shows at most three changes. The bar goes from where to where the gain lies in **four games of five**; the stroke is the middle. "
        "Where hours of advice are counted, an answer takes one of them. Who leaves before the answer is there keeps the hour."
    )
    keys = (("enter", say("ask, then back to the desk")), ("1 2 3", say("take a change into the plan")), ("ctrl+z", say("undo the last choice")))
    return say("The adviser"), text, keys


def _swap(say: Catalog) -> Topic:
    text = say(
        "Half of the game is over and you change seats. The table shows what was begun from your seat each quarter, and what the computer would "
        "have begun there. From now on you speak for the other side."
    )
    return say("Changing seats"), text, (("enter", say("take the other seat")),)


def _curtain(say: Catalog) -> Topic:
    text = say(
        "Two sides share the screen. The office plans first, then the organisations. A tool that takes the shares of both begins only when the "
        "other side says yes: press the check mark in the plan, or open the tool.\n\n"
        "The keyboard can also go back to the office before the quarter ends."
    )
    return say("Two sides"), text, (("enter", say("sit down at the desk")),)


def _epilogue(say: Catalog) -> Topic:
    text = say(
        "Four quarters after the game nobody helps any more. What is written down in a strong form and was made together lasts; what was only a "
        "practice or was imposed fades first."
    )
    return say("A year later"), text, (("enter", say("back to the result")),)


def _practices(say: Catalog) -> Topic:
    text = say(
        "Cards tell what others did and what came of it. They come to light on visits, in the exchange group and at contests. A card is a practice "
        "of one tool and can be copied before that tool begins.\n\n"
        "**Adapting** takes days and energy, and the tool is then made for this place. **As it is** costs nothing and is quick, but what fits "
        "others rarely fits here: the tool works worse."
    )
    keys = (("1 2", say("copy it in this way, or take it out of the plan")), ("t", say("open the card of its tool")), ("enter", say("go back")))
    return say("Good practices"), text, keys


def _finder(say: Catalog) -> Topic:
    text = say(
        "All tools of the three planes in one list. Show only those within reach, those that research has found needed here, those the Model "
        "recommends, those of one area, or those about which one side decides.\n\n"
        "To **compare two tools**, press the sign beside the first and then beside the second."
    )
    keys = (("c", say("compare the tool that has the frame around it")), ("a", say("show all tools again")), ("enter", say("open the tool")))
    return say("Finding a tool"), text, keys


TOPICS: dict[str, Callable[[Catalog], Topic]] = {
    "roles": _roles,
    "support": _support,
    "pledges": _pledges,
    "practices": _practices,
    "adviser": _adviser,
    "finder": _finder,
    "swap": _swap,
    "curtain": _curtain,
    "epilogue": _epilogue,
}
