/** Works out a formula of the calculator, so that the file shows results before any program has opened it. */

/** @typedef {{ parts: string[], at: number }} Reader */

/** @param {Reader} reader @returns {number} */
function factor(reader) {
  const part = reader.parts[reader.at++];
  if (part === '-') return -factor(reader);
  if (part === '(') return closing(reader, sum(reader));
  if (part === 'MIN' || part === 'MAX') {
    reader.at += 1;
    const first = sum(reader);
    reader.at += 1;
    const second = sum(reader);
    return closing(reader, part === 'MIN' ? Math.min(first, second) : Math.max(first, second));
  }
  const value = Number(part);
  if (part === undefined || Number.isNaN(value)) throw new Error(`not a number in a formula: ${part}`);
  return value;
}

/** @param {Reader} reader @param {number} value */
function closing(reader, value) {
  if (reader.parts[reader.at++] !== ')') throw new Error('a bracket is not closed in a formula');
  return value;
}

/** @param {Reader} reader */
function product(reader) {
  let value = factor(reader);
  while (reader.parts[reader.at] === '*' || reader.parts[reader.at] === '/') {
    value = reader.parts[reader.at++] === '*' ? value * factor(reader) : value / factor(reader);
  }
  return value;
}

/** @param {Reader} reader @returns {number} */
function sum(reader) {
  let value = product(reader);
  while (reader.parts[reader.at] === '+' || reader.parts[reader.at] === '-') {
    value = reader.parts[reader.at++] === '+' ? value + product(reader) : value - product(reader);
  }
  return value;
}

/**
 * @param {string} formula + − × ÷, brackets, MIN and MAX of two; {name} stands for a value
 * @param {ReadonlyMap<string, number>} values
 * @returns {number}
 * @throws when a name is unknown or the formula is broken
 */
export function evaluate(formula, values) {
  const filled = formula.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`a formula names "${name}", which stands in no line above it`);
    return `(${value})`;
  });
  return sum({ parts: filled.match(/MIN|MAX|[\d.]+|[-+*/(),]/g) ?? [], at: 0 });
}
