from contextlib import AbstractContextManager
from typing import Any

from babel import Locale
from babel.support import NullTranslations
from flask import Flask
from flask_babel.speaklater import LazyString as LazyString

class Babel:
    domain_instance: Domain
    def __init__(
        self,
        app: Flask | None = None,
        date_formats: Any = None,
        configure_jinja: bool = True,
        *args: Any,
        **kwargs: Any,
    ) -> None: ...

class Domain:
    def __init__(
        self, translation_directories: str | list[str] | None = None, domain: str = "messages"
    ) -> None: ...
    def get_translations(self) -> NullTranslations: ...

def get_domain() -> Domain: ...
def get_locale() -> Locale | None: ...
def force_locale(locale: str) -> AbstractContextManager[None]: ...
def gettext(string: str, **variables: Any) -> str: ...
def ngettext(singular: str, plural: str, num: int, **variables: Any) -> str: ...
def pgettext(context: str, string: str, **variables: Any) -> str: ...

# a LazyString; types-WTForms takes a str only for labels and messages
def lazy_gettext(string: str, **variables: Any) -> Any: ...
