import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import { ActeReserve, EntrepriseInconnue } from '../entreprise.errors';
import * as Refus from '../taille.errors';
import { declarer, DeclarerLien } from './declarer-lien';

const { data: declare } = fait('LienCapitalistiqueDeclare.v1')();

const onDeclare = ({ role, territoire, ...lien }: Partial<Acteur & DeclarerLien['data']> = {}) => {
  const { declareLe: _, ...exemple } = declare;
  return demander(
    new DeclarerLien(
      { ...exemple, ...lien },
      contexteDe({
        at: '2026-03-02T09:00:00Z',
        ...(role === undefined ? {} : { role }),
        ...(territoire === undefined ? {} : { territoire }),
      }),
    ),
    declarer,
  );
};

describe('déclarer un lien', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const lien = fait('LienCapitalistiqueDeclare.v1')();

  it('le retient avec sa part, sa date et sa source', () => {
    given(referencee).when(onDeclare()).then(lien);
  });
  it('dit que la catégorie n’est plus connue, quand il compte à la clôture du dernier exercice', () => {
    const manquante = fait('CategoriePmeEtablie.v1')({ categorie: null, manquent: ['732829320'] });
    const connue = [referencee, fait('TailleDeclaree.v1')(), fait('CategoriePmeEtablie.v1')()];
    given(...connue)
      .when(onDeclare())
      .then(lien, manquante);
    given(...connue)
      .when(onDeclare({ du: '2026-01-01' }))
      .then(fait('LienCapitalistiqueDeclare.v1')({ du: '2026-01-01' }));
  });
  it('ne change rien la seconde fois, et refuse autre chose tant qu’il dure', () => {
    given(referencee, lien).when(onDeclare()).changesNothing();
    for (const autre of [{ partPointsDeBase: 7_000 }, { controle: true }, { du: '2024-01-02' }] as const)
      given(referencee, lien).when(onDeclare(autre)).refuses(Refus.LienDejaDeclare);
  });
  it('le déclare à nouveau une fois clos, pas plus tôt', () => {
    const clos = [referencee, lien, fait('LienCapitalistiqueClos.v1')()];
    given(...clos)
      .when(onDeclare({ du: '2026-03-01' }))
      .then(fait('LienCapitalistiqueDeclare.v1')({ du: '2026-03-01' }));
    given(...clos)
      .when(onDeclare({ du: '2026-02-28' }))
      .refuses(Refus.DateDeLienImpropre);
  });
  it('refuse un lien avec soi, ou à venir', () => {
    given(referencee)
      .when(onDeclare({ autreSiren: '552081317' }))
      .refuses(Refus.LienAvecSoi);
    given(referencee)
      .when(onDeclare({ du: '2026-03-03' }))
      .refuses(Refus.DateDeLienImpropre);
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
