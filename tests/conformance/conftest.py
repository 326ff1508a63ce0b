"""Every scenario and every policy."""

import pytest

from game.policies import POLICIES
from game.scenario.read import load, shipped


@pytest.fixture(scope="session", params=shipped())
def scenario(request):
    return load(request.param)


@pytest.fixture(params=sorted(POLICIES))
def policy(request):
    return POLICIES[request.param]
