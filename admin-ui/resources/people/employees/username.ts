/** The sign-in name of an employee as the directory reads it: the number where none was given; '' while neither is there. */
export function usernameOf(body: unknown): string {
  if (typeof body !== 'object' || body === null) return '';
  const username: unknown = Reflect.get(body, 'username');
  if (typeof username === 'string' && username !== '') return username;
  const number: unknown = Reflect.get(body, 'employeeNo');
  return typeof number === 'string' ? number : '';
}

/** The same, of what the server has. */
export const savedUsername = (body: object): string => usernameOf(body);
