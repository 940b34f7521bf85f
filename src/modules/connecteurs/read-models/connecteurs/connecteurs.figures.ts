import { Column, Entity, PrimaryColumn } from 'typeorm';
import { figure } from '#libs/projections';
import { LigneConnecteur } from './connecteurs.entity';

/** Connecteurs by the month of their acceptance and what brought them. */
@Entity({ schema: 'lecture', name: 'connecteurs_acceptes_par_mois' })
class ConnecteursAcceptesParMois {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  mois!: string;

  @PrimaryColumn('text')
  origine!: string;

  @Column('integer')
  nombre!: number;
}

/** Accepted connecteurs who signed a charter, by the list of départements where they go, with their places. */
@Entity({ schema: 'lecture', name: 'reseau_par_desserte' })
class ReseauParDesserte {
  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  departements!: string;

  @PrimaryColumn('text')
  charteSignee!: string;

  @Column('integer')
  actifs!: number;

  @Column('integer')
  capacite!: number;

  @Column('integer')
  placesLibres!: number;
}

type Nommer = (colonne: keyof LigneConnecteur) => string;
const accepte = (valeur: (colonne: Nommer) => string) => (colonne: Nommer) =>
  `case when ${colonne('etat')} = 'accepte' then ${valeur(colonne)} else 0 end`;

export const FIGURES = [
  figure({
    in: ConnecteursAcceptesParMois,
    of: LigneConnecteur,
    where: ['accepteLe'],
    by: {
      region: 'region',
      mois: (colonne) => `to_char(${colonne('accepteLe')}, 'YYYY-MM')`,
      origine: 'origine',
    },
    sums: { nombre: () => '1' },
  }),
  figure({
    in: ReseauParDesserte,
    of: LigneConnecteur,
    where: ['charteSignee'],
    by: { region: 'region', departements: 'departements', charteSignee: 'charteSignee' },
    sums: {
      actifs: accepte(() => '1'),
      capacite: accepte((colonne) => colonne('capacite')),
      placesLibres: accepte((colonne) => `greatest(${colonne('capacite')} - ${colonne('places')}, 0)`),
    },
  }),
];
