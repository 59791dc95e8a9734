/** Pictures. A text names them by file key; the page shows them at an address of the plan. */
import { Extension, Node } from "@tiptap/core";
import { NodeSelection } from "@tiptap/pm/state";

const KEY = /^[\w.-]{1,200}$/;

/** The key in a picture's source, be it the key itself or the address it is shown at. */
export function keyOf(source, files) {
  if (typeof source !== "string") return null;
  const key = source.startsWith(`${files}/`) ? source.slice(files.length + 1) : source;
  return KEY.test(key) ? key : null;
}

/** Where pictures of this plan are shown: `{p}/figures`. */
export const Files = Extension.create({
  name: "files",
  addOptions: () => ({ address: "" }),
  addStorage() {
    return { address: this.options.address };
  },
});

const pictureAttributes = (files) => ({
  src: {
    default: null,
    parseHTML: (element) => keyOf(picture(element)?.getAttribute("src"), files),
    rendered: false,
  },
  alt: { default: null, parseHTML: (element) => picture(element)?.getAttribute("alt"), rendered: false },
});

function picture(element) {
  return element.localName === "img" ? element : element.querySelector("img");
}

const shown = (node, files) => ({ src: `${files}/${node.attrs.src}`, alt: node.attrs.alt ?? "", draggable: "false" });

/** A picture with its caption. */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  content: "inline*",
  isolating: true,
  defining: true,
  draggable: true,
  addOptions: () => ({ files: "" }),
  addAttributes() {
    return pictureAttributes(this.options.files);
  },
  parseHTML() {
    const files = this.options.files;
    return [
      {
        tag: "figure",
        contentElement: "figcaption",
        getAttrs: (element) => (keyOf(picture(element)?.getAttribute("src"), files) ? null : false),
      },
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    const image = ["img", { ...shown(node, this.options.files), contenteditable: "false" }];
    return ["figure", HTMLAttributes, image, ["figcaption", 0]];
  },
});

/** A picture within the text, as imported texts may have it. */
export const Picture = Node.create({
  name: "picture",
  group: "inline",
  inline: true,
  draggable: true,
  addOptions: () => ({ files: "" }),
  addAttributes() {
    return pictureAttributes(this.options.files);
  },
  parseHTML() {
    const files = this.options.files;
    return [
      { tag: "img[src]", getAttrs: (element) => (keyOf(element.getAttribute("src"), files) ? null : false) },
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    return ["img", { ...HTMLAttributes, ...shown(node, this.options.files) }];
  },
});

/** A click on the picture takes the whole figure. */
export function selectFigureAt(view, pos, node, nodePos, event) {
  if (node.type.name !== "figure" || event.target.localName !== "img") return false;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, nodePos)));
  return true;
}
