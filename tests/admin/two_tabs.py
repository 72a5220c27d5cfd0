"""The same form open in two tabs: the first saves, the second is shown both values and chooses its own."""

from __future__ import annotations

from tests.offices import Office
from tests.pages import Form, read


def marked_form(office: Office, who: str, url: str, kind: str) -> Form:
    """The form of a page that keeps drafts of this kind."""
    found = [
        each for each in read(office.get(who, url)).forms if each.get("data-draft").startswith(f"{kind}:")
    ]
    assert len(found) == 1, (kind, [each.get("data-draft") for each in found])
    return found[0]


def typed_in_two_tabs(
    office: Office,
    who: str,
    url: str,
    kind: str,
    name: str,
    label: str,
    two: tuple[str, str] = ("Thẻ một ghi", "Thẻ hai ghi"),
    **more: str,
) -> None:
    """Raises AssertionError unless a value saved meanwhile stands beside the own one, under the label that
    people know, and the one chosen is saved with all that was not in question."""
    form = marked_form(office, who, url, kind)
    action = form.get("action") or url
    sent = {key: values for key, values in form.typed.items() if key not in form.offered or values} | more
    del sent["idempotency_key"]
    first = office.send(who, action, **(sent | {name: two[0]}))
    assert first.status_code == 303, read(first).said
    second = office.send(who, action, **(sent | {name: two[1], "touched": name}))
    assert second.status_code == 409, read(second).said
    page = read(second)
    rows = page.all("fieldset.both")
    assert [each.one("legend").text for each in rows] == [label], page.main.text
    assert rows[0].texts(".side-of .pre") == [*two]
    choice = next(each for each in page.forms if each.get("data-key") or name in each.offered)
    assert choice.typed[name] == [two[1]]
    chosen = {key: values for key, values in choice.typed.items() if values}
    done = office.send(who, choice.get("action"), **chosen)
    assert done.status_code == 303, read(done).said
    again = marked_form(office, who, url, kind)
    assert again.typed[name] == [two[1]]
    apart = {name, *more, "row_version", "csrf_token", "idempotency_key", "touched", "draft_at"}
    assert {key: v for key, v in again.typed.items() if key not in apart} == {
        key: v for key, v in form.typed.items() if key not in apart
    }
