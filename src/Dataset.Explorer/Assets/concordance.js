import { blocksOf, placesIn } from './articles.js';
import { countsOf, parsePhrase } from './query.js';
import { fold } from './text.js';
import { wordsOf } from './words.js';

const MOST = 500;
const WIDTH = 56;

// Every occurrence of a word or phrase with its context, in the order of the texts or sorted by the words before or after it.
export class Concordance {
  constructor(data, terms) {
    this.data = data;
    this.terms = terms;
    this.body = document.getElementById('concordance-lines');
    this.status = document.getElementById('concordance-status');
    this.input = document.getElementById('concordance-query');
    this.buttons = Array.from(document.querySelectorAll('[data-order]'));
    this.order = 'article';
    this.lines = [];
    for (const button of this.buttons) {
      button.addEventListener('click', () => this.sort(button.dataset.order));
    }
  }

  show(query) {
    if (this.input.value !== query) this.input.value = query;
    const item = parsePhrase(query);
    this.lines = item ? this.#find(item) : [];
    this.sort(this.order);
    const most = this.isCut ? `The first ${MOST} lines` : this.lines.length === 1 ? 'One line' : `${this.lines.length} lines`;
    this.status.textContent = !item ? 'Type a word.' : this.lines.length === 0 ? 'No matches.' : `${most}.`;
    return item ? [item] : [];
  }

  sort(order) {
    this.order = order;
    for (const button of this.buttons) {
      const heading = button.closest('th');
      if (button.dataset.order === order) heading.setAttribute('aria-sort', 'ascending'); else heading.removeAttribute('aria-sort');
    }
    const collator = new Intl.Collator('en');
    const lines = this.lines.map((line, index) => ({ line, index, key: keyOf(line, order) }));
    lines.sort((x, y) => collator.compare(x.key, y.key) || x.index - y.index);
    this.body.replaceChildren(...lines.map(({ line }) => this.#row(line)));
    this.#center();
  }

  #find(item) {
    const lines = [];
    this.isCut = false;
    for (const article of Array.from(countsOf(this.terms, item).keys()).sort((x, y) => x - y)) {
      for (const block of blocksOf(this.data.articles[article][0].slice(1))) {
        for (const { start, end } of placesIn(block, item)) {
          if (lines.length === MOST) {
            this.isCut = true;
            return lines;
          }
          const left = block.text.slice(Math.max(0, start - WIDTH), start);
          lines.push({ article, block, left, word: block.text.slice(start, end), right: block.text.slice(end, end + WIDTH) });
        }
      }
    }
    return lines;
  }

  // In a narrow window, the word is scrolled into view first.
  #center() {
    const word = this.body.querySelector('.word');
    const region = this.body.closest('.scroll');
    if (word) region.scrollLeft = word.offsetLeft + word.offsetWidth / 2 - region.clientWidth / 2;
  }

  #row({ article, block, left, word, right }) {
    const [address, label, title] = this.data.articles[article];
    const row = document.createElement('tr');
    const head = document.createElement('td');
    const link = document.createElement('a');
    link.href = block.element.id ? '#' + block.element.id : address;
    link.title = title;
    link.textContent = label;
    head.append(link);
    head.className = 'source';
    row.append(head, cell('left', left), cell('word', word), cell('right', right));
    return row;
  }
}

function cell(name, text) {
  const element = document.createElement('td');
  element.className = name;
  const isolated = document.createElement('bdi');
  isolated.textContent = text;
  element.append(isolated);
  return element;
}

// Returns the words before, nearest first, or the words after.
function keyOf(line, order) {
  const words = text => wordsOf(text).map(word => fold(word.text));
  return order === 'left' ? words(line.left).reverse().join(' ') : order === 'right' ? words(line.right).join(' ') : '';
}
