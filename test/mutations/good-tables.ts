import type { TableModel } from './mutate-table.ts';

const SQUARE = 'POLYGON ((18.0611 59.3312, 18.0655 59.3313, 18.0651 59.3339, 18.0613 59.3337, 18.0611 59.3312))';
const HOLED =
  'POLYGON ((17.9311 59.4012, 17.9395 59.4013, 17.9391 59.4069, 17.9313 59.4067, 17.9311 59.4012), (17.934 59.403, 17.936 59.403, 17.936 59.405, 17.934 59.403))';

/** Fictional places: points, discs, boundaries, and one without a position. */
export const PLACES_TABLE: TableModel = {
  header: [
    'id',
    'name',
    'aliases',
    'kommunkod',
    'stadsdelsområde',
    'radiusMetres',
    'uncertaintyMetres',
    'lat',
    'lon',
    'wkt',
    'slut',
  ],
  rows: [
    ['P1', 'Åkertorget', 'Torget|Gamla åkern', '9901', 'Västra Granvik', '', '', '59.33415', '18.06327', '', 'x'],
    ['P2', 'Björkparken, norra', '', '9901', 'Östra Granvik', '35', '12', '59.35127', '18.04411', '', 'x'],
    ['P3', 'Söderkajen', 'Kajen', '9901', 'Hamnen', '120.5', '', '59.31773', '18.09158', '', 'x'],
    ['P4', 'Stationsgården', '', '9901', 'Hamnen', '', '8', '', '', SQUARE, 'x'],
    ['P5', 'Älvängen "nedre"', '', '9901', 'Västra Granvik', '', '', '', '', HOLED, 'x'],
    ['P6', 'Ödegärdet', '', '9901', 'Östra Granvik', '', '', '', '', '', 'x'],
  ],
  lat: 'lat',
  lon: 'lon',
  name: 'name',
  id: 'id',
  describing: 'stadsdelsområde',
  metres: 'uncertaintyMetres',
};

/** Fictional schools in the form of a property register. */
export const SCHOOLS_TABLE: TableModel = {
  header: ['id', 'name', 'kind', 'street', 'postalCode', 'locality', 'lat', 'lon', 'uncertaintyMetres', 'slut'],
  rows: [
    ['GB101', 'Åkerskolan', 'Skola', 'Åkervägen 3', '990 12', 'Granvik', '59.33522', '18.06211', '', 'x'],
    ['GB102', 'Björkskolan', 'Skola', 'Björkgatan 14, uppg. B', '990 13', 'Granvik', '59.35019', '18.04877', '25', 'x'],
    ['GB103', 'Söders gymnasium', 'Gymnasium', 'Kajen 1', '990 14', 'Granvik', '59.31881', '18.09023', '', 'x'],
    ['GB104', 'Förskolan Älvan', 'Förskola', 'Älvstigen 7', '990 15', 'Granvik', '59.40313', '17.93741', '', 'x'],
    ['GB105', 'Skolan "Öppna dörren"', 'Skola', 'Hamngatan 2', '990 16', 'Granvik', '59.33017', '18.07119', '10', 'x'],
    ['GB106', 'Ödeskolan', 'Skola', '', '', 'Granvik', '', '', '', 'x'],
  ],
  lat: 'lat',
  lon: 'lon',
  name: 'name',
  id: 'id',
  describing: 'street',
  metres: 'uncertaintyMetres',
};
