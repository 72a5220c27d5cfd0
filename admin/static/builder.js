/* Help for the builder; everything works without it: dragging rows, keys to move them, the group of the part one comes to. */
"use strict";
(() => {
  const build = document.getElementById("build"), order = document.getElementById("order");
  if (build && order) {
    let held = null;
    const send = () => {
      const all = [...build.querySelectorAll("[data-group]")].map(g => [+g.dataset.group, [...g.querySelectorAll("[data-field]")].map(f => +f.dataset.field)]);
      order.elements.order.value = JSON.stringify(all);
      order.requestSubmit();
    };
    const row = e => e.target.closest?.("[data-field],[data-group]");
    build.addEventListener("dragstart", e => { held = row(e); e.dataTransfer.effectAllowed = "move"; e.dataTransfer.setData("text/plain", held.id); });
    build.addEventListener("dragover", e => { if (held) { e.preventDefault(); build.querySelectorAll(".over").forEach(o => o.classList.remove("over")); row(e)?.classList.add("over"); } });
    build.addEventListener("drop", e => {
      e.preventDefault();
      const to = row(e);
      if (!held || !to || to === held || held.contains(to)) return;
      if (held.dataset.field) { if (to.dataset.field) to.before(held); else to.querySelector(".build-list").append(held); }
      else (to.dataset.group ? to : to.closest("[data-group]")).before(held);
      send();
    });
    build.addEventListener("dragend", () => { held = null; build.querySelectorAll(".over").forEach(o => o.classList.remove("over")); });
    build.addEventListener("keydown", e => {
      if (!e.altKey || !["ArrowUp", "ArrowDown"].includes(e.key)) return;
      const button = row(e)?.querySelector(`[data-step="${e.key === "ArrowUp" ? -1 : 1}"]`);
      if (button) { e.preventDefault(); button.click(); }
    });
  }
  const unfold = () => {
    const part = location.hash.length > 1 && document.getElementById(location.hash.slice(1)), fold = part && (part.closest("details.fold") || part.querySelector("details.fold"));
    if (fold && !fold.open) { fold.open = true; part.scrollIntoView({ block: "center" }); }
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
