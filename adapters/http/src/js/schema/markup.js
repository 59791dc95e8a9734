/**
 * Reads the server's HTML into documents and writes documents as HTML. What nobody has touched is
 * written exactly as it was read: so only what a person changed differs from what the server has.
 */
import { DOMParser } from "@tiptap/pm/model";
import { mayBeBare } from "./anchors.js";
import { isBlock, prepare } from "./prepare.js";

const TAGS = {
  paragraph: "p",
  blockquote: "blockquote",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  tableRow: "tr",
  tableCell: "td",
  tableHeader: "th",
};
const MARKS = { bold: "strong", italic: "em", subscript: "sub", superscript: "sup", language: "span", link: "a" };

export class Markup {
  /** What each part was read from. Documents share what they have in common, so it holds on through changes. */
  #sources = new WeakMap();

  /**
   * @param {import("@tiptap/pm/model").Schema} schema
   * @param {Document} page makes the elements; it shows none of them
   */
  constructor(schema, page) {
    this.schema = schema;
    this.page = page;
    this.parser = DOMParser.fromSchema(schema);
  }

  /** A document of HTML that the server has cleaned. */
  read(html) {
    const given = this.#parsed(html);
    const parts = [];
    for (const piece of this.#pieces(given)) {
      const doc = this.#readPiece(piece);
      if (doc.childCount === 1 && piece.nodeType === 1) this.#sources.set(doc.firstChild, piece);
      doc.forEach((node) => parts.push(node));
      this.#rememberAnchored(doc, piece);
    }
    return parts.length === 0
      ? this.schema.topNodeType.createAndFill()
      : this.schema.topNodeType.create(null, parts);
  }

  /** The HTML of a document; none for one without content. */
  write(doc) {
    const holder = this.page.createElement("div");
    holder.append(this.fragment(doc));
    return holder.innerHTML;
  }

  /** As {@link write}, to be shown. */
  fragment(doc) {
    const fragment = this.page.createDocumentFragment();
    if (!isEmpty(doc)) this.#children(doc, fragment);
    return fragment;
  }

  #parsed(html) {
    const template = this.page.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  /** Blocks one by one, and runs of text between them as one. */
  #pieces(content) {
    const pieces = [];
    let run = null;
    for (const node of [...content.childNodes]) {
      if (isBlock(node)) {
        run = null;
        pieces.push(node);
      } else if (run || node.textContent.trim() !== "" || node.nodeType === 1) {
        if (!run) pieces.push((run = this.page.createDocumentFragment()));
        run.append(node);
      }
    }
    return pieces;
  }

  #readPiece(piece) {
    const holder = this.page.createElement("template").content;
    holder.append(piece.cloneNode(true));
    prepare(holder, true);
    return this.parser.parse(holder);
  }

  #rememberAnchored(doc, piece) {
    if (piece.nodeType !== 1) return;
    doc.descendants((node) => {
      const id = node.attrs.id;
      if (!id || this.#sources.has(node)) return;
      const source = piece.querySelector(`[data-id="${id}"]`);
      if (source) this.#sources.set(node, source);
    });
  }

  #children(node, into) {
    if (node.inlineContent) this.#inline(node, into);
    else node.forEach((child, offset, index) => this.#block(child, node, index, into));
  }

  #block(node, parent, index, into) {
    const source = this.#sources.get(node);
    const isBare = node.attrs.bare && mayBeBare(parent, index);
    if (source) into.append(this.page.importNode(source, true));
    else if (isBare) this.#inline(node, into);
    else into.append(this.#made(node));
  }

  #made(node) {
    switch (node.type.name) {
      case "heading":
        return this.#element(`h${node.attrs.level}`, node);
      case "figure":
        return this.#figure(node);
      case "tableBlock":
        return this.#table(node);
      case "kept":
        return this.#parsed(node.attrs.html).firstElementChild ?? this.page.createElement("figure");
      default:
        return this.#element(TAGS[node.type.name], node);
    }
  }

  #element(name, node, withChildren = true) {
    const element = this.page.createElement(name);
    const { id, lang, start, colspan, rowspan, scope } = node.attrs;
    const set = (key, value, unless) => {
      if (value && value !== unless) element.setAttribute(key, value);
    };
    set("data-id", id);
    set("lang", lang);
    set("start", start, 1);
    set("colspan", colspan, 1);
    set("rowspan", rowspan, 1);
    set("scope", scope);
    if (withChildren) this.#children(node, element);
    return element;
  }

  #figure(node) {
    const element = this.#element("figure", node, false);
    element.append(this.#image(node));
    if (node.content.size > 0) {
      const caption = this.page.createElement("figcaption");
      this.#inline(node, caption);
      element.append(caption);
    }
    return element;
  }

  #image(node) {
    const image = this.page.createElement("img");
    image.setAttribute("src", node.attrs.src);
    if (node.attrs.alt !== null) image.setAttribute("alt", node.attrs.alt);
    return image;
  }

  #table(node) {
    const element = this.#element("table", node, false);
    const [caption, table] = [node.child(0), node.child(1)];
    if (caption.content.size > 0) element.append(this.#element("caption", caption));
    let section = null;
    table.forEach((row, offset, index) => {
      const name = sectionOf(table, index);
      if (section?.localName !== name) {
        section = this.page.createElement(name);
        element.append(section);
      }
      section.append(this.#element("tr", row));
    });
    return element;
  }

  #inline(node, into) {
    const open = [];
    const at = () => (open.length === 0 ? into : open[open.length - 1].element);
    node.forEach((child) => {
      let same = 0;
      while (same < open.length && same < child.marks.length && open[same].mark.eq(child.marks[same])) same++;
      open.length = same;
      for (const mark of child.marks.slice(same)) {
        const element = this.#mark(mark);
        at().append(element);
        open.push({ mark, element });
      }
      at().append(this.#leaf(child));
    });
  }

  #mark(mark) {
    const element = this.page.createElement(MARKS[mark.type.name]);
    if (mark.attrs.lang) element.setAttribute("lang", mark.attrs.lang);
    if (mark.attrs.href) element.setAttribute("href", mark.attrs.href);
    return element;
  }

  #leaf(node) {
    if (node.isText) return this.page.createTextNode(node.text);
    return node.type.name === "picture" ? this.#image(node) : this.page.createElement("br");
  }
}

/** A document of empty paragraphs says nothing. */
export function isEmpty(doc) {
  let empty = true;
  doc.descendants((node) => {
    if (node.isText || node.type.name === "table" || node.attrs.src || node.type.name === "kept") empty = false;
    return empty;
  });
  return empty;
}

/** Rows of the head stand first and rows of the foot last, whatever they were before rows moved. */
function sectionOf(table, index) {
  const all = (from, to, section) => {
    for (let i = from; i < to; i++) if (table.child(i).attrs.section !== section) return false;
    return true;
  };
  if (all(0, index + 1, "head")) return "thead";
  return all(index, table.childCount, "foot") ? "tfoot" : "tbody";
}
