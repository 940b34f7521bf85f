import { scenariosOf } from '#libs/event-sourcing';
import { CONSENTIE, conventionId, fait, LIEN_EMIS, RENOUVELLEMENT_PROPOSE } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import * as Refus from '../lien.errors';
import { refuser, RefuserConsentement } from './refuser-consentement';

const onRefuse = (numero = 1, jour = '2026-06-12', context = programme(jour)) =>
  demander(new RefuserConsentement({ conventionId, numero }, context), refuser);

describe('ne pas donner son accord', () => {
  const { given } = scenariosOf(conventionPret);
  const refus = fait('ConsentementSalarieRefuse.v1');

  it('laisse la convention sans suite', () => {
    given(...LIEN_EMIS)
      .when(onRefuse())
      .then(refus());
    expect(etatApres(conventionPret, [...LIEN_EMIS, refus()])).toMatchObject({ etat: 'sans-suite' });
  });
  it('laisse le prêt en cours finir au jour convenu, quand c’est un renouvellement', () => {
    const { version, empreinte } = fait('RenouvellementDePretPropose.v1')().data;
    const lien = fait('LienDuSalarieEmis.v1')({ numero: 3, version, expireLe: '2027-01-26' });
    const non = refus({
      version,
      empreinte,
      numero: 3,
      effet: 'le-pret-n-est-pas-renouvele',
      refuseLe: '2027-01-20',
    });
    const avant = [...RENOUVELLEMENT_PROPOSE, fait('PartDeTempsConfirmee.v1')({ version }), lien];
    given(...avant)
      .when(onRefuse(3, '2027-01-20'))
      .then(non);
    const apres = etatApres(conventionPret, [...avant, non]);
    expect(apres).toMatchObject({ etat: 'en-cours', texte: { version: 1, consenti: true }, finLe: null });
  });
  it('ne change rien la seconde fois, et refuse après l’accord', () => {
    given(...LIEN_EMIS, refus())
      .when(onRefuse())
      .changesNothing();
    given(...CONSENTIE)
      .when(onRefuse())
      .refuses(Refus.LienDejaUtilise);
  });
  it('refuse à une entreprise', () => {
    given(...LIEN_EMIS)
      .when(onRefuse(1, '2026-06-12', preteuse('2026-06-12')))
      .refuses(SuiteDeConventionReservee);
  });
});
