# SPDX-License-Identifier: Apache-2.0
"""Secrets never reach the log, an error or another resource, at any level and by any way."""

import base64
from collections.abc import Callable

import pytest
from crossplane.function.proto.v1 import run_function_pb2 as fnv1
from harness import wire
from harness.client import Client, status_of
from harness.cluster import READY, Cluster, app_secret
from harness.example import database
from harness.messages import add_required, composed, fatals, request, to_struct
from harness.reconcile import reconcile
from harness.server import Server

SECRET = "hunter2-never-in-a-log-4711"
ENCODED = base64.b64encode(SECRET.encode()).decode()


def traces() -> list[str]:
    """What of the secret may be found: itself, and in base64 wherever it begins."""
    out = [SECRET, SECRET[:14], SECRET.encode().hex()]
    for offset in range(3):
        whole = base64.b64encode(b"\0" * offset + SECRET.encode()).decode()
        out.append(whole[4:-4])
    return out


def secret(**more) -> dict:
    """A Secret that holds it."""
    return {
        "apiVersion": "v1",
        "kind": "Secret",
        "metadata": {"name": "credentials", "namespace": "team-a"},
        **more,
    }


def in_credentials() -> fnv1.RunFunctionRequest:
    """As credentials of the pipeline step."""
    return request(database(), credentials={"cloud": {"key": SECRET.encode()}})


def in_connection_details() -> fnv1.RunFunctionRequest:
    """As connection details of an observed resource and of the composite."""
    details = {"password": SECRET.encode()}
    return request(
        database(),
        observed={"other": {"apiVersion": "v1", "kind": "ConfigMap"}},
        connection={"other": details, "": details},
    )


def in_desired_connection_details() -> fnv1.RunFunctionRequest:
    """As connection details that an earlier step desired."""
    out = request(database(), desired={"other": {"apiVersion": "v1", "kind": "ConfigMap"}})
    out.desired.resources["other"].connection_details["password"] = SECRET.encode()
    out.desired.composite.connection_details["password"] = SECRET.encode()
    return out


def in_observed_secret() -> fnv1.RunFunctionRequest:
    """As data of an observed Secret, encoded and plain."""
    body = secret(data={"password": ENCODED}, stringData={"password": SECRET})
    return request(database(), observed={"other": body})


def in_own_observed_secret() -> fnv1.RunFunctionRequest:
    """As data of the connection Secret that the composition itself made earlier."""
    body = secret(data={"password": ENCODED, "uri": ENCODED})
    return request(database(), observed={"connection": body})


def in_desired_secret() -> fnv1.RunFunctionRequest:
    """As data of a Secret that an earlier step desired."""
    return request(database(), desired={"other": secret(data={"password": ENCODED})})


def in_applied_annotation() -> fnv1.RunFunctionRequest:
    """In the annotation in which kubectl keeps the whole object once more."""
    body = secret(data={})
    text = f'{{"data":{{"password":"{ENCODED}"}}}}'
    body["metadata"]["annotations"] = {"kubectl.kubernetes.io/last-applied-configuration": text}
    return request(database(), observed={"other": body})


def in_wrapped_secret() -> fnv1.RunFunctionRequest:
    """In a Secret inside another object, as provider-kubernetes and lists carry it."""
    wrapper = {
        "apiVersion": "kubernetes.m.crossplane.io/v1alpha1",
        "kind": "Object",
        "spec": {"forProvider": {"manifest": secret(data={"password": ENCODED})}},
    }
    listed = {"apiVersion": "v1", "kind": "SecretList", "items": [secret(data={"a": ENCODED})]}
    return request(database(), observed={"other": wrapper, "list": listed})


def in_required_secret() -> fnv1.RunFunctionRequest:
    """In the Secret that the composition asked for, from which it makes the connection Secret."""
    cluster = {"metadata": {"name": "orders-db", "namespace": "team-a"}, "spec": {}}
    return request(database(), required={"app-secret": [app_secret(cluster, SECRET)]})


PLACES = [
    in_credentials,
    in_connection_details,
    in_desired_connection_details,
    in_observed_secret,
    in_own_observed_secret,
    in_desired_secret,
    in_applied_annotation,
    in_wrapped_secret,
    in_required_secret,
]


