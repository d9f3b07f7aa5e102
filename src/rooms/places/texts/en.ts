/** What only files of places and areas can be told, by code; the rest stands in imports/texts. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'file-holds-schools': { what: 'The file holds schools, not places.', remedy: 'Read it as schools.' },
  'file-needs-a-path': {
    what: 'A GeoPackage cannot be read in this way.',
    remedy: 'Save the layer as GeoJSON and read that file.',
  },
  'radius-with-boundary': {
    what: 'The row has both a drawn boundary and a radius ({value} m).',
    remedy: 'Remove the radius, or give a point instead of the boundary.',
  },
  'area-of-other-kind': {
    what: 'The area is of another kind ({value}) and is not read now.',
    remedy: 'Read the same file once more for that kind.',
  },
  'geopackage-unreadable': {
    what: 'The GeoPackage cannot be read: {value}.',
    remedy: 'The file was probably cut short. Export it again from the map program.',
  },
  'geopackage-journal': {
    what: 'The GeoPackage may have changes that are not yet saved in it.',
    remedy: 'Close the layer in the map program, and read the file again if something is missing.',
  },
  'geopackage-layers': {
    what: 'The GeoPackage has several layers: {value}.',
    remedy: 'Export the layer of places to a file of its own, or name it layer.',
  },
  'geopackage-no-layer': {
    what: 'The GeoPackage has no layer with geometry.',
    remedy: 'Export the layer of places as a vector layer.',
  },
};
