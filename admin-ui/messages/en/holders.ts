import type { SameKeys } from '../../../schemas/words/same-keys.ts';
import type { holders as inVietnamese } from '../vi/holders.ts';

/** Words of *Ai làm bước này*. */
export const holders = {
  holders: {
    title: 'Who does this step',
    about: 'By the saved draft: who would hold a dossier that came to the step today at this agency.',
    loading: 'Looking for who does each step',
    again: 'Try again',
    agency: 'Agency',
    agencies: '1 agency offers a service by this process |||| %{smart_count} agencies offer a service by this process',
    other: 'See another agency',
    otherHelp: 'An agency that does not offer a service by this process yet, to see beforehand.',
    backToOffering: 'Back to the agencies that offer it',
    noOffer: 'No agency offers a service by this process yet. Choose an agency to see who would do each step.',
    emptyCount:
      '1 step has nobody: a dossier that comes there is held by no one. |||| %{smart_count} steps have nobody: a dossier that comes there is held by no one.',
    emptyShort: '1 step with nobody |||| %{smart_count} steps with nobody',
    allHeld: 'Every step has somebody.',
    onlyEmpty: 'Only steps with nobody',
    empty: 'Nobody does it',
    emptyHelp: 'Give one of these roles to an officer of %{agency}, or change the roles of the step. Open:',
    noRoleHelp: 'Name a role for this step, then give it to an officer of %{agency}. Open:',
    noRole: 'Neither the step nor the process names a role.',
    kind: {
      applicant: 'Waits for the applicant',
      automatic: 'Moves on by itself',
      final: 'Final step',
    },
    watches: 'only watches',
    conditional: 'under a condition',
    nobody: 'nobody has this role',
    locked: 'account locked',
    more: 'and 1 more |||| and %{smart_count} more',
    sameAs: 'Taken again by whoever did step %{steps}.',
    sameAsBefore: 'A dossier that comes back is taken again by whoever did it.',
    emptyTitle: 'Steps with nobody in the processes in force',
    emptyTotal: '1 step has nobody. |||| %{smart_count} steps have nobody.',
    nothingEmpty: 'Every step of the processes in force has somebody.',
    firstPlaces: 'Showing %{shown} of %{smart_count} steps; when these have people the others appear.',
    oneTitle: 'See one process',
    processHelp: 'Search by code or name; accents do not matter.',
  },
} satisfies SameKeys<typeof inVietnamese>;
