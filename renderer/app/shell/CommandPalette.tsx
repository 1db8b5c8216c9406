import { Building2, Handshake, UserRound, type LucideIcon } from 'lucide-react';
import { Command as Palette } from 'cmdk';
import * as Radix from '@radix-ui/react-dialog';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import type { SearchHit } from '../../../shared/contract/records';
import { useLanguage, useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { useApi } from '../../stores/session-context';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import { useAllCommands } from '../commands/command-context';
import { shortcutText } from '../commands/shortcut';
import { useShellDialogs } from './shell-dialogs';
import styles from './CommandPalette.module.css';

const HIT_ICONS: Record<SearchHit['type'], LucideIcon> = { account: Building2, deal: Handshake, person: UserRound };

/** Finds accounts, people, deals and commands; opens with Ctrl+K. */
export function CommandPalette() {
  const t = useTexts();
  const { open, setOpen } = useShellDialogs();
  return (
    <Radix.Root open={open === 'palette'} onOpenChange={(next) => setOpen(next ? 'palette' : null)}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={styles.dialog} aria-describedby={undefined}>
          <Radix.Title className={styles.title}>{t('shell.commands.search')}</Radix.Title>
          <Content close={() => setOpen(null)} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Content({ close }: { close: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const hits = useHits(text);
  const words = text.trim().toLocaleLowerCase(language);
  const commands = useAllCommands().filter(
    ({ id, label, when }) => id !== 'shell.search' && label.toLocaleLowerCase(language).includes(words) && (when?.() ?? true),
  );
  const go = (hit: SearchHit): void => {
    close();
    void navigate(hit.type === 'deal' ? places.deal(hit.id) : hit.accountId === null ? places.accounts : places.account(hit.accountId));
  };
  return (
    <Palette shouldFilter={false} label={t('shell.commands.search')}>
      <Palette.Input className={styles.input} value={text} onValueChange={setText} placeholder={t('shell.palette.placeholder')} autoFocus />
      <Palette.List className={styles.list}>
        <Palette.Empty className={styles.empty}>{t('shell.palette.empty')}</Palette.Empty>
        {hits.length > 0 && (
          <Palette.Group heading={t('shell.palette.found')} className={styles.group}>
            {hits.map((hit) => (
              <Palette.Item key={hit.id} value={hit.id} className={styles.item} onSelect={() => go(hit)}>
                <Icon as={HIT_ICONS[hit.type]} />
                <span className={styles.words}>
                  {hit.title}
                  <span className={styles.subtitle}>{hit.subtitle}</span>
                </span>
              </Palette.Item>
            ))}
          </Palette.Group>
        )}
        {commands.length > 0 && (
          <Palette.Group heading={t('shell.palette.commands')} className={styles.group}>
            {commands.map(({ id, label, icon, shortcut, run }) => (
              <Palette.Item
                key={id}
                value={id}
                className={styles.item}
                onSelect={() => {
                  close();
                  run();
                }}
              >
                {icon === undefined ? <span className={styles.noIcon} /> : <Icon as={icon} />}
                <span className={styles.words}>{label}</span>
                {shortcut === undefined ? null : <Kbd keys={shortcutText(shortcut, language)} />}
              </Palette.Item>
            ))}
          </Palette.Group>
        )}
      </Palette.List>
    </Palette>
  );
}

/** What the storage finds for a text; answers of older texts are dropped. */
function useHits(text: string): readonly SearchHit[] {
  const api = useApi();
  const [found, setFound] = useState<{ text: string; hits: readonly SearchHit[] }>({ text: '', hits: [] });
  useEffect(() => {
    let current = true;
    if (text.trim() !== '') {
      void api.records.search({ text: text.slice(0, 200), limit: 12 }).then((result) => {
        if (current && result.ok) setFound({ text, hits: result.value.hits });
      });
    }
    return () => {
      current = false;
    };
  }, [api, text]);
  // The hits of the text before stay until the new ones are there, so that the list does not flicker.
  return text.trim() === '' ? [] : found.hits;
}
