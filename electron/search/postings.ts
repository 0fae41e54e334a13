/** In which documents a stem occurs, and how much; slots ascend, so one is found by halving. */

const FIRST_CAPACITY = 4;
/** Weighted counts are kept in quarters, so that a title counts three times and a note one and a half. */
export const WEIGHT_UNIT = 4;
const MOST_WEIGHT = 65_535;

export class Postings {
  slots = new Uint32Array(FIRST_CAPACITY);
  weights = new Uint16Array(FIRST_CAPACITY);
  length = 0;

  /** Appends a document; slots must come in ascending order. */
  add(slot: number, weight: number): void {
    if (this.length === this.slots.length) this.#grow();
    this.slots[this.length] = slot;
    this.weights[this.length] = Math.min(MOST_WEIGHT, weight);
    this.length++;
  }

  remove(slot: number): void {
    const at = this.#find(slot);
    if (at < 0) return;
    this.slots.copyWithin(at, at + 1, this.length);
    this.weights.copyWithin(at, at + 1, this.length);
    this.length--;
  }

  has(slot: number): boolean {
    return this.#find(slot) >= 0;
  }

  #find(slot: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.slots[middle] ?? 0;
      if (found === slot) return middle;
      if (found < slot) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  #grow(): void {
    const capacity = Math.ceil(this.length * 1.5) + FIRST_CAPACITY;
    const slots = new Uint32Array(capacity);
    const weights = new Uint16Array(capacity);
    slots.set(this.slots);
    weights.set(this.weights);
    this.slots = slots;
    this.weights = weights;
  }
}
