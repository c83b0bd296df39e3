/* Keeps the site for reading without a connection. VERSION, FILES and LANGUAGES stand above, written by the compiler: one
   version is kept whole, so that a page and its scripts always fit; another version waits until the reader asks for it. */
const SCOPE = self.registration.scope;
const PREFIX = `waymark ${SCOPE} `;
const NAME = PREFIX + VERSION;
/** Names the languages that were read, so that the next version brings them too. */
const READ = `${PREFIX}languages`;

/** Fetches what is not kept yet. */
async function keep(files) {
  const cache = await caches.open(NAME);
  const kept = new Set((await cache.keys()).map((request) => request.url));
  await cache.addAll(files.map((file) => SCOPE + file).filter((url) => !kept.has(url)).map((url) => new Request(url, { cache: 'no-cache' })));
}

const filesFor = (language) => (LANGUAGES[language] || '').split(' ').filter(Boolean);

async function install() {
  const read = (await (await caches.open(READ)).keys()).map((request) => request.url.slice(SCOPE.length));
  await keep(FILES.split(' ').concat(...read.map(filesFor)));
}

async function read(language) {
  if (!filesFor(language).length) return;
  await (await caches.open(READ)).put(SCOPE + language, new Response(''));
  await keep(filesFor(language));
}

async function forget() {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME && name !== READ);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request, url) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && response.type === 'basic') await cache.put(url, response.clone());
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forget()));
self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting(); else event.waitUntil(read(event.data.language));
});
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const inside = url.href.startsWith(SCOPE);
  if (event.request.method !== 'GET' || !inside || url.pathname.endsWith('.zip') || event.request.headers.has('range')) return;
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  event.respondWith(answer(event.request, url.href));
});
