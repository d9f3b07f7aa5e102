import type { BeforeWords } from '../domain/words/index.ts';
import { sv as n } from './numbers-sv.ts';
import { rounded, roundedUp } from './saying.ts';

/** What is said of `power-wdd`; its purpose stands with the others of its group. */
export const powerWddSv: Pick<BeforeWords, 'refusals' | 'warnings' | 'powerWdd'> = {
  refusals: {
    'ring-half-given': () =>
      'Ringen kring platsen måste jämföras med en ring kring jämförelseplatsen. Ange båda, eller ingen av dem.',
    'nothing-expected': ({ name, value }) =>
      `${name} är ${value}. Ange hur många händelser som väntas där under en period; där inget händer finns inget att jämföra.`,
    'periods-not-positive': ({ name, value }) => `${name} är ${value}. Det ska vara större än 0.`,
    'effect-below-detectable': (plan) => {
      const { plannedFall, power, timesAsMany, periodsBeforeNeeded, periodsAfterNeeded } = plan;
      const least =
        plan['leastFall'] === undefined
          ? 'Inte ens om alla händelser försvann skulle det visa sig så ofta.'
          : `Minskningen måste vara minst ${n.percent(roundedUp(Number(plan['leastFall'])))} för att upptäckas i ${n.percent(Number(plan['wantedPower']))} av fallen.`;
      return [
        `Den planerade minskningen på ${n.percent(Number(plannedFall))} är för liten för att synas: den skulle upptäckas i bara ${n.percent(rounded(Number(power)))} av fallen, och annars få svaret "kan inte avgöras".`,
        least,
        `Det behövs ungefär ${n.figure(Math.ceil(Number(timesAsMany) * 10) / 10)} gånger så många händelser: ${n.figure(Number(periodsBeforeNeeded))} perioder före och ${n.figure(Number(periodsAfterNeeded))} efter, eller ett så mycket större område. Bestäm det innan åtgärden börjar.`,
      ].join(' ');
    },
  },
  warnings: {
    'few-baseline-periods':
      'Planera för minst tre perioder före åtgärden. Med färre blir svaret alltid att effekten inte kan avgöras.',
  },
  powerWdd: ({ treated, control, power, alpha, plannedFall, found: { local, whole, ring } }) => {
    const often = `${n.percent(power)} av fallen`;
    const said = [
      `Räkna med ${n.figure(treated)} händelser per period på platsen och ${n.figure(control)} på jämförelseplatsen.`,
      local.leastFall === null || local.leastFallEvents === null
        ? `Då räcker inte ens att alla händelser försvinner för att det ska upptäckas i ${often} (med ${n.percent(1 - alpha)} intervall). Räkna fler perioder eller välj ett större område.`
        : `Då upptäcks en minskning i ${often} om den är minst ${n.percent(roundedUp(local.leastFall))}, alltså ${n.figure(local.leastFallEvents)} händelser per period (med ${n.percent(1 - alpha)} intervall).`,
    ];
    if (plannedFall !== undefined && local.power !== null) {
      said.push(
        `Den planerade minskningen på ${n.percent(plannedFall)} upptäcks i ${n.percent(rounded(local.power))} av fallen.`,
      );
    }
    if (ring !== null) {
      said.push(
        `I ringen upptäcks en ökning lika ofta om den är minst ${n.percent(roundedUp(ring.leastRise))}, alltså ${n.figure(ring.leastRiseEvents)} händelser per period.`,
      );
    }
    if (whole !== null && whole.leastFall !== null) {
      said.push(
        `För plats och ring tillsammans krävs en minskning på minst ${n.percent(roundedUp(whole.leastFall))} av platsens händelser.`,
      );
    }
    said.push(
      'En mindre förändring kan vara verklig och ändå inte synas. Verkliga antal varierar ofta mer än slumpen här, så planera med marginal.',
    );
    return said.join(' ');
  },
};
