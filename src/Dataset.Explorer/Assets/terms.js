const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

// The term index: the terms in order of their code units, and the articles of each term.
export class Terms {
  constructor(data) {
    this.words = data.terms ? data.terms.split(' ') : [];
    this.code = data.postings ?? '';
    this.starts = null;
  }

  // Returns the index of the first term with a prefix, and the index after the last one.
  range(prefix) {
    return [this.#first(prefix), this.#first(prefix + '\uFFFF')];
  }

  // Returns article numbers with their counts.
  postings(term) {
    const counts = new Map();
    const reader = this.#read(this.#start(term));
    let article = -1;
    for (let left = reader.next(); left > 0; left--) {
      const head = reader.next();
      article += (head >> 1) + 1;
      counts.set(article, head & 1 ? 1 : reader.next() + 2);
    }
    return counts;
  }

  find(word) {
    const index = this.#first(word);
    return this.words[index] === word ? index : -1;
  }

  #first(word) {
    let low = 0, high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle] < word) low = middle + 1; else high = middle;
    }
    return low;
  }

  // The starts of the postings are computed once, at the first lookup.
  #start(term) {
    if (!this.starts) {
      this.starts = new Int32Array(this.words.length);
      const reader = this.#read(0);
      for (let i = 0; i < this.words.length; i++) {
        this.starts[i] = reader.position;
        for (let left = reader.next(); left > 0; left--) {
          if (!(reader.next() & 1)) reader.next();
        }
      }
    }
    return this.starts[term];
  }

  #read(position) {
    const code = this.code;
    return {
      position,
      next() {
        let number = 0, shift = 0;
        for (;;) {
          const value = VALUES.get(code[this.position++]);
          number += (value & 31) * 2 ** shift;
          if (value < 32) return number;
          shift += 5;
        }
      },
    };
  }
}
