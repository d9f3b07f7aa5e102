export { readPoints, type PointColumns, type ReadPoints } from './exchange/read-points.ts';
export { POINT_REJECTIONS } from './texts/points.ts';
