/** A new table: with headings, since a table without is a riddle to who does not see it. */
import { el } from "../page/dom.js";
import { insertTable } from "../schema/table-commands.js";
import { ask, field, tick } from "./dialog.js";

export class TableTool {
  constructor(page) {
    this.page = page;
  }

  async open() {
    const { words, pen } = this.page;
    const { editor } = pen;
    const number = (name, value, max) => el("input", { type: "number", name, value, min: 1, max, required: true });
    const answer = await ask(words, {
      title: words.get("table.title"),
      content: [
        field(words.get("table.caption"), el("input", { type: "text", name: "caption", autocomplete: "off" }), words.get("table.caption.why")),
        el("div", { class: "ask__row" }, field(words.get("table.rows"), number("rows", 3, 50)), field(words.get("table.columns"), number("columns", 3, 12))),
        tick(words.get("table.head"), "head", true),
        tick(words.get("table.headColumn"), "headColumn"),
      ],
      submit: words.get("table.insert"),
    });
    if (!answer) {
      editor.commands.focus();
      return;
    }
    const wanted = {
      caption: answer.get("caption").trim(),
      rows: Number(answer.get("rows")),
      columns: Number(answer.get("columns")),
      head: answer.has("head"),
      headColumn: answer.has("headColumn"),
    };
    editor.chain().focus().command(insertTable(wanted)).run();
  }
}
