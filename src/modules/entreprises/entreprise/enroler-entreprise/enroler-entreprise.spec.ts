import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { Origine } from '../entreprise.events';
import { enroler, EnrolerEntreprise } from './enroler-entreprise';

interface Saisie extends Partial<Acteur> {
  origine?: Origine;
  le?: string;
  tire?: string;
}

const laBretagneEnrole = ({
  origine = 'connecteur',
  le = '2026-01-19',
  tire = entrepriseUniqueId,
  ...acteur
}: Saisie = {}) => {
  const context = contexteDe({ at: '2026-01-19T09:00:00Z', ...acteur });
  return demander(
    new EnrolerEntreprise(
      { motifDeDate: 'saisie-differee', siren: '552081317', origine, entrepriseUniqueId: tire, enroleeLe: le },
      context,
    ),
    enroler,
  );
};

describe('enrôler une entreprise', () => {
  const { given } = scenariosOf(entreprise);
  const enrolee = [fait('EntrepriseReferencee.v1')(), fait('EntrepriseEnrolee.v1')()];

  it('l’inscrit au programme, avec une entreprise unique à elle', () => {
    given(fait('EntrepriseReferencee.v1')()).when(laBretagneEnrole()).then(fait('EntrepriseEnrolee.v1')());
  });
  it('ne change rien la seconde fois, même avec un nouvel identifiant tiré à l’entrée', () => {
    given(...enrolee)
      .when(laBretagneEnrole({ tire: 'eu2' }))
      .changesNothing();
  });
  it('refuse une entreprise qui n’est pas référencée', () => {
    given().when(laBretagneEnrole()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse l’entreprise d’une autre région, sans dire qu’elle existe', () => {
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneEnrole({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given(...enrolee)
      .when(laBretagneEnrole({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
  });
  it('refuse un second enrôlement, d’une autre origine ou d’une autre date', () => {
    given(...enrolee)
      .when(laBretagneEnrole({ origine: 'campagne' }))
      .refuses(Refus.DejaEnrolee);
    given(...enrolee)
      .when(laBretagneEnrole({ le: '2026-01-18' }))
      .refuses(Refus.DejaEnrolee);
  });
  it('refuse une date après ce jour', () => {
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneEnrole({ le: '2026-01-20' }))
      .refuses(Refus.DateDEnrolementFuture);
  });
  it('accepte le premier jour du programme, et refuse la veille', () => {
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneEnrole({ le: '2017-03-07' }))
      .then(fait('EntrepriseEnrolee.v1')({ enroleeLe: '2017-03-07' }));
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneEnrole({ le: '2017-03-06' }))
      .refuses(Refus.EnrolementAvantLeProgramme);
  });
  it('refuse une entreprise qui a cessé', () => {
    given(fait('EntrepriseReferencee.v2')(), fait('CessationConstatee.v1')())
      .when(laBretagneEnrole())
      .refuses(Refus.EntrepriseCessee);
  });
  it('l’enrôle pour l’établissement de la région qui le demande', () => {
    given(fait('EntrepriseReferencee.v2')(), fait('EtablissementAjoute.v1')())
      .when(laBretagneEnrole({ territoire: '76' }))
      .then(fait('EntrepriseEnrolee.v1')({ region: '76' }));
  });
});
