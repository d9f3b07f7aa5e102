import type { Map as MapLibre } from 'maplibre-gl';
import type { Palette } from './palette.ts';

const RATIO = 2;

type Draw = (pen: CanvasRenderingContext2D) => void;

/** Pictures are drawn here, not fetched: no address, no blob, and the colours of the theme. */
function picture(size: number, draw: Draw): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = size * RATIO;
  canvas.height = size * RATIO;
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  pen.scale(RATIO, RATIO);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Thin diagonal lines: visible, not accusing, and the same in grey. */
function hatch(colour: string, width: number, strength: number): Draw {
  return (pen) => {
    pen.strokeStyle = colour;
    pen.globalAlpha = strength;
    pen.lineWidth = width;
    for (const shift of [-9, 0, 9]) {
      pen.beginPath();
      pen.moveTo(shift - 1, 10);
      pen.lineTo(shift + 10, -1);
      pen.stroke();
    }
  };
}

/** A square with a house in it: filled = within, hollow = outside. */
function school(body: string, edge: string, house: string, ring?: string): Draw {
  return (pen) => {
    const middle = ring === undefined ? 11 : 20;
    pen.translate(middle, middle);
    if (ring !== undefined) dottedRing(pen, ring);
    pen.beginPath();
    pen.roundRect(-8.5, -8.5, 17, 17, 3);
    pen.lineWidth = 2.2;
    pen.fillStyle = body;
    pen.strokeStyle = edge;
    pen.fill();
    pen.stroke();
    pen.lineWidth = 1.6;
    pen.lineJoin = 'round';
    pen.strokeStyle = house;
    pen.stroke(new Path2D('M-4 3.800V-1L0-4L4-1V3.800M-1.200 3.800V1H1.200V3.800'));
  };
}

function dottedRing(pen: CanvasRenderingContext2D, colour: string): void {
  pen.beginPath();
  pen.arc(0, 0, 15.5, 0, 2 * Math.PI);
  pen.globalAlpha = 0.13;
  pen.fillStyle = colour;
  pen.fill();
  pen.globalAlpha = 1;
  pen.setLineDash([3, 3]);
  pen.lineWidth = 1.6;
  pen.strokeStyle = colour;
  pen.stroke();
  pen.setLineDash([]);
}

function station(fill: string, edge: string): Draw {
  return (pen) => {
    pen.beginPath();
    pen.arc(14, 14, 11, 0, 2 * Math.PI);
    pen.fillStyle = fill;
    pen.fill();
    pen.lineWidth = 2;
    pen.strokeStyle = edge;
    pen.stroke();
  };
}

/** Puts every picture of the map in place, or draws it anew in other colours. */
export function drawImages(map: MapLibre, palette: Palette): void {
  const { place, school: blue, 'map-halo': halo, 'map-label': label } = palette;
  const pictures: Record<string, ImageData> = {
    hatch: picture(9, hatch(place, 2, 0.42)),
    'school-within': picture(22, school(blue, halo, halo)),
    'school-outside': picture(22, school(halo, blue, blue)),
    'school-undecided': picture(40, school(blue, halo, halo, blue)),
    station: picture(28, station(halo, label)),
  };
  for (const [name, image] of Object.entries(pictures)) {
    if (map.hasImage(name)) map.updateImage(name, image);
    else map.addImage(name, image, { pixelRatio: RATIO });
  }
}
