// Makes elements from a program: text, [name, attribute, value, ...] begins an element and 0 ends it, a positive number is so much of the block's own text,
// a negative one begins an element of the table.
export function build(parent, program, elements, text) {
  const open = [parent];
  let position = 0;
  for (const token of program) {
    const top = open[open.length - 1];
    if (typeof token === 'string') {
      top.append(token);
    } else if (token === 0) {
      open.pop();
    } else if (token > 0) {
      top.append(text.slice(position, position += token));
    } else {
      const [name, ...attributes] = Array.isArray(token) ? token : elements[-1 - token];
      const element = document.createElement(name);
      for (let i = 0; i < attributes.length; i += 2) element.setAttribute(attributes[i], attributes[i + 1]);
      top.append(element);
      open.push(element);
    }
  }
}

const ESCAPED = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };
const unescaped = text => text.replace(/&([a-z]+|#\d+);/g, (all, name) => ESCAPED[name]);

// Markup of the page itself as a program: a page of a thousand articles has them as elements for readers without a script alone, as they are more than a browser
// makes while somebody waits. Its writer escapes all that is text, and writes attributes in double quotes.
function programOf(markup) {
  const program = [];
  for (const [, end, name, attributes, text] of markup.matchAll(/<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g)) {
    if (text !== undefined) {
      program.push(unescaped(text));
    } else if (end) {
      program.push(0);
    } else {
      const values = Array.from(attributes.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g), ([, key, value]) => [key, unescaped(value ?? '')]);
      program.push([name, ...values.flat()]);
      if (name === 'wbr') program.push(0);
    }
  }
  return program;
}

// What a section holds; of an article that was not shown so far, apart from the document.
export function contentOf(page) {
  const waiting = page.querySelector(':scope > noscript');
  if (!waiting) return page;
  const made = document.createDocumentFragment();
  build(made, programOf(waiting.textContent));
  return made;
}

// What a large page makes its marks and long views of. It is not read before the first of them is shown.
let read;
const deferred = () => read ??= JSON.parse(document.getElementById('deferred').textContent);

// Makes what a section of a large page has not had so far.
export function complete(page) {
  const content = contentOf(page);
  if (content !== page) page.replaceChildren(content);
  for (const script of page.querySelectorAll('script.deferred')) {
    const made = document.createDocumentFragment();
    build(made, JSON.parse(script.textContent), deferred().elements);
    script.replaceWith(made);
  }
  const number = page.dataset.article;
  const programs = number === undefined ? undefined : deferred().marks[number];
  if (!programs) return false;
  deferred().marks[number] = null;
  page.querySelectorAll('.t, .text .section, .text .byline, .text .raw, .text .boilerplate').forEach((block, i) => {
    if (programs[i]) {
      const text = block.textContent;
      block.replaceChildren();
      build(block, programs[i], deferred().elements, text);
    }
  });
  return true;
}

// The section that a place is in, from its id.
export function homeOf(id) {
  const article = /^(?:paragraph|quote|date)-(.+)-\d+$/.exec(id) ?? /^evidence-(.+)-[^-]+-\d+$/.exec(id);
  return article ? 'article-' + article[1] : id.startsWith('day-') ? 'timeline' : id.startsWith('claim-') ? 'claims' : null;
}
