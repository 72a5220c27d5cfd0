/* The designer of lists: a button of a column changes the columns in place. Everything works without it. */
"use strict";
(() => {
  const form = document.getElementById("field-form");
  if (!form) return;
  const again = async (button, focus) => {
    const body = new FormData(form);
    body.set("do", button.value);
    const answer = await fetch(form.action || location.href, { method: "POST", body, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const id of ["source", "columns", "preview"]) {
      const now = document.getElementById(id), then = page.getElementById(id);
      if (now && then) now.innerHTML = then.innerHTML;
    }
    form.elements.idempotency_key.value = page.getElementById("field-form").elements.idempotency_key.value;
    focus?.();
    form.dispatchEvent(new Event("change")); // a preview of before may still be under way
    return true;
  };
  form.addEventListener("click", async e => {
    const button = e.target.closest("button[data-act]");
    if (!button) return;
    e.preventDefault();
    const place = (button.getAttribute("formaction") || "").split("#")[1];
    const done = await again(button, () => {
      const there = place && document.getElementById(place);
      there?.querySelector("input,select")?.focus();
      there?.scrollIntoView({ block: "nearest" });
    }).catch(() => false);
    if (!done) form.requestSubmit(button);
  });
  form.addEventListener("change", e => {
    if (e.target.matches("[data-again]")) form.querySelector("button[value=source]")?.click();
  });
})();
