/* Subtotals and total move as one types; the server counts again. Points are integer hundredths. */
"use strict";
(() => {
  const form = document.getElementById("score");
  if (!form) return;
  const show = n => (n / 100).toString().replace(".", ",");
  const pointsOf = item => {
    const radio = item.querySelector(".points-cell input[type=radio]:checked");
    if (radio) return radio.dataset.points !== undefined ? +radio.dataset.points : null;
    const typed = item.querySelector("input.points");
    if (!typed || !typed.value.trim()) return null;
    const n = Number(typed.value.trim().replace(",", "."));
    return Number.isFinite(n) ? Math.round(n * 100) : null;
  };
  const differs = item => { const r = item.querySelector("input[type=radio]:checked"); return item.dataset.fact && r && r.value !== item.dataset.fact; };
  const count = () => {
    let total = 0, left = 0;
    form.querySelectorAll("[data-group]").forEach(group => {
      let sum = 0;
      group.querySelectorAll(".item").forEach(item => {
        const p = pointsOf(item);
        if (p === null && !item.querySelector(".points-cell input:checked")) left += 1; else sum += p || 0;
        item.classList.toggle("off", Boolean(differs(item)));
      });
      total += sum;
      form.querySelectorAll(`[data-sub="${group.dataset.group}"]`).forEach(o => { o.textContent = show(sum); });
      form.querySelector(`[data-bar="${group.dataset.group}"]`).value = sum;
    });
    document.getElementById("total").textContent = show(total);
    document.getElementById("left").textContent = left ? `${form.dataset.left} ${left}` : "";
    const band = [...document.querySelectorAll("[data-band]")].find(b => total >= +b.dataset.band);
    if (band && !left) document.getElementById("grade").textContent = band.value;
  };
  form.addEventListener("input", count);
  if (!form.querySelector("fieldset:disabled")) count();
})();
