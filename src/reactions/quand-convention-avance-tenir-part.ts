import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import {
  ConfirmerPartDeTemps,
  LibererPartDuSalarie,
  RefuserPartDeTemps,
  ReserverPartDuSalarie,
  type ConventionPretEvent,
  type ConventionPretRedigee,
  type SalariePreteEvent,
} from '#modules/pme-digitale';

type Texte = Pick<ConventionPretRedigee['data'], 'conventionId' | 'salarieId' | 'version' | 'contenu'>;

const demander = (
  { data: { conventionId, salarieId, version, contenu } }: { readonly data: Texte },
  context: CommandContext,
) => {
  const { preteuseSiren, utilisatriceSiren, partDuTempsPourCent, du, au } = contenu;
  const part = { preteuseSiren, utilisatriceSiren, partDuTempsPourCent, du, au };
  return [new ReserverPartDuSalarie({ salarieId, conventionId, version, ...part }, context)];
};

const liberer = (
  { conventionId, salarieId }: Pick<Texte, 'conventionId' | 'salarieId'>,
  aCommence: boolean,
  context: CommandContext,
) => [new LibererPartDuSalarie({ salarieId, conventionId, aCommence }, context)];

/** The share of an employee's time is asked for with each content, answered to its convention, and freed when the loan ends. */
export const quandConventionAvanceTenirPart = reaction<ConventionPretEvent | SalariePreteEvent>({
  name: 'quand-convention-avance-tenir-part',
  sends: [ReserverPartDuSalarie, LibererPartDuSalarie, ConfirmerPartDeTemps, RefuserPartDeTemps],
  inOrderOf: ({ data: { salarieId } }) => salarieId,
  on: {
    'ConventionPretRedigee.v1': demander,
    'ContenuDeConventionModifie.v1': demander,
    'RenouvellementDePretPropose.v1': demander,
    'PartDeSalarieReservee.v1': ({ data: { conventionId, version } }, context) => [
      new ConfirmerPartDeTemps({ conventionId, version }, context),
    ],
    'PartDeSalarieIndisponible.v1': ({ data: { conventionId, version, motif } }, context) => [
      new RefuserPartDeTemps({ conventionId, version, motif }, context),
    ],
    'PretRompu.v1': ({ data }, context) => liberer(data, data.aCommence, context),
    'PretEchu.v1': ({ data }, context) => liberer(data, data.aCommence, context),
    'ConsentementSalarieRetire.v1': ({ data }, context) => liberer(data, data.effet === 'le-pret-prend-fin', context),
    'ConsentementSalarieRefuse.v1': ({ data }, context) =>
      data.effet === 'le-pret-ne-commence-pas' ? liberer(data, false, context) : [],
  },
});
