// Words as in the library (src/Dataset/Text/Words): UAX #29, with hyphens that join, and the periods of initialisms and of possessives.
const [OTHER, LETTER, HEBREW, NUMERIC, KATAKANA, LINE, MID_LETTER, MID_NUMBER, MID_BOTH, QUOTE, DOUBLE, EXTEND, SINGLE] = Array(13).keys();

// Scripts without spaces: each letter is a word.
const SPACELESS = '\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u1950-\\u19DF\\u1A20-\\u1AAF'
  + '\\u3006\\u3007\\u3021-\\u3029\\u3038-\\u303A\\u3041-\\u309F\\u3400-\\u4DBF'
  + '\\u4E00-\\u9FFF\\uA9E0-\\uA9FF\\uAA60-\\uAADF\\uF900-\\uFAFF\\u{11700}-\\u{1174F}\\u{16FE4}'
  + '\\u{17000}-\\u{18D08}\\u{1B001}-\\u{1B152}\\u{1B170}-\\u{1B2FB}\\u{20000}-\\u{3FFFF}';

// The first match is used.
const KINDS = [
  [MID_BOTH, /[.\u2018\u2019\u2024\uFE52\uFF07\uFF0E]/],
  [MID_LETTER, /[:\u00B7\u0387\u055F\u05F4\u2027\uFE13\uFE55\uFF1A]/],
  [MID_NUMBER, /[,;\u037E\u0589\u060C\u060D\u066C\u07F8\u2044\uFE10\uFE14\uFE50\uFE54\uFF0C\uFF1B]/],
  [QUOTE, /'/],
  [DOUBLE, /"/],
  [OTHER, /\u200B/],
  [LETTER, /\u070F/],
  [EXTEND, /[\p{M}\p{Cf}\uFF9E\uFF9F\u{1F3FB}-\u{1F3FF}]/u],
  [NUMERIC, /[\p{Nd}\u066B]/u],
  [LINE, /[\p{Pc}\u202F]/u],
  [KATAKANA, /[\u3031-\u3035\u309B\u309C\u30A0-\u30FA\u30FC-\u30FF\u31F0-\u31FF\u32D0-\u32FE\u3300-\u3357\uFF66-\uFF9D]/u],
  [KATAKANA, /[\u{1AFF0}-\u{1AFFE}\u{1B000}\u{1B155}\u{1B164}-\u{1B167}]/u],
  [HEBREW, /(?=[\u05D0-\u05F2\uFB1D-\uFB4F])\p{Lo}/u],
  [SINGLE, new RegExp(`(?=[${SPACELESS}])\\p{L}`, 'u')],
  [OTHER, new RegExp(`[${SPACELESS}]`, 'u')],
  [LETTER, /[\p{L}\p{Nl}\u24B6-\u24E9\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/u],
  [LETTER, /[\u02C2-\u02C5\u02D2-\u02D7\u02DE\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF]/u],
  [LETTER, /[\u055A-\u055C\u055E\u058A\u05F3\uA708-\uA716\uA720\uA721\uA789\uA78A\uAB5B]/],
];

const known = new Map();
const PLAIN = /[A-Za-z0-9]+(?= |[,.] |$)/y;
const isJoined = kind => kind === LETTER || kind === HEBREW || kind === NUMERIC;
const isLetter = kind => kind === LETTER || kind === HEBREW;

// Returns the words of a text, with their start and end.
export function wordsOf(text) {
  const words = [];
  for (let i = 0; i < text.length;) {
    PLAIN.lastIndex = i;
    const plain = PLAIN.exec(text);
    const kind = plain ? LETTER : kindAt(text, i);
    if (kind === OTHER || (kind > LINE && kind !== SINGLE)) {
      i += lengthAt(text, i);
      continue;
    }
    const end = plain ? PLAIN.lastIndex : new WordWalk(text).end(i + lengthAt(text, i), kind);
    const word = text.slice(i, end);
    if (kind !== LINE || /[\p{L}\p{Nd}]/u.test(word)) words.push({ start: i, end, text: word });
    i = end;
  }
  return words;
}

// Returns the end of a word from its first character.
class WordWalk {
  constructor(text) {
    this.text = text;
    this.pieceLength = 1;
    this.dots = 0;
  }

  end(index, last) {
    this.isInitialism = last === LETTER;
    while (index < this.text.length) {
      const kind = kindAt(this.text, index);
      if (kind === EXTEND) {
        index += lengthAt(this.text, index);
      } else if (joins(last, kind)) {
        this.pieceLength++;
        this.isInitialism &&= kind === LETTER;
        last = kind;
        index += lengthAt(this.text, index);
      } else {
        const across = this.#across(index, last, kind);
        if (!across) return index + this.#trailingDot(index);
        [index, last] = across;
      }
    }
    return index;
  }

  // A punctuation character joins if the right kind of character is on both sides of it.
  #across(index, last, kind) {
    const character = this.text[index];
    const isHyphen = kind === OTHER && /[-\u2010\u2011]/.test(character);
    if (!isHyphen && (kind < MID_LETTER || kind > DOUBLE)) return null;
    const [end, next] = this.#next(index + 1);
    const isNumber = last === NUMERIC && next === NUMERIC;
    const isWord = isLetter(last) && isLetter(next);
    if (isHyphen ? isJoined(last) && isJoined(next) : kind === MID_LETTER ? isWord : kind === MID_NUMBER ? isNumber
      : kind === DOUBLE ? last === HEBREW && next === HEBREW : isWord || isNumber) {
      this.#pass(character, isHyphen, next);
      return [end, next];
    }
    if (kind === QUOTE && last === HEBREW) return [index + 1, last];
    return character === '.' && index + 1 < this.text.length ? this.#acrossDot(index, last) : null;
  }

  // U.S.-led, the U.K.'s: the last period of the initialism, then a hyphen or an apostrophe. Inc.'s: the period of any abbreviation before a possessive.
  #acrossDot(index, last) {
    const character = this.text[index + 1];
    const isHyphen = /[-\u2010\u2011]/.test(character);
    const [end, next] = this.#next(index + 2);
    if (!(isHyphen ? this.#trailingDot(index) === 1 && isJoined(next)
      : /['\u2019]/.test(character) && isLetter(last) && isLetter(next) && (this.#trailingDot(index) === 1 || this.#isPossessive(end)))) return null;
    this.#pass(character, isHyphen, next);
    return [end, next];
  }

  #isPossessive(end) {
    return /[sS]/.test(this.text[end - 1]) && !joins(LETTER, this.#next(end)[1]);
  }

  #pass(character, isHyphen, next) {
    this.isInitialism = isHyphen ? next === LETTER : this.isInitialism && character === '.' && this.pieceLength === 1 && next === LETTER;
    this.dots = isHyphen ? 0 : this.dots + 1;
    this.pieceLength = 1;
  }

  // Not before more periods, which are an ellipsis.
  #trailingDot(index) {
    return this.isInitialism && this.dots > 0 && this.pieceLength === 1 && this.text[index] === '.' && this.text[index + 1] !== '.' ? 1 : 0;
  }

  // Returns the end and the kind of the first character from the index that is not ignored.
  #next(index) {
    for (; index < this.text.length; index += lengthAt(this.text, index)) {
      const kind = kindAt(this.text, index);
      if (kind !== EXTEND) return [index + lengthAt(this.text, index), kind];
    }
    return [index, OTHER];
  }
}

function joins(last, kind) {
  return isJoined(kind) ? isJoined(last) || last === LINE
    : kind === KATAKANA ? last === KATAKANA || last === LINE
    : kind === LINE && last !== OTHER && last !== SINGLE;
}

function lengthAt(text, index) {
  return text.codePointAt(index) > 0xFFFF ? 2 : 1;
}

function kindAt(text, index) {
  const code = text.codePointAt(index);
  let kind = known.get(code);
  if (kind === undefined) {
    const character = String.fromCodePoint(code);
    kind = KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
    known.set(code, kind);
  }
  return kind;
}
