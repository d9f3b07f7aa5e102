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
  'position-missing': {
    what: 'The position is empty.',
    remedy: 'The row is not taken in. Add the position to the file and bring it in again.',
  },
  'place-told-twice': {
    what: 'The row is about the same place as row {value}.',
    remedy: 'Keep the row that holds and remove the other.',
  },
  'place-name-taken': {
    what: 'The name is already used in the municipality, by {value}.',
    remedy: 'A name is one place only. Give the row a name of its own, or the id of the place that it is about.',
  },
  'municipality-unknown': {
    what: 'The municipality of the place is not told.',
    remedy: 'Take in municipality boundaries, or give the code in the column municipality.',
  },
  'place-type-new': {
    what: 'The place type "{value}" was not there and is added.',
    remedy: 'Check the spelling if it should be one that exists.',
  },
};
