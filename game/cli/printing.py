"""What a workshop needs on paper, as PDF or as a page."""

from pathlib import Path

import click

from game.cli.program import example, fail, lang_option, language_of, main, scenario_of, writing
from game.text.catalog import Catalog, catalog

LONGEST_NAME = 60  # letters of a name on a certificate


@main.command(epilog=example("python -m game kit na-medal -o kit.pdf --lang pl"))
@click.argument("scenario")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path, dir_okay=False), help="The file: .html, or .pdf with the extra 'pdf'.")
@click.option("--only", metavar="PARTS", help="Parts with commas between, such as cards,ballots.")
@click.option("--name", "names", multiple=True, help="A name on a certificate; may be given several times.")
@click.option("--minutes", multiple=True, type=int, help="Only the runbook of a session of this length; may be given several times.")
@lang_option
def kit(scenario: str, output: Path, only: str | None, names: tuple[str, ...], minutes: tuple[int, ...], lang: str | None) -> None:
    """Write what a workshop needs on paper: letters, cards, ballots, forms, certificates and the trainer's runbook.

    Names are printed and kept nowhere else. What is in the kit is told in docs/kit.md.
    """
    from game.kit.files import KINDS, write_kit
    from game.kit.kit import kit_of
    from game.kit.parts import Order

    say = catalog(language_of(lang))
    if output.suffix.lower() not in KINDS:
        fail(say("{path} must end with .pdf or .html.", path=output))
    played = scenario_of(scenario, say)
    lengths = [plan.minutes for plan in played.model.plans]
    unknown = next((length for length in minutes if length not in lengths), None)
    if unknown is not None:
        known = ", ".join(map(str, lengths))
        fail(say("There is no plan of a session of {minutes} minutes. There are: {known}.", minutes=unknown, known=known))
    order = Order(_parts(only, say), _names(names, say), minutes)
    with writing(output, say):
        write_kit(kit_of(played, order, say), output)
    click.echo(str(output))


def _parts(only: str | None, say: Catalog) -> tuple[str, ...]:
    """The ids of the parts asked for; all of them when none are."""
    from game.kit.parts import PARTS

    asked = [name.strip() for name in (only or "").split(",") if name.strip()]
    wrong = next((name for name in asked if name not in PARTS), None)
    if wrong or (only is not None and not asked):
        fail(say("The kit has no part “{name}”. There are: {known}.", name=wrong or "", known=", ".join(PARTS)))
    return tuple(asked) or PARTS


def _names(names: tuple[str, ...], say: Catalog) -> tuple[str, ...]:
    """Names without spaces around them, each fit to be printed."""
    kept = tuple(" ".join(name.split()) for name in names)
    for name in kept:
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            fail(say("“{name}” cannot stand on a certificate: a name has 1 to {most} letters.", name=name, most=LONGEST_NAME))
    return kept
