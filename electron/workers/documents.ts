import { documentsContract } from '../../shared/contract/workers';
import { ok } from '../../shared/errors/result';
import { buildGuideDocument } from './documents/build-guide-document';
import { buildOfferDocument } from './documents/build-offer-document';
import { serveParent } from './serve-parent';

serveParent(documentsContract, {
  offers: {
    build: async ({ input }) => {
      const { bytes, fileName } = await buildOfferDocument(input);
      return ok({ bytes, fileName });
    },
  },
  guides: {
    build: ({ input }) => Promise.resolve(ok(buildGuideDocument(input))),
  },
});
