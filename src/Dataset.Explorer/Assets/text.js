// Words as the term index has them. An initialism keeps its dots, a hyphen separates, an apostrophe joins.
const WORD = /(?:\p{L}\.){2,}(?![\p{L}\p{N}])(?:['\u2019]s(?![\p{L}\p{N}]))?|[\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*(?:['\u2018\u2019\u02BC.:\u00B7](?=\p{L})[\p{L}\p{N}\p{M}_]+|['\u2019.,;](?=\p{N})[\p{L}\p{N}\p{M}_]+)*/gu;

export function wordsOf(text) {
  const words = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
}

// The form that a query asks for.
export function fold(word) {
  return word.toLowerCase().replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\u2010\u2011]/g, '-');
}

const owner = form => form.length > 2 && form.endsWith("'s") ? form.slice(0, -2) : form.length > 1 && form.endsWith("'") ? form.slice(0, -1) : form;
const bare = form => form.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

// The forms under which a word is found: as it is, without possessive ending, without diacritics.
export function formsOf(word) {
  const full = fold(word);
  const forms = [full, owner(full)];
  if (/[^\x00-\x7F]/.test(full)) {
    forms.push(bare(full), owner(bare(full)));
  }
  return forms;
}
