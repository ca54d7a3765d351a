import { useTranslate } from 'react-admin';
import { SectionTabs } from '../../shell/section-tabs.tsx';

const PAGES = [
  ['drafts', '/drafts'],
  ['plans', '/release-plans'],
  ['agenda', '/drafts/agenda'],
  ['releases', '/drafts/releases'],
] as const;

/** From the drafts to the releases that were made of them, and back. */
export function DraftTabs({ at }: { at: (typeof PAGES)[number][0] }) {
  const translate = useTranslate();
  return (
    <SectionTabs
      title={translate('drafts.title')}
      pages={PAGES.map(([page, to]) => ({ to, label: translate(`drafts.tabs.${page}`), current: page === at }))}
    />
  );
}
