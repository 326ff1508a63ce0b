"""What a quarter holds beside new tools: support of the project, one's word, and documents."""

from collections.abc import Callable
from functools import partial

from game.rules.forms import FORMS
from game.terminal import support_lines
from game.terminal.lines import lines
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.views.commands import perform
from game.views.documents import DocumentView, document_view
from game.views.pledges import PledgeRow, pledges_view
from game.views.practices import PracticeRow, known_count, practices_view, way_done
from game.views.support import ActivityCard, support_view
from game.views.ways import ways_view
from game.views.words import Words, capital

Entry = tuple[str, Callable[[], None]]


def support(sitting: Sitting) -> None:
    """Tell the support of the project and choose from it until that is enough."""
    say = sitting.say
    sitting.voice.block(lines(support_view(sitting.game, say), say))
    while True:
        view = support_view(sitting.game, say)
        possible, others = support_lines.parted(view)
        entries: list[Entry] = [
            (say("Activities possible now: {n}", n=len(possible)), partial(choose_activity, sitting)),
            (say("Activities not possible now, and why: {n}", n=len(others)), partial(sitting.voice.block, support_lines.impossible(others, say))),
            (say("What there is of it"), partial(sitting.voice.block, support_lines.counters(view, say))),
            (say("What research has shown"), partial(sitting.voice.block, support_lines.needs(view, say))),
        ]
        number = sitting.ask(say("What do you want of the support?"), [text for text, _ in entries], say("Back to the menu"))
        if number == 0:
            return
        entries[number - 1][1]()


def choose_activity(sitting: Sitting) -> None:
    """Choose an activity until one is planned or taken back."""
    say = sitting.say
    while True:
        cards, _ = support_lines.parted(support_view(sitting.game, say))
        number = sitting.ask(say("Which activity?"), [support_lines.activity(card, say) for card in cards], say("Back to the support"))
        if number == 0 or _choose_option(sitting, cards[number - 1]):
            return


def _choose_option(sitting: Sitting, card: ActivityCard) -> bool:
    """Choose in which way an activity is done, or take it out of the plan; whether either was done."""
    say = sitting.say
    sitting.voice.block([joined(card.name, capital(card.times)), joined(card.about)])
    number = sitting.ask(say("In which way?"), [support_lines.option(row, say) for row in card.options], say("Back to the activities"))
    if number == 0:
        return False
    row = card.options[number - 1]
    done = say("Out of the plan: {tool}.", tool=card.name) if row.chosen else _planned(sitting, card.name, row.name)
    return carry_out(sitting, row.command, done)


def _planned(sitting: Sitting, name: str, way: str) -> str:
    return sitting.say("In the plan: {tool}, {mode}.", tool=name, mode=way)


def carry_out(sitting: Sitting, command: str, done: str) -> bool:
    """Carry out a command and say that it is done, or why it is not."""
    refused = perform(sitting.game, command, sitting.say, sitting.seat)
    sitting.voice.block([sitting.say("This is not possible now. {reason}", reason=joined(refused))] if refused else [done])
    return not refused


def choose_pledge(sitting: Sitting) -> None:
    """Tell what was pledged and give one's word until that is enough."""
    say = sitting.say
    sitting.voice.block(lines(pledges_view(sitting.game, say), say))
    while True:
        rows = [row for row in pledges_view(sitting.game, say).rows if row.state in support_lines.CHOOSABLE]
        question = say("What do you pledge?") if rows else say("There is nothing to pledge now.")
        number = sitting.ask(question, [support_lines.pledge(row, say) for row in rows], say("Back to the menu"))
        if number == 0:
            return
        _give_word(sitting, rows[number - 1])


def _give_word(sitting: Sitting, row: PledgeRow) -> None:
    """Tell one pledge in full, then give one's word or take it back."""
    say, planned = sitting.say, row.state == "planned"
    sitting.voice.block(support_lines.terms(row, say))
    entries = [] if row.why_not else [say("Take it back") if planned else say("Make a pledge")]
    question = joined(row.why_not) if row.why_not else say("Do you want to take it back?") if planned else say("Do you make this pledge?")
    if sitting.ask(question, entries, say("Back to the pledges")):
        taken = say("Pledge taken back: {name}.", name=row.name)
        carry_out(sitting, row.command, taken if planned else say("Pledge made: {name}.", name=row.name))


