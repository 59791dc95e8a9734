/**
 * Makes an element. Texts among the children become text, never markup.
 *
 * @param {string} name
 * @param {Object} attributes `on` holds listeners by event; true is an attribute without value, false and null none
 * @param {...(Node|string|null)} children
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "on") Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((it) => it !== null && it !== undefined));
  return element;
}

let numbered = 0;

/** A name that no other element of the page has. */
export function freshId(about) {
  return `${about}-${++numbered}`;
}

export function isTyping(target) {
  return target instanceof Element && Boolean(target.closest("input, textarea, select, [contenteditable=true]"));
}
