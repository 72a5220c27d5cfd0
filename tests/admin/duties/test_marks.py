"""Marks drawn as a row: what is typed stands escaped, what leads nowhere is no link."""

from __future__ import annotations

from admin.duties.marks import days_drawn, drawn

SIGNS = {"ok": "<svg/>", "miss": "<svg x/>"}


def test_a_mark_is_a_link_with_its_sign_its_number_and_its_words() -> None:
    step = {"state": "ok", "label": 'Họp <"1">', "text": "2/3", "url": "/duties/?unit=1&source=meeting"}
    assert drawn([step], SIGNS) == (
        '<td><a class="m ok wide" href="/duties/?unit=1&amp;source=meeting" title="Họp &lt;&#34;1&#34;&gt;">'
        '<svg/><small aria-hidden="true">2/3</small>\n'
        '<span class="hush">Họp &lt;&#34;1&#34;&gt;</span></a></td>\n'
    )


def test_a_mark_without_an_address_leads_nowhere() -> None:
    steps = [{"state": state, "label": state, "text": "", "url": None} for state in SIGNS]
    assert drawn(steps, SIGNS).count("<td><span ") == 2
    assert "<a " not in drawn(steps, SIGNS) and "<small" not in drawn(steps, SIGNS)


def test_a_day_is_framed_and_filled_by_what_was_done_on_it() -> None:
    day = {"x": 18, "y": 36, "size": 0, "due": False, "today": False, "label": "3/1 & 1", "first": False}
    quiet, busy = days_drawn([day]), days_drawn([day | {"size": 5, "due": True, "today": True}])
    assert quiet.count("<rect") == 1 and 'class="cell"' in quiet and "<title>3/1 &amp; 1</title>" in quiet
    assert 'class="cell due now"' in busy and '<rect x="23.5" y="59.5" width="5"' in busy
