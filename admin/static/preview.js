/* The preview beside a builder's form: fetched when the page comes, and again a moment after something is typed or chosen. Without it a link leads there. */
"use strict";
(() => {
  const place = document.getElementById("preview"), form = document.getElementById("field-form");
  if (!place) return;
  let address = place.dataset.from, waiting = 0, asked = null;
  const draw = async () => {
    asked?.abort();
    asked = new AbortController();
    const how = form ? { method: "POST", body: new FormData(form) } : {};
    try {
      const answer = await fetch(address, { ...how, signal: asked.signal, credentials: "same-origin" });
      if (answer.ok && !answer.redirected) place.innerHTML = await answer.text();
    } catch (error) { if (error.name !== "AbortError") place.classList.add("quiet"); }
  };
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(draw, 250); };
  form?.addEventListener("input", soon);
  form?.addEventListener("change", soon);
  form?.addEventListener("submit", () => { clearTimeout(waiting); asked?.abort(); });
  place.addEventListener("click", e => {
    const link = e.target.closest(".preview-cases a");
    if (!link) return;
    e.preventDefault();
    address = link.href;
    draw();
  });
  draw();
})();
