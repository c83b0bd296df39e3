/* The site is no longer kept for reading without a connection: what browsers kept of it goes. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith(`waymark ${self.registration.scope} `)).map((name) => caches.delete(name))))
    .then(() => self.registration.unregister()));
});
