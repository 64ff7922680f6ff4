/*
 * Light or dark, as chosen on this device. Loaded in the head and not as a module, so that it runs before the first
 * paint. Without a choice the device's own preference holds, and choosing what the device prefers forgets the choice.
 */
(() => {
  const root = document.documentElement;
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');

  /** Storage may be forbidden; then the choice lasts as long as the page. */
  const stored = (/** @type {(storage: Storage) => any} */ change) => {
    try {
      return change(localStorage);
    } catch {
      return null;
    }
  };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : prefersDark.matches);

  const choice = stored((storage) => storage.getItem('crema.theme'));
  if (choice === 'dark' || choice === 'light') root.dataset.theme = choice;

  const tell = () => {
    const word = isDark() ? 'Light colours' : 'Dark colours';
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-theme-toggle]'))) {
      button.hidden = false;
      button.title = word;
      button.querySelector('.pi')?.setAttribute('class', isDark() ? 'pi pi-sun' : 'pi pi-moon');
      const label = button.querySelector('span');
      if (label) label.textContent = word;
    }
    const paper = getComputedStyle(root).getPropertyValue('--surface').trim();
    for (const meta of /** @type {NodeListOf<HTMLMetaElement>} */ (document.querySelectorAll('meta[name="theme-color"]'))) if (paper) meta.content = paper;
  };

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element && event.target.closest('[data-theme-toggle]'))) return;
    const theme = isDark() ? 'light' : 'dark';
    const own = theme === (prefersDark.matches ? 'dark' : 'light');
    if (own) delete root.dataset.theme;
    else root.dataset.theme = theme;
    stored((storage) => (own ? storage.removeItem('crema.theme') : storage.setItem('crema.theme', theme)));
    tell();
  });
  prefersDark.addEventListener('change', tell);
  document.addEventListener('DOMContentLoaded', tell);
})();
