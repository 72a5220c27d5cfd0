"""Answering what a file asks back, as a person at a browser does."""

from __future__ import annotations

from werkzeug.test import TestResponse

from tests.offices import Office
from tests.pages import Page, read


def asked(page: Page) -> dict[str, list[str]]:
    """What is asked, with the readings that are offered."""
    return {
        str(each.one("legend").text): [label.text for label in each.all("label")]
        for each in page.all("#asked fieldset")
    }


def answered(office: Office, who: str, answer: TestResponse, *labels: str) -> TestResponse:
    """The page after its questions were answered, each by the label of its reading."""
    page = read(answer)
    form = next(each for each in page.forms if "kept" in each.fields)
    fields = {name: values for name, values in form.typed.items() if not name.startswith("read")}
    for each, label in zip(page.all("#asked fieldset"), labels, strict=True):
        found = next(node for node in each.all("label") if node.text == label)
        radio = each.one(f"#{found.get('for')}")
        fields[str(radio.get("name"))] = [str(radio.get("value"))]
    return office.client(who).post(form.get("action"), data=fields)
