const PATHS = {
  map: 'M9 4 3 6.500v13.500l6-2.500 6 2.500 6-2.500V4l-6 2.500zM9 4v13.500M15 6.500V20',
  place:
    'M12 21c5-5.500 7-8.600 7-11.500A7 7 0 0 0 5 9.500C5 12.400 7 15.500 12 21zM14.500 9.500a2.500 2.500 0 1 1-5 0 2.500 2.500 0 0 1 5 0z',
  school: 'M4 20V10.500L12 4l8 6.500V20M9.500 20v-5.500h5V20',
  bring: 'M12 3v11M7.500 9.500 12 14l4.500-4.500M4 15v5h16v-5',
  about: 'M12 11v6M12 7.500v.1M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0z',
  search: 'M16.500 10.500a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5 5',
  sun: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M18.400 5.600 17 7M7 17l-1.400 1.400',
  moon: 'M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z',
  auto: 'M12 3.500a8.500 8.500 0 1 0 0 17zM12 3.500a8.500 8.500 0 0 1 0 17',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  both: 'M8 10l4-4 4 4M8 14l4 4 4-4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 24 units; never the only bearer of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    >
      <path d={PATHS[name]} strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  );
}
