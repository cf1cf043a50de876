// Tables are sorted by the columns that specify how: numbers from the greatest, texts from A.
export function makeSortable(table) {
  if (table.querySelector('.sort')) return;
  const headings = Array.from(table.querySelectorAll('thead th'));
  headings.forEach((heading, column) => {
    const kind = heading.dataset.sort;
    if (!kind) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    const link = heading.querySelector('a');
    if (link) {
      button.setAttribute('aria-label', 'Sort by ' + link.textContent);
      heading.append(button);
    } else {
      button.append(...heading.childNodes);
      heading.replaceChildren(button);
    }
    button.addEventListener('click', () => sort(table, headings, column, kind));
  });
}

// The rows of a long table that are not visible at first are added to its layout after the page is loaded.
export function completeTable(table) {
  const [first, ...later] = table.tBodies;
  for (const body of later) {
    first.append(...body.rows);
    body.remove();
  }
}

function sort(table, headings, column, kind) {
  completeTable(table);
  const heading = headings[column];
  const first = kind === 'number' ? 'descending' : 'ascending';
  const second = kind === 'number' ? 'ascending' : 'descending';
  const order = heading.getAttribute('aria-sort') === first ? second : first;
  for (const other of headings) other.removeAttribute('aria-sort');
  heading.setAttribute('aria-sort', order);
  const sign = order === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator('en', { numeric: true });
  const rows = Array.from(table.tBodies[0].rows, row => ({ row, text: row.cells[column].textContent }));
  rows.sort((x, y) => sign * (kind === 'number' ? Number(x.text) - Number(y.text) : collator.compare(x.text, y.text)));
  table.tBodies[0].append(...rows.map(entry => entry.row));
}
