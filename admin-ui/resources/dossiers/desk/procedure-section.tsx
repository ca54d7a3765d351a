import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { OfferedService } from '../../../../schemas/types/index.ts';
import { useObservable } from '../../../providers/observable.ts';
import { session } from '../../../providers/session.ts';
import { OfferPicker } from '../offer-picker.tsx';
import { findOffer } from '../offers.ts';
import { AgencyFields } from './agency-fields.tsx';
import { CaseFields } from './case-fields.tsx';
import { ChannelField } from './channel-field.tsx';
import { useDesk } from './desk-context.tsx';
import { withProcedure } from './desk-form.ts';
import { DeskSection } from './desk-section.tsx';
import { actingAgencies, usualAgencies } from './own-agency.ts';
import { useOfferDetail } from './use-offer-detail.ts';

/** What is asked for, who handles it, in which case, by which way it came. */
export function ProcedureSection() {
  const translate = useTranslate();
  const user = useObservable(session)?.user;
  const { form, officer, update, faultAt } = useDesk();
  const acting = actingAgencies(user);
  const { serviceCode, serviceName } = form;
  const offer = useQuery({
    queryKey: ['offers', 'one', serviceCode],
    queryFn: ({ signal }) => findOffer(serviceCode, signal),
    enabled: serviceCode !== '',
    staleTime: 60_000,
  }).data;

  function choose(found: OfferedService | null) {
    if (!found) return update((before) => withProcedure(before, '', ''));
    goOn.current = true;
    const offering = found.agencies.map(({ agencyCode }) => agencyCode);
    update((before) => ({
      ...withProcedure(before, found.serviceCode, found.serviceName),
      ...usualAgencies(offering, acting),
    }));
  }

  // Once a procedure is chosen the keyboard goes on to what is still open: agency, case, else the applicant.
  const goOn = useRef(false);
  const { cases, loaded } = useOfferDetail(form);
  useEffect(() => {
    if (!goOn.current || (form.agencyCode !== '' && !loaded)) return;
    goOn.current = false;
    const open = form.agencyCode === '' ? 'agencyCode' : cases.length > 0 ? 'caseCode' : 'applicant.idNo';
    document.getElementById(open)?.focus();
  });

  const fault = faultAt('serviceCode');
  return (
    <DeskSection title={translate('dossiers.create.procedure')}>
      <OfferPicker
        id="serviceCode"
        label={translate('dossiers.columns.serviceName')}
        chosen={serviceCode === '' ? null : { serviceCode, serviceName }}
        onChoose={choose}
        agency={acting[0] ?? ''}
        autoFocus={serviceCode === ''}
        required
        error={fault !== undefined}
        helperText={fault ?? (serviceCode === '' ? translate('dossiers.create.procedureHelp') : serviceCode)}
      />
      {serviceCode === '' ? null : (
        <>
          <AgencyFields agencies={offer?.agencies ?? []} acting={acting} />
          <CaseFields />
        </>
      )}
      {officer ? <ChannelField /> : null}
    </DeskSection>
  );
}
