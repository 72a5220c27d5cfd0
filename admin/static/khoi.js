/* Progressive help for every page; nothing needs it. Lives here: one-click guard, confirm, keys, filters; what is typed is kept by drafts.js. */
"use strict";
document.documentElement.classList.add("js");
(() => {
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.confirm && !confirm(form.dataset.confirm)) { event.preventDefault(); return; }
    if (form.matches("[data-forget]")) sessionStorage.clear();
    if (form.matches("[data-filters]")) for (const e of form.elements) if (e.name && !e.value) e.disabled = true;
    if (form.method !== "post" || form.matches("[data-download]")) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => form.querySelectorAll("button:not([type=button],:disabled)").forEach(b => { b.disabled = true; b.classList.add("busy"); }), 0);
  });
  addEventListener("pageshow", e => { if (e.persisted) document.querySelectorAll("form").forEach(f => { delete f.dataset.sent; for (const x of f.elements) if (x.classList.contains("busy")) { x.disabled = false; x.classList.remove("busy"); } }); });
  addEventListener("keydown", e => {
    if ((e.ctrlKey || e.metaKey) && e.key?.toLowerCase() === "s") { const b = document.querySelector("[data-key=s]"); if (b) { e.preventDefault(); b.click(); } }
  });
  addEventListener("keydown", e => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey || e.target.closest?.("input,textarea,select,[contenteditable]")) return;
    const box = [...document.querySelectorAll("[data-search]")].reverse().find(b => b.offsetParent);
    if (box) { e.preventDefault(); box.focus(); box.select(); } else document.querySelector(".seek button")?.click();
  });
  addEventListener("keydown", e => {
    if (e.key?.toLowerCase() === "p" && !e.ctrlKey && !e.metaKey && !e.altKey && !e.target.closest?.("input,textarea,select,[contenteditable]")) document.querySelector("[data-next-post]")?.click();
  });
  document.querySelectorAll("[data-filters] select").forEach(s => s.addEventListener("change", () => s.form.requestSubmit()));
  document.addEventListener("click", e => { const row = e.target.closest("tr[data-row]"); if (row && !e.target.closest("a,button,input,label") && !String(getSelection())) row.querySelector("[data-open]")?.click(); });
  const drops = [...document.querySelectorAll("details.drops, details.who")];
  const shut = but => drops.forEach(d => { if (d !== but) d.open = false; });
  drops.forEach(d => d.addEventListener("toggle", () => { if (d.open) shut(d); }));
  document.addEventListener("click", e => shut(e.target.closest("details")));
  addEventListener("keydown", e => { if (e.key === "Escape") { const d = drops.find(x => x.open); shut(); d?.querySelector("summary").focus(); } });
  /* A day in full, read by the server's own parser as soon as its field is left; without this the form comes back with it. */
  const sayAt = (field, text) => {
    let place = document.getElementById(`${field.id}-said`);
    if (!place && text) { place = Object.assign(document.createElement("p"), { id: `${field.id}-said`, className: "hint" }); place.setAttribute("role", "status"); field.after(place); }
    if (place) place.textContent = text;
  };
  document.addEventListener("change", async e => {
    const field = e.target, text = field.matches?.("input[data-day]") ? field.value.trim() : "";
    if (!text || field.dataset.filled === text) return;
    try {
      const answer = await fetch(`/typed/day/?text=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" } });
      if (!answer.ok || field.value.trim() !== text) return;
      const got = await answer.json();
      sayAt(field, got.said);
      if (!got.day || got.day === text) return;
      field.value = field.dataset.filled = got.day;
      for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
    } catch { /* the server reads it again on saving */ }
  });
  /* On a phone the key that says "next" leads to the next field; only in the last one it sends the form. */
  if (matchMedia("(pointer: coarse)").matches) {
    const fields = form => [...form.elements].filter(e => e.matches("input:not([type=hidden],[type=submit],[type=button]),select,textarea") && !e.disabled && e.offsetParent);
    for (const form of document.querySelectorAll("form[method=post]")) { const last = fields(form).at(-1); if (last?.enterKeyHint === "next") last.enterKeyHint = "done"; }
    addEventListener("keydown", e => {
      if (e.key !== "Enter" || e.isComposing || e.target.enterKeyHint !== "next" || !e.target.form) return;
      const all = fields(e.target.form), next = all[all.indexOf(e.target) + 1];
      if (next) { e.preventDefault(); next.focus(); }
    });
  }
  document.querySelectorAll("[data-print]").forEach(b => b.addEventListener("click", () => print()));
  document.getElementById("summary")?.focus();
})();
