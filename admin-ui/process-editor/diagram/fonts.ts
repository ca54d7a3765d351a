/** The family of every text in a drawing; an exported file names it too. */
export const FAMILY = '"Be Vietnam Pro", "Segoe UI", system-ui, Roboto, "Noto Sans", "Open Sans", sans-serif';

/** Texts of a drawing: size, weight and distance of lines in px. */
export const FONTS = {
  code: { size: 12, weight: 700, line: 16 },
  title: { size: 13.5, weight: 600, line: 17 },
  small: { size: 11.5, weight: 400, line: 15 },
  smallBold: { size: 11.5, weight: 700, line: 15 },
  lane: { size: 14, weight: 700, line: 18 },
  heading: { size: 20, weight: 700, line: 26 },
} as const;

export type FontName = keyof typeof FONTS;

/** Width of a text in px. */
export type Measure = (text: string, font: FontName) => number;
