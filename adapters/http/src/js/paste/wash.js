/**
 * Makes harmless HTML of any HTML: known elements with known attributes, everything else as the
 * text it holds. What styles say that matters (bold, Word's lists) goes along as `data-style`.
 */
import { isAddress } from "../schema/marks.js";
import { tokens } from "./tokens.js";

const KEPT = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 strong em b i br sub sup span ul ol li blockquote a table caption thead tbody tfoot tr td th " +
    "figure figcaption img div pre section article"
  ).split(" "),
);
const VOID = new Set(["br", "img"]);
const BREAKING = new Set("address aside center dd details dl dt fieldset footer form header hr main nav".split(" "));
const ATTRIBUTES = {
  "*": ["lang", "data-id", "class", "data-pm-slice"],
  a: ["href"],
  img: ["src", "alt"],
  ol: ["start"],
  li: ["data-aria-level", "aria-level"],
  td: ["colspan", "rowspan"],
  th: ["colspan", "rowspan", "scope"],
  tr: ["data-section"],
  p: ["data-bare", "data-caption", "aria-level"],
  div: ["data-table"],
};
const CLASS = /^[\w -]{1,200}$/;
const STYLES = /^(font-weight|font-style|vertical-align|mso-list|mso-outline-level|text-decoration)$/;
const LIST_MARK = /supportlists\]/i;
const END_OF_MARK = /^\[endif\]/i;

export function wash(html) {
  const out = [];
  const open = [];
  let mark = null;
  for (const token of tokens(html)) {
    if (token.kind === "comment") {
      if (LIST_MARK.test(token.text)) mark = [];
      else if (END_OF_MARK.test(token.text) && mark) {
        out.push(`<span data-mark="${quoted(mark.join(""))}"></span>`);
        mark = null;
      }
    } else if (mark) {
      if (token.kind === "text") mark.push(token.text);
    } else if (token.kind === "text") {
      out.push(token.text.replace(/</g, "&lt;").replace(/>/g, "&gt;"));
    } else if (KEPT.has(token.name)) {
      element(token, out, open);
    } else if (BREAKING.has(token.name)) {
      out.push(token.kind === "start" ? "<div>" : "</div>");
    }
  }
  return out.join("");
}

function element(token, out, open) {
  if (token.kind === "end") {
    if (!VOID.has(token.name) && open.includes(token.name)) {
      open.splice(open.lastIndexOf(token.name), 1);
      out.push(`</${token.name}>`);
    }
    return;
  }
  if (!VOID.has(token.name)) open.push(token.name);
  out.push(`<${token.name}${attributesOf(token)}>`);
}

function attributesOf({ name, attributes }) {
  let written = "";
  for (const key of [...ATTRIBUTES["*"], ...(ATTRIBUTES[name] ?? [])]) {
    const value = attributes.get(key);
    if (value === undefined) continue;
    if (key === "href" && !isAddress(plain(value))) continue;
    if (key === "class" && !CLASS.test(value)) continue;
    // Pictures have no source until it is known to be a file of the plan: nothing is loaded.
    written += ` ${key === "src" ? "data-src" : key}="${quoted(value)}"`;
  }
  const style = styleOf(plain(attributes.get("style") ?? ""));
  return style ? `${written} data-style="${quoted(style)}"` : written;
}

function styleOf(style) {
  return style
    .split(";")
    .map((it) => it.split(":").map((part) => part.trim()))
    .filter(([name, ...value]) => STYLES.test(name.toLowerCase()) && value.length === 1)
    .map(([name, value]) => `${name.toLowerCase()}:${value}`)
    .join(";");
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", colon: ":", tab: "\t", newline: "\n", sol: "/" };

/** A value with its entities read, as a browser would, to judge what it says. */
function plain(value) {
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}

function quoted(value) {
  return value.replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
