import { scenariosOf } from '#libs/event-sourcing';
import { CONSENTIE, conventionId, fait, LIEN_EMIS, RENOUVELLEMENT_PROPOSE } from '#facts/conventions-de-pret';
import { preteuse, programme } from '../../../../../test/support/acteurs-des-prets';
import { demander } from '../../../../../test/support/demander';
import { conventionPret } from '../convention-pret';
import { SuiteDeConventionReservee } from '../convention-pret.errors';
import * as Refus from '../lien.errors';
import { recueillir, RecueillirConsentement } from './recueillir-consentement';

const onConsent = (
  jour = '2026-06-12',
  change: Partial<RecueillirConsentement['data']> = {},
  context = programme(jour),
) => demander(new RecueillirConsentement({ conventionId, numero: 1, ...change }, context), recueillir);

describe('recueillir l’accord du salarié', () => {
  const { given } = scenariosOf(conventionPret);
  const lien = fait('LienDuSalarieEmis.v1');

  it('dit comment il est reconnu, jusqu’au dernier jour du lien', () => {
    given(...LIEN_EMIS)
      .when(onConsent())
      .then(fait('ConsentementSalarieRecueilli.v1')());
    given(...LIEN_EMIS)
      .when(onConsent('2026-06-25'))
      .then(fait('ConsentementSalarieRecueilli.v1')({ recueilliLe: '2026-06-25' }));
    given(...LIEN_EMIS)
      .when(onConsent('2026-06-26'))
      .refuses(Refus.LienExpire);
  });
  it('ne change rien la seconde fois', () => {
    given(...CONSENTIE)
      .when(onConsent('2026-06-30'))
      .changesNothing();
  });
  it('refuse après une autre réponse', () => {
    given(...LIEN_EMIS, fait('ConsentementSalarieRefuse.v1')())
      .when(onConsent())
      .refuses(Refus.LienDejaUtilise);
  });
  it('refuse un lien inconnu, d’un autre numéro ou d’un autre usage', () => {
    given().when(onConsent()).refuses(Refus.LienInconnu);
    given(...LIEN_EMIS)
      .when(onConsent(undefined, { numero: 2 }))
      .refuses(Refus.LienInconnu);
    given(...LIEN_EMIS, lien({ numero: 2, usage: 'retrait' }))
      .when(onConsent(undefined, { numero: 2 }))
      .refuses(Refus.LienInconnu);
  });
  it('refuse un lien remplacé, ou d’avant un changement de contenu', () => {
    given(...LIEN_EMIS, lien({ numero: 2 }))
      .when(onConsent())
      .refuses(Refus.LienRemplace);
    given(...LIEN_EMIS, fait('ContenuDeConventionModifie.v1')())
      .when(onConsent())
      .refuses(Refus.LienRemplace);
  });
  it('refuse quand le prêt n’a plus lieu', () => {
    given(...LIEN_EMIS, fait('PretRompu.v1')({ aCommence: false }))
      .when(onConsent())
      .refuses(Refus.LienSansObjet);
  });
  it('conclut un renouvellement où il ne manquait que lui', () => {
    const { version, empreinte } = fait('RenouvellementDePretPropose.v1')().data;
    const sur = { version, empreinte };
    const signature = fait('ConventionPretSigneeParPartie.v1');
    given(
      ...RENOUVELLEMENT_PROPOSE,
      fait('PartDeTempsConfirmee.v1')({ version }),
      lien({ numero: 3, version, emisLe: '2027-01-11', expireLe: '2027-02-01' }),
      fait('AvenantContratSigne.v1')(sur),
      signature(sur),
      signature({ ...sur, partie: 'utilisatrice' }),
    )
      .when(onConsent('2027-02-01', { numero: 3 }))
      .then(
        fait('ConsentementSalarieRecueilli.v1')({ ...sur, numero: 3, recueilliLe: '2027-02-01' }),
        fait('ConventionPretRenouvelee.v1')(),
      );
  });
  it('refuse à une entreprise', () => {
    given(...LIEN_EMIS)
      .when(onConsent(undefined, {}, preteuse('2026-06-12')))
      .refuses(SuiteDeConventionReservee);
  });
});
