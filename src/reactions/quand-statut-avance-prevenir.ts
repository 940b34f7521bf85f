import { reaction } from '#libs/projections';
import { PrevenirCandidate } from '#modules/messages';
import type { StatutPmeDigitaleEvent } from '#modules/pme-digitale';

type Demande = Pick<StatutPmeDigitaleEvent['data'], 'siren' | 'rang' | 'experimentationId'>;

const propos = ({ siren, rang, experimentationId }: Demande, le: string) => ({
  a: { siren, rang },
  valeurs: { siren, experimentationId, le },
});

/** Tells whoever asked for the status what becomes of it. The rank in the list is left out: it changes, and is read. */
export const quandStatutAvancePrevenir = reaction<StatutPmeDigitaleEvent>({
  name: 'quand-statut-avance-prevenir',
  sends: [PrevenirCandidate],
  inOrderOf: ({ data: { siren } }) => `messages ${siren}`,
  on: {
    'CandidatureAdmissible.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.admissibleLe);
      return [new PrevenirCandidate({ ...a, gabarit: 'statut-admissible', valeurs }, context)];
    },
    'StatutMisEnAttente.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.misEnAttenteLe);
      return [new PrevenirCandidate({ ...a, gabarit: 'statut-en-attente', valeurs }, context)];
    },
    'StatutObtenu.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.obtenuLe);
      const message = { gabarit: 'statut-obtenu', valeurs: { ...valeurs, numero: data.numero } } as const;
      return [new PrevenirCandidate({ ...a, ...message }, context)];
    },
    'StatutRefuse.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.refuseLe);
      const message = { gabarit: 'statut-refuse', valeurs: { ...valeurs, motifs: data.motifs.join(' ') } } as const;
      return [new PrevenirCandidate({ ...a, ...message }, context)];
    },
    'StatutSuspendu.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.suspenduLe);
      const message = { gabarit: 'statut-suspendu', valeurs: { ...valeurs, motif: data.motif } } as const;
      return [new PrevenirCandidate({ ...a, ...message }, context)];
    },
    'StatutRetabli.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.retabliLe);
      return [new PrevenirCandidate({ ...a, gabarit: 'statut-retabli', valeurs }, context)];
    },
    'StatutTermine.v1': ({ data }, context) => {
      const { a, valeurs } = propos(data, data.termineLe);
      const message = { gabarit: 'statut-termine', valeurs: { ...valeurs, motif: data.motif } } as const;
      return [new PrevenirCandidate({ ...a, ...message }, context)];
    },
  },
});
