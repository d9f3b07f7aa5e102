import type pg from 'pg';
import { findGuardsOff } from './find-guards.ts';
import type { Head } from './heads.ts';
import { judgeLink, linkBefore, NO_LINK, type Before, type Link } from './judge-link.ts';
import { readLinks } from './read-links.ts';
import type { TrailFinding } from './trail-finding.ts';
import { findWeeded, type Weeded } from './weeded-through.ts';

export interface TrailReport {
  readonly chains: number;
  readonly seals: number;
  /** rows that were weeded when their time was out; their seals stay */
  readonly weeded: number;
  /** rows too young to have a seal yet */
  readonly young: number;
  /** rows that got their seal long after they were written: no server ran, or they were put in afterwards */
  readonly sealedLate: number;
  /** the saved heads that were found again */
  readonly headsFound: number;
  readonly findings: readonly TrailFinding[];
}

export interface VerifyOptions {
  /** heads that were kept elsewhere */
  readonly heads?: readonly Head[];
  /** a row older than this must have a seal */
  readonly unsealedSeconds?: number;
}

const UNSEALED_SECONDS = 60;
const LATE_MILLISECONDS = 600_000;

/**
 * Holds the whole trail against its seals, and both against saved heads. Reads one moment of the database, so a server may
 * run meanwhile. Without saved heads it cannot tell a chain that was cut at its end, or made anew from some row on.
 * @param client connected as the owner, who sees every row
 */
export async function verifyTrail(client: pg.ClientBase, options: VerifyOptions = {}): Promise<TrailReport> {
  await client.query('begin transaction isolation level repeatable read read only');
  try {
    const weededOf = await findWeeded(client);
    const walked = await walkLinks(client, weededOf, options.heads ?? []);
    const { unsealed, young } = await findUnsealed(client, options.unsealedSeconds ?? UNSEALED_SECONDS);
    const guards = (await findGuardsOff(client)).map((seen) => ({ ...NOWHERE, code: 'guard-off' as const, seen }));
    return { ...walked, young, findings: [...walked.findings, ...unsealed, ...guards] };
  } finally {
    await client.query('rollback');
  }
}

const NOWHERE = { organisation: null, sequence: null, rowId: null };

async function walkLinks(
  client: pg.ClientBase,
  weededOf: (organisation: string) => Weeded | undefined,
  heads: readonly Head[],
): Promise<Omit<TrailReport, 'young'>> {
  const findings: TrailFinding[] = [];
  const saved = headKeeper(heads);
  const count = { chains: 0, seals: 0, weeded: 0, sealedLate: 0 };
  let chain: string | undefined;
  let before: Before = NO_LINK;
  for await (const links of readLinks(client)) {
    for (const link of links) {
      const { seal, row } = link;
      if (seal.organisation !== chain) {
        chain = seal.organisation;
        before = NO_LINK;
        count.chains++;
      }
      const isWeeded = row === undefined && mayBeWeeded(link, weededOf(chain));
      findings.push(...judgeLink(link, before, isWeeded));
      findings.push(...saved.hold(link));
      count.seals++;
      if (isWeeded) count.weeded++;
      if (row !== undefined && seal.sealedAt.getTime() - row.at.getTime() > LATE_MILLISECONDS) count.sealedLate++;
      before = linkBefore(link);
    }
  }
  return { ...count, headsFound: saved.found(), findings: [...findings, ...saved.missing()] };
}

function mayBeWeeded({ seal }: Link, weeded: Weeded | undefined): boolean {
  return weeded !== undefined && seal.sequence <= weeded.sequence && seal.sealedAt < weeded.sealedBefore;
}

/** Holds links against the heads that were saved of them. */
function headKeeper(heads: readonly Head[]) {
  const waiting = new Map<string, Head[]>();
  for (const head of heads) {
    const key = `${head.organisation} ${head.sequence}`;
    waiting.set(key, [...(waiting.get(key) ?? []), head]);
  }
  let found = 0;
  const tell = (code: 'head-missing' | 'head-differs', { organisation, sequence, digest }: Head): TrailFinding => ({
    code,
    organisation,
    sequence,
    rowId: null,
    seen: digest,
  });
  return {
    hold({ seal }: Link): TrailFinding[] {
      const key = `${seal.organisation} ${seal.sequence}`;
      const here = waiting.get(key) ?? [];
      waiting.delete(key);
      const differing = here.filter(({ digest }) => digest !== seal.digest);
      found += here.length - differing.length;
      return differing.map((head) => tell('head-differs', head));
    },
    missing: () => [...waiting.values()].flat().map((head) => tell('head-missing', head)),
    found: () => found,
  };
}

async function findUnsealed(
  client: pg.ClientBase,
  seconds: number,
): Promise<{ unsealed: TrailFinding[]; young: number }> {
  const { rows } = await client.query<{ organisation: string; id: string; at: Date; isOld: boolean }>(
    `select r.owning_organisation as organisation, r.id, r.at, r.at < clock_timestamp() - make_interval(secs => $1) as "isOld"
      from audit_rows r where not exists (select from audit_seals s where s.row_id = r.id)
      order by r.owning_organisation, r.at, r.id`,
    [seconds],
  );
  const unsealed = rows
    .filter(({ isOld }) => isOld)
    .map(({ organisation, id, at }) => ({
      code: 'row-unsealed' as const,
      organisation,
      sequence: null,
      rowId: id,
      seen: at.toISOString(),
    }));
  return { unsealed, young: rows.length - unsealed.length };
}
