import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import { corriger, CorrigerRaisonSociale } from './corriger-raison-sociale';

const laBretagneCorrige = ({ nom = 'Ateliers du Ponant', ...acteur }: Partial<Acteur> & { nom?: string } = {}) =>
  demander(
    new CorrigerRaisonSociale(
      { siren: '552081317', raisonSociale: nom, motif: 'changement-de-nom' },
      contexteDe({ at: '2026-03-02T09:00:00Z', ...acteur }),
    ),
    corriger,
  );

describe('corriger une raison sociale', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();

  it('retient le nouveau nom et son motif', () => {
    given(referencee).when(laBretagneCorrige()).then(fait('RaisonSocialeCorrigee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(referencee, fait('RaisonSocialeCorrigee.v1')()).when(laBretagneCorrige()).changesNothing();
  });
  it('refuse le même nom pour une autre raison', () => {
    given(referencee, fait('RaisonSocialeCorrigee.v1')({ motif: 'erreur-de-saisie' }))
      .when(laBretagneCorrige())
      .refuses(Refus.NomDejaInscrit);
    given(referencee)
      .when(laBretagneCorrige({ nom: 'Ateliers du Léon' }))
      .refuses(Refus.NomDejaInscrit);
  });
  it('refuse à une région qui n’a plus d’établissement ouvert', () => {
    given(referencee, fait('EtablissementTransfere.v1')()).when(laBretagneCorrige()).refuses(Refus.ActeReserve);
  });
  it('refuse le nom d’un entrepreneur individuel, qui est au coffre', () => {
    const seul = { forme: 'entrepreneur-individuel', raisonSociale: null, exploitantId: 'p1' } as const;
    given(fait('EntrepriseReferencee.v2')(seul)).when(laBretagneCorrige()).refuses(Refus.NomDEntrepreneurIndividuel);
  });
  it('refuse une fois l’entreprise cessée', () => {
    given(referencee, fait('CessationConstatee.v1')()).when(laBretagneCorrige()).refuses(Refus.EntrepriseCessee);
  });
  it('refuse à une autre région, et pour une entreprise inconnue, de la même façon', () => {
    given(referencee)
      .when(laBretagneCorrige({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given().when(laBretagneCorrige()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse à un autre rôle', () => {
    given(referencee)
      .when(laBretagneCorrige({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
  });
});
