import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { CONTESTE, conventionId, fait, mois, preteurId, RECTIFIE, SAISI, VALIDE } from '#facts/releves-de-pret';
import { etrangere, preteuse, salarieId, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { contexteDe } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { SalarieEtSignataire } from '../../convention-pret/convention-pret.errors';
import { relevePret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import { valider, ValiderRelevePret } from './valider-releve-pret';

const JOUR = '2026-10-05';
const elleValide = (rang = 1, context = utilisatrice(JOUR), change: object = {}) =>
  demander(new ValiderRelevePret({ conventionId, mois, rang, ...change }, context), valider);

describe('valider un relevé de prêt', () => {
  const { given } = scenariosOf(relevePret);

  it('dit que l’utilisatrice en convient', () => {
    given(...SAISI)
      .when(elleValide())
      .then(fait('RelevePretValide.v1')());
    given(...RECTIFIE)
      .when(elleValide(2))
      .then(fait('RelevePretValide.v1')({ rang: 2 }));
  });
  it('ne change rien la seconde fois, et dit à un autre que c’est fait', () => {
    given(...VALIDE)
      .when(elleValide())
      .changesNothing();
    given(...VALIDE)
      .when(elleValide(1, utilisatrice(JOUR, 'autre')))
      .refuses(DoneByAnother);
  });
  it('refuse un relevé contesté, ou remplacé', () => {
    given(...CONTESTE)
      .when(elleValide())
      .refuses(Refus.EtapeDeReleveImpossible);
    given(...RECTIFIE)
      .when(elleValide())
      .refuses(Refus.ReleveRemplace);
  });
  it('revient à l’utilisatrice, par une autre personne que qui l’a saisi', () => {
    given(...SAISI)
      .when(elleValide(1, preteuse(JOUR)))
      .refuses(Refus.ReleveReserveALUtilisatrice);
    given(...SAISI)
      .when(elleValide(1, utilisatrice(JOUR, preteurId)))
      .refuses(Refus.SaisieEtValidationIdentiques);
    given(...SAISI)
      .when(elleValide(1, utilisatrice(JOUR, salarieId)))
      .refuses(SalarieEtSignataire);
    given(...SAISI)
      .when(elleValide(1, contexteDe()))
      .refuses(Refus.ReleveDePretReserve);
  });
  it('refuse sans relevé, et à une autre entreprise', () => {
    given().when(elleValide()).refuses(Refus.ReleveDePretInconnu);
    given(...SAISI)
      .when(elleValide(1, etrangere(JOUR)))
      .refuses(Refus.ReleveDePretInconnu);
    given(...SAISI)
      .when(elleValide(1, undefined, { mois: '2026-10' }))
      .refuses(Refus.ReleveDePretInconnu);
  });
});
