/** Takes over the forms in which a plan is written; see infra/docs/editor.md. */
import { ElementForm } from "./form/element-form.js";
import { WritingPage } from "./page/page.js";

const root = document.querySelector("[data-editor]");
if (root) new WritingPage(root).start();
const form = document.querySelector("[data-element-form]");
if (form) new ElementForm(form).start();