@pytest.fixture(scope="module", params=[[], ["--debug"]], ids=["info", "debug"])
def server(binary, tmp_path_factory, request: pytest.FixtureRequest):
    """A function at each level of the log."""
    with Server(binary, tmp_path_factory.mktemp("redaction"), *request.param) as one:
        yield one


@pytest.fixture
def log(server) -> Callable[[], str]:
    """What has been logged since the test began."""
    before = server.log_file.stat().st_size
    return lambda: server.log_file.read_bytes()[before:].decode(errors="replace")


@pytest.fixture
def client(server):
    """A connection to it."""
    with Client(server.channel()) as one:
        yield one


def holds_nothing(text: str) -> None:
    """Fails when the secret shows in a text."""
    for trace in traces():
        assert trace not in text, f"{trace} in {text[max(0, text.find(trace) - 200) :][:400]}"


def test_the_traces_that_are_looked_for_are_those_a_secret_leaves():
    for text in (SECRET, ENCODED, base64.b64encode(b"user:" + SECRET.encode()).decode()):
        with pytest.raises(AssertionError):
            holds_nothing(f"before {text} after")


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.__name__)
def test_no_line_of_the_log_shows_it(server, log, client: Client, place: Callable):
    response = client.run(place())
    composed(response)
    server.wait_for_line(lambda one: "duration" in one, what="a line about the call")
    holds_nothing(log())
    holds_nothing(str(response.results) + str(response.conditions))
    holds_nothing(server.metrics_text())


@pytest.mark.parametrize("place", PLACES, ids=lambda one: one.__name__)
def test_no_error_shows_it(log, client: Client, place: Callable):
    """The same requests, and then something is wrong with them."""
    for spoil in (spoil_size, spoil_shape, spoil_input, spoil_end):
        data = spoil(place())
        try:
            response = fnv1.RunFunctionResponse.FromString(client.run_bytes(data))
            holds_nothing(str(fatals(response)) + str(response.conditions))
        except Exception as error:
            holds_nothing(str(error))
        holds_nothing(log())


def spoil_size(message: fnv1.RunFunctionRequest) -> bytes:
    """A value that cannot be."""
    message.observed.composite.resource.CopyFrom(to_struct(database(size="gigantic")))
    return message.SerializeToString()


def spoil_shape(message: fnv1.RunFunctionRequest) -> bytes:
    """Secrets of another shape than readers of Secrets expect."""
    for name, shape in (("data", SECRET), ("data", [SECRET]), ("data", {"password": [SECRET]})):
        body = secret()
        body[name] = shape
        message.observed.resources["connection"].resource.CopyFrom(to_struct(body))
        add_required(message, "app-secret", [body])
    return message.SerializeToString()


def spoil_input(message: fnv1.RunFunctionRequest) -> bytes:
    """An input that names nothing."""
    message.input["composition"] = "nothing"
    return message.SerializeToString()


def spoil_end(message: fnv1.RunFunctionRequest) -> bytes:
    """A message that breaks off, or goes on with bytes that are none."""
    return (
        message.SerializeToString() + wire.message(wire.REQUEST_CREDENTIALS, b"\x0a\xff") + b"\xff"
    )


def test_a_secret_that_is_not_text_is_not_shown_either(log, client: Client):
    message = in_credentials()
    message.credentials["cloud"].credential_data.data["key"] = b"\xff\x00" + SECRET.encode()
    composed(client.run(message))
    holds_nothing(log())


def test_the_connection_secret_holds_the_password_and_the_log_does_not(log, client: Client):
    """The other half of the promise: whoever may read the Secret does get the password."""
    cluster = Cluster(database())
    cluster.apply(composed(client.run(request(database()))))
    cluster.settle(READY)
    cluster.others = [app_secret(cluster.observed["cluster"], SECRET)]
    outcome = reconcile(client.run, cluster)
    connection = composed(outcome.response)["connection"]
    text = connection.get("stringData", {}).get("password")
    assert text == SECRET or connection["data"]["password"] == ENCODED
    for name, body in composed(outcome.response).items():
        if name != "connection":
            holds_nothing(str(body))
    holds_nothing(log())


def test_a_request_that_is_cut_off_shows_nothing(log, client: Client):
    data = in_observed_secret().SerializeToString()
    for length in range(0, len(data), 37):
        status_of(lambda: client.run_bytes(data[:length]))
    holds_nothing(log())
