import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { changes as inVietnamese } from '../vi/changes.ts';

/** Words of comparing definitions. */
export const changes = {
  changes: {
    none: 'Nothing differs.',
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    counts: {
      added: '1 added |||| %{smart_count} added',
      removed: '1 removed |||| %{smart_count} removed',
      changed: '1 changed |||| %{smart_count} changed',
    },
    sinceInForce: 'Changes since the version in force',
    sinceInForceOf: '%{code}: changes since the version in force',
    withUnsaved: 'With what was just typed and is not saved yet.',
    comparePage: 'Open the comparison',
    compare: 'Compare',
    title: 'Compare %{code}',
    from: 'Earlier text',
    to: 'Later text',
    swap: 'Swap the two texts',
    sides: {
      draft: 'The draft as it is',
      inForce: 'In force',
      version: 'Version %{number} · %{author}, %{at}',
      revision: 'Save %{number} · %{author}, %{at}',
    },
    carried: 'Shared configurations changed since it was put into effect',
    carriedHelp: 'The process is the same, but putting it into effect again would take these changes along.',
    picture: 'Diagram of the changes',
    pictureHelp: 'Choose a step or an action to read what changed of it. Removed steps and actions are still drawn.',
    importTitle: 'Compare a bundle',
    toImport: 'Back to the import',
    than: 'Compared with',
    drafts: 'The drafts of the same codes',
    compareImport: 'Compare this bundle with the drafts or with another',
    places: '1 change |||| %{smart_count} changes',
    noRight: 'Only who runs the system or configures the whole province may see this page.',
  },
} satisfies SameKeys<typeof inVietnamese>;
