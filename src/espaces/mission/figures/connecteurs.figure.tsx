import { duMois, nombre, regions, type Figure, type LigneDe } from '../figure';
import { ColonnesParMois } from './colonnes-par-mois';

export const connecteurs: Figure<'connecteurs'> = {
  nom: 'connecteurs',
  titre: 'Connecteurs acceptés par mois et par région',
  definition:
    'Un connecteur compte une fois, au mois de sa dernière acceptation et dans la région qu’il sert, même s’il est sorti depuis.',
  vide: 'Aucun connecteur n’est encore accepté. Les premiers apparaîtront ici quand une région, ou son référent, aura accepté une candidature.',
  colonnes: [
    ...regions<LigneDe<'connecteurs'>>(),
    duMois<LigneDe<'connecteurs'>>(),
    nombre('Connecteurs', (ligne) => ligne.nombre),
  ],
  dessiner: ({ parMois }, demande) => (
    <ColonnesParMois
      id="connecteurs"
      titre="Connecteurs acceptés par mois"
      unite="Nombre de connecteurs"
      parMois={parMois}
      demande={demande}
    />
  ),
};
