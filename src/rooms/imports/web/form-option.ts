/** A school form that a file can be declared complete for, or that a word of it can stand for. */
export interface FormOption {
  readonly value: string;
  readonly label: string;
}
