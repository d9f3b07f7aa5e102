import { fill } from './fill.ts';

/** What a value should have been, by the keyword of JSON Schema that it breaks. */
const SHOULD_BE: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = {
  sv: {
    type: 'det ska vara {asked}',
    minimum: 'det ska vara minst {asked}',
    maximum: 'det ska vara högst {asked}',
    exclusiveMinimum: 'det ska vara större än {asked}',
    exclusiveMaximum: 'det ska vara mindre än {asked}',
    minItems: 'det ska vara minst {asked} värden',
    maxItems: 'det ska vara högst {asked} värden',
    // What stands there at all is what the schema forbids.
    boolean: 'det är ett värde för mycket',
    const: 'det ska vara ett av {asked}',
    pattern: 'det är skrivet på fel sätt',
    oneOf: 'frågan är ställd på två sätt på en gång',
    other: 'värdet passar inte',
  },
  en: {
    type: 'it should be {asked}',
    minimum: 'it should be at least {asked}',
    maximum: 'it should be at most {asked}',
    exclusiveMinimum: 'it should be above {asked}',
    exclusiveMaximum: 'it should be below {asked}',
    minItems: 'there should be at least {asked} values',
    maxItems: 'there should be at most {asked} values',
    boolean: 'it is one value too many',
    const: 'it should be one of {asked}',
    pattern: 'it is not written in the right way',
    oneOf: 'the question is put in two ways at once',
    other: 'the value does not fit',
  },
};
/** Kinds of values as people call them. */
const TYPES: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = {
  sv: {
    number: 'ett tal',
    integer: 'ett heltal',
    string: 'text',
    boolean: 'true eller false',
    array: 'en lista',
    object: 'ett objekt',
  },
  en: {
    number: 'a number',
    integer: 'a whole number',
    string: 'text',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
  },
};

export function shouldBe(language: 'sv' | 'en', keyword: string, asked: string): string {
  const words = SHOULD_BE[language];
  return fill(words[keyword] ?? words['other'], { asked: TYPES[language][asked] ?? asked });
}
