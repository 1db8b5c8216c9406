import { fullName } from '../../domain/account/person';
import { productName } from '../../domain/catalogue/catalogue-item';
import { accountStandings, type AccountStanding } from '../../domain/key-account/account-standing';
import { crossSelling } from '../../domain/key-account/cross-selling';
import { groupPeople, type GroupPeople } from '../../domain/key-account/group-people';
import { healthTone } from '../../domain/key-account/health';
import { matrixProducts } from '../../domain/key-account/matrix-products';
import { whiteSpace } from '../../domain/key-account/white-space';
import { inOrder } from '../../domain/offer/in-order';
import type { Day } from '../../domain/schema/values';
import { nameOrder } from '../../domain/text/name-order';
import { formatDay, formatPercent, formatRoundMoney } from '../../i18n/format';
import '../../i18n/parts/account-plan';
import '../../i18n/parts/key-accounts';
import '../../i18n/parts/plan-document';
import { translator, type Translate } from '../../i18n/translator';
import { documentWords } from '../../i18n/documents/words';
import { letterFooter } from '../letter-footer';
import type { LabelledText } from '../offer-report-model';
import { paragraphs } from '../paragraphs';
import type { AccountPlanInput } from './account-plan-input';
import type { AccountPlanReport, PlanTable } from './account-plan-model';
import { healthReasons } from './health-reasons';
import { matrixPictures, planMatrix } from './matrix-pictures';
import { measureTitle } from './measure-title';
import { peoplePictures } from './people-pictures';

/** Offerings proposed in the internal plan; nobody works through more. */
const MOST_PROPOSED = 15;

type Told = { input: AccountPlanInput; t: Translate; isInternal: boolean; day: (day: Day | null) => string; money: (amount: string | null) => string };

/**
 * What the plan of an account says on paper. The one for the customer holds goals and measures agreed with them, both
 * sides' executives, who there is, and what they use; nothing of what we think, know or reckon has a place in it.
 */
export function accountPlanReport(input: AccountPlanInput): AccountPlanReport {
  const { choice, units, profile } = input;
  const { language, today, variant } = choice;
  const [account] = units;
  const t = translator(language);
  const standing = standingOf(input);
  const currency = standing?.currency ?? 'EUR';
  const told: Told = {
    input,
    t,
    isInternal: variant === 'internal',
    day: (day) => (day === null ? '' : formatDay(day, language)),
    money: (amount) => (amount === null ? '' : formatRoundMoney(amount, currency, language)),
  };
  const everybody = groupPeople({ units, persons: input.persons, members: input.members, relations: input.relations });
  const group = told.isInternal ? everybody : withoutPlaceholders(everybody);
  const matrix = planMatrix(input);
  const company = account?.name.trim() ?? '';
  const title = t(`planDocument.title.${variant}`, { name: company });
  const own = profile?.name.trim() ?? '';
  const facts = [t('planDocument.asOf', { day: formatDay(today, language) }), ...(told.isInternal ? [t('planDocument.internal')] : own === '' ? [] : [own])];
  const strategy = told.isInternal ? paragraphs(standing?.plan?.goals ?? '') : [];
  return {
    language,
    title,
    author: own,
    changedAt: `${today}T00:00:00.000Z`,
    company,
    facts,
    standing: told.isInternal && standing !== null ? standingLines(standing, told) : [],
    strategy: strategy.length === 0 ? null : { heading: t('planDocument.strategy'), paragraphs: strategy },
    tables: [goalsTable(told), sponsorsTable(told), measuresTable(told), ...(told.isInternal ? [crossSellingTable(told), coverageTable(told, group)] : [])].filter(({ rows }) => rows.length > 0),
    pictures: [...peoplePictures(group, language), ...matrixPictures(matrix, told)],
    runningHead: { left: title, right: facts.join(' · ') },
    // What the own company is belongs onto what leaves it.
    footer: told.isInternal || profile === null ? [] : letterFooter(profile, documentWords(language)),
    page: { label: t('planDocument.page'), of: t('planDocument.of') },
    fileName: t(`planDocument.fileName.${variant}`, { name: company }),
  };
}

