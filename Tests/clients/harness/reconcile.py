# SPDX-License-Identifier: Apache-2.0
"""The part of Crossplane that calls a function: one call, then again with what it asked for.

At most six calls; only the context is carried from one to the next; it ends when the requirements
stay the same, and at once when a result is FATAL.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from crossplane.function.proto.v1 import run_function_pb2 as fnv1

from .cluster import Cluster
from .messages import STEP_INPUT, add_required, fatals, request, to_python

MOST_CALLS = 6


@dataclass
class Outcome:
    """What a reconcile came to: the last response, and the way there."""

    response: fnv1.RunFunctionResponse
    calls: int
    requests: list[fnv1.RunFunctionRequest] = field(repr=False)


class Unstable(AssertionError):
    """The requirements changed with every call, which ends a real reconcile with an error."""


def reconcile(
    run: Callable[[fnv1.RunFunctionRequest], fnv1.RunFunctionResponse],
    cluster: Cluster,
    *,
    input: dict | None = STEP_INPUT,
    context: dict | None = None,
    desired: dict[str, dict] | None = None,
    credentials: dict[str, dict[str, bytes]] | None = None,
) -> Outcome:
    """Calls a function until its requirements are met."""
    sent: list[fnv1.RunFunctionRequest] = []
    asked, answered = None, {}
    while len(sent) < MOST_CALLS:
        message = request(
            cluster.composite,
            observed=cluster.observed,
            desired=desired,
            input=input,
            context=context,
            credentials=credentials,
            connection=cluster.connection,
        )
        for name, items in answered.items():
            add_required(message, name, items)
        sent.append(message)
        response = run(message)
        now = response.requirements if response.HasField("requirements") else None
        if fatals(response) or now == asked:
            return Outcome(response, len(sent), sent)
        asked, answered = now, fetch(cluster, now)
        context = to_python(response.context) if response.HasField("context") else context
    raise Unstable(f"after {MOST_CALLS} calls the requirements still change: {asked}")


def fetch(cluster: Cluster, requirements: fnv1.Requirements | None) -> dict[str, list[dict]]:
    """What the requirements ask for; a name that finds nothing is answered with nothing."""
    out = {}
    for name, one in (requirements.resources if requirements else {}).items():
        labels = dict(one.match_labels.labels) if one.HasField("match_labels") else None
        out[name] = cluster.find(one.api_version, one.kind, one.match_name, labels, one.namespace)
    return out
