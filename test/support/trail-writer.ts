// Writes acts and seals them until it is killed: `node trail-writer.ts APP_URL ACTOR REST_MILLISECONDS`. Each act that was
// confirmed is a line with its reference.
import { recordAct } from '../../src/platform/audit/record-act.ts';
import { startSealer } from '../../src/platform/audit/sealer.ts';
import { actorId } from '../../src/platform/database/actor.ts';
import { openDatabase } from '../../src/platform/database/database.ts';
import { streamLog } from '../../src/platform/log.ts';
import { systemIds } from '../../src/platform/random.ts';

const [url, actor, rest] = process.argv.slice(2);
const database = openDatabase({ url });
startSealer({ database, log: streamLog(process.stderr, process.stderr), restMilliseconds: Number(rest) });

async function writeForEver(): Promise<void> {
  for (;;) {
    const reference = systemIds.newId();
    await database.inTransaction(actorId(actor), (tx) =>
      recordAct(tx, { verb: 'change', recordType: 'place', reference }),
    );
    process.stdout.write(`${reference}\n`);
  }
}
await Promise.all([writeForEver(), writeForEver(), writeForEver()]);
