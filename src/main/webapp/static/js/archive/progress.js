/**
 * Keeps the bar of an import moving while its page is looked at. What the page says besides changes when the import comes to its next
 * state: then the page is asked for anew. When an answer is missing, the next one counts.
 */
const bar = /** @type {HTMLProgressElement} */ (document.querySelector('progress[data-address]'));
const worked = /** @type {HTMLElement} */ (document.getElementById('worked'));

const look = async () => {
  const answer = await fetch(/** @type {string} */ (bar.dataset.address), { headers: { Accept: 'application/json' } }).catch(() => null);
  if (answer && answer.status < 500) {
    const run = answer.ok ? await answer.json() : {};
    if (run.state !== bar.dataset.state) return location.reload();
    bar.value = run.worked;
    worked.textContent = run.worked;
  }
  setTimeout(look, 700);
};

setTimeout(look, 300);
