/** In the preview alone: brings the page up to date when its text was saved, and shows findings at the blocks they are about. */
(() => {
  'use strict';

  const KEY = 'preview-scroll';
  const make = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  };

  /** The text that a page was made from; nothing for pages about all units. */
  function source() {
    const found = /^\/([^/]+)\/(?:index(?:\.([A-Za-z-]+))?\.html)?$/.exec(window.location.pathname);
    return found ? `units/${found[1]}/unit${found[2] ? `.${found[2]}` : ''}.md` : '';
  }

  /** The comments that the compiler leaves before blocks: `line 12`. */
  function marks(page) {
    const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) if (walker.currentNode.data.startsWith('line ')) found.push(walker.currentNode);
    return found;
  }

  /** Blocks with the lines they begin at. */
  const blocks = () => marks(document).filter((mark) => mark.nextElementSibling)
    .map((mark) => ({ line: Number(mark.data.slice(5)), block: mark.nextElementSibling }));

  function box(finding) {
    const made = make('div', `preview-finding preview-${finding.severity}`);
    made.setAttribute('role', 'note');
    made.append(
      make('strong', '', `${finding.severity}: ${finding.message}`), make('span', '', finding.help),
      make('code', '', `${finding.file}:${finding.line}:${finding.column} ${finding.id}`));
    return made;
  }

  function show(findings) {
    document.querySelectorAll('.preview-finding, .preview-bar').forEach((old) => old.remove());
    document.querySelectorAll('.preview-marked').forEach((old) => old.classList.remove('preview-marked'));
    const mine = findings.filter((finding) => finding.file === source());
    const others = findings.filter((finding) => finding.file !== source());
    const places = blocks();
    const top = document.querySelector('.unit-header');
    mine.forEach((finding) => {
      const before = places.filter((place) => place.line <= finding.line).pop();
      if (before) {
        before.block.classList.add('preview-marked');
        before.block.after(box(finding));
      } else if (top) top.after(box(finding));
    });
    if (!findings.length) return;
    const bar = make('details', 'preview-bar');
    bar.append(make('summary', '', `${mine.length} findings on this page, ${others.length} elsewhere`), ...others.slice(0, 50).map(box));
    document.body.append(bar);
  }

  const parts = (page) => Array.from(page.querySelectorAll('.unit-text > :is(.lead, .section)'));

  /** A page as the server gives it, taken apart: the blocks of its text, the lines they begin at, and all around them. */
  async function given() {
    const page = new DOMParser().parseFromString(await (await fetch(window.location.pathname)).text(), 'text/html');
    const whole = page.documentElement.cloneNode(true);
    const main = page.querySelector('main[data-digest]');
    const digest = main ? main.dataset.digest : '';
    if (main) main.dataset.digest = '';
    const lines = marks(page).map((mark) => { const line = mark.data; mark.data = ''; return line; });
    const texts = parts(page).map((part) => { const list = Array.from(part.children); part.textContent = ''; return list; });
    return { digest, lines, texts, page: whole, around: page.documentElement };
  }

  /** Puts the blocks that changed into the page that is open. @returns {boolean} false where that is not enough */
  function patch(old, now) {
    const main = document.querySelector('main[data-digest]');
    const texts = parts(document);
    if (!main || main.dataset.digest !== old.digest || !old.around.isEqualNode(now.around) || texts.length !== now.texts.length) return false;
    const changes = texts.map((part, number) => {
      const [was, is] = [old.texts[number], now.texts[number]];
      const shown = Array.from(part.children).filter((block) => !block.classList.contains('preview-finding'));
      let start = 0;
      let same = 0;
      while (start < was.length && start < is.length && was[start].isEqualNode(is[start])) start += 1;
      while (same < Math.min(was.length, is.length) - start && was[was.length - 1 - same].isEqualNode(is[is.length - 1 - same])) same += 1;
      const changed = was.slice(start, was.length - same).concat(is.slice(start, is.length - same));
      // An activity has been set up by scripts; it comes with the whole page.
      const isPlain = shown.length === was.length && !changed.some((block) => block.matches('.activity') || block.querySelector('.activity'));
      return { part, isPlain, gone: shown.slice(start, was.length - same), next: shown[was.length - same], come: is.slice(start, is.length - same) };
    });
    if (changes.some((change) => !change.isPlain)) return false;
    const markOf = (block) => (block && block.previousSibling && block.previousSibling.nodeType === Node.COMMENT_NODE ? block.previousSibling : block);
    changes.forEach(({ part, gone, next, come }) => {
      const place = markOf(next) || null;
      come.forEach((block) => part.insertBefore(document.adoptNode(block.cloneNode(true)), place).before(document.createComment('line 0')));
      gone.forEach((block) => { const mark = markOf(block); if (mark !== block) mark.remove(); block.remove(); });
    });
    main.dataset.digest = now.digest;
    const open = marks(document);
    if (open.length !== now.lines.length) return false;
    open.forEach((mark, number) => { mark.data = now.lines[number]; });
    return true;
  }

  /** What the open page was made from; nothing until the preview is heard. */
  let last = null;

  function reload() {
    sessionStorage.setItem(KEY, JSON.stringify([window.location.pathname, window.scrollY]));
    window.location.reload();
  }

  async function bring() {
    const now = await given();
    const main = document.querySelector('main[data-digest]');
    // A save between the page and the first word of the preview.
    const isOpen = last || !main || main.dataset.digest === now.digest;
    if (!isOpen || last && !last.page.isEqualNode(now.page) && !patch(last, now)) { reload(); return; }
    last = now;
    await tell();
  }

  let work = Promise.resolve();
  /** One after another; what fails, as while the preview is stopped, is made good by the next news. */
  const update = () => { work = work.then(bring).catch(() => {}); };

  const tell = () => fetch('/-/findings.json').then((answer) => answer.json()).then((report) => show(report.findings));

  let news = null;
  function listen() {
    news = new EventSource('/-/events');
    // Also what was saved while nobody listened.
    news.addEventListener('open', update);
    news.addEventListener('reload', update);
  }
  window.addEventListener('pagehide', () => news && news.close());
  window.addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  listen();

  tell().then(() => {
    const kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
    sessionStorage.removeItem(KEY);
    if (kept && kept[0] === window.location.pathname) window.scrollTo(0, kept[1]);
  });
})();
