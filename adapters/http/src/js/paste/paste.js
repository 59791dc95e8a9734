/**
 * What comes in from Word and the web: lists, headings, tables, emphasis and links stay, the rest
 * goes. The schema has the last word; this puts things into the shapes that it knows.
 */
import { isBlock, prepare } from "../schema/prepare.js";
import { wordLists } from "./lists.js";
import { wash } from "./wash.js";

/** @param {Document} inert a document that shows and loads nothing @returns {string} HTML for the editor to read */
export function cleaned(html, inert) {
  const template = inert.createElement("template");
  template.innerHTML = wash(html);
  const root = template.content;
  const isOurs = root.querySelector("[data-pm-slice]") !== null;
  if (!isOurs) fromOutside(root);
  root.querySelectorAll("img").forEach(onlyOurPictures);
  if (!isOurs) prepare(root, false);
  root.querySelectorAll("*").forEach((it) => ["class", "data-style"].forEach((name) => it.removeAttribute(name)));
  return template.innerHTML;
}

function fromOutside(root) {
  wordLists(root);
  headings(root);
  emphasis(root);
  nestedLists(root);
  root.querySelectorAll("[data-id]").forEach((it) => it.removeAttribute("data-id"));
  // Word says the language of every run; ours is said where it differs, by hand.
  root.querySelectorAll("[lang]").forEach((it) => it.removeAttribute("lang"));
  root.querySelectorAll("a").forEach((it) => {
    if (!it.hasAttribute("href") || it.getAttribute("href").startsWith("#")) it.replaceWith(...it.childNodes);
  });
  root.querySelectorAll("table table").forEach((it) => it.replaceWith(it.textContent));
  root.querySelectorAll("pre").forEach(linesOfCode);
  for (let left = root.querySelector("div, section, article"); left; left = root.querySelector("div, section, article")) {
    flatten(left);
  }
  root.querySelectorAll("p").forEach((it) => {
    if (it.textContent.trim() === "" && !it.querySelector("img")) it.remove();
  });
}

/** A box is nothing to us: its blocks stand for themselves, its text is a paragraph. */
function flatten(box) {
  if ([...box.childNodes].some(isBlock) || box.textContent.trim() === "") {
    const parts = [...box.childNodes];
    box.replaceWith(...parts);
    return;
  }
  rename(box, "p");
}

function rename(element, name) {
  const other = element.ownerDocument.createElement(name);
  for (const { name: key, value } of [...element.attributes]) other.setAttribute(key, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** Our highest heading is the second: with an `h1` among them all go one down. */
function headings(root) {
  const down = root.querySelector("h1") ? 1 : 0;
  for (const heading of [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")]) {
    const level = Math.min(4, Math.max(2, Number(heading.localName[1]) + down));
    rename(heading, `h${level}`);
  }
}

function emphasis(root) {
  root.querySelectorAll("b, i").forEach((it) => {
    const style = it.getAttribute("data-style") ?? "";
    // Google Docs wraps everything into a <b> that is none.
    const isNone = /font-weight:\s*(normal|400)|font-style:\s*normal/i.test(style);
    if (isNone) it.replaceWith(...it.childNodes);
    else rename(it, it.localName === "b" ? "strong" : "em");
  });
  root.querySelectorAll("span[data-style]").forEach((it) => {
    const style = it.getAttribute("data-style");
    const wrap = (name) => {
      const inner = it.ownerDocument.createElement(name);
      inner.append(...it.childNodes);
      it.append(inner);
    };
    if (/font-weight:\s*(bold|[6-9]00)/i.test(style) && !it.closest("h2, h3, h4, th")) wrap("strong");
    if (/font-style:\s*italic/i.test(style)) wrap("em");
    if (/vertical-align:\s*super/i.test(style)) wrap("sup");
    if (/vertical-align:\s*sub/i.test(style)) wrap("sub");
  });
  root.querySelectorAll("h2 strong, h3 strong, h4 strong, th strong").forEach((it) => it.replaceWith(...it.childNodes));
}

/** Lists that stand beside their items go into the item before; Word on the web says depth by number. */
function nestedLists(root) {
  root.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol").forEach((list) => {
    const before = list.previousElementSibling;
    if (before?.localName === "li") before.append(list);
    else list.replaceWith(...list.childNodes);
  });
  root.querySelectorAll(".ListContainerWrapper").forEach(flatten);
  const items = [...root.querySelectorAll("li[data-aria-level]")];
  for (const item of items) {
    const level = Number(item.getAttribute("data-aria-level"));
    const list = item.parentElement;
    const above = list?.previousElementSibling;
    const isSingle = list && list.children.length === 1 && above && /^(ul|ol)$/.test(above.localName);
    if (!isSingle) continue;
    let target = above;
    for (let depth = 1; depth < level; depth++) {
      const deeper = target.lastElementChild;
      target = deeper?.querySelector(":scope > ul, :scope > ol") ?? newListIn(deeper, list.localName);
    }
    if (target.localName === list.localName || level > 1) {
      target.append(item);
      list.remove();
    }
  }
}

function newListIn(item, name) {
  const list = item.ownerDocument.createElement(name);
  item.append(list);
  return list;
}

function linesOfCode(pre) {
  const lines = pre.textContent.replace(/\n$/, "").split("\n");
  const paragraph = pre.ownerDocument.createElement("p");
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append(pre.ownerDocument.createElement("br"));
    paragraph.append(line);
  });
  pre.replaceWith(paragraph);
}

/** Only pictures of this plan come along; the rest would be of someone else's server. */
function onlyOurPictures(image) {
  const source = image.getAttribute("data-src") ?? "";
  image.removeAttribute("data-src");
  if (/^\/[^/]/.test(source) && source.includes("/figures/")) image.setAttribute("src", source);
  else image.remove();
}
