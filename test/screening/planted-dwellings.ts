import type { Random } from '../../src/ground/random.ts';
import { between, pick } from './pick.ts';
import { plant, type Sample } from './sample.ts';

export function plantDwelling(random: Random): Sample {
  const flat = `${between(random, 10, 16)}0${between(random, 1, 9)}`;
  const number = between(random, 1, 120);
  const street = pick(random, ['Granviksgatan', 'Ringvägen', 'Kvarngränd', 'Tallstigen']);
  const [group, sentence, detail] = pick(random, [
    ['apartment', 'Det luktar från {} varje kväll.', `lägenhet ${flat}`],
    ['apartment', 'Det luktar från {} varje kväll.', `lgh ${flat}`],
    ['apartment', 'Det luktar från {} varje kväll.', `lgh nr ${number}`],
    ['code of a door', 'De vet att {} numera.', `portkoden är ${between(random, 1000, 9999)}`],
    ['code of a door', '{}, annars stängt.', `Portkod ${between(random, 1000, 9999)}`],
    ['stairwell', 'De går in genom {} om natten.', `trappuppgång ${pick(random, ['A', 'B', 'C'])}`],
    ['stairs after a house number', `${street} {} är öppen.`, `${number}, ${between(random, 2, 6)} tr`],
    ['where somebody lives', 'Han {} sedan länge.', `bor på ${street} ${number}`],
  ] as const);
  return plant(group, 'dwellingDetail', sentence, detail);
}

export function plantPersonWord(random: Random): Sample {
  const word = pick(random, [
    'SIG',
    'social insatsgrupp',
    'en fokusindivid',
    'fokusindivider',
    'en orosanmälan',
    'orosanmälningar',
    'MUMIN-förhör',
  ]);
  const bare = word.replace(/^en /, '');
  return plant('as the field says it', 'personWord', `Arbetet gäller ${word === bare ? '' : 'en '}{} i höst.`, bare);
}
