"""Many loader criteria as one option of a statement, so that the gate costs a statement little.

Every statement carries a condition for each table that has a scope. As options of their
own, SQLAlchemy walks all of them anew for each statement to find whether it is compiled
already, which was a fifth of a page. Their part of that key hangs on the principal's posts
alone, so it is made once. Which rows they let through is decided in access.py, not here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm.interfaces import CriteriaOption
from sqlalchemy.orm.util import LoaderCriteriaOption
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.sql.visitors import anon_map


class Together(CriteriaOption):
    """Criteria that come and go together. It is not handed on to
    lazy loading: those statements pass the guard by themselves."""

    propagate_to_loaders = False

    def __init__(self, options: Sequence[LoaderCriteriaOption]) -> None:
        self.options = tuple(options)
        self.values: list[BindParameter[Any]] = []
        own = anon_map()
        self.key = (Together, *(option._gen_cache_key(own, self.values) for option in self.options))

    def _gen_cache_key(self, _anon_map: Any, bindparams: list[BindParameter[Any]]) -> tuple[Any, ...]:
        """Equal for equal shapes; values go beside it, in the order of the shape, as SQLAlchemy's own do."""
        bindparams.extend(self.values)
        return self.key

    def process_compile_state(self, compile_state: Any) -> None:
        for option in self.options:
            option.process_compile_state(compile_state)

    def process_compile_state_replaced_entities(self, compile_state: Any, mapper_entities: Any) -> None:
        self.process_compile_state(compile_state)

    def get_global_criteria(self, attributes: dict[Any, Any]) -> None:
        for option in self.options:
            option.get_global_criteria(attributes)
