import { JOURS_D_ESCALADE } from '#modules/connecteurs';
import type { LigneDe, Figure } from '../figure';
import { montre } from '../figure';
import { formatNumber } from '#libs/ui';
import { BarresDeDelais, colonnesDeDelais } from './barres-de-delais';

export const accompagnements: Figure<'accompagnements'> = {
  nom: 'accompagnements',
  titre: 'Délais de la demande d’accompagnement à sa prise en charge, par région',
  definition: `Le délai va de la demande, ou de sa dernière réouverture ou réattribution, au jour où un connecteur en a la charge ; la période est celle de la prise en charge. La moitié prennent moins que la médiane, neuf sur dix moins que le 90e centile. Les demandes sans connecteur sont celles de ce jour, quelle que soit la période ; après ${JOURS_D_ESCALADE} jours, le référent territorial cherche lui-même.`,
  vide: 'Aucune demande n’attend ni n’est prise en charge : les délais apparaîtront avec la première demande d’accompagnement.',
  colonnes: colonnesDeDelais<LigneDe<'accompagnements'>>({
    fins: 'Prises en charge',
    attentes: 'Sans connecteur',
    retards: `Depuis plus de ${JOURS_D_ESCALADE} jours`,
  }),
  dessiner: ({ lignes, total }) => (
    <>
      {total && (
        <p>
          <strong>{montre(total.enAttente, formatNumber)}</strong> demandes sont sans connecteur, dont{' '}
          <strong>{montre(total.enRetard, formatNumber)}</strong> depuis plus de {JOURS_D_ESCALADE} jours.
        </p>
      )}
      <BarresDeDelais
        id="accompagnements"
        titre="Délais de la demande à la prise en charge"
        limite={{ value: JOURS_D_ESCALADE, name: `${JOURS_D_ESCALADE} jours : au référent` }}
        retard={`depuis plus de ${JOURS_D_ESCALADE} jours`}
        lignes={lignes}
      />
    </>
  ),
};
