/** Lets the browser keep the site for reading without a connection; a new version waits until the reader wants it. */
(() => {
  'use strict';

  if (!/^http/.test(window.location.protocol) || !navigator.serviceWorker) return;
  const { phrase, element } = window.Waymark;
  const root = document.querySelector('link[rel="stylesheet"]').href.replace(/assets\/[^/]*$/, '');
  const manifest = element('link');
  manifest.rel = 'manifest';
  manifest.href = `${root}site.webmanifest`;
  document.head.append(manifest);

  function tell(worker) {
    if (document.querySelector('.update')) return;
    const bar = element('div', 'update');
    const now = element('button', '', phrase('offline.again'));
    bar.setAttribute('role', 'status');
    now.addEventListener('click', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage('use');
    });
    bar.append(element('span', '', phrase('offline.new')), now);
    document.body.append(bar);
  }

  navigator.serviceWorker.register(`${root}service-worker.js`).then((registration) => {
    if (!registration) return;
    if (registration.waiting && navigator.serviceWorker.controller) tell(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker.addEventListener('statechange', () => {
        if (worker.state === 'installed' && navigator.serviceWorker.controller) tell(worker);
      });
    });
  }, () => { /* the site works without */ });
  navigator.serviceWorker.ready.then((registration) => registration.active.postMessage({ language: document.documentElement.lang }));
})();
