/* Explains the period as the date is typed, and leaves out what this meeting does not ask; the server proposes and judges again. */
"use strict";
(() => {
  const form = document.querySelector("form[data-proposal]"), said = document.getElementById("proposal");
  const day = form?.elements.held_on, period = form?.elements.period;
  if (!day || !said) return;
  let touched = Boolean(period?.value) && !("fresh" in form.dataset); /* a month that only the link proposed gives way to the day */
  const { kind, topic_id: topic, topic_text: wording, outside_reason: reason } = form.elements;
  const mark = (name, asked) => { const star = document.querySelector(`[data-asked-when="${name}"]`); if (star) star.hidden = !asked; };
  const outside = known => { const f = reason?.closest(".f"); mark("outside_reason", !known && !said.hidden && kind?.value !== "thematic"); if (f) f.hidden = known && !reason.value && !f.querySelector(".mistake"); };
  const thematic = () => { mark("topic_id", Boolean(kind) && kind.value !== "regular"); const part = topic?.closest("section"); if (part && kind) part.hidden = kind.value === "regular" && !topic.value && !wording?.value && !part.querySelector(".mistake"); };
  form.addEventListener("change", e => { if (e.target.name === "kind") thematic(); });
  thematic(); outside(said.hidden || !said.classList.contains("warning"));
  if (!day.value && !document.getElementById("summary")) day.focus({ preventScroll: true });
  let inside = "";
  period?.addEventListener("change", () => { touched = true; outside(period.value === inside); });
  const ask = async () => {
    if (!day.value) return;
    const url = new URL(form.dataset.proposal, location.href); url.searchParams.set("day", day.value);
    try {
      const answer = await fetch(url, { headers: { Accept: "application/json" } });
      if (!answer.ok) return;
      const got = await answer.json();
      said.hidden = false; said.textContent = got.sentence; said.classList.toggle("warning", !got.inside); inside = got.inside ? got.period : ""; outside(got.inside && (!touched || period.value === got.period));
      if (period && !touched && got.period) period.value = got.period;
    } catch { /* without a connection the server still proposes on saving */ }
  };
  day.addEventListener("change", ask);
})();
