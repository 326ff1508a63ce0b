"""What is done before the workshop and after it, what the trainer's panel holds, and what helps when something goes wrong."""

from collections.abc import Sequence

from game.kit.blocks import Facts, Part
from game.kit.runbook_steps import press
from game.pages.document import Heading, Paragraph, Points
from game.play.workshop import MOST_PEOPLE
from game.scenario.schema import WorkshopPlan
from game.text.catalog import Catalog
from game.views.words import Words
from game.views.workshop_debrief import part_names


def before(words: Words, plans: Sequence[WorkshopPlan]) -> tuple[Part, ...]:
    """From the day before to the moment in which the clock begins."""
    say = words.say
    return (
        Paragraph(say("One laptop, one projector, one keyboard that goes round. Every step stands here; you need not know the program."), "lead"),
        Heading(say("The day before")),
        Points(_day_before(words), numbered=True),
        Heading(say("Half an hour before")),
        Points(_half_an_hour(words), numbered=True),
        Heading(say("People come: the workshop begins")),
        Points(_beginning(words, plans), numbered=True),
    )


def _day_before(words: Words) -> tuple[str, ...]:
    say = words.say
    return (
        say("Install the game. It needs Python 3.11 or newer, and the network only this once. In its folder type:\npython -m pip install ."),
        say("Open the game and choose the language at the bottom of the title. In its folder type:\npython -m game"),
        say(
            "Play two quarters yourself, both sides in turn: “{new}”, a click on “{name}” and Enter, key 4 for “{two}”, {begin}. Enter leads on: the"
            " letter, the self-assessment, the promises (click at least {n}), the desk, played as in the first round below. Esc opens the menu, and "
            "“{leave}” ends it. Twenty minutes are enough.",
            new=say("New game"), name=say.of(words.scenario.sheet.name), two=say("Two at one screen"), begin=press(say, say("Begin")),
            leave=say("Save and leave for the title"), n=words.scenario.sheet.commitments.at_least,
        ),
        say("Print this kit; how many of what stands on its first page. Cut cards, badges and slips apart."),
        say("Read aloud, to yourself, what stands beside the bars on the next pages."),
    )  # fmt: skip


def _half_an_hour(words: Words) -> tuple[str, ...]:
    say = words.say
    return (
        say("Plug the laptop in. Switch off sleep, the screen saver and messages. Set the projector to show the same picture as the laptop."),
        say("Put the office on one side of the table, the organisations on the other, the laptop at the end. Hang up the poster."),
        say("Open the game; F11 fills the screen. In its folder type:\npython -m game"),
        say(
            "“{settings}”: “{projector}” {yes}, “{sound}” {no}, then {done}. On a projector votes are not seen while they are "
            "given. What is out of sight comes when you scroll.",
            settings=say("Settings"), projector=say("Projector"), yes=say("Yes"), sound=say("Sound"), no=say("No"), done=press(say, say("Done")),
        ),
        say("Go to the last row: can you read it? If not, move “{size}” above 26: a projector has 26 by itself.", size=say("Text size")),
    )  # fmt: skip


def _beginning(words: Words, plans: Sequence[WorkshopPlan]) -> tuple[str, ...]:
    say, name = words.say, words.say.of(words.scenario.sheet.name)
    lengths = " / ".join(say.plural("“{n} minute”", "“{n} minutes”", plan.minutes) for plan in plans)
    return (
        say("On the title click “{workshop}”.", workshop=say("Workshop")),
        say("Find the card “{name}”, scroll if it is not in sight, and click it, then {press}. The next screen says its name.",
            name=name, press=press(say, say("Choose: {name}", name=name))),
        say("“{how_long}”: choose {lengths}.", how_long=say("How long"), lengths=lengths),
        say(
            "“{how}”: choose “{sides}”. With fewer than six people choose “{table}”: then nobody passes the keyboard and all plan together. A side "
            "of one or two votes less secretly: say so.",
            how=say("How you play"), sides=say("Two sides"), table=say("One table"),
        ),
        say("“{asked}”: leave “{no}” the first time. What they are is told on the page after the minutes.",
            asked=say("Short questions before and after"), no=say("No")),
        say(
            "Click the field and write the first names, Enter after each; they go to both sides in turn, and the arrow beside a name moves it. "
            "At most {n}: in a larger group write one name for two or three people, who vote together.",
            n=MOST_PEOPLE,
        ),
        say("Ask one or two people to observe: they get the observer's sheet and no role. Do not write their names, nor of those who are "
            "not there yet: every name that is written is called to vote."),
        say("When you are ready to speak, {press}, and once more Enter. The clock begins: 0:00.", press=press(say, say("Begin the workshop"))),
    )  # fmt: skip


