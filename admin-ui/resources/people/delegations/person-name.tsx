import { usePerson } from './use-people.ts';

/** An officer's full name with the sign-in name; the sign-in name alone until it is known. */
export function PersonName({ username }: { username: string }) {
  const { person } = usePerson(username);
  return person ? `${person.fullName} (${username})` : username;
}
