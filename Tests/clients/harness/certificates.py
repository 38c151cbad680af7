# SPDX-License-Identifier: Apache-2.0
"""Certificates as Crossplane issues them, and the directory as the kubelet mounts it.

Crossplane's: RSA 2048, keys as PKCS#1 ("RSA PRIVATE KEY"), ten years, the serial number 2022 on
each of them, names `<service>`, `<service>.<namespace>` and `<service>.<namespace>.svc`.
"""

import os
import shutil
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SERVICE_NAME = "function-nano-idp.crossplane-system"
CONTROL_PLANE = "crossplane.crossplane-system"
SERIAL = 2022


class Pair:
    """A certificate and its key."""

    def __init__(self, certificate: x509.Certificate, key: rsa.RSAPrivateKey):
        self.certificate = certificate
        self.key = key

    @property
    def certificate_pem(self) -> bytes:
        """The certificate as a file holds it."""
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        """The key as PKCS#1."""
        return self._key(serialization.PrivateFormat.TraditionalOpenSSL)

    @property
    def key_pem_pkcs8(self) -> bytes:
        """The key as PKCS#8."""
        return self._key(serialization.PrivateFormat.PKCS8)

    @property
    def fingerprint(self) -> bytes:
        """What tells certificates apart whose serial numbers are the same."""
        return self.certificate.fingerprint(hashes.SHA256())

    @property
    def not_after(self) -> float:
        """When it expires, in seconds since 1970."""
        return self.certificate.not_valid_after_utc.timestamp()

    def _key(self, form: serialization.PrivateFormat) -> bytes:
        return self.key.private_bytes(
            serialization.Encoding.PEM, form, serialization.NoEncryption()
        )


class Authority(Pair):
    """A root that issues certificates."""

    def __init__(self, name: str = "Crossplane"):
        key = rsa.generate_private_key(65537, 2048)
        super().__init__(_certificate(name, key.public_key(), None, key, _days(3650)), key)

    def issue(
        self,
        name: str = SERVICE_NAME,
        client: bool = False,
        valid: tuple[datetime, datetime] | None = None,
        key: rsa.RSAPrivateKey | None = None,
    ) -> Pair:
        """A certificate for the function, or for the control plane as its client."""
        key = key or rsa.generate_private_key(65537, 2048)
        usage = ExtendedKeyUsageOID.CLIENT_AUTH if client else ExtendedKeyUsageOID.SERVER_AUTH
        certificate = _certificate(
            name, key.public_key(), self.certificate, self.key, valid or _days(3650), usage
        )
        return Pair(certificate, key)


def expired() -> tuple[datetime, datetime]:
    """A validity that ended yesterday."""
    now = datetime.now(UTC)
    return now - timedelta(days=30), now - timedelta(days=1)


def expiring(days: float) -> tuple[datetime, datetime]:
    """A validity that ends in so many days."""
    now = datetime.now(UTC)
    return now - timedelta(days=30), now + timedelta(days=days)


def _days(count: int) -> tuple[datetime, datetime]:
    now = datetime.now(UTC)
    return now - timedelta(minutes=5), now + timedelta(days=count)


def _certificate(name, public, issuer, signer, valid, usage=None) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.subject if issuer else subject)
        .public_key(public)
        .serial_number(SERIAL)
        .not_valid_before(valid[0].replace(microsecond=0))
        .not_valid_after(valid[1].replace(microsecond=0))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
    )
    if usage:
        names = [x509.DNSName(name.partition(".")[0]), x509.DNSName(name)]
        names.append(x509.DNSName(name + ".svc"))
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def write(directory: Path, server: Pair, clients_root: Pair, key: bytes | None = None) -> Path:
    """Writes tls.crt, tls.key and ca.crt as plain files."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "tls.crt").write_bytes(server.certificate_pem)
    (directory / "tls.key").write_bytes(key or server.key_pem)
    (directory / "ca.crt").write_bytes(clients_root.certificate_pem)
    return directory


class Mount:
    """A Secret volume: the files are links into `..data`, which is swapped in one step."""

    def __init__(self, directory: Path, server: Pair, clients_root: Pair):
        self.directory = directory
        self.count = 0
        directory.mkdir(parents=True)
        self.swap(server, clients_root)
        for name in ("tls.crt", "tls.key", "ca.crt"):
            (directory / name).symlink_to(f"..data/{name}")

    def swap(self, server: Pair, clients_root: Pair) -> None:
        """Puts other certificates in place, as the kubelet does when the Secret has changed."""
        self.count += 1
        data = self.directory / "..data"
        old = os.readlink(data) if data.is_symlink() else None
        fresh = f"..2026_01_01_00_00_{self.count:02}.1"
        write(self.directory / fresh, server, clients_root)
        temporary = self.directory / "..data_tmp"
        temporary.symlink_to(fresh)
        temporary.rename(data)
        if old:
            shutil.rmtree(self.directory / old)


def channel_credentials(root: Pair, client: Pair | None) -> grpc.ChannelCredentials:
    """What Crossplane's client brings: the root it trusts and its own certificate."""
    if client is None:
        return grpc.ssl_channel_credentials(root.certificate_pem)
    return grpc.ssl_channel_credentials(
        root.certificate_pem, client.key_pem, client.certificate_pem
    )


def tls_context(
    directory: Path,
    root: Pair,
    client: Pair | None,
    lowest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_2,
    highest: ssl.TLSVersion = ssl.TLSVersion.TLSv1_3,
) -> ssl.SSLContext:
    """A client's TLS in one's own hands: the versions it offers, and HTTP/2 as its protocol."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=root.certificate_pem.decode())
    if lowest < ssl.TLSVersion.TLSv1_2:
        # OpenSSL 3 does not even offer the old versions at its usual level of security.
        context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version, context.maximum_version = lowest, highest
    context.set_alpn_protocols(["h2"])
    if client is not None:
        directory.mkdir(parents=True, exist_ok=True)
        both = directory / f"client-{client.fingerprint.hex()[:8]}.pem"
        both.write_bytes(client.certificate_pem + client.key_pem)
        context.load_cert_chain(both)
    return context
