import { fold } from './text.js';
import { wordsOf } from './words.js';

const MARKS = '"\u201C\u201D\u201E\u00AB\u00BB';
const ITEM = new RegExp(`(-?)(?:[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|([^\\s${MARKS}]+))`, 'gu');

// A query has words, "phrases", begin* and -without. Gives items, each once: folded words, whether the last is a beginning, whether the item is to be absent.
export function parseQuery(text, isTyping) {
  const items = new Map();
  for (const match of text.matchAll(ITEM)) {
    const [all, sign, phrase, mark, plain] = match;
    const isOpen = isTyping && !mark && match.index + all.length === text.length && /[\p{L}\p{N}\p{M}]$/u.test(all);
    const item = readItem(phrase ?? plain, isOpen, sign === '-');
    if (item) items.set(JSON.stringify(item), item);
  }
  return Array.from(items.values());
}

// The one word or phrase that a text is, whatever marks stand in it; null where it has no word.
export function parsePhrase(text) {
  return readItem(text, false, false);
}

function readItem(source, isOpen, isAbsent) {
  const words = wordsOf(source).map(word => fold(word.text));
  return words.length === 0 ? null : { words, isPrefix: isOpen || source.trimEnd().endsWith('*'), isAbsent };
}

// How often each article has an item, by the index alone: of a phrase, how often it can stand there at most.
export function countsOf(terms, item) {
  let least = null;
  for (let i = 0; i < item.words.length; i++) {
    const isPrefix = item.isPrefix && i === item.words.length - 1;
    const counts = isPrefix ? prefixCounts(terms, item.words[i]) : wordCounts(terms, item.words[i]);
    if (least === null) {
      least = counts;
    } else {
      for (const [article, count] of least) {
        const other = counts.get(article) ?? 0;
        if (other === 0) least.delete(article); else least.set(article, Math.min(count, other));
      }
    }
  }
  return least;
}

function wordCounts(terms, word) {
  const term = terms.find(word);
  return term < 0 ? new Map() : terms.postings(term);
}

function prefixCounts(terms, prefix) {
  const sum = new Map();
  const [from, to] = terms.range(prefix);
  for (let term = from; term < to; term++) {
    for (const [article, count] of terms.postings(term)) {
      sum.set(article, (sum.get(article) ?? 0) + count);
    }
  }
  return sum;
}
