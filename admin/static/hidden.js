/* Questions whose condition does not hold are hidden as one answers; what stands in them is kept until it is sent. The server judges again. */
"use strict";
document.querySelectorAll("form").forEach(form => {
  const parts = [...form.querySelectorAll("[data-when]")].map(e => ({ e, code: e.dataset.code, tree: JSON.parse(e.dataset.when), gone: e.hidden }));
  if (!parts.length) return;
  const by = Object.fromEntries(parts.map(p => [p.code, p]));
  const given = code => {
    const entries = [...form.querySelectorAll(`[name="${CSS.escape(`v_${code}`)}"]`)];
    if (!entries.length) return null;
    if (by[code]?.gone) return "";
    return entries.filter(e => !["radio", "checkbox"].includes(e.type) || e.checked).map(e => e.value).join(",");
  };
  const holds = tree => {
    const [name, body] = Object.entries(tree)[0];
    if (name === "is") return body;
    if (name === "not") { const inner = holds(body); return inner === null ? null : !inner; }
    if (name === "all" || name === "any") {
      const found = body.map(holds), decides = name === "any";
      return found.includes(decides) ? decides : found.includes(null) ? null : !decides;
    }
    const value = given(body[0].slice(7));
    return value === null ? null : value.split(",").some(v => body[1].includes(v));
  };
  const settle = () => {
    for (let sweep = 0, moved = true; moved && sweep <= parts.length; sweep += 1) {
      moved = false;
      for (const p of parts) {
        const gone = holds(p.tree) === false;
        moved ||= gone !== p.gone;
        p.gone = gone;
      }
    }
    parts.forEach(p => { p.e.hidden = p.gone && !p.e.querySelector(".mistake") && !p.e.contains(document.activeElement); });
    form.querySelectorAll("[data-part]").forEach(part => {
      part.hidden = [...part.querySelectorAll(".f,.made")].every(e => e.closest("[data-when]")?.hidden);
    });
  };
  form.addEventListener("input", settle);
  form.addEventListener("change", settle);
  settle();
});
/* A drop-down that another answer narrows offers what stands under it; all of it, in groups, without a script. */
document.querySelectorAll("select[data-within]").forEach(select => {
  const above = document.getElementById(select.dataset.within);
  if (!above) return;
  const narrow = () => {
    [...select.options].forEach(o => { o.hidden = o.disabled = Boolean(o.dataset.under) && o.dataset.under !== above.value; });
    select.querySelectorAll("optgroup").forEach(g => { g.hidden = [...g.children].every(o => o.hidden); });
    if (select.selectedOptions[0]?.disabled) { select.value = ""; select.dispatchEvent(new Event("change", { bubbles: true })); }
  };
  above.addEventListener("change", narrow);
  narrow();
});
