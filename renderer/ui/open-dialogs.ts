/** How many dialogs lie over the page: a native preview must step aside, and single keys must not act below. */
let open = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  open += by;
  for (const listener of listeners) listener();
}

/** Counts one dialog; answers the function that ends it. */
export function countDialog(): () => void {
  change(1);
  return () => change(-1);
}

export function openDialogs(): number {
  return open;
}

export function onDialogsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
