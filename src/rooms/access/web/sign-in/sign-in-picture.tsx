/** A town that does not exist, seen from above, with one place in it. Says nothing that the page does not say. */
export function SignInPicture() {
  return (
    <svg className="sign-in-picture" viewBox="0 0 600 720" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <pattern id="sign-in-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v9" stroke="var(--place)" strokeWidth="1.6" opacity=".45" />
        </pattern>
      </defs>
      <rect width="600" height="720" fill="var(--map-land)" />
      <Quarters />
      <path
        d="M-10 560c90-36 170 20 250 6s120-70 200-58 130 48 180 20v212H-10z"
        fill="var(--map-water)"
        stroke="var(--map-water-line)"
        strokeWidth="3"
      />
      <path
        d="M404 96c40-50 120-48 150 2s36 104 4 142-84 34-128 18-60-44-58-88 8-44 32-74z"
        fill="var(--map-park)"
        stroke="var(--map-land)"
        strokeWidth="6"
      />
      <Roads />
      <circle
        cx="262"
        cy="318"
        r="164"
        fill="none"
        stroke="var(--place)"
        strokeWidth="2.2"
        strokeDasharray="9 7"
        opacity=".75"
      />
      {PLACE_FILLS.map((fill) => (
        <path key={fill} d="M212 286l78-17 18 74-63 36-49-32z" fill={fill} />
      ))}
      <path
        d="M212 286l78-17 18 74-63 36-49-32z"
        fill="none"
        stroke="var(--place)"
        strokeWidth="5"
        strokeLinejoin="round"
      />
      {SCHOOLS.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <rect
            x="-11"
            y="-11"
            width="22"
            height="22"
            rx="4"
            fill="var(--school)"
            stroke="var(--map-halo)"
            strokeWidth="2"
          />
          <path d="M-5.500 5V-1L0-5.500 5.500-1V5z" fill="var(--map-halo)" />
        </g>
      ))}
    </svg>
  );
}

const PLACE_FILLS = ['var(--place-soft)', 'url(#sign-in-hatch)'];
const SCHOOLS = [
  [148, 214],
  [372, 392],
  [486, 300],
] as const;

function Roads() {
  const roads = ['M-10 452c120-30 240-10 350-60S520 330 610 330', 'M330-10c-10 120 30 220 10 330s-60 140-50 250'];
  return (
    <g fill="none">
      {roads.map((road) => (
        <path key={road} d={road} stroke="var(--map-road-case)" strokeWidth="20" />
      ))}
      {roads.map((road) => (
        <path key={road} d={road} stroke="var(--map-road)" strokeWidth="17" />
      ))}
      <path d="M-10 120C150 90 420 150 610 20" stroke="var(--map-rail)" strokeWidth="5" />
      <path d="M-10 120C150 90 420 150 610 20" stroke="var(--map-land)" strokeWidth="2.4" strokeDasharray="14 12" />
    </g>
  );
}

const COLUMNS = 10;
/** Where the roads, the park and the place are, and by the water: nobody has built there. */
const OPEN = new Set([5, 6, 15, 17, 18, 24, 25, 33, 34, 35, 44, 45, 54, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69]);

/** Quarters of a grid that leans, each with houses around a yard. */
function Quarters() {
  const all = Array.from({ length: COLUMNS * 7 }, (_, place) => place);
  const corners = all.map((place) => [(place % COLUMNS) * 68 - 40, Math.floor(place / COLUMNS) * 58 + 150] as const);
  return (
    <g transform="rotate(-7 300 300)">
      <rect x="-60" y="140" width="720" height="420" fill="var(--map-street)" />
      {corners.map(([x, y]) => (
        <rect key={`${x} ${y}`} x={x} y={y} width="60" height="50" rx="3" fill="var(--map-block)" />
      ))}
      {all
        .filter((place) => !OPEN.has(place))
        .map((place) => {
          const [x, y] = corners[place];
          const [across, down] = [38 + ((place * 7) % 13), 30 + ((place * 5) % 11)];
          const yard = `m10 10v${down - 20}h${across - 20}v-${down - 20}z`;
          return (
            <path
              key={place}
              d={`M${x + 5} ${y + 5}h${across}v${down}h-${across}z${yard}`}
              fill="var(--map-building)"
              stroke="var(--map-building-line)"
            />
          );
        })}
    </g>
  );
}
