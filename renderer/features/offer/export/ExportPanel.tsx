import { ChevronDown, FileOutput, Mail } from 'lucide-react';
import { useMemo } from 'react';
import { fullName } from '../../../../shared/domain/account/person';
import { inOrder } from '../../../../shared/domain/offer/in-order';
import type { Offer } from '../../../../shared/domain/offer/offer';
import { useCommands } from '../../../app/commands/command-context';
import { useTexts } from '../../../i18n/texts';
import { useTable } from '../../../stores/workbench-context';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Menu } from '../../../ui/menu/Menu';
import type { MenuEntry } from '../../../ui/menu/menu-entries';
import styles from './ExportPanel.module.css';
import { ExportProgress } from './ExportProgress';
import { TemplateChoice } from './TemplateChoice';
import { useExport, WHOLE_LETTER, type Wanted } from './use-export';

const FOR_READERS = ['decider', 'user', 'buyer'] as const;

/** Writes the offer as a document: the whole letter, or what one reader needs, in the own layout or a company template. */
export function ExportPanel({ offer }: { offer: Offer }) {
  const t = useTexts();
  const { busy, run, mail, cancel } = useExport(offer);
  const recipients = useRecipients(offer);

  useCommands(
    useMemo(
      () => [{ id: 'offer.export', label: t('offer.export.action'), group: t('offer.commands.group'), icon: FileOutput, run: () => run(WHOLE_LETTER) }],
      [t, run],
    ),
  );

  const entry = (id: string, label: string, wanted: Partial<Wanted>): MenuEntry => ({
    id,
    label,
    onSelect: () => run({ ...WHOLE_LETTER, ...wanted }),
  });
  return (
    <div className={styles.panel}>
      <TemplateChoice offer={offer} />
      <div className={styles.actions}>
        <Button variant="primary" icon={FileOutput} busy={busy} onClick={() => run(WHOLE_LETTER)} className={styles.export}>
          {t('offer.export.action')}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon={ChevronDown} label={t('offer.export.others')} disabled={busy} />}
          entries={[
            entry('pdf', t('offer.export.pdf'), { format: 'pdf' }),
            { id: 'mail', label: t('offer.export.mail'), icon: Mail, onSelect: () => mail(WHOLE_LETTER) },
            { id: 'mail-pdf', label: t('offer.export.mailPdf'), icon: Mail, onSelect: () => mail({ ...WHOLE_LETTER, format: 'pdf' }) },
            { kind: 'separator' as const, id: 'readers' },
            ...FOR_READERS.map((variant) => entry(variant, t(`offer.export.variants.${variant}`), { variant })),
            ...(recipients.length === 0 ? [] : [{ kind: 'separator' as const, id: 'recipients' }]),
            ...recipients.map(({ personId, name, variant }) =>
              entry(personId, t('offer.export.forPerson', { name, what: t(`offer.export.variants.${variant}`) }), { variant, recipientPersonId: personId }),
            ),
          ]}
        />
      </div>
      {busy ? <ExportProgress onCancel={cancel} /> : null}
    </div>
  );
}

/** Everybody else who gets the offer, with their names. */
function useRecipients({ id }: Offer) {
  const rows = useTable('offerRecipient');
  const people = useTable('person');
  return useMemo(
    () =>
      inOrder([...rows.values()].filter(({ offerId }) => offerId === id)).flatMap(({ personId, variant }) => {
        const person = people.get(personId);
        return person === undefined ? [] : [{ personId, variant, name: fullName(person) }];
      }),
    [rows, people, id],
  );
}
