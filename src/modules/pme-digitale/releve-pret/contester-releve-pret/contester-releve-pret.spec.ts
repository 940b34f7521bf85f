import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import { CONTESTE, conventionId, fait, mois, preteurId, RECTIFIE, SAISI, VALIDE } from '#facts/releves-de-pret';
import { etrangere, preteuse, salarieId, utilisatrice } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { SalarieEtSignataire } from '../../convention-pret/convention-pret.errors';
import { relevePret } from '../releve-pret';
import * as Refus from '../releve-pret.errors';
import { contester, ContesterRelevePret } from './contester-releve-pret';

const JOUR = '2026-10-05';
const elleConteste = (change: object = {}, context = utilisatrice(JOUR)) =>
  demander(
    new ContesterRelevePret({ conventionId, mois, rang: 1, motif: 'heures-inexactes', ...change }, context),
    contester,
  );

describe('contester un relevé de prêt', () => {
  const { given } = scenariosOf(relevePret);

  it('dit pourquoi', () => {
    given(...SAISI)
      .when(elleConteste())
      .then(fait('RelevePretConteste.v1')());
    given(...RECTIFIE)
      .when(elleConteste({ rang: 2 }))
      .then(fait('RelevePretConteste.v1')({ rang: 2 }));
  });
  it('ne change rien la seconde fois, et refuse un autre motif ou une autre personne', () => {
    given(...CONTESTE)
      .when(elleConteste())
      .changesNothing();
    given(...CONTESTE)
      .when(elleConteste({ motif: 'travail-non-fait' }))
      .refuses(Refus.EtapeDeReleveImpossible);
    given(...CONTESTE)
      .when(elleConteste({}, utilisatrice(JOUR, 'autre')))
      .refuses(DoneByAnother);
  });
  it('refuse un relevé validé, ou remplacé', () => {
    given(...VALIDE)
      .when(elleConteste())
      .refuses(Refus.EtapeDeReleveImpossible);
    given(...RECTIFIE)
      .when(elleConteste())
      .refuses(Refus.ReleveRemplace);
  });
  it('revient à l’utilisatrice, par une autre personne que qui l’a saisi', () => {
    given(...SAISI)
      .when(elleConteste({}, preteuse(JOUR)))
      .refuses(Refus.ReleveReserveALUtilisatrice);
    given(...SAISI)
      .when(elleConteste({}, utilisatrice(JOUR, preteurId)))
      .refuses(Refus.SaisieEtValidationIdentiques);
    given(...SAISI)
      .when(elleConteste({}, utilisatrice(JOUR, salarieId)))
      .refuses(SalarieEtSignataire);
    given(...SAISI)
      .when(elleConteste({}, etrangere(JOUR)))
      .refuses(Refus.ReleveDePretInconnu);
  });
});
