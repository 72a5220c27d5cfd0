/* Lists of rows on a form: a row can be added. Everything works without it. */
"use strict";
document.querySelectorAll("[data-grow]").forEach(table => {
  const name = table.dataset.grow, body = table.tBodies[0], button = document.createElement("button");
  button.type = "button";
  button.className = "button small";
  button.textContent = `+ ${table.dataset.add}`;
  button.addEventListener("click", () => {
    const last = body.rows[body.rows.length - 1], row = last.cloneNode(true), n = body.rows.length;
    if (table.dataset.most && n >= +table.dataset.most) return;
    row.querySelectorAll("[name]").forEach(e => {
      e.name = e.id = e.name.replace(new RegExp(`^${name}-\\d+-`), `${name}-${n}-`);
      if (e.tagName === "SELECT") [...e.options].forEach((o, i) => { o.selected = !e.multiple && i === 0; }); else e.value = "";
    });
    body.append(row);
    row.querySelector(":is(select,input)")?.focus();
  });
  table.parentElement.after(button);
});
