import '../../../shared/i18n/parts/settings';
import clsx from 'clsx';
import { Building, FileText, Hash, LibraryBig, Package, ReceiptText, Scale, ShieldCheck, SlidersHorizontal, TextQuote, UserRoundX, Users } from 'lucide-react';
import { useMemo } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { useCommands } from '../../app/commands/command-context';
import { useTexts } from '../../i18n/texts';
import { places } from '../../navigation/places';
import { Icon } from '../../ui/icon/Icon';
import styles from './SettingsFrame.module.css';

const GROUPS = [
  { group: 'own', sections: [{ section: 'general', to: places.settings, icon: SlidersHorizontal }, { section: 'protection', to: places.settingsOf('protection'), icon: ShieldCheck }, { section: 'sharing', to: places.settingsOf('sharing'), icon: Users }] },
  {
    group: 'offers',
    sections: [
      { section: 'company', to: places.settingsOf('company'), icon: Building },
      { section: 'templates', to: places.settingsOf('templates'), icon: FileText },
      { section: 'numbering', to: places.settingsOf('numbering'), icon: Hash },
      { section: 'texts', to: places.settingsOf('texts'), icon: TextQuote },
      { section: 'terms', to: places.settingsOf('terms'), icon: ReceiptText },
      { section: 'catalogue', to: places.settingsOf('catalogue'), icon: Package },
    ],
  },
  { group: 'needs', sections: [{ section: 'library', to: places.library(), icon: LibraryBig }] },
  {
    group: 'rules',
    sections: [
      { section: 'coverageRules', to: places.coverageRules(), icon: Scale },
      { section: 'privacy', to: places.privacy(), icon: UserRoundX },
    ],
  },
] as const;

/** The sections of the settings on the left, the open one beside them. */
export function SettingsFrame() {
  const t = useTexts();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  useCommands(
    useMemo(
      () =>
        GROUPS.flatMap(({ sections }) =>
          sections.map(({ section, to, icon }) => ({
            id: `settings.${section}`,
            label: t(`settings.sections.${section}`),
            group: t('settings.title'),
            icon,
            run: () => void navigate(to),
          })),
        ),
      [t, navigate],
    ),
  );
  return (
    <div className={styles.frame}>
      <nav className={styles.sections} aria-label={t('settings.sections.label')}>
        {GROUPS.map(({ group, sections }) => (
          <div key={group} className={styles.group}>
            <p className={styles.heading}>{t(`settings.sections.groups.${group}`)}</p>
            {sections.map(({ section, to, icon }) => (
              <Link key={section} to={to} className={clsx(styles.section, isIn(to, pathname) && styles.active)} aria-current={isIn(to, pathname) ? 'page' : undefined}>
                <Icon as={icon} size={16} />
                <span>{t(`settings.sections.${section}`)}</span>
              </Link>
            ))}
          </div>
        ))}
      </nav>
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}

/** Whether a page is a section or lies below it; everything lies below the first one. */
function isIn(section: string, pathname: string): boolean {
  return pathname === section || (section !== places.settings && pathname.startsWith(`${section}/`));
}
