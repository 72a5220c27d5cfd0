// How far the own jobs are, asked once a second while any is unfinished; when one ends the page is drawn anew.
(function () {
  "use strict";
  var table = document.querySelector("[data-jobs][data-open]");
  if (!table) return;
  var number = new Intl.NumberFormat(document.documentElement.lang);
  function show(job) {
    var row = table.querySelector('[data-job="' + job.id + '"]');
    if (!row) return false;
    if (row.dataset.standing !== job.standing) return true;
    if (!job.living) return false;
    row.querySelector("progress").value = job.percent;
    row.querySelector("[data-left]").textContent = job.left;
    if (job.total) row.querySelector("[data-done]").textContent = (job.done ? number.format(job.done) + " / " : "") + number.format(job.total);
    return false;
  }
  function ask() {
    fetch(table.dataset.jobs, { headers: { Accept: "application/json" }, credentials: "same-origin" })
      .then(function (answer) { if (!answer.ok) throw new Error(answer.status); return answer.json(); })
      .then(function (jobs) { if (jobs.map(show).some(Boolean)) location.reload(); else setTimeout(ask, 1000); })
      .catch(function () { setTimeout(ask, 5000); });
  }
  setTimeout(ask, 700);
})();
