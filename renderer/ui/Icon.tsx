/** The one drawn set, 1.6 px stroke on a grid of 24. */
const PATHS = {
  mark: 'M4 12h10M10 6l6 6-6 6M20 5v14',
  assist: 'M12 3l2.4 5.6L20 11l-5.6 2.4L12 19l-2.4-5.6L4 11l5.6-2.4z',
  library: 'M5 4h6v16H5zM13 4h6v16h-6zM7.5 8h1M15.5 8h1',
  settings:
    'M12 9a3 3 0 100 6 3 3 0 000-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  search: 'M11 5a6 6 0 100 12 6 6 0 000-12zM15.5 15.5L20 20',
  down: 'M8 10l4 4 4-4',
  right: 'M10 8l4 4-4 4',
  left: 'M14 8l-4 4 4 4',
  close: 'M8 8l8 8M16 8l-8 8',
  check: 'M6 12.5l4 4 8-9',
  plus: 'M12 6v12M6 12h12',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  pencil: 'M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3',
  folder: 'M4 7h5l2 2h9v10H4z',
  eye: 'M3 12c3-5 6-7 9-7s6 2 9 7c-3 5-6 7-9 7s-6-2-9-7zM12 9.5a2.5 2.5 0 100 5 2.5 2.5 0 000-5z',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.2',
  drag: 'M9 6v.2M15 6v.2M9 12v.2M15 12v.2M9 18v.2M15 18v.2',
  clip: 'M19 11l-7.5 7.5a4 4 0 01-6-6L13 5a2.7 2.7 0 014 4l-7.5 7.500a1.200 1.200 0 01-2-2L14 8',
} as const;
export type IconName = keyof typeof PATHS;

/** Decoration only: the control beside it has the name. */
export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={className}>
      <path d={PATHS[name]} />
    </svg>
  );
}
