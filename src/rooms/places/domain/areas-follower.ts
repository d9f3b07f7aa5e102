/**
 * A later room that concluded something from the areas and concludes it anew when they change: schools, whose
 * municipality was not told. A port; connected in `apps/server`.
 */
export interface AreasFollower<Tx> {
  areasChanged(tx: Tx): Promise<void>;
}
