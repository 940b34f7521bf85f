import { duMois, nombre, regions, type Figure, type LigneDe } from '../figure';
import { ColonnesParMois } from './colonnes-par-mois';

export const enrolements: Figure<'enrolements'> = {
  nom: 'enrolements',
  titre: 'Entreprises enrôlées par mois et par région',
  definition:
    'Une entreprise compte une fois, au mois et dans la région de son enrôlement, quelle que soit la façon dont elle est venue au programme.',
  vide: 'Aucune entreprise n’est encore enrôlée. Les premières apparaîtront ici dès qu’un connecteur, une région ou la mission en aura enrôlé.',
  colonnes: [
    ...regions<LigneDe<'enrolements'>>(),
    duMois<LigneDe<'enrolements'>>(),
    nombre('Entreprises', (ligne) => ligne.nombre),
  ],
  dessiner: ({ parMois }, demande) => (
    <ColonnesParMois
      id="enrolements"
      titre="Entreprises enrôlées par mois"
      unite="Nombre d’entreprises"
      parMois={parMois}
      demande={demande}
    />
  ),
};
