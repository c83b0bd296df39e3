/** Lets the browser keep the site for reading without a connection; a new version waits until the reader wants it. */
(() => {
  'use strict';

  const { serviceWorker } = navigator;
  if (!/^http/.test(window.location.protocol) || !serviceWorker) return;
  const { element, language, load, folder } = window.Waymark;
  const manifest = element('link');
  manifest.rel = 'manifest';
  manifest.href = folder + '../site.webmanifest';
  document.head.append(manifest);

  /** Offers a new version, where the page is of an older one. */
  function offer(worker) {
    if (worker && worker.state === 'installed' && serviceWorker.controller) load('page/update.js', () => window.Waymark.offerUpdate(worker));
  }

  // When the page is there: the reader comes first.
  window.addEventListener('load', () => serviceWorker.register(folder + '../service-worker.js').then((registration) => {
    if (!registration) return;
    offer(registration.waiting);
    registration.onupdatefound = () => {
      const worker = registration.installing;
      worker.onstatechange = () => offer(worker);
    };
  }, () => { /* the site works without */ }));
  serviceWorker.ready.then((registration) => registration.active.postMessage({ language }));
})();
