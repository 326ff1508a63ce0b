"""The figures of the benchmark in plain words."""

from typing import Any

from game.simulation.benchmark_report import GROUPS, Row
from game.text.catalog import Catalog
from game.text.numbers import SPACE, decimal, whole

Words = dict[str, str]


def show(found: list[Row], told: dict[str, Any], say: Catalog) -> None:
    """One table for each group of figures, the ratios first."""
    from rich.console import Console
    from rich.table import Table

    console, words, heads = Console(highlight=False), sentences(say), headings(say)
    machine, versions = told["machine"], told["versions"]
    console.print(f"{machine['processor']}, Python {versions['python']}, numpy {versions['numpy']}")
    console.print(say("Rounds: {rounds}. Each figure is the middle one of the rounds. The rules play na-medal by chance.", rounds=machine["rounds"]))
    if machine["cores"] == 1:
        console.print(say("There is one core here, so nothing is timed on two."))
    for group in GROUPS:
        table = Table("", "", title=heads[group], title_justify="left", show_header=False)
        table.columns[1].justify = "right"
        table.columns[1].no_wrap = True
        for row in found:
            if row.group == group:
                table.add_row(sentence(row, words, say), figure(row, say.language))
        console.print(table)


def sentence(row: Row, words: Words, say: Catalog) -> str:
    """What a figure is."""
    text = words[row.name].format(games=whole(say.language, row.games), cores=row.cores)
    return say("{what}, on {cores} cores", what=text, cores=row.cores) if row.group == "rates" and row.cores > 1 else text


def figure(row: Row, language: str) -> str:
    """A figure with its unit."""
    if row.group == "ratios":
        return f"{_number(row.value, language)}{SPACE}×"
    if row.group == "seconds":
        return f"{_number(row.value * 1000, language)}{SPACE}ms"
    if row.name.startswith("copy"):
        return f"{_number(row.value / 1e9, language)}{SPACE}GB/s"
    if row.group == "bytes":
        return f"{_number(row.value / 1e6, language)}{SPACE}MB" if row.value > 1e6 else f"{_number(row.value, language)}{SPACE}B"
    return _number(row.value, language)


def _number(value: float, language: str) -> str:
    """About three figures of it."""
    if value >= 100:
        return whole(language, round(value))
    return decimal(language, round(value * 1000), 1 if value >= 10 else 2 if value >= 0.1 else 3)


def headings(say: Catalog) -> Words:
    """What the groups are."""
    return {
        "ratios": say("Ratios: what carries over to other machines"),
        "rates": say("So many a second"),
        "seconds": say("So long it takes"),
        "bytes": say("So much memory"),
    }


def sentences(say: Catalog) -> Words:
    """What each figure is, by its name."""
    return _of_ratios(say) | _of_rates(say) | _of_times(say)


def _of_ratios(say: Catalog) -> Words:
    return {
        "rules_over_objects": say("our rules, best batch, against a small neutral game written as plain Python objects"),
        "arrays_over_objects": say("the neutral game written as arrays, against the same as plain objects"),
        "rules_over_arrays": say("our rules, best batch, against the neutral game as arrays; our quarter does more"),
        "cores_over_one": say("{cores} cores against one, games at once: {games}"),
        "thousand_over_best": say("a thousand games at once, against the best batch"),
        "rules_alone_over_objects": say("one game of ours alone, against one neutral game as plain objects"),
        "quarter_over_memory": say("time of a quarter, against the time of one copy of what it changes"),
        "first_picture_over_imports": say("time to the first picture, against only importing numpy, pygame, pydantic and yaml"),
    }


def _of_rates(say: Catalog) -> Words:
    return {
        "rules": say("quarters of our rules, games at once: {games}"),
        "objects": say("turns of the neutral game as plain objects"),
        "arrays": say("turns of the neutral game as arrays, many games at once"),
        "arrays_alone": say("turns of the neutral game as arrays, one game"),
        "copy_near": say("read and written by numpy as it copies within the cache"),
        "copy_far": say("read and written by numpy as it copies through main memory"),
    }


def _of_times(say: Catalog) -> Words:
    imported = {name: say("Python starts and imports {name}", name=name) for name in ("numpy", "pygame", "pydantic", "yaml")}
    return {f"start_{name}": text for name, text in imported.items()} | {
        "quarter_median": say("one quarter of one game with its ledger: the middle one"),
        "quarter_p95": say("the same: nineteen of twenty are quicker"),
        "quarter_worst": say("the same: the slowest"),
        "forecast": say("forecast of 30 plans to the end of a year, 32 games each"),
        "advice": say("what the adviser works out for one quarter"),
        "redraw": say("the whole desk drawn anew, 1280x720"),
        "start_python": say("Python starts"),
        "start_imports": say("Python starts and imports all four"),
        "start_first_picture": say("from nothing to the first picture of the game"),
        "game": say("one game"),
        "moved_a_quarter": say("what a quarter must read and write of a game at least"),
        "process": say("the most this program held"),
    }
