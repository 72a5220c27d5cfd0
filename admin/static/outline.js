/* Outlines without leaving the page: a button on a line sends the form and puts the outline that comes back in place of the old one; so does a choice that
   changes what a line asks. The sentence below is told anew after every choice. Without this file the same buttons show the whole page again. */
"use strict";
(() => {
  const form = document.querySelector("form [data-box]")?.closest("form");
  if (!form) return;
  let last = Promise.resolve(), left = new AbortController();
  form.addEventListener("submit", () => left.abort());
  addEventListener("pageshow", e => { if (e.persisted) left = new AbortController(); });
  /* A draft put in: the lines that were typed come back in place of those that stand. */
  form.addEventListener("khoi:outline", e => {
    const { id, said } = e.detail, inner = document.getElementById(id)?.querySelector("[data-box]")?.id || id;
    last = last.then(() => send(id, `${inner}:look:0`, true, said));
  });
  const instead = (body, id, said) => {
    for (const name of new Set(body.keys())) if (name.startsWith(`${id}-`)) body.delete(name);
    for (const [name, value] of new URLSearchParams(said)) if (name.startsWith(`${id}-`)) body.append(name, value);
  };
  /* What an outline typed elsewhere says, told beside the one that stands; null where it could not be asked for. */
  form.addEventListener("khoi:outline-told", async e => {
    const { id, said, tell } = e.detail, inner = document.getElementById(id)?.querySelector("[data-box]")?.id || id, body = new FormData(form);
    instead(body, id, said);
    body.set("line", `${inner}:look:0`);
    const answer = await fetch(form.getAttribute("action") || location.href.split("#")[0], { method: "POST", body, credentials: "same-origin" }).catch(() => null);
    const page = answer?.ok && !answer.redirected ? await answer.text().catch(() => "") : "", fresh = new DOMParser().parseFromString(page, "text/html").getElementById(id);
    tell(fresh && [...fresh.querySelectorAll(".meaning")].map(each => each.textContent.trim()).join("\n"));
  });
  const looks = new Map();
  const typed = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")).toString();
  const same = (box, e) => [...box.querySelectorAll("[name]")].find(o => o.name === e.name && o.type === e.type && (!["checkbox", "submit"].includes(e.type) || o.value === e.value));
  const put = (box, fresh, moved) => {
    const was = document.activeElement, inside = box.contains(was);
    if (box.dataset.for) fresh.dataset.for = box.dataset.for;
    box.replaceWith(fresh);
    const next = moved ? fresh.querySelector("[autofocus]") : inside && was.name ? same(fresh, was) || fresh.querySelector(`[name="${was.closest(".line")?.id}-what"]`) : null;
    next?.focus();
    next?.closest("li")?.scrollIntoView({ block: "nearest" });
    form.dispatchEvent(new Event("change"));
  };
  /* One after the other: what is chosen while an answer is under way is sent again, so that nothing typed meanwhile is lost. */
  const send = async (id, line, whole, said) => {
    if (left.signal.aborted) return;
    const box = document.getElementById(id), moved = !line.includes(":look:"), body = new FormData(form), before = typed();
    body.set("line", line);
    if (said) instead(body, id, said);
    else if (!line.startsWith("others:")) body.set("part", "1");
    box.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(form.getAttribute("action") || location.href.split("#")[0], { method: "POST", body, signal: left.signal, credentials: "same-origin" });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(id);
      if (!fresh || answer.redirected) throw new Error("no outline");
      if (typed() !== before) return send(id, line, whole, said);
      if (whole) put(box, document.adoptNode(fresh), moved);
      else box.querySelector(".meaning").textContent = fresh.querySelector(".meaning").textContent;
      return answer.ok;
    } catch {
      const told = box.querySelector(".failed");
      if (told && !left.signal.aborted) told.hidden = false;
    } finally { box.removeAttribute("aria-busy"); }
  };
  const redraw = (id, line, whole) => (last = last.then(() => send(id, line, whole)));
  const look = (id, whole) => {
    const waits = looks.has(id);
    looks.set(id, whole || looks.get(id));
    if (!waits) last = last.then(() => { const all = looks.get(id); looks.delete(id); return send(id, `${id}:look:0`, all); });
  };
  form.addEventListener("click", e => {
    const button = e.target.closest("button[name=line]"), box = button && document.getElementById(button.value.split(":")[0]);
    if (!box) return;
    e.preventDefault();
    redraw(box.id, button.value, true);
  });
  /* A list gone through by keys is read when the keys rest or the list is left; what only changes a name in the line changes the sentence alone. */
  let key = 0, waiting = 0, run = null;
  const sort = value => (/^(|field:.*|fact:.*)$/.test(value) ? "name" : value);
  const now = () => { clearTimeout(waiting); const act = run; run = null; act?.(); };
  form.addEventListener("keydown", e => { if (e.target.matches("select") && (e.key?.length === 1 || e.key?.startsWith("Arrow"))) key = Date.now(); });
  form.addEventListener("focusout", e => { if (run && e.target.closest(".line")) now(); });
  form.addEventListener("change", e => {
    const line = e.target.closest?.(".line"), box = line?.closest("[data-box]"), select = e.target;
    if (!box) return;
    run = () => look(box.id, select.matches("[data-redraw]") && (select.name.endsWith("-values") || sort(select.value) !== sort(select.dataset.was)));
    clearTimeout(waiting);
    waiting = setTimeout(now, Date.now() - key < 80 ? 600 : 0);
  });
  form.addEventListener("focusin", e => {
    const list = e.target.dataset?.list && document.getElementById(`list-${e.target.dataset.list}`);
    if (!list) return;
    const was = e.target.value;
    delete e.target.dataset.list;
    if (e.target.selectedOptions[0]?.value && ![...e.target.options].slice(0, 3).some(o => ["num", "lines"].includes(o.value) && o.value === was)) e.target.selectedOptions[0].remove();
    e.target.append(list.content.cloneNode(true));
    if (e.target.name.endsWith("-values")) e.target.querySelectorAll("[value^='fact:']").forEach(o => o.remove());
    e.target.value = was;
    if (e.target.selectedIndex < 0) { e.target.add(new Option(was, was)); e.target.value = was; }
  });
})();
