// A page that shows work under way, drawn anew once a second until it is over; what a reader holds by the keyboard stays held.
(function () {
  "use strict";
  function same(held) {
    return function (each) { return each.tagName === held.tagName && each.getAttribute("href") === held.getAttribute("href"); };
  }
  function draw(shown, next) {
    var held = shown.contains(document.activeElement) ? document.activeElement : null;
    shown.replaceWith(next);
    var again = held && Array.from(next.querySelectorAll("a, button")).find(same(held));
    if (again) again.focus();
  }
  function ask() {
    var shown = document.querySelector("#live[data-live]");
    if (!shown) return;
    fetch(location.href, { credentials: "same-origin" })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.text(); })
      .then(function (text) {
        var fresh = new DOMParser().parseFromString(text, "text/html"), next = fresh.getElementById("live");
        if (!next) return location.reload();
        if (shown.textContent !== next.textContent) draw(shown, document.importNode(next, true));
        document.title = fresh.title;
        setTimeout(ask, 1000);
      })
      .catch(function () { setTimeout(ask, 5000); });
  }
  setTimeout(ask, 700);
})();
