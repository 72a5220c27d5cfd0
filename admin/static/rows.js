/* Lists of rows on a form: a row can be added. Everything works without it. */
"use strict";
document.querySelectorAll("[data-grow]").forEach(table => {
  const name = table.dataset.grow, body = table.tBodies[0], button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.textContent = `+ ${table.dataset.add}`;
  const grow = () => {
    const last = body.rows[body.rows.length - 1], row = last.cloneNode(true), n = body.rows.length;
    if (table.dataset.most && n >= +table.dataset.most) return;
    row.querySelectorAll("[name]").forEach(e => {
      e.name = e.id = e.name.replace(new RegExp(`^${name}-\\d+-`), `${name}-${n}-`);
      if (e.tagName === "SELECT") [...e.options].forEach((o, i) => { o.defaultSelected = false; o.selected = !e.multiple && i === 0; });
      else if (e.type === "checkbox" || e.type === "radio") e.checked = e.defaultChecked = false;
      else e.value = e.defaultValue = "";
    });
    row.querySelectorAll("[data-no]").forEach(e => { e.textContent = n + 1; });
    row.querySelectorAll(".mistake").forEach(e => (e.parentElement.id.endsWith("-mistake") ? e.parentElement : e).remove());
    body.append(row);
    return row;
  };
  button.addEventListener("click", () => grow()?.querySelector(":is(select,input)")?.focus());
  table.addEventListener("grow", grow);
  table.parentElement.after(button);
});
/* Rows typed or pasted as lines: how many there are and what their columns of numbers add up to, as one types. */
document.querySelectorAll("textarea[data-rows]").forEach(area => {
  const told = document.querySelectorAll(`[data-sums="${CSS.escape(area.id)}"] b`), columns = area.dataset.rows.split(",").filter(Boolean).map(Number);
  let waiting = 0;
  const add = () => {
    const rows = area.value.split("\n").filter(line => line.trim()).map(line => line.split(line.includes("\t") ? "\t" : "|"));
    told[0].textContent = rows.length;
    columns.forEach((column, n) => {
      const sum = rows.reduce((total, row) => total + (Number((row[column] || "").trim().replace(",", ".")) || 0), 0);
      told[n + 1].textContent = String(Math.round(sum * 10000) / 10000).replace(".", ",");
    });
  };
  area.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(add, 300); });
});
