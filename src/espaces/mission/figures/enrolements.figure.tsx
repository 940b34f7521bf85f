import { chaqueMois, mois, moisCourt } from '#libs/france';
import { Columns, formatNumber } from '#libs/ui';
import { montre, nombre, regions, type Demande, type Figure, type LigneDe } from '../figure';

/** From the first month asked for or known to the last one asked for, or to the present one: the future is empty. */
const periode = (connus: readonly string[], { filtre: { du, au }, jour }: Demande): string[] => {
  const present = jour.slice(0, 7);
  const dernier = au !== undefined && au < present ? au : present;
  const premier = du ?? connus[0] ?? dernier;
  return premier > dernier ? [] : chaqueMois(premier, dernier);
};

export const enrolements: Figure<'enrolements'> = {
  nom: 'enrolements',
  titre: 'Entreprises enrôlées par mois et par région',
  definition:
    'Une entreprise compte une fois, au mois et dans la région de son enrôlement, quelle que soit la façon dont elle est venue au programme.',
  vide: 'Aucune entreprise n’est encore enrôlée. Les premières apparaîtront ici dès qu’un connecteur, une région ou la mission en aura enrôlé.',
  colonnes: [
    ...regions<LigneDe<'enrolements'>>(),
    { title: 'Mois', text: (ligne) => mois(ligne.mois), value: (ligne) => ligne.mois },
    nombre('Entreprises', (ligne) => ligne.nombre),
  ],
  dessiner: ({ parMois }, demande) => (
    <Columns
      id="enrolements"
      title="Entreprises enrôlées par mois"
      unit="Nombre d’entreprises"
      tick={formatNumber}
      points={periode([...parMois.keys()], demande).map((un) => {
        const valeur = parMois.get(un);
        const connue = valeur === undefined ? 0 : valeur;
        return {
          label: moisCourt(un),
          value: connue,
          written: connue === null ? '*' : formatNumber(connue),
          text: `${mois(un)} : ${montre(connue, formatNumber)}`,
        };
      })}
    />
  ),
};
