import { duMois, nombre, regions, type Figure, type LigneDe } from '../figure';
import { ColonnesParMois } from './colonnes-par-mois';

export const partenaires: Figure<'partenaires'> = {
  nom: 'partenaires',
  titre: 'Partenaires enregistrés par mois et par région',
  definition:
    'Un partenaire compte une fois, au mois de son dernier enregistrement et là où il agit, une région ou le pays entier, même s’il est sorti depuis.',
  vide: 'Aucun partenaire n’est encore enregistré. La mission ou une région enregistrera les premiers, une chambre consulaire par exemple.',
  colonnes: [
    ...regions<LigneDe<'partenaires'>>(),
    duMois<LigneDe<'partenaires'>>(),
    nombre('Partenaires', (ligne) => ligne.nombre),
  ],
  dessiner: ({ parMois }, demande) => (
    <ColonnesParMois
      id="partenaires"
      titre="Partenaires enregistrés par mois"
      unite="Nombre de partenaires"
      parMois={parMois}
      demande={demande}
    />
  ),
};
