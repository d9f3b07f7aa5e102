import { renderSVG } from 'uqr';

/** A text as a QR code: an address for an `<img>`, so that nothing of it is ever put into a page as markup. */
export function qrPicture(text: string): string {
  const svg = renderSVG(text, { border: 4, ecc: 'M' });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
