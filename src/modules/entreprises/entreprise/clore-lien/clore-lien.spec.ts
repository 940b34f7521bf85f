import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import { ActeReserve, EntrepriseInconnue } from '../entreprise.errors';
import * as Refus from '../taille.errors';
import { MotifDeDateManquant } from '#modules/habilitations';
import { clore, CloreLien } from './clore-lien';

const onClot = ({
  le = '2026-03-01',
  sansMotif = false,
  autre = '732829320',
  ...acteur
}: Partial<Acteur> & { le?: string; autre?: string; sansMotif?: boolean } = {}) =>
  demander(
    new CloreLien(
      { siren: '552081317', autreSiren: autre, closLe: le, motifDeDate: sansMotif ? undefined : 'saisie-differee' },
      contexteDe({ at: '2026-03-02T09:00:00Z', ...acteur }),
    ),
    clore,
  );

describe('clore un lien', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const lie = [referencee, fait('LienCapitalistiqueDeclare.v1')()];
  const clos = fait('LienCapitalistiqueClos.v1')();

  it('le clôt à son dernier jour', () => {
    given(...lie)
      .when(onClot())
      .then(clos);
  });
  it('rend sa catégorie à l’entreprise, quand le lien ne compte plus à la clôture', () => {
    const attente = fait('CategoriePmeEtablie.v1')({ categorie: null, manquent: ['732829320'] });
    given(...lie, fait('TailleDeclaree.v1')(), attente)
      .when(onClot({ le: '2025-12-30' }))
      .then(fait('LienCapitalistiqueClos.v1')({ closLe: '2025-12-30' }), fait('CategoriePmeEtablie.v1')());
  });
  it('demande pourquoi il est clos si tard', () => {
    given(...lie)
      .when(onClot({ le: '2025-12-30', sansMotif: true }))
      .refuses(MotifDeDateManquant);
  });
  it('ne change rien la seconde fois', () => {
    given(...lie, clos)
      .when(onClot())
      .changesNothing();
  });
  it('refuse un lien inconnu, ou clos à une autre date', () => {
    given(referencee).when(onClot()).refuses(Refus.LienInconnu);
    given(...lie, clos)
      .when(onClot({ le: '2026-02-28' }))
      .refuses(Refus.LienInconnu);
  });
  it('refuse une date à venir, ou d’avant le lien', () => {
    for (const le of ['2026-03-03', '2023-12-31'])
      given(...lie)
        .when(onClot({ le }))
        .refuses(Refus.DateDeLienImpropre);
  });
  it('refuse à une autre région, et à un autre rôle', () => {
    given(referencee)
      .when(onClot({ territoire: '76' }))
      .refuses(EntrepriseInconnue);
    given(referencee)
      .when(onClot({ role: 'region.comptable' }))
      .refuses(ActeReserve);
  });
});
