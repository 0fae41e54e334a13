/** Plain text with some places marked; places outside the text or inside one another are left alone. */
import { Fragment } from 'react';

export interface MarkedProps {
  readonly text: string;
  /** Start and end in UTF-16 units, in order. */
  readonly marks: readonly (readonly [number, number])[];
}

export function Marked({ text, marks }: MarkedProps) {
  let at = 0;
  const parts = marks.flatMap(([start, end]) => {
    if (start < at || end <= start || end > text.length) return [];
    const part = { plain: text.slice(at, start), marked: text.slice(start, end), start };
    at = end;
    return [part];
  });
  return (
    <>
      {parts.map(({ plain, marked, start }) => (
        <Fragment key={start}>
          {plain}
          <mark>{marked}</mark>
        </Fragment>
      ))}
      {text.slice(at)}
    </>
  );
}
