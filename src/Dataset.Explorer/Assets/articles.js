import { contentOf } from './build.js';
import { formsOf, partsOf, placesOf } from './text.js';

const texts = new Map();
const forms = new Map();

// The blocks of an article that are searched: their text without what the page adds to it.
export function blocksOf(id) {
  let blocks = texts.get(id);
  if (!blocks) {
    const article = document.getElementById(id);
    blocks = article ? Array.from(contentOf(article).querySelectorAll('.t'), readBlock) : [];
    texts.set(id, blocks);
  }
  return blocks;
}

// The cached blocks of an article are useless after its elements are replaced.
export function forgetBlocks(id) {
  texts.delete(id);
}

function readBlock(element) {
  const nodes = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : node.classList.contains('x') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  return { element, nodes, text, breaks: element.dataset.breaks?.split(' ').map(Number) ?? [] };
}

// Returns the places of an item in a block.
export function placesIn(block, item) {
  if (!mayHave(block, item)) return [];
  const all = placesOf(block.text);
  const found = [];
  let last = -1;
  for (let i = 0; i < all.length; i++) {
    const next = matchAt(all, i, item);
    if (next < 0) continue;
    const place = { start: all[i].start, end: all[next - 1].end };
    // A phrase does not cross a sentence border.
    if (block.breaks.some(border => border > place.start && border < place.end)) continue;
    // A compound comes before its parts and is found only once. Phrases can overlap.
    if (item.words.length > 1 || place.end > last) found.push(place);
    last = place.end;
  }
  return found;
}

// Returns the index of the place after an item that begins at start, or -1. A hyphenated word takes one place for each part.
function matchAt(all, start, item) {
  let next = start;
  for (const [i, wanted] of item.words.entries()) {
    const place = all[next];
    if (!place) return -1;
    const isPrefix = item.isPrefix && i === item.words.length - 1;
    const isWhole = place.whole !== undefined && fits(place.whole, wanted, isPrefix);
    if (!isWhole && !fits(place.text, wanted, isPrefix)) return -1;
    next += isPrefix ? isWhole ? place.count : 1 : partsOf(wanted).length;
  }
  return next <= all.length ? next : -1;
}

// A quick test that most blocks fail. If lowercasing alone cannot compare the letters, the block may have the item.
function mayHave(block, item) {
  block.isPlain ??= !/[^\x00-\x7F\u2010-\u2026]/.test(block.text);
  if (!block.isPlain) return true;
  block.folded ??= block.text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u2010\u2011]/g, '-');
  return item.words.every(word => block.folded.includes(word));
}

function fits(word, wanted, isPrefix) {
  let own = forms.get(word);
  if (!own) forms.set(word, own = formsOf(word));
  return own.some(form => isPrefix ? form.startsWith(wanted) : form === wanted);
}

// Returns a place in a block as a range of the document.
export function rangeOf(block, place) {
  const range = document.createRange();
  const start = nodeAt(block, place.start, false);
  const end = nodeAt(block, place.end, true);
  range.setStart(start.node, place.start - start.start);
  range.setEnd(end.node, place.end - end.start);
  return range;
}

function nodeAt(block, position, isEnd) {
  let found = block.nodes[0];
  for (const node of block.nodes) {
    if (isEnd ? node.start >= position : node.start > position) break;
    found = node;
  }
  return found;
}
