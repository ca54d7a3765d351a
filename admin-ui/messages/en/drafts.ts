import type { SameKeys } from '../same-keys.ts';
import type { drafts as inVietnamese } from '../vi/drafts.ts';

/** Words of drafts and of putting them into effect. */
export const drafts = {
  drafts: {
    title: 'Drafts and releases',
    draft: 'Draft',
    inForce: 'In force: version %{version}',
    notInForce: 'Not in force',
    savedBy: 'saved by %{author} at %{at}',
    save: 'Save',
    saved: 'Draft saved',
    back: 'Back',
    findings:
      'One thing to look at before it can take effect: |||| %{smart_count} things to look at before it can take effect:',
    unsaveable:
      'One field is not right yet, it cannot be saved: |||| %{smart_count} fields are not right yet, it cannot be saved:',
    moreFindings: 'and one more |||| and %{smart_count} more',
    errors: '1 error |||| %{smart_count} errors',
    state: 'State',
    savedAt: 'Saved at',
    search: 'Search code or name (accents do not matter)',
    rowMenu: 'Actions for %{code}',
    rowActs: 'Actions',
    cloneTitle: 'Copy %{code}',
    clone: 'Copy',
    cloneCode: 'New code',
    cloneCodeHelp: 'A code nothing uses yet',
    cloneName: 'New name',
    deleteTitle: 'Delete the draft %{code}?',
    deleteHelp: '“%{name}” will leave the list. Dossiers already received are not affected.',
    publish: 'Put into effect',
    publishHelp: 'Will hold for new dossiers',
    published: 'In effect (release %{seq})',
    reason: 'Reason',
    reasonHelp: 'Why it changes; kept with the release',
    legalBasis: 'Legal basis',
    legalBasisHelp: 'Number and date of the decision, circular … if there is one',
    raw: {
      open: 'View JSON',
      title: 'Contents as JSON',
      label: 'JSON',
      help: 'Editing here or in the form is the same',
      take: 'Take over into the form',
    },
  },
} satisfies SameKeys<typeof inVietnamese>;
