/* Marks what must be filled in as soon as what is typed makes it so. Without it the field says in words when it must be. */
"use strict";
(() => {
  const form = document.querySelector("form[data-asked]"), marks = document.querySelectorAll("[data-asked-when]");
  if (!form || !marks.length) return;
  let waiting = 0, last = 0, going = null;
  const ask = async () => {
    const sent = new FormData(), number = ++last;
    going = new AbortController();
    for (const [name, value] of new FormData(form)) if (typeof value === "string") sent.append(name, value);
    try {
      const answer = await fetch(form.dataset.asked, { method: "POST", body: sent, headers: { Accept: "application/json" }, signal: going.signal });
      if (!answer.ok || number !== last) return;
      const { asked } = await answer.json();
      marks.forEach(mark => { mark.hidden = !asked.includes(mark.dataset.askedWhen); });
      form.querySelectorAll("[data-reason]").forEach(e => { e.hidden = !asked.includes(e.dataset.reason) && !e.querySelector("textarea").value && !e.querySelector(".mistake"); });
    } catch { /* without a connection the words at the field stand, and the server judges on sending */ }
  };
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(ask, 400); };
  /* The question has the key of the form: after the form it would be the same key with other content. */
  form.addEventListener("submit", () => { clearTimeout(waiting); going?.abort(); });
  form.addEventListener("input", e => { if (e.target.name?.startsWith("v_")) soon(); });
  form.addEventListener("change", e => { if (e.target.name?.startsWith("v_")) soon(); });
})();
