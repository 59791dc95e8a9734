/** What a passage may be: raised, lowered, in another language, a link. */
import { Mark } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const SCHEMES = ["http", "https", "mailto", "tel"];

export function isLanguage(text) {
  return typeof text === "string" && TAG.test(text);
}

/** Addresses that may be linked to: the web, mail, telephone and our own pages. */
export function isAddress(text) {
  if (typeof text !== "string" || text === "") return false;
  // A browser reads over control characters and blanks: what is left is what it would go to.
  const bare = text.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, "");
  const scheme = SCHEME.exec(bare);
  return scheme ? SCHEMES.includes(scheme[1].toLowerCase()) : !bare.startsWith("//");
}

function script(name, tag, other, key) {
  return Mark.create({
    name,
    excludes: other,
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(this.name) };
    },
  });
}

export const Subscript = script("subscript", "sub", "superscript subscript", "Mod-,");
export const Superscript = script("superscript", "sup", "superscript subscript", "Mod-.");

/** A passage in another language than the plan's, so that it is read aloud right. */
export const Language = Mark.create({
  name: "language",
  addAttributes() {
    return { lang: { default: null } };
  },
  parseHTML() {
    return [
      {
        tag: "span[lang]",
        getAttrs: (element) => (isLanguage(element.getAttribute("lang")) ? null : false),
      },
    ];
  },
  renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes, 0],
});

export const PlanLink = Link.extend({
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: null,
        parseHTML: (element) => element.getAttribute("href"),
      },
    };
  },
  parseHTML() {
    return [
      {
        tag: "a[href]",
        getAttrs: (element) => (isAddress(element.getAttribute("href")) ? null : false),
      },
    ];
  },
  renderHTML: ({ HTMLAttributes: { href } }) => ["a", isAddress(href) ? { href } : {}, 0],
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  defaultProtocol: "https",
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (address) => isAddress(address),
  shouldAutoLink: (address) => /^(https?:\/\/|www\.)/i.test(address),
});
