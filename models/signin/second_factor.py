"""What is done with the second factor: its owner sets it up, gives it up, proves it at sign-in and before
some acts; whoever may issue the owner a code takes it off where the telephone is lost (domain.md 4).

What it is made of: factor.py, keys.py. A factor is a telephone (TOTP) or any of some security keys; recovery
codes stand for either. Verbs of this page are called in the program's own session, but `take_off`.
"""

from __future__ import annotations

from pyotp import random_base32
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from models.access.grants import GRANTS, Principal
from models.access.guard import elevated, looking
from models.core.base import now
from models.core.errors import Refusal
from models.core.spelling import compared
from models.people.people import Account, place_of, principal_of
from models.platform.journal import digest, need_fresh, record
from models.platform.settings import setting
from models.signin.codes import confirmed_by_factor, factor_taken_off, unconfirmed
from models.signin.factor import (
    FRESH,
    Factor,
    drop_factor,
    drop_telephone,
    factor_of,
    give_codes,
    has_factor,
    prove,
    recovered,
    taken,
)
from models.signin.keys import MOST_KEYS, Answer, SecurityKey, added, ask_key, keys_of, to_add
from models.signin.signins import (
    Secret,
    SignIn,
    begin_sign_in,
    changed,
    end_everything,
    matches,
    require_issuer,
    require_password,
)
from models.signin.tries import Caller, attempt

MUST = frozenset({*GRANTS["report.decide"], *GRANTS["report.issue"], "administrator", "auditor"})
"""Roles that need a second factor where the settings say that it is required."""


def must_have(db: Session, by: Principal) -> bool:
    """Whether the settings require a second factor of whoever holds the posts of `by`; of others never."""
    return setting(db, "factor_needed") == "required" and by.has(MUST)


def known_until_now(db: Session, login: str) -> bool:
    """Whether nobody who came in by a code from above is still unknown at this account."""
    account = db.scalar(select(Account).where(Account.login == compared(login)))
    return account is not None and not unconfirmed(db, account)


def mark_of_password(db: Session, account_id: int) -> str:
    """By which the step after the password knows that it is still the same one."""
    return digest(db.scalar(select(Secret.password_hash).where(Secret.account_id == account_id)) or "")


def begin_factor(db: Session, by: Principal, password: str, caller: Caller) -> None:
    """Make a key that waits for its first right code. Needs the present password: whoever sits down at an
    open sign-in sets up nothing; beside security keys, that one answered of late. Refuses `factor.again`,
    `password.old`, `factor.held`; commit on the second."""
    account_id = by.account_id or 0
    if has_factor(db, account_id):
        need_fresh(by, "factor.key_add")
    require_password(db, account_id, password, caller)
    if factor_of(db, account_id) is not None:
        raise Refusal("factor.held")
    drop_telephone(db, account_id)
    db.add(Factor(account_id=account_id, key=random_base32(), begun_at=now()))
    db.flush()


def hold_factor(db: Session, account_id: int, typed: str, sign_in: int, caller: Caller) -> list[str]:
    """The first right code: from now on the factor holds. Returns the recovery codes, shown once. Refuses
    `factor.none` where no key waits, `factor.wrong`."""
    row = factor_of(db, account_id, held=False)
    if row is None:
        raise Refusal("factor.none")
    tried = attempt(db, "factor", caller, account_id=account_id)
    if not taken(db, row, typed):
        tried.failed(db)
        raise Refusal("factor.wrong")
    tried.went_right(db)
    row.held_at = now()
    _note(db, sign_in)
    record(db, principal_of(db, account_id), "factor.hold", row)
    return give_codes(db, account_id)


def begin_key(db: Session, by: Principal, sign_in: int, name: str, password: str, caller: Caller) -> None:
    """Ask for a security key that the owner adds, by the name it gets. The first factor of all needs the
    present password, as the telephone does; a further one that a factor was proved of late. Refuses
    `password.old`, `factor.again`, `key.many`; commit on the first."""
    account_id = by.account_id or 0
    if has_factor(db, account_id):
        need_fresh(by, "factor.key_add")
    else:
        require_password(db, account_id, password, caller)
    if len(keys_of(db, account_id)) >= MOST_KEYS:
        raise Refusal("key.many", most=MOST_KEYS)
    ask_key(db, account_id, to_add(sign_in), name)


def add_key(db: Session, account_id: int, answer: Answer, sign_in: int, caller: Caller) -> list[str]:
    """The key that was asked for is the owner's from now on. Returns the recovery codes, shown once, where it
    is the first factor. Refuses what keys.py refuses; commit on that."""
    first, tried = not has_factor(db, account_id), attempt(db, "factor", caller, account_id=account_id)
    try:
        key = added(db, account_id, answer)
    except Refusal as refusal:
        if refusal.code != "key.late":
            tried.failed(db)
        raise
    tried.went_right(db)
    _note(db, sign_in)
    record(db, principal_of(db, account_id), "factor.key_add", key)
    return give_codes(db, account_id) if first else []


