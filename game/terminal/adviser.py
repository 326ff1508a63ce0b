"""The adviser and forecasts: asked for, waited for with a dot now and then, and told."""

from collections.abc import Callable
from functools import partial

from game.play.advice import Question
from game.terminal.lines import lines
from game.terminal.outlook_lines import suggestion
from game.terminal.sitting import Sitting
from game.terminal.support import carry_out
from game.views.advice import AdviceView, advice_view
from game.views.hidden import hidden_adviser
from game.views.outlook import branches, forecast_of, outlook, plan_sentences

Entry = tuple[str, Callable[[], object]]


def choices(sitting: Sitting) -> list[Entry]:
    """Entries of the desk's menu."""
    say = sitting.say
    plan: list[Entry] = [] if sitting.blind else [(say("What may this plan bring?"), partial(tell_plan, sitting))]
    return [*plan, (say("Ask the adviser"), partial(ask, sitting))]


def tell_plan(sitting: Sitting) -> None:
    """Tell what the plan may come to by the end of the year."""
    forecast = forecast_of(sitting.game, (sitting.game.draft,))
    if sitting.voice.follow(forecast.slices()):
        sitting.voice.block(plan_sentences(sitting.game, forecast, sitting.say))


def tell_tool(sitting: Sitting, tool: str) -> bool:
    """Tell what the plan may come to with a tool and without it; nothing is chosen by that."""
    say, rows = sitting.say, branches(sitting.game, tool, sitting.say)
    forecast = forecast_of(sitting.game, tuple(row.draft for row in rows))
    if sitting.voice.follow(forecast.slices()):
        sitting.voice.block(lines(outlook(sitting.game, tool, rows, forecast, say), say))
    return False


def ask(sitting: Sitting) -> None:
    """Say what asking takes, ask, and take from the answer until that is enough."""
    say = sitting.say
    if sitting.blind:
        sitting.voice.block([hidden_adviser(say)])
        return
    sitting.voice.block(lines(_view(sitting), say))
    while True:
        view = _view(sitting)
        entries: list[Entry] = [
            (suggestion(card, say), partial(carry_out, sitting, card.command, say("In the plan: {tool}.", tool=card.name)))
            for card in view.cards
            if not card.made and not card.why_not
        ]
        if not view.why_not:
            entries.append((view.ask, partial(_consult, sitting)))
        question = view.heading if entries else view.why_not
        number = sitting.ask(question, [text for text, _ in entries], say("Back to the menu"))
        if number == 0:
            return
        entries[number - 1][1]()


def _view(sitting: Sitting) -> AdviceView:
    return advice_view(sitting.game, sitting.advice, sitting.say)


def _consult(sitting: Sitting) -> None:
    """Wait for the answer and tell it; Ctrl-C takes the question back."""
    say, question = sitting.say, Question(sitting.game)
    sitting.voice.block([say("The adviser tries things out. Ctrl-C stops it.")])
    if sitting.voice.follow(question.slices()):
        sitting.advice = question.answer
        sitting.voice.block(lines(_view(sitting), say))
    else:
        sitting.voice.block([say("The question is taken back. It has taken nothing.")])
