/** Paragraphs, headings, quotes and what is kept as it is. */
import { Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Heading } from "@tiptap/extension-heading";
import { Paragraph } from "@tiptap/extension-paragraph";

/** `bare` is a paragraph without a `<p>` of its own: the text of `<li>text</li>`. */
export const PlanParagraph = Paragraph.extend({
  addAttributes() {
    return {
      bare: {
        default: false,
        keepOnSplit: true,
        parseHTML: (element) => element.hasAttribute("data-bare"),
        renderHTML: ({ bare }) => (bare ? { "data-bare": "" } : {}),
      },
    };
  },
  addKeyboardShortcuts() {
    return { "Ctrl-Shift-0": () => this.editor.commands.setParagraph() };
  },
});

/** Three levels below the section's own heading. */
export const PlanHeading = Heading.extend({
  addKeyboardShortcuts() {
    return Object.fromEntries(
      this.options.levels.map((level) => [
        // With Alt it would be a letter of Nordic keyboards.
        `Ctrl-Shift-${level}`,
        () => this.editor.commands.toggleHeading({ level }),
      ]),
    );
  },
}).configure({ levels: [2, 3, 4] });

export const PlanBlockquote = Blockquote.extend({ addInputRules: () => [] });

/**
 * A figure that holds something else than one picture with a caption, say a table. It is shown and
 * kept as it is: it can be moved and removed here, and is changed where it came from.
 */
export const Kept = Node.create({
  name: "kept",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes() {
    return { html: { default: "", rendered: false, parseHTML: (element) => element.getAttribute("data-kept") } };
  },
  parseHTML() {
    return [{ tag: "div[data-kept]" }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["div", { ...HTMLAttributes, class: "kept" }];
  },
});
