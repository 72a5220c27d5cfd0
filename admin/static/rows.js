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
