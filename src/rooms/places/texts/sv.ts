/** What only files of places and areas can be told, by code; the rest stands in imports/texts. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'file-holds-schools': { what: 'Filen innehåller skolor, inte platser.', remedy: 'Läs in den som skolor.' },
  'file-needs-a-path': {
    what: 'En GeoPackage kan inte läsas på det här sättet.',
    remedy: 'Spara lagret som GeoJSON och läs in den filen.',
  },
  'radius-with-boundary': {
    what: 'Raden har både en ritad gräns och en radie ({value} m).',
    remedy: 'Ta bort radien, eller ange en punkt i stället för gränsen.',
  },
  'area-of-other-kind': {
    what: 'Området är av ett annat slag ({value}) och läses inte in nu.',
    remedy: 'Läs in samma fil en gång till för det slaget.',
  },
  'geopackage-unreadable': {
    what: 'GeoPackage-filen går inte att läsa: {value}.',
    remedy: 'Filen är troligen avbruten. Exportera den på nytt ur kartprogrammet.',
  },
  'geopackage-journal': {
    what: 'GeoPackage-filen kan ha ändringar som ännu inte är sparade i den.',
    remedy: 'Stäng lagret i kartprogrammet och läs in filen igen om något saknas.',
  },
  'geopackage-layers': {
    what: 'GeoPackage-filen har flera lager: {value}.',
    remedy: 'Exportera lagret med platser till en egen fil, eller döp det till layer.',
  },
  'geopackage-no-layer': {
    what: 'GeoPackage-filen har inget lager med geometri.',
    remedy: 'Exportera lagret med platser som vektorlager.',
  },
  'position-missing': {
    what: 'Läget är tomt.',
    remedy: 'Raden tas inte in. Lägg till läget i filen och hämta in den igen.',
  },
  'place-told-twice': {
    what: 'Raden gäller samma plats som rad {value}.',
    remedy: 'Behåll den rad som gäller och ta bort den andra.',
  },
  'place-name-taken': {
    what: 'Namnet används redan i kommunen, av {value}.',
    remedy: 'Ett namn gäller en plats. Ge raden ett eget namn, eller samma id som den plats den gäller.',
  },
  'municipality-unknown': {
    what: 'Platsens kommun framgår inte.',
    remedy: 'Läs in kommungränser, eller ange kommunkoden i kolumnen municipality.',
  },
  'place-type-new': {
    what: 'Platstypen "{value}" fanns inte och läggs till.',
    remedy: 'Kontrollera stavningen om det skulle vara en som redan finns.',
  },
};
