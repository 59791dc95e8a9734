/**
 * Brings the page's chapter to what the server shows now: parts that are the same stay in place,
 * with whoever writes in them. The outline is renewed by itself.
 */

/** What an element is, on the page here and in the server's; null for what has no name. */
function keyOf(element) {
  if (element.dataset.text === "") return "new text";
  return element.id || null;
}

/** @param {HTMLElement} root @param {HTMLElement} fresh */
export function reconcile(root, fresh) {
  const here = chapters(root);
  const there = chapters(fresh);
  if (here && there) children(here, there);
}

/** Where the chapters stand. */
function chapters(root) {
  return root.querySelector(".chapter")?.parentElement ?? null;
}

function children(here, there) {
  const known = new Map([...here.children].filter(isOfThePage).map((it) => [keyOf(it), it]));
  const wanted = new Set([...there.children].map(keyOf));
  for (const [key, element] of known) {
    if (!wanted.has(key) && !isWrittenIn(element)) element.remove();
  }
  let before = null;
  for (const element of there.children) {
    if (isOfThePage(element)) {
      const mine = known.get(keyOf(element));
      if (mine) renew(mine, element);
      before = place(mine ?? document.importNode(element, true), before, here);
    } else if (/^h[1-6]$/.test(element.localName)) {
      heading(here, element);
    } else {
      furniture(here, element);
    }
  }
}

function renew(mine, element) {
  if (mine.matches(".chapter")) children(mine, element);
  else if (mine.matches("[data-card]") && !mine.isEqualNode(element)) {
    mine.replaceChildren(...document.importNode(element, true).childNodes);
  }
}

/** Puts it after `before` unless it stands there: who writes in it would lose the caret. */
function place(element, before, parent) {
  const mine = [...parent.children].filter(isOfThePage);
  const isThere = before ? mine[mine.indexOf(before) + 1] === element : mine[0] === element;
  if (isThere) return element;
  const add = parent.querySelector(":scope > .chapter__add");
  const isFirstChapter = element.matches(".chapter") && !before?.matches(".chapter");
  if (isFirstChapter && add) add.after(element);
  else if (before) before.after(element);
  else parent.insertBefore(element, mine[0] ?? add);
  return element;
}

function isOfThePage(element) {
  return element.matches(".chapter, [data-text], [data-card]");
}

/** Someone is in it, or something in it is not saved yet. */
function isWrittenIn(element) {
  const own = '.text--open, [data-saving]:not([data-saving="saved"])';
  return element.matches(own) || element.querySelector(own) !== null;
}

/** Links and buttons that stand with the texts of a section. */
const FURNITURE = [".chapter__acts", ".chapter__add", ".editor__turn"];

function furniture(here, element) {
  const kind = FURNITURE.find((it) => element.matches(it));
  const mine = kind && here.querySelector(`:scope > ${kind}`);
  if (mine && !mine.contains(document.activeElement)) {
    mine.replaceChildren(...document.importNode(element, true).childNodes);
  }
}

/** The title is renewed, not the permalinks and guides that stand with it. */
function heading(here, element) {
  const mine = here.querySelector(`:scope > ${element.localName}`);
  if (mine && !mine.isEqualNode(element)) mine.replaceChildren(...document.importNode(element, true).childNodes);
}
