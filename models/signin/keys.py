"""Security keys as a second factor (WebAuthn, level 2): a key of its own on a stick, in a telephone or in the
machine itself (Windows Hello). What is kept of each, what it is asked, and how its answer is judged. What is
done with them is in second_factor.py.

A key signs a question of the server together with the address of the page that asked, so that it answers no
other page. A question is kept here, is of one use, ends after minutes, and belongs to one asker: a sign-in
that stands, or the step after one password. The public key alone is kept: nothing that signs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, String, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column
from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import (
    base64url_to_bytes,
    bytes_to_base64url,
    generate_challenge,
    parse_attestation_object,
    parse_authenticator_data,
    parse_client_data_json,
)
from webauthn.helpers.cose import COSEAlgorithmIdentifier as Signing
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from models.access.scopes import Sealed
from models.core.base import Base, Id, now
from models.core.errors import Refusal

ASKED_FOR = timedelta(minutes=10)
"""For how long a question waits for its answer."""
MOST_KEYS, MOST_ASKED = 10, 5
"""Keys of one account; questions of one asker that wait at once (tabs)."""
NAME = 60
LONGEST_ID, LONGEST_KEY, LONGEST_ANSWER = 1400, 2000, 2**16
SIGNING = [Signing.ECDSA_SHA_256, Signing.EDDSA, Signing.RSASSA_PKCS1_v1_5_SHA_256]
SIGNED_ID = re.compile(rf"[A-Za-z0-9_-]{{1,{LONGEST_ID}}}")


class SecurityKey(Sealed, Base):
    """A key of an account (khóa bảo mật), by the name its owner gave it."""

    __tablename__ = "security_key"

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"), index=True)
    name: Mapped[str] = mapped_column(String(NAME))
    credential: Mapped[str] = mapped_column(String(LONGEST_ID), unique=True)
    public_key: Mapped[str] = mapped_column(String(LONGEST_KEY))
    counter: Mapped[int] = mapped_column(BigInteger)
    added_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class KeyQuestion(Sealed, Base):
    """What a key is asked to sign; `name` is that of one which is to be added."""

    __tablename__ = "key_question"

    id: Mapped[Id]
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    asker: Mapped[str] = mapped_column(String(60), index=True)
    challenge: Mapped[str] = mapped_column(String(100), unique=True)
    name: Mapped[str] = mapped_column(String(NAME), default="")
    until: Mapped[datetime] = mapped_column(index=True)


@dataclass(frozen=True)
class Place:
    """Where keys are asked: the name that their answers are bound to, and from which addresses they may come.
    Both are what the server knows of itself."""

    name: str
    origins: tuple[str, ...]


@dataclass(frozen=True)
class Answer:
    """What a key said (JSON), at which place, to what this asker's page asked."""

    said: str
    place: Place | None
    asker: str


def to_add(sign_in: int) -> str:
    """The asker where a sign-in adds a key."""
    return f"add {sign_in}"


def to_prove(sign_in: int) -> str:
    """The asker before an act that asks again."""
    return f"again {sign_in}"


def to_enter(chance: str) -> str:
    """The asker at the step after one password."""
    return f"step {chance}"


def keys_of(db: Session, account_id: int) -> Sequence[SecurityKey]:
    """The keys of an account, the first one first."""
    found = select(SecurityKey).where(SecurityKey.account_id == account_id)
    return db.scalars(found.order_by(SecurityKey.id)).all()


def ask_key(db: Session, account_id: int, asker: str, name: str = "") -> None:
    """Put a question for an asker; those that have ended go, and the oldest where many wait."""
    newest = select(KeyQuestion.id).where(KeyQuestion.asker == asker).order_by(KeyQuestion.id.desc())
    waiting = db.scalars(newest.offset(MOST_ASKED - 1)).all()
    old = delete(KeyQuestion).where((KeyQuestion.until <= now()) | KeyQuestion.id.in_(waiting))
    db.execute(old, execution_options={"synchronize_session": False})
    challenge, until = bytes_to_base64url(generate_challenge()), now() + ASKED_FOR
    db.add(KeyQuestion(account_id=account_id, asker=asker, challenge=challenge, name=name, until=until))
    db.flush()


def question_of(db: Session, asker: str) -> KeyQuestion | None:
    """The newest question of an asker that still waits."""
    found = select(KeyQuestion).where(KeyQuestion.asker == asker, KeyQuestion.until > now())
    return db.scalar(found.order_by(KeyQuestion.id.desc()).limit(1))


def asked_to_add(db: Session, row: KeyQuestion, place: Place, login: str, person: str) -> str:
    """What a browser needs to make a key, as JSON."""
    options = generate_registration_options(
        rp_id=place.name,
        rp_name="Khối",
        user_id=sha256(f"khoi account {row.account_id}".encode()).digest(),
        user_name=login,
        user_display_name=person,
        challenge=base64url_to_bytes(row.challenge),
        timeout=_milliseconds(row),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.DISCOURAGED,
            user_verification=UserVerificationRequirement.PREFERRED,
        ),
        exclude_credentials=_described(db, row.account_id),
        supported_pub_key_algs=SIGNING,
    )
    return options_to_json(options)


def asked_to_prove(db: Session, row: KeyQuestion, place: Place) -> str:
    """What a browser needs to ask one of the account's keys, as JSON."""
    options = generate_authentication_options(
        rp_id=place.name,
        challenge=base64url_to_bytes(row.challenge),
        timeout=_milliseconds(row),
        allow_credentials=_described(db, row.account_id),
        user_verification=UserVerificationRequirement.PREFERRED,
    )
    return options_to_json(options)


def _milliseconds(row: KeyQuestion) -> int:
    return max(1000, int((row.until - now()).total_seconds() * 1000))


