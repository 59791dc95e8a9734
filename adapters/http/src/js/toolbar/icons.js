/**
 * Small pictures for tools, drawn on twenty by twenty. Their names stand beside them for those who
 * do not see.
 */
const DRAWN = "http://www.w3.org/2000/svg";

const LINES = {
  bulletList: "M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01",
  orderedList: "M9 5h8M9 10h8M9 15h8M3 4l1.2-.8V7M3 12.2c0-2 2.4-1.8 2.4-.4 0 .8-2.4 2-2.4 2.8h2.6",
  quote: "M4 6v8M8 6h8M8 10h8M8 14h5",
  link: "M8.5 11.5l3-3M9 6.5l1.6-1.6a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L6.5 9",
  table: "M3 4h14v12H3zM3 8.5h14M3 12.3h14M8 4v12",
  figure: "M3 4h14v12H3zM3 14l4-4 3 3 3-4 4 4.5M7 7.2h.01",
  language:
    "M3 5h8M7 3v2M9.5 5c-.6 3-3 5.6-6 6.8M4.6 7.5c1 2 3 3.6 5 4.3M10.5 17l3.3-8 3.3 8M11.6 14.4h4.4",
  undo: "M7 4L3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8",
  redo: "M13 4l3.5 3.5L13 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12",
  rowAbove: "M3 9h14v7H3zM10 2v5M7.5 4.5h5",
  rowBelow: "M3 4h14v7H3zM10 13v5M7.5 15.5h5",
  rowAway: "M3 7h14v6H3zM8 8.5l4 3M12 8.5l-4 3",
  columnBefore: "M9 3v14h7V3zM2 10h5M4.5 7.5v5",
  columnAfter: "M4 3v14h7V3zM13 10h5M15.5 7.5v5",
  columnAway: "M7 3v14h6V3zM8.5 8l3 4M11.5 8l-3 4",
  headRow: "M3 4h14v12H3zM3 8.5h14M4 5.5h12M4 7h12",
  headColumn: "M3 4h14v12H3zM8 4v12M4.5 5v10M6.3 5v10",
  tableAway: "M3 4h14v12H3zM7 7l6 6M13 7l-6 6",
  comment: "M3 4h14v9H9l-4 3.5V13H3z",
  help: "M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M10 14.5h.01",
  removeText: "M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6M8.7 9v4.5M11.3 9v4.5",
  drag: "M7.5 5h.01M7.5 10h.01M7.5 15h.01M12.5 5h.01M12.5 10h.01M12.5 15h.01",
  add: "M10 4v12M4 10h12",
};

export function icon(name) {
  const svg = document.createElementNS(DRAWN, "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    class: "icon",
    "aria-hidden": "true",
    focusable: "false",
  })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(DRAWN, "path");
  path.setAttribute("d", LINES[name]);
  svg.append(path);
  return svg;
}
