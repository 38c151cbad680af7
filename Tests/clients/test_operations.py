# SPDX-License-Identifier: Apache-2.0
"""Operations: what a CronOperation's step is sent, and what it answers."""

import json

from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from google.protobuf import json_format
from harness.client import Client
from harness.example import database
from harness.messages import fatal, request

OPERATION = {
    "apiVersion": "nano-idp.fn.crossplane.io/v1alpha1",
    "kind": "Operation",
    "operation": "report.databases",
}
DATABASES = [
    {
        **database(),
        "status": {"phase": "Creating", "conditions": [{"type": "Ready", "status": "False"}]},
    }
]


def test_the_first_call_asks_for_all_databases_of_all_namespaces(client: Client):
    response = client.run(request(None, input=OPERATION))
    selector = response.requirements.resources["databases"]
    assert (selector.api_version, selector.kind) == ("platform.nano-idp.dev/v1alpha1", "Database")
    assert selector.WhichOneof("match") is None
    assert not selector.HasField("namespace")
    assert not response.HasField("output")


def test_the_report_is_the_output_and_the_questions_stay_the_same(client: Client):
    first = client.run(request(None, input=OPERATION))
    second = client.run(request(None, input=OPERATION, required={"databases": DATABASES}))
    assert second.requirements == first.requirements
    output = json_format.MessageToDict(second.output)
    assert output["databases"] == 1
    assert output["phases"] == {"Creating": 1}
    assert [one["name"] for one in output["notReady"]] == [database()["metadata"]["name"]]
    assert not second.desired.resources
    assert not second.conditions


def test_a_config_map_of_the_settings_is_applied_whole_and_says_nothing_of_readiness(
    client: Client,
):
    settings = {"configMap": {"name": "report", "namespace": "nano-idp"}}
    response = client.run(
        request(None, input={**OPERATION, "settings": settings}, required={"databases": []})
    )
    applied = response.desired.resources["report"]
    body = json_format.MessageToDict(applied.resource)
    assert body["metadata"] == {"name": "report", "namespace": "nano-idp"}
    assert json.loads(body["data"]["report.json"])["databases"] == 0
    assert applied.ready == fnv1.READY_UNSPECIFIED


def test_an_unknown_operation_is_fatal_and_lists_those_that_there_are(client: Client):
    sentence = fatal(client.run(request(None, input={**OPERATION, "operation": "report.queues"})))
    assert "report.queues" in sentence
    assert "report.databases" in sentence


def test_an_operation_s_input_does_not_compose(client: Client):
    assert "input.kind" in fatal(client.run(request(database(), input=OPERATION)))
