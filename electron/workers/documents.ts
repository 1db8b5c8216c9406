import { documentsContract, type BuildStage } from '../../shared/contract/workers';
import { appError } from '../../shared/errors/app-error';
import { err, ok } from '../../shared/errors/result';
import { accountPlanDrawings, buildAccountPlan } from './documents/build-account-plan';
import { buildGuideDocument } from './documents/build-guide-document';
import { buildOfferReport } from '../../shared/report/offer-report';
import { buildFromTemplate, buildOfferDocument, buildOfferPage } from './documents/build-offer-document';
import { dueForErasure } from '../../shared/domain/privacy/retention-due';
import type { AnyRecord } from '../../shared/domain/records';
import { buildDossier } from './documents/privacy/build-dossier';
import { doublesAmong } from './documents/privacy/doubles-among';
import { planOf } from './documents/privacy/plan-of';
import { readBack } from './documents/round-trip/read-back';
import { checkTemplate } from './documents/templates/check-template';
import { serveParent, tellParent } from './serve-parent';

/** More is not looked through at a time. */
const MOST_DUE = 1000;

const onStage = (progress: BuildStage): void => tellParent({ progress });

serveParent(documentsContract, {
  offers: {
    build: async ({ input, template, logo, chart }) => {
      const built = template === null ? ok(await buildOfferDocument(input, { logo, chart, onStage })) : buildFromTemplate(input, template.bytes, { logo, chart, onStage });
      if (!built.ok) return err(appError('template-unfit', { name: template?.name ?? '' }));
      const { bytes, fileName } = built.value;
      return ok({ bytes, fileName });
    },
    readBack: ({ bytes, input }) => {
      const read = readBack(bytes, input);
      return Promise.resolve(ok(read.ok ? { drift: read.value, problem: null } : { drift: null, problem: read.error }));
    },
  },
  charts: {
    draw: ({ input }) => Promise.resolve(ok({ drawing: buildOfferReport(input).chart?.drawing ?? null })),
  },
  accountPlans: {
    draw: ({ input }) => Promise.resolve(ok({ drawings: accountPlanDrawings(input) })),
    build: async ({ input, pictures }) => ok(await buildAccountPlan(input, pictures)),
  },
  guides: {
    build: ({ input }) => Promise.resolve(ok(buildGuideDocument(input))),
  },
  privacy: {
    dossier: async ({ lines, personId, doubleIds, language, today }) => {
      const built = buildDossier(recordsOf(lines), personId, { doubleIds, language, today });
      return built === null ? err(appError('not-found', { id: personId })) : ok(built);
    },
    plan: async ({ lines, ...choice }) => ok(planOf(recordsOf(lines), choice)),
    doubles: async ({ lines, personIds }) => ok({ doubles: doublesAmong(recordsOf(lines), personIds) }),
    due: async ({ lines, today }) => ok({ items: dueForErasure(recordsOf(lines), today).slice(0, MOST_DUE) }),
  },
  pages: {
    offer: async ({ input, logo }) => ok(buildOfferPage(input, { logo, onStage })),
  },
  templates: {
    check: async ({ bytes }) => ok(checkTemplate(bytes)),
  },
});

/** Records the storage gave out, which checked them as they were written. */
function recordsOf(lines: readonly string[]): AnyRecord[] {
  return lines.map((line) => JSON.parse(line) as AnyRecord);
}
