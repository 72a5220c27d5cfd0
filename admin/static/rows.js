/* Rows of drop-downs: only what fits the chosen name is shown, and a row can be added. Everything works without it. */
"use strict";
(() => {
  const fit = row => {
    const cell = name => row.querySelector(`[data-cell="${name}"]`), name = cell("name")?.querySelector("select");
    if (!name) return;
    const word = Boolean(name.value) && !name.value.includes(":");
    const show = (part, on) => cell(part)?.classList.toggle("not-now", !on);
    show("values", word);
    show("number", Boolean(name.value) && !word || !name.value && !cell("values"));
    show("other", Boolean(name.value) && !word);
    cell("values")?.querySelectorAll("option").forEach(o => { const on = o.value.startsWith(`${name.value}=`); o.hidden = !on; if (o.parentElement.tagName === "OPTGROUP") o.parentElement.hidden = !on; if (!on) o.selected = false; });
    cell("sign")?.querySelectorAll("option").forEach(o => { o.hidden = word && !["eq", "ne"].includes(o.value); });
  };
  document.querySelectorAll("[data-rows],[data-grow]").forEach(table => {
    const name = table.dataset.rows || table.dataset.grow, body = table.tBodies[0], button = document.createElement("button");
    const steps = () => [...body.rows].forEach((row, n) => { const first = row.querySelector('[data-cell="link"],[data-cell="step"]'); first?.classList.toggle("not-now", n === 0); fit(row); });
    button.type = "button";
    button.className = "button small";
    button.textContent = `+ ${table.dataset.add}`;
    button.addEventListener("click", () => {
      const last = body.rows[body.rows.length - 1], row = last.cloneNode(true), n = body.rows.length;
      if (table.dataset.most && n >= +table.dataset.most) return;
      if (table.dataset.rows) row.cells[0].textContent = n + 1;
      row.querySelectorAll("[name]").forEach(e => {
        e.name = e.id = e.name.replace(new RegExp(`^${name}-\\d+-`), `${name}-${n}-`);
        if (e.tagName === "SELECT") [...e.options].forEach((o, i) => { o.selected = !e.multiple && i === 0; }); else e.value = "";
      });
      body.append(row);
      steps();
      row.querySelector("td:not(.not-now) :is(select,input)")?.focus();
    });
    table.parentElement.after(button);
    body.addEventListener("change", e => fit(e.target.closest("tr")));
    steps();
  });
})();
