import { projection, type Rows } from '#libs/projections';
import type { FaitDeCandidature, LabelAccorde, LabelRenouvele } from '../../label-entreprise/label-entreprise.events';
import { LigneCandidature } from './candidatures.entity';

type Fait = FaitDeCandidature | LabelAccorde | LabelRenouvele;

const changer = (candidatureId: string, rows: Rows, change: Partial<LigneCandidature>) => {
  rows.patch(LigneCandidature, { candidatureId }, change);
};

export const candidatures = projection<Fait>({
  name: 'candidatures-au-label@1',
  tables: [LigneCandidature],
  on: {
    'CandidatureDeposee.v1': ({ data: { deposeePar: _, baseDuSilence: __, ...depot } }, rows) => {
      rows.put(LigneCandidature, { ...depot, etat: 'deposee' });
    },
    'PreuvesDemandees.v1': ({ data: { candidatureId } }, rows) => {
      changer(candidatureId, rows, { etat: 'preuves-attendues', silenceLe: null });
    },
    'PreuveApportee.v1': ({ data: { candidatureId, silenceLe } }, rows) => {
      changer(candidatureId, rows, silenceLe === null ? {} : { etat: 'deposee', silenceLe });
    },
    'DecisionNeeDuSilence.v1': ({ data: { candidatureId, effet, neeLe } }, rows) => {
      changer(candidatureId, rows, { etat: effet === 'rejet' ? 'rejetee-par-silence' : 'acceptee', finieLe: neeLe });
    },
    'LabelAccorde.v1': ({ data: { candidatureId, accordeLe } }, rows) => {
      changer(candidatureId, rows, { etat: 'acceptee', finieLe: accordeLe });
    },
    'LabelRenouvele.v1': ({ data: { candidatureId, renouveleLe } }, rows) => {
      changer(candidatureId, rows, { etat: 'acceptee', finieLe: renouveleLe });
    },
    'CandidatureRefusee.v1': ({ data: { candidatureId, motifs, refuseeLe } }, rows) => {
      changer(candidatureId, rows, { etat: 'refusee', finieLe: refuseeLe, motifs: motifs.join(', ') });
    },
    'CandidatureAbandonnee.v1': ({ data: { candidatureId, abandonneeLe } }, rows) => {
      changer(candidatureId, rows, { etat: 'abandonnee', finieLe: abandonneeLe });
    },
  },
});
