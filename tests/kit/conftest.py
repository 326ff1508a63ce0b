"""The kit of the tiny place in both languages."""

import pytest

from game.kit.kit import Kit, kit_of
from game.kit.parts import PARTS, Order
from game.text.catalog import LANGUAGES, catalog


@pytest.fixture(scope="session", params=LANGUAGES)
def kit(request, tiny) -> Kit:
    """All parts, with two names on certificates."""
    return kit_of(tiny, Order(PARTS, ("Ada Nowak", "Bolesław Żółć-Szczęśniewski")), catalog(request.param))
