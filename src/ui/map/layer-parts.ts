import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';

/** Families of the map: the renderer reads weight and slant out of the name. */
export const FONTS = {
  medium: ['Platsbild Medium'],
  semibold: ['Platsbild Semibold'],
  bold: ['Platsbild Bold'],
  water: ['Platsbild Serif Italic'],
  park: ['Platsbild Sans Italic'],
};

/** A width that stands for metres on the ground. @param pixels the width at zoom 14, about 1:10 000 */
export function onTheGround(pixels: number): ExpressionSpecification {
  return ['interpolate', ['exponential', 2], ['zoom'], 10, pixels / 16, 20, pixels * 64];
}

export function ofLayer(...names: string[]): ExpressionSpecification {
  return ['in', ['get', 'layer'], ['literal', names]];
}

export type Layers = LayerSpecification[];
