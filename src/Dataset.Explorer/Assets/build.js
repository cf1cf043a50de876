// Makes elements from a program: text, [name, attribute, value, ...] begins an element and 0 ends it, a positive number is so much of the block's own text,
// a negative one an element of the table.
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

// Makes what a section of a large page has not had so far.
export function complete(page, data) {
  for (const script of page.querySelectorAll('script.deferred')) {
    const made = document.createDocumentFragment();
    build(made, JSON.parse(script.textContent));
    script.replaceWith(made);
  }
  const number = page.dataset.article;
  const programs = number === undefined ? undefined : data.marks?.[number];
  if (!programs) return false;
  data.marks[number] = null;
  page.querySelectorAll('.t, .text .section, .text .byline, .text .raw, .text .boilerplate').forEach((block, i) => {
    if (programs[i]) {
      const text = block.textContent;
      block.replaceChildren();
      build(block, programs[i], data.elements, text);
    }
  });
  return true;
}

// The section that a place is in, from its id.
export function homeOf(id) {
  const article = /^(?:paragraph|quote|date)-(.+)-\d+$/.exec(id) ?? /^evidence-(.+)-[^-]+-\d+$/.exec(id);
  return article ? 'article-' + article[1] : id.startsWith('day-') ? 'timeline' : id.startsWith('claim-') ? 'claims' : null;
}
