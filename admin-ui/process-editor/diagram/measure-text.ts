import { FAMILY, FONTS, type FontName } from './fonts.ts';

const KEPT = 4000;
const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in px as this browser draws it. */
export function measureText(text: string, font: FontName): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * FONTS[font].size * 0.6;
  const { size, weight } = FONTS[font];
  pen.font = `${weight} ${size}px ${FAMILY}`;
  const { width } = pen.measureText(text);
  if (widths.size > KEPT) widths.clear();
  widths.set(key, width);
  return width;
}
