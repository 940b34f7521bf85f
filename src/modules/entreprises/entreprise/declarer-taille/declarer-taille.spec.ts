import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import { ActeReserve, EntrepriseInconnue } from '../entreprise.errors';
import * as Refus from '../taille.errors';
import { declarer, DeclarerTaille } from './declarer-taille';

const { data: declaree } = fait('TailleDeclaree.v1')();
const liee = { siren: '732829320', effectifCentiemes: 100, chiffreDAffairesCentimes: 0, totalBilanCentimes: 0 };

const onDeclare = ({
  role,
  territoire,
  at = '2026-03-02T09:00:00Z',
  ...taille
}: Partial<Acteur & DeclarerTaille['data']> = {}) => {
  const { declareeLe: _, ...exemple } = declaree;
  return demander(
    new DeclarerTaille(
      { ...exemple, ...taille },
      contexteDe({ at, ...(role === undefined ? {} : { role }), ...(territoire === undefined ? {} : { territoire }) }),
    ),
    declarer,
  );
};

describe('déclarer la taille d’un exercice', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const connue = [referencee, fait('TailleDeclaree.v1')(), fait('CategoriePmeEtablie.v1')()];

  it('en fait suivre la catégorie', () => {
    given(referencee).when(onDeclare()).then(fait('TailleDeclaree.v1')(), fait('CategoriePmeEtablie.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...connue)
      .when(onDeclare())
      .changesNothing();
  });
  it('corrige un exercice, sans redire une catégorie qui ne change pas', () => {
    given(...connue)
      .when(onDeclare({ source: 'liasse-fiscale' }))
      .then(fait('TailleDeclaree.v1')({ source: 'liasse-fiscale' }));
  });
  it('demande les chiffres de chaque entreprise liée, et d’elles seules', () => {
    const lien = fait('LienCapitalistiqueDeclare.v1')();
    const refus = given(referencee, lien).when(onDeclare()).refuses(Refus.TaillesDesLieesIncompletes);
    expect(refus.details).toEqual({ attendues: ['732829320'] });
    given(referencee)
      .when(onDeclare({ liees: [liee] }))
      .refuses(Refus.TaillesDesLieesIncompletes);
    given(referencee, lien)
      .when(onDeclare({ liees: [liee, liee] }))
      .refuses(Refus.TaillesDesLieesIncompletes);
    expect(() =>
      given(referencee, lien)
        .when(onDeclare({ liees: [liee] }))
        .changesNothing(),
    ).toThrow('petite');
  });
  it('refuse un exercice à venir, sauf l’estimation d’une entreprise nouvelle', () => {
    given(referencee)
      .when(onDeclare({ exerciceClosLe: '2026-12-31' }))
      .refuses(Refus.ExerciceNonClos);
    given(referencee)
      .when(onDeclare({ exerciceClosLe: '2028-03-03', source: 'estimation' }))
      .refuses(Refus.ExerciceNonClos);
    expect(() =>
      given(referencee)
        .when(onDeclare({ exerciceClosLe: '2028-03-02', source: 'estimation' }))
        .changesNothing(),
    ).toThrow('TailleDeclaree');
    given(referencee)
      .when(onDeclare({ exerciceClosLe: '2009-12-31' }))
      .refuses(Refus.ExerciceTropAncien);
  });
  it('refuse à une autre région, et à un autre rôle', () => {
    given(referencee)
      .when(onDeclare({ territoire: '76' }))
      .refuses(EntrepriseInconnue);
    given(referencee)
      .when(onDeclare({ role: 'region.comptable' }))
      .refuses(ActeReserve);
  });
});
