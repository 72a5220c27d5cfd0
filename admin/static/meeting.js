/* Explains the period as the date is typed; the server proposes and judges again. */
"use strict";
(() => {
  const form = document.querySelector("form[data-proposal]"), said = document.getElementById("proposal");
  const day = form?.elements.held_on, period = form?.elements.period;
  if (!day || !said) return;
  let touched = Boolean(period?.value);
  period?.addEventListener("change", () => { touched = true; });
  const ask = async () => {
    if (!day.value) return;
    const url = new URL(form.dataset.proposal, location.href); url.searchParams.set("day", day.value);
    try {
      const answer = await fetch(url, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const got = await answer.json();
      said.hidden = false; said.textContent = got.sentence; said.classList.toggle("warning", !got.inside);
      if (period && !touched && got.period) period.value = got.period;
    } catch { /* without a connection the server still proposes on saving */ }
  };
  day.addEventListener("change", ask);
})();
