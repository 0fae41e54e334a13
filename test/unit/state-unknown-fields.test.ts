import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldsLeftOut, withFieldsLeftOut } from '../../electron/state/unknown-fields.ts';

const field = fc.string({ maxLength: 3 }).filter((name) => name !== '__proto__');
const tree = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: 'small' }, fc.jsonValue({ maxDepth: 0 }), fc.dictionary(field, tie('tree'))),
})).tree;

it('what was left out, put back, is what was there', () => {
  fc.assert(
    fc.property(fc.dictionary(field, tree), fc.infiniteStream(fc.boolean()), (raw, keep) => {
      const known = Object.fromEntries(Object.entries(raw).filter(() => keep.next().value));
      expect(withFieldsLeftOut(known, fieldsLeftOut(raw, known))).toEqual(raw);
    }),
  );
});

it('nothing is left out of what is known in full', () => {
  expect(fieldsLeftOut({ a: 1, b: { c: [1] } }, { a: 1, b: { c: [1] } })).toBeUndefined();
});

it('what is known holds against what was left out', () => {
  expect(withFieldsLeftOut({ a: 2, b: { c: 3 } }, { a: 1, b: { c: 1, d: 1 } })).toEqual({
    a: 2,
    b: { c: 3, d: 1 },
  });
});

it('a list is one value: it is never mixed', () => {
  expect(fieldsLeftOut({ a: [{ b: 1, c: 1 }] }, { a: [{ b: 1 }] })).toBeUndefined();
  expect(withFieldsLeftOut({ a: [1] }, { a: { b: 1 } })).toEqual({ a: [1] });
});
