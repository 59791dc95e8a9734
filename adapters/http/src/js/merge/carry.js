/**
 * Brings what others wrote into a text in which someone goes on typing: three ways, from the
 * document as it was sent, to what the server made of it and to what is typed by now.
 */
import { ReplaceStep, Transform } from "@tiptap/pm/transform";
import { changesBetween, wholeChange } from "./compare.js";

/**
 * Changes `transform`, whose document grew from `before` by `mapping`, as `before` became `after`.
 *
 * @param {Transform} transform
 * @param {import("@tiptap/pm/model").Node} before
 * @param {import("@tiptap/pm/model").Node} after
 * @param {import("@tiptap/pm/transform").Mapping} mapping
 * @returns {boolean} false, and nothing changed, where the others' change and what was typed since
 *     touch: who wins there is not for the page to guess
 */
export function carry(transform, before, after, mapping) {
  for (const changes of [changesBetween(before, after), wholeChange(before, after)]) {
    const placed = placeAll(changes, before, transform.doc, mapping);
    if (placed && fits(placed, transform.doc)) {
      run(placed, transform);
      return true;
    }
  }
  return false;
}

/** The changes at their places in the document of now; null where one of them is touched. */
function placeAll(changes, before, now, mapping) {
  const placed = [];
  for (const change of changes) {
    const here = "attrs" in change ? placeMarking(change, now, mapping) : placeReplacement(change, before, now, mapping);
    if (!here) return null;
    placed.push(here);
  }
  return placed;
}

function placeMarking({ at, attrs }, now, mapping) {
  const place = mapping.mapResult(at, 1);
  const node = place.deletedAfter ? null : now.nodeAt(place.pos);
  return node ? { at: place.pos, attrs, type: node.type } : null;
}

function placeReplacement({ from, to, slice }, before, now, mapping) {
  if (from === to) {
    const place = mapping.mapResult(from, -1);
    return place.deletedAcross ? null : { from: place.pos, to: place.pos, slice };
  }
  const [start, end] = [mapping.map(from, 1), mapping.map(to, -1)];
  if (start > end) return null;
  const untouched = now.slice(start, end).eq(before.slice(from, to));
  return untouched ? { from: start, to: end, slice } : null;
}

function fits(placed, doc) {
  try {
    const trial = new Transform(doc);
    run(placed, trial);
    trial.doc.check();
    return true;
  } catch (unfitting) {
    if (unfitting instanceof RangeError || unfitting.name === "TransformError" || unfitting.name === "ReplaceError") {
      return false;
    }
    throw unfitting;
  }
}

/** From the end, so that the places before stay what they are. */
function run(placed, transform) {
  for (const change of [...placed].reverse()) {
    if ("attrs" in change) mark(change, transform);
    else transform.step(new ReplaceStep(change.from, change.to, change.slice));
  }
}

function mark({ at, attrs, type }, transform) {
  const node = transform.doc.nodeAt(at);
  if (node?.type !== type) throw new RangeError("not the part it was");
  for (const [name, value] of Object.entries(attrs)) {
    if (node.attrs[name] !== value) transform.setNodeAttribute(at, name, value);
  }
}
