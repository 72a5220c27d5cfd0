/* Opens branches of the unit tree where they stand; without it the links lead to the unit's own page. */
"use strict";
(() => {
  const tree = document.querySelector("[role=tree]");
  if (!tree) return;
  const make = u => {
    const li = document.createElement("li"); li.setAttribute("role", "treeitem"); li.tabIndex = -1; li.dataset.children = u.has_children ? u.children_url : "";
    if (u.has_children) li.setAttribute("aria-expanded", "false");
    const row = document.createElement("div"); row.className = "row";
    const twist = document.createElement("span"); twist.className = u.has_children ? "twist" : "twist leaf"; twist.setAttribute("aria-hidden", "true");
    const a = Object.assign(document.createElement("a"), { href: u.url, textContent: u.name }); a.tabIndex = -1;
    const q = Object.assign(document.createElement("span"), { className: "quiet", textContent: [u.kind, u.members].filter(x => x !== null && x !== undefined).join(" · ") });
    row.append(twist, a, q); li.append(row); return li;
  };
  const toggle = async (li, open) => {
    if (!li.hasAttribute("aria-expanded")) return;
    let ul = li.querySelector(":scope > ul");
    if (open && !ul && li.dataset.children) {
      const answer = await fetch(li.dataset.children, { headers: { Accept: "application/json" } });
      if (!answer.ok) { location.href = li.querySelector("a").href; return; }
      ul = document.createElement("ul"); ul.setAttribute("role", "group");
      ul.append(...(await answer.json()).map(make)); li.append(ul);
    }
    li.setAttribute("aria-expanded", String(open)); if (ul) ul.hidden = !open;
  };
  tree.addEventListener("click", e => { const t = e.target.closest(".twist"); if (!t) return; const li = t.closest("li"); if (li.hasAttribute("aria-expanded")) { e.preventDefault(); toggle(li, li.getAttribute("aria-expanded") !== "true"); } });
  const seen = () => [...tree.querySelectorAll("[role=treeitem]")].filter(x => x.offsetParent);
  const go = li => { if (!li) return; tree.querySelectorAll("[role=treeitem]").forEach(x => { x.tabIndex = -1; }); li.tabIndex = 0; li.focus(); };
  tree.addEventListener("keydown", e => {
    const li = e.target.closest("[role=treeitem]"); if (!li) return;
    const all = seen(), at = all.indexOf(li), open = li.getAttribute("aria-expanded") === "true";
    const acts = { ArrowDown: () => go(all[at + 1]), ArrowUp: () => go(all[at - 1]), Home: () => go(all[0]), End: () => go(all[all.length - 1]),
      ArrowRight: () => (open ? go(all[at + 1]) : toggle(li, true)), ArrowLeft: () => (open ? toggle(li, false) : go(li.parentElement.closest("[role=treeitem]"))), Enter: () => li.querySelector("a").click() };
    if (acts[e.key]) { e.preventDefault(); acts[e.key](); }
  });
})();
