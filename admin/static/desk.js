/* Letters as keys: an element with data-letter is clicked by its letter outside of fields; J and K go down and up a list. */
"use strict";
(() => {
  const typing = e => e.target.closest?.("input,textarea,select,[contenteditable]") || e.ctrlKey || e.metaKey || e.altKey;
  addEventListener("keydown", e => {
    if (e.key === "Escape" && e.target.closest("textarea,input,select")) { e.target.blur(); return; }
    if (typing(e)) return;
    const hit = document.querySelector(`[data-letter="${CSS.escape(e.key?.toLowerCase())}"]`);
    if (!hit) return;
    e.preventDefault();
    if (hit.matches("textarea,input,select")) hit.focus(); else hit.click();
  });
})();
