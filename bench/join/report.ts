import { showSeconds, type Times } from '../times.ts';
import type { JoinResult, JoinRow } from './bench-join.ts';
import type { TurfResult } from './turf-join.ts';

/** The results as Markdown: the same text on the screen and in `docs/proofs`. */
export function reportJoin(sizes: readonly JoinResult[], turf: readonly TurfResult[]): string {
  return [
    ...sizes.flatMap((size) => [heading(size), '', ...sizeTable(size), '', ...ratios(size), '']),
    ...(sizes.length === 2 ? [...growth(sizes[0], sizes[1]), ''] : []),
    ...turfTable(turf),
  ].join('\n');
}

function heading({ polygons, points, runs }: JoinResult): string {
  const thousands = (count: number): string => count.toLocaleString('en-GB');
  return `## ${thousands(polygons)} polygons x ${thousands(points)} points, ${runs} runs, seconds: median (min to max)`;
}

function show({ median, min, max, runs }: Times): string {
  const spread = runs === 1 ? 'once' : `${showSeconds(min)} to ${showSeconds(max)}`;
  return `${showSeconds(median)} (${spread})`;
}

function sizeTable({ rows }: JoinResult): string[] {
  return [
    '| system | join, index ready | index build | build + join | pairs | pairs that differ from the product | peak MB |',
    '|---|---|---|---|---|---|---|',
    ...rows.map((row) =>
      [
        '',
        row.system,
        show(row.join),
        show(row.build),
        show(row.buildAndJoin),
        row.pairs.length.toLocaleString('en-GB'),
        row.system.startsWith('product') ? '' : tellDifferences(row),
        row.peakMegabytes,
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

function tellDifferences({ differences, judged }: JoinRow): string {
  if (differences.length === 0) return `0 (${judged})`;
  const listed = differences.slice(0, 20).map(({ ring, point, onlyIn, fromTheLineMetres }) => {
    const millimetres = (fromTheLineMetres * 1000).toFixed(3);
    return `${ring}-${point} only in ${onlyIn === 'product' ? 'the product' : 'the other'}, ${millimetres} mm from the line`;
  });
  return `${differences.length} (${judged}): ${listed.join('; ')}`;
}

function ratios({ rows }: JoinResult): string[] {
  const lines: string[] = [];
  for (const judged of ['planar', 'ground'] as const) {
    const [product, ...others] = rows.filter((row) => row.judged === judged);
    for (const other of others) {
      const ready = (other.join.median / product.join.median).toFixed(1);
      const handicapped = (other.join.median / product.buildAndJoin.median).toFixed(1);
      lines.push(
        `- ${other.system} / ${product.system}: ${ready} with both indexes ready; ${handicapped} when only the product builds its own.`,
      );
    }
  }
  return lines;
}

function growth(full: JoinResult, tenth: JoinResult): string[] {
  const work = full.rows[0].pairs.length / tenth.rows[0].pairs.length;
  return [
    `## A tenth of the points: time of the full size divided by that of the tenth (the pairs grow by ${work.toFixed(1)})`,
    '',
    '| system | join, index ready | index build | build + join |',
    '|---|---|---|---|',
    ...full.rows.map((row) => {
      const small = tenth.rows.find(({ system }) => system === row.system)!;
      const grown = (['join', 'build', 'buildAndJoin'] as const).map((step) =>
        (row[step].median / small[step].median).toFixed(1),
      );
      return `| ${row.system} | ${grown.join(' | ')} |`;
    }),
  ];
}

function turfTable(results: readonly TurfResult[]): string[] {
  if (results.length === 0) return [];
  return [
    '## turf, 100 polygons x 5,000 points',
    '',
    '| way | seconds | pairs | pairs that it gets wrong |',
    '|---|---|---|---|',
    ...results.map(({ way, times, pairs, wrong }) => {
      const listed = wrong.map(
        ({ ring, point, distanceMetres, library }) =>
          `${ring}-${point} at ${distanceMetres.toFixed(3)} m, told ${library}`,
      );
      return `| ${way} | ${show(times)} | ${pairs} | ${[wrong.length, ...listed].join('; ')} |`;
    }),
    '',
  ];
}
