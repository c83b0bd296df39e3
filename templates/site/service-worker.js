/* Keeps the site for reading without a connection. VERSION and FILES stand above, written by the compiler: one version is
   kept whole, so that a page and its scripts always fit; another version waits until the reader asks for it. */
const PREFIX = `waymark ${self.registration.scope} `;
const NAME = PREFIX + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) =>
    cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== NAME).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => { if (event.data === 'use') self.skipWaiting(); });

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const inside = url.href.startsWith(self.registration.scope);
  if (event.request.method !== 'GET' || !inside || url.pathname.endsWith('.zip') || event.request.headers.has('range')) return;
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  event.respondWith(caches.open(NAME).then((cache) => cache.match(url.href).then((kept) => kept || fetch(event.request).then((response) => {
    if (response.ok && response.type === 'basic') cache.put(url.href, response.clone());
    return response;
  }))));
});
