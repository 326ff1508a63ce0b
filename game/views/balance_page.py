"""Balance as one page for a browser or a printer, which needs no network."""

from game import __version__
from game.pages.template import filled
from game.rules import VERSION
from game.text.catalog import Catalog
from game.views.balance import BalanceView
from game.views.balance_charts import HEIGHT, WIDTH
from game.views.balance_words import points

TEMPLATE = "balance.html"


def balance_page(view: BalanceView, command: str, say: Catalog) -> str:
    """The whole page. command: what was typed to measure it."""
    return filled(
        TEMPLATE,
        view=view,
        language=say.language,
        words=_words(say),
        made=say("Made by: {command} (program {version}, rules {rules})", command=command, version=__version__, rules=VERSION),
        points=lambda number: points(number, say),
        width=WIDTH,
        height=HEIGHT,
    )


def _words(say: Catalog) -> dict[str, str]:
    """What the page says beside the view, by the names that its template uses."""
    return {
        "claims": say("Claims"),
        "claim": say("Claim"),
        "who": say("Who plays"),
        "measured": say("Measured"),
        "wanted": say("Wanted"),
        "bar_help": say("In the bars the hatched part is what is wanted, the diamond is what was measured."),
        "policies": say("How the games end"),
        "policies_help": say(
            "The final index of every game: the higher the column, the more games. The dotted line is the start, the triangle the mean."
        ),
        "games": say("Games"),
        "mean": say("Final index"),
        "spread": say("Spread"),
        "medals": say("With a medal"),
        "distribution": say("Final index, from the lowest to the highest"),
        "tools": say("Which tools are used"),
        "tools_help": say("The share of games in which a tool works to the end, or was brought in and given up."),
        "tool": say("Tool"),
        "events": say("When each answer is the best one"),
        "events_help": say(
            "Each answer was tried in many states of many games, and the games were played on. The number says in how many states it came out best."
        ),
        "event": say("Event and answers"),
        "best": say("Best in so many states"),
        "never": say("never the best"),
        "together": say("All scenarios together"),
        "openings": say("How alike the games begin"),
        "openings_help": say(
            "Of the tools that at least half of the strong player's games begin in their first year, the share common to both kinds of unit."
        ),
        "kinds": say("Two kinds of unit"),
        "shared": say("Shared tools"),
    }
