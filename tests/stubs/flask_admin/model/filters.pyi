from collections.abc import Sequence
from typing import Any

from flask_babel import LazyString

class BaseFilter:
    name: str | LazyString
    def __init__(
        self,
        name: str | LazyString,
        options: Sequence[tuple[str, str]] | None = None,
        data_type: str | None = None,
        key_name: str | None = None,
    ) -> None: ...
    def validate(self, value: Any) -> bool: ...
    def apply(self, query: Any, value: Any) -> Any: ...
    def operation(self) -> str | LazyString: ...
