"""A form's key: the first result again for the same form, refused for another, one's own only."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from models.core.errors import Refusal
from models.platform.idempotency import first_result, remember


def test_a_repeated_form_is_led_where_the_first_led(db: Session) -> None:
    assert first_result(db, 1, "key", "a" * 64) is None
    remember(db, 1, "key", "a" * 64, "/meetings/details/?id=7")
    assert first_result(db, 1, "key", "a" * 64) == "/meetings/details/?id=7"


def test_a_key_is_for_one_form_and_one_account(db: Session) -> None:
    remember(db, 1, "key", "a" * 64, "/here/")
    with pytest.raises(Refusal, match="repeated"):
        first_result(db, 1, "key", "b" * 64)
    assert first_result(db, 2, "key", "b" * 64) is None


def test_a_long_address_is_kept_as_far_as_it_fits(db: Session) -> None:
    remember(db, 1, "long", "a" * 64, "/" + "x" * 900)
    assert first_result(db, 1, "long", "a" * 64) == "/" + "x" * 399