def remove_key(db: Session, by: Principal, number: int) -> None:
    """One of the own keys ends. Refuses `access.unknown` for somebody else's, `factor.again`."""
    mine = select(SecurityKey).where(SecurityKey.id == number, SecurityKey.account_id == by.account_id)
    key = db.scalar(mine)
    if key is None:
        raise Refusal("access.unknown")
    record(db, by, "factor.key_drop", key)
    db.delete(key)
    db.flush()
    if not has_factor(db, key.account_id):
        drop_factor(db, key.account_id)


def codes_anew(db: Session, by: Principal) -> list[str]:
    """New recovery codes of somebody who has no telephone but security keys: one was asked of late. Refuses
    `factor.none`, `factor.again`."""
    account_id = by.account_id or 0
    if not has_factor(db, account_id):
        raise Refusal("factor.none")
    record(db, by, "factor.codes", db.get_one(Account, account_id))
    return give_codes(db, account_id)


def new_codes(db: Session, account_id: int, typed: str, sign_in: int, caller: Caller) -> list[str]:
    """New recovery codes after a right code of the telephone; the earlier ones end."""
    prove(db, account_id, typed, caller, recovery=False)
    _note(db, sign_in)
    record(db, principal_of(db, account_id), "factor.codes", factor_of(db, account_id))
    return give_codes(db, account_id)


def give_up(db: Session, account_id: int, typed: str, password: str, caller: Caller) -> None:
    """The owner's telephone ends: by a right code of the telephone, or by the password and a recovery code.
    Refuses `factor.wrong`, the same whatever is wrong."""
    tried = attempt(db, "factor", caller, account_id=account_id)
    row = factor_of(db, account_id)
    secret = db.scalar(select(Secret).where(Secret.account_id == account_id))
    known = bool(password) and matches(secret, password)
    if row is None or not (taken(db, row, typed) or (known and recovered(db, account_id, typed))):
        tried.failed(db)
        raise Refusal("factor.wrong")
    tried.went_right(db)
    record(db, principal_of(db, account_id), "factor.drop", row)
    drop_telephone(db, account_id)


def take_off(db: Session, by: Principal, account: Account) -> None:
    """End the factor of somebody who lost the telephone and the recovery codes: by whoever may issue them a
    code. Their sign-ins end, and what their cells kept stays closed as after a code from above, until
    the cell confirms them. The owner, their secretary and auditors are told. Nobody takes off the own."""
    require_issuer(db, by, account)
    if account.id == by.account_id:
        raise Refusal("factor.own")
    with looking(db) as system:
        held = has_factor(system, account.id)
    if not held:
        raise Refusal("factor.none")
    record(db, by, "factor.take_off", account, place_of(account)[0])
    with elevated(db) as system:
        drop_factor(system, account.id)
        end_everything(system, account.id)
        factor_taken_off(system, by, system.get_one(Account, account.id))


def sign_in_by_factor(
    db: Session, account_id: int, mark: str, given: str | Answer, caller: Caller, *, knows: bool = False
) -> str:
    """A token for the browser of somebody whose password was right: `mark` is its hash's, so that another
    password since ends the step (`factor.late`). `knows`: a code from above was used before by somebody
    who was known until then; the own factor says that it is still they."""
    account = db.get(Account, account_id)
    row = db.scalar(select(Secret).where(Secret.account_id == account_id))
    if account is None or row is None or digest(row.password_hash) != mark:
        raise Refusal("factor.late")
    by_paper = prove(db, account_id, given, caller, recovery=True)
    still = Secret.password_hash == row.password_hash
    if not changed(db, row, still, code_hash="", code_until=None):  # a code ends with the next sign-in
        raise Refusal("factor.late")
    if by_paper:
        record(db, principal_of(db, account_id), "factor.recover", account)
    if knows:
        confirmed_by_factor(db, account)
    token = begin_sign_in(db, account, caller)
    db.flush()
    _note(db, db.scalars(select(SignIn.id).where(SignIn.token_hash == digest(token))).one())
    return token


def freshen(db: Session, account_id: int, sign_in: int, given: str | Answer, caller: Caller) -> None:
    """A right code, or a security key's answer, before an act that asks for one again; holds for this sign-in
    and ten minutes. A second click whose first one was right meanwhile needs none."""
    at = db.scalar(select(SignIn.factor_at).where(SignIn.id == sign_in))
    if at is not None and at > now() - FRESH:
        return
    if prove(db, account_id, given, caller, recovery=True):
        by = principal_of(db, account_id)
        record(db, by, "factor.recover", db.get_one(Account, account_id))
    _note(db, sign_in)


def _note(db: Session, sign_in: int) -> None:
    """A right code was typed in this sign-in just now."""
    fresh = update(SignIn).where(SignIn.id == sign_in).values(factor_at=now())
    db.execute(fresh, execution_options={"synchronize_session": False})
