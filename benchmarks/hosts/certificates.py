"""Certificates of this run's own, for servers that speak TLS with nobody else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

LIFETIME = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ServerCertificate:
    """Files in PEM; `authority` is what clients trust."""

    authority: Path
    certificate: Path
    key: Path


def certify(folder: Path, address: str) -> ServerCertificate:
    """Make an authority and have it sign a certificate for `address`, an IP address."""
    now = datetime.now(UTC)
    authority_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    authority_name = _name("Specimen Authority")
    limits = x509.BasicConstraints(ca=True, path_length=0)

    def built(name: x509.Name, public_key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return x509.CertificateBuilder(
            issuer_name=authority_name,
            subject_name=name,
            public_key=public_key,
            serial_number=x509.random_serial_number(),
            not_valid_before=now - LIFETIME,
            not_valid_after=now + LIFETIME,
        )

    authority = built(authority_name, authority_key.public_key()).add_extension(limits, critical=True)
    alternative = x509.SubjectAlternativeName([x509.IPAddress(ip_address(address))])
    server = built(_name("Specimen Database"), key.public_key()).add_extension(alternative, critical=False)
    files = ServerCertificate(folder / "authority.pem", folder / "server.pem", folder / "server.key")
    for path, builder in ((files.authority, authority), (files.certificate, server)):
        signed = builder.sign(authority_key, hashes.SHA256())
        path.write_bytes(signed.public_bytes(serialization.Encoding.PEM))
    files.key.touch(mode=0o600)
    files.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return files


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