def choose_practice(sitting: Sitting) -> None:
    """Tell the good practices that are known, and copy them until that is enough."""
    say = sitting.say
    sitting.voice.block(lines(practices_view(sitting.game, say), say))
    while True:
        rows = practices_view(sitting.game, say).rows
        question = say("Which practice?") if rows else say("There is nothing to choose from.")
        number = sitting.ask(question, [support_lines.practice(row) for row in rows], say("Back to the menu"))
        if number == 0:
            return
        _copy(sitting, rows[number - 1])


def _copy(sitting: Sitting, row: PracticeRow) -> None:
    """Tell one practice in full, then copy it or take that back."""
    say = sitting.say
    sitting.voice.block(support_lines.story(row, say))
    number = sitting.ask(say("How to copy it?"), [support_lines.way(way, say) for way in row.ways], say("Back to the practices"))
    if number:
        way = row.ways[number - 1]
        done = say("Out of the plan: {tool}.", tool=row.name) if way.chosen else _planned(sitting, row.name, way_done(way.id, say))
        carry_out(sitting, way.command, done)


def write_down(sitting: Sitting, tool: str) -> bool:
    """Choose the legal form of a tool, with advice or without it; whether a form was chosen."""
    say = sitting.say
    sitting.voice.block(lines(document_view(sitting.game, tool, say), say))
    while True:
        view = document_view(sitting.game, tool, say)
        entries = [support_lines.form(row, say) for row in view.rows]
        advice = support_lines.advice(view, say)
        number = sitting.ask(say("What is it to be written into?"), [*entries, advice], say("Back to the tool"))
        if number == 0:
            return False
        if number > len(entries):
            _advise(sitting, view)
            continue
        row, name = view.rows[number - 1], Words(sitting.game.scenario, say).tool(tool)
        done = say("Out of the plan: {tool}.", tool=row.name) if row.chosen else _planned(sitting, name, row.name)
        if carry_out(sitting, row.command, done):
            return True


def _advise(sitting: Sitting, view: DocumentView) -> None:
    """Ask for advice on a document, or do without it."""
    say = sitting.say
    if view.advice_why_not:
        sitting.voice.block([say("This is not possible now. {reason}", reason=joined(view.advice_why_not))])
    else:
        carry_out(sitting, view.advice_command, say("Without advice.") if view.advised else say("With advice."))


def plan_rows(sitting: Sitting) -> list[tuple[str, str]]:
    """What the plan holds beside new tools, with the command that takes it out."""
    say, game = sitting.say, sitting.game
    words, draft = Words(game.scenario, say), game.draft
    cards = {card.id: card for card in support_view(game, say).activities}
    rows = []
    for name, option in draft.activity.items():
        cost = next(row.cost for row in cards[name].options if row.chosen)
        rows.append((joined(f"{cards[name].name}: {cards[name].planned}", say("Cost: {cost}", cost=cost)), f"activity={name}={option}"))
    for tool, form in draft.form.items():
        advice = say("with advice") if tool in draft.advised else ""
        cost = words.days(game.rulebook.form_hours[FORMS.index(form)])
        written = ", ".join(part for part in (words.tool(tool), words.form(form), advice) if part)
        rows.append((joined(written, say("Cost: {cost}", cost=cost)), f"form={tool}={form}"))
    rows += [(f"{words.practice(name)}: {way_done(way, say)}", f"copy={name}={way}") for name, way in draft.copies.items()]
    return rows + [(say("Pledge: {name}", name=words.pledge(name)), f"pledge={name}") for name in draft.pledge]


MENUS = (("activities", support), ("pledges", choose_pledge), ("practices", choose_practice))
"""A tuple of the rulebook, and the menu that is there when it is not empty."""


def menus(sitting: Sitting) -> list[Entry]:
    """Entries of the desk's menu for what this scenario has."""
    say = sitting.say
    ways = ways_view(sitting.game, say)
    project, practices, word = say("Support"), say("Good practices"), say("Make a pledge")
    names = {
        "activities": f"{project}: {ways.support}",
        "practices": f"{practices}: {known_count(sitting.game, say)}",
        "pledges": joined(f"{word}: {ways.pledges}", ways.nearest),
    }
    return [(names[name], partial(menu, sitting)) for name, menu in MENUS if getattr(sitting.game.rulebook, name)]
