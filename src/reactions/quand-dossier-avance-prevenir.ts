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
  MontantRevise,
} from '#modules/aides-regionales';
import { PrevenirDeposant } from '#modules/messages';

const duDepot = ({ data }: Depot, context: CommandContext) => {
  const { dossierId, siren, montantDemandeCentimes, deposeLe } = data;
  const valeurs = { dossierId, siren, montantDemandeCentimes, deposeLe };
  return [new PrevenirDeposant({ dossierId, gabarit: 'dossier-depose', valeurs }, context)];
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
  sends: [PrevenirDeposant],
  inOrderOf: ({ data: { dossierId } }) => `messages ${dossierId}`,
  on: {
    'DossierDepose.v1': duDepot,
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
