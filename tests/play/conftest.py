import pytest

from game.play.session import Session

PROMISES = ("consultation-rules", "competition-standard", "coordinator", "integration-meetings")


@pytest.fixture
def session(na_medal):
    """A new game at its first desk."""
    session = Session.new(na_medal, 7)
    session.step = "desk"
    return session


@pytest.fixture
def finished(na_medal):
    """A game in which four things were promised and a few begun."""
    session = Session.new(na_medal, 7)
    for tool in PROMISES:
        session.choose(session.draft.toggled("commit", tool))
    while not session.over:
        for tool in session.idle_tools()[:6]:
            session.start(tool, session.best_mode(tool))
        session.end_quarter()
    return session
