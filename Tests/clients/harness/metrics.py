# SPDX-License-Identifier: Apache-2.0
"""A scrape of /metrics as numbers, read by Prometheus' own parser."""

import time

from prometheus_client.parser import text_string_to_metric_families

from .messages import SERVICE
from .server import Failure, Server


class Scrape:
    """The samples of one scrape."""

    def __init__(self, text: str):
        self.families = list(text_string_to_metric_families(text))
        self.samples = [sample for family in self.families for sample in family.samples]

    def total(self, name: str, **labels: str) -> float:
        """The sum of all samples of that name that have at least those labels."""
        return sum(
            sample.value
            for sample in self.samples
            if sample.name == name and labels.items() <= sample.labels.items()
        )

    def names(self) -> set[str]:
        """The names of all samples."""
        return {sample.name for sample in self.samples}


def scrape(server: Server) -> Scrape:
    """What the function tells now."""
    return Scrape(server.metrics_text())


def finished(server: Server, seconds: float = 10) -> Scrape:
    """A scrape when every call that was begun has ended; fails when one stays open."""
    limit = time.monotonic() + seconds
    while True:
        now = scrape(server)
        begun = now.total("grpc_server_started_total", grpc_service=SERVICE)
        ended = now.total("grpc_server_handled_total", grpc_service=SERVICE)
        if begun == ended:
            return now
        if time.monotonic() > limit:
            raise Failure(f"{begun - ended:.0f} calls never ended")
        time.sleep(0.05)
