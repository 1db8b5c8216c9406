import type { CoverageReason } from '../../../../shared/domain/coverage/evaluate-coverage';
import type { ContactReason } from '../../../../shared/domain/coverage/next-contacts';
import type { Role } from '../../../../shared/domain/buying-center/member';
import type { Attitude } from '../../../../shared/domain/buying-center/rating';
import type { Translate } from '../../../../shared/i18n/translator';

type Params = Readonly<Record<string, string | number>>;

/** Why the light is not green, in words. */
export function reasonText(t: Translate, { code, params }: CoverageReason): string {
  return t(`coverage.reasons.${code}`, spoken(t, params));
}

/** Why to see somebody, in words. */
export function contactText(t: Translate, { code, params }: ContactReason): string {
  return t(`coverage.next.reasons.${code}`, spoken(t, params));
}

/** Parameters with the codes among them as words. */
function spoken(t: Translate, params: Params): Params {
  const attitude = (key: string): Params => (key in params ? { [key]: t(`common.attitudes.${params[key] as Attitude}`) } : {});
  const role = 'role' in params ? { role: t(`common.roles.${params['role'] as Role}`) } : {};
  return { ...params, ...role, ...attitude('attitude'), ...attitude('wanted') };
}
