import type { Level, WorkRecord } from './record-type.ts';

/** What readers of a level are shown of a record: all, a coarse or shortened form, counts alone, or nothing. */
export type Shown = 'full' | 'coarse' | 'part' | 'count' | 'none';
export type VisibilityRow = Readonly<Record<Level, Shown>>;

/**
 * What each level shows of each record: the one table that screens, API, exports, tiles and search ask. To whom a level
 * applies is another question: see `shownLevel`. The words for each cell stand in `texts/` under the same names.
 * @source the domain guide's table of visibility levels
 */
export const VISIBILITY: Readonly<Record<WorkRecord, VisibilityRow>> = {
  place: { public: 'part', partner: 'part', authority: 'full' },
  boundary: { public: 'coarse', partner: 'full', authority: 'full' },
  area: { public: 'full', partner: 'full', authority: 'full' },
  school: { public: 'full', partner: 'full', authority: 'full' },
  source: { public: 'full', partner: 'full', authority: 'full' },
  mapping: { public: 'count', partner: 'count', authority: 'part' },
  assessment: { public: 'part', partner: 'part', authority: 'full' },
  situationPicture: { public: 'part', partner: 'part', authority: 'full' },
  causeAnalysis: { public: 'part', partner: 'part', authority: 'full' },
  actionPlan: { public: 'part', partner: 'part', authority: 'full' },
  outcomeIndicator: { public: 'full', partner: 'full', authority: 'full' },
  activityIndicator: { public: 'coarse', partner: 'coarse', authority: 'coarse' },
  policeWork: { public: 'none', partner: 'none', authority: 'coarse' },
  cameraInstallation: { public: 'part', partner: 'part', authority: 'part' },
  meeting: { public: 'count', partner: 'part', authority: 'full' },
  citizenReport: { public: 'count', partner: 'part', authority: 'full' },
  evaluation: { public: 'part', partner: 'part', authority: 'full' },
  decision: { public: 'full', partner: 'full', authority: 'full' },
};
