import type { FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';

export interface LatLon {
  readonly latitude: number;
  readonly longitude: number;
}

export type LonLat = readonly [number, number];

/** A place as it is drawn: a boundary, or the middle of a disc. */
export interface PlaceOnMap {
  readonly id: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon | Point;
  /** metres on the ground when the geometry is the middle of a disc */
  readonly radiusMetres: number | null;
  /** drawn thin and without a label: beside the question */
  readonly faint?: boolean;
  /** the one the question is about: drawn heavy, whatever else is chosen */
  readonly heavy?: boolean;
}

export type SchoolMark = 'within' | 'outside' | 'undecided';

export interface SchoolOnMap {
  readonly id: string;
  readonly name: string;
  readonly position: LatLon;
  readonly mark: SchoolMark;
  readonly uncertaintyMetres: number;
}

export interface DistanceOnMap {
  readonly schoolId: string;
  readonly from: LatLon;
  readonly to: LatLon;
  readonly label: string;
  readonly mark: SchoolMark;
}

export interface RingOnMap {
  readonly rings: readonly (readonly LonLat[])[];
  readonly label: string;
}

/** Everything that lies on the base map. */
export interface Scene {
  readonly places: readonly PlaceOnMap[];
  readonly schools: readonly SchoolOnMap[];
  readonly distances: readonly DistanceOnMap[];
  readonly rings: readonly RingOnMap[];
  /** what the map shows when it opens: the answer */
  readonly fit: readonly LonLat[];
}

/** One stop of the keyboard's walk through the map, in the order of the table. */
export interface Stop {
  readonly id: string;
  /** e.g. "Lyktskolan, 140 meter, inom" */
  readonly name: string;
  readonly at: LatLon;
}

/** The ground the answer lies on; null while there is none. */
export interface BaseMap {
  /** null when there is none, or none yet */
  readonly features: FeatureCollection | null;
  /** true until it is known whether there is one */
  readonly awaited?: boolean;
  /** "Kartdata: …", always in sight */
  readonly attribution: string;
}
