"""What the trainer does in the window at each kind of stage. Names of buttons are those of the window itself."""

from collections.abc import Callable, Iterator

from game.play.workshop_plan import Stage
from game.text.catalog import Catalog
from game.views.words import Words
from game.views.workshop_debrief import part_names

Steps = Callable[[Words, Stage, int], Iterator[str]]


def press(say: Catalog, label: str, key: str = "Enter") -> str:
    """One press: the key, and what stands on the button."""
    return say("{key}: “{label}”", key=key, label=label)


def steps(words: Words, stage: Stage, following: Stage | None, quarter: int) -> Iterator[str]:
    """Every press from the card of the stage to the card of the next. quarter: of the game, with which a round begins"""
    say = words.say
    yield from STEPS[stage.kind](words, stage, quarter)
    if stage.kind == "debrief" and following:
        yield say("{press}. The card of the next stage comes.", press=press(say, say("Next: {stage}", stage=say.of(following.name))))
    elif following:
        going = press(say, say("Next: {stage}", stage=say.of(following.name)))
        if stage.kind == "talk":
            yield say("When the talk is over, {press}.", press=going)
        else:
            yield say("The card of this stage comes back. Talk the questions over, then {press}.", press=going)
    elif stage.kind != "commitments":
        yield say("{press}. The workshop is saved and the title is seen.", press=press(say, say("End the workshop")))


