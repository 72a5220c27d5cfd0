"""Who asks: what every request must know of the person behind a token, in two statements of the program.

It is asked before there is anybody whose scopes could hold it, and gives no rows of tables into a session.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from models.access.grants import SYSTEM, Acting, Principal
from models.access.guard import open_session
from models.core.base import now, today
from models.core.errors import Refusal
from models.people.delegation import taken_by
from models.people.holding import held_by, with_posts
from models.people.notices import unread_of
from models.people.people import ACTING, Account, Person, Post
from models.platform.journal import digest
from models.platform.settings import SHIPPED, every_setting
from models.signin.factor import FRESH, Factor
from models.signin.keys import SecurityKey
from models.signin.signins import SignIn

IDLE, LONGEST = "idle_minutes", "sign_in_hours"


@dataclass(frozen=True)
class Asking:
    """A sign-in that is open, whose it is, and how many notices wait there (100 at most);
    and the settings of the installation, which hardly a page does without."""

    by: Principal
    sign_in: int
    seen_at: datetime
    unread: int
    settings: dict[str, str]
    has_factor: bool


@cache
def _open_by() -> Select[Any]:
    """The open sign-in with the hash of a `token`, a row for each post held on a `day`, each with every path
    its unit ever had; asked for at every request, so built once."""
    acts = taken_by(Account.person_id).exists().label("acts")
    a_key = select(SecurityKey.id).where(SecurityKey.account_id == Account.id).exists().label("a_key")
    of_account = select(
        *(
            SignIn.id.label("sign_in"),
            SignIn.seen_at,
            SignIn.began_at,
            SignIn.factor_at,
            Factor.held_at.label("factor"),
            Account.id.label("account"),
            Account.active,
        ),
        *(Account.person_id, Person.name.label("called"), acts, a_key),
        unread_of(Account.id).scalar_subquery().label("unread"),
    )
    found = of_account.join(Account, Account.id == SignIn.account_id).join(
        Person, Person.id == Account.person_id
    )
    joined: Any = found.outerjoin(Factor, (Factor.account_id == Account.id) & Factor.held_at.is_not(None))
    open_ = joined.where(SignIn.token_hash == bindparam("token"), SignIn.ended_at.is_(None))
    return with_posts(Post, open_, Account.person_id)


def who(connection: Connection, token: str) -> Asking | None:
    """Who is signed in with this token, with the rights of today; None when it ended, idled
    too long or began too long ago, however busy it is.
    Refuses an account that is closed."""
    rows = connection.execute(_open_by(), {"token": digest(token), "day": today()}).all()
    first = rows[0] if rows else None
    settings = every_setting(connection)
    idle, longest = (int(settings.get(name) or SHIPPED[name]) for name in (IDLE, LONGEST))
    if first is None or now() - first.seen_at > timedelta(minutes=idle):
        return None
    if now() - first.began_at > timedelta(hours=longest):
        return None
    if not first.active:
        raise Refusal("principal.none")
    acting: tuple[Acting, ...] = ()
    if first.acts:
        with open_session(connection, SYSTEM) as system:
            acting = tuple(each for given in ACTING.tell(system, first.person_id) for each in given)
    has_factor = first.factor is not None or first.a_key
    by = Principal(first.account, first.person_id, first.called, held_by(rows), acting=acting)
    by.asks_again = has_factor and (first.factor_at is None or first.factor_at < now() - FRESH)
    return Asking(by, first.sign_in, first.seen_at, first.unread, settings, has_factor)
