/** What the tests read and write texts with. */
import { JSDOM } from "jsdom";
import { planSchema } from "../../js/schema/schema.js";
import { Markup } from "../../js/schema/markup.js";

export const FILES = "/fjordvik/work/plans/1/figures";
export const page = new JSDOM("<!doctype html>").window.document;
export const schema = planSchema(FILES);
export const markup = () => new Markup(schema, page);

/** The same document without any memory of where it was read from. */
export const forgotten = (doc) => schema.nodeFromJSON(doc.toJSON());

/** Small numbers in an order that is always the same. */
export function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * sides);
  };
}

/** Where a text first stands in a document. */
export function placeOf(doc, text) {
  let found = null;
  doc.descendants((node, pos) => {
    if (found === null && node.isText && node.text.includes(text)) found = pos + node.text.indexOf(text);
  });
  if (found === null) throw new Error(`no "${text}" in ${doc}`);
  return found;
}
