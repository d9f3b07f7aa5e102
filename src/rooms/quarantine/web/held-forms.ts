/** What a later room calls a form of its own whose texts may wait, in the reader's language. */
export interface HeldForm {
  readonly title: string;
  /** its fields, as the request names them: `body/source` */
  readonly fields: Readonly<Record<string, string>>;
  /** what a no means when the request is carried out, by its code */
  readonly reasons: Readonly<Record<string, string>>;
  /** the page that it stands on; undefined when the reader may not open it */
  pageOf(path: string): string | undefined;
}

/** By the route that the form sends to, with its method: `PUT /schools/:id/position`. */
export type HeldForms = Readonly<Record<string, HeldForm>>;

/** @returns the title of a form, or the route itself of one that nobody has named */
export function titleOf(forms: HeldForms, route: string): string {
  return formOf(forms, route)?.title ?? route;
}

export function formOf(forms: HeldForms, route: string): HeldForm | undefined {
  return Object.hasOwn(forms, route) ? forms[route] : undefined;
}
