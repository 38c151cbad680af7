# SPDX-License-Identifier: Apache-2.0
"""The heaviest composition of the family: which of the golden cases costs the function most.

The cases of Tests/Fixtures/golden are requests as Crossplane sends them, at every stage of every
composition. Everything that follows a composition (labels, tags, what is held, conditions, the time
to live) is on, as it is unless a step turns it off.
"""

from dataclasses import replace
from pathlib import Path

from harness.client import Client
from harness.golden import cases
from harness.messages import fatals, fnv1
from load import load
from servers import Kind, Running, function, with_function

# Enough for the order among them; the heaviest is measured again. Of several rounds the least
# counts: what other work on the machine adds is no property of a composition.
WARM_UP, CALLS, ROUNDS = 200, 1_000, 3


def all_requests(client: Client) -> dict[str, bytes]:
    """The last request of each golden case that is answered, by the name of the case."""
    out = {}
    for case in cases():
        outcome = case.run(client.run)
        if not fatals(outcome.response):
            out[case.name] = outcome.requests[-1].SerializeToString(deterministic=True)
    return out


def is_answered(request: bytes, answer: bytes) -> bool:
    """Whether a composition answered and refused nothing."""
    response = fnv1.RunFunctionResponse.FromString(answer)
    return bool(response.desired.resources) and not fatals(response)


def family(binary: Path) -> Kind:
    """The function, whichever of its compositions is asked for."""
    return replace(function(binary), is_right=is_answered)


def heaviest(binary: Path) -> tuple[str, bytes]:
    """The case that takes most processor time a call, and its request."""
    requests = with_function(binary, all_requests)
    costs = {}
    with Running(family(binary)) as server:
        for name, request in requests.items():
            server.prove(request)
            load(server, request, WARM_UP)
            costs[name] = min(
                load(server, request, CALLS).processor_seconds_per_call for _ in range(ROUNDS)
            )
    name = max(costs, key=costs.get)
    return name, requests[name]


__all__ = ["family", "heaviest"]
