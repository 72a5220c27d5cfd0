/* Progressive help for every page; nothing needs it. Lives here: one-click guard, confirm, text kept over an idle sign-out, keys, filters. */
"use strict";
document.documentElement.classList.add("js");
(() => {
  const say = document.body.dataset;
  const kept = form => `khoi:${say.account}:${location.pathname}:${form.dataset.keep}`;
  const words = form => {
    const out = {};
    for (const e of form.elements) {
      if (!e.name || ["hidden", "password", "file", "submit", "button"].includes(e.type) || e.closest("[data-box]")) continue;
      if (e.type === "radio" || e.type === "checkbox") { if (e.checked) (out[e.name] ||= []).push(e.value); }
      else out[e.name] = e.value;
    }
    return JSON.stringify(out);
  };
  const putBack = (form, text) => {
    const was = JSON.parse(text);
    for (const e of form.elements) {
      if (!e.name || ["hidden", "password", "file", "submit", "button"].includes(e.type) || e.closest("[data-box]")) continue;
      if (e.type === "radio" || e.type === "checkbox") e.checked = (was[e.name] || []).includes(e.value);
      else if (e.name in was) e.value = was[e.name];
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const button = (label, act) => Object.assign(document.createElement("button"), { type: "button", className: "button small", textContent: label, onclick: act });
  const offer = (form, key, text) => {
    const bar = document.createElement("div"), end = document.createElement("span");
    bar.className = "flash warning"; end.className = "end"; bar.setAttribute("role", "status");
    bar.append(say.kept);
    end.append(button(say.putBack, () => { putBack(form, text); bar.remove(); }), button(say.drop, () => { sessionStorage.removeItem(key); bar.remove(); }));
    bar.append(end); form.before(bar);
  };
  if (document.querySelector(".flash.success")) for (const k of Object.keys(sessionStorage)) if (k.startsWith("khoi-sent:")) { sessionStorage.removeItem(k.slice(10)); sessionStorage.removeItem(k); }
  for (const form of document.querySelectorAll("form[data-keep]")) {
    const key = kept(form), text = sessionStorage.getItem(key);
    if (text && text !== words(form) && !document.getElementById("summary")) offer(form, key, text);
    form.addEventListener("input", () => sessionStorage.setItem(key, words(form)));
    form.addEventListener("submit", () => sessionStorage.setItem("khoi-sent:" + key, "1"));
  }
  document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.dataset.confirm && !confirm(form.dataset.confirm)) { event.preventDefault(); return; }
    if (form.matches("[data-forget]")) sessionStorage.clear();
    if (form.matches("[data-filters]")) for (const e of form.elements) if (e.name && !e.value) e.disabled = true;
    if (form.method !== "post" || form.matches("[data-download]")) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    setTimeout(() => form.querySelectorAll("button:not([type=button])").forEach(b => { b.disabled = true; b.classList.add("busy"); }), 0);
  });
  addEventListener("pageshow", e => { if (e.persisted) document.querySelectorAll("form").forEach(f => { delete f.dataset.sent; for (const x of f.elements) if (x.classList.contains("busy")) { x.disabled = false; x.classList.remove("busy"); } }); });
  addEventListener("keydown", e => {
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s") { const b = document.querySelector("[data-key=s]"); if (b) { e.preventDefault(); b.click(); } }
  });
  document.querySelectorAll("[data-filters] select").forEach(s => s.addEventListener("change", () => s.form.requestSubmit()));
  document.addEventListener("click", e => { const row = e.target.closest("tr[data-row]"); if (row && !e.target.closest("a,button,input,label") && !String(getSelection())) row.querySelector("[data-open]")?.click(); });
  const drops = [...document.querySelectorAll("details.drops, details.who")];
  const shut = but => drops.forEach(d => { if (d !== but) d.open = false; });
  drops.forEach(d => d.addEventListener("toggle", () => { if (d.open) shut(d); }));
  document.addEventListener("click", e => shut(e.target.closest("details")));
  addEventListener("keydown", e => { if (e.key === "Escape") { const d = drops.find(x => x.open); shut(); d?.querySelector("summary").focus(); } });
  document.querySelectorAll("[data-print]").forEach(b => b.addEventListener("click", () => print()));
  document.getElementById("summary")?.focus();
})();
