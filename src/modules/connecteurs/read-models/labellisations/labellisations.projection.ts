import { projection, type Rows } from '#libs/projections';
import type { LabellisationEvent } from '../../labellisation/labellisation.events';
import { LigneCertificat } from './labels-de-connecteurs.entity';
import { LigneEvaluation, LigneLabellisation } from './labellisations.entity';

interface Demande {
  readonly connecteurId: string;
  readonly rang: number;
}

const demande = ({ connecteurId, rang }: Demande, rows: Rows, change: Partial<LigneLabellisation>) => {
  rows.patch(LigneLabellisation, { connecteurId, rang }, change);
};

const certificat = ({ numero }: { readonly numero: string }, rows: Rows, change: Partial<LigneCertificat>) => {
  rows.patch(LigneCertificat, { numero }, change);
};

const SANS_RETRAIT = { retraitEnvisageLe: null, observationsAvantLe: null, observationsRecuesLe: null };

/** The requests that the mission and evaluators handle, and the labels that they gave. */
export const labellisations = projection<LabellisationEvent>({
  name: 'labellisations@1',
  tables: [LigneLabellisation, LigneEvaluation, LigneCertificat],
  on: {
    'LabellisationDemandee.v1': ({ data: { baseDuSilence: _, racineDuNumero: __, ...depot } }, rows) => {
      rows.put(LigneLabellisation, { ...depot, etat: 'demandee', evaluations: 0 });
    },
    'LabellisationRecevable.v1': ({ data }, rows) => {
      demande(data, rows, { etat: 'recevable' });
    },
    'LabellisationIrrecevable.v1': ({ data }, rows) => {
      const { motifs, irrecevableLe } = data;
      demande(data, rows, { etat: 'irrecevable', motifs: motifs.join(' '), finieLe: irrecevableLe });
    },
    'EvaluateursAffectes.v1': ({ data }, rows) => {
      const { connecteurId, rang, entrants, sortants } = data;
      demande(data, rows, { etat: 'en-evaluation' });
      for (const evaluateurId of sortants) rows.remove(LigneEvaluation, { connecteurId, rang, evaluateurId });
      for (const evaluateurId of entrants) rows.put(LigneEvaluation, { connecteurId, rang, evaluateurId });
    },
    'InteretDEvaluateurDeclare.v1': ({ data: { connecteurId, rang, evaluationEcartee, declarePar } }, rows) => {
      if (rang === null) return;
      demande({ connecteurId, rang }, rows, { etat: 'recevable' });
      rows.remove(LigneEvaluation, { connecteurId, rang, evaluateurId: declarePar });
      if (evaluationEcartee) rows.add(LigneLabellisation, { connecteurId, rang }, { evaluations: -1 });
    },
    'EvaluationRendue.v1': ({ data: { connecteurId, rang, renduePar: evaluateurId, rendueLe } }, rows) => {
      rows.add(LigneLabellisation, { connecteurId, rang }, { evaluations: 1 });
      rows.patch(LigneEvaluation, { connecteurId, rang, evaluateurId }, { rendueLe });
    },
    'LabellisationDecideeParSilence.v1': ({ data }, rows) => {
      const etat = data.effet === 'rejet' ? 'rejetee-par-silence' : 'accordee';
      demande(data, rows, { etat, finieLe: data.neeLe });
    },
    'LabellisationRefusee.v1': ({ data }, rows) => {
      const { motifs, refuseeLe } = data;
      demande(data, rows, { etat: 'refusee', motifs: motifs.join(' '), finieLe: refuseeLe });
    },
    'LabellisationAccordee.v1': ({ data }, rows) => {
      const { numero, connecteurId, region, accordeeLe, expireLe } = data;
      demande(data, rows, { etat: 'accordee', finieLe: accordeeLe, numero });
      const debut = { etat: 'actif', depuis: accordeeLe } as const;
      rows.put(LigneCertificat, { numero, connecteurId, region, accordeeLe, expireLe, ...debut });
    },
    'LabellisationRenouvelee.v1': ({ data }, rows) => {
      const { numero, renouveleeLe, expireLe } = data;
      demande(data, rows, { etat: 'accordee', finieLe: renouveleeLe, numero });
      certificat(data, rows, { expireLe });
    },
    'LabellisationSuspendue.v1': ({ data }, rows) => {
      certificat(data, rows, { etat: 'suspendu', depuis: data.suspendueLe });
    },
    'SuspensionDeLabellisationLevee.v1': ({ data }, rows) => {
      certificat(data, rows, { etat: 'actif', depuis: data.leveeLe });
    },
    'RetraitDeLabellisationEnvisage.v1': ({ data }, rows) => {
      const { notifieLe, observationsAvantLe } = data;
      certificat(data, rows, { ...SANS_RETRAIT, retraitEnvisageLe: notifieLe, observationsAvantLe });
    },
    'ObservationsDuConnecteurRecues.v1': ({ data }, rows) => {
      certificat(data, rows, { observationsRecuesLe: data.recuesLe });
    },
    'RetraitDeLabellisationEcarte.v1': ({ data }, rows) => {
      certificat(data, rows, SANS_RETRAIT);
    },
    'LabellisationRetiree.v1': ({ data }, rows) => {
      certificat(data, rows, { etat: 'retire', depuis: data.retireeLe });
    },
    'LabellisationExpiree.v1': ({ data }, rows) => {
      certificat(data, rows, { etat: 'expire', depuis: data.expireLe });
    },
  },
});
