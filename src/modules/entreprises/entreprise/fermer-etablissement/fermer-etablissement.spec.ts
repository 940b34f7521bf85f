import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import { fermer, FermerEtablissement } from './fermer-etablissement';

interface Saisie extends Partial<Acteur> {
  siret?: string;
  le?: string;
}

const laBretagneFerme = ({ siret = '55208131766522', le = '2026-03-02', ...acteur }: Saisie = {}) =>
  demander(
    new FermerEtablissement(
      { motifDeDate: 'saisie-differee', siren: '552081317', siret, fermeLe: le },
      contexteDe({ at: '2026-03-10T09:00:00Z', ...acteur }),
    ),
    fermer,
  );

describe('fermer un établissement', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();
  const deux = [referencee, fait('EtablissementAjoute.v1')()];
  const ferme = fait('EtablissementFerme.v1')();

  it('le ferme à sa date', () => {
    given(...deux)
      .when(laBretagneFerme())
      .then(ferme);
  });
  it('ne change rien la seconde fois', () => {
    given(...deux, ferme)
      .when(laBretagneFerme())
      .changesNothing();
  });
  it('ne dit pas fermé un établissement transféré le même jour', () => {
    given(referencee, fait('EtablissementTransfere.v1')())
      .when(laBretagneFerme())
      .refuses(Refus.EtablissementDejaFerme);
  });
  it('refuse une autre date, une fois fermé', () => {
    given(...deux, ferme)
      .when(laBretagneFerme({ le: '2026-03-01' }))
      .refuses(Refus.EtablissementDejaFerme);
  });
  it('refuse de fermer le dernier : l’entreprise cesse, ou il est transféré', () => {
    given(referencee).when(laBretagneFerme()).refuses(Refus.DernierEtablissement);
    given(...deux, ferme)
      .when(laBretagneFerme({ siret: '55208131700018', territoire: '76' }))
      .refuses(Refus.DernierEtablissement);
  });
  it('refuse une date impropre, un établissement inconnu, une entreprise cessée', () => {
    for (const le of ['2026-03-11', '2017-03-06'])
      given(...deux)
        .when(laBretagneFerme({ le }))
        .refuses(Refus.DateDeVieImpropre);
    given(...deux)
      .when(laBretagneFerme({ siret: '55208131700026' }))
      .refuses(Refus.EtablissementInconnu);
    given(...deux, fait('CessationConstatee.v1')())
      .when(laBretagneFerme())
      .refuses(Refus.EntrepriseCessee);
  });
  it('refuse à la région d’un autre établissement', () => {
    given(...deux)
      .when(laBretagneFerme({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse à une autre région, et pour une entreprise inconnue, de la même façon', () => {
    given(referencee)
      .when(laBretagneFerme({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given().when(laBretagneFerme()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse à un autre rôle', () => {
    given(referencee)
      .when(laBretagneFerme({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
  });
});
