import { useCallback } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { Deal } from '../../../shared/domain/deal/deal';
import { draftLineItem } from '../../../shared/domain/offer/draft';
import { orderKeysAt } from '../../../shared/domain/offer/order-keys';
import { proposeOffer } from '../../../shared/domain/offer/propose-offer';
import { applyTermsPreset, defaultPreset, plannedSteps } from '../../../shared/domain/workspace/terms-presets';
import { useLanguage } from '../../i18n/texts';
import { newId, now } from '../../stores/new-record';
import { useSessionState } from '../../stores/session-context';
import { useWorkbench } from '../../stores/workbench-context';
import { proposedTexts } from './proposal-texts';
import { replacePlan } from './terms/plan-changes';

/** Makes a new offer of a deal with one empty position and the terms and texts new offers start with, and answers its id. */
export function useNewOffer(deal: Deal | undefined): () => string | null {
  const workbench = useWorkbench();
  const uiLanguage = useLanguage();
  const contactId = useSessionState((state) => state.settings.colleagueId);

  return useCallback(() => {
    if (deal === undefined) return null;
    const id = newId();
    workbench.change('offer.steps.create', (edit, tables) => {
      const decider = [...tables.member.values()].find(
        (member) => member.dealId === deal.id && member.isDecider && member.personId !== null,
      );
      const recipient = tables.person.get(decider?.personId ?? '');
      const language = recipient?.language ?? uiLanguage;
      const today = Temporal.Now.plainDateISO().toString();
      const texts = { introduction: '', closing: '', paymentTerms: '' };
      const bare = proposeOffer({ id, now: now(), today, deal, recipientPersonId: recipient?.id ?? null, contactId, language, texts });
      const preset = defaultPreset(tables.termsPreset.values());
      const withTerms = preset === null ? bare : { ...bare, ...applyTermsPreset(bare, preset) };
      const offer = { ...withTerms, ...proposedTexts(tables, withTerms, language) };
      const [orderKey = 'a0'] = orderKeysAt([], 0, 1);
      edit.add(offer, draftLineItem({ id: newId(), now: now(), offer, orderKey }));
      if (preset !== null) replacePlan(edit, tables, offer, plannedSteps(preset.id, tables.termsPresetStep.values(), language));
    });
    return id;
  }, [workbench, deal, uiLanguage, contactId]);
}
