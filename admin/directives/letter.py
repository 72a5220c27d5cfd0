"""A directive as Word and PDF, for whoever may read it (letter L9; domain.md 6)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import request, url_for
from flask_admin import expose

from admin.documents.documents import send_document
from admin.web.request import db
from forms.documents.directive import directive_document
from models.core.spelling import fold
from models.directives.tables import Directive


def file_name(text: str) -> str:
    """A name of a file without marks: `285-cv-duk`."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(text)).split())


def letter_acts(directive: Directive) -> list[dict[str, Any]]:
    """The buttons of its page."""
    return [
        {"label": label, "url": url_for("directives.letter_view", id=directive.id, form=form)}
        for label, form in (("Word", "docx"), ("PDF", "pdf"))
    ]


class LetterOfDirective:
    """The letter, mixed into the directives' list."""

    get_one: Callable[[Any], Directive]

    @expose("/letter/")
    def letter_view(self) -> Any:
        """The directive in the form of an official letter, in the issuer's own Word template where it has
        one, or as PDF; of a draft as it stands."""
        directive = self.get_one(request.args.get("id"))
        return send_document(directive_document(db(), directive), directive.path, file_name(directive.symbol))
