/** Something that may be chosen: its code and what people call it. */
export interface Choice {
  value: string;
  label: string;
  /** The code says nothing to people: the name stands alone. */
  hideCode?: true;
}
