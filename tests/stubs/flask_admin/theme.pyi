from typing import Literal

class Theme:
    folder: str
    base_template: str

class BootstrapTheme(Theme):
    swatch: str
    fluid: bool

def Bootstrap4Theme(
    *,
    folder: Literal["bootstrap4"] = "bootstrap4",
    base_template: str = "admin/base.html",
    swatch: str = "default",
    fluid: bool = False,
) -> BootstrapTheme: ...
