/**
 * The form in which an element is worded: its texts are written as they will be read, not as
 * markup. The form itself is sent as ever.
 */
import { Calls } from "../page/calls.js";
import { Words } from "../page/words.js";
import { RichField } from "./rich-field.js";

export class ElementForm {
  #isSent = false;

  /** @param {HTMLFormElement} form `[data-element-form]` */
  constructor(form) {
    this.form = form;
    this.words = new Words(JSON.parse(form.dataset.texts), document.documentElement.lang);
    this.links = form.dataset.links;
    const token = form.querySelector("[name=form-token]").value;
    this.calls = new Calls({ token, ended: () => {}, renew: async () => {} });
    this.fields = [...form.querySelectorAll("textarea[name=text], textarea[name=internal]")].map(
      (it) => new RichField(it, this),
    );
  }

  start() {
    this.form.addEventListener("submit", () => (this.#isSent = true));
    window.addEventListener("beforeunload", (event) => this.#wouldLose() && event.preventDefault());
    this.form.dataset.ready = "";
  }

  #wouldLose() {
    return !this.#isSent && this.fields.some((it) => it.isChanged);
  }
}
