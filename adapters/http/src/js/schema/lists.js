/** Lists: their items hold a paragraph and what stands under it. */
import { BulletList, ListItem, OrderedList } from "@tiptap/extension-list";

/** Numbers only; `type` is not a thing of ours. */
export const PlanOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = element.getAttribute("start") ?? "";
          return /^\d{1,3}$/.test(start) ? Number(start) : 1;
        },
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
    };
  },
  renderHTML({ HTMLAttributes }) {
    return ["ol", HTMLAttributes, 0];
  },
  addProseMirrorPlugins: () => [],
});

export { BulletList, ListItem };
