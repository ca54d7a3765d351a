/** How something is looked at: 1 fills the width; quarter turns clockwise in degrees. */
export interface Look {
  zoom: number;
  turn: 0 | 90 | 180 | 270;
}

const STEP = 1.25;
const LEAST = 0.25;
const MOST = 5;

export const plainLook: Look = { zoom: 1, turn: 0 };

const zoomed = (look: Look, zoom: number): Look => ({ ...look, zoom: Math.min(MOST, Math.max(LEAST, zoom)) });

export const zoomIn = (look: Look): Look => zoomed(look, look.zoom * STEP);
export const zoomOut = (look: Look): Look => zoomed(look, look.zoom / STEP);

const NEXT = { 0: 90, 90: 180, 180: 270, 270: 0 } as const satisfies Record<Look['turn'], Look['turn']>;

export const rotate = (look: Look): Look => ({ ...look, turn: NEXT[look.turn] });

/** What a key does to a look; undefined where it does nothing. */
export function lookByKey(key: string, look: Look): Look | undefined {
  if (key === '+' || key === '=') return zoomIn(look);
  if (key === '-') return zoomOut(look);
  if (key === '0') return { ...look, zoom: 1 };
  return key.toLowerCase() === 'r' ? rotate(look) : undefined;
}

/** The page a key leads to, from 1; undefined where it leads nowhere. */
export function pageByKey(key: string, page: number, pages: number): number | undefined {
  const wanted =
    key === 'PageDown' || key === 'ArrowRight'
      ? page + 1
      : key === 'PageUp' || key === 'ArrowLeft'
        ? page - 1
        : key === 'Home'
          ? 1
          : key === 'End'
            ? pages
            : undefined;
  return wanted === undefined || wanted < 1 || wanted > pages || wanted === page ? undefined : wanted;
}
