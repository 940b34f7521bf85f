import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, fait, siren } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeRefusDuStatut } from '../statut-pme-digitale.events';
import { refuser, RefuserStatut } from './refuser-statut';

const laMissionRefuse = (
  motifs: readonly MotifDeRefusDuStatut[] = ['pas-une-pme'],
  context: ReturnType<typeof mission> = mission('2026-03-16'),
  { estDesSiens = false, rang = 1 } = {},
) => demander(new RefuserStatut({ siren, rang, motifs }, context), (command) => refuser(command, estDesSiens));

describe('refuser le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('dit ses motifs', () => {
    given(...DEMANDE)
      .when(laMissionRefuse())
      .then(fait('StatutRefuse.v1')());
  });
  it('ne change rien la seconde fois, pour les mêmes motifs', () => {
    given(...DEMANDE, fait('StatutRefuse.v1')())
      .when(laMissionRefuse())
      .changesNothing();
    given(...DEMANDE, fait('StatutRefuse.v1')())
      .when(laMissionRefuse(['declaration-inexacte']))
      .refuses(Refus.StatutDansUnAutreEtat);
  });
  it('refuse une candidature admissible, et une demande inconnue', () => {
    given(...ADMISSIBLE)
      .when(laMissionRefuse())
      .refuses(Refus.StatutDansUnAutreEtat);
    given().when(laMissionRefuse()).refuses(Refus.StatutInconnu);
    given(...DEMANDE)
      .when(laMissionRefuse(undefined, undefined, { rang: 2 }))
      .refuses(Refus.StatutInconnu);
  });
  it('refuse à qui a agi pour l’entreprise, et à l’entreprise', () => {
    given(...DEMANDE)
      .when(laMissionRefuse(undefined, undefined, { estDesSiens: true }))
      .refuses(Refus.DecisionSurSonEntreprise);
    given(...DEMANDE)
      .when(laMissionRefuse(undefined, dirigeante('2026-03-16')))
      .refuses(Refus.DecisionSurLeStatutReservee);
  });
});
