import { scenariosOf } from '#libs/event-sourcing';
import { COMMENCEE, CONSENTIE, conventionId, fait, RETRAIT } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import * as Refus from '../lien.errors';
import { retirer, RetirerConsentement } from './retirer-consentement';

const onRetire = (jour = '2026-06-14', context = programme(jour), numero = 2) =>
  demander(new RetirerConsentement({ conventionId, numero }, context), retirer);

describe('retirer son accord', () => {
  const { given } = scenariosOf(conventionPret);
  const retrait = fait('ConsentementSalarieRetire.v1');

  it('empêche le prêt de commencer', () => {
    given(...CONSENTIE, RETRAIT)
      .when(onRetire())
      .then(retrait());
    expect(etatApres(conventionPret, [...CONSENTIE, RETRAIT, retrait()])).toMatchObject({ etat: 'sans-suite' });
  });
  it('met fin au prêt en cours', () => {
    const fin = retrait({ effet: 'le-pret-prend-fin', retireLe: '2026-10-05' });
    given(...COMMENCEE)
      .when(onRetire('2026-10-05'))
      .then(fin);
    expect(etatApres(conventionPret, [...COMMENCEE, fin])).toMatchObject({ etat: 'rompue', finLe: '2026-10-05' });
    given(...COMMENCEE, fin)
      .when(onRetire('2026-10-06'))
      .changesNothing();
  });
  it('refuse avec le lien de la réponse, et quand l’accord est déjà annulé', () => {
    given(...CONSENTIE, RETRAIT)
      .when(onRetire(undefined, undefined, 1))
      .refuses(Refus.LienInconnu);
    given(...CONSENTIE, RETRAIT, fait('ContenuDeConventionModifie.v1')())
      .when(onRetire())
      .refuses(Refus.LienRemplace);
  });
  it('refuse à une entreprise', () => {
    given(...COMMENCEE)
      .when(onRetire('2026-10-05', preteuse('2026-10-05')))
      .refuses(SuiteDeConventionReservee);
  });
});
