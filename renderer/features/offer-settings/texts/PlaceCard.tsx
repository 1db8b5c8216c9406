import { Ellipsis, Plus } from 'lucide-react';
import type { Language } from '../../../../shared/domain/schema/values';
import type { TextModule, TextPlace } from '../../../../shared/domain/workspace/text-module';
import { rowMenu } from '../../../fields/row-menu';
import { useUndoToast } from '../../../fields/undo-toast';
import { useTexts } from '../../../i18n/texts';
import { Badge } from '../../../ui/badge/Badge';
import { Button } from '../../../ui/button/Button';
import { IconButton } from '../../../ui/button/IconButton';
import { Card } from '../../../ui/card/Card';
import { DisclosureList, DisclosureRow } from '../../../ui/disclosure/DisclosureRow';
import { Menu } from '../../../ui/menu/Menu';
import { TextForm } from './TextForm';
import type { TextChanges } from './text-changes';
import styles from './PlaceCard.module.css';

type Props = {
  place: TextPlace;
  language: Language;
  modules: readonly TextModule[];
  changes: TextChanges;
  openId: string | null;
  onOpen: (id: string | null) => void;
};

/** The texts for one place of an offer. */
export function PlaceCard({ place, language, modules, changes, openId, onOpen }: Props) {
  const t = useTexts();
  const sayDone = useUndoToast();
  const title = t(`offerSettings.texts.places.${place}`);
  return (
    <Card
      padding={modules.length === 0 ? 'medium' : 'none'}
      title={title}
      description={t(`offerSettings.texts.placeHints.${place}`)}
      actions={
        <Button size="small" icon={Plus} onClick={() => onOpen(changes.add(place, language))} aria-label={`${t('offerSettings.texts.add')}: ${title}`}>
          {t('offerSettings.texts.add')}
        </Button>
      }
    >
      {modules.length === 0 ? (
        <p className={styles.none}>{t('offerSettings.texts.none')}</p>
      ) : (
        <DisclosureList label={title}>
          {modules.map((module, index) => {
            const name = module.name.trim() === '' ? t('offerSettings.texts.unnamed') : module.name;
            return (
              <DisclosureRow
                key={module.id}
                open={openId === module.id}
                onOpenChange={(open) => onOpen(open ? module.id : null)}
                label={t('offerSettings.texts.edit', { name })}
                title={name}
                summary={module.text.split('\n')[0]}
                actions={
                  <>
                    {module.isDefault ? <Badge tone="accent">{t('offerSettings.texts.defaultBadge')}</Badge> : null}
                    <Menu
                      align="end"
                      trigger={<IconButton icon={Ellipsis} size="small" label={t('offerSettings.texts.more', { name })} />}
                      entries={rowMenu(t, {
                        place: index,
                        count: modules.length,
                        onMove: (next) => changes.move(modules, module.id, next),
                        onRemove: () => {
                          changes.remove(module);
                          sayDone(t('offerSettings.texts.removed'));
                        },
                      })}
                    />
                  </>
                }
              >
                <TextForm module={module} changes={changes} />
              </DisclosureRow>
            );
          })}
        </DisclosureList>
      )}
    </Card>
  );
}
