import type { PersonalKind, Processing, SeenBy } from '../personal-data.ts';
import type { RiskCode } from '../risks.ts';

/** An activity of the record of processing, in words. */
export interface ProcessingWords {
  readonly title: string;
  readonly purpose: string;
  readonly ground: string;
  readonly subjects: string;
}

export interface RiskWords {
  readonly title: string;
  readonly harm: string;
  readonly measures: readonly string[];
}

/** Everything that the two documents say, in one language. */
export interface PrivacyWords {
  readonly kinds: Readonly<Record<PersonalKind, string>>;
  readonly processings: Readonly<Record<Processing, ProcessingWords>>;
  readonly seenBy: Readonly<Record<SeenBy, string>>;
  readonly risks: Readonly<Record<RiskCode, RiskWords>>;
  readonly grades: Readonly<Record<'low' | 'medium' | 'high', string>>;
  readonly record: {
    readonly title: string;
    readonly intro: readonly string[];
    /** what the authority fills in itself */
    readonly fillIn: readonly string[];
    readonly purpose: string;
    readonly ground: string;
    readonly subjects: string;
    readonly recipients: string;
    readonly recipientsText: string;
    readonly transfer: string;
    readonly transferText: string;
    readonly security: string;
    readonly securityText: string;
    readonly columns: readonly [table: string, data: string, seenBy: string, kept: string];
    readonly impersonal: string;
    readonly impersonalText: string;
    readonly impersonalColumns: readonly [table: string, kept: string];
    readonly classes: string;
    readonly classColumns: readonly [
      title: string,
      days: string,
      from: string,
      what: string,
      ground: string,
      decides: string,
    ];
    readonly weededBy: string;
    readonly days: string;
  };
  readonly assessment: {
    readonly title: string;
    readonly intro: readonly string[];
    readonly description: string;
    readonly descriptionText: readonly string[];
    readonly personalData: string;
    readonly personalDataText: string;
    readonly never: string;
    readonly neverText: string;
    readonly neverList: readonly string[];
    readonly necessity: string;
    readonly necessityList: readonly string[];
    readonly rights: string;
    readonly rightsList: readonly string[];
    readonly risks: string;
    readonly risksText: string;
    readonly riskColumns: readonly [risk: string, harm: string, likelihood: string, severity: string, measures: string];
    readonly questions: string;
    readonly questionList: readonly string[];
  };
}
