// One system in a process of its own, so that its memory and its compiled code are its own. Run by `in-own-process.ts`.
import { join } from 'node:path';
import { timeRuns, type Times } from '../times.ts';
import { readScenes, writeNumbers } from './files.ts';
import { pairKeys } from './pair-keys.ts';
import { JOIN_SYSTEMS, type JoinSystemName } from './systems.ts';

/** What one system took. */
export interface SystemTimes {
  readonly build: Times;
  readonly join: Times;
  readonly buildAndJoin: Times;
  readonly peakMegabytes: number;
}

const [name, folder, runs, radius] = process.argv.slice(2);
const build = JOIN_SYSTEMS[name as JoinSystemName].prepare(readScenes(folder));
const radiusMetres = Number(radius);
let ready = build();
const times: SystemTimes = {
  build: timeRuns(Number(runs), () => {
    ready = build();
  }),
  join: timeRuns(Number(runs), () => ready(radiusMetres)),
  buildAndJoin: timeRuns(Number(runs), () => build()(radiusMetres)),
  peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
};
const found = ready(radiusMetres);
writeNumbers(join(folder, `${name}.pairs`), pairKeys(found.shapes, found.points));
process.stdout.write(JSON.stringify(times));
