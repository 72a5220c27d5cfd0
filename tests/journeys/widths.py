"""What stands out of a narrow window."""

from __future__ import annotations

from playwright.sync_api import Page

WIDE = """() => [...document.querySelectorAll('body *')].filter(e => {
  const box = e.getBoundingClientRect();
  if (box.right <= innerWidth + 0.5 || !box.width || !e.checkVisibility()) return false;
  for (let p = e.parentElement; p; p = p.parentElement)
    if (getComputedStyle(p).overflowX !== 'visible') return false;
  return true;
}).slice(0, 4).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.trim().slice(0, 60))"""


def wide(page: Page) -> list[str]:
    """What stands out of the window; also where the page itself may be pushed sideways."""
    across = page.evaluate("document.documentElement.scrollWidth")
    found: list[str] = page.evaluate(WIDE)
    return found or ([f"{across} px"] if across > 380 else [])
