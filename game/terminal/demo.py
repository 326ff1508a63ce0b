"""A scenario that plays itself with a rule of thumb and tells what happens."""

from game.play.choices import choices_of
from game.play.session import Session
from game.policies import POLICIES
from game.scenario.read import Scenario
from game.terminal.asking import Voice, Write
from game.terminal.lines import lines
from game.terminal.sentences import joined
from game.terminal.steps import ending
from game.text.catalog import Catalog
from game.views.commitments import commitments_view
from game.views.desk import desk_view
from game.views.epilogue import epilogue_view
from game.views.report import report_view
from game.views.words import capital


def demo(scenario: Scenario, say: Catalog, write: Write, seed: int) -> int:
    """Play a scenario quarter by quarter to its result. Gives the exit code."""
    voice, session = Voice(say, input, write), Session.new(scenario, seed)
    voice.tell(say("Demonstration: the game plays by itself with a simple rule of thumb. Game number {seed}.", seed=seed))
    while not session.over:
        _quarter(session, voice)
    session.step = "result"
    voice.block(ending(session, say))
    voice.block(lines(epilogue_view(session, say), say))
    return 0


def _quarter(session: Session, voice: Voice) -> None:
    say, book = voice.say, session.rulebook
    session.choose(choices_of(POLICIES["thumb"](session.state, book), book, session.event))
    view = desk_view(session, say)
    promised = "; ".join(row.name for row in commitments_view(session, say).promises if row.chosen)
    started = "; ".join(f"{row.name} ({row.mode.lower()})" for row in view.plan)
    texts = [
        joined(capital(view.place), view.subtitle),
        say("Promised: {tools}.", tools=promised) if promised else "",
        say("Event. {answer}", answer=joined(view.event)) if view.event else "",
        say("Started: {tools}.", tools=started) if started else say("Nothing new started."),
    ]
    voice.block(text for text in texts if text)
    session.end_quarter()
    voice.block(lines(report_view(session, say), say))
