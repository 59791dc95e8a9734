/** Takes over the forms of the plan's writing page; see infra/docs/editor.md. */
import { WritingPage } from "./page/page.js";

const root = document.querySelector("[data-editor]");
if (root) new WritingPage(root).start();
