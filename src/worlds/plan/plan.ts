import type { Line, Spot } from '../shape/spot.ts';

/** What a neighbourhood is built of; decides its streets, houses and who lives there. */
export type Grain = 'courtyards' | 'terraces' | 'villas' | 'slabs' | 'halls';

export interface Neighbourhood {
  readonly name: string;
  readonly grain: Grain;
  readonly ring: Line;
  /** how far the streets are turned, degrees clockwise */
  readonly turnDegrees: number;
  /** the distance between streets, metres: across and along */
  readonly cell: readonly [number, number];
  /** how far a street strays from straight, metres */
  readonly strayMetres: number;
}

export type WayKind = 'road' | 'street' | 'path' | 'pier';
export interface PlannedWay {
  readonly kind: WayKind;
  readonly name: string | null;
  readonly line: Line;
  /** runs under what it meets, and so has no junction with it */
  readonly tunnel?: boolean;
}

export interface Green {
  readonly kind: 'wood' | 'park';
  readonly name: string | null;
  readonly ring: Line;
  readonly treesPerHectare: number;
}
export interface Square {
  readonly name: string | null;
  readonly ring: Line;
  readonly kiosks: readonly Spot[];
}
export interface Station {
  readonly name: string;
  /** J: railway, T: metro, as on the signs of the fictional county */
  readonly letter: 'J' | 'T';
  readonly at: Spot;
  readonly platform: Line;
}
export interface Water {
  readonly name: string;
  /** outer ring, then islands */
  readonly rings: readonly Line[];
  readonly river: { readonly name: string; readonly line: Line };
}

export type SchoolForm = 'gr' | 'gran' | 'gy';
export interface PlannedSchool {
  readonly name: string;
  readonly at: Spot;
  readonly turnDegrees: number;
  readonly forms: readonly { readonly form: SchoolForm; readonly years: readonly number[] }[];
  readonly pupils: number;
  readonly uncertaintyMetres: number;
  readonly independent: boolean;
  readonly address: string;
}

export interface PlannedPlace {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly placeType: string;
  readonly cityDistrict: string;
  readonly policeDistrict: string;
  /** one or more parts, each an outer ring and holes */
  readonly parts: readonly (readonly Line[])[];
}

/** Everything about a town that was decided before its streets were drawn. */
export interface TownPlan {
  readonly name: string;
  readonly water: Water;
  readonly rail: Line;
  readonly stations: readonly Station[];
  readonly ways: readonly PlannedWay[];
  readonly greens: readonly Green[];
  readonly squares: readonly Square[];
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly schools: readonly PlannedSchool[];
  readonly places: readonly PlannedPlace[];
  readonly areas: readonly PlannedArea[];
}

export interface PlannedArea {
  readonly kind: 'cityDistrict' | 'policeDistrict';
  readonly code: string;
  readonly name: string;
  readonly ring: Line;
}
