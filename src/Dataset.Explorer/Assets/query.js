import { fold } from './text.js';
import { wordsOf } from './words.js';

const MARKS = '"\u201C\u201D\u201E\u00AB\u00BB';
const ITEM = new RegExp(`(-?)(?:[${MARKS}]([^${MARKS}]*)([${MARKS}]|$)|([^\\s${MARKS}]+))`, 'gu');

// Parses a query of words, "phrases", begin* and -without. Returns each item once: its folded words, whether the last word is a prefix, and whether the item
// must be absent.
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

// Parses a text as one word or phrase, regardless of punctuation. Returns null if it has no words.
export function parsePhrase(text) {
  return readItem(text, false, false);
}

function readItem(source, isOpen, isAbsent) {
  const words = wordsOf(source).map(word => fold(word.text));
  return words.length === 0 ? null : { words, isPrefix: isOpen || source.trimEnd().endsWith('*'), isAbsent };
}

// Counts each article's occurrences of an item by the index alone. For a phrase, this is the maximum number of occurrences.
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
