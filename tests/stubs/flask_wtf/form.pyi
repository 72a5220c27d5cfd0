from typing import Any

from wtforms import Form
from wtforms.meta import DefaultMeta

class FlaskForm(Form):
    class Meta(DefaultMeta): ...

    def __init__(self, formdata: Any = ..., **kwargs: Any) -> None: ...
