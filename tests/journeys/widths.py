"""What stands out of a narrow window, and what is seen on paper that belongs on a screen."""

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


CONTROLS = """() => [...document.querySelectorAll('input,select,textarea,button,.button')].filter(e => {
  const style = getComputedStyle(e), framed = parseFloat(style.borderTopWidth) > 0;
  return e.checkVisibility() && (style.appearance !== 'none' || framed || e.matches('button,.button'));
}).slice(0, 4).map(e => e.tagName + ' ' + (e.name || e.textContent.trim().slice(0, 40)))"""
BANDS = """() => [...document.querySelectorAll('table')].filter(e => e.checkVisibility() && e.tHead)
  .filter(e => getComputedStyle(e.tHead).display !== 'table-header-group'
    || [...e.tBodies].some(b => [...b.rows].some(r => getComputedStyle(r).breakInside !== 'avoid')))
  .map(e => 'table: ' + e.textContent.trim().slice(0, 40))"""
PAPER, ACROSS = 624, 1009
"""What A4 leaves between its margins, upright and lying, in pixels."""


def unprinted(page: Page) -> list[str]:
    """What of a page is wrong on paper: controls, tables that break within a row or lose their heading, what
    stands out of the sheet."""
    lying = page.evaluate("document.body.classList.contains('wide-page')")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": ACROSS if lying else PAPER, "height": 900})
    found = [*page.evaluate(CONTROLS), *page.evaluate(BANDS), *page.evaluate(WIDE)]
    page.emulate_media(media="screen")
    page.set_viewport_size({"width": 380, "height": 900})
    return found
