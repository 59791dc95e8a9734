/** Dialogs: labelled, closed by Escape, and what had the focus gets it back. */
import { el, freshId } from "../page/dom.js";

/**
 * Asks and resolves with the form's data; with null when the person thought better of it.
 *
 * @param {import("../page/words.js").Words} words
 * @param {Object} question
 * @param {string} question.title
 * @param {Node[]} question.content
 * @param {string} [question.submit] what the button says; none where there is nothing to decide
 * @param {{label: string, value: string}[]} [question.others] further buttons; the answer's `choice` says which
 * @param {(data: FormData) => string|null} [question.check] what is wrong; the dialog stays open and says it
 * @returns {Promise<FormData|null>}
 */
export function ask(words, { title, content, submit, others = [], check = () => null, wide = false }) {
  const id = freshId("dialog");
  const error = el("p", { class: "ds-validation-message ask__error", role: "alert" });
  const cancel = el(
    "button",
    { type: "button", class: "ds-button", "data-variant": "tertiary", on: { click: () => dialog.close() } },
    words.get(submit ? "cancel" : "close"),
  );
  const buttons = [
    submit ? el("button", { type: "submit", class: "ds-button", value: "done" }, submit) : null,
    ...others.map(({ label, value }) =>
      el("button", { type: "submit", class: "ds-button", "data-variant": "secondary", value, formnovalidate: true }, label),
    ),
    cancel,
  ];
  const form = el("form", { method: "dialog", class: "ask__form" }, el("h2", { id }, title), ...content, error, el("p", { class: "ask__buttons" }, ...buttons));
  const dialog = el("dialog", { class: wide ? "ask ask--wide" : "ask", "aria-labelledby": id }, form);
  document.body.append(dialog);
  return new Promise((resolve) => {
    let answer = null;
    form.addEventListener("submit", (event) => {
      const data = new FormData(form);
      data.set("choice", event.submitter?.value ?? "done");
      const wrong = data.get("choice") === "done" ? check(data) : null;
      error.textContent = wrong ?? "";
      if (wrong) event.preventDefault();
      else answer = data;
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(answer);
    });
    dialog.showModal();
  });
}

/** A field with its label, as the server's pages have them. */
export function field(label, input, hint = null) {
  const id = freshId("field");
  input.id = id;
  input.classList.add("ds-input");
  if (hint) input.setAttribute("aria-describedby", `${id}-hint`);
  return el(
    "div",
    { class: "field" },
    el("label", { class: "ds-label", for: id }, label),
    hint ? el("p", { class: "field__hint", id: `${id}-hint` }, hint) : null,
    input,
  );
}

export function tick(label, name, checked = false) {
  const id = freshId("tick");
  return el(
    "div",
    { class: "checkbox" },
    el("input", { type: "checkbox", id, name, checked }),
    el("label", { for: id }, label),
  );
}
