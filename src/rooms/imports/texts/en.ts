/** What every importer can say of a file or a row, by code; {value} and {field} are filled in. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'file-empty': { what: 'The file is empty.', remedy: 'Check that you chose the right file.' },
  'file-too-large': {
    what: 'The file is larger than 100 MB ({value} bytes).',
    remedy: 'Split the file, or remove columns that are not needed.',
  },
  'file-without-rows': {
    what: 'The file has no rows of data.',
    remedy: 'Check that the whole table or map layer was saved.',
  },
  'format-unknown': {
    what: 'The file is of a kind that cannot be recognised ({value}).',
    remedy: 'Save it as CSV, GeoJSON or GeoPackage. Schools can also come as JSON or NDJSON from Skolverket.',
  },
  'format-spreadsheet': {
    what: 'The file is a spreadsheet workbook.',
    remedy: 'Open it in the spreadsheet program and save it as CSV (UTF-8).',
  },
  'encoding-mixed': {
    what: 'The letters of the file cannot be read from byte {value} on: it mixes two encodings, or was cut in the middle of a letter.',
    remedy: 'Fetch the file again, or save it as UTF-8.',
  },
  'text-has-nul': {
    what: 'The file holds null characters (byte {value}) and is not a text file.',
    remedy: 'Fetch the file again, or save it as UTF-8.',
  },
  'json-broken': {
    what: 'The file cannot be read as JSON. The fault is at {value} (line and character, or a piece of the text).',
    remedy: 'The file was probably cut short or edited by hand. Fetch it again.',
  },
  'json-too-deep': {
    what: 'The JSON of the file is nested deeper than {value} levels.',
    remedy: 'This is not a file of places, areas or schools. Check that you chose the right file.',
  },
  'json-key-repeated': {
    what: 'The field {value} stands twice in the same record.',
    remedy: 'Remove one, so that there is no doubt which one holds.',
  },
  'quote-unclosed': {
    what: 'A quotation mark is opened and never closed, so the rest of the file cannot be parted into columns.',
    remedy: 'Correct the quotation marks in the row, or save the file as CSV again.',
  },
  'quote-misplaced': {
    what: 'A quotation mark stands in the middle of a cell.',
    remedy: 'Correct the quotation marks in the row, or save the file as CSV again.',
  },
  'too-many-columns': {
    what: 'The table has {value} columns. At most 500 can be read.',
    remedy: 'Remove columns that are not needed.',
  },
  'too-many-faults': {
    what: 'The file has more faults than the {value} shown.',
    remedy: 'Correct what is shown first and read the file again.',
  },
  'head-repeated': { what: 'Two columns have the same head: {value}.', remedy: 'Rename or remove one of them.' },
  'column-missing': {
    what: 'The table lacks a column: {value}.',
    remedy: 'Rename the right column, or point it out when you read the file.',
  },
  'column-unknown': {
    what: 'The column that was pointed out does not exist: {value}.',
    remedy: 'Choose a column that is in the file.',
  },
  'column-ambiguous': {
    what: 'Several columns could be the same thing: {value}.',
    remedy: 'Point out the right one when you read the file, or remove the others.',
  },
  'person-data': {
    what: 'The row holds something about a person, such as a personal identity number, a telephone number or an e-mail address.',
    remedy: 'Take it out of the file and read it again. What it said is not shown here.',
  },
  'person-data-likely': {
    what: 'The row seems to hold something about a person, such as a name.',
    remedy:
      'Take it out of the file, or write the text in another way, and read the file again. What it said is not shown here.',
  },
  'column-unused': {
    what: 'Columns that are not used: {value}.',
    remedy: 'Nothing needs to be done, unless one of them should have been read.',
  },
  'row-too-short': {
    what: 'The row has fewer cells than the header.',
    remedy: 'Check that no delimiter is missing in the row, and that the file was not cut short.',
  },
  'row-too-long': {
    what: 'The row has more cells than the header.',
    remedy:
      'Text or numbers that hold the delimiter must stand in quotation marks. A decimal comma is fine where columns are parted by semicolons.',
  },
  'row-unreadable': {
    what: 'The record is not of the kind that the file should hold: {value}.',
    remedy: 'Remove the record, or fetch the file again.',
  },
  'row-duplicate': {
    what: 'The row is an exact copy of row {value} and is not counted again.',
    remedy: 'Nothing needs to be done.',
  },
  'code-conflict': {
    what: 'Two rows have the same code but different content ({value}).',
    remedy: 'Remove the row that does not hold, or correct the code.',
  },
  'code-missing': {
    what: 'The row has no code.',
    remedy: 'Fill in the code. It is needed to recognise the same row next time.',
  },
  'code-malformed': {
    what: 'The code {value} has the wrong form.',
    remedy:
      'A school unit code has eight digits and a municipality code four. Check that no spreadsheet program changed it.',
  },
  'name-missing': { what: 'The row has no name.', remedy: 'Fill in the name.' },
  'name-repeated': {
    what: 'The same name also stands in row {value}, with other content.',
    remedy: 'Check that these are two different places.',
  },
  'text-unreadable': { what: 'The field {field} does not hold text: {value}.', remedy: 'Correct the value.' },
  'text-unsafe': {
    what: 'The field {field} holds hidden characters: {value}.',
    remedy: 'Write the text again by hand, without line breaks and invisible characters.',
  },
  'text-too-long': {
    what: 'The text in the field {field} is longer than 1,000 characters.',
    remedy: 'Shorten the text, or check that the right column was pointed out.',
  },
  'text-damaged': {
    what: 'The text in the field {field} is damaged: {value}. Letters such as å, ä and ö were broken in an earlier step.',
    remedy: 'Fetch the file again and save it as UTF-8.',
  },
  'number-unreadable': {
    what: 'The value in the field {field} is not a number: {value}.',
    remedy: 'Write the number alone, without a unit.',
  },
  'number-ambiguous': {
    what: 'The number {value} can be read in two ways: the comma or point may mark decimals or thousands.',
    remedy: 'Write the number without a thousands separator.',
  },
  'number-out-of-range': {
    what: 'The value in the field {field} is out of reason: {value}.',
    remedy: 'It must be in metres and not negative; uncertainty at most 5,000 metres, radius at most 20,000 metres.',
  },
  'crs-missing': {
    what: 'The file has coordinates in metres but does not say in which reference system.',
    remedy:
      'Give the reference system when you read the file: SWEREF 99 TM (EPSG:3006) or SWEREF 99 18 00 (EPSG:3011).',
  },
  'crs-unknown': {
    what: 'The reference system {value} cannot be read.',
    remedy: 'Save the file in WGS84 (EPSG:4326), SWEREF 99 TM (EPSG:3006) or SWEREF 99 18 00 (EPSG:3011).',
  },
  'position-missing': {
    what: 'The row has no position and cannot be shown on the map or measured.',
    remedy: 'Add the position in the file and bring it in again.',
  },
  'position-incomplete': {
    what: 'The position is half: only one coordinate is there ({value}).',
    remedy: 'Fill in both coordinates, or empty both.',
  },
  'positions-disagree': {
    what: 'The row has two positions that lie {value} apart.',
    remedy: 'Check which one is right and correct the other.',
  },
  'municipality-not-a-code': {
    what: 'The municipality {value} is not a code of four digits. The row is taken without a municipality.',
    remedy: 'Use the municipality code, for example 0180, if the municipality is needed.',
  },
  'last-line-open': {
    what: 'The last line of the file has no line break, so nobody can tell whether it is whole.',
    remedy: 'Check that the last row is complete.',
  },
  'coordinate-not-a-number': {
    what: 'A coordinate is not a number: {value}.',
    remedy: 'Write the coordinate in digits, without signs for degrees or directions.',
  },
  'position-swapped': {
    what: 'Latitude and longitude seem to have changed places ({value}).',
    remedy: 'Exchange their heads and try again. In GeoJSON, longitude or east comes first.',
  },
  'position-outside-sweden': {
    what: 'The position lies outside Sweden ({value}).',
    remedy: 'Check the coordinates and which reference system they are in.',
  },
  'degrees-where-metres': {
    what: 'The coordinates seem to be in degrees, but the file is said to be in metres ({value}).',
    remedy: 'Choose WGS84 as the reference system of the file.',
  },
  'metres-where-degrees': {
    what: 'The coordinates seem to be in metres, but the file is said to be in degrees ({value}).',
    remedy:
      'Choose the right reference system of the file, most often SWEREF 99 TM (EPSG:3006). In a CSV the columns are then named east and north.',
  },
  'geometry-unreadable': {
    what: 'The shape cannot be read: {value}.',
    remedy: 'Export the file again from the map program.',
  },
  'geometry-kind': {
    what: 'The shape is of the kind {value}. A place must be a point or an area.',
    remedy: 'Draw the place as an area, or give a point with a radius.',
  },
  'ring-too-short': {
    what: 'The boundary has too few corners to make an area (part:ring {value}).',
    remedy: 'Draw the boundary again with at least three corners.',
  },
  'ring-unclosed': {
    what: 'The boundary is not closed: its last point is not its first (part:ring {value}).',
    remedy: 'Close the boundary in the map program and export again.',
  },
  'ring-without-area': {
    what: 'The boundary encloses no area (part:ring {value}).',
    remedy: 'Draw the boundary again.',
  },
  'ring-crosses-itself': {
    what: 'The boundary crosses itself (part:ring {value}).',
    remedy: 'Correct the boundary in the map program, so that its line does not run over itself.',
  },
  'hole-outside': {
    what: 'A hole lies outside the area that it belongs to (part:ring {value}).',
    remedy: 'Move or remove the hole in the map program.',
  },
  'holes-overlap': { what: 'Two holes overlap (part:ring {value}).', remedy: 'Merge the holes in the map program.' },
  'parts-overlap': {
    what: 'Two parts of the place overlap (part:ring {value}).',
    remedy: 'Merge the parts in the map program.',
  },
};
