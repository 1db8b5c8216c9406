import { documentsContract } from '../../shared/contract/workers';
import { ok } from '../../shared/errors/result';
import { buildOfferDocument } from './documents/build-offer-document';
import { serveParent } from './serve-parent';

serveParent(documentsContract, {
  offers: {
    build: async ({ input }) => {
      const { bytes, fileName } = await buildOfferDocument(input);
      return ok({ bytes, fileName });
    },
  },
});
