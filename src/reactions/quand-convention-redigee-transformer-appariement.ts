import { reaction } from '#libs/projections';
import { TransformerAppariement, type ConventionPretRedigee } from '#modules/pme-digitale';

/** Tells the match that a convention was written from it. */
export const quandConventionRedigeeTransformerAppariement = reaction<ConventionPretRedigee>({
  name: 'quand-convention-redigee-transformer-appariement',
  sends: [TransformerAppariement],
  inOrderOf: ({ data: { origine, conventionId } }) => origine?.appariementId ?? conventionId,
  on: {
    'ConventionPretRedigee.v1': ({ data: { origine, conventionId } }, context) =>
      origine === null
        ? []
        : [new TransformerAppariement({ appariementId: origine.appariementId, conventionId }, context)],
  },
});
