/** In the preview alone: reloads the page when its text was saved, and shows findings at the blocks they are about. */
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

  /** Blocks with the lines they begin at: the compiler leaves a comment before each. */
  function blocks() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (walker.nextNode()) {
      const line = /^line (\d+)$/.exec(walker.currentNode.data);
      const block = line && walker.currentNode.nextElementSibling;
      if (block) found.push({ line: Number(line[1]), block });
    }
    return found;
  }

  function box(finding) {
    const made = make('div', `preview-finding preview-${finding.severity}`);
    made.setAttribute('role', 'note');
    made.append(
      make('strong', '', `${finding.severity}: ${finding.message}`), make('span', '', finding.help),
      make('code', '', `${finding.file}:${finding.line}:${finding.column} ${finding.id}`));
    return made;
  }

  function show(findings) {
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

  let news = null;
  function listen() {
    news = new EventSource('/-/events');
    news.addEventListener('reload', () => {
      sessionStorage.setItem(KEY, JSON.stringify([window.location.pathname, window.scrollY]));
      window.location.reload();
    });
  }
  window.addEventListener('pagehide', () => news && news.close());
  window.addEventListener('pageshow', (event) => { if (event.persisted) listen(); });
  listen();

  fetch('/-/findings.json').then((answer) => answer.json()).then((report) => {
    show(report.findings);
    const kept = JSON.parse(sessionStorage.getItem(KEY) || 'null');
    sessionStorage.removeItem(KEY);
    if (kept && kept[0] === window.location.pathname) window.scrollTo(0, kept[1]);
  });
})();
