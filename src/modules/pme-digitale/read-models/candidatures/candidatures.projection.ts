import { projection, type Rows } from '#libs/projections';
import type { ExperimentationEvent } from '../../experimentation/experimentation.events';
import type { StatutPmeDigitaleEvent } from '../../statut-pme-digitale/statut-pme-digitale.events';
import { LigneCandidaturePme } from './candidatures.entity';
import { FIGURES } from './candidatures.figures';

interface DUneCandidature {
  readonly siren: string;
  readonly rang: number;
}

const change = ({ siren, rang }: DUneCandidature, rows: Rows, vers: Partial<LigneCandidaturePme>) => {
  rows.patch(LigneCandidaturePme, { siren, rang }, vers);
};

/**
 * Applications for the status. What the company is comes from its status; its place, its rank and when it left, from the cohort. The
 * columns of one never overwrite those of the other, whichever is read first.
 */
export const candidatures = projection<ExperimentationEvent | StatutPmeDigitaleEvent>({
  name: 'candidatures-pme-digitale@1',
  tables: [LigneCandidaturePme],
  figures: FIGURES,
  on: {
    'StatutDemande.v1': ({ data: { demandePar: _, demandeLe, ...demande } }, rows) => {
      rows.put(LigneCandidaturePme, { ...demande, etat: 'demande', demandeeLe: demandeLe });
    },
    'CandidatureAdmissible.v1': ({ data }, rows) => {
      const { region, taille, secteur, admissibleLe } = data;
      change(data, rows, { etat: 'admissible', region, taille, secteur, admissibleLe });
    },
    'StatutRefuse.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'refuse', motifs: data.motifs.join(' '), finieLe: data.refuseLe });
    },
    'StatutMisEnAttente.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'en-attente' });
    },
    'StatutObtenu.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'admis' });
    },
    'StatutSuspendu.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'suspendu', motifs: data.motif });
    },
    'StatutRetabli.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'admis', motifs: null });
    },
    'StatutQuitte.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'quitte', motifs: data.motif, finieLe: data.quitteLe });
    },
    'StatutTermine.v1': ({ data }, rows) => {
      change(data, rows, { etat: 'termine', motifs: data.motif, finieLe: data.termineLe });
    },
    'EntrepriseAdmise.v1': ({ data }, rows) => {
      change(data, rows, { numero: data.numero, placeeLe: data.admiseLe });
    },
    'EntrepriseMiseEnAttente.v1': ({ data }, rows) => {
      change(data, rows, { ordre: data.ordre, obstacles: data.obstacles.join(' ') });
    },
    'EntreprisePromue.v1': ({ data }, rows) => {
      const { numero, promueLe } = data;
      change(data, rows, { numero, placeeLe: promueLe, promueLe, ordre: null, obstacles: null });
    },
    'EntrepriseSortie.v1': ({ data }, rows) => {
      const { numero, sortieLe } = data;
      change(data, rows, { numero: null, ordre: null, obstacles: null, sortieLe: numero === null ? null : sortieLe });
    },
  },
});
