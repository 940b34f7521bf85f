import type { RecordedEvent } from '#libs/event-sourcing';
import { reaction } from '#libs/projections';
import { CederPart, RecevoirPart, type GroupeEvent, type Membre, type PartCedee } from '#modules/entreprises';

const ids = (membres: readonly Membre[]) => membres.map(({ entrepriseUniqueId }) => entrepriseUniqueId);

type Mouvement = GroupeEvent | PartCedee;

/** A cession waits for a part that an earlier movement still brings: what receives it must not wait behind. */
const cle = ({ data }: RecordedEvent<Mouvement>) =>
  'vers' in data ? `${data.vers} ${data.mouvementId}` : data.ancienneTete;

/** Prior aid and reservations follow the members of single undertakings: one account cedes, then the other receives. */
export const quandMembresChangentDeplacerPart = reaction<Mouvement>({
  name: 'quand-membres-changent-deplacer-part',
  sends: [CederPart, RecevoirPart],
  inOrderOf: cle,
  on: {
    'MembresRattaches.v1': ({ data: { ancienneTete, tete, membres, mouvementId, rattachesLe } }, context) => [
      new CederPart(
        {
          entrepriseUniqueId: ancienneTete,
          vers: tete.entrepriseUniqueId,
          membres: ids(membres),
          mouvementId,
          effetLe: rattachesLe,
          cause: 'rattachement',
        },
        context,
      ),
    ],
    'MembresDetaches.v1': ({ data: { ancienneTete, tete, membres, mouvementId, detachesLe, motif } }, context) => [
      new CederPart(
        {
          entrepriseUniqueId: ancienneTete,
          vers: tete.entrepriseUniqueId,
          membres: ids(membres),
          mouvementId,
          effetLe: detachesLe,
          cause: motif === 'erreur-de-saisie' ? 'erreur' : 'detachement',
        },
        context,
      ),
    ],
    'PartCedee.v2': ({ data: { vers, entrepriseUniqueId: de, cedeeLe: _, figes: __, ...mouvement } }, context) => [
      new RecevoirPart({ ...mouvement, entrepriseUniqueId: vers, de }, context),
    ],
  },
});
