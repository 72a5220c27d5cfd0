/* Asks a security key, puts what it says into the form around it, and sends that. Without it the code of the form is typed. */
"use strict";
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
  const letters = buffer => btoa(Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join(""))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const known = list => (list || []).map(each => ({ ...each, id: bytes(each.id) }));
  const question = said => {
    const asked = { ...said, challenge: bytes(said.challenge) };
    if (said.user) asked.user = { ...said.user, id: bytes(said.user.id) };
    if (said.excludeCredentials) asked.excludeCredentials = known(said.excludeCredentials);
    if (said.allowCredentials) asked.allowCredentials = known(said.allowCredentials);
    return asked;
  };
  const PARTS = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];
  const answer = key => JSON.stringify({
    id: key.id, rawId: letters(key.rawId), type: key.type,
    response: Object.fromEntries(PARTS.filter(name => key.response[name]).map(name => [name, letters(key.response[name])])),
  });
  for (const box of document.querySelectorAll("[data-key]")) {
    const button = box.querySelector("button"), told = box.querySelector("[role=status]"), form = box.closest("form");
    if (!window.PublicKeyCredential) {
      button.hidden = true;
      told.textContent = box.dataset.none;
      continue;
    }
    button.addEventListener("click", async () => {
      button.disabled = true;
      told.textContent = box.dataset.waiting;
      try {
        const key = await navigator.credentials[box.dataset.key]({ publicKey: question(JSON.parse(box.dataset.options)) });
        box.querySelector("input").value = answer(key);
        form.requestSubmit();
      } catch (error) {
        told.textContent = error.name === "InvalidStateError" ? box.dataset.twice : box.dataset.broken;
        button.disabled = false;
        button.focus();
      }
    });
  }
})();
