import type { CommandContext } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import type {
  AideAccordee,
  AideAccordeeSansPrealables,
  AidePayee,
  AidePayeeEnUneFois,
  AideRefusee,
  DecisionRetiree,
  Depot,
  DossierDepose,
  DossierDeposeSansEtablissement,
  MontantRevise,
} from '#modules/aides-regionales';
import { EnregistrerMessage, PrevenirDeposant } from '#modules/messages';

const duDepot = ({ data }: DossierDepose | DossierDeposeSansEtablissement, context: CommandContext) => {
  const { dossierId, siren, region: territoire, deposePar: destinataireId, montantDemandeCentimes, deposeLe } = data;
  const valeurs = { dossierId, siren, montantDemandeCentimes, deposeLe };
  const sujetDe = { nature: 'dossier-aide', id: dossierId };
  const message = { destinataireId, gabarit: 'dossier-depose', valeurs, sujetDe, territoire, siren } as const;
  return [new EnregistrerMessage(message, context)];
};

const delAccord = ({ data }: AideAccordee | AideAccordeeSansPrealables, context: CommandContext) => {
  const { dossierId, montantAccordeCentimes, accordeeLe } = data;
  const valeurs = { dossierId, montantAccordeCentimes, accordeeLe };
  return [new PrevenirDeposant({ dossierId, gabarit: 'aide-accordee', valeurs }, context)];
};

const duPaiement = ({ data }: AidePayee | AidePayeeEnUneFois, context: CommandContext) => {
  const { dossierId, montantPayeCentimes, payeeLe } = data;
  const resteAPayerCentimes = 'resteAPayerCentimes' in data ? data.resteAPayerCentimes : null;
  const valeurs = { dossierId, montantPayeCentimes, payeeLe, resteAPayerCentimes };
  return [new PrevenirDeposant({ dossierId, gabarit: 'aide-payee', valeurs }, context)];
};

type Suite =
  | Depot
  | AideAccordee
  | AideAccordeeSansPrealables
  | AideRefusee
  | AidePayee
  | AidePayeeEnUneFois
  | DecisionRetiree
  | MontantRevise;

/** Tells whoever filed a file what becomes of it. Its order is not that of the commands that hold the money of the file. */
export const quandDossierAvancePrevenir = reaction<Suite>({
  name: 'quand-dossier-avance-prevenir',
  sends: [EnregistrerMessage, PrevenirDeposant],
  inOrderOf: ({ data: { dossierId } }) => `messages ${dossierId}`,
  on: {
    // It does not say who filed.
    'DossierDepose.v1': () => [],
    'DossierDepose.v2': duDepot,
    'DossierDepose.v3': duDepot,
    'AideAccordee.v1': delAccord,
    'AideAccordee.v2': delAccord,
    'AideRefusee.v1': ({ data: { dossierId, motif, refuseeLe } }, context) => [
      new PrevenirDeposant({ dossierId, gabarit: 'aide-refusee', valeurs: { dossierId, motif, refuseeLe } }, context),
    ],
    'AidePayee.v1': duPaiement,
    'AidePayee.v2': duPaiement,
    'DecisionRetiree.v1': ({ data }, context) => {
      const { dossierId, ancienMontantCentimes, creanceCentimes, decideeLe } = data;
      const valeurs = { dossierId, ancienMontantCentimes, creanceCentimes, decideeLe };
      return [new PrevenirDeposant({ dossierId, gabarit: 'aide-retiree', valeurs }, context)];
    },
    'MontantRevise.v1': ({ data }, context) => {
      const { dossierId, ancienMontantCentimes, nouveauMontantCentimes, creanceCentimes, decideeLe } = data;
      const valeurs = { dossierId, ancienMontantCentimes, nouveauMontantCentimes, creanceCentimes, decideeLe };
      return [new PrevenirDeposant({ dossierId, gabarit: 'montant-revise', valeurs }, context)];
    },
  },
});