function standingOf({ units, plans, deals, activities, checks, measures, choice }: AccountPlanInput): AccountStanding | null {
  const [account] = units;
  const accounts = new Map(units.map((unit) => [unit.id, unit]));
  return accountStandings({ accounts, plans, deals, activities, checks, measures }, choice.today).find((one) => one.account.id === account?.id) ?? null;
}

function standingLines({ health, value, share, field, plan, currency }: AccountStanding, { t, input, money }: Told): LabelledText[] {
  const { language } = input.choice;
  const score = health.score === null ? t('keyAccounts.health.tooLittle') : `${health.score} · ${t(`keyAccounts.health.tones.${healthTone(health.score)}`)}`;
  return [
    { label: t('accountPlan.standing.health'), text: [`${score}, ${t('accountPlan.standing.freshness', { percent: formatPercent(String(health.freshness), language) })}`, healthReasons(t, health)].join('\n') },
    { label: t('accountPlan.standing.worth'), text: value === null ? t('accountPlan.standing.noOrders') : t('accountPlan.standing.worthLine', { abc: value.abc, r: value.r, f: value.f, m: value.m, sum: formatRoundMoney(value.monetary, currency, language) }) },
    { label: t('accountPlan.standing.share'), text: share === null || plan?.wallet == null ? t('accountPlan.standing.shareUnknown') : t('accountPlan.standing.shareLine', { share: formatPercent(share, language), wallet: money(plan.wallet) }) },
    { label: t('accountPlan.standing.field'), text: field === null ? t('accountPlan.standing.noRating') : t(`keyAccounts.portfolio.fields.${field}`) },
  ];
}

function goalsTable({ input, t, isInternal, day }: Told): PlanTable {
  const colleagues = new Map(input.colleagues.map(({ id, name }) => [id, name]));
  const goals = inOrder(input.goals).filter(({ text, isShared }) => text.trim() !== '' && (isInternal || isShared));
  const column = (id: 'text' | 'measure' | 'target' | 'dueOn' | 'state' | 'owner', share: number) => ({ label: t(`planDocument.goals.columns.${id}`), share, isNumber: false });
  return {
    heading: t('planDocument.goals.heading'),
    description: t('planDocument.goals.description'),
    columns: [column('text', 32), column('measure', 20), column('target', 16), column('dueOn', 14), ...(isInternal ? [column('state', 13), column('owner', 16)] : [])],
    rows: goals.map(({ text, measure, target, dueOn, state, ownerId }) => [
      text.trim(), measure.trim(), target.trim(), day(dueOn), ...(isInternal ? [t(`accountPlan.goals.states.${state}`), ownerId === null ? '' : (colleagues.get(ownerId) ?? '')] : []),
    ]),
  };
}

function sponsorsTable({ input, t, isInternal, day }: Told): PlanTable {
  const persons = new Map(input.persons.map((person) => [person.id, person]));
  const theirs = (personId: string | null, name: string): string => {
    const person = personId === null ? undefined : persons.get(personId);
    return person === undefined ? name.trim() : fullName(person);
  };
  const rows = input.sponsors
    .map(({ ownName, personId, personName, lastMetOn, nextOn, note }) => [ownName.trim(), theirs(personId, personName), day(lastMetOn), day(nextOn), ...(isInternal ? [note.trim()] : [])])
    .filter(([own, other]) => own !== '' && other !== '');
  const column = (label: string, share: number) => ({ label, share, isNumber: false });
  return {
    heading: t('planDocument.sponsors.heading'),
    description: t('planDocument.sponsors.description'),
    columns: [
      column(t('planDocument.sponsors.columns.own'), 22),
      column(t(isInternal ? 'planDocument.sponsors.columns.theirsInternal' : 'planDocument.sponsors.columns.theirs'), 22),
      column(t('planDocument.sponsors.columns.lastMetOn'), 14),
      column(t('planDocument.sponsors.columns.nextOn'), 16),
      ...(isInternal ? [column(t('planDocument.sponsors.columns.note'), 30)] : []),
    ],
    rows,
  };
}

