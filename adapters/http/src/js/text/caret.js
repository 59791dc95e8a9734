/** Where a caret stands, counted in letters: the same in the text as shown and as edited. */

/** @returns {number|null} how many letters of `shown` stand before the point of the screen */
export function lettersBefore(shown, x, y) {
  const place = placeAt(x, y);
  if (!place || !shown.contains(place.node)) return null;
  const range = document.createRange();
  range.setStart(shown, 0);
  range.setEnd(place.node, place.offset);
  return range.toString().replace(/\n/g, "").length;
}

function placeAt(x, y) {
  if (document.caretPositionFromPoint) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The place in a document after so many letters. */
export function placeAfterLetters(doc, letters) {
  let left = letters;
  let found = null;
  doc.descendants((node, pos) => {
    if (found !== null) return false;
    if (!node.isText) return true;
    const length = node.text.replace(/\n/g, "").length;
    if (left <= length) found = pos + left;
    else left -= length;
    return false;
  });
  return found;
}
