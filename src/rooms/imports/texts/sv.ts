/** What every importer can say of a file or a row, by code; {value} and {field} are filled in. */
export const rejections: Readonly<Record<string, { readonly what: string; readonly remedy: string }>> = {
  'file-empty': { what: 'Filen är tom.', remedy: 'Kontrollera att rätt fil valdes.' },
  'file-too-large': {
    what: 'Filen är större än 100 MB ({value} byte).',
    remedy: 'Dela upp filen, eller ta bort kolumner som inte behövs.',
  },
  'file-without-rows': {
    what: 'Filen har inga rader med uppgifter.',
    remedy: 'Kontrollera att hela tabellen eller kartlagret kom med när filen sparades.',
  },
  'format-unknown': {
    what: 'Filen går inte att känna igen ({value}).',
    remedy: 'Spara den som CSV, GeoJSON eller GeoPackage. Skolor kan också komma som Skolverkets JSON eller NDJSON.',
  },
  'format-spreadsheet': {
    what: 'Filen är en kalkylbok.',
    remedy: 'Öppna den i kalkylprogrammet och spara den som CSV (UTF-8).',
  },
  'encoding-mixed': {
    what: 'Filens tecken går inte att tyda från byte {value}: den blandar två teckenkodningar eller är avbruten mitt i en bokstav.',
    remedy: 'Hämta filen på nytt, eller spara den som UTF-8.',
  },
  'text-has-nul': {
    what: 'Filen innehåller nolltecken (byte {value}) och är inte en textfil.',
    remedy: 'Hämta filen på nytt, eller spara den som UTF-8.',
  },
  'json-broken': {
    what: 'Filen går inte att läsa som JSON. Felet finns vid {value} (rad och tecken, eller en bit av texten).',
    remedy: 'Filen är troligen avbruten eller ändrad för hand. Hämta den på nytt.',
  },
  'json-too-deep': {
    what: 'Filens JSON är nästlad i fler än {value} nivåer.',
    remedy: 'Det är inte en fil med platser, områden eller skolor. Kontrollera att rätt fil valdes.',
  },
  'json-key-repeated': {
    what: 'Fältet {value} står två gånger i samma post.',
    remedy: 'Ta bort det ena, så att det inte är oklart vilket som gäller.',
  },
  'quote-unclosed': {
    what: 'Ett citattecken öppnas men stängs aldrig, så resten av filen går inte att dela i kolumner.',
    remedy: 'Rätta citattecknen på raden, eller spara om filen som CSV.',
  },
  'quote-misplaced': {
    what: 'Ett citattecken står mitt i en cell.',
    remedy: 'Rätta citattecknen på raden, eller spara om filen som CSV.',
  },
  'too-many-columns': {
    what: 'Tabellen har {value} kolumner. Högst 500 kan läsas.',
    remedy: 'Ta bort kolumner som inte behövs.',
  },
  'too-many-faults': {
    what: 'Filen har fler fel än de {value} som visas.',
    remedy: 'Rätta det som visas först och läs in filen igen.',
  },
  'head-repeated': {
    what: 'Två kolumner har samma rubrik: {value}.',
    remedy: 'Byt namn på den ena eller ta bort den.',
  },
  'column-missing': {
    what: 'Tabellen saknar en kolumn: {value}.',
    remedy: 'Byt rubrik på rätt kolumn, eller peka ut den när du läser in filen.',
  },
  'column-unknown': { what: 'Den utpekade kolumnen finns inte: {value}.', remedy: 'Välj en kolumn som finns i filen.' },
  'column-ambiguous': {
    what: 'Flera kolumner kan vara samma uppgift: {value}.',
    remedy: 'Peka ut den rätta när du läser in filen, eller ta bort de andra.',
  },
  'person-data': {
    what: 'Raden innehåller en uppgift om en person, som ett personnummer, ett telefonnummer eller en e-postadress.',
    remedy: 'Ta bort uppgiften ur filen och läs in den igen. Vad som stod visas inte här.',
  },
  'person-data-likely': {
    what: 'Raden ser ut att innehålla en uppgift om en person, som ett namn.',
    remedy: 'Ta bort uppgiften ur filen, eller skriv om texten, och läs in filen igen. Vad som stod visas inte här.',
  },
  'column-unused': {
    what: 'Kolumner som inte används: {value}.',
    remedy: 'Inget behöver göras, om ingen av dem skulle ha lästs.',
  },
  'row-too-short': {
    what: 'Raden har färre celler än rubrikraden.',
    remedy: 'Kontrollera att inget skiljetecken saknas på raden, och att filen inte är avbruten.',
  },
  'row-too-long': {
    what: 'Raden har fler celler än rubrikraden.',
    remedy:
      'Text eller tal med skiljetecken i sig ska stå inom citattecken. Decimalkomma går bra om kolumnerna skiljs med semikolon.',
  },
  'row-unreadable': {
    what: 'Posten är inte av det slag som filen ska innehålla: {value}.',
    remedy: 'Ta bort posten eller hämta filen på nytt.',
  },
  'row-duplicate': {
    what: 'Raden är en exakt kopia av rad {value} och räknas inte en gång till.',
    remedy: 'Inget behöver göras.',
  },
  'code-conflict': {
    what: 'Två rader har samma kod men olika innehåll ({value}).',
    remedy: 'Ta bort den rad som inte gäller, eller rätta koden.',
  },
  'code-missing': {
    what: 'Raden saknar kod.',
    remedy: 'Fyll i koden. Den behövs för att känna igen samma rad nästa gång.',
  },
  'code-malformed': {
    what: 'Koden {value} har fel form.',
    remedy:
      'En skolenhetskod har åtta siffror och en kommunkod fyra. Kontrollera att inte ett kalkylprogram har ändrat den.',
  },
  'name-missing': { what: 'Raden saknar namn.', remedy: 'Fyll i namnet.' },
  'name-repeated': {
    what: 'Samma namn står också på rad {value}, med annat innehåll.',
    remedy: 'Kontrollera att det är två olika platser.',
  },
  'text-unreadable': { what: 'Fältet {field} innehåller inte text: {value}.', remedy: 'Rätta värdet.' },
  'text-unsafe': {
    what: 'Fältet {field} innehåller dolda tecken: {value}.',
    remedy: 'Skriv om texten för hand, utan radbrytningar och osynliga tecken.',
  },
  'text-too-long': {
    what: 'Texten i fältet {field} är längre än 1 000 tecken.',
    remedy: 'Korta texten, eller kontrollera att rätt kolumn är utpekad.',
  },
  'text-damaged': {
    what: 'Texten i fältet {field} är skadad: {value}. Bokstäver som å, ä och ö har gått sönder i ett tidigare steg.',
    remedy: 'Hämta filen på nytt och spara den som UTF-8.',
  },
  'number-unreadable': {
    what: 'Värdet i fältet {field} är inget tal: {value}.',
    remedy: 'Skriv bara talet, utan enhet.',
  },
  'number-ambiguous': {
    what: 'Talet {value} kan läsas på två sätt: komma eller punkt kan vara decimaltecken eller skilja tusental.',
    remedy: 'Skriv talet utan tusentalsavskiljare.',
  },
  'number-out-of-range': {
    what: 'Värdet i fältet {field} är orimligt: {value}.',
    remedy:
      'Värdet ska vara i meter och inte negativt. Osäkerhet får vara högst 5 000 meter och radie högst 20 000 meter.',
  },
  'crs-missing': {
    what: 'Filen har koordinater i meter men säger inte i vilket koordinatsystem.',
    remedy: 'Ange koordinatsystemet när du läser in filen: SWEREF 99 TM (EPSG:3006) eller SWEREF 99 18 00 (EPSG:3011).',
  },
  'crs-unknown': {
    what: 'Koordinatsystemet {value} kan inte läsas.',
    remedy: 'Spara filen i WGS84 (EPSG:4326), SWEREF 99 TM (EPSG:3006) eller SWEREF 99 18 00 (EPSG:3011).',
  },
  'position-missing': {
    what: 'Raden har inget läge och kan inte visas på kartan eller mätas.',
    remedy: 'Lägg till läget i filen och hämta in den igen.',
  },
  'position-incomplete': {
    what: 'Läget är halvt: bara den ena koordinaten finns ({value}).',
    remedy: 'Fyll i båda koordinaterna, eller töm båda.',
  },
  'positions-disagree': {
    what: 'Raden har två lägen som ligger {value} från varandra.',
    remedy: 'Kontrollera vilket som är rätt och rätta det andra.',
  },
  'municipality-not-a-code': {
    what: 'Kommunen {value} är inte en kommunkod med fyra siffror. Raden tas in utan kommun.',
    remedy: 'Använd kommunkoden, till exempel 0180, om kommunen behövs.',
  },
  'last-line-open': {
    what: 'Filens sista rad saknar radslut, så det går inte att veta om den är hel.',
    remedy: 'Kontrollera att den sista raden är fullständig.',
  },
  'coordinate-not-a-number': {
    what: 'En koordinat är inget tal: {value}.',
    remedy: 'Skriv koordinaten med siffror, utan grader- och väderstreckstecken.',
  },
  'position-swapped': {
    what: 'Kolumnerna för latitud och longitud verkar ha bytt plats ({value}).',
    remedy: 'Byt rubrik på dem och försök igen. I GeoJSON ska longitud, eller östlig koordinat, stå först.',
  },
  'position-outside-sweden': {
    what: 'Läget ligger utanför Sverige ({value}).',
    remedy: 'Kontrollera koordinaterna och vilket koordinatsystem de är i.',
  },
  'degrees-where-metres': {
    what: 'Koordinaterna verkar vara i grader, men filen sägs vara i meter ({value}).',
    remedy: 'Välj WGS84 som koordinatsystem för filen.',
  },
  'metres-where-degrees': {
    what: 'Koordinaterna verkar vara i meter, men filen sägs vara i grader ({value}).',
    remedy:
      'Välj filens rätta koordinatsystem, oftast SWEREF 99 TM (EPSG:3006). I en CSV ska kolumnerna då heta east och north.',
  },
  'geometry-unreadable': {
    what: 'Platsens form går inte att läsa: {value}.',
    remedy: 'Exportera filen på nytt ur kartprogrammet.',
  },
  'geometry-kind': {
    what: 'Formen är av slaget {value}. En plats måste vara en punkt eller en yta.',
    remedy: 'Rita om platsen som en yta, eller ange en punkt med radie.',
  },
  'ring-too-short': {
    what: 'Gränsen har för få hörn för att bli en yta (del:ring {value}).',
    remedy: 'Rita om gränsen med minst tre hörn.',
  },
  'ring-unclosed': {
    what: 'Gränsen är inte sluten: sista punkten är inte densamma som den första (del:ring {value}).',
    remedy: 'Slut gränsen i kartprogrammet och exportera på nytt.',
  },
  'ring-without-area': { what: 'Gränsen omsluter ingen yta (del:ring {value}).', remedy: 'Rita om gränsen.' },
  'ring-crosses-itself': {
    what: 'Gränsen korsar sig själv (del:ring {value}).',
    remedy: 'Rätta gränsen i kartprogrammet, så att linjen inte går över sig själv.',
  },
  'hole-outside': {
    what: 'Ett hål ligger utanför den yta som det hör till (del:ring {value}).',
    remedy: 'Flytta eller ta bort hålet i kartprogrammet.',
  },
  'holes-overlap': {
    what: 'Två hål går in i varandra (del:ring {value}).',
    remedy: 'Slå ihop hålen i kartprogrammet.',
  },
  'parts-overlap': {
    what: 'Två delar av platsen går in i varandra (del:ring {value}).',
    remedy: 'Slå ihop delarna i kartprogrammet.',
  },
};
