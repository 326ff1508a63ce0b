"""Every scenario and every policy."""

from dataclasses import replace

import pytest

from game.policies import POLICIES, SEARCHING
from game.scenario.read import load, shipped


@pytest.fixture(scope="session", params=shipped())
def scenario(request):
    return load(request.param)


@pytest.fixture(scope="session", params=sorted(POLICIES))
def policy(request):
    """Those that search look two quarters ahead here, in a handful of imagined games."""
    name = request.param
    return replace(POLICIES[name], rollouts=6, worlds=1, ahead=2) if name in SEARCHING else POLICIES[name]
