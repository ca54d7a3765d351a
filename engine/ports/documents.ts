/** A paper as it comes off the printer. */
export interface PrintedPaper {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Prints papers from their templates. */
export interface Documents {
  /** Fills `{{name}}` of a template with the values; a name without a value prints as a dotted line to be filled by hand. */
  print(title: string, template: string, values: Readonly<Record<string, string>>): Promise<PrintedPaper>;
}
