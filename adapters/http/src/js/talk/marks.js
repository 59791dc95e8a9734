/** Marks the parts of the text that is written in about which something is said. */
import { Extension } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** @param {() => Set<string>} parts the ids of those parts in the text that is open */
export function talkMarks(parts) {
  return Extension.create({
    name: "talkMarks",
    addProseMirrorPlugins() {
      return [
        new Plugin({
          key: new PluginKey("talkMarks"),
          props: { decorations: ({ doc }) => decorations(doc, parts()) },
        }),
      ];
    },
  });
}

function decorations(doc, parts) {
  if (parts.size === 0) return null;
  const marked = [];
  doc.descendants((node, pos) => {
    if (node.attrs.id && parts.has(node.attrs.id))
      marked.push(Decoration.node(pos, pos + node.nodeSize, { class: "is-talked-of" }));
  });
  return DecorationSet.create(doc, marked);
}
