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
  const count = () => {
    let total = 0, left = 0;
    form.querySelectorAll("[data-group]").forEach(group => {
      let sum = 0;
      group.querySelectorAll(".item").forEach(item => {
        const p = pointsOf(item);
        if (p === null && !item.querySelector(".points-cell input:checked")) left += 1; else sum += p || 0;
        const off = Boolean(differs(item));
        item.classList.toggle("off", off);
        item.querySelectorAll("[data-note]").forEach(note => {
          const filled = note.querySelector("textarea,input")?.value, wrong = note.querySelector(".mistake");
          const asked = note.dataset.note === "reason" || unasked(item) ? unasked(item) : off || (p !== null && p < +item.dataset.max);
          note.hidden = !(filled || wrong || asked);
        });
      });
      total += sum;
      form.querySelectorAll(`[data-sub="${group.dataset.group}"]`).forEach(o => { o.textContent = show(sum); });
      form.querySelector(`[data-bar="${group.dataset.group}"]`).value = sum;
    });
    if (frozen) return; // the server's total and grade stand
    document.getElementById("total").textContent = show(total);
    document.getElementById("left").textContent = left ? `${form.dataset.left} ${left}` : "";
    const band = [...document.querySelectorAll("[data-band]")].find(b => total >= +b.dataset.band);
    const grade = document.getElementById("grade");
    grade.hidden = Boolean(left) || !band;
    if (band && !left) { grade.textContent = band.value; grade.className = `tag ${band.dataset.kind || "act"}`; }
  };
  form.addEventListener("input", count);
  count();
})();
