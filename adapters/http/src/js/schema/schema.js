/**
 * What a text may hold: what the server's cleaning lets through, nothing else. The server has the
 * last word; here it is the same so that nothing disappears on the way.
 */
import { Extension, getSchema } from "@tiptap/core";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Italic } from "@tiptap/extension-italic";
import { Text } from "@tiptap/extension-text";
import { Anchors } from "./anchors.js";
import { Kept, PlanBlockquote, PlanHeading, PlanParagraph } from "./blocks.js";
import { Figure, Picture } from "./figures.js";
import { BulletList, ListItem, PlanOrderedList } from "./lists.js";
import { isLanguage, Language, PlanLink, Subscript, Superscript } from "./marks.js";
import { PlanTable, PlanTableCell, PlanTableHeader, PlanTableRow, TableBlock, TableCaption } from "./tables.js";

const SPOKEN = [
  ...["paragraph", "heading", "blockquote", "bulletList", "orderedList", "listItem", "figure"],
  ...["tableBlock", "tableCaption", "tableRow", "tableCell", "tableHeader"],
];

/** Any part may be in another language. */
const Spoken = Extension.create({
  name: "spoken",
  addGlobalAttributes() {
    return [
      {
        types: SPOKEN,
        attributes: {
          lang: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => {
              const lang = element.getAttribute("lang");
              return isLanguage(lang) ? lang : null;
            },
          },
        },
      },
    ];
  },
});

/** The extensions that make the schema; `files` is the address that pictures are shown under. */
export function planExtensions(files) {
  return [
    Document,
    Text,
    PlanParagraph,
    PlanHeading,
    HardBreak,
    Bold,
    Italic,
    Subscript,
    Superscript,
    Language,
    PlanLink,
    BulletList,
    PlanOrderedList,
    ListItem,
    PlanBlockquote,
    Figure.configure({ files }),
    Picture.configure({ files }),
    TableBlock,
    TableCaption,
    PlanTable,
    PlanTableRow,
    PlanTableHeader,
    PlanTableCell,
    Kept,
    Anchors,
    Spoken,
  ];
}

export function planSchema(files) {
  return getSchema(planExtensions(files));
}
