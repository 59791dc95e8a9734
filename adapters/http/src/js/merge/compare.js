/**
 * How one document became another, in as few and small changes as a reader would name: parts are
 * known by their ids, texts compared word by word. So a caret stays where nobody else wrote.
 */
import { Slice } from "@tiptap/pm/model";

/**
 * @typedef {{from: number, to: number, slice: Slice}} Replacement
 * @typedef {{at: number, attrs: Object}} Remarking new attributes of the node at a place
 * @typedef {Replacement|Remarking} Change at places of the document before, in order
 */

const WORD = /\s+|[^\s]+/gu;
const MOST = 1_000_000;

/** @returns {Change[]} */
export function changesBetween(before, after) {
  const changes = [];
  compareChildren(before, after, 0, changes);
  return changes;
}

/** All at once, where small changes would not do. @returns {Change[]} */
export function wholeChange(before, after) {
  if (before.eq(after)) return [];
  return [{ from: 0, to: before.content.size, slice: new Slice(after.content, 0, 0) }];
}

function compareChildren(before, after, start, changes) {
  const one = childrenOf(before);
  const other = childrenOf(after);
  let at = start;
  for (const [i, j, k, l] of runs(one, other, likeness)) {
    const removed = one.slice(i, j);
    const size = removed.reduce((sum, node) => sum + node.nodeSize, 0);
    if (j - i === 1 && l - k === 1 && likeness(one[i], other[k]) > 0) {
      compareNode(one[i], other[k], at, changes);
    } else {
      changes.push({ from: at, to: at + size, slice: sliceOf(after, other, k, l) });
    }
    at += size;
  }
}

function childrenOf(node) {
  return Array.from({ length: node.childCount }, (none, index) => node.child(index));
}

function sliceOf(parent, nodes, from, to) {
  const length = (end) => nodes.slice(0, end).reduce((sum, node) => sum + node.nodeSize, 0);
  return new Slice(parent.content.cut(length(from), length(to)), 0, 0);
}

function compareNode(before, after, at, changes) {
  if (before.eq(after)) return;
  if (!before.hasMarkup(after.type, after.attrs, after.marks)) changes.push({ at, attrs: after.attrs });
  if (before.isTextblock) compareText(before, after, at + 1, changes);
  else compareChildren(before, after, at + 1, changes);
}

/** How sure it is that one part became the other; 0 is not at all. */
function likeness(one, other) {
  if (one === other || one.eq(other)) return 4;
  if (one.type !== other.type || one.isLeaf) return 0;
  const [a, b] = [one.attrs.id ?? null, other.attrs.id ?? null];
  if (a !== b) return one.content.eq(other.content) ? 2 : 0;
  return a === null ? 1 : 3;
}

/**
 * The runs `[i, j, k, l]` of both lists in order: what is alike stands alone on both sides, what
 * is not stands together between.
 */
function runs(one, other, alike) {
  let start = 0;
  const least = Math.min(one.length, other.length);
  while (start < least && alike(one[start], other[start]) === 4) start++;
  let end = 0;
  while (end < least - start && alike(one[one.length - 1 - end], other[other.length - 1 - end]) === 4) end++;
  const found = [];
  for (let i = 0; i < start; i++) found.push([i, i + 1, i, i + 1]);
  const [toI, toK] = [one.length - end, other.length - end];
  let [i, k] = [start, start];
  for (const [pairI, pairK] of pairs(one.slice(start, toI), other.slice(start, toK), alike)) {
    const [nextI, nextK] = [start + pairI, start + pairK];
    if (nextI > i || nextK > k) found.push([i, nextI, k, nextK]);
    found.push([nextI, nextI + 1, nextK, nextK + 1]);
    [i, k] = [nextI + 1, nextK + 1];
  }
  if (toI > i || toK > k) found.push([i, toI, k, toK]);
  for (let n = 0; n < end; n++) found.push([toI + n, toI + n + 1, toK + n, toK + n + 1]);
  return found;
}

/** The pairs in order whose likenesses add up to most. */
function pairs(one, other, alike) {
  if (one.length === 0 || other.length === 0 || one.length * other.length > MOST) return [];
  const width = other.length + 1;
  const best = new Float64Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let k = other.length - 1; k >= 0; k--) {
      const likely = alike(one[i], other[k]);
      const both = likely > 0 ? likely + best[(i + 1) * width + k + 1] : 0;
      best[i * width + k] = Math.max(both, best[(i + 1) * width + k], best[i * width + k + 1]);
    }
  }
  const found = [];
  let [i, k] = [0, 0];
  while (i < one.length && k < other.length) {
    const here = best[i * width + k];
    const likely = alike(one[i], other[k]);
    if (likely > 0 && here === likely + best[(i + 1) * width + k + 1]) found.push([i++, k++]);
    else if (here === best[(i + 1) * width + k]) i++;
    else k++;
  }
  return found;
}

function compareText(before, after, start, changes) {
  const one = wordsOf(before);
  const other = wordsOf(after);
  const place = (words, index) => (index < words.length ? words[index].at : words.size);
  one.size = before.content.size;
  other.size = after.content.size;
  for (const [i, j, k, l] of runs(one, other, (a, b) => (sameWord(a, b) ? 4 : 0))) {
    const [from, to] = [place(one, i), place(one, j)];
    narrowed(before.content.cut(from, to), after.content.cut(place(other, k), place(other, l)), start + from, changes);
  }
}

/** Leaves out what the run's beginnings and ends have in common, to the letter. */
function narrowed(before, after, at, changes) {
  const start = before.findDiffStart(after);
  if (start === null) return;
  let { a, b } = before.findDiffEnd(after);
  const overlap = start - Math.min(a, b);
  if (overlap > 0) {
    a += overlap;
    b += overlap;
  }
  changes.push({ from: at + start, to: at + a, slice: new Slice(after.cut(start, b), 0, 0) });
}

function wordsOf(textblock) {
  const words = [];
  textblock.forEach((node, offset) => {
    if (!node.isText) {
      words.push({ node, text: "", marks: node.marks, at: offset });
      return;
    }
    for (const match of node.text.matchAll(WORD)) {
      words.push({ node: null, text: match[0], marks: node.marks, at: offset + match.index });
    }
  });
  return words;
}

function sameWord(one, other) {
  if (one.node || other.node) return Boolean(one.node && other.node && one.node.eq(other.node));
  return (
    one.text === other.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => mark.eq(other.marks[index]))
  );
}
