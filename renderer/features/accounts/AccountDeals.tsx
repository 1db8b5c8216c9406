import { Handshake, Plus } from 'lucide-react';
import { useMemo, useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { compareDue } from '../../../shared/domain/calendar/due-order';
import { isClosed } from '../../../shared/domain/deal/deal';
import { usualCurrency } from '../../../shared/domain/deal/usual-currency';
import { DueDay } from '../../fields/DueDay';
import { useFormat } from '../../i18n/format';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { createDeal } from '../../stores/create-deal';
import { useToday } from '../../stores/today';
import { useTable, useWorkbench } from '../../stores/workbench-context';
import { Badge } from '../../ui/badge/Badge';
import { Button } from '../../ui/button/Button';
import { Card } from '../../ui/card/Card';
import { EmptyState } from '../../ui/empty-state/EmptyState';
import { TextInput } from '../../ui/text-input/TextInput';
import styles from './AccountDeals.module.css';

/** What is sold to this account; open deals first, by close date. */
export function AccountDeals({ accountId }: { accountId: string }) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const workbench = useWorkbench();
  const today = useToday();
  const table = useTable('deal');
  const [name, setName] = useState('');
  const deals = useMemo(
    () =>
      [...table.values()]
        .filter((deal) => deal.accountId === accountId)
        .sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)) || compareDue(a.closeDate, b.closeDate)),
    [table, accountId],
  );

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const dealId = createDeal(workbench, {
      account: { id: accountId, name: '' },
      name: name.trim(),
      amount: null,
      currency: usualCurrency(table.values()),
      closeDate: null,
      buyClass: 'new-task',
      step: { subject: '', dueOn: null },
    });
    void navigate(places.deal(dealId));
  };

  return (
    <Card title={t('accounts.deals.title')} padding="none">
      {deals.length === 0 ? (
        <EmptyState size="small" level={3} icon={Handshake} title={t('accounts.deals.empty')} why={t('accounts.deals.emptyWhy')} />
      ) : (
        <ul className={styles.list}>
          {deals.map((deal) => (
            <li key={deal.id}>
              <Link to={places.deal(deal.id)} className={styles.deal}>
                <span className={styles.name}>{deal.name === '' ? t('deals.strip.unnamed') : deal.name}</span>
                <Badge>{t(`common.dealStages.${deal.stage}`)}</Badge>
                <span className={styles.amount}>{deal.amount === null ? '–' : format.roundMoney(deal.amount, deal.currency)}</span>
                <span className={styles.day}>
                  {deal.closeDate === null ? '–' : isClosed(deal) ? format.day(deal.closeDate) : <DueDay day={deal.closeDate} today={today} variant="compact" />}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <form className={styles.add} onSubmit={submit}>
        <TextInput
          size="small"
          icon={Plus}
          aria-label={t('accounts.deals.placeholder')}
          placeholder={t('accounts.deals.placeholder')}
          maxLength={500}
          value={name}
          onValueChange={setName}
        />
        <Button type="submit" size="small">
          {t('accounts.deals.add')}
        </Button>
      </form>
    </Card>
  );
}
