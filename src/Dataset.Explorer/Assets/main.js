import { forgetBlocks } from './articles.js';
import { complete, homeOf } from './build.js';
import { Concordance } from './concordance.js';
import { clearHighlights, highlight } from './highlights.js';
import { parseQuery } from './query.js';
import { Search } from './search.js';
import { completeTable, makeSortable } from './sorting.js';
import { Terms } from './terms.js';
import { focus, show } from './views.js';

const root = document.documentElement;
const data = JSON.parse(document.getElementById('data').textContent);
const box = document.getElementById('search-query');
let found = [];

for (const layer of document.querySelectorAll('[data-layer]')) {
  const set = () => root.classList.toggle('no-' + layer.dataset.layer, !layer.checked);
  layer.addEventListener('change', set);
  set();
}

document.querySelectorAll('table.sortable').forEach(makeSortable);
addEventListener('load', () => setTimeout(() => document.querySelectorAll('#articles table').forEach(completeTable)));

// Starts a page of one article: it shows what a search on the index page found.
function startArticle() {
  const find = () => {
    const query = valueOf('find');
    const article = document.querySelector('article');
    const first = query === null ? null : highlight(article.id, parseQuery(query, true));
    first?.startContainer.parentElement.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', find);
  find();
}

function startCorpus() {
  const terms = new Terms(data);
  const search = new Search(data, terms);
  const lines = document.getElementById('concordance') ? new Concordance(data, terms) : null;
  let before = '#articles';

  const route = isFocused => {
    const query = valueOf('search'), phrase = lines ? valueOf('concordance') : null;
    if (query !== null) {
      if (box.value !== query) box.value = query;
      found = search.show(query);
      show(document.getElementById('search'), isFocused && document.activeElement !== box);
    } else if (phrase !== null) {
      show(document.getElementById('concordance'), isFocused && document.activeElement !== lines.input);
      found = lines.show(phrase);
    } else {
      before = location.hash;
      const id = decode(location.hash.slice(1));
      const element = find(id) ?? document.getElementById('articles');
      prepare(element.closest('.page'));
      show(element, isFocused);
      const article = element.closest('article');
      if (article) highlight(article.id, found); else clearHighlights();
    }
  };

  // On a large page, a section is complete after it has been shown once.
  const prepare = page => {
    if (complete(page)) forgetBlocks(page.id);
    page.querySelectorAll('table.sortable').forEach(makeSortable);
  };

  const find = id => {
    const home = document.getElementById(id) ? null : document.getElementById(homeOf(id));
    if (home) prepare(home);
    const element = document.getElementById(id);
    return element?.closest('.page') ? element : home;
  };

  // Typed text becomes the address, so that it can be shared and reopened, without a history entry for each letter.
  const type = (name, input) => input.addEventListener('input', () => {
    history.replaceState(null, '', input.value === '' && name === 'search' ? before || '#articles' : `#${name}=${encodeURIComponent(input.value)}`);
    if (input.value === '' && name === 'search') found = [];
    route(false);
  });
  type('search', box);
  if (lines) type('concordance', lines.input);

  for (const form of document.querySelectorAll('form.ask')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      const first = document.querySelector('.page.on .hits a, .page.on .concordance td a');
      if (first) first.focus();
    });
  }

  addEventListener('keydown', event => {
    const isText = event.target.closest?.('input, textarea, select') != null;
    if (event.key === '/' && !isText && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === 'Escape' && event.target === box && box.value !== '') {
      event.preventDefault();
      box.value = '';
      box.dispatchEvent(new Event('input'));
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (event.target === box || event.target.closest?.('.hits'))) {
      step(event);
    }
  });

  document.querySelector('.skip').addEventListener('click', event => {
    event.preventDefault();
    focus(document.querySelector('.page.on h2'));
  });

  addEventListener('hashchange', () => route(true));
  root.classList.add('ready');
  route(location.hash !== '');
}

// Moves up and down through the hits, from the search box and back to it.
function step(event) {
  const stops = [box, ...document.querySelectorAll('.page.on .hits a')];
  const next = stops[stops.indexOf(event.target) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function valueOf(name) {
  return location.hash.startsWith(`#${name}=`) ? decode(location.hash.slice(name.length + 2)) : null;
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

if (document.getElementById('articles')) startCorpus(); else startArticle();
