// Creates elements from a program: a string is text; [name, attribute, value, ...] begins an element and 0 ends it; a positive number is a number of characters
// of the block's own text; a negative number begins an element of the table.
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

// Converts markup of the page to a program. On a page of a thousand articles, it consists of elements only for readers without a script, because there are more
// than a browser can create without a noticeable delay. The writer of the page escapes all text and writes attributes in double quotation marks.
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

// Returns the content of a section. The content of an article that has not been shown yet is not part of the document.
export function contentOf(page) {
  const waiting = page.querySelector(':scope > noscript');
  if (!waiting) return page;
  const made = document.createDocumentFragment();
  build(made, programOf(waiting.textContent));
  return made;
}

// The data from which a large page creates its marks and long views. It is not parsed until the first of them is shown.
let read;
const deferred = () => read ??= JSON.parse(document.getElementById('deferred').textContent);

// Creates the missing content of a section of a large page.
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

// Returns the id of the section that contains an element, from the id of the element.
export function homeOf(id) {
  const article = /^(?:paragraph|quote|date)-(.+)-\d+$/.exec(id) ?? /^evidence-(.+)-[^-]+-\d+$/.exec(id);
  return article ? 'article-' + article[1] : id.startsWith('day-') ? 'timeline' : id.startsWith('claim-') ? 'claims' : null;
}
