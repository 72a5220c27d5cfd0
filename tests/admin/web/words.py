"""What a catalogue holds."""

from __future__ import annotations

from admin.web.words import catalogue


def known(language: str, context: str | None) -> set[str]:
    """Messages of a context that have words in a language."""
    found = set()
    for message in catalogue(language):
        if (
            message.id
            and message.context == context
            and all(message.string if isinstance(message.string, tuple) else (message.string,))
        ):
            found.add(message.id if isinstance(message.id, str) else message.id[0])
    return found
