"""By which accounts, posts and people are found, marks ignored (platform/finding.py), and posts ordered."""

from __future__ import annotations

from models.core.base import Base
from models.people.people import HOLDER_KEY, Account, Person, Post
from models.platform.finding import Keys
from models.units.units import Unit

ACCOUNT_KEYS = (
    Keys("person", Account.person_id, (Person.search_key,)),
    Keys("account", Account.id, (Account.login,)),
)
"""Accounts, with the person that the statement joins."""
POST_KEYS = (Keys("person", Post.person_id, (HOLDER_KEY,)), Keys("unit", Post.unit_id, (Unit.search_key,)))
"""Posts: their holder, and the unit, which the statement joins."""
PERSON_KEYS = (
    Keys("person", Person.id, (Person.search_key,)),
    Keys("account", Account.id, (Account.login,)),
)
"""People, with the account that the statement joins."""
HOLDER = Base.metadata.tables["person"].alias("holder")
"""Who holds a post, for a list in the order of names: past the gate, as `called` is."""
