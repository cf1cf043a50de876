import { fold, formsOf, wordsOf } from './text.js';

const texts = new Map();

// The blocks of an article that are searched: their text without what the page adds to it.
export function blocksOf(id) {
  let blocks = texts.get(id);
  if (!blocks) {
    const article = document.getElementById(id);
    blocks = article ? Array.from(article.querySelectorAll('.t'), readBlock) : [];
    texts.set(id, blocks);
  }
  return blocks;
}

// What is known of an article's blocks is of no use once their elements are others.
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
  return { element, nodes, text, words: null };
}

// The places of an item in a block.
export function placesIn(block, item) {
  const places = [];
  if (!mayHave(block, item)) return places;
  const words = wordsOf(block.text);
  const last = item.words.length - 1;
  for (let i = 0; i + last < words.length; i++) {
    let j = 0;
    while (j <= last && fits(words[i + j], item.words[j], item.isPrefix && j === last)) j++;
    if (j > last) {
      places.push({ start: words[i].start, end: words[i + last].end });
    }
  }
  return places;
}

// A quick no, which most blocks get: letters with diacritics make it a perhaps.
function mayHave(block, item) {
  block.folded ??= fold(block.text);
  block.isPlain ??= !/[^\x00-\x7F\u2010-\u2026]/.test(block.text);
  return !block.isPlain || item.words.every(word => block.folded.includes(word));
}

function fits(word, wanted, isPrefix) {
  return (word.forms ??= formsOf(word.text)).some(form => isPrefix ? form.startsWith(wanted) : form === wanted);
}

// A place in a block as a range of the document.
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
