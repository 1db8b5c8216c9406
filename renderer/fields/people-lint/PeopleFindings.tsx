import '../../../shared/i18n/parts/people-lint';
import clsx from 'clsx';
import { ShieldAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ARTICLE_OF, LINT_CATEGORIES, type PeopleFinding } from '../../../shared/domain/people-lint/category';
import { lintPeople } from '../../../shared/domain/people-lint/lint-people';
import { useTexts } from '../../i18n/texts';
import { Button } from '../../ui/button/Button';
import { useField } from '../../ui/field/field-context';
import { Icon } from '../../ui/icon/Icon';
import styles from './PeopleFindings.module.css';

/** Typing has to pause this long before words are looked at. */
const PAUSE = 150;

/** What `AboutPeople` says: the words by category, why they should not stand there, and what to write instead. */
export function PeopleFindings({ text, floating }: { text: string; floating: boolean }) {
  const t = useTexts();
  const field = useField();
  const [findings, setFindings] = useState<readonly PeopleFinding[]>([]);
  const [meantOtherwise, setMeantOtherwise] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const timer = setTimeout(() => setFindings(lintPeople(text)), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  const leave = (found: readonly PeopleFinding[]): void => {
    // The button goes with them.
    if (field !== null) document.getElementById(field.controlId)?.focus();
    setMeantOtherwise(new Set([...meantOtherwise, ...found.map(keyOf)]));
  };
  const shown = findings.filter((finding) => !meantOtherwise.has(keyOf(finding)));
  const groups = LINT_CATEGORIES.map((category) => ({ category, found: shown.filter((finding) => finding.category === category) })).filter(({ found }) => found.length > 0);
  if (groups.length === 0) return null;
  return (
    <div role="status" className={clsx(styles.findings, floating && styles.floating)} data-testid="people-lint">
      {groups.map(({ category, found }) => (
        <div key={category} className={styles.group} data-category={category}>
          <Icon as={ShieldAlert} size={14} />
          <p>
            <strong>{t(`peopleLint.category.${category}`)}</strong>
            {': '}
            {onceEach(found).map((finding, index) => (
              <span key={keyOf(finding)}>
                {index === 0 ? null : ', '}
                <FoundWords finding={finding} />
              </span>
            ))}
            {'. '}
            {t(`peopleLint.why.${ARTICLE_OF[category]}`)} {t(`peopleLint.instead.${category}`)}
          </p>
          <Button size="small" variant="quiet" onClick={() => leave(found)}>
            {t('peopleLint.meantOtherwise')}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** The words as they stand in the text; pressed, they are selected there. */
function FoundWords({ finding: { text, start, end } }: { finding: PeopleFinding }) {
  const t = useTexts();
  const field = useField();
  const quoted = t('peopleLint.quoted', { words: text });
  if (field === null) return quoted;
  const select = (): void => {
    const control = document.getElementById(field.controlId);
    if (!(control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement)) return;
    control.focus();
    control.setSelectionRange(start, end);
  };
  return (
    <button type="button" className={styles.words} title={t('peopleLint.select')} onClick={select}>
      {quoted}
    </button>
  );
}

function onceEach(findings: readonly PeopleFinding[]): PeopleFinding[] {
  return findings.filter((finding, index) => findings.findIndex((other) => keyOf(other) === keyOf(finding)) === index);
}

function keyOf({ category, text }: PeopleFinding): string {
  return `${category} ${text.toLowerCase()}`;
}
