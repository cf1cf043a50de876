const titleOfPage = document.title;
let scrolling = 0;

// Shows the view, article or name that contains an element, and scrolls the element into view.
export function show(element, isFocused) {
  cancelAnimationFrame(scrolling);
  const page = element.closest('.page');
  for (const other of document.querySelectorAll('.page.on')) {
    other.classList.remove('on');
  }
  page.classList.add('on');
  const view = page.dataset.view ?? page.id;
  for (const link of document.querySelectorAll('header.site nav a')) {
    if (link.hash === '#' + view) {
      link.setAttribute('aria-current', 'page');
      const list = link.closest('ul');
      list.scrollLeft = link.offsetLeft - list.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
    } else {
      link.removeAttribute('aria-current');
    }
  }
  const heading = page.querySelector('h2');
  document.title = view === 'articles' && page.id === view ? titleOfPage : `${textOf(heading)} \u2013 ${titleOfPage}`;
  for (const other of document.querySelectorAll('.target')) {
    other.classList.remove('target');
  }
  if (element !== page) {
    for (const closed of ancestors(element, 'details')) closed.open = true;
    element.classList.add('target');
    element.scrollIntoView({ block: 'center' });
  } else {
    // Repeated after the browser has followed the address itself.
    scrollTo(0, 0);
    scrolling = requestAnimationFrame(() => scrollTo(0, 0));
  }
  if (isFocused) {
    focus(element === page ? heading : element);
  }
}

export function focus(element) {
  if (!element.matches('a, button, input')) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

function textOf(element) {
  const copy = element.cloneNode(true);
  copy.querySelectorAll('.x').forEach(added => added.remove());
  return copy.textContent.trim();
}

function ancestors(element, name) {
  const found = [];
  for (let parent = element.closest(name); parent; parent = parent.parentElement.closest(name)) found.push(parent);
  return found;
}