function measuresTable({ input, t, isInternal, day, money }: Told): PlanTable {
  const planned = input.measures
    .filter(({ isShared }) => isInternal || isShared)
    .sort((a, b) => ((a.doneOn ?? a.dueOn ?? '9') < (b.doneOn ?? b.dueOn ?? '9') ? -1 : 1));
  const column = (id: 'kind' | 'dueOn' | 'doneOn' | 'cost', share: number, isNumber = false) => ({ label: t(`planDocument.measures.columns.${id}`), share, isNumber });
  return {
    heading: t(`planDocument.measures.heading.${isInternal ? 'internal' : 'customer'}`),
    description: t('planDocument.measures.description'),
    columns: [column('kind', 50), column('dueOn', 16), column('doneOn', 16), ...(isInternal ? [column('cost', 14, true)] : [])],
    rows: planned.map((measure) => [measureTitle(t, measure), day(measure.dueOn), day(measure.doneOn), ...(isInternal ? [money(measure.cost)] : [])]),
  };
}

/** As the page of key accounts proposes it, by what all customers bought; of this group alone. */
function crossSellingTable({ input, t, money }: Told): PlanTable {
  const { products, deals, dealProducts, cells: said } = input;
  const unitName = new Map(input.units.map(({ id, name }) => [id, name]));
  const names = new Map(products.map((product) => [product.id, productName(product, input.choice.language)]));
  const unitIds = [...new Set([...unitName.keys(), ...[...dealProducts, ...said].map(({ accountId }) => accountId)])];
  const productIds = matrixProducts(products, [...dealProducts, ...said]).products.map(({ id }) => id);
  const { cells } = whiteSpace({ unitIds, productIds, deals, dealProducts, said });
  // Without anybody alike who has it there is no reason to propose it.
  const proposed = crossSelling(cells.values()).filter(({ unitId, alikeWithIt }) => unitName.has(unitId) && alikeWithIt > 0).slice(0, MOST_PROPOSED);
  const column = (id: 'unit' | 'product' | 'alike' | 'potential' | 'expected', share: number, isNumber = false) => ({ label: t(`planDocument.crossSelling.columns.${id}`), share, isNumber });
  return {
    heading: t('planDocument.crossSelling.heading'),
    description: t('planDocument.crossSelling.description'),
    columns: [column('unit', 30), column('product', 34), column('alike', 14, true), column('potential', 14, true), column('expected', 14, true)],
    rows: proposed.map(({ unitId, productId, alike, alikeWithIt, potential, expected }) => [
      unitName.get(unitId) ?? '', names.get(productId) ?? '', t('keyAccounts.crossSelling.alike', { with: alikeWithIt, all: alike }), money(potential), potential === null ? '' : money(expected),
    ]),
  };
}

function coverageTable({ input, t, day }: Told, { units }: GroupPeople): PlanTable {
  const colleagues = new Map(input.colleagues.map(({ id, name }) => [id, name]));
  const byName = nameOrder(input.choice.language);
  const column = (id: 'name' | 'unit' | 'roles' | 'coverage' | 'owner', share: number) => ({ label: t(`planDocument.people.columns.${id}`), share, isNumber: false });
  return {
    heading: t('planDocument.people.table'),
    description: t('planDocument.people.description'),
    columns: [column('name', 26), column('unit', 24), column('roles', 22), column('coverage', 26), column('owner', 18)],
    rows: units.flatMap(({ unit, people }) =>
      [...people]
        .sort((a, b) => byName(a.name, b.name))
        .map(({ name, roles, coverage, lastContactOn, ownerIds }) => [
          name,
          unit.name,
          roles.map((role) => t(`common.roles.${role}`)).join(', '),
          [coverage === null ? t('accountPlan.people.noDeal') : t(`common.coverage.${coverage}`), day(lastContactOn)].filter((part) => part !== '').join(', '),
          ownerIds.flatMap((id) => colleagues.get(id) ?? []).join(', '),
        ]),
    ),
  };
}

function withoutPlaceholders({ units, lines }: GroupPeople): GroupPeople {
  return { units: units.map(({ unit, people }) => ({ unit, people: people.filter(({ isPlaceholder }) => !isPlaceholder) })), lines };
}
