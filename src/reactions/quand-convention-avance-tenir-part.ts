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
  const { partDuTempsPourCent, du, au } = contenu;
  return [new ReserverPartDuSalarie({ salarieId, conventionId, version, partDuTempsPourCent, du, au }, context)];
};

const liberer = (
  {
    data: { conventionId, salarieId },
  }: { readonly data: { readonly conventionId: string; readonly salarieId: string } },
  context: CommandContext,
) => [new LibererPartDuSalarie({ salarieId, conventionId }, context)];

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
    'PartDeSalarieIndisponible.v1': ({ data: { conventionId, version, disponiblePourCent } }, context) => [
      new RefuserPartDeTemps({ conventionId, version, disponiblePourCent }, context),
    ],
    'PretRompu.v1': liberer,
    'PretEchu.v1': liberer,
    'ConsentementSalarieRetire.v1': liberer,
    'ConsentementSalarieRefuse.v1': (event, context) =>
      event.data.effet === 'le-pret-ne-commence-pas' ? liberer(event, context) : [],
  },
});
