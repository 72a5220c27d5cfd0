"""A security key in software, for tests: it makes one credential and answers what it is asked (WebAuthn,
level 2), on the page of whichever address a test says."""

from __future__ import annotations

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

PRESENT, VERIFIED, MADE = 0x01, 0x04, 0x40


def letters(raw: bytes) -> str:
    """As browsers write what is no text."""
    return urlsafe_b64encode(raw).decode().rstrip("=")


def raw(text: str) -> bytes:
    """The reverse."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


class SoftKey:
    """One key; `counter` is what it counts of its answers."""

    def __init__(self, counter: int = 0) -> None:
        self.key, self.id, self.counter = generate_private_key(SECP256R1()), secrets.token_bytes(32), counter

    def create(self, options: str, origin: str, *, name: str = "") -> str:
        """What a browser sends of a key that was made; for the server's `name`, or another."""
        asked = json.loads(options)
        own = len(self.id).to_bytes(2, "big") + self.id + self._public()
        data = self._data(name or asked["rp"]["id"], MADE) + bytes(16) + own
        made = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        client = self._client("webauthn.create", asked["challenge"], origin)
        return self._said({"clientDataJSON": client, "attestationObject": made})

    def get(self, options: str, origin: str, *, name: str = "", counts: bool = True) -> str:
        """What a browser sends of a key that answered."""
        asked = json.loads(options)
        self.counter += counts
        data = self._data(name or asked["rpId"], 0)
        client = self._client("webauthn.get", asked["challenge"], origin)
        signed = self.key.sign(data + sha256(client).digest(), ECDSA(SHA256()))
        return self._said({"clientDataJSON": client, "authenticatorData": data, "signature": signed})

    def _data(self, name: str, made: int) -> bytes:
        flags = bytes([PRESENT | VERIFIED | made])
        return sha256(name.encode()).digest() + flags + self.counter.to_bytes(4, "big")

    def _public(self) -> bytes:
        point = self.key.public_key().public_numbers()
        x, y = (number.to_bytes(32, "big") for number in (point.x, point.y))
        return cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})

    @staticmethod
    def _client(kind: str, challenge: str, origin: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": origin}).encode()

    def _said(self, parts: dict[str, bytes]) -> str:
        response: dict[str, Any] = {name: letters(part) for name, part in parts.items()}
        name = letters(self.id)
        return json.dumps({"id": name, "rawId": name, "type": "public-key", "response": response})
