import { useMemo } from 'react';
import { Title, useTranslate } from 'react-admin';
import type { SignedInUser } from '../../../../schemas/types/index.ts';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import { ReceiptPage } from '../receipt/receipt-page.tsx';
import { emptyDesk } from './desk-form.ts';
import { DeskFormView } from './desk-form-view.tsx';
import { useDeskWork } from './use-desk-work.ts';

/** *Tiếp nhận hồ sơ mới*: one page from the procedure to the printed receipt. */
export function DeskPage() {
  const user = useObservable(session)?.user;
  return user ? <DeskOf key={user.username} user={user} /> : null;
}

function DeskOf({ user }: { user: SignedInUser }) {
  const translate = useTranslate();
  const officer = user.kind === 'officer';
  const empty = useMemo(() => {
    const form = emptyDesk(officer ? 'direct' : 'online', '');
    return officer ? form : { ...form, applicant: { ...form.applicant, name: user.name } };
  }, [officer, user.name]);
  const work = useDeskWork(user.username, empty);
  return (
    <>
      <Title title={translate(officer ? 'dossiers.create.receive' : 'dossiers.create.file')} />
      {work.saved ? (
        <ReceiptPage saved={work.saved} officer={officer} onNext={work.startOver} />
      ) : (
        <DeskFormView work={work} officer={officer} />
      )}
    </>
  );
}
