import { blocksOf, placesIn } from './articles.js';
import { countsOf, parseQuery } from './query.js';

const SHOWN = 20;
const AROUND = 110;

// Searches as the user types, and lists the articles, best match first, with the block that matches most of the query.
export class Search {
  constructor(data, terms) {
    this.data = data;
    this.terms = terms;
    this.hits = document.getElementById('search-hits');
    this.status = document.getElementById('search-status');
    this.words = data.articles?.reduce((sum, article) => sum + article[3], 0) ?? 0;
  }

  show(query) {
    const items = parseQuery(query, true);
    const found = this.#find(items);
    this.hits.replaceChildren(...this.#list(found, items, query, 0));
    this.status.textContent = items.length === 0 ? 'Type a word.' : found.length === 0 ? 'No matches.'
      : `${found.length === 1 ? 'One article' : found.length + ' articles'}${this.#isUnsure(items) ? ' with the words of the phrase' : ''}.`;
    return items;
  }

  // Okapi BM25, the same ranking as in the library.
  #find(items) {
    if (!items.some(item => !item.isAbsent)) return [];
    const scores = new Map();
    const wanted = items.filter(item => !item.isAbsent).map(item => this.#verified(item));
    // Without the texts, an excluded phrase cannot be verified; articles are not excluded because of its words alone.
    const absent = items.filter(item => item.isAbsent && (item.words.length === 1 || this.data.texts)).map(item => this.#verified(item));
    const total = this.data.articles.length;
    const average = this.words / total;
    for (const [article] of wanted[0]) {
      if (!wanted.every(counts => counts.has(article)) || absent.some(counts => counts.has(article))) continue;
      let score = 0;
      for (const counts of wanted) {
        const count = counts.get(article);
        const weight = Math.log(1 + (total - counts.size + 0.5) / (counts.size + 0.5));
        score += weight * count * 2.2 / (count + 1.2 * (0.25 + 0.75 * this.data.articles[article][3] / average));
      }
      scores.set(article, score);
    }
    return Array.from(scores).sort((x, y) => y[1] - x[1] || x[0] - y[0]).map(([article]) => article);
  }

  // The index has no positions, so phrases are verified in the texts if the page has them.
  #verified(item) {
    const counts = countsOf(this.terms, item);
    if (item.words.length > 1 && this.data.texts) {
      for (const article of Array.from(counts.keys())) {
        const count = blocksOf(this.#id(article)).reduce((sum, block) => sum + placesIn(block, item).length, 0);
        if (count === 0) counts.delete(article); else counts.set(article, count);
      }
    }
    return counts;
  }

  #isUnsure(items) {
    return !this.data.texts && items.some(item => item.words.length > 1);
  }

  #id(article) {
    return this.data.articles[article][0].slice(1);
  }

  #list(found, items, query, from) {
    const lines = found.slice(from, from + SHOWN).map(article => this.#line(article, items, query));
    if (found.length > from + SHOWN) {
      const more = document.createElement('li');
      more.className = 'more';
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = `Show ${Math.min(SHOWN, found.length - from - SHOWN)} more`;
      button.addEventListener('click', () => {
        const next = this.#list(found, items, query, from + SHOWN);
        more.replaceWith(...next);
        next[0].querySelector('a').focus();
      });
      more.append(button);
      lines.push(more);
    }
    return lines;
  }

  #line(article, items, query) {
    const [address, label, title] = this.data.articles[article];
    const line = document.createElement('li');
    const link = document.createElement('a');
    const name = document.createElement('bdi');
    name.textContent = title;
    link.append(name);
    const small = document.createElement('small');
    small.textContent = label;
    line.append(link, ' ', small);
    if (!this.data.texts) {
      link.href = `${address.replace(/#.*/, '')}#find=${encodeURIComponent(query)}`;
      return line;
    }
    const best = this.#best(article, items);
    link.href = best?.block.element.id ? '#' + best.block.element.id : address;
    if (best) line.append(excerpt(best.block.text, best.places));
    return line;
  }

  // Returns the block with the most items, then with the most places.
  #best(article, items) {
    let best = null;
    for (const block of blocksOf(this.#id(article))) {
      const places = items.filter(item => !item.isAbsent).map(item => placesIn(block, item));
      const kinds = places.filter(some => some.length > 0).length;
      const all = places.flat();
      if (kinds > 0 && (!best || kinds > best.kinds || (kinds === best.kinds && all.length > best.places.length))) {
        best = { block, kinds, places: all };
      }
    }
    return best;
  }
}

function excerpt(text, places) {
  const paragraph = document.createElement('p');
  const isolated = document.createElement('bdi');
  paragraph.append(isolated);
  const sorted = places.sort((x, y) => x.start - y.start || y.end - x.end);
  const from = blankBefore(text, sorted[0].start - AROUND);
  const to = blankAfter(text, sorted[0].end + 2 * AROUND);
  let position = from;
  if (from > 0) isolated.append('\u2026 ');
  for (const place of sorted) {
    if (place.start < position || place.end > to) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(place.start, place.end);
    isolated.append(text.slice(position, place.start), mark);
    position = place.end;
  }
  isolated.append(text.slice(position, to));
  if (to < text.length) isolated.append(' \u2026');
  return paragraph;
}

function blankBefore(text, position) {
  return position <= 0 ? 0 : text.lastIndexOf(' ', position) + 1;
}

function blankAfter(text, position) {
  const blank = text.indexOf(' ', position);
  return blank < 0 ? text.length : blank;
}
