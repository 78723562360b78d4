/// The fixed parts of a diagram's page.
///
/// The policy in the head forbids every connection, so that a page opened from a disk tells
/// nobody.
enum PageTemplate {
  static func head(title: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
    <title>\(title)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <header>
    <label class="search"><span>Tìm</span>
    <input id="search" type="search" autocomplete="off" placeholder="tên người, tổ chức, cuộc họp…">
    </label>
    <ul id="hits" aria-label="Kết quả tìm"></ul>
    <div class="tools">
    <button id="in" type="button" aria-label="Phóng to">+</button>
    <button id="out" type="button" aria-label="Thu nhỏ">−</button>
    <button id="fit" type="button">Vừa khung</button>
    </div>
    </header>
    <main>
    <div id="stage" role="img" aria-label="\(title)" tabindex="0">

    """
  }

  static let beforeData = """
    </div>
    <aside id="panel" aria-live="polite">
    <p class="hint">Chọn một ô hoặc một đường nối để xem các quan hệ và câu trích dẫn.</p>
    </aside>
    </main>
    <script id="data" type="application/json">
    """

  static let afterData = """
    </script>
    <script>
    \(script)
    </script>
    </body>
    </html>

    """

  private static let style = """
    * { box-sizing: border-box; }
    html, body { height: 100%; margin: 0; }
    body { display: flex; flex-direction: column; color: #1b1b1b; background: #fff;
      font: 15px/1.5 "Noto Sans", "Segoe UI", "DejaVu Sans", Arial, sans-serif; }
    header { display: flex; gap: 16px; align-items: center; padding: 8px 16px;
      border-bottom: 1px solid #d6d9de; position: relative; }
    .search { display: flex; gap: 8px; align-items: center; }
    .search input { font: inherit; width: 22em; max-width: 46vw; padding: 4px 8px;
      border: 1px solid #8a8f98; border-radius: 4px; }
    .tools { margin-left: auto; display: flex; gap: 6px; }
    button { font: inherit; padding: 3px 11px; border: 1px solid #8a8f98; border-radius: 4px;
      background: #f6f7f9; color: inherit; cursor: pointer; }
    button:hover { background: #e8ebef; }
    :focus-visible { outline: 2px solid #0072b2; outline-offset: 1px; }
    #hits { position: absolute; top: 100%; left: 52px; z-index: 2; margin: 0; padding: 0;
      list-style: none; background: #fff; border: 1px solid #8a8f98; max-height: 50vh;
      overflow: auto; min-width: 22em; box-shadow: 0 4px 14px rgba(0,0,0,.15); }
    #hits:empty { display: none; }
    #hits button { display: block; width: 100%; text-align: left; border: 0; border-radius: 0;
      background: none; }
    #hits button:hover, #hits button:focus { background: #e6f1fa; }
    #hits small { color: #5f6368; margin-left: 8px; }
    main { flex: 1; display: flex; min-height: 0; }
    #stage { flex: 1; min-width: 0; overflow: hidden; cursor: grab; touch-action: none; }
    #stage.dragging { cursor: grabbing; }
    #stage > svg { width: 100%; height: 100%; display: block; }
    #panel { width: 24em; max-width: 40vw; overflow: auto; padding: 14px 18px;
      border-left: 1px solid #d6d9de; background: #fafbfc; }
    #panel h2 { font-size: 1.15em; margin: 0; }
    #panel .kind { color: #5f6368; margin: 0 0 8px; }
    #panel h3 { font-size: 1em; margin: 16px 0 2px; }
    #panel blockquote { margin: 4px 0 10px; padding: 2px 0 2px 10px; border-left: 3px solid #0072b2; }
    #panel cite { display: block; font-style: normal; font-size: .85em; color: #5f6368;
      overflow-wrap: anywhere; }
    .hint { color: #5f6368; }
    g.node, g.edge, g.cluster { cursor: pointer; }
    .picking :is(g.node, g.edge, g.cluster) { opacity: .16; }
    .picking g.plate { opacity: .3; }
    .picking :is(g.node, g.edge, g.cluster, g.plate).on { opacity: 1; }
    g.chosen > :is(path, polygon, ellipse), g.chosen > g > a > :is(path, polygon, ellipse),
    g.plate.chosen > a > path { stroke: #b3261e; stroke-width: 2.6px; }
    @media (max-width: 760px) { main { flex-direction: column; }
      #panel { width: auto; max-width: none; max-height: 40vh; border-left: 0;
      border-top: 1px solid #d6d9de; } }
    """

  private static let script = """
    'use strict';
    const data = JSON.parse(document.getElementById('data').textContent);
    const stage = document.getElementById('stage');
    const svg = stage.querySelector('svg');
    const panel = document.getElementById('panel');
    const byId = new Map();
    const register = (id, g) => { byId.set(id, g); g.dataset.id = id; };
    for (const g of svg.querySelectorAll('g.node, g.edge, g.cluster')) register(g.id, g);
    // A plate in the box of a body is a part of the body's node, with a prefix to its id.
    for (const g of svg.querySelectorAll('g[id^="a_"]')) {
      const id = g.id.slice(2);
      if (!data.nodes[id] || byId.has(id)) continue;
      register(id, g);
      g.classList.add('plate');
    }
    const whole = svg.viewBox.baseVal;
    const home = { x: whole.x, y: whole.y, w: whole.width, h: whole.height };
    let view = { ...home };
    const show = () => svg.setAttribute('viewBox', [view.x, view.y, view.w, view.h].join(' '));
    const scale = () => Math.max(view.w / stage.clientWidth, view.h / stage.clientHeight);
    const point = (event) => {
      const p = new DOMPoint(event.clientX, event.clientY);
      return p.matrixTransform(svg.getScreenCTM().inverse());
    };
    function zoom(factor, x = view.x + view.w / 2, y = view.y + view.h / 2) {
      const w = Math.min(Math.max(view.w * factor, home.w / 60), home.w * 4);
      const f = w / view.w;
      view = { x: x - (x - view.x) * f, y: y - (y - view.y) * f, w, h: view.h * f };
      show();
    }
    svg.removeAttribute('width');
    svg.removeAttribute('height');
    show();
    stage.addEventListener('wheel', (event) => {
      event.preventDefault();
      // Measured in the drawing's own units, which the group inside is moved against.
      const box = stage.getBoundingClientRect();
      const s = scale();
      const cx = view.x + view.w / 2 + (event.clientX - box.left - box.width / 2) * s;
      const cy = view.y + view.h / 2 + (event.clientY - box.top - box.height / 2) * s;
      zoom(Math.exp(Math.sign(event.deltaY) * 0.18), cx, cy);
    }, { passive: false });
    let drag = null;
    let moved = false;
    stage.addEventListener('pointerdown', (event) => {
      drag = { x: event.clientX, y: event.clientY };
      moved = false;
    });
    window.addEventListener('pointermove', (event) => {
      if (!drag) return;
      const s = scale();
      const dx = event.clientX - drag.x;
      const dy = event.clientY - drag.y;
      if (!moved && Math.abs(dx) + Math.abs(dy) < 4) return;
      moved = true;
      stage.classList.add('dragging');
      view.x -= dx * s;
      view.y -= dy * s;
      drag = { x: event.clientX, y: event.clientY };
      show();
    });
    window.addEventListener('pointerup', () => {
      drag = null;
      stage.classList.remove('dragging');
    });
    document.getElementById('in').onclick = () => zoom(0.75);
    document.getElementById('out').onclick = () => zoom(1 / 0.75);
    document.getElementById('fit').onclick = () => { view = { ...home }; show(); clear(); };
    stage.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
      const d = step[event.key];
      if (d) { view.x += d[0] * view.w / 10; view.y += d[1] * view.h / 10; show(); }
      else if (event.key === '+' || event.key === '=') zoom(0.75);
      else if (event.key === '-') zoom(1 / 0.75);
      else if (event.key === '0') { view = { ...home }; show(); }
      else if (event.key === 'Escape') clear();
      else return;
      event.preventDefault();
    });

    function element(name, text, parent) {
      const e = document.createElement(name);
      if (text !== undefined) e.textContent = text;
      if (parent) parent.append(e);
      return e;
    }
    function cite(evidence, parent) {
      for (const piece of evidence) {
        const quote = element('blockquote', '“' + piece.quote + '”', parent);
        const source = element('cite', undefined, quote);
        if (piece.url) {
          const link = element('a', piece.source, source);
          link.href = piece.url;
          link.target = '_blank';
          link.rel = 'noopener noreferrer';
        } else source.textContent = piece.source;
      }
    }
    function clear() {
      svg.classList.remove('picking');
      for (const g of byId.values()) g.classList.remove('on', 'chosen');
    }
    const inside = (id) => Object.keys(data.nodes).filter((n) => n.startsWith(id + '/'));
    function light(id) {
      const g = byId.get(id);
      if (g) g.classList.add('on');
    }
    function choose(id) {
      clear();
      svg.classList.add('picking');
      light(id);
      const chosen = byId.get(id);
      if (chosen) chosen.classList.add('chosen');
      panel.replaceChildren();
      panel.scrollTop = 0;
      const node = data.nodes[id];
      if (node) {
        element('h2', node.name, panel);
        element('p', node.kind, panel).className = 'kind';
        for (const line of node.details) element('div', line, panel);
        cite(node.evidence, panel);
        for (const part of inside(id)) light(part);
        const [group, member] = id.split('/');
        if (member) light(group);
        // The same person in other bodies.
        for (const other of member ? Object.keys(data.nodes) : []) {
          if (!other.endsWith('/' + member)) continue;
          light(other); light(other.split('/')[0]);
        }
      }
      for (const edge of data.edges) {
        const touches = edge.id === id || edge.source === id || edge.target === id;
        if (!touches) continue;
        light(edge.id); light(edge.source); light(edge.target);
        const from = data.nodes[edge.source];
        const to = data.nodes[edge.target];
        if (!from || !to) continue;
        const heading = element('h3', undefined, panel);
        heading.textContent = from.name + ' – ' + edge.label.replace(/\\n/g, ' · ') + ' – ' + to.name;
        cite(edge.evidence, panel);
      }
    }
    svg.addEventListener('click', (event) => {
      const g = event.target.closest('g.plate, g.node, g.edge, g.cluster');
      event.preventDefault();
      if (moved) return;
      if (g) choose(g.dataset.id); else clear();
    });

    const fold = (text) => text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '')
      .replace(/[đĐ]/g, 'd').toLowerCase();
    const names = Object.entries(data.nodes).map(([id, node]) =>
      ({ id, node, key: fold(node.name + ' ' + node.details.join(' ')) }));
    const search = document.getElementById('search');
    const hits = document.getElementById('hits');
    function find(id) {
      const g = byId.get(id);
      choose(id);
      hits.replaceChildren();
      if (!g) return;
      const box = g.getBoundingClientRect();
      const all = svg.getBoundingClientRect();
      const s = scale();
      view.x += (box.left + box.width / 2 - all.left - all.width / 2) * s;
      view.y += (box.top + box.height / 2 - all.top - all.height / 2) * s;
      show();
    }
    search.addEventListener('input', () => {
      hits.replaceChildren();
      const key = fold(search.value.trim());
      if (!key) { clear(); return; }
      const found = names.filter((n) => (' ' + n.key).includes(' ' + key));
      for (const { id, node } of found.slice(0, 30)) {
        const button = element('button', node.name, element('li', undefined, hits));
        button.type = 'button';
        element('small', node.details[0] || node.kind, button);
        button.onclick = () => find(id);
      }
      clear();
      if (found.length) svg.classList.add('picking');
      for (const { id } of found) { light(id); light(id.split('/')[0]); }
    });
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') { const first = hits.querySelector('button'); if (first) first.click(); }
      if (event.key === 'Escape') { search.value = ''; hits.replaceChildren(); clear(); }
    });
    """
}
