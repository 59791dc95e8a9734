/** Shows what is kept as it is: a figure of a shape that is not changed here. */
import { el } from "../page/dom.js";

export function keptView(page) {
  return (node) => {
    const content = page.shown(page.markup.fragment(node.type.schema.topNodeType.create(null, [node])));
    const dom = el(
      "div",
      { class: "kept", contenteditable: "false", "data-id": node.attrs.id },
      el("p", { class: "kept__note" }, page.words.get("kept")),
      content,
    );
    return { dom, ignoreMutation: () => true };
  };
}
