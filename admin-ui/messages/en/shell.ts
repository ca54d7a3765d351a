import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { shell as inVietnamese } from '../vi/shell.ts';

/** Words around every screen. */
export const shell = {
  app: {
    name: 'thutuc · One-stop',
    language: 'Language',
    menu: {
      title: 'Main menu',
      search: 'Search the menu',
      nothing: 'Nothing found',
      home: 'Home',
      dossierGroup: 'Dossiers',
      configGroup: 'Procedures',
      sharedGroup: 'Shared data',
      systemGroup: 'System',
      docs: 'API documentation',
    },
    connection: {
      slow: 'The network is slow, waiting for the server…',
      lost: 'The server cannot be reached. Trying again; what you typed is still on the page.',
      noAnswer:
        'The server did not answer. Whether the request arrived is not known: reload the list before doing it again.',
    },
    session: {
      ended: 'Your session has ended',
      endedHelp: 'Sign in again to go on. Everything you typed is still there.',
      other: 'Sign in as somebody else',
      signIn: 'Sign in again',
    },
    upgrade: {
      ready: 'The system has just been upgraded. The page reloads itself once you have saved.',
      now: 'Reload now (keeps what you are typing)',
    },
    conflict: {
      title: 'Somebody else changed this draft',
      who: '%{author} saved at %{at}. Changes in different places have been joined; choose where both of you changed the same:',
      was: 'Before',
      mine: 'Mine',
      theirs: 'Theirs',
      nothing: '(nothing)',
      save: 'Save as chosen',
      edit: 'Let me look first',
    },
    kept: {
      restored: 'What you were typing before the page reloaded has been restored.',
      discard: 'Discard it',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
