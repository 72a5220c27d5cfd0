/* A field that is typed into asks which fit, as a combobox does (WAI-ARIA): up and down, Enter takes, Escape shuts. Of a field of several lines the
   line is meant in which one types. Without this file what is typed is looked up when it is sent. */
"use strict";
document.querySelectorAll("[data-pick]").forEach(field => {
  const say = field.dataset, box = document.createElement("div"), list = document.createElement("ul"), told = document.createElement("p");
  const many = field.tagName === "TEXTAREA";
  let waiting = 0, last = 0, at = -1;
  list.id = `${field.id}-list`;
  list.hidden = true;
  box.className = "pick";
  told.className = "hint";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels[0]?.textContent.replace("*", "").trim() || field.name);
  told.setAttribute("role", "status");
  const told_as = many ? {} : { role: "combobox", "aria-expanded": "false" };
  for (const [name, value] of Object.entries({ ...told_as, "aria-autocomplete": "list", "aria-controls": list.id })) field.setAttribute(name, value);
  const open = yes => { list.hidden = !yes; if (!many) field.setAttribute("aria-expanded", yes ? "true" : "false"); };
  const line_at = () => {
    const all = field.value, from = all.lastIndexOf("\n", field.selectionStart - 1) + 1, to = all.indexOf("\n", field.selectionStart);
    return [from, to < 0 ? all.length : to];
  };
  const typed = () => (many ? field.value.slice(...line_at()) : field.value).trim();
  field.after(box);
  box.append(list, told);
  const shut = () => {
    open(false);
    at = -1;
    field.removeAttribute("aria-activedescendant");
  };
  const mark = n => {
    const all = [...list.children];
    at = all.length ? (n + all.length) % all.length : -1;
    all.forEach((e, i) => e.setAttribute("aria-selected", i === at ? "true" : "false"));
    if (at < 0) return;
    field.setAttribute("aria-activedescendant", all[at].id);
    all[at].scrollIntoView({ block: "nearest" });
  };
  const put = text => {
    if (many) {
      const [from, to] = line_at();
      field.setRangeText(to === field.value.length ? `${text}\n` : text, from, to, "end");
    } else field.value = text;
    for (const name of ["input", "change"]) field.dispatchEvent(new CustomEvent(name, { bubbles: true, detail: "picked" }));
    told.textContent = "";
    shut();
  };
  const line = (found, n) => {
    const option = document.createElement("li"), where = document.createElement("span");
    option.id = `${list.id}-${n}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.dataset.label = found.label;
    where.className = "quiet";
    where.textContent = found.where;
    option.append(found.label, " ", where);
    option.addEventListener("pointerdown", e => { e.preventDefault(); put(found.label); });
    return option;
  };
  const ask = async () => {
    const text = typed(), number = ++last;
    if (!text) { told.textContent = ""; shut(); return; }
    try {
      const answer = await fetch(`${say.pick}${say.pick.includes("?") ? "&" : "?"}q=${encodeURIComponent(text)}`, { headers: { Accept: "application/json" } });
      if (!answer.ok || number !== last || document.activeElement !== field) return;
      const { found, more } = await answer.json();
      list.replaceChildren(...found.map(line));
      shut();
      open(found.length > 0);
      told.textContent = !found.length ? say.none : more ? say.more : say.count.replace("0", found.length);
    } catch { /* without a connection it is looked up when it is sent */ }
  };
  field.addEventListener("input", e => {
    if (e.detail === "picked") return;
    clearTimeout(waiting);
    last++;
    waiting = setTimeout(ask, 200);
  });
  field.addEventListener("keydown", e => {
    if (e.isComposing) return;
    if ((e.key === "ArrowDown" || e.key === "ArrowUp") && !(many && list.hidden)) {
      e.preventDefault();
      if (list.hidden) ask();
      else mark(e.key === "ArrowDown" ? at + 1 : at < 0 ? -1 : at - 1);
    } else if (e.key === "Enter" && !list.hidden && at >= 0) {
      e.preventDefault();
      e.stopPropagation();
      put(list.children[at].dataset.label);
    } else if (e.key === "Escape" && !list.hidden) {
      e.preventDefault();
      shut();
    }
  });
  field.addEventListener("blur", () => { last++; told.textContent = ""; shut(); });
  document.querySelectorAll(`input[data-pick-of="${field.id}"]`).forEach(radio => radio.addEventListener("change", () => put(radio.value)));
});
