import { wordsOf } from './words.js';

// Letters whose stroke is not a combining mark that can be removed.
const STROKES = { 'ø': 'o', 'đ': 'd', 'ħ': 'h', 'ı': 'i', 'ł': 'l', 'ŧ': 't',
  'ƀ': 'b', 'ƶ': 'z', 'ǥ': 'g', 'ȷ': 'j', 'ȼ': 'c', 'ɇ': 'e', 'ɉ': 'j', 'ɍ': 'r', 'ɏ': 'y', 'ɨ': 'i' };

// Returns the folded form that a query uses: one character for each character of the word, in any language.
export function fold(word) {
  return /^[\x00-\x7F]*$/.test(word) ? word.toLowerCase() : Array.from(word, foldOne).join('');
}

function foldOne(character) {
  if (/[\u2018\u2019\u02BC]/.test(character)) return "'";
  if (/[\u2010\u2011]/.test(character)) return '-';
  if (/[\u0130\u0131\u13A0-\u13F5]/.test(character)) return character;
  const upper = character.toUpperCase();
  const one = upper.length === character.length ? upper : character;
  if (/[\u13A0-\u13F5]/.test(one)) return one;
  const lower = one.toLowerCase();
  return lower.length === character.length ? lower : character;
}

// Returns the forms under which a word is found: as written, without possessive ending, without diacritics.
export function formsOf(word) {
  const full = fold(word);
  const forms = [full, ownerOf(full)];
  if (/[^\x00-\x7F]/.test(full)) {
    const bare = Array.from(full, bareOne).join('');
    if (bare) forms.push(bare, ownerOf(bare));
  }
  return forms;
}

// The last period of an initialism belongs to the word; that of another abbreviation does not.
function ownerOf(form) {
  if (form.length > 2 && form.endsWith("'s")) {
    const owner = form.slice(0, -2);
    return owner.endsWith('.') && !/^(?:[^.]\.){2,}$|^[^.]\.[^.]$/.test(owner) ? owner.slice(0, -1) : owner;
  }
  return form.length > 1 && form.endsWith("'") ? form.slice(0, -1) : form;
}

function bareOne(character) {
  if (character.length === 1 && /\p{M}/u.test(character)) return '';
  if (!/[\u00C0-\u052F\u1E00-\u1FFF]/.test(character)) return character;
  const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
  return STROKES[bare] ?? foldOne(bare);
}

// Returns the parts that hyphens join: Korea-Japan has two, each with its own place.
export function partsOf(word) {
  return word.split(/[-\u2010\u2011]/).filter(part => part);
}

// Returns the places of a text in order: each part of each word, and, at the first part of a word with several parts, also the whole.
export function placesOf(text) {
  const places = [];
  for (const word of wordsOf(text)) {
    if (!/[-\u2010\u2011]/.test(word.text)) {
      places.push(word);
      continue;
    }
    let start = word.start;
    const parts = partsOf(word.text);
    for (const [i, part] of parts.entries()) {
      start = text.indexOf(part, start);
      places.push({ start, end: start + part.length, text: part, whole: i === 0 ? word.text : undefined, count: parts.length });
      start += part.length;
    }
  }
  return places;
}