def _described(db: Session, account_id: int) -> list[PublicKeyCredentialDescriptor]:
    keys = keys_of(db, account_id)
    return [PublicKeyCredentialDescriptor(id=base64url_to_bytes(key.credential)) for key in keys]


def added(db: Session, account_id: int, answer: Answer) -> SecurityKey:
    """The new key that this is a right answer of. Refuses `key.place`, `key.late`, `key.origin`, `key.name`,
    `key.wrong`, `key.known`: commit on these, the question is spent."""
    place, said, row = _asked(db, account_id, answer)
    why, made = "", None
    try:
        made = verify_registration_response(
            credential=dict(said),
            expected_challenge=base64url_to_bytes(row.challenge),
            expected_rp_id=place.name,
            expected_origin=list(place.origins),
            supported_pub_key_algs=SIGNING,
        )
    except Exception:  # whatever its parts stumble over in what was sent
        why = _why(said, place, 0)
    _spend(db, row)
    if made is None:
        raise Refusal(why)
    credential, public = (
        bytes_to_base64url(made.credential_id),
        bytes_to_base64url(made.credential_public_key),
    )
    if len(credential) > LONGEST_ID or len(public) > LONGEST_KEY:
        raise Refusal("key.wrong")
    if db.scalar(select(SecurityKey.id).where(SecurityKey.credential == credential)) is not None:
        raise Refusal("key.known")
    key = SecurityKey(account_id=account_id, name=row.name, credential=credential, public_key=public)
    key.counter, key.added_at = made.sign_count, now()
    db.add(key)
    db.flush()
    return key


def answered(db: Session, account_id: int, answer: Answer) -> None:
    """Refuse what is no right answer of a key of the account to what its asker was asked: `key.place`,
    `key.late`, `key.unknown` for somebody else's key, `key.origin`, `key.name`, `key.counter` where it has
    counted back, as a copy does, `key.wrong`. Commit on all of them: the question is spent."""
    place, said, row = _asked(db, account_id, answer)
    key, counter, why = _known(db, account_id, said), 0, "key.unknown"
    if key is not None:
        try:
            counter = verify_authentication_response(
                credential=dict(said),
                expected_challenge=base64url_to_bytes(row.challenge),
                expected_rp_id=place.name,
                expected_origin=list(place.origins),
                credential_public_key=base64url_to_bytes(key.public_key),
                credential_current_sign_count=key.counter,
            ).new_sign_count
            why = ""
        except Exception:  # whatever its parts stumble over in what was sent
            why = _why(said, place, key.counter)
    _spend(db, row)
    if key is None or why:
        raise Refusal(why)
    same = update(SecurityKey).where(SecurityKey.id == key.id, SecurityKey.counter == key.counter)
    used = same.values(counter=counter, used_at=now())
    done: Any = db.execute(used, execution_options={"synchronize_session": False})
    db.expire(key)
    if not done.rowcount:  # another answer of it came first
        raise Refusal("key.counter")


def _asked(db: Session, account_id: int, answer: Answer) -> tuple[Place, Mapping[str, Any], KeyQuestion]:
    """Where, what and to which question of its asker: one that waits, and was not answered yet."""
    if answer.place is None:
        raise Refusal("key.place")
    said = _read(answer.said)
    client = _client(said)
    if client is None:
        raise Refusal("key.wrong")
    row = db.scalar(
        select(KeyQuestion).where(
            KeyQuestion.challenge == bytes_to_base64url(client.challenge)[:100],
            KeyQuestion.asker == answer.asker,
            KeyQuestion.account_id == account_id,
            KeyQuestion.until > now(),
        )
    )
    if row is None:
        raise Refusal("key.late")
    return answer.place, said, row


def _spend(db: Session, row: KeyQuestion) -> None:
    """A question is answered once, whatever becomes of the answer; of two answers the first one counts."""
    gone = delete(KeyQuestion).where(KeyQuestion.id == row.id)
    done: Any = db.execute(gone, execution_options={"synchronize_session": False})
    if not done.rowcount:
        raise Refusal("key.late")


def _known(db: Session, account_id: int, said: Mapping[str, Any]) -> SecurityKey | None:
    """The key of the account that says it answered."""
    name = said.get("id")
    if not isinstance(name, str) or not SIGNED_ID.fullmatch(name):
        return None
    mine = SecurityKey.account_id == account_id
    return db.scalar(select(SecurityKey).where(mine, SecurityKey.credential == name))


def _read(text: str) -> Mapping[str, Any]:
    """What was sent, or nothing where it is no such thing."""
    try:
        said = json.loads(text[:LONGEST_ANSWER])
    except (ValueError, RecursionError):
        return {}
    return said if isinstance(said, dict) and isinstance(said.get("response"), dict) else {}


def _client(said: Mapping[str, Any]) -> Any:
    """What the browser signed to: question and address; None where it cannot be read."""
    try:
        return parse_client_data_json(base64url_to_bytes(said["response"]["clientDataJSON"]))
    except Exception:  # as above
        return None


def _why(said: Mapping[str, Any], place: Place, counter: int) -> str:
    """Which refusal tells why an answer was not right, when it was judged so."""
    client, parts = _client(said), said["response"]
    if client.origin not in place.origins:
        return "key.origin"
    try:
        if "attestationObject" in parts:
            data = parse_attestation_object(base64url_to_bytes(parts["attestationObject"])).auth_data
        else:
            data = parse_authenticator_data(base64url_to_bytes(parts["authenticatorData"]))
    except Exception:  # as above
        return "key.wrong"
    if data.rp_id_hash != sha256(place.name.encode()).digest():
        return "key.name"
    return "key.counter" if counter and data.sign_count <= counter else "key.wrong"
