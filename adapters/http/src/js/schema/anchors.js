/**
 * The `data-id`s of paragraphs, list items, tables and figures: given once, for life. What is new
 * gets one here, so that a part keeps its id from the first keystroke on.
 */
import { Extension } from "@tiptap/core";
import { Fragment, Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";

const FORM = /^[A-Za-z0-9_-]{1,64}$/;
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const LENGTH = 12;

export const ANCHORED = ["paragraph", "listItem", "tableBlock", "figure", "kept"];

export function isAnchor(text) {
  return typeof text === "string" && FORM.test(text);
}

/** Twelve random letters and digits; `random` fills an array of bytes. */
export function freshAnchor(random = (bytes) => crypto.getRandomValues(bytes)) {
  let anchor = "";
  while (anchor.length < LENGTH) {
    for (const byte of random(new Uint8Array(LENGTH))) {
      // What is above the last whole multiple of 62 would make the first letters likelier.
      if (byte < 248 && anchor.length < LENGTH) anchor += LETTERS[byte % LETTERS.length];
    }
  }
  return anchor;
}

/**
 * Whether a paragraph may stand for the bare text of what it is in: `<li>text</li>` is a list item
 * with one bare paragraph, and lists may follow it there.
 */
export function mayBeBare(parent, index) {
  if (index !== 0) return false;
  switch (parent.type.name) {
    case "listItem":
      for (let i = 1; i < parent.childCount; i++) {
        if (!["bulletList", "orderedList"].includes(parent.child(i).type.name)) return false;
      }
      return true;
    case "tableCell":
    case "tableHeader":
    case "blockquote":
      return parent.childCount === 1;
    default:
      return false;
  }
}

/** The attributes that have to change so that every part has one id of its own. */
export function anchorsToGive(doc, fresh = freshAnchor) {
  const holders = new Map();
  doc.descendants((node, pos) => {
    if (node.attrs.id)
      holders.set(node.attrs.id, [...(holders.get(node.attrs.id) ?? []), { node, pos }]);
  });
  const keepers = new Map([...holders].map(([id, at]) => [id, keeper(at)]));
  const changes = [];
  doc.descendants((node, pos, parent, index) => {
    if (!ANCHORED.includes(node.type.name)) return;
    if (node.attrs.bare && mayBeBare(parent, index)) {
      if (node.attrs.id) changes.push({ pos, name: "id", value: null });
      return;
    }
    if (node.attrs.bare) changes.push({ pos, name: "bare", value: false });
    const isNew = !node.attrs.id && node.type.name === "paragraph";
    if (
      isNew &&
      !node.attrs.bare &&
      parent.type.name !== "blockquote" &&
      mayBeBare(parent, index)
    ) {
      changes.push({ pos, name: "bare", value: true });
    } else if (!node.attrs.id || keepers.get(node.attrs.id) !== pos) {
      changes.push({ pos, name: "id", value: fresh() });
    }
  });
  return changes;
}

/**
 * Who keeps an id that two have: the first, or the one with the text when a part was split at its
 * start.
 */
function keeper(holders) {
  return (holders.find(({ node }) => node.content.size > 0) ?? holders[0]).pos;
}

function idsIn(doc, ids = new Set()) {
  doc.descendants((node) => {
    if (node.attrs.id) ids.add(node.attrs.id);
  });
  return ids;
}

/** The ids that stay when the selection is replaced. */
function idsBeside({ doc, selection }) {
  const ids = new Set();
  doc.descendants((node, pos) => {
    const isReplaced = pos >= selection.from && pos + node.nodeSize <= selection.to;
    if (node.attrs.id && !isReplaced) ids.add(node.attrs.id);
  });
  return ids;
}

/**
 * What is pasted is new wherever it was copied from; only what was cut out of this text keeps its
 * ids.
 */
function withoutStrangeAnchors(slice, known, present) {
  const own = (node) => {
    const content = node.isText ? node.content : fragmentOf(node.content);
    const id = node.attrs.id;
    if (id && (!known.has(id) || present.has(id))) {
      return node.type.create({ ...node.attrs, id: null }, content, node.marks);
    }
    return node.isText ? node : node.copy(content);
  };
  const fragmentOf = (fragment) => {
    const nodes = [];
    fragment.forEach((node) => nodes.push(own(node)));
    return Fragment.from(nodes);
  };
  return new Slice(fragmentOf(slice.content), slice.openStart, slice.openEnd);
}

const KEY = new PluginKey("anchors");

const keepingAnchors = () =>
  new Plugin({
    key: KEY,
    // All the ids that this text has had since it was opened.
    state: {
      init: (config, state) => idsIn(state.doc),
      apply: (transaction, ids) => (transaction.docChanged ? idsIn(transaction.doc, ids) : ids),
    },
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((it) => it.docChanged)) return null;
      const changes = anchorsToGive(after.doc);
      if (changes.length === 0) return null;
      return changes.reduce(
        (transaction, { pos, name, value }) => transaction.setNodeAttribute(pos, name, value),
        after.tr,
      );
    },
    props: {
      transformPasted: (slice, view) =>
        view.dragging
          ? slice
          : withoutStrangeAnchors(slice, KEY.getState(view.state), idsBeside(view.state)),
    },
  });

/** Keeps the ids right after each change. */
export const Anchors = Extension.create({
  name: "anchors",
  addGlobalAttributes() {
    return [
      {
        types: ANCHORED,
        attributes: {
          id: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => {
              const id = element.getAttribute("data-id");
              return isAnchor(id) ? id : null;
            },
            renderHTML: ({ id }) => (id ? { "data-id": id } : {}),
          },
        },
      },
    ];
  },
  addProseMirrorPlugins() {
    return [keepingAnchors()];
  },
});
