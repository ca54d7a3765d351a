import { useRecordContext, useResourceContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { LocalisableField } from './localisable-field.tsx';
import { OverlayList } from './overlay-list.tsx';
import { OverlayOfBase } from './overlay-of-base.tsx';

/** *Địa phương hoá*: of a base, what overlays may change and which there are; of an overlay, how it stands to its base. */
export function OverlaySection() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const base: unknown = useWatch({ name: 'body.overlayOf.code' });
  const code = record?.id === undefined ? undefined : String(record.id);
  if (typeof base === 'string' && code !== undefined) return <OverlayOfBase resource={resource} code={code} />;
  return (
    <>
      <LocalisableField />
      {code === undefined ? null : <OverlayList resource={resource} code={code} />}
    </>
  );
}
