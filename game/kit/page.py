"""The kit as one page for a browser, which prints it on A4: no network, no script."""

from game import paths
from game.kit.kit import Kit
from game.pages.colours import PLANES
from game.pages.template import printed

TEMPLATE = "kit.html"


def kit_page(kit: Kit) -> str:
    """The whole page."""
    signs = {plane: (paths.assets() / "icons" / f"plane-{plane}.svg").read_text(encoding="utf-8") for plane in PLANES}
    contents = kit.contents({}) if len(kit.parts) > 1 else None
    return printed(TEMPLATE, kit=kit, language=kit.language, heading=kit.heading, contents=contents, signs=signs, colours=PLANES)
