/* Keeps what is typed: a marked form sends the fields that were typed in to the server, two seconds after the last key and every
   five at most. The browser keeps them only while the server cannot be reached. Passwords, files, hidden fields are never sent. */
"use strict";
(() => {
  const say = document.body.dataset, PAUSE = 2000, APART = 5000;
  const NEVER = ["hidden", "password", "file", "submit", "button", "reset", "image"];
  const plain = text => text.replace(/\r\n?/g, "\n");
  const ticked = e => e.type === "radio" || e.type === "checkbox";
  const mine = form => [...form.elements].filter(e => e.name && !NEVER.includes(e.type) && !e.dataset.pickOf && !e.closest("[data-box]"));
  const stood = e => [...e.options].some(o => o.defaultSelected) || e.multiple ? o => o.defaultSelected : o => o.index === 0;
  const moved = e => ticked(e) ? e.checked !== e.defaultChecked
    : e.options ? [...e.options].some(o => o.selected !== stood(e)(o)) : plain(e.value) !== plain(e.defaultValue);
  const valuesOf = e => ticked(e) ? (e.checked ? [e.value] : []) : e.options ? [...e.selectedOptions].map(o => o.value) : [e.value];
  const values = (form, name) => mine(form).filter(e => e.name === name).flatMap(valuesOf);
  /* An outline, whose lines come and go, is one field: all that would be sent of it. A table has rows added until what was typed has its place. */
  const boxes = form => [...form.querySelectorAll("[data-box]")].filter(box => !box.parentElement.closest("[data-box]"));
  const said = (form, id) => new URLSearchParams([...new FormData(form)].filter(([n, v]) => typeof v === "string" && n.startsWith(`${id}-`))).toString();
  const grow = (form, was) => form.querySelectorAll("[data-grow]").forEach(table => {
    const name = `${table.dataset.grow}-`, rows = Object.keys(was).filter(n => n.startsWith(name)).map(n => parseInt(n.slice(name.length), 10));
    for (let n = table.tBodies[0].rows.length; n <= Math.max(-1, ...rows.filter(r => r < 1000)); n++) table.dispatchEvent(new Event("grow"));
  });
  const putBoxes = (form, was) => boxes(form).filter(box => was[box.id]).forEach(box => form.dispatchEvent(new CustomEvent("khoi:outline", { detail: { id: box.id, said: was[box.id][0] } })));
  const put = (form, was) => {
    const at = {};
    grow(form, was);
    putBoxes(form, was);
    for (const e of mine(form)) {
      if (!(e.name in was)) continue;
      if (ticked(e)) e.checked = was[e.name].includes(e.value);
      else if (e.options) for (const o of e.options) o.selected = was[e.name].includes(o.value);
      else e.value = was[e.name][at[e.name] = (at[e.name] ?? -1) + 1] ?? "";
    }
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const button = (label, act) => Object.assign(document.createElement("button"), { type: "button", className: "button small", textContent: label, onclick: act });
  const clock = at => new Date(at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
  /* A tab tells itself, so that what it types stands beside what another one typed. While a page is shown its name stands nowhere: a copy of the tab has one of
     its own. */
  const store = act => { try { return act(sessionStorage); } catch { return null; } };
  const tab = store(s => s.getItem("khoi:tab")) || [...crypto.getRandomValues(new Uint8Array(9))].map(b => b.toString(36)).join("");
  const alone = () => store(s => s.removeItem("khoi:tab"));
  alone();
  addEventListener("pagehide", () => store(s => s.setItem("khoi:tab", tab)));
  addEventListener("pageshow", event => { if (event.persisted) alone(); });
  const asked = { credentials: "same-origin", headers: { Accept: "application/json" } };

  const watch = form => {
    if (!mine(form).length) return;
    const key = form.dataset.draft, here = `khoi:${say.account}:${key}`;
    const hidden = name => form.querySelector(`input[type=hidden][name=${name}]`);
    const stood = new Map(boxes(form).map(box => [box.id, said(form, box.id)]));
    const touched = new Set((hidden("touched")?.value || "").split(" ").filter(name => name && name !== "-" && !stood.has(name)));
    const taken = new Set((hidden("draft_taken")?.value || "").split(" ").filter(Boolean)), both = beside(form, taken);
    if (hidden("draft_tab")) hidden("draft_tab").value = tab;
    const told = Object.assign(document.createElement("p"), { className: "quiet draft-told" });
    let timer = 0, since = 0, sent = 0, going = null, again = false, over = false, kept = "";
    told.setAttribute("role", "status");
    const bar = form.querySelector(".acts-bar"), hint = bar?.querySelector(".quiet");
    if (hint) hint.after(told); else if (bar) bar.prepend(told); else form.append(told);
    const fields = () => {
      for (const e of mine(form)) if (moved(e)) touched.add(e.name);
      for (const [id, text] of stood) if (said(form, id) !== text) touched.add(id);
      return Object.fromEntries([...touched].map(name => [name, stood.has(name) ? [said(form, name)] : values(form, name)]));
    };
    const stay = body => {
      try { sessionStorage.setItem(here, body); } catch { /* it keeps nothing: the page itself still has it */ }
      told.textContent = say.draftHere;
    };
    const body = () => {
      const version = parseInt(hidden("row_version")?.value, 10);
      return JSON.stringify({ key, row_version: Number.isNaN(version) ? null : version, page: hidden("draft_at")?.value || "", tab, taken: [...taken], fields: fields() });
    };
    const send = (text, leaving, signal) => {
      const headers = { ...asked.headers, "Content-Type": "application/json", "X-CSRFToken": hidden("csrf_token")?.value || "" };
      return fetch(say.drafts, { ...asked, method: "POST", headers, body: text, signal, keepalive: leaving && text.length < 20000 });
    };
    const save = async leaving => {
      clearTimeout(timer);
      timer = since = 0;
      const text = body();
      if (over || text === kept) return;
      if (going && !leaving) { again = true; return; }
      going = new AbortController();
      sent = Date.now();
      try {
        const answer = await send(text, leaving, going.signal);
        if (answer.ok) {
          const said = await answer.json();
          kept = text;
          sessionStorage.removeItem(here);
          told.textContent = said.at ? say.draftKept.replace("00:00", clock(said.at)) : "";
          told.append(...both(said.both || {}));
        } else if (over) { /* the form itself went meanwhile, with all that was typed */
        } else if ([401, 409, 503, 507].includes(answer.status)) stay(text);
        else { over = answer.status === 404; told.textContent = say.draftNot; }
      } catch { if (!over) stay(text); }
      going = null;
      if (again) { again = false; later(); }
    };
    const later = () => {
      since ||= Date.now();
      clearTimeout(timer);
      timer = setTimeout(save, Math.max(Math.min(Date.now() + PAUSE, since + APART), sent + APART) - Date.now());
    };
    form.addEventListener("input", later);
    form.addEventListener("change", later);
    form.addEventListener("submit", event => {
      fields();
      const note = hidden("touched"), seen = hidden("draft_taken");
      if (seen) seen.value = [...taken].join(" ");
      if (note && !form.querySelector("[data-box]")) note.value = [...touched].join(" ") || "-";
      over = true;
      going?.abort(); /* at once: while the page waits for a turn the form may have been answered, and what it saved is stale */
      setTimeout(() => { over = !event.defaultPrevented; if (!over) later(); }, 0);
    });
    const leave = () => { if (timer) save(true); };
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", () => { if (document.hidden) leave(); });
    addEventListener("pageshow", event => { if (event.persisted) over = false; });
    offered(form, key, taken, touched);
    left(form, here, send);
    kept = body();
  };

  /* What another tab or browser typed otherwise, side by side with what stands here. Nothing changes until one of the two is chosen. */
  const drawn = document.getElementById("two-tabs"), rows = new WeakMap();
  const bare = e => { const copy = e.cloneNode(true); copy.querySelectorAll(".req,.hint").forEach(x => x.remove()); return copy.textContent.replace(/\s+/g, " ").trim(); };
  const called = (form, name) => {
    const box = boxes(form).find(each => each.id === name), e = mine(form).find(each => each.name === name);
    const over = (box || e?.closest("fieldset"))?.querySelector("legend"), own = e?.getAttribute("aria-label") || (e?.labels?.[0] && bare(e.labels[0]));
    return box || !own || (e.type === "radio" && over) ? (over ? bare(over) : name) : over ? `${bare(over)}: ${own}` : own;
  };
  const words = (form, name, said) => {
    const all = mine(form).filter(e => e.name === name), one = all[0];
    if (one?.type === "checkbox" && all.length === 1) return said.some(Boolean) ? drawn.dataset.yes : drawn.dataset.no;
    const called = one?.options ? [...one.options].map(o => [o.value, o.textContent]) : one && ticked(one) ? all.map(e => [e.value, e.labels?.[0] ? bare(e.labels[0]) : e.value]) : [];
    return said.map(value => (called.find(([v]) => v === value)?.[1] ?? value).trim()).filter(Boolean).join(", ") || drawn.dataset.empty;
  };
  const beside = (form, taken) => {
    let block = null;
    const there = new Map(), shut = () => { block?.remove(); block = null; there.clear(); };
    const open = () => {
      block = drawn.content.firstElementChild.cloneNode(true);
      rows.set(form, block.querySelector("fieldset"));
      rows.get(form).remove();
      block.id = `two-tabs-${form.dataset.draft}`;
      block.querySelector("button").onclick = shut;
      form.before(block);
    };
    const lined = name => boxes(form).some(box => box.id === name), now = name => lined(name) ? [said(form, name)] : values(form, name);
    const alike = (one, two) => JSON.stringify(one.map(plain)) === JSON.stringify(two.map(plain));
    /* Whether nothing was typed since the other one's value was put here: only then one's own comes back for it. */
    const asPut = (name, state) => state.put && (lined(name) ? !state.since : alike(state.put, now(name)));
    for (const kind of ["input", "change", "click"]) form.addEventListener(kind, e => {
      const state = (kind !== "click" || e.target.closest("button")) && there.get(boxes(form).find(box => box.contains(e.target))?.id);
      if (state) state.since = true;
    });
    const tell = (name, said, then) => {
      if (!lined(name)) then(words(form, name, said));
      else form.dispatchEvent(new CustomEvent("khoi:outline-told", { detail: { id: name, said: said[0] || "", tell: text => then(text === "" ? drawn.dataset.empty : text) } }));
    };
    /* An outline is told by the server: until both sides are, and where one cannot be, neither can be chosen. */
    const show = (name, state, side, text) => {
      if (there.get(name) !== state) return;
      side.querySelector(".pre").textContent = text ?? drawn.dataset.unread;
      state.unread ||= text === null;
      state.waits -= 1;
      shutOut(state);
    };
    const shutOut = state => state.row.querySelectorAll("input").forEach(input => { input.disabled = input.hidden = state.unread || state.waits > 0; });
    const draw = (name, other) => {
      const known = there.get(name), row = known?.row || rows.get(form).cloneNode(true), back = known && asPut(name, known), own = back ? known.own : now(name);
      if (known && !known.unread && known.token === other.token && alike(known.own, own)) return;
      const state = { row, token: other.token, own, put: back ? known.put : null, since: false, unread: false, waits: 2 };
      there.set(name, state);
      const [theirs, mineToo] = row.querySelectorAll(".side-of"), number = `${form.dataset.draft}-${name}`;
      row.querySelector("legend").textContent = called(form, name);
      const took = () => taken.add(other.token) && form.dispatchEvent(new Event("input", { bubbles: true }));
      const acts = [() => {
        if (!asPut(name, state)) state.own = now(name);
        put(form, { [name]: other.values });
        Object.assign(state, { put: now(name), since: false });
        tell(name, state.own, text => { if (text !== null) mineToo.querySelector(".pre").textContent = text; });
        took();
      }, () => {
        if (asPut(name, state)) put(form, { [name]: state.own });
        state.put = null;
        took();
      }];
      [theirs, mineToo].forEach((side, n) => {
        const input = side.querySelector("input"), label = side.querySelector("label");
        input.name = `two-tabs-${number}`;
        input.checked = false;
        label.htmlFor = input.id = `two-tabs-${n}-${number}`;
        input.onchange = acts[n];
      });
      shutOut(state);
      [[theirs, other.values], [mineToo, own]].forEach(([side, said]) => tell(name, said, text => show(name, state, side, text)));
      const head = theirs.querySelector("b");
      head.textContent = `${head.dataset.said ||= head.textContent}: ${other.typed}`;
      if (!known) block.querySelector(".buttons").before(row);
    };
    return both => {
      const open_ = Object.entries(both).filter(([, other]) => !taken.has(other.token));
      for (const [name, known] of there) if (!(name in both) && !taken.has(known.token)) { known.row.remove(); there.delete(name); }
      if (open_.length && !block) open();
      for (const [name, other] of open_) draw(name, other);
      if (!there.size) shut();
      return block && open_.length ? [" ", Object.assign(document.createElement("a"), { href: `#${block.id}`, textContent: drawn.dataset.see })] : [];
    };
  };

  const offered = (form, key, taken, touched) => {
    const bar = [...document.querySelectorAll("[data-draft-of]")].find(each => each.dataset.draftOf === key);
    const use = bar?.querySelector("[data-draft-use]");
    const kept = async () => {
      const answer = await fetch(`${say.drafts}?key=${encodeURIComponent(key)}`, asked).catch(() => null);
      if (!answer?.ok) return null;
      const said = await answer.json();
      said.tokens.forEach(each => taken.add(each));
      return said.fields;
    };
    if (bar?.dataset.draftUsed !== undefined && boxes(form).length) kept().then(was => was && putBoxes(form, was));
    use?.addEventListener("click", async event => {
      event.preventDefault();
      const was = await kept();
      if (!was) { location.href = use.href; return; }
      /* Also what is as it is saved: another tab's words may stand beside it. */
      for (const name of Object.keys(was)) if (mine(form).some(e => e.name === name) || boxes(form).some(box => box.id === name)) touched.add(name);
      put(form, was);
      bar.remove();
      mine(form)[0]?.focus();
    });
  };

  /* What could not be sent earlier is sent now, and offered by the server with the rest; by the browser while it still cannot. */
  const left = async (form, here, send) => {
    const text = sessionStorage.getItem(here);
    if (!text) return;
    const answer = await send(text).catch(() => null);
    if (answer?.ok || answer?.status === 404) sessionStorage.removeItem(here);
    if (answer?.ok && !mine(form).some(moved)) { location.reload(); return; }
    const bar = document.createElement("div"), end = document.createElement("span"), was = JSON.parse(text).fields;
    bar.className = "flash warning draft";
    bar.setAttribute("role", "status");
    end.className = "end";
    end.append(button(say.putBack, () => { put(form, was); bar.remove(); }), button(say.drop, () => { sessionStorage.removeItem(here); bar.remove(); }));
    bar.append(say.kept, end);
    form.before(bar);
  };

  document.querySelectorAll("form[data-draft]:not([data-draft=''])").forEach(watch);
})();
