import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { Origine } from '../entreprise.events';
import { enroler, EnrolerEntreprise, type OuvertureDeCampagne } from './enroler-entreprise';

interface Saisie extends Partial<Acteur> {
  origine?: Origine;
  le?: string;
  tire?: string;
  code?: string;
  ouverture?: OuvertureDeCampagne | null;
}

const laBretagneEnrole = ({
  origine = 'connecteur',
  le = '2026-01-19',
  tire = entrepriseUniqueId,
  code,
  ouverture = null,
  ...acteur
}: Saisie = {}) => {
  const context = contexteDe({ at: '2026-01-19T09:00:00Z', ...acteur });
  return demander(
    new EnrolerEntreprise(
      {
        motifDeDate: 'saisie-differee',
        siren: '552081317',
        origine,
        codeOrigine: code,
        entrepriseUniqueId: tire,
        enroleeLe: le,
      },
      context,
    ),
    (command) => enroler(command, ouverture),
  );
};

describe('enrôler une entreprise', () => {
  const { given } = scenariosOf(entreprise);
  const enrolee = [fait('EntrepriseReferencee.v1')(), fait('EntrepriseEnrolee.v1')()];
  const sansCode = { codeOrigine: null };

  it('l’inscrit au programme, avec une entreprise unique à elle', () => {
    given(fait('EntrepriseReferencee.v1')()).when(laBretagneEnrole()).then(fait('EntrepriseEnrolee.v2')(sansCode));
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
      .then(fait('EntrepriseEnrolee.v2')({ ...sansCode, enroleeLe: '2017-03-07' }));
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
      .then(fait('EntrepriseEnrolee.v2')({ ...sansCode, region: '76' }));
  });

  describe('sous le code d’une campagne', () => {
    const code = 'BZH-2026-SALON-01';
    const ouverture = { lanceeLe: '2026-01-19', closeLe: null };

    it('retient le code, quelle que soit l’origine', () => {
      for (const origine of ['connecteur', 'campagne'] as const)
        given(fait('EntrepriseReferencee.v1')())
          .when(laBretagneEnrole({ code, ouverture, origine }))
          .then(fait('EntrepriseEnrolee.v2')({ origine }));
    });
    it('compte le premier et le dernier jour de la campagne, et aucun autre', () => {
      const unJour = { lanceeLe: '2026-01-18', closeLe: '2026-01-18' };
      given(fait('EntrepriseReferencee.v1')())
        .when(laBretagneEnrole({ code, ouverture: unJour, le: '2026-01-18' }))
        .then(fait('EntrepriseEnrolee.v2')({ enroleeLe: '2026-01-18' }));
      for (const le of ['2026-01-17', '2026-01-19'])
        given(fait('EntrepriseReferencee.v1')())
          .when(laBretagneEnrole({ code, ouverture: unJour, le }))
          .refuses(Refus.CampagneFermeeCeJour);
    });
    it('refuse un code qu’aucune campagne ne porte', () => {
      given(fait('EntrepriseReferencee.v1')()).when(laBretagneEnrole({ code })).refuses(Refus.CodeDOrigineInconnu);
    });
    it('ne change rien la seconde fois, et refuse un autre code', () => {
      const deja = [fait('EntrepriseReferencee.v1')(), fait('EntrepriseEnrolee.v2')()];
      given(...deja)
        .when(laBretagneEnrole({ code }))
        .changesNothing();
      for (const autre of [{}, { code: 'AUTRE', ouverture }])
        given(...deja)
          .when(laBretagneEnrole(autre))
          .refuses(Refus.DejaEnrolee);
    });
  });
});
