from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from flask import Flask
from flask.typing import ResponseReturnValue
from flask_admin.theme import Theme
from flask_babel import LazyString

_Screen = TypeVar("_Screen", bound=Callable[..., Any])

def expose(url: str = "/", methods: Iterable[str] | None = ("GET",)) -> Callable[[_Screen], _Screen]: ...

class BaseView:
    name: str | LazyString | None
    endpoint: str
    admin: Admin | None
    def __init__(
        self,
        name: str | LazyString | None = None,
        category: str | None = None,
        endpoint: str | None = None,
        url: str | None = None,
        static_folder: str | None = None,
        static_url_path: str | None = None,
        menu_class_name: str | None = None,
        menu_icon_type: str | None = None,
        menu_icon_value: str | None = None,
    ) -> None: ...
    def render(self, template: str, **kwargs: Any) -> str: ...
    def is_accessible(self) -> bool: ...
    def inaccessible_callback(self, name: Any, **kwargs: Any) -> ResponseReturnValue: ...
    def _run_view(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any: ...

class AdminIndexView(BaseView):
    def __init__(
        self,
        name: str | LazyString | None = None,
        category: str | None = None,
        endpoint: str | None = None,
        url: str | None = None,
        template: str = "admin/index.html",
        menu_class_name: str | None = None,
        menu_icon_type: str | None = None,
        menu_icon_value: str | None = None,
    ) -> None: ...
    def index(self) -> ResponseReturnValue: ...

class Admin:
    _views: list[BaseView]
    def __init__(
        self,
        app: Flask | None = None,
        name: str | None = None,
        url: str | None = None,
        subdomain: str | None = None,
        index_view: BaseView | None = None,
        translations_path: str | None = None,
        endpoint: str | None = None,
        static_url_path: str | None = None,
        theme: Theme | None = None,
        category_icon_classes: dict[str, str] | None = None,
        host: str | None = None,
        csp_nonce_generator: Callable[[], Any] | None = None,
    ) -> None: ...
    def add_view(self, view: BaseView) -> None: ...
