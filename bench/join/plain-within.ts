/** Whether a point is inside a ring or within the radius of its edge, in the plane: the plain way, edge by edge. */
export function withinOfRing(ring: Float64Array, east: number, north: number, radiusMetres: number): boolean {
  const radius2 = radiusMetres * radiusMetres;
  let inside = false;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const along = ring[i + 2] - ring[i];
    const up = ring[i + 3] - ring[i + 1];
    const x = east - ring[i];
    const y = north - ring[i + 1];
    const dot = x * along + y * up;
    const length2 = along * along + up * up;
    const share = dot <= 0 ? 0 : dot >= length2 ? 1 : dot / length2;
    const [offEast, offNorth] = [x - share * along, y - share * up];
    if (offEast * offEast + offNorth * offNorth <= radius2) return true;
    if (ring[i + 1] > north !== ring[i + 3] > north && x < (y / up) * along) inside = !inside;
  }
  return inside;
}
