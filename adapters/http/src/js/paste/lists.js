/** Word's lists: paragraphs that say of themselves which list and which depth they are of. */

const ORDERED = /^\s*\(?(\d+|[a-z]{1,2}|[ivxlc]+)[.)]|^\s*\d+(\.\d+)+\.?\s*$/i;
const MSO_LIST = /mso-list:\s*(?!ignore)([^;]*)/i;
const LEVEL = /level(\d+)/i;
const DEEPEST = 9;

/** Makes lists of the paragraphs that stand one after another. */
export function wordLists(root) {
  root.querySelectorAll('[data-style*="mso-list:Ignore" i]').forEach((it) => {
    const mark = it.ownerDocument.createElement("span");
    mark.setAttribute("data-mark", it.textContent);
    it.replaceWith(mark);
  });
  for (const first of [...root.querySelectorAll("p, h1, h2, h3, h4, h5, h6")].filter(isItem)) {
    if (first.parentNode && isItem(first)) build(first);
  }
  root.querySelectorAll("[data-mark]").forEach((it) => it.remove());
}

/** A heading that is numbered is still a heading. */
function isItem(element) {
  return element.localName === "p" && MSO_LIST.test(element.getAttribute("data-style") ?? "");
}

function build(first) {
  const items = [];
  for (let next = first; next && isItem(next); next = next.nextElementSibling) items.push(next);
  const place = first.ownerDocument.createComment("");
  first.before(place);
  const lists = [];
  const made = [];
  for (const paragraph of items) {
    const level = levelOf(paragraph);
    const mark = paragraph.querySelector("[data-mark]")?.getAttribute("data-mark") ?? "";
    const tag = ORDERED.test(mark) ? "ol" : "ul";
    lists.length = Math.min(lists.length, level);
    if (lists.length === level && lists[level - 1].localName !== tag) lists.length = level - 1;
    while (lists.length < level) {
      const list = newList(paragraph, tag, lists.length === level - 1 ? mark : "");
      const above = lists[lists.length - 1];
      if (above) lastItemOf(above).append(list);
      else made.push(list);
      lists.push(list);
    }
    lists[level - 1].append(itemOf(paragraph));
  }
  place.replaceWith(...made);
}

function levelOf(paragraph) {
  const level = Number(LEVEL.exec(paragraph.getAttribute("data-style"))?.[1] ?? 1);
  return Math.min(DEEPEST, Math.max(1, level));
}

function newList(near, tag, mark) {
  const list = near.ownerDocument.createElement(tag);
  const number = Number(/\d+/.exec(mark)?.[0] ?? 1);
  if (tag === "ol" && number > 1 && number < 1000 && !/\d\.\d/.test(mark)) list.setAttribute("start", number);
  return list;
}

function lastItemOf(list) {
  if (!list.lastElementChild) list.append(list.ownerDocument.createElement("li"));
  return list.lastElementChild;
}

function itemOf(paragraph) {
  const item = paragraph.ownerDocument.createElement("li");
  paragraph.querySelectorAll("[data-mark]").forEach((it) => it.remove());
  item.append(...paragraph.childNodes);
  paragraph.remove();
  return item;
}
