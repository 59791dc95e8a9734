/**
 * Tables with a caption. In the editor a table stands in a block with its caption before it, since
 * a table's own children are rows; rows know whether they are of its head, body or foot.
 */
import { Node } from "@tiptap/core";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { giveScopes } from "./table-commands.js";

const SCOPES = ["row", "col", "rowgroup", "colgroup"];

export const TableBlock = Node.create({
  name: "tableBlock",
  group: "block",
  content: "tableCaption table",
  isolating: true,
  draggable: false,
  parseHTML: () => [{ tag: "div[data-table]" }],
  renderHTML: ({ HTMLAttributes }) => ["div", { ...HTMLAttributes, "data-table": "", class: "table-box" }, 0],
});

export const TableCaption = Node.create({
  name: "tableCaption",
  content: "inline*",
  isolating: true,
  defining: true,
  parseHTML: () => [{ tag: "p[data-caption]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => [
    "p",
    { ...HTMLAttributes, "data-caption": "", class: "table-box__caption" },
    0,
  ],
});

export const PlanTable = Table.extend({
  group: "",
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addCommands() {
    const commands = this.parent?.();
    const withScopes = Object.fromEntries(
      ["addRowBefore", "addRowAfter", "addColumnBefore", "addColumnAfter"].map((name) => [
        name,
        () => (props) => {
          const done = commands[name]()(props);
          if (done && props.dispatch) giveScopes(props.tr);
          return done;
        },
      ]),
    );
    return { ...commands, ...withScopes, deleteTable: () => removeTableBlock };
  },
}).configure({ resizable: false, View: null });

/** The table goes with its caption. */
function removeTableBlock({ state, tr, dispatch }) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === "tableBlock") {
      dispatch?.(tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
      return true;
    }
  }
  return false;
}

export const PlanTableRow = TableRow.extend({
  addAttributes() {
    return {
      section: {
        default: "body",
        parseHTML: (element) =>
          ["head", "foot"].find((it) => it === element.getAttribute("data-section")) ?? "body",
        renderHTML: ({ section }) => (section === "body" ? {} : { "data-section": section }),
      },
    };
  },
});

const span = (name) => ({
  default: 1,
  parseHTML: (element) => {
    const given = element.getAttribute(name) ?? "";
    return /^\d{1,3}$/.test(given) ? Math.max(1, Number(given)) : 1;
  },
  renderHTML: (attributes) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
});

const cellAttributes = () => ({
  colspan: span("colspan"),
  rowspan: span("rowspan"),
  // Asked for by the commands of tables; widths are not ours to keep.
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

const bare = (tag) => ({ HTMLAttributes }) => [tag, HTMLAttributes, 0];

export const PlanTableCell = TableCell.extend({
  addAttributes: cellAttributes,
  renderHTML: bare("td"),
});

export const PlanTableHeader = TableHeader.extend({
  addAttributes: () => ({
    ...cellAttributes(),
    scope: {
      default: null,
      parseHTML: (element) => SCOPES.find((it) => it === element.getAttribute("scope")) ?? null,
    },
  }),
  renderHTML: bare("th"),
});
