/** Brings HTML into the shape that the editor reads: see the notes at paragraphs and tables. */

const BLOCKS = new Set(
  "p h2 h3 h4 ul ol li blockquote figure table div caption thead tbody tfoot tr td th figcaption".split(" "),
);
const HOLDING_BLOCKS = "li, td, th, blockquote";
const INLINE_WITH_LANGUAGE = "strong[lang], em[lang], sub[lang], sup[lang], a[lang]";
const SECTIONS = { thead: "head", tfoot: "foot" };

/**
 * Changes what is under `root` in place. What it makes it leaves alone when it comes by again, so
 * that a piece copied out of the editor can come back in.
 *
 * @param {Element|DocumentFragment} root
 * @param {boolean} keeping whether figures of other shapes are kept as they are; what is pasted is not
 */
export function prepare(root, keeping) {
  root.querySelectorAll(INLINE_WITH_LANGUAGE).forEach(languageInside);
  root.querySelectorAll("figure").forEach((it) => figure(it, keeping));
  root.querySelectorAll("table").forEach(table);
  root.querySelectorAll(HOLDING_BLOCKS).forEach((it) => paragraphs(it, true));
  paragraphs(root, false);
}

export function isBlock(node) {
  return node.nodeType === 1 && BLOCKS.has(node.localName);
}

function make(near, name, attributes = {}) {
  const element = near.ownerDocument.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

function move(from, to) {
  while (from.firstChild) to.append(from.firstChild);
}

/** `<em lang="en">` becomes `<em><span lang="en">`. */
function languageInside(element) {
  const span = make(element, "span", { lang: element.getAttribute("lang") });
  element.removeAttribute("lang");
  move(element, span);
  element.append(span);
}

function figure(element, keeping) {
  const [image, caption, more] = element.children;
  const isPicture = image?.localName === "img" && (!caption || caption.localName === "figcaption") && !more;
  if (isPicture) {
    if (!caption) element.append(make(element, "figcaption"));
  } else if (keeping) {
    const kept = make(element, "div", { "data-kept": element.outerHTML });
    if (element.hasAttribute("data-id")) kept.setAttribute("data-id", element.getAttribute("data-id"));
    element.replaceWith(kept);
  } else {
    element.replaceWith(...element.childNodes);
  }
}

function table(element) {
  for (const row of element.rows) {
    const section = SECTIONS[row.parentElement.localName];
    if (section) row.setAttribute("data-section", section);
  }
  if (element.parentElement?.hasAttribute("data-table")) return;
  const block = make(element, "div", { "data-table": "" });
  for (const name of ["data-id", "lang"]) {
    if (element.hasAttribute(name)) block.setAttribute(name, element.getAttribute(name));
    element.removeAttribute(name);
  }
  const caption = make(element, "p", { "data-caption": "" });
  if (element.caption) {
    if (element.caption.hasAttribute("lang")) caption.setAttribute("lang", element.caption.getAttribute("lang"));
    move(element.caption, caption);
    element.caption.remove();
  }
  element.replaceWith(block);
  block.append(caption, element);
}

/** Wraps each run of text between blocks into a paragraph. */
function paragraphs(holder, bare) {
  let run = [];
  const wrap = () => {
    if (run.some((it) => it.nodeType === 1 || it.textContent.trim() !== "")) {
      const paragraph = make(run[0], "p", bare ? { "data-bare": "" } : {});
      run[0].before(paragraph);
      paragraph.append(...run);
    } else {
      run.forEach((it) => it.remove());
    }
    run = [];
  };
  for (const node of [...holder.childNodes]) {
    if (!isBlock(node)) run.push(node);
    else if (run.length > 0) wrap();
  }
  if (run.length > 0) wrap();
  if (bare && !holder.firstElementChild) holder.append(make(holder, "p", { "data-bare": "" }));
}
