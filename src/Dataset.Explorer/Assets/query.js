import { fold, wordsOf } from './text.js';

// A query has words, "phrases", begin* and -without. Gives items: folded words, whether the last is a beginning, whether the item is to be absent.
export function parseQuery(text, isTyping) {
  const items = [];
  for (const match of text.matchAll(/(-?)(?:"([^"]*)(?:"|$)|(\S+))/gu)) {
    const source = match[2] ?? match[3];
    const words = wordsOf(source).map(word => fold(word.text));
    if (words.length === 0) continue;
    const isLast = match.index + match[0].length === text.length;
    const isOpen = match[3] !== undefined || !match[0].endsWith('"');
    items.push({
      words,
      isPrefix: source.trimEnd().endsWith('*') || (isTyping && isLast && isOpen && /[\p{L}\p{N}\p{M}]$/u.test(source)),
      isAbsent: match[1] === '-',
    });
  }
  return items;
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
