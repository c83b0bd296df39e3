/** Says that there is a new version of the site, and takes it when the reader wants it. */
(() => {
  'use strict';

  const W = window.Waymark;

  /** @param {ServiceWorker} worker the new version's, which waits */
  W.offerUpdate = (worker) => {
    if (document.querySelector('.update')) return;
    const bar = W.element('div', 'update');
    bar.setAttribute('role', 'status');
    bar.append(W.element('span', '', W.phrase('offline.new')), W.button('offline.again', () => {
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      worker.postMessage('use');
    }));
    document.body.append(bar);
  };
})();
