"""Two self-assessments of real places side by side in the terminal."""

from game.report.games import NotReportable
from game.report.own import opened_own
from game.report.own_compared import compared
from game.terminal.sentences import joined
from game.terminal.sitting import Sitting
from game.text.catalog import Catalog
from game.views.own import OwnRow, instrument
from game.views.own_compared import ComparedArea, Followed, OwnComparedView, compared_view

Lines = list[str]


def compare(sitting: Sitting, rows: tuple[OwnRow, ...]) -> None:
    """Ask which two, then tell them side by side and how a report of them is made. rows: in which everybody has voted"""
    say, chosen = sitting.say, list[OwnRow]()
    for question in (say("Which is the first?"), say("Compare with which one?")):
        left = [row for row in rows if row not in chosen]
        number = sitting.ask(question, [joined(row.name, row.detail) for row in left], say("Back"))
        if number == 0:
            return
        chosen.append(left[number - 1])
    try:
        one, other = (opened_own(row.path, say) for row in chosen)
    except NotReportable as error:
        sitting.voice.block([str(error)])
        return
    both = compared(one, other)
    sitting.voice.block(lines(compared_view(both.first.own, both.second.own, instrument(say)), say))
    paths = " ".join(f'"{row.path}"' for row in chosen)
    sitting.voice.block([say("A report is written by: python -m game report {paths} -o report.html", paths=paths)])


def lines(view: OwnComparedView, say: Catalog) -> Lines:
    """Both, area by area, then what differs most and what came of recommendations."""
    texts = [view.heading, view.lead, *view.summary]
    for plane in view.planes:
        texts += ["", joined(plane.name, _pair(view, plane.means), _difference(plane.change, say))]
        texts += [
            joined(f"{area.code} {area.name}", _pair(view, area.texts), _difference(area.change, say), _apart(area, view, say))
            for area in plane.areas
        ]
    moved = [joined(f"{area.code} {area.name}", _difference(area.change, say)) for area in view.moved] or [view.unmoved]
    followed = [_followed(row, view) for row in view.followed] or [view.nothing]
    return [*texts, "", view.moved_heading, *moved, "", view.followed_heading, *followed, "", view.caution]


def _pair(view: OwnComparedView, texts: tuple[str, str]) -> str:
    return "; ".join(f"{head}: {text}" for head, text in zip(view.heads, texts, strict=True))


def _difference(change: str, say: Catalog) -> str:
    return say("difference: {change}", change=change)


def _apart(area: ComparedArea, view: OwnComparedView, say: Catalog) -> str:
    if not view.later:
        return say("between the sides: {values}", values=_pair(view, area.apart))
    return say("between the sides first {before}, then {after}", before=area.apart[0], after=area.apart[1])


def _followed(row: Followed, view: OwnComparedView) -> str:
    said = (row.recommended, row.written if view.later else row.advice)
    written = [f"{head}: {text}" for head, text in zip(view.heads, said, strict=True) if text]
    return joined(row.area, _pair(view, row.values), row.came if view.later else "", *written)