def after(words: Words) -> tuple[Part, ...]:
    """The report, and where everything is."""
    say = words.say
    file = say("report.html")
    steps = (
        say("The workshop is saved. On the title {press} and confirm.", press=press(say, say("Leave the program"), "Esc")),
        say("In the folder of the game type:\npython -m game report -o {file} --lang {language}", file=file, language=say.language),
        say("Without the name of a saved game it takes the newest one: your workshop."),
        say(
            "The file {file} lies in that folder. Open it with a click; it prints on A4. For a PDF write --pdf report.pdf instead of -o {file}.",
            file=file,
        ),
        say("The report holds decisions, results, questions and what people take home, and no names. The names stay in the saved game."),
        say("Who wants to assess their own place: “{label}” on the title.", label=say("Your own place")),
        say("Several tables? Copy the saved games into one folder and name them all after the word report: they are compared."),
        say(
            "Saved games lie in the data folder of the user: in Windows %LOCALAPPDATA%\\trzy-plaszczyzny\\saves, in Linux "
            "~/.local/share/trzy-plaszczyzny/saves, on a Mac ~/Library/Application Support/trzy-plaszczyzny/saves. "
            "The name begins with workshop-{scenario}.",
            scenario=words.scenario.id,
        ),
    )  # fmt: skip
    return Heading(say("After the workshop")), Points(steps, numbered=True)


def panel(say: Catalog) -> tuple[Part, ...]:
    """The keys of the trainer's panel."""
    rows = (
        ("N", say("Forward"), say("to the next stage")),
        ("B", say("Back"), say("to the stage before; the game stays as it is")),
        ("P", say("Pause"), say("the clock stops, the screen shows one question; Enter goes on")),
        (
            "2, 5",
            say("2 minutes more") + ", " + say("5 minutes more"),
            say("for this stage; the workshop ends later, unless you are quicker elsewhere, but not in the debrief"),
        ),
        ("D", say("To the debrief"), say("at once; the game stays where it is")),
        (
            "U",
            say("Undo a decision"),
            say("the last one of this quarter; the program names it and asks, Enter takes it back, Enter once more leads to the game"),
        ),
        (
            "Q",
            say("Back a quarter"),
            say("its plan can be changed and played again, from the office on; what you brought in later goes; a click confirms it"),
        ),
        (
            "E",
            say("Bring in an event"),
            say(
                "in this quarter: at once, or right after the answer to the one on the screen; click the event, then Enter, and you are back at once"
            ),
        ),
        (
            "W",
            say("Tell something of your own"),
            say("to talk about; changes nothing in the game: write a headline, Tab, what has happened; Enter shows it, Enter once more leads back"),
        ),
        (
            "S",
            say("Correct a score"),
            say(
                "the table agreed on another value: click the area and the value, click the field of the reason and write, then Enter, and you are "
                "at the table again; while the index is hidden, V shows the score of the chosen area, to the whole table"
            ),
        ),
        (
            "A",
            say("Who is here"),
            say("somebody leaves or comes back; for who comes late click the lower field, write the name, choose the side, Enter"),
        ),
        ("I", say("Hide the index"), say("so that the table talks of the place, not of points; what choices change is still seen")),
    )
    about = say("F2 opens it from every screen of the workshop but the ballot, and closes it; Enter leads back to the table. The table may see it.")
    return Heading(say("The trainer's panel")), Paragraph(about), Facts(tuple((key, f"{name}: {what}") for key, name, what in rows))


