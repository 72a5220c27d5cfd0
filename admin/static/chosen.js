/* Parts of a form that only some choices of a drop-down use: hidden while another one is chosen, but where a mistake stands in them. Chosen `alone`, the others are not
   sent either; what was typed in them comes back with the choice. Without this file everything is shown, and the server says what it does not use. */
"use strict";
document.querySelectorAll("select[data-chooses]").forEach(chooser => {
  const alone = chooser.dataset.chooses === "alone";
  const show = () => chooser.form.querySelectorAll("[data-for]").forEach(part => {
    part.hidden = !part.dataset.for.split(" ").includes(chooser.value) && !part.querySelector(".mistake");
    if (alone) part.querySelectorAll("input,select,textarea").forEach(e => { e.disabled = part.hidden; });
  });
  chooser.form.addEventListener("input", e => { if (e.target === chooser || e.target === chooser.form) show(); });
  addEventListener("pageshow", show);
  show();
});
