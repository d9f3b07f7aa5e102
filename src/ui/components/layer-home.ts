/** What opens above the page opens in here: inside a landmark, so that a reader by landmarks finds it. */
export const LAYERS = 'layers';

export function layerHome(): Element | undefined {
  return document.getElementById(LAYERS) ?? undefined;
}
