import { blocksOf, placesIn, rangeOf } from './articles.js';

// Highlights the matches of a query in an article, if the browser can do that without changing the document. Returns the first range.
export function highlight(id, items) {
  clearHighlights();
  const ranges = [];
  for (const block of blocksOf(id)) {
    for (const item of items) {
      if (!item.isAbsent) {
        ranges.push(...placesIn(block, item).map(place => rangeOf(block, place)));
      }
    }
  }
  if (ranges.length > 0 && globalThis.CSS?.highlights) {
    CSS.highlights.set('found', new Highlight(...ranges));
  }
  return ranges[0];
}

export function clearHighlights() {
  globalThis.CSS?.highlights?.delete('found');
}
