/** The way into a text for those who come by keyboard. */
import { el } from "../page/dom.js";

/** @param {import("./text.js").Text} text */
export function editButton(text) {
  const { words } = text.page;
  return el(
    "button",
    {
      class: "ds-button text__edit",
      type: "button",
      "data-variant": "secondary",
      "data-size": "sm",
      on: { click: () => text.open() },
    },
    words.get(text.block ? "edit" : "text.new"),
    el("span", { class: "visually-hidden" }, ` ${words.get("edit.where", text.title)}`),
  );
}
