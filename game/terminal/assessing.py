"""A self-assessment of a real place in the terminal: secret votes, values, reasons, the result, and a scenario that begins from it."""

from pathlib import Path

from game.play.acts import LEAST, MOST
from game.play.own import LONGEST_NOTE, LONGEST_PLACE, MOST_VOTERS, Note
from game.play.own_kept import Measuring, load
from game.play.save import Unreadable
from game.rules.index import STEP
from game.terminal.beginning import Wish, choose_scenario
from game.terminal.own_compared import compare
from game.terminal.sitting import Sitting
from game.text.numbers import decimal
from game.views.own import (
    areas_of,
    balance_line,
    instrument,
    note_rows,
    own_assessment_view,
    own_ballot_view,
    own_list_view,
    own_votes_view,
)
from game.views.workshop import side_name

FOLDER = "assessments"  # beside that of saved games


def assess_first(sitting: Sitting, wish: Wish, path: Path | None) -> None:
    """What `python -m game assess` begins with: the self-assessment of a file, or one that is chosen."""
    if path is None:
        choose_assessment(sitting, wish)
        return
    try:
        own = load(path, areas_of(instrument(sitting.say).scenario), sitting.say)
    except Unreadable as error:
        sitting.voice.block([f"{path}: {error}"])
        return
    go_through(sitting, wish, Measuring(own, path))


def choose_assessment(sitting: Sitting, wish: Wish) -> None:
    """Ask which self-assessment to go on with, or begin one."""
    say, folder = sitting.say, sitting.folder.parent / FOLDER
    while True:
        view = own_list_view(folder, say)
        sitting.voice.block((view.heading, view.lead))
        rows = [". ".join(part for part in (row.name, row.detail, row.problem) if part) for row in view.rows]
        voted = tuple(row for row in view.rows if row.voted)
        compared = [say("Compare two of them")] if len(voted) > 1 else []
        number = sitting.ask(say("Which self-assessment?"), [say("New self-assessment"), *rows, *compared], say("Back")) - 1
        if number > len(rows):
            compare(sitting, voted)
            continue
        if number > 0:
            assess_first(sitting, wish, view.rows[number - 1].path)
        elif number == 0:
            go_through(sitting, wish, _begun(sitting, folder))
        return


def _begun(sitting: Sitting, folder: Path) -> Measuring:
    say, voice = sitting.say, sitting.voice
    place = ""
    while not place:
        place = voice.line(say("The name of your place: "), LONGEST_PLACE)
    voters = []
    for side in ("office", "ngos"):
        voice.tell(say("{side}: how many people vote, from 1 to {most}?", side=side_name(side, say), most=MOST_VOTERS))
        voters.append(voice.number(say("People: "), 1, MOST_VOTERS))
    measuring = Measuring.begun(place, voters[0], voters[1], folder)
    voice.tell(say("It is kept in {path} after every step.", path=measuring.path))
    return measuring


def go_through(sitting: Sitting, wish: Wish, measuring: Measuring) -> None:
    """All stages from where the group has come to."""
    while measuring.own.voter():
        _vote(sitting, measuring)
        _told(sitting, measuring)
    if measuring.own.stage != "result":
        _agree(sitting, measuring)
        _write(sitting, measuring)
        measuring.go("result")
        _told(sitting, measuring)
    _result(sitting, wish, measuring)


def _told(sitting: Sitting, measuring: Measuring) -> None:
    if measuring.problem:
        sitting.voice.tell(sitting.say("The self-assessment cannot be saved: {reason}", reason=measuring.problem))


def _vote(sitting: Sitting, measuring: Measuring) -> None:
    """One person: what is typed is not shown, and nothing is cast before it is confirmed."""
    say, voice = sitting.say, sitting.voice
    view = own_ballot_view(measuring.own, instrument(say))
    voice.block((say("Now votes: {who}. The others look away.", who=view.heading), say("What you type is not shown.")))
    if sitting.ask(say("Is it you?"), [say("It is me: vote"), say("This person does not vote")]) == 2:
        measuring.pass_over()
        return
    voice.block((view.question, view.scale))
    given = {area: voice.grade(f"{code} {name}: ", 1, 5) for area, code, name, _ in view.rows}
    if sitting.ask(say("Cast these votes?"), [say("Cast them"), say("Begin anew")]) == 1:
        measuring.vote(given)


def _agree(sitting: Sitting, measuring: Measuring) -> None:
    """The votes of both sides, and values that the group changes until it is content."""
    say = sitting.say
    view = own_votes_view(measuring.own, instrument(say))
    sitting.voice.block((view.heading, *view.summary))
    measuring.go("agree")
    while True:
        rows = []
        for row in view.rows:
            sides = ", ".join(f"{side} {mean}" for side, mean in zip(view.sides, row.means, strict=True))
            value = decimal(say.language, measuring.own.value(row.area), 1)
            parts = (f"{row.code} {row.name}: {value}", sides, row.remark)
            rows.append(". ".join(part for part in parts if part))
        number = sitting.ask(say("Which value do you want to change?"), rows, say("Go on with these values"))
        if number == 0:
            return
        values = list(range(LEAST, MOST + 1, STEP))
        chosen = sitting.ask(view.rows[number - 1].name, [decimal(say.language, value, 1) for value in values], say("Back"))
        if chosen:
            measuring.agree(view.rows[number - 1].area, values[chosen - 1])
            _told(sitting, measuring)


def _write(sitting: Sitting, measuring: Measuring) -> None:
    """A reason and a recommendation for the weakest areas; Enter alone keeps what stands there."""
    say, voice = sitting.say, sitting.voice
    measuring.go("notes")
    voice.block((say("Write one reason and one recommendation"), say("Enter alone keeps what is there.")))
    for row in note_rows(measuring.own, instrument(say)):
        voice.block((f"{row.name}: {row.value}", *(text for text in (row.reason, row.recommendation) if text)))
        reason = voice.line(say("Why is it so?") + " ", LONGEST_NOTE) or row.reason
        advice = voice.line(say("What do we recommend?") + " ", LONGEST_NOTE) or row.recommendation
        measuring.note(row.area, Note(reason, advice))
        _told(sitting, measuring)


def _result(sitting: Sitting, wish: Wish, measuring: Measuring) -> None:
    say, words = sitting.say, instrument(sitting.say)
    view = own_assessment_view(measuring.own, words)
    lines = [view.heading, say("The index: {value}, which means: {band}.", value=view.index, band=view.band)]
    lines += [f"{plane.numeral} {plane.full}: {plane.mean}" for plane in view.planes]
    lines += [line for line in (balance_line(measuring.own, words), view.gap) if line]
    lines += [": ".join(part for part in (note.area, note.reason, note.recommendation) if part) for note in view.notes]
    lines.append(say('A report is written by: python -m game report "{path}" -o report.html', path=measuring.path))
    sitting.voice.block(lines)
    ways = [say("Choose a scenario to play"), say("Lead a workshop from here"), say("Correct the values")]
    chosen = sitting.ask(say("What now?"), ways, say("Back"))
    if chosen in (1, 2):
        choose_scenario(sitting, wish._replace(areas=measuring.own.values(areas_of(words.scenario)), workshop=chosen == 2), say("Back"))
    elif chosen == 3:
        measuring.go("agree")
        go_through(sitting, wish, measuring)
