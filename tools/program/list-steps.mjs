// What the code that ./plain-loops.mjs has rewritten reads lists with; it becomes part of the built command.

/** Steps over what is no list. Left early, it is not closed, as a loop would: no generator of the analysis needs it. */
class Steps {
  constructor(items) {
    this.iterator = items[Symbol.iterator]();
    this.value = undefined;
  }

  next() {
    const { done, value } = this.iterator.next();
    this.value = value;
    return !done;
  }
}

const isList = (items) => Array.isArray(items) || ArrayBuffer.isView(items);

/** Null for a list, which is read by its indexes. */
export const stepsOver = (items) => (isList(items) ? null : new Steps(items));

/** The same for a loop over `items.entries()`. */
export const stepsOverEntries = (items) => (isList(items) ? null : new Steps(items.entries()));

/** A list as it is; of all else the first `count` items. */
export const listOf = (items, count) => (isList(items) ? items : firstOf(items, count));

function firstOf(items, count) {
  const first = [];
  for (const item of items) {
    first.push(item);
    if (first.length === count) break;
  }
  return first;
}
