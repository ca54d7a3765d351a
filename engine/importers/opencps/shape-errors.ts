import { check, type ShapeError, type ShapeName } from '../../../schemas/validate.ts';

type Body = Record<string, unknown>;

/** Rows checked at a time: the validator's time grows with the square of the errors it gathers. */
const ROWS = 1000;

const errorsOf = (shape: ShapeName, body: Body): ShapeError[] => {
  const checked = check(shape, body);
  return checked.ok ? [] : checked.errors;
};

/** The error with the position its row has in the whole list. */
function shifted(error: ShapeError, field: string, by: number): ShapeError {
  const [, index, rest] = new RegExp(`^/${field}/(\\d+)(.*)$`).exec(error.path) ?? [];
  return index === undefined ? error : { ...error, path: `/${field}/${Number(index) + by}${rest}` };
}

/** What is wrong with a body; of a long list, what is wrong in its first faulty thousand rows. */
export function shapeErrors(shape: ShapeName, body: Body): ShapeError[] {
  const lists = Object.entries(body).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const long = lists.filter(([, list]) => list.length > ROWS);
  const without = { ...body, ...Object.fromEntries(long.map(([field]) => [field, []])) };
  for (const [field, list] of long)
    for (let start = 0; start < list.length; start += ROWS) {
      const errors = errorsOf(shape, { ...without, [field]: list.slice(start, start + ROWS) });
      if (errors.length > 0) return errors.map((error) => shifted(error, field, start));
    }
  return errorsOf(shape, body);
}
