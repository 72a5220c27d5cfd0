/* Subtotals and total move as one types; the server counts again. Points are integer hundredths. */
"use strict";
(() => {
  const form = document.getElementById("score");
  if (!form) return;
  const show = n => (n / 100).toString().replace(".", ",");
  const unasked = item => item.querySelector("[data-na]")?.checked || ["na", "not_applicable"].includes(item.querySelector(".points-cell input[type=radio]:checked")?.value);
  const pointsOf = item => {
    if (unasked(item)) return +item.dataset.max;
    const radio = item.querySelector(".points-cell input[type=radio]:checked");
    if (radio) return radio.dataset.points !== undefined ? +radio.dataset.points : null;
    const typed = item.querySelector("input.points");
    if (!typed || !typed.value.trim()) return null;
    const n = Number(typed.value.trim().replace(",", "."));
    return Number.isFinite(n) ? Math.round(n * 100) : null;
  };
  const frozen = Boolean(form.querySelector("fieldset:disabled"));
  const differs = item => { const r = item.querySelector("input[type=radio]:checked"); return item.dataset.fact && r && !unasked(item) && r.value !== item.dataset.fact; };
  /* Conditions are trees over kinds and answers (models/formulas.py); what is not known yet is null. */
  const kinds = JSON.parse(form.dataset.kinds || "{}");
  const word = name => {
    if (!name.startsWith("answer.")) return kinds[name] ?? null;
    const item = form.querySelector(`.item[data-code="${CSS.escape(name.slice(7))}"]`);
    return item && !item.hidden ? item.querySelector(".points-cell input[type=radio]:checked")?.value ?? "" : "";
  };
  const holds = tree => {
    const [name, body] = Object.entries(tree)[0];
    if (name === "not") { const inner = holds(body); return inner === null ? null : !inner; }
    if (name === "all" || name === "any") {
      const found = body.map(holds), decides = name === "any";
      return found.includes(decides) ? decides : found.includes(null) ? null : !decides;
    }
    const value = word(body[0]);
    return value === null ? null : value.split(",").some(v => body[1].includes(v));
  };
  const settle = () => form.querySelectorAll(".item[data-usual]").forEach(item => {
    item.hidden = Boolean(item.dataset.when) && holds(JSON.parse(item.dataset.when)) === false;
    const other = JSON.parse(item.dataset.others || "[]").find(([tree]) => holds(tree) === true);
    item.dataset.max = item.hidden ? 0 : other ? other[1] : item.dataset.usual;
    item.querySelector("[data-most]").textContent = show(+item.dataset.max);
    item.querySelectorAll("input[data-points]").forEach(r => { if (r.value === "yes") r.dataset.points = item.dataset.max; });
  });
  const count = () => {
    let total = 0, left = 0;
    if (!frozen) settle();
    form.querySelectorAll("[data-group]").forEach(group => {
      let sum = 0, full = 0;
      group.querySelectorAll(".item:not([hidden])").forEach(item => {
        const p = pointsOf(item);
        full += +item.dataset.max;
        if (p === null && !item.querySelector(".points-cell input:checked")) left += 1; else sum += p || 0;
        const off = Boolean(differs(item));
        item.classList.toggle("off", off);
        item.querySelectorAll("[data-note]").forEach(note => {
          const filled = note.querySelector("textarea,input")?.value, wrong = note.querySelector(".mistake");
          const asked = "explain" in note.dataset || note.dataset.note === "reason" || unasked(item) ? unasked(item) : off || (p !== null && p < +item.dataset.max);
          note.hidden = !(filled || wrong || asked);
          note.querySelector("[data-asked]").hidden = !asked;
        });
      });
      total += sum;
      form.querySelectorAll(`[data-sub="${group.dataset.group}"]`).forEach(o => { o.textContent = show(sum); });
      form.querySelectorAll(`[data-full="${group.dataset.group}"]`).forEach(o => { o.textContent = show(full); });
      Object.assign(form.querySelector(`[data-bar="${group.dataset.group}"]`), { max: full, value: sum });
    });
    if (frozen) return; // the server's total and grade stand
    document.querySelectorAll("#total,[data-total]").forEach(o => { o.textContent = show(total); });
    document.getElementById("left").textContent = left ? `${form.dataset.left} ${left}` : "";
    const bands = [...document.querySelectorAll("[data-band]")];
    let band = bands.find(b => total >= +b.dataset.band), lacking = [];
    for (const gate of JSON.parse(form.dataset.gates || "[]")) {
      const short = gate.needs.map(code => form.querySelector(`.item[data-code="${CSS.escape(code)}"]:not([hidden])`)).filter(item => item && pointsOf(item) < +item.dataset.max);
      if (band && gate.grade === band.dataset.code && short.length) { lacking = short; band = bands.find(b => b.dataset.code === gate.else); break; }
    }
    const grade = document.getElementById("grade"), held = document.getElementById("held"), brief = form.querySelector("[data-grade]");
    grade.hidden = Boolean(left) || !band;
    if (band && !left) { grade.textContent = band.value; grade.className = `tag ${band.dataset.kind || "act"}`; }
    if (brief) brief.textContent = band && !left ? band.value : left ? document.getElementById("left").textContent : "";
    held.hidden = Boolean(left) || !lacking.length;
    if (!held.hidden) held.textContent = form.dataset.held.replace("%p", show(total)).replace("%g", band.value.toLowerCase()).replace("%i", lacking.map(i => i.querySelector("legend").textContent).join("; "));
  };
  form.addEventListener("input", count);
  count();
  if (frozen) { document.querySelector("[name=votes_for]")?.focus(); return; }
  /* Keys: a figure chooses, the focus goes on to what is still asked, F takes what the record answers and nothing else. */
  const items = () => [...form.querySelectorAll(".item:not([hidden])")];
  const open = item => pointsOf(item) === null && !item.querySelector(".points-cell input:checked");
  const asksNote = item => [...item.querySelectorAll("[data-note]:not([hidden])")].map(n => n.querySelector("textarea,input")).find(n => n && !n.value.trim());
  const go = from => {
    const note = from && asksNote(from), all = items(), next = all.slice(from ? all.indexOf(from) + 1 : 0).find(open) || all.find(open);
    const to = note || next?.querySelector(".points-cell input") || form.querySelector("[name=act][value=propose]") || form.querySelector("[name=act]");
    to?.focus();
  };
  const takeFacts = () => {
    items().filter(open).forEach(item => { const told = [...item.querySelectorAll(".points-cell input[type=radio]")].find(r => r.value === item.dataset.fact); if (told) told.checked = true; });
    form.dispatchEvent(new Event("input", { bubbles: true }));
    go(null);
  };
  form.querySelector("[data-facts]")?.addEventListener("click", takeFacts);
  addEventListener("keydown", e => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    const item = e.target.closest?.(".item"), text = e.target.matches?.("textarea,select,input:not([type=radio]):not([type=checkbox])");
    if (e.key?.toLowerCase() === "f" && !text) { e.preventDefault(); takeFacts(); }
    else if (item && e.key === "Enter" && e.target.matches("input.points")) { e.preventDefault(); go(item); }
    else if (item && /^[1-9]$/.test(e.key) && e.target.type === "radio") {
      const chosen = item.querySelectorAll(".points-cell input[type=radio]")[+e.key - 1];
      if (!chosen) return;
      e.preventDefault(); chosen.checked = true; chosen.focus();
      chosen.dispatchEvent(new Event("input", { bubbles: true }));
      go(item);
    }
  });
  if (!document.getElementById("summary") && document.activeElement === document.body) items().find(open)?.querySelector(".points-cell input")?.focus({ preventScroll: true });
})();