def short_questions(words: Words) -> tuple[Part, ...]:
    """What is done as well where the trainer has switched the short questions on."""
    say = words.say
    named = {stage.kind: say.of(stage.name) for stage in words.scenario.model.stages}
    onward = {kind: press(say, say("Next: {stage}", stage=named[kind])) for kind in ("before", "briefing", "after", "debrief")}
    points = (
        say(
            "They stand before the briefing and after the last votes, as stages of their own: “{before}”, “{after}”. How much longer the session is "
            "stands beside the choice once the names are written; the clock on these pages counts without them.",
            before=named["before"], after=named["after"],
        ),
        say(
            "Before the briefing comes {before}; read the card aloud, {begin}, and after the answers {briefing}. After the last votes in the same "
            "way {after}, {begin}, {debrief}.",
            begin=press(say, say("Begin to answer")), **onward,
        ),
        say(
            "The screen calls people by name: {press}. A key answers each question; in the first ones 0 says “{unknown}”; at the end {finish}.",
            press=press(say, say("It is me: answer")), unknown=say("I do not know"), finish=press(say, say("Hand in the answers")),
        ),
        say("Before votes are shown each side guesses aloud what the other one gave: {press}, a key from 1 to 5 for each area, {cast}.",
            press=press(say, say("Guess")), cast=press(say, say("Keep the guesses"))),
        say("In the debrief the key {n} opens “{part}”. The report has it too.", n=len(part_names(say)), part=say("What you answered")),
    )  # fmt: skip
    return Heading(say("With short questions")), Points(points, numbered=True)


def mishaps(say: Catalog, scenario: str) -> tuple[Part, ...]:
    """What happens, and what helps."""
    rows = (
        (
            say("Time runs out"),
            say("The clock only warns. F2 and D lead to the debrief at any moment. Never shorten it: people learn there."),
        ),
        (say("A round takes too long"), say("F2 and 5 add minutes. Or end the quarter with what is planned: it need not be full.")),
        (say("One side is silent"), say("Ask it first in the next quarter: what do you need from the others?")),
        (
            say("Somebody leaves"),
            say(
                "F2, A: mark who is absent; Enter goes back. With two sides, one with nobody there is played by the computer; at one table all go on"
                " planning together."
            ),
        ),
        (
            say("Somebody comes late"),
            say(
                "F2, A: click the field under “{late}”, write the name, choose the side, Enter adds it. Enter once more goes back.",
                late=say("Who has come late"),
            ),
        ),
        (
            say("The keyboard was passed too early"),
            say("On the curtain press N: the side that had it goes on. Nothing is lost."),
        ),
        (say("A slip of the finger"), say("F2, U names the last decision and takes it back when you say yes; F2, Q takes back a whole quarter.")),
        (
            say("The power goes"),
            say(
                "Start the game again and choose “{label}”: all is where it was. Within a quarter the "
                "keyboard is with the office again: Enter, look at the plan (7), pass it on.",
                label=say("Play on"),
            ),
        ),
        (say("The projector fails"), say("Turn the laptop to the table and go on; poster, cards and letters hold what is needed.")),
        (say("People quarrel about the result"), say("F2, P: pause. Ask for one sentence from each: what happened, not who is to blame.")),
        (
            say("The window does not open"),
            say(
                "One table can play in the terminal; its first question is answered with 1. Type:\n"
                "python -m game play {scenario} --text --lang {language}",
                scenario=scenario,
                language=say.language,
            ),
        ),
    )
    return Heading(say("When something goes wrong")), Facts(rows)
