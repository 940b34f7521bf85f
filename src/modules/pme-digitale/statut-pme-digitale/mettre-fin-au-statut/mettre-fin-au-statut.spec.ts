import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren, SUSPENDU } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeFinDuStatut } from '../statut-pme-digitale.events';
import { mettreFin, MettreFinAuStatut } from './mettre-fin-au-statut';

const laMissionMetFin = (
  motif: MotifDeFinDuStatut = 'manquement',
  context: ReturnType<typeof mission> = mission('2026-10-12'),
  estDesSiens = false,
) => demander(new MettreFinAuStatut({ siren, motif }, context), (command) => mettreFin(command, estDesSiens));

describe('mettre fin au statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('y met fin dès l’admissibilité, avec son motif', () => {
    for (const faits of [ADMISSIBLE, EN_ATTENTE, OBTENU, SUSPENDU])
      given(...faits)
        .when(laMissionMetFin())
        .then(fait('StatutTermine.v1')());
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(...OBTENU, fait('StatutTermine.v1')())
      .when(laMissionMetFin())
      .changesNothing();
    given(...OBTENU, fait('StatutTermine.v1')())
      .when(laMissionMetFin('cessation'))
      .refuses(Refus.StatutDansUnAutreEtat);
  });
  it('refuse une simple demande, un statut quitté ou inconnu', () => {
    for (const faits of [DEMANDE, [...OBTENU, fait('StatutQuitte.v1')()]])
      given(...faits)
        .when(laMissionMetFin())
        .refuses(Refus.StatutDansUnAutreEtat);
    given().when(laMissionMetFin()).refuses(Refus.StatutInconnu);
  });
  it('refuse à qui a agi pour l’entreprise, et à l’entreprise', () => {
    given(...OBTENU)
      .when(laMissionMetFin(undefined, undefined, true))
      .refuses(Refus.DecisionSurSonEntreprise);
    given(...OBTENU)
      .when(laMissionMetFin(undefined, dirigeante('2026-10-12')))
      .refuses(Refus.DecisionSurLeStatutReservee);
  });
});
