/* The panel of a step tells the first line of what stands in the fields as one types, and Enter in its own fields
   confirms it. Without it the panel tells what was saved, and the button confirms. */
"use strict";
(() => {
  const cut = text => { const line = text.split("\n").map(l => l.trim()).find(l => l) || ""; return line.length > 90 ? line.slice(0, 90).trimEnd() + "…" : line; };
  const told = place => {
    const f = document.getElementById(place.dataset.first);
    if (!f || !f.matches("textarea, input:not([type=file],[type=radio],[type=checkbox])")) return;
    const tell = () => {
      const line = cut(f.value);
      if (line) { place.textContent = line; return; }
      place.replaceChildren(Object.assign(document.createElement("span"), { className: "tag warn", textContent: place.dataset.empty }));
    };
    f.addEventListener("input", tell);
    tell();
  };
  document.querySelectorAll("[data-first]").forEach(told);
  addEventListener("keydown", e => {
    if (e.key !== "Enter" || e.isComposing) return;
    const all = e.ctrlKey || e.metaKey, field = e.target.closest(".panel input:not([type=checkbox])");
    const button = all ? document.querySelector("[data-key=enter]") : field && field.closest(".panel").querySelector("button[name=step]");
    if (button && !button.disabled) { e.preventDefault(); button.click(); }
  });
})();