def _talk(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    yield words.say("The card of the stage is on the screen. Read aloud what stands there.")


def _briefing(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud, then {press}.", press=press(say, say("Open the letter")))
    yield say("Somebody reads the letter aloud from the screen. Beside it or below it stand the goals and what each medal takes.")
    yield say("Give the letter of its side to each side, and a role letter and a badge to everybody. Two quiet minutes to read.")
    yield say("{press}.", press=press(say, say("To the card of the stage")))


def _votes(words: Words) -> Iterator[str]:
    say = words.say
    yield say("The screen calls people by name. The one called comes to the keyboard, {press}.", press=press(say, say("It is me: vote")))
    yield say("A key from 1 to 5 for each area, as on the paper ballot. A slip: Backspace goes one area back, N begins anew.")
    yield say(
        "{press}. Who does not want to vote clicks “{label}”. Then the screen calls the next one.",
        press=press(say, say("Cast")), label=say("Do not vote"),
    )  # fmt: skip
    yield say("After the last vote both sides stand next to each other. Where they differ most, ask for an example, but not who gave which grade.")
    yield say(
        "{press}, then {all}. This is how the people of the place see it. (In a narrow window "
        "the first button only says that one goes on. Where the index is hidden, the screen says so: Enter goes on, F2 and I show it.)",
        press=press(say, say("To the assessment of the place")), all=press(say, say("Show all votes"), "A"),
    )  # fmt: skip


def _assessment(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud, then {press}.", press=press(say, say("Begin to vote")))
    yield from _votes(words)
    yield say("{press}.", press=press(say, say("To the card of the stage")))


def _closing(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say, left = words.say, words.scenario.sheet.quarters - quarter + 1
    label = say.plural("Let {n} quarter pass, then vote", "Let {n} quarters pass, then vote", left) if left else say("Begin to vote")
    yield say("Read the card aloud, then {press}.", press=press(say, label))
    if left:
        yield say("Quarters that were not played pass without new decisions. How many they are depends on how far the table has come.")
        yield say(
            "“{page}” shows what happened in them; the index comes after the votes. Read it aloud, then {press}.",
            page=say("Meanwhile"), press=press(say, say("Begin to vote")),
        )  # fmt: skip
    else:
        yield say("If the table has not come so far, the button says how many quarters pass; a page shows what happened in them, Enter goes on.")
    yield from _votes(words)
    yield say("{press}.", press=press(say, say("To the card of the stage")))


def _round(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud, then {press}.", press=press(say, say("Play")))
    if quarter == 1:
        promised = words.scenario.sheet.commitments
        yield say(
            "“{title}”: the table chooses together at least {n}, in each plane at least {each}. A click marks a promise. Then {press}.",
            title=say("What do you promise?"), n=promised.at_least, each=promised.each_plane, press=press(say, say("We promise")),
        )  # fmt: skip
    else:
        yield say(
            "If something has happened, read it aloud. A key from 1 to 3 chooses the answer, {press}. A grey answer cannot be given now.",
            press=press(say, say("To the desk")),
        )
    yield say("The office comes to the keyboard, {press}.", press=press(say, say("I speak for the office")))
    yield say(
        "The office plans at the desk: tools with 1, 2 and 3, support with W, pledges with S. The page on the desk says it press by press. "
        "Then {press}.",
        press=press(say, say("Pass the keyboard")),
    )  # fmt: skip
    yield say(
        "The organisations come, {press}. In the plan each tool that waits for them has “{yes}” and “{no}”, which takes it out. They add their "
        "own, then {end}; the button says how many still wait. If any do, the program asks: P passes the keyboard to the office: it says with Enter "
        "that it is there, agrees in the plan and ends the quarter itself. Enter ends it without them, Esc goes back. If nothing new is planned, the "
        "program asks as well: Enter ends the quarter.",
        press=press(say, say("I speak for the organisations")), end=press(say, say("End the quarter")), yes=say("I agree"), no=say("No"),
    )  # fmt: skip
    yield say(
        "With “{table}” these two steps are one: all plan together. If a question comes up, Enter ends the quarter, Esc leads back to the desk.",
        table=say("One table"),
    )
    yield say(
        "The report: one thing that grew, one that fell, if there are any, and why. {press}; in the last quarter of the round {end}.",
        press=press(say, say("To the next quarter")), end=press(say, say("To the end of the round")),
    )  # fmt: skip
    if stage.quarters > 1:
        yield say(
            "Every further quarter goes the same way. If something has happened, it begins with that: read it aloud, a key from 1 to 3 chooses the "
            "answer for the whole table, Enter goes on. A grey answer cannot be given now."
        )


def _swap(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud. When everybody sits on the other side, {press}.", press=press(say, say("Change sides")))


def _debrief(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud, then {press}. The questions stand on the screen.", press=press(say, say("Open the debrief")))
    *rows, _ = part_names(say).values()  # the last is there only where short questions are asked
    keys = ", ".join(say("{n} “{part}”", n=number, part=part) for number, part in enumerate(rows, 1))
    yield say(
        "When the table asks, a key opens what the game shows: {keys}. Each closes with Enter. The list stands beside the questions or below them. "
        "In “{votes}” V shows those of the beginning. W lets you change the questions: click one, hold Backspace until it is empty, write yours, "
        "Enter keeps them.",
        keys=keys, votes=part_names(say)["votes"],
    )  # fmt: skip
    yield say("Give the observers the floor after the feelings. Keep “{part}” for last.", part=say("The result"))


def _commitments(words: Words, stage: Stage, quarter: int) -> Iterator[str]:
    say = words.say
    yield say("Read the card aloud, then {press}.", press=press(say, say("Write it down")))
    yield say(
        "Everybody says one thing aloud. The first field is ready: write what and until when. Tab goes to the next field; after the last one "
        "Enter asks whether to end, and Esc goes back to the fields."
    )
    yield say("{press}, and once more Enter. The workshop is saved and the title is seen.", press=press(say, say("End the workshop")))
    yield say("Give out the certificates.")


STEPS: dict[str, Steps] = {
    "talk": _talk, "briefing": _briefing, "assessment": _assessment, "round": _round, "swap": _swap, "closing": _closing, "debrief": _debrief,
    "commitments": _commitments,
}  # fmt: skip
"""Kind of stage -> what is done in the window."""


def on_paper(words: Words, stage: Stage) -> str:
    """What lies on the tables meanwhile, or nothing."""
    say = words.say
    if stage.kind in ("assessment", "closing"):
        codes = ", ".join(words.areas[area].code for area in stage.areas)
        which = say("all areas") if len(stage.areas) == len(words.areas) else say("the areas {codes}", codes=codes)
        return say("before anybody comes to the keyboard, all fill in a ballot at once, {which}. Then a vote takes half a minute.", which=which)
    return {
        "talk": "",
        "briefing": say("letters to both sides, role letters, badges, rules."),
        "round": say("tool cards of the three planes lie in the middle; each side puts aside those that it wants."),
        "swap": say("badges and letters change owners as well."),
        "debrief": say("recommendation form, observers' sheets."),
        "commitments": say("slips to take home, certificates."),
    }[stage.kind]
