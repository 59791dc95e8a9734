/** What tables are made and changed with, beside the editor's own commands. */
import { TextSelection } from "@tiptap/pm/state";

/** Puts a new table in and the caret into its first cell. */
export function insertTable({ rows, columns, head, headColumn, caption }) {
  return ({ tr, state, dispatch }) => {
    const { nodes } = state.schema;
    const cell = (row, column) => {
      const scope = head && row === 0 ? "col" : headColumn && column === 0 ? "row" : null;
      return scope ? nodes.tableHeader.createAndFill({ scope }) : nodes.tableCell.createAndFill();
    };
    const list = (length, make) => Array.from({ length }, (none, index) => make(index));
    const made = list(rows, (row) =>
      nodes.tableRow.create({ section: head && row === 0 ? "head" : "body" }, list(columns, (column) => cell(row, column))),
    );
    const block = nodes.tableBlock.create(null, [
      nodes.tableCaption.create(null, caption ? state.schema.text(caption) : null),
      nodes.table.create(null, made),
    ]);
    if (!dispatch) return true;
    tr.replaceSelectionWith(block);
    // Where the block went, the selection stands right after it or in it: its table is the last one before.
    let table = null;
    tr.doc.nodesBetween(0, Math.min(tr.doc.content.size, tr.selection.to), (node, pos) => {
      if (node.type === nodes.table) table = pos;
    });
    if (table !== null) tr.setSelection(TextSelection.near(tr.doc.resolve(table + 3)));
    tr.scrollIntoView();
    return true;
  };
}

/** The first row becomes the table's head, or stops being it. */
export function toggleHead({ tr, state, dispatch }) {
  const at = tableAt(tr.selection.$from);
  if (!at) return false;
  if (!dispatch) return true;
  const isHead = at.node.firstChild.attrs.section === "head";
  tr.setNodeAttribute(at.pos + 1, "section", isHead ? "body" : "head");
  eachCell(at, (cell, pos, row) => {
    if (row === 0) turn(tr, state.schema, cell, pos, isHead ? null : "col");
  });
  return true;
}

/** The first cell of each row below the head becomes its heading, or stops being it. */
export function toggleHeadColumn({ tr, state, dispatch }) {
  const at = tableAt(tr.selection.$from);
  if (!at) return false;
  if (!dispatch) return true;
  const isHead = at.node.lastChild.firstChild?.type.name === "tableHeader";
  eachCell(at, (cell, pos, row, column) => {
    if (column === 0 && at.node.child(row).attrs.section !== "head") {
      turn(tr, state.schema, cell, pos, isHead ? null : "row");
    }
  });
  return true;
}

/** Gives headings that have none a scope: a column's in the head, else a row's. */
export function giveScopes(tr) {
  const at = tableAt(tr.selection.$from);
  if (!at) return;
  eachCell(at, (cell, pos, row) => {
    if (cell.type.name !== "tableHeader" || cell.attrs.scope) return;
    tr.setNodeAttribute(pos, "scope", at.node.child(row).attrs.section === "head" ? "col" : "row");
  });
}

function turn(tr, schema, cell, pos, scope) {
  const { colspan, rowspan, colwidth, lang } = cell.attrs;
  const type = scope ? schema.nodes.tableHeader : schema.nodes.tableCell;
  tr.setNodeMarkup(pos, type, { colspan, rowspan, colwidth, lang, ...(scope ? { scope } : {}) });
}

function eachCell({ node, pos }, visit) {
  node.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, cellOffset, column) => visit(cell, pos + 2 + rowOffset + cellOffset, rowIndex, column));
  });
}

function tableAt($from) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === "table") return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
}
