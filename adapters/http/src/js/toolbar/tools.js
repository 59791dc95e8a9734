/** The tools: what each is called, does, and when it is pressed or not to be had. */
import { toggleHead, toggleHeadColumn } from "../schema/table-commands.js";

/**
 * @typedef {Object} Tool
 * @property {string} name its text is `tool.{name}`
 * @property {string} [glyph] letters shown instead of a picture
 * @property {string} [keys] the shortcut, as `Ctrl+B`
 * @property {(editor: Object, page: Object) => void} run
 * @property {(editor: Object) => boolean} [isOn] makes it a button that is pressed or not
 * @property {(editor: Object, page: Object) => boolean} [can]
 */

// The focus stays where it is: who came to the tools by keyboard goes on from there.
const chain = (editor) => editor.chain();
const heading = (level) => ({
  name: `heading-${level}`,
  glyph: `H${level}`,
  keys: `Ctrl+Shift+${level}`,
  run: (editor) => chain(editor).toggleHeading({ level }).run(),
  isOn: (editor) => editor.isActive("heading", { level }),
  can: (editor) => editor.can().toggleHeading({ level }),
});
const mark = (name, type, glyph, keys) => ({
  name,
  glyph,
  keys,
  run: (editor) => chain(editor).toggleMark(type).run(),
  isOn: (editor) => editor.isActive(type),
});
const command = (name, order, more = {}) => ({
  name,
  icon: name,
  run: (editor) => chain(editor)[order]().run(),
  can: (editor) => editor.can()[order](),
  ...more,
});
const dialog = (name, more = {}) => ({
  name,
  icon: name,
  run: (editor, page) => page.tools[name].open(),
  ...more,
});
const isIn = (type) => (editor) => editor.isActive(type);

/** @type {{name: string, tools: Tool[], when?: (editor: Object) => boolean}[]} */
export const GROUPS = [
  { name: "headings", tools: [heading(2), heading(3), heading(4)] },
  {
    name: "letters",
    tools: [
      mark("strong", "bold", "B", "Ctrl+B"),
      mark("em", "italic", "I", "Ctrl+I"),
      mark("sub", "subscript", "x₂", "Ctrl+,"),
      mark("sup", "superscript", "x²", "Ctrl+."),
      dialog("language", { isOn: isIn("language") }),
    ],
  },
  {
    name: "parts",
    tools: [
      command("bulletList", "toggleBulletList", { keys: "Ctrl+Shift+8", isOn: isIn("bulletList") }),
      command("orderedList", "toggleOrderedList", {
        keys: "Ctrl+Shift+7",
        isOn: isIn("orderedList"),
      }),
      command("quote", "toggleBlockquote", { keys: "Ctrl+Shift+B", isOn: isIn("blockquote") }),
    ],
  },
  {
    name: "insert",
    tools: [
      dialog("link", { keys: "Ctrl+K", isOn: isIn("link") }),
      dialog("table", {
        can: (editor) => !editor.isActive("tableBlock") && !editor.isActive("figure"),
      }),
      dialog("figure", { isOn: isIn("figure"), can: (editor) => !editor.isActive("tableCaption") }),
      dialog("comment", { keys: "Ctrl+Alt+M" }),
    ],
  },
  {
    name: "history",
    tools: [
      command("undo", "undo", { keys: "Ctrl+Z" }),
      command("redo", "redo", { keys: "Ctrl+Y" }),
    ],
  },
  {
    name: "help",
    tools: [
      {
        name: "removeText",
        icon: "removeText",
        run: (editor, page) => page.pen.text.remove(),
        can: (editor, page) => page.isWritable,
      },
      { name: "help", icon: "help", keys: "?", run: (editor, page) => page.shortcuts.open() },
    ],
  },
  {
    name: "table",
    when: isIn("table"),
    tools: [
      command("rowAbove", "addRowBefore"),
      command("rowBelow", "addRowAfter"),
      command("rowAway", "deleteRow"),
      command("columnBefore", "addColumnBefore"),
      command("columnAfter", "addColumnAfter"),
      command("columnAway", "deleteColumn"),
      {
        name: "headRow",
        icon: "headRow",
        run: (editor) => chain(editor).command(toggleHead).run(),
        isOn: hasHead,
      },
      {
        name: "headColumn",
        icon: "headColumn",
        run: (editor) => chain(editor).command(toggleHeadColumn).run(),
        isOn: hasHeadColumn,
      },
      command("tableAway", "deleteTable"),
    ],
  },
];

function tableAt(editor) {
  const { $from } = editor.state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === "table") return $from.node(depth);
  }
  return null;
}

function hasHead(editor) {
  return tableAt(editor)?.firstChild.attrs.section === "head";
}

function hasHeadColumn(editor) {
  return tableAt(editor)?.lastChild.firstChild?.type.name === "tableHeader";
}
